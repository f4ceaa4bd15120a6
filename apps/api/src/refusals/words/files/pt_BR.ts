import type { Words } from '../../words.ts'

export const fileRefusals: Pick<Words['refusals'], 'UnknownFile'> = {
  UnknownFile: () =>
    'Não encontramos este arquivo. Arquivos não usados são excluídos depois de um dia. Envie-o de novo.',
}
