import type { Language } from '../../__generated__/graphql.ts'
import { notNumbers, wholeNumber } from '../../groups/planDraft.ts'
import { type Texts, writtenIn } from '../../ui/staff/texts.ts'
import { instantOf } from '../../ui/staff/zoned.ts'
import type { EventDraft } from './draft.ts'

/** Why something is not sent at all: a date or a number that is none, a text that is there in no language. */
export type Unsendable = 'DATE' | 'NUMBER' | 'TEXT'

/** Invalid fields, by control id, in form order. `language`: the visible one. */
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
