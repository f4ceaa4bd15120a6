import type { Words } from '../../words.ts'

export const fileRefusals: Pick<Words['refusals'], 'UnknownFile'> = {
  UnknownFile: () =>
    'No encontramos este archivo. Los archivos sin usar se eliminan después de un día. Vuelva a subirlo.',
}
