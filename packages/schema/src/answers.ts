/** Rules for answers to an event's own questions and for consents; browser and server share them. */
import { isCountry } from './countries.ts'
import { checkEmail, checkLine, checkName, checkOrganisation, checkText, foldOrganisation, tidy } from './texts.ts'
import type { FieldProblem } from './words.ts'

export type QuestionKind =
  | 'SHORT_TEXT'
  | 'LONG_TEXT'
  | 'ONE_CHOICE'
  | 'SEVERAL_CHOICES'
  | 'NUMBER'
  | 'DATE'
  | 'YES_NO'
  | 'FILE'

/** How lists filter by the answers to a question: by chosen options, by words, by a range of values, or not at all. */
export function filteredBy(kind: QuestionKind): 'CHOICES' | 'WORDS' | 'RANGE' | null {
  switch (kind) {
    case 'ONE_CHOICE':
    case 'SEVERAL_CHOICES':
    case 'YES_NO':
      return 'CHOICES'
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return 'WORDS'
    case 'NUMBER':
    case 'DATE':
      return 'RANGE'
    case 'FILE':
      return null
    default:
      return kind satisfies never
  }
}

/** Whether lists can be sorted by the answers to a question. Multiple choices, long texts and files can't be sorted. */
export const isSortable = (kind: QuestionKind): boolean =>
  kind !== 'SEVERAL_CHOICES' && kind !== 'LONG_TEXT' && kind !== 'FILE'

/** Whether an answer to a question of this kind can be compared with the value. */
export function isBound(kind: QuestionKind, value: string): boolean {
  if (kind === 'NUMBER') return numberShape.test(value)
  return kind === 'DATE' && isDate(value)
}

export interface AskedQuestion {
  key: string
  kind: QuestionKind
  required: boolean
  options: readonly { key: string }[]
  /** Shown only if the answer to the other question is, or contains, one of the values; null: always. */
  shownIf: { questionKey: string; values: readonly string[] } | null
  /** Minimum accepted for a number; null: no limit. */
  minimum?: number | null
  maximum?: number | null
}

export interface GivenAnswer {
  questionKey: string
  values: readonly string[]
}

export const maxShortTextLength = 300
export const maxLongTextLength = 4000
/** Key of the ready-made question whose answer is the name on a visa letter. */
export const passportNameKey = 'passport-name'
export const maxPassportNameLength = 100

/**
 * The answer to a question: tidied values without blank ones. If a question is answered more than once, only the browser uses the
 * last answer.
 */
const valuesOf = (answers: readonly GivenAnswer[], key: string): string[] =>
  answers.filter(({ questionKey }) => questionKey === key).flatMap(({ values }) => values.map(tidy).filter(Boolean))

/**
 * The questions to ask given the answers so far, in order. A conditional question is shown only if the question it depends on is
 * shown and answered with one of the values; questions whose conditions form a cycle are not shown.
 */
export function shownQuestions<Q extends AskedQuestion>(questions: readonly Q[], answers: readonly GivenAnswer[]): Q[] {
  const byKey = new Map(questions.map((question) => [question.key, question]))
  const isShown = ({ shownIf }: AskedQuestion, within: ReadonlySet<string>): boolean => {
    if (shownIf === null) return true
    const { questionKey, values } = shownIf
    const other = byKey.get(questionKey)
    if (!other || within.has(questionKey)) return false
    const given = valuesOf(answers, questionKey)
    return given.some((value) => values.includes(value)) && isShown(other, new Set([...within, questionKey]))
  }
  return questions.filter((question) => isShown(question, new Set([question.key])))
}

/** All problems with the answers; paths are `answers.KEY`. */
export function checkAnswers(questions: readonly AskedQuestion[], answers: readonly GivenAnswer[]): FieldProblem[] {
  const shown = new Set(shownQuestions(questions, answers).map(({ key }) => key))
  const known = new Set(questions.map(({ key }) => key))
  const seen = new Set<string>()
  const problems: FieldProblem[] = []
  for (const { questionKey } of answers) {
    const path = `answers.${questionKey.slice(0, 60)}`
    if (!known.has(questionKey)) problems.push({ path, code: 'UNKNOWN' })
    else if (seen.has(questionKey)) problems.push({ path, code: 'REPEATED' })
    seen.add(questionKey)
  }
  for (const question of questions) {
    const path = `answers.${question.key}`
    const values = valuesOf(answers, question.key)
    if (shown.has(question.key)) problems.push(...checkValues(question, path, values))
    else if (values.length > 0) problems.push({ path, code: 'NOT_ASKED' })
  }
  return problems
}

