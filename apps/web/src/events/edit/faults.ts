import type { Language } from '../../__generated__/graphql.ts'
import { notNumbers, wholeNumber } from '../../groups/planDraft.ts'
import { contentLanguages, type EventDraft, type Texts, writtenIn } from './draft.ts'
import { instantOf } from './zoned.ts'

/** What is wrong, by the id of the control that mends it. */
export type Faults = Readonly<Record<string, string>>

/** Why something is not sent at all: a date or a number that is none, a text that is there in no language. */
export type Unsendable = 'DATE' | 'NUMBER' | 'TEXT'

/** What can't be sent, by the id of its control, in the order of the form. `language`: the one on show. */
export function unsendable(draft: EventDraft, isNew: boolean, language: Language): [id: string, why: Unsendable][] {
  const date = (id: string, local: string): [string, Unsendable][] =>
    instantOf(local, draft.zone) === null ? [[id, 'DATE']] : []
  const text = (path: string, texts: Texts): [string, Unsendable][] =>
    writtenIn(texts).length === 0 ? [[`${path}.${language}`, 'TEXT']] : []
  return [
    ...text('titles', draft.titles),
    ...text('summaries', draft.summaries),
    ...(['startsAt', 'endsAt', 'registrationOpensAt', 'registrationClosesAt'] as const).flatMap((field) =>
      date(field, draft[field]),
    ),
    ...(draft.decisionPromisedAt ? date('decisionPromisedAt', draft.decisionPromisedAt) : []),
    ...(wholeNumber(draft.offerHours) === null ? [['offerHours', 'NUMBER'] satisfies [string, Unsendable]] : []),
    ...(isNew ? draft.groups.flatMap(({ names }, index) => text(`groups.${index}.names`, names)) : []),
    ...(isNew ? notNumbers(draft.plan).map((id): [string, Unsendable] => [id, 'NUMBER']) : []),
    ...draft.sessions.flatMap(({ titles, startsAt, endsAt }, index) => [
      ...text(`sessions.${index}.titles`, titles),
      ...date(`sessions.${index}.startsAt`, startsAt),
      ...date(`sessions.${index}.endsAt`, endsAt),
    ]),
    ...draft.questions.flatMap(({ labels }, index) => text(`questions.${index}.labels`, labels)),
    ...draft.consents.flatMap(({ texts }, index) => text(`consents.${index}.texts`, texts)),
  ]
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

const localised = [
  ...['titles', 'seriesNames', 'summaries', 'descriptions', 'names', 'labels', 'helps', 'texts'],
  ...['introductions', 'methods', 'corrections', 'tracks'],
]

const isTexts = (name: string | undefined, place: unknown): place is Texts =>
  name !== undefined && localised.includes(name) && isRecord(place)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The language of a control, if it is of one. */
export function languageOfControl(id: string): Language | null {
  const last = id.split('.').at(-1)
  return contentLanguages.find((language) => language === last) ?? null
}
