import type { Words } from '../../words.ts'
import { megabytes } from './megabytes.ts'

export const fileRefusals: Pick<Words['refusals'], 'UnknownFile' | 'AttachmentsTooLarge'> = {
  UnknownFile: () =>
    'Não encontramos este arquivo. Arquivos não usados são excluídos depois de um dia. Envie-o de novo.',
  AttachmentsTooLarge: ({ size }) =>
    `Estes arquivos somam ${megabytes('pt_BR', size)} MB, e uma mensagem aceita 5 MB. Remova um ou reduza o tamanho dele.`,
}
