/**
 * Questions that people have answered and consents they have given: the number of people, and whether an update may remove them.
 */
import type { Prisma } from '@plenaria/prisma/client'
import type { Language } from '@plenaria/schema/languages'
import type { AnsweredItem, FormPart, UpdateEventInput } from '../__generated__/resolvers.ts'
import { localised, textIn } from '../request/texts.ts'
import type { StoredEvent } from './change.ts'

type Reader = Pick<Prisma.TransactionClient, '$queryRaw'>
type Form = Pick<StoredEvent, 'questions' | 'consents'>

/** Upper bound on the characters of a consent's text that serve as its name. */
const maxNameLength = 80

/** Items of the event's current form, in order, that somebody has answered or given. */
export async function answeredItems(
  reader: Reader,
  eventId: string,
  { questions, consents }: Form,
  language: Language,
): Promise<AnsweredItem[]> {
  const counted = await reader.$queryRaw<{ part: FormPart; key: string; people: number }[]>`
    select 'QUESTION' as part, answered.key, count(distinct r.email_key)::int as people
    from registration r cross join jsonb_each(r.answers || r.needs) answered
    where r.event_id = ${eventId} and r.erased_at is null and answered.value <> '[]' group by answered.key
    union all
    select 'CONSENT', given.value->>'key', count(distinct r.email_key)::int
    from registration r cross join jsonb_array_elements(r.consents) given
    where r.event_id = ${eventId} and r.erased_at is null and given.value @> '{"given": true}' group by given.value->>'key'`
  const peopleOf = (part: FormPart, key: string): number =>
    counted.find((each) => each.part === part && each.key === key)?.people ?? 0
  const items = [
    ...questions.map(({ key, labels }) => ({ part: 'QUESTION' as const, key, texts: labels })),
    ...consents.map(({ key, texts }) => ({ part: 'CONSENT' as const, key, texts })),
  ]
  return items
    .map(({ part, key, texts }) => {
      const label = shortened(textIn(language, localised(texts)) ?? key)
      return { part, key, label, people: peopleOf(part, key) }
    })
    .filter(({ people }) => people > 0)
}

/** Drops the final full stop, because the text is quoted within a sentence. */
const shortened = (text: string): string =>
  text.length > maxNameLength ? `${text.slice(0, maxNameLength - 1).trimEnd()}…` : text.replace(/\.$/, '')

/** Unconfirmed removals of an update, with the number of people affected. Registering must be blocked meanwhile. */
export async function unconfirmedRemovals(
  reader: Reader,
  { questions, consents, confirmedRemovals }: UpdateEventInput,
  { event, ...stored }: StoredEvent,
  language: Language,
): Promise<AnsweredItem[]> {
  const removedFrom = <Item extends { key: string }>(
    items: Item[],
    given: readonly { key: string }[] | null | undefined,
  ) => (given ? items.filter(({ key }) => given.every((one) => one.key !== key)) : [])
  const removed = {
    questions: removedFrom(stored.questions, questions),
    consents: removedFrom(stored.consents, consents),
  }
  if (removed.questions.length + removed.consents.length === 0) return []
  const confirmedOf = ({ part, key }: AnsweredItem): number =>
    confirmedRemovals?.find((each) => each.part === part && each.key === key)?.people ?? 0
  const items = await answeredItems(reader, event.id, removed, language)
  return items.filter((item) => item.people > confirmedOf(item))
}
