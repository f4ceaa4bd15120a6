import type { RefusalName, Words } from '../../words.ts'

type CompanionRefusal = Extract<RefusalName, `${string}Companion${string}` | 'CannotBeAccompanied'>

export const companionRefusals: Pick<Words['refusals'], CompanionRefusal> = {
  CannotBeAccompanied: () =>
    'Cette personne s’est retirée ou n’a pas de place : personne ne l’accompagne. Ajoutez des personnes accompagnantes pour qui peut encore venir.',
  CompanionNotEmailed: () =>
    'Cette personne a demandé une protection : nous n’écrivons pas à qui l’accompagne. Laissez l’adresse vide et prévenez vous-même.',
  TooManyCompanions: ({ limit, ofEvent }) =>
    ofEvent
      ? `Un événement peut compter ${limit} personnes accompagnantes. Retirez-en une avant d’en ajouter une autre.`
      : `Une personne peut avoir ${limit} personnes accompagnantes. Retirez-en une avant d’en ajouter une autre.`,
  UnknownCompanion: () => 'Cette personne est introuvable dans la liste. Elle en a peut-être été retirée entre-temps.',
}
