import type { Language } from '../../__generated__/graphql.ts'
import { notNumbers, wholeNumber } from '../../groups/planDraft.ts'
import { type Texts, writtenIn } from '../../ui/staff/texts.ts'
import { instantOf } from '../../ui/staff/zoned.ts'
import { boundOf, type EventDraft, type GroupDraft, withoutEmptyGroups } from './draft.ts'
import { isVenueBegun, readPosition, type VenueDraft } from './venueDraft.ts'

/** Why the form can't be sent: an invalid date, number or position, or a missing text. */
export type Unsendable = 'DATE' | 'NUMBER' | 'TEXT' | 'POSITION'

/** Invalid fields, by control id, in form order. A draft can lack a summary and dates. `language`: the visible one. */
export function unsendable(given: EventDraft, isDraft: boolean, language: Language): [id: string, why: Unsendable][] {
  const draft = isDraft ? withoutEmptyGroups(given) : given
  const placeOf = (group: GroupDraft) => given.groups.indexOf(group)
  const date = (id: string, local: string): [string, Unsendable][] =>
    instantOf(local, draft.zone) === null ? [[id, 'DATE']] : []
  const text = (path: string, texts: Texts): [string, Unsendable][] =>
    writtenIn(texts).length === 0 ? [[`${path}.${language}`, 'TEXT']] : []
  return [
    ...text('titles', draft.titles),
    ...(isDraft ? [] : text('summaries', draft.summaries)),
    ...(draft.format === 'VIRTUAL' ? [] : unsendableVenue(draft.venue)),
    ...(['startsAt', 'endsAt', 'registrationOpensAt', 'registrationClosesAt'] as const).flatMap((field) =>
      isDraft && !draft[field] ? [] : date(field, draft[field]),
    ),
    ...(draft.decisionPromisedAt ? date('decisionPromisedAt', draft.decisionPromisedAt) : []),
    ...(wholeNumber(draft.offerHours) === null ? [['offerHours', 'NUMBER'] satisfies [string, Unsendable]] : []),
    ...(isDraft ? draft.groups.flatMap((group) => text(`groups.${placeOf(group)}.names`, group.names)) : []),
    ...(isDraft ? notNumbersOf(given, draft).map((id): [string, Unsendable] => [id, 'NUMBER']) : []),
    ...draft.sessions.flatMap(({ titles, startsAt, endsAt }, index) => [
      ...text(`sessions.${index}.titles`, titles),
      ...date(`sessions.${index}.startsAt`, startsAt),
      ...date(`sessions.${index}.endsAt`, endsAt),
    ]),
    ...draft.questions.flatMap(({ kind, labels, minimum, maximum }, index) => [
      ...text(`questions.${index}.labels`, labels),
      ...(kind === 'NUMBER' ? notWhole({ minimum, maximum }, `questions.${index}`) : []),
    ]),
    ...draft.consents.flatMap(({ texts }, index) => text(`consents.${index}.texts`, texts)),
  ]
}

const notWhole = (bounds: Record<string, string>, path: string): [string, Unsendable][] =>
  Object.entries(bounds)
    .filter(([, typed]) => typed.trim() !== '' && boundOf(typed) === null)
    .map(([bound]) => [`${path}.${bound}`, 'NUMBER'])

function unsendableVenue(venue: VenueDraft): [string, Unsendable][] {
  if (!isVenueBegun(venue)) return []
  const missing = (id: string, line: string): [string, Unsendable][] => (line.trim() === '' ? [[id, 'TEXT']] : [])
  return [
    ...missing('venue.city', venue.city),
    ...missing('venue.country', venue.country),
    ...(venue.position.trim() !== '' && readPosition(venue.position) === null
      ? [['venue.position', 'POSITION'] satisfies [string, Unsendable]]
      : []),
    ...venue.rooms.flatMap(({ name, capacity }, index) => [
      ...missing(`venue.rooms.${index}.name`, name),
      ...(capacity.trim() !== '' && wholeNumber(capacity) === null
        ? [[`venue.rooms.${index}.capacity`, 'NUMBER'] satisfies [string, Unsendable]]
        : []),
    ]),
  ]
}

/** Paths by position in the form, which also shows empty groups. */
const notNumbersOf = (given: EventDraft, { plan }: EventDraft): string[] =>
  notNumbers({
    ...given.plan,
    groups: given.plan.groups.map((seats) =>
      plan.groups.includes(seats) ? seats : { ...seats, target: '0', maximum: '0' },
    ),
  })
