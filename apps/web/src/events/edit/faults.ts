import type { Language } from '../../__generated__/graphql.ts'
import { notNumbers, wholeNumber } from '../../groups/planDraft.ts'
import { contentLanguages, type EventDraft, type Texts, writtenIn } from './draft.ts'
import { instantOf } from './zoned.ts'

/** What is wrong, by the id of the control that mends it. */
export type Faults = Readonly<Record<string, string>>

/** Fields whose text can't be sent at all: a date that is none, a number that is none. By id. */
export function unsendable(draft: EventDraft, isNew: boolean): { dates: string[]; numbers: string[] } {
  const isDate = (local: string) => instantOf(local, draft.zone) !== null
  const required = ['startsAt', 'endsAt', 'registrationOpensAt', 'registrationClosesAt'] as const
  return {
    dates: [
      ...required.filter((field) => !isDate(draft[field])),
      ...(draft.decisionPromisedAt && !isDate(draft.decisionPromisedAt) ? ['decisionPromisedAt'] : []),
      ...draft.sessions.flatMap(({ startsAt, endsAt }, index) => [
        ...(isDate(startsAt) ? [] : [`sessions.${index}.startsAt`]),
        ...(isDate(endsAt) ? [] : [`sessions.${index}.endsAt`]),
      ]),
    ],
    numbers: [
      ...(wholeNumber(draft.offerHours) === null ? ['offerHours'] : []),
      ...(isNew ? notNumbers(draft.plan) : []),
    ],
  }
}

/**
 * From the path of what was sent to the id of the control: `titles.1.text` is the control of the second language in which the title
 * is written; a fault of all languages belongs to the control of the language on show.
 */
export function controlOf(path: string, draft: object, language: Language): string {
  const id: string[] = []
  let place: unknown = draft
  for (const step of path.split('.')) {
    if (isTexts(id.at(-1), place)) {
      const written = writtenIn(place)[Number(step)]
      return [...id, written ?? language].join('.')
    }
    id.push(step)
    place = isRecord(place) ? place[step] : undefined
  }
  if (isTexts(id.at(-1), place)) id.push(language)
  if (id.at(-1) === 'key')
    return controlOf([...id.slice(0, -1), id[0] === 'groups' ? 'names' : 'labels'].join('.'), draft, language)
  return id.join('.')
}

const localised = ['titles', 'seriesNames', 'summaries', 'descriptions', 'names', 'labels', 'helps', 'texts']

const isTexts = (name: string | undefined, place: unknown): place is Texts =>
  name !== undefined && localised.includes(name) && isRecord(place)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The language of a control, if it is of one. */
export function languageOfControl(id: string): Language | null {
  const last = id.split('.').at(-1)
  return contentLanguages.find((language) => language === last) ?? null
}
