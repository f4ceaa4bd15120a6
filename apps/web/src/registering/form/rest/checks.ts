import {
  type AskedConsent,
  type AskedQuestion,
  checkAnswers,
  checkConsents,
  checkEmailPhrase,
  checkPseudonym,
  type GivenAnswer,
  personChecks,
  shownQuestions,
} from '@plenaria/schema/answers'
import type { FieldProblem } from '@plenaria/schema/words'
import type { Values } from '../draft.ts'
import type { Step } from '../steps.ts'

/** Event data that the checks need. */
export interface AskedOfEvent {
  questions: readonly AskedQuestion[]
  consents: readonly AskedConsent[]
  sessions: readonly { id: string }[]
}

/** Answers that count: those to questions that are shown, given the other answers. */
export function givenAnswers(event: AskedOfEvent, values: Values): GivenAnswer[] {
  const all = Object.entries(values.answers).map(([questionKey, answer]) => ({ questionKey, values: answer }))
  return shownQuestions(event.questions, all).flatMap(({ key }) => all.filter(({ questionKey }) => questionKey === key))
}

export const givenConsents = (event: AskedOfEvent, values: Values) =>
  event.consents.map(({ key, version }) => ({ key, version, given: values.consents[key] ?? false }))

/** Ids of the ticked sessions. */
export const wantedSessions = (event: Pick<AskedOfEvent, 'sessions'>, { skippedSessions }: Values): string[] =>
  event.sessions.map(({ id }) => id).filter((id) => !skippedSessions.includes(id))

/** Sessions for the input; empty if the person wants all of them. */
export function givenSessions(event: Pick<AskedOfEvent, 'sessions'>, values: Values): string[] {
  const wanted = wantedSessions(event, values)
  return wanted.length === event.sessions.length ? [] : wanted
}

/** Protection for the input; only protected people have a pseudonym. */
export const givenProtection = ({ protectIdentity, pseudonym, organisation, affiliation }: Values) => ({
  protectIdentity,
  pseudonym: protectIdentity ? pseudonym || null : null,
  affiliation: organisation.trim() === '' ? ('SHOWN' as const) : affiliation,
})

const sessionProblems = (event: AskedOfEvent, values: Values): FieldProblem[] =>
  event.sessions.length > 1 && wantedSessions(event, values).length === 0
    ? [{ path: 'sessionIds', code: 'REQUIRED', expected: 'CHOICE' }]
    : []

/** Further names of the organisation, besides the one given. */
export const givenNames = ({ organisation, organisationNames }: Values): string =>
  organisation.trim() === '' ? '' : organisationNames

/** Validates one page by the server's own rules. */
export function problemsOf(step: Step, event: AskedOfEvent, values: Values): FieldProblem[] {
  switch (step) {
    case 'you':
      return [
        ...personChecks.name(values.name),
        ...personChecks.email(values.email),
        ...personChecks.organisation(values.organisation),
        ...personChecks.organisationNames(givenNames(values)),
      ]
    case 'group':
      return [
        ...personChecks.groupKey(values.groupKey),
        ...personChecks.country(values.country),
        ...personChecks.languages(values.languages),
      ]
    case 'sessions':
      return sessionProblems(event, values)
    case 'contribution':
      return [
        ...personChecks.motivation(values.motivation),
        ...checkAnswers(event.questions, givenAnswers(event, values)),
      ]
    case 'data':
      return [
        ...(values.protectIdentity
          ? [...checkPseudonym(values.pseudonym, values), ...checkEmailPhrase(values.emailPhrase)]
          : []),
        ...checkConsents(event.consents, givenConsents(event, values)),
      ]
    case 'check':
      return []
    default:
      return step satisfies never
  }
}