/** The answers as stored: tidied, by question, without empty ones. Expects answers that pass `checkAnswers`. */
export function keptAnswers(answers: readonly GivenAnswer[]): Record<string, string[]> {
  const given = answers.map(({ questionKey }) => [questionKey, valuesOf(answers, questionKey)] as const)
  return Object.fromEntries(given.filter(([, values]) => values.length > 0))
}

function checkValues(question: AskedQuestion, path: string, values: string[]): FieldProblem[] {
  const { kind, required, options } = question
  const [value] = values
  if (value === undefined) return required ? [{ path, code: 'REQUIRED', ...expectedOf(kind) }] : []
  if (kind !== 'SEVERAL_CHOICES' && values.length > 1) return [{ path, code: 'TOO_MANY', maximum: 1 }]
  const malformed: FieldProblem = { path, code: 'MALFORMED', ...expectedOf(kind) }
  switch (kind) {
    case 'SHORT_TEXT':
      return checkShortText(question, path, value)
    case 'LONG_TEXT':
      return checkText(path, value, maxLongTextLength)
    case 'NUMBER':
      return numberShape.test(value) ? checkRange(question, path, Number(value)) : [malformed]
    case 'DATE':
      return isDate(value) ? [] : [malformed]
    case 'YES_NO':
      return value === 'yes' || value === 'no' ? [] : [malformed]
    case 'FILE':
      return /^[\da-f-]{36}$/.test(value) ? [] : [malformed]
    case 'ONE_CHOICE':
    case 'SEVERAL_CHOICES':
      return checkChoices(path, values, options)
    default:
      return kind satisfies never
  }
}

/** Characters that no passport has in a name, such as tags and emoji. */
const notInPassports = /[<>\p{Extended_Pictographic}\p{Regional_Indicator}]/u

function checkShortText({ key }: AskedQuestion, path: string, value: string): FieldProblem[] {
  if (key !== passportNameKey) return checkLine(path, value, maxShortTextLength)
  const problems = checkLine(path, value, maxPassportNameLength)
  if (problems.length > 0) return problems
  return notInPassports.test(value) ? [{ path, code: 'MALFORMED', expected: 'PASSPORT_NAME' }] : []
}

function checkRange({ minimum, maximum }: AskedQuestion, path: string, value: number): FieldProblem[] {
  if (value >= (minimum ?? value) && value <= (maximum ?? value)) return []
  return [{ path, code: 'OUT_OF_RANGE', ...(minimum != null && { minimum }), ...(maximum != null && { maximum }) }]
}

function checkChoices(path: string, values: readonly string[], options: AskedQuestion['options']): FieldProblem[] {
  const keys = new Set(options.map(({ key }) => key))
  if (values.some((one) => !keys.has(one))) return [{ path, code: 'UNKNOWN', expected: 'CHOICE' }]
  return new Set(values).size < values.length ? [{ path, code: 'REPEATED' }] : []
}

function expectedOf(kind: QuestionKind): Pick<FieldProblem, 'expected'> {
  if (kind === 'NUMBER' || kind === 'DATE') return { expected: kind }
  return kind.endsWith('TEXT') || kind === 'FILE' ? {} : { expected: 'CHOICE' }
}

/** Up to 15 digits, so that a number means the same everywhere; zero has no sign. */
const numberShape = /^(?!-0+(?:\.0+)?$)-?\d{1,12}(\.\d{1,3})?$/

/** A valid calendar date as `YYYY-MM-DD`. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

export interface AskedConsent {
  key: string
  required: boolean
  version: number
}

export interface GivenConsent {
  key: string
  version: number
  given: boolean
}

/** All problems with the consents; paths are `consents.KEY`. Consent must be given to the current version of its text. */
export function checkConsents(asked: readonly AskedConsent[], given: readonly GivenConsent[]): FieldProblem[] {
  const known = new Set(asked.map(({ key }) => key))
  const keys = given.map(({ key }) => key)
  const strange = keys.flatMap((key, index): FieldProblem[] => {
    const path = `consents.${key.slice(0, 60)}`
    if (!known.has(key)) return [{ path, code: 'UNKNOWN' }]
    return keys.indexOf(key) < index ? [{ path, code: 'REPEATED' }] : []
  })
  const missing = asked.flatMap(({ key, required, version }): FieldProblem[] => {
    const consent = given.find((one) => one.key === key)
    const isCurrent = consent?.version === version
    if (required && !(consent?.given && isCurrent)) return [{ path: `consents.${key}`, code: 'CONSENT_NEEDED' }]
    return consent?.given && !isCurrent ? [{ path: `consents.${key}`, code: 'CONSENT_NEEDED' }] : []
  })
  return [...strange, ...missing]
}

