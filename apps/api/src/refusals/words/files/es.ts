import type { Words } from '../../words.ts'
import { megabytes } from './megabytes.ts'

export const fileRefusals: Pick<Words['refusals'], 'UnknownFile' | 'AttachmentsTooLarge'> = {
  UnknownFile: () =>
    'No encontramos este archivo. Los archivos sin usar se eliminan después de un día. Vuelva a subirlo.',
  AttachmentsTooLarge: ({ size }) =>
    `Estos archivos suman ${megabytes('es', size)} MB y un mensaje admite 5 MB. Quite uno o reduzca su tamaño.`,
}
