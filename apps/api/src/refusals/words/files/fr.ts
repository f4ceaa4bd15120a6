import type { Words } from '../../words.ts'

export const fileRefusals: Pick<Words['refusals'], 'UnknownFile'> = {
  UnknownFile: () =>
    'Ce fichier est introuvable. Les fichiers inutilisés sont supprimés au bout d’un jour. Envoyez-le à nouveau.',
}