export const maxNameLength = 200
export const maxOrganisationLength = 200
export const maxOrganisationNamesLength = 300
export const maxPseudonymLength = 60
export const maxMotivationLength = 4000
export const maxLanguages = 20

/** Personal details as typed by the applicant. */
export interface GivenPerson {
  name: string
  email: string
  organisation?: string | null
  organisationNames?: string | null
  groupKey: string
  country: string
  languages: readonly string[]
  motivation?: string | null
}

/**
 * A check per field, so that a form can run each separately. Whether a language exists is checked by the server
 * (`moreLanguages.ts`).
 */
export const personChecks = {
  name: (name) => checkName('name', name, maxNameLength),
  email: (email) => checkEmail('email', email),
  organisation: (organisation) =>
    checkOrganisation('organisation', organisation, maxOrganisationLength, { required: false }),
  organisationNames: (names) =>
    checkOrganisation('organisationNames', names, maxOrganisationNamesLength, { required: false }),
  groupKey: (groupKey) => (groupKey === '' ? [{ path: 'groupKey', code: 'REQUIRED', expected: 'CHOICE' }] : []),
  country: (country) => {
    if (country === '') return [{ path: 'country', code: 'REQUIRED', expected: 'COUNTRY' }]
    return isCountry(country) ? [] : [{ path: 'country', code: 'UNKNOWN', expected: 'COUNTRY' }]
  },
  languages: (languages) => {
    const path = 'languages'
    if (languages.length === 0) return [{ path, code: 'REQUIRED', expected: 'LANGUAGE' }]
    if (languages.length > maxLanguages) return [{ path, code: 'TOO_MANY', maximum: maxLanguages }]
    return new Set(languages).size < languages.length ? [{ path, code: 'REPEATED' }] : []
  },
  motivation: (motivation) => checkText('motivation', motivation, maxMotivationLength, { required: false }),
} satisfies { [Field in keyof GivenPerson]-?: (value: GivenPerson[Field]) => FieldProblem[] }

/** One line by which lists show a protected person; must not reveal their name or address. */
export function checkPseudonym(
  pseudonym: string,
  { name, email }: Pick<GivenPerson, 'name' | 'email'>,
): FieldProblem[] {
  const path = 'pseudonym'
  const problems = checkName(path, pseudonym, maxPseudonymLength, { required: false })
  const [local = ''] = email.split('@', 1)
  const given = foldOrganisation(pseudonym)
  const words = [name, local].flatMap((text) => foldOrganisation(text).split(' '))
  return problems.length === 0 && words.some((word) => tells(given, word))
    ? [{ path, code: 'IDENTIFIES_PERSON' }]
    : problems
}

/** Maximum length of the phrase in neutral emails, in characters. */
export const maxPhraseLength = 40

/** The phrase shown in neutral emails to a person: a line that no mail program turns into a link. */
export const checkEmailPhrase = (phrase: string): FieldProblem[] =>
  checkName('emailPhrase', phrase, maxPhraseLength, { required: false })

const particles: ReadonlySet<string> = new Set('abu bin das del der dos ibn las les los van von'.split(' '))
const ideographs = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Whether the word gives the person away. Initials and particles don't; short words do only where they stand alone. In scripts
 * whose characters are syllables, a single character does.
 */
function tells(given: string, word: string): boolean {
  const length = [...word].length
  if (length > 3 || ideographs.test(word)) return word !== '' && given.includes(word)
  return length === 3 && !particles.has(word) && given.split(' ').includes(word)
}

/** All problems with the fields that are present. */
export function checkPerson(person: Partial<GivenPerson>): FieldProblem[] {
  const { name, email, organisation, organisationNames, groupKey, country, languages, motivation } = person
  return [
    ...(name === undefined ? [] : personChecks.name(name)),
    ...(email === undefined ? [] : personChecks.email(email)),
    ...personChecks.organisation(organisation),
    ...personChecks.organisationNames(organisationNames),
    ...(groupKey === undefined ? [] : personChecks.groupKey(groupKey)),
    ...(country === undefined ? [] : personChecks.country(country)),
    ...(languages === undefined ? [] : personChecks.languages(languages)),
    ...personChecks.motivation(motivation),
  ]
}
