/** From what a person typed to what is kept, or to the fields at fault. */
import type { PrismaClient } from '@plenaria/prisma/client'
import {
  checkAnswers,
  checkConsents,
  checkEmailPhrase,
  checkPerson,
  checkPseudonym,
  type GivenAnswer,
  keptAnswers,
} from '@plenaria/schema/answers'
import { isSpokenLanguage } from '@plenaria/schema/moreLanguages'
import { tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { AmendRegistrationInput, RegisterInterestInput } from '../__generated__/resolvers.ts'
import type { CommandOf, Person } from '../desk/index.ts'
import { conditionIn, optionsIn } from '../request/questions.ts'
import type { EventInvitationRow, QuestionRow, RegistrationRow } from '../request/rows.ts'
import type { Form } from './form.ts'

/** The questions as the rules take them. */
export const asked = (questions: readonly QuestionRow[]) =>
  questions.map((question) => ({
    ...question,
    options: optionsIn(question),
    shownIf: conditionIn(question),
  }))

/**
 * Sound answers as they are stored: those about needs apart, where the form asks about any. A form without such questions leaves those
 * that are stored as they are.
 */
export function storedAnswers(
  questions: Form['questions'],
  answers: readonly GivenAnswer[],
): Pick<Person, 'answers' | 'needs'> {
  const aboutNeeds = new Set(questions.filter(({ need }) => need).map(({ key }) => key))
  const isNeed = ({ questionKey }: GivenAnswer) => aboutNeeds.has(questionKey)
  return {
    answers: keptAnswers(answers.filter((answer) => !isNeed(answer))),
    ...(aboutNeeds.size > 0 && { needs: keptAnswers(answers.filter(isNeed)) }),
  }
}

type Checked<T> = { problems: FieldProblem[] } | { problems: null; value: T }

const checked = <T>(problems: FieldProblem[], value: () => T): Checked<T> =>
  problems.length > 0 ? { problems } : { problems: null, value: value() }

const requestIdLength = { minimum: 16, maximum: 100 }

function checkRequestId(requestId: string | null | undefined): FieldProblem[] {
  if (requestId == null) return []
  const path = 'requestId'
  if (requestId.length < requestIdLength.minimum) return [{ path, code: 'TOO_SHORT', minimum: requestIdLength.minimum }]
  if (requestId.length > requestIdLength.maximum) return [{ path, code: 'TOO_LONG', maximum: requestIdLength.maximum }]
  return /^[\x21-\x7e]+$/.test(requestId) ? [] : [{ path, code: 'MALFORMED' }]
}

const checkGroup = (groups: Form['groups'], groupKey: string): FieldProblem[] =>
  groupKey === '' || groups.some(({ key }) => key === groupKey)
    ? []
    : [{ path: 'groupKey', code: 'UNKNOWN', expected: 'CHOICE' }]

/**
 * Which of the event's sessions a person wants; none named: all, and whatever sessions there will be. So it is for who names all
 * of them in registering, where nothing was chosen before.
 */
export async function readSessions(
  wanted: readonly string[],
  eventId: string,
  database: PrismaClient,
  { isNew }: { isNew: boolean },
): Promise<{ problems: FieldProblem[]; sessionIds: string[] }> {
  if (wanted.length === 0) return { problems: [], sessionIds: [] }
  const sessions = await database.session.findMany({ where: { eventId }, select: { id: true } })
  const known = new Set(sessions.map(({ id }) => id))
  const problems = wanted.flatMap((id, index): FieldProblem[] => {
    const path = `sessionIds.${index}`
    if (!known.has(id)) return [{ path, code: 'UNKNOWN', expected: 'CHOICE' }]
    return wanted.indexOf(id) < index ? [{ path, code: 'REPEATED' }] : []
  })
  return { problems, sessionIds: isNew && wanted.length === known.size ? [] : [...wanted] }
}

/** Empty and blank texts count as not given. */
const orNull = (text: string | null | undefined): string | null => tidy(text) || null

/** Invited people are invited as members of one group. */
const checkInvitedGroup = (
  invitation: Pick<EventInvitationRow, 'groupKey'> | null,
  groupKey: string,
): FieldProblem[] =>
  invitation === null || groupKey === '' || groupKey === invitation.groupKey
    ? []
    : [{ path: 'groupKey', code: 'UNKNOWN', expected: 'CHOICE' }]

/** Browsers, which choose from a list, don't have that of all languages. */
const checkSpoken = (languages: readonly string[]): FieldProblem[] =>
  languages.every(isSpokenLanguage) ? [] : [{ path: 'languages', code: 'UNKNOWN', expected: 'LANGUAGE' }]

const checkOffered = (protectIdentity: boolean, { offersProtection }: Form): FieldProblem[] =>
  protectIdentity && !offersProtection ? [{ path: 'protectIdentity', code: 'NOT_OFFERED' }] : []

type Protection = 'protectIdentity' | 'pseudonym' | 'affiliation'

const checkAffiliation = (affiliation: string | null | undefined, { kind }: Form): FieldProblem[] =>
  affiliation === 'PERSONAL_CAPACITY' && kind !== 'DIALOGUE'
    ? [{ path: 'affiliation', code: 'UNKNOWN', expected: 'CHOICE' }]
    : []

/** Reads the input of `registerInterest`. Lists all invalid fields at once. */
export function readRegistration(
  input: RegisterInterestInput,
  form: Form,
  invitation: Pick<EventInvitationRow, 'groupKey'> | null,
): Checked<Pick<CommandOf<'REGISTER'>, 'person' | 'consents' | 'requestId' | Protection>> {
  const answers = input.answers ?? []
  const protectIdentity = input.protectIdentity ?? false
  const problems = [
    ...checkPerson(input),
    ...checkSpoken(input.languages),
    ...checkGroup(form.groups, input.groupKey),
    ...checkInvitedGroup(invitation, input.groupKey),
    ...checkAnswers(asked(form.questions), answers),
    ...checkConsents(form.consents, input.consents),
    ...checkRequestId(input.requestId),
    ...checkOffered(protectIdentity, form),
    ...(protectIdentity ? checkEmailPhrase(input.emailPhrase ?? '') : []),
    ...(protectIdentity ? checkPseudonym(input.pseudonym ?? '', input) : []),
    ...checkAffiliation(input.affiliation, form),
  ]
  return checked(problems, () => ({
    person: {
      name: tidy(input.name),
      email: tidy(input.email),
      organisation: orNull(input.organisation),
      organisationNames: orNull(input.organisationNames),
      groupKey: input.groupKey,
      country: input.country,
      languages: [...input.languages],
      motivation: orNull(input.motivation),
      ...storedAnswers(form.questions, answers),
    },
    consents: input.consents.map(({ key, version, given }) => ({ key, version, given })),
    requestId: input.requestId ?? null,
    protectIdentity,
    pseudonym: orNull(input.pseudonym),
    affiliation: input.affiliation ?? 'SHOWN',
  }))
}

/** Checks a protected person's pseudonym against the name they will have; undefined values are unchanged. */
const checkOwnPseudonym = (pseudonym: string | null | undefined, name: string | undefined, before: RegistrationRow) =>
  checkPseudonym((pseudonym === undefined ? before.pseudonym : pseudonym) ?? '', {
    name: name ?? before.name,
    email: before.email,
  })

/** Reads the input of `amendRegistration`: only fields present. Null clears an organisation or a motivation. */
export function readAmendment(
  input: AmendRegistrationInput,
  form: Form,
  before: RegistrationRow,
): Checked<Pick<CommandOf<'AMEND'>, 'person' | 'consents' | Protection>> {
  const { organisation, organisationNames, motivation, protectIdentity, affiliation } = input
  const pseudonym = input.pseudonym === undefined ? undefined : orNull(input.pseudonym)
  const consents = input.consents?.map(({ key, version, given }) => ({ key, version, given }))
  const concerned = form.consents.filter(({ key }) => consents?.some((one) => one.key === key))
  const given = {
    name: input.name ?? undefined,
    groupKey: input.groupKey ?? undefined,
    country: input.country ?? undefined,
    languages: input.languages ?? undefined,
    answers: input.answers ?? undefined,
  }
  const problems = [
    ...checkPerson({ ...given, organisation, organisationNames, motivation }),
    ...checkSpoken(given.languages ?? []),
    ...(given.groupKey === undefined ? [] : checkGroup(form.groups, given.groupKey)),
    ...(given.answers === undefined ? [] : checkAnswers(asked(form.questions), given.answers)),
    ...checkConsents(concerned, consents ?? []),
    ...checkOffered(protectIdentity === true && !before.protected, form),
    ...((protectIdentity ?? before.protected) ? checkOwnPseudonym(pseudonym, given.name, before) : []),
    ...checkAffiliation(affiliation, form),
  ]
  const person = (): Partial<Omit<Person, 'email'>> => ({
    ...(given.name !== undefined && { name: tidy(given.name) }),
    ...(organisation !== undefined && { organisation: orNull(organisation) }),
    ...(organisationNames !== undefined && { organisationNames: orNull(organisationNames) }),
    ...(given.groupKey !== undefined && { groupKey: given.groupKey }),
    ...(given.country !== undefined && { country: given.country }),
    ...(given.languages !== undefined && { languages: [...given.languages] }),
    ...(motivation !== undefined && { motivation: orNull(motivation) }),
    ...(given.answers !== undefined && storedAnswers(form.questions, given.answers)),
  })
  return checked(problems, () => ({
    person: person(),
    ...(protectIdentity != null && { protectIdentity }),
    ...(pseudonym !== undefined && { pseudonym }),
    ...(affiliation != null && { affiliation }),
    ...(consents && { consents }),
  }))
}
