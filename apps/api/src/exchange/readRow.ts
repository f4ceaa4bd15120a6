/** Converts a row of a file to a person, or to its problems. */
import { foldWord, type ImportField } from '@plenaria/domain/exchange/suggest'
import { checkAnswers, checkPerson } from '@plenaria/schema/answers'
import { type Language, languageOf } from '@plenaria/schema/languages'
import { foldEmail, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ImportColumnMapping, ImportMapping } from '../__generated__/resolvers.ts'
import type { Person } from '../desk/index.ts'
import type { Form } from '../registrations/form.ts'
import { asked, storedAnswers } from '../registrations/inputs.ts'
import { localised } from '../request/texts.ts'
import { byAnyName, countryOf, isNotComing, languageCodeOf, severalIn, yesOrNo } from './lookups.ts'
import { questionsAsked } from './suggestMapping.ts'

export interface RowProblem {
  field: ImportField | null
  column: number | null
  value: string | null
  /** `firstRow`: an earlier row with the same address. */
  problem: Pick<FieldProblem, 'code' | 'expected' | 'minimum' | 'maximum'> & {
    firstRow?: number
    /** Why a person to be invited is already taken. */
    invited?: 'ALREADY_INVITED' | 'ALREADY_REGISTERED' | 'HAS_DECLINED'
    /** Whether the address already belongs to a recipient of the report. */
    received?: true
  }
}

export type RowRead =
  | { kind: 'READY'; person: Person; emailKey: string; language: Language }
  | { kind: 'FAULTY'; problems: RowProblem[]; emailKey: string }
  /** The row states that the person isn't coming. */
  | { kind: 'LEFT_OUT' }

interface Cell {
  column: number
  text: string
}

const maxValueLength = 80
export const shortened = (text: string): string =>
  text.length > maxValueLength ? `${text.slice(0, maxValueLength - 1)}…` : text

const fieldOfPath: Record<string, ImportField> = {
  name: 'NAME',
  email: 'EMAIL',
  organisation: 'ORGANISATION',
  groupKey: 'GROUP',
  country: 'COUNTRY',
  languages: 'LANGUAGES',
  motivation: 'MOTIVATION',
}

/** Prefix that our own exports put before text that a spreadsheet would take for a formula. */
const guard = /^'(?=[=+\-@\t\r])/

/**
 * Reads rows of one file for one event with one mapping. Files aren't expected to be complete: required answers may be missing,
 * and are requested when the person changes their registration.
 * @param isOwn whether the file was exported from here
 * @param looksAt the only relevant fields; null: all
 */
export function openReader(
  titles: readonly string[],
  mapping: ImportMapping,
  form: Form,
  { isOwn, looksAt }: { isOwn: boolean; looksAt: ReadonlySet<ImportField> | null },
) {
  const groups = groupsOf(mapping, form)
  const questions = asked(form.questions)
  const optionsOf = new Map(questionsAsked(form).map(({ key, options }) => [key, byAnyName(options)]))
  const uses = Object.groupBy(mapping.columns, ({ field }) => field)

  return function read(cells: readonly string[]): RowRead {
    const textAt = (column: number): string =>
      tidy((cells[column] ?? '').replaceAll('\0', '')).replace(isOwn ? guard : /^$/, '')
    const filled = (field: ImportField): Cell | null =>
      (uses[field] ?? []).map(({ column }) => ({ column, text: textAt(column) })).find(({ text }) => text !== '') ??
      null
    const status = filled('STATUS')
    if (status && isNotComing(status.text)) return { kind: 'LEFT_OUT' }

    const beyond = beyondTitles(cells, titles.length)
    const person = personIn(filled, mapping, groups)
    const answers = answersIn(uses.ANSWER ?? [], questions, optionsOf, textAt)
    const problems = [
      ...beyond,
      ...person.problems,
      ...personProblems(person, [...beyond, ...person.problems]),
      ...answers.problems,
      ...answerProblems(answers, questions),
    ]
    const { typed } = person
    const emailKey = foldEmail(typed.email)
    const counted = looksAt ? problems.filter(({ field }) => field === null || looksAt.has(field)) : problems
    if (counted.length > 0) return { kind: 'FAULTY', problems: counted, emailKey }
    const wished = filled('MAIL_LANGUAGE')?.text ?? ''
    const mailLanguage = languageOf([languageCodeOf(wished) ?? wished, ...typed.languages]) ?? 'en'
    return {
      kind: 'READY',
      person: { ...typed, ...storedAnswers(form.questions, answers.given) },
      emailKey,
      language: mailLanguage,
    }
  }
}

/** The first non-empty cell of a field's columns. */
type Filled = (field: ImportField) => Cell | null

function beyondTitles(cells: readonly string[], most: number): RowProblem[] {
  const beyond = cells.slice(most).find((text) => text.trim() !== '')
  return beyond === undefined ? [] : [problemOf(null, null, { code: 'TOO_MANY', maximum: most }, beyond)]
}

