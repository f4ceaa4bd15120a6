/** Removing and restoring saved questions and consents in the form. */
import type { ConfirmedRemovalInput, FormPart } from '../../__generated__/graphql.ts'
import type { ConsentDraft, EventDraft, QuestionDraft } from './draft.ts'

/** What the form's sections need to remove saved items. */
export interface Removal {
  slug: string
  saved: EventDraft
  /** `people`: number shown at confirmation; 0 if nobody has answered or agreed. */
  onRemove: (removed: ConfirmedRemovalInput) => void
  onRestore: (part: FormPart, key: string) => void
}

/** Saved items that are no longer in the draft. */
export const removedFrom = <Item extends Keyed>(saved: readonly Item[], items: readonly Item[]): Item[] =>
  saved.filter(({ key }) => !hasKey(items, key))

export const hasKey = (items: readonly Keyed[], key: string): boolean => items.some((item) => item.key === key)

interface Keyed {
  /** Empty if it hasn't been saved yet. */
  key: string
}

export function withoutItem(draft: EventDraft, part: FormPart, key: string): EventDraft {
  return part === 'QUESTION'
    ? { ...draft, questions: draft.questions.filter((question) => question.key !== key) }
    : { ...draft, consents: draft.consents.filter((consent) => consent.key !== key) }
}

/** Restores the saved item with this key after the items that preceded it. */
export function restored(draft: EventDraft, saved: EventDraft, part: FormPart, key: string): EventDraft {
  return part === 'QUESTION'
    ? { ...draft, questions: insert<QuestionDraft>(draft.questions, saved.questions, key) }
    : { ...draft, consents: insert<ConsentDraft>(draft.consents, saved.consents, key) }
}

function insert<Item extends Keyed>(items: readonly Item[], saved: readonly Item[], key: string): Item[] {
  const place = saved.findIndex((item) => item.key === key)
  const item = saved[place]
  if (!item || hasKey(items, key)) return [...items]
  const index = items.findLastIndex((each) => hasKey(saved.slice(0, place), each.key)) + 1
  return items.toSpliced(index, 0, item)
}

/** Merges confirmations; the newer one wins. */
export const withConfirmed = (
  confirmed: readonly ConfirmedRemovalInput[],
  added: ConfirmedRemovalInput,
): ConfirmedRemovalInput[] => [...confirmed.filter(({ part, key }) => part !== added.part || key !== added.key), added]

/** Confirmed removals that still apply to the draft. */
export const confirmedIn = (
  confirmed: readonly ConfirmedRemovalInput[],
  draft: EventDraft,
  saved: EventDraft,
): ConfirmedRemovalInput[] => {
  const keys: Record<FormPart, string[]> = {
    QUESTION: removedFrom(saved.questions, draft.questions).map(({ key }) => key),
    CONSENT: removedFrom(saved.consents, draft.consents).map(({ key }) => key),
  }
  return confirmed.filter(({ part, key }) => keys[part].includes(key))
}
