/** Validates and converts an organiser's input for a session. */
import { decidedDates, type EventDates } from '@plenaria/domain/publishing'
import { checkLink } from '@plenaria/schema/links'
import { isLanguageCode } from '@plenaria/schema/moreLanguages'
import { checkLine, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { MaterialInput, SessionFactsInput } from '../__generated__/resolvers.ts'
import {
  fieldProblem,
  fieldProblemIf,
  listProblems,
  optionalLine,
  optionalText,
  outside,
  repeated,
  requiredLine,
  textsProblems,
} from '../refusals/fieldProblems.ts'
import type { EventRow, SessionRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'
import { isOutside } from './fieldProblems.ts'
import { readLocal } from './localTime.ts'

type Bounds = Pick<EventRow, 'zone' | 'undecidedDates' | keyof EventDates<never>>

export interface Times {
  startsAt: Date
  endsAt: Date
}

export type Read<Value> = { problems: FieldProblem[] } | { problems: null; value: Value }

/**
 * A session must end after it starts, and lie within the event as far as its dates are decided. `at`: path prefix of the fields,
 * `facts.`.
 */
export function readTimes(
  { startsLocal, endsLocal }: { startsLocal: string; endsLocal: string },
  event: Bounds,
  at = '',
): Read<Times> {
  const starts = readLocal(startsLocal, event.zone)
  const ends = readLocal(endsLocal, event.zone)
  if (!(starts instanceof Date) || !(ends instanceof Date)) {
    return { problems: [...localFaults(starts, `${at}startsLocal`), ...localFaults(ends, `${at}endsLocal`)] }
  }
  const { startsAt, endsAt } = decidedDates(event, event.undecidedDates)
  const advice = startsAt && endsAt ? { within: { from: startsAt, until: endsAt, zone: event.zone } } : {}
  const problems = [
    ...fieldProblemIf(ends <= starts, `${at}endsLocal`, 'OUT_OF_ORDER'),
    ...fieldProblemIf(isOutside(starts, { startsAt, endsAt }), `${at}startsLocal`, 'OUT_OF_RANGE', advice),
    ...fieldProblemIf(endsAt !== null && ends > endsAt, `${at}endsLocal`, 'OUT_OF_RANGE', advice),
  ]
  return problems.length > 0 ? { problems } : { problems: null, value: { startsAt: starts, endsAt: ends } }
}

function localFaults(read: ReturnType<typeof readLocal>, path: string): FieldProblem[] {
  if (read === 'SKIPPED') return fieldProblem(path, 'SKIPPED_HOUR')
  return fieldProblemIf(read === null, path, 'MALFORMED', { expected: 'LOCAL_TIME' })
}

const codesProblems = (codes: readonly string[], path: string): FieldProblem[] => [
  ...listProblems(codes, path, [0, 20], (code, at) =>
    fieldProblemIf(!isLanguageCode(code), at, 'UNKNOWN', { expected: 'LANGUAGE' }),
  ),
  ...repeated(codes, (index) => `${path}.${index}`),
]

const materialsProblems = (materials: readonly MaterialInput[]): FieldProblem[] =>
  listProblems(materials, 'facts.materials', [0, 20], ({ title, link }, at) => [
    ...checkLine(`${at}.title`, title, 200),
    ...checkLink(`${at}.link`, link),
  ])

/** The stored columns of a session, except for the join link, which the writer encrypts. */
export type SessionFacts = Omit<
  SessionRow,
  | 'id'
  | 'eventId'
  | 'held'
  | 'waiting'
  | 'speakers'
  | 'joinLink'
  | 'version'
  | 'rule'
  | 'titles'
  | 'descriptions'
  | 'tracks'
  | 'materials'
> & {
  titles: Record<string, string>
  descriptions: Record<string, string>
  tracks: Record<string, string>
  materials: { title: string; link: string; isPublic: boolean }[]
}

/** Reports all invalid fields at once, by path: `facts.startsLocal`. */
export function readFacts(facts: SessionFactsInput, event: Bounds): Read<SessionFacts> {
  const times = readTimes(facts, event, 'facts.')
  const shown = facts.linkShownLocal ? readLocal(facts.linkShownLocal, event.zone) : null
  const { languages, interpretation, materials } = facts
  const problems = [
    ...textsProblems(facts.titles, 'facts.titles', requiredLine),
    ...textsProblems(facts.descriptions, 'facts.descriptions', optionalText),
    ...(times.problems ?? []),
    ...textsProblems(facts.tracks, 'facts.tracks', optionalLine),
    ...codesProblems(languages ?? [], 'facts.languages'),
    ...codesProblems(interpretation ?? [], 'facts.interpretation'),
    ...checkLine('facts.room', facts.room, 200, { required: false }),
    ...outside(facts.capacity, 'facts.capacity', 1, 100_000),
    ...checkLink('facts.joinLink', facts.joinLink, { required: false }),
    ...(facts.linkShownLocal ? localFaults(shown, 'facts.linkShownLocal') : []),
    ...materialsProblems(materials ?? []),
  ]
  if (problems.length > 0 || times.problems) return { problems }
  return {
    problems: null,
    value: {
      ...times.value,
      titles: storedTexts(facts.titles),
      descriptions: storedTexts(facts.descriptions),
      kind: facts.kind,
      tracks: storedTexts(facts.tracks),
      languages: [...(languages ?? [])],
      interpretation: [...(interpretation ?? [])],
      room: tidy(facts.room) || null,
      capacity: facts.capacity ?? null,
      linkShownAt: shown instanceof Date ? shown : null,
      materials: (materials ?? []).map(({ title, link, isPublic }) => ({
        title: tidy(title),
        link: tidy(link),
        isPublic,
      })),
    },
  }
}

/** The audited facts of a session: never the join link, only whether there is one. */
export const auditedSession = (session: SessionRow) => {
  const { eventId: _, held: __, waiting: ___, speakers: ____, joinLink, version: _____, ...facts } = session
  return { ...facts, hasJoinLink: joinLink !== null }
}