/** A person's facts, and the cells that match no choice. */
function personIn(filled: Filled, mapping: ImportMapping, groups: ReadonlyMap<string, string>) {
  const cells = {
    NAME: filled('NAME') ?? together(filled('FIRST_NAME'), filled('LAST_NAME')),
    EMAIL: filled('EMAIL'),
    ORGANISATION: filled('ORGANISATION'),
    MOTIVATION: filled('MOTIVATION'),
    GROUP: filled('GROUP'),
    COUNTRY: filled('COUNTRY'),
    LANGUAGES: filled('LANGUAGES'),
  }
  const { GROUP: group, COUNTRY: country, LANGUAGES: spoken } = cells
  const groupKey = group ? groups.get(foldWord(group.text)) : mapping.groupKey
  const countryCode = country ? countryOf(country.text) : mapping.country
  const codes = spoken ? severalIn(spoken.text).map(languageCodeOf) : mapping.languages
  return {
    cells,
    typed: {
      name: textIn(cells.NAME) ?? '',
      email: textIn(cells.EMAIL) ?? '',
      organisation: textIn(cells.ORGANISATION),
      motivation: textIn(cells.MOTIVATION),
      groupKey: groupKey ?? '',
      country: countryCode ?? '',
      languages: [...new Set(codes.filter((code) => code !== null))],
    },
    problems: [
      ...unknownIf(groupKey == null, 'GROUP', group, 'CHOICE'),
      ...unknownIf(countryCode == null, 'COUNTRY', country, 'COUNTRY'),
      ...unknownIf(codes.includes(null), 'LANGUAGES', spoken, 'LANGUAGE'),
    ],
  }
}

const textIn = (cell: Cell | null): string | null => cell?.text ?? null

const unknownIf = (
  isUnknown: boolean,
  field: ImportField,
  cell: Cell | null,
  expected: FieldProblem['expected'],
): RowProblem[] => (cell && isUnknown ? [problemOf(field, cell, { code: 'UNKNOWN', expected })] : [])

/** The person's other problems, except in fields already reported. */
function personProblems({ cells, typed }: ReturnType<typeof personIn>, before: readonly RowProblem[]): RowProblem[] {
  const cellsByField: Partial<Record<ImportField, Cell | null>> = cells
  const reported = new Set(before.map(({ field }) => field))
  return checkPerson(typed).flatMap(({ path, ...problem }) => {
    const field = fieldOfPath[path] ?? null
    return reported.has(field) ? [] : [problemOf(field, (field && cellsByField[field]) || null, problem)]
  })
}

/** Required answers may be missing in a file. */
const answerProblems = (
  { given, cells, faulty }: ReturnType<typeof answersIn>,
  questions: readonly Question[],
): RowProblem[] =>
  checkAnswers(questions, given).flatMap(({ path, ...problem }) => {
    const questionKey = path.slice('answers.'.length)
    if (problem.code === 'REQUIRED' || faulty.has(questionKey)) return []
    return [problemOf('ANSWER', cells.get(questionKey) ?? null, problem)]
  })

type Question = ReturnType<typeof asked>[number]
type Options = ReadonlyMap<string, ReturnType<typeof byAnyName>>

/** A row's answers, from columns that hold one, and from columns with yes or no for one choice. */
function answersIn(
  columns: readonly ImportColumnMapping[],
  questions: readonly Question[],
  optionsOf: Options,
  textAt: (column: number) => string,
) {
  const values = new Map<string, string[]>()
  const cells = new Map<string, Cell>()
  const faulty = new Set<string>()
  const problems: RowProblem[] = []
  for (const { column, questionKey, optionKey } of columns) {
    const question = questions.find(({ key }) => key === questionKey)
    const text = textAt(column)
    if (!question || text === '') continue
    const cell = { column, text }
    const found = optionKey == null ? valuesOf(question, text, optionsOf) : choiceOf(optionKey, text)
    if (found === null) {
      problems.push(notUnderstood(cell, question.kind === 'YES_NO' || optionKey != null))
      faulty.add(question.key)
      continue
    }
    cells.set(question.key, cell)
    const before = values.get(question.key) ?? []
    if (optionKey != null || before.length === 0) values.set(question.key, [...before, ...found])
  }
  const given = [...values].map(([questionKey, all]) => ({ questionKey, values: all }))
  return { given, cells, faulty, problems }
}

/** @param isYesOrNo whether the cell must contain yes or no */
const notUnderstood = (cell: Cell, isYesOrNo: boolean): RowProblem =>
  problemOf('ANSWER', cell, { code: isYesOrNo ? 'MALFORMED' : 'UNKNOWN', expected: 'CHOICE' })

/** Parses a yes/no column for one choice. */
function choiceOf(optionKey: string, text: string): string[] | null {
  const isChosen = yesOrNo(text)
  if (isChosen === null) return null
  return isChosen ? [optionKey] : []
}

function valuesOf({ key, kind }: Question, text: string, optionsOf: Options): string[] | null {
  if (kind === 'YES_NO') {
    const holds = yesOrNo(text)
    return holds === null ? null : [holds ? 'yes' : 'no']
  }
  if (kind === 'FILE') return null
  if (kind !== 'ONE_CHOICE' && kind !== 'SEVERAL_CHOICES') return [text]
  const options = optionsOf.get(key)
  // A choice's name may contain a comma.
  const whole = options?.get(foldWord(text))
  if (whole !== undefined) return [whole]
  if (kind === 'ONE_CHOICE') return null
  const chosen = severalIn(text).map((part) => options?.get(foldWord(part)))
  return chosen.includes(undefined) ? null : chosen.filter((each) => each !== undefined)
}

/** By folded text in the file. The mapping takes precedence over the groups' own names. */
export function groupsOf({ groups }: Pick<ImportMapping, 'groups'>, form: Form): Map<string, string> {
  const known = form.groups.map(({ key, names }) => ({ key, names: Object.values(localised(names)) }))
  return new Map([
    ...byAnyName(known),
    ...groups.map(({ value, groupKey }): [string, string] => [foldWord(value), groupKey]),
  ])
}

function together(first: Cell | null, last: Cell | null): Cell | null {
  if (first && last) return { column: first.column, text: `${first.text} ${last.text}` }
  return first ?? last
}

const problemOf = (
  field: ImportField | null,
  cell: Cell | null,
  problem: RowProblem['problem'],
  value: string | null = cell?.text ?? null,
): RowProblem => ({ field, column: cell?.column ?? null, value: value === null ? null : shortened(value), problem })
