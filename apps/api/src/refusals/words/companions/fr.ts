import type { RefusalName, Words } from '../../words.ts'

type CompanionRefusal = Extract<RefusalName, `${string}Companion${string}` | 'CannotBeAccompanied'>

export const companionRefusals: Pick<Words['refusals'], CompanionRefusal> = {
  CannotBeAccompanied: () =>
    'Cette personne s’est retirée ou n’a pas de place : elle ne peut pas être accompagnée. Ajoutez des personnes accompagnantes pour celles qui peuvent encore venir.',
  CompanionNotEmailed: () =>
    'Cette personne a demandé une protection : nous n’écrivons pas aux personnes qui l’accompagnent. Laissez l’adresse vide et prévenez-les vous-même.',
  TooManyCompanions: ({ limit, ofEvent }) =>
    ofEvent
      ? `Un événement peut compter ${limit} personnes accompagnantes au maximum. Retirez-en une avant d’en ajouter une autre.`
      : `Une personne peut avoir ${limit} personnes accompagnantes au maximum. Retirez-en une avant d’en ajouter une autre.`,
  UnknownCompanion: () => 'Cette personne est introuvable dans la liste. Elle en a peut-être été retirée entre-temps.',
}
