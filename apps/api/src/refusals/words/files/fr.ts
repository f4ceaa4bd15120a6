import type { Words } from '../../words.ts'
import { megabytes } from './megabytes.ts'

export const fileRefusals: Pick<Words['refusals'], 'UnknownFile' | 'AttachmentsTooLarge'> = {
  UnknownFile: () =>
    'Ce fichier est introuvable. Les fichiers inutilisés sont supprimés au bout d’un jour. Envoyez-le à nouveau.',
  AttachmentsTooLarge: ({ size }) =>
    `Ces fichiers pèsent ${megabytes('fr', size)} Mo au total, et un message en accepte 5. Retirez-en un ou réduisez-le.`,
}
