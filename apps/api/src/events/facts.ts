import type { EventDates } from '@plenaria/domain/publishing'
import { isLanguageCode } from '@plenaria/schema/countries'
import type { FieldProblem } from '@plenaria/schema/words'
import type {
  Admission,
  CreateEventInput,
  SeatPlanInput,
  SessionInput,
  StakeholderGroupInput,
} from '../__generated__/resolvers.ts'
import { planFaults } from '../groups/plan.ts'
import {
  faultIf,
  instantFaults,
  keyFaults,
  listFaults,
  optionalLine,
  optionalText,
  outside,
  repeated,
  requiredLine,
  textsFaults,
  zoneFaults,
} from '../refusals/faults.ts'
import { sessionsFaults, sessionTitlesFaults } from '../sessions/faults.ts'
import { venueFaults } from '../venue/facts.ts'
import { consentsFaults, questionsFaults } from './questions.ts'

/** Dates of an event that must agree with each other, as far as they are decided. */
export interface GivenDates extends EventDates<Date | null> {
  admission: Admission
  decisionPromisedAt?: Date | null
  sessions: readonly Pick<SessionInput, 'startsAt' | 'endsAt'>[]
}

/**
 * Registration closes before the event is over; the decision date is after it closes and before the event begins. First come, first served
 * events have none.
 */
export function datesFaults(dates: GivenDates): FieldProblem[] {
  const { admission, startsAt, endsAt, registrationOpensAt, registrationClosesAt, decisionPromisedAt, sessions } = dates
  const single = [
    ...instantFaults(startsAt, 'startsAt'),
    ...instantFaults(endsAt, 'endsAt'),
    ...instantFaults(registrationOpensAt, 'registrationOpensAt'),
    ...instantFaults(registrationClosesAt, 'registrationClosesAt'),
    ...instantFaults(decisionPromisedAt, 'decisionPromisedAt'),
  ]
  if (single.length > 0) return single
  const promisedAt = decisionPromisedAt ?? null
  const closesOutOfOrder =
    !isBefore(registrationOpensAt, registrationClosesAt) || isBefore(endsAt, registrationClosesAt, false)
  const promiseOutOfOrder = isBefore(promisedAt, registrationClosesAt, false) || isBefore(startsAt, promisedAt, false)
  return [
    ...faultIf(!isBefore(startsAt, endsAt), 'endsAt', 'OUT_OF_ORDER'),
    ...faultIf(closesOutOfOrder, 'registrationClosesAt', 'OUT_OF_ORDER'),
    ...(admission !== 'REVIEW'
      ? faultIf(decisionPromisedAt != null, 'decisionPromisedAt', 'NOT_ASKED')
      : faultIf(promiseOutOfOrder, 'decisionPromisedAt', 'OUT_OF_ORDER')),
    ...sessionsFaults(sessions, { startsAt, endsAt }),
  ]
}

/** Whether one date is before the other; `otherwise` if one of them is not decided. */
const isBefore = (one: Date | null, other: Date | null, otherwise = true): boolean =>
  one === null || other === null ? otherwise : one < other

/** Languages spoken at the event. */
export const languagesFaults = (languages: readonly string[]): FieldProblem[] => [
  ...listFaults(languages, 'languages', [1, 20], (code, path) =>
    faultIf(!isLanguageCode(code), path, 'UNKNOWN', { expected: 'LANGUAGE' }),
  ),
  ...repeated(languages, (index) => `languages.${index}`),
]

export const offerHoursFaults = (hours: number | null | undefined): FieldProblem[] =>
  outside(hours, 'offerHours', 1, 720)

/** Groups and their seats, which are given together. */
export const groupsFaults = (
  groups: StakeholderGroupInput[],
  plan: SeatPlanInput | null | undefined,
): FieldProblem[] => [
  ...listFaults(groups, 'groups', [0, 8], ({ key, names, descriptions }, path) => [
    ...keyFaults(key, `${path}.key`, 2, 40),
    ...textsFaults(names, `${path}.names`, requiredLine),
    ...textsFaults(descriptions, `${path}.descriptions`, optionalText),
  ]),
  ...repeated(
    groups.map(({ key }) => key),
    (index) => `groups.${index}.key`,
  ),
  ...(plan
    ? planFaults(
        plan,
        groups.map(({ key }) => key),
      )
    : faultIf(groups.length > 0, 'plan', 'REQUIRED')),
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

/** Validates a new event, except for the seat plan's arithmetic and what only the database knows. */
export const newEventFaults = (input: CreateEventInput): FieldProblem[] => [
  ...keyFaults(input.slug, 'slug', 3, 80),
  ...textsFaults(input.titles, 'titles', requiredLine),
  ...textsFaults(input.seriesNames, 'seriesNames', optionalLine),
  ...textsFaults(input.summaries, 'summaries', optionalText),
  ...textsFaults(input.descriptions, 'descriptions', optionalText),
  ...languagesFaults(input.languages),
  ...zoneFaults(input.zone, 'zone'),
  ...(input.format === 'VIRTUAL' ? faultIf(input.venue != null, 'venue', 'NOT_OFFERED') : []),
  ...(input.venue ? venueFaults(input.venue, null) : []),
  ...faultIf(input.kind === 'DIALOGUE' && input.admission !== 'INVITATION', 'admission', 'OUT_OF_RANGE'),
  ...datesFaults({ ...input, ...givenDates(input), sessions: input.sessions ?? [] }),
  ...sessionTitlesFaults(input.sessions ?? []),
  ...offerHoursFaults(input.offerHours),
  ...groupsFaults(input.groups ?? [], input.plan),
  ...questionsFaults(input.questions ?? []),
  ...consentsFaults(input.consents ?? []),
]
