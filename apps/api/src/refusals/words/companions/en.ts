import type { RefusalName, Words } from '../../words.ts'

type CompanionRefusal = Extract<RefusalName, `${string}Companion${string}` | 'CannotBeAccompanied'>

export const companionRefusals: Pick<Words['refusals'], CompanionRefusal> = {
  CannotBeAccompanied: () =>
    'This person withdrew or has no seat, so they can’t have companions. Add companions for people who may still attend.',
  CompanionNotEmailed: () =>
    'This person asked for protection, so we don’t email their companions. Leave the address empty and tell the companion yourself.',
  TooManyCompanions: ({ limit, ofEvent }) =>
    ofEvent
      ? `An event can have at most ${limit} companions. Remove one before you add another.`
      : `A person can have at most ${limit} companions. Remove one before you add another.`,
  UnknownCompanion: () => 'We can’t find this companion. They may have been removed.',
}
