import type { EventDates } from '@plenaria/domain/publishing'
import { isLanguageCode } from '@plenaria/schema/moreLanguages'
import type { FieldProblem } from '@plenaria/schema/words'
import type {
  Admission,
  CreateEventInput,
  SeatPlanInput,
  SessionInput,
  StakeholderGroupInput,
} from '../__generated__/resolvers.ts'
import { planFieldProblems } from '../groups/plan.ts'
import {
  fieldProblemIf,
  instantProblems,
  keyProblems,
  listProblems,
  optionalLine,
  optionalText,
  outside,
  repeated,
  requiredLine,
  textsProblems,
  zoneProblems,
} from '../refusals/fieldProblems.ts'
import { sessionsProblems, sessionTitlesProblems } from '../sessions/fieldProblems.ts'
import { venueProblems } from '../venue/facts.ts'
import { consentsProblems, questionsProblems } from './questions.ts'

/** Dates of an event that must be consistent, as far as they are decided. */
export interface GivenDates extends EventDates<Date | null> {
  admission: Admission
  decisionPromisedAt?: Date | null
  sessions: readonly Pick<SessionInput, 'startsAt' | 'endsAt'>[]
}

/**
 * Registration closes before the event is over; the decision date is after it closes and before the event begins. First come,
 * first served events have no decision date.
 */
export function datesProblems(dates: GivenDates): FieldProblem[] {
  const { admission, startsAt, endsAt, registrationOpensAt, registrationClosesAt, decisionPromisedAt, sessions } = dates
  const single = [
    ...instantProblems(startsAt, 'startsAt'),
    ...instantProblems(endsAt, 'endsAt'),
    ...instantProblems(registrationOpensAt, 'registrationOpensAt'),
    ...instantProblems(registrationClosesAt, 'registrationClosesAt'),
    ...instantProblems(decisionPromisedAt, 'decisionPromisedAt'),
  ]
  if (single.length > 0) return single
  const promisedAt = decisionPromisedAt ?? null
  const closesOutOfOrder =
    !isBefore(registrationOpensAt, registrationClosesAt) || isBefore(endsAt, registrationClosesAt, false)
  const promiseOutOfOrder = isBefore(promisedAt, registrationClosesAt, false) || isBefore(startsAt, promisedAt, false)
  return [
    ...fieldProblemIf(!isBefore(startsAt, endsAt), 'endsAt', 'OUT_OF_ORDER'),
    ...fieldProblemIf(closesOutOfOrder, 'registrationClosesAt', 'OUT_OF_ORDER'),
    ...(admission !== 'REVIEW'
      ? fieldProblemIf(decisionPromisedAt != null, 'decisionPromisedAt', 'NOT_ASKED')
      : fieldProblemIf(promiseOutOfOrder, 'decisionPromisedAt', 'OUT_OF_ORDER')),
    ...sessionsProblems(sessions, { startsAt, endsAt }),
  ]
}

/** Whether one date is before the other; `otherwise` if one of them is undecided. */
const isBefore = (one: Date | null, other: Date | null, otherwise = true): boolean =>
  one === null || other === null ? otherwise : one < other

/** Languages spoken at the event. */
export const languagesProblems = (languages: readonly string[]): FieldProblem[] => [
  ...listProblems(languages, 'languages', [1, 20], (code, path) =>
    fieldProblemIf(!isLanguageCode(code), path, 'UNKNOWN', { expected: 'LANGUAGE' }),
  ),
  ...repeated(languages, (index) => `languages.${index}`),
]

export const offerHoursProblems = (hours: number | null | undefined): FieldProblem[] =>
  outside(hours, 'offerHours', 1, 720)

/** Groups and their seats, which must be given together. */
export const groupsProblems = (
  groups: StakeholderGroupInput[],
  plan: SeatPlanInput | null | undefined,
): FieldProblem[] => [
  ...listProblems(groups, 'groups', [0, 8], ({ key, names, descriptions }, path) => [
    ...keyProblems(key, `${path}.key`, 2, 40),
    ...textsProblems(names, `${path}.names`, requiredLine),
    ...textsProblems(descriptions, `${path}.descriptions`, optionalText),
  ]),
  ...repeated(
    groups.map(({ key }) => key),
    (index) => `groups.${index}.key`,
  ),
  ...(plan
    ? planFieldProblems(
        plan,
        groups.map(({ key }) => key),
      )
    : fieldProblemIf(groups.length > 0, 'plan', 'REQUIRED')),
]

/** The dates of a new event; null: not decided. */
export const givenDates = ({
  startsAt,
  endsAt,
  registrationOpensAt,
  registrationClosesAt,
}: CreateEventInput): EventDates<Date | null> => ({
  startsAt: startsAt ?? null,
  endsAt: endsAt ?? null,
  registrationOpensAt: registrationOpensAt ?? null,
  registrationClosesAt: registrationClosesAt ?? null,
})

/** Validates a new event, except for the seat plan's arithmetic and checks that need the database. */
export const newEventProblems = (input: CreateEventInput): FieldProblem[] => [
  ...keyProblems(input.slug, 'slug', 3, 80),
  ...textsProblems(input.titles, 'titles', requiredLine),
  ...textsProblems(input.seriesNames, 'seriesNames', optionalLine),
  ...textsProblems(input.summaries, 'summaries', optionalText),
  ...textsProblems(input.descriptions, 'descriptions', optionalText),
  ...languagesProblems(input.languages),
  ...zoneProblems(input.zone, 'zone'),
  ...(input.format === 'VIRTUAL' ? fieldProblemIf(input.venue != null, 'venue', 'NOT_OFFERED') : []),
  ...(input.venue ? venueProblems(input.venue, null) : []),
  ...fieldProblemIf(input.kind === 'DIALOGUE' && input.admission !== 'INVITATION', 'admission', 'OUT_OF_RANGE'),
  ...datesProblems({ ...input, ...givenDates(input), sessions: input.sessions ?? [] }),
  ...sessionTitlesProblems(input.sessions ?? []),
  ...offerHoursProblems(input.offerHours),
  ...groupsProblems(input.groups ?? [], input.plan),
  ...questionsProblems(input.questions ?? []),
  ...consentsProblems(input.consents ?? []),
]
