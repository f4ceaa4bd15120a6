/** From a row of a file to a person, or to what is wrong with it. */
import { foldWord, type ImportField } from '@plenaria/domain/exchange/suggest'
import { checkAnswers, checkPerson, keptAnswers } from '@plenaria/schema/answers'
import { type Language, languageOf } from '@plenaria/schema/languages'
import { foldEmail, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ImportColumnUse, ImportMapping } from '../__generated__/resolvers.ts'
import type { Person } from '../desk/index.ts'
import type { Form } from '../registrations/form.ts'
import { asked } from '../registrations/inputs.ts'
import { localised } from '../request/texts.ts'
import { byAnyName, countryOf, isNotComing, languageCodeOf, severalIn, yesOrNo } from './lookups.ts'
import { questionsAsked } from './suggestMapping.ts'

export interface RowProblem {
  field: ImportField | null
  column: number | null
  value: string | null
  /** `firstRow`: where another row says the same. */
  problem: Pick<FieldProblem, 'code' | 'expected' | 'minimum' | 'maximum'> & {
    firstRow?: number
    /** Why the address is taken, of somebody to be invited. */
    invited?: 'ALREADY_INVITED' | 'ALREADY_REGISTERED' | 'HAS_DECLINED'
    /** The address is that of a recipient of the report. */
    received?: true
  }
}

export type RowRead =
  | { kind: 'READY'; person: Person; emailKey: string; language: Language }
  | { kind: 'FAULTY'; problems: RowProblem[]; emailKey: string }
  /** The row says itself that the person does not come. */
  | { kind: 'LEFT_OUT' }

interface Cell {
  column: number
  text: string
}

const longestValue = 80
export const shortened = (text: string): string =>
  text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text

const fieldOfPath: Record<string, ImportField> = {
  name: 'NAME',
  email: 'EMAIL',
  organisation: 'ORGANISATION',
  groupKey: 'GROUP',
  country: 'COUNTRY',
  languages: 'LANGUAGES',
  motivation: 'MOTIVATION',
}

/** What our own files put before a text that a spreadsheet would take for a formula. */
const guard = /^'(?=[=+\-@\t\r])/

/**
 * Reads rows of one file for one event by one mapping. What a file can't know is not asked of it: answers that are needed may be
 * missing, and are asked for when the person changes their registration.
 * @param isOwn whether the file was exported from here
 * @param looksAt the only fields that count; null: all do
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
  const usesOf = (field: ImportField) => mapping.columns.filter((use) => use.field === field)
  const uses = Object.groupBy(mapping.columns, ({ field }) => field)

  return function read(cells: readonly string[]): RowRead {
    const textAt = (column: number): string =>
      tidy((cells[column] ?? '').replaceAll('\0', '')).replace(isOwn ? guard : /^$/, '')
    const filled = (field: ImportField): Cell | null => {
      for (const { column } of uses[field] ?? []) {
        const text = textAt(column)
        if (text !== '') return { column, text }
      }
      return null
    }
    const status = filled('STATUS')
    if (status && isNotComing(status.text)) return { kind: 'LEFT_OUT' }

    const problems: RowProblem[] = []
    const unknown = (field: ImportField, cell: Cell, expected: FieldProblem['expected']) =>
      problems.push(problemOf(field, cell, { code: 'UNKNOWN', expected }))
    const beyond = cells.slice(titles.length).find((text) => text.trim() !== '')
    if (beyond !== undefined) {
      problems.push(problemOf(null, null, { code: 'TOO_MANY', maximum: titles.length }, beyond))
    }

    const name = filled('NAME') ?? together(filled('FIRST_NAME'), filled('LAST_NAME'))
    const email = filled('EMAIL')
    const organisation = filled('ORGANISATION')
    const motivation = filled('MOTIVATION')
    const group = filled('GROUP')
    const groupKey = group ? (groups.get(foldWord(group.text)) ?? null) : (mapping.groupKey ?? null)
    if (group && groupKey === null) unknown('GROUP', group, 'CHOICE')
    const country = filled('COUNTRY')
    const countryCode = country ? countryOf(country.text) : (mapping.country ?? null)
    if (country && countryCode === null) unknown('COUNTRY', country, 'COUNTRY')
    const spoken = filled('LANGUAGES')
    const codes = spoken ? severalIn(spoken.text).map(languageCodeOf) : mapping.languages
    if (spoken && codes.includes(null)) unknown('LANGUAGES', spoken, 'LANGUAGE')
    const languages = [...new Set(codes.filter((code) => code !== null))]
    const answers = answersIn(usesOf('ANSWER'), textAt)

    const cellsByField: Partial<Record<ImportField, Cell | null>> = {
      ...{ NAME: name, EMAIL: email, ORGANISATION: organisation, MOTIVATION: motivation },
      ...{ GROUP: group, COUNTRY: country, LANGUAGES: spoken },
    }
    const typed = {
      ...{ name: name?.text ?? '', email: email?.text ?? '', organisation: organisation?.text ?? null },
      ...{ motivation: motivation?.text ?? null, groupKey: groupKey ?? '', country: countryCode ?? '', languages },
    }
    const reported = new Set(problems.map(({ field }) => field))
    for (const { path, ...problem } of checkPerson(typed)) {
      const field = fieldOfPath[path] ?? null
      if (!reported.has(field)) problems.push(problemOf(field, (field && cellsByField[field]) || null, problem))
    }
    problems.push(...answers.problems)
    for (const { path, ...problem } of checkAnswers(questions, answers.given)) {
      const questionKey = path.slice('answers.'.length)
      if (problem.code === 'REQUIRED' || answers.faulty.has(questionKey)) continue
      problems.push(problemOf('ANSWER', answers.cells.get(questionKey) ?? null, problem))
    }

    const emailKey = foldEmail(typed.email)
    const counted = looksAt ? problems.filter(({ field }) => field === null || looksAt.has(field)) : problems
    if (counted.length > 0) return { kind: 'FAULTY', problems: counted, emailKey }
    const mailLanguage = languageOf([filled('MAIL_LANGUAGE')?.text ?? '', ...languages]) ?? 'en'
    const person: Person = { ...typed, answers: keptAnswers(answers.given) }
    return { kind: 'READY', person, emailKey, language: mailLanguage }
  }

  /** The answers of a row: by columns that hold one, and by columns that say yes to one choice. */
  function answersIn(columns: ImportColumnUse[], textAt: (column: number) => string) {
    const values = new Map<string, string[]>()
    const cells = new Map<string, Cell>()
    const faulty = new Set<string>()
    const problems: RowProblem[] = []
    for (const { column, questionKey, optionKey } of columns) {
      const question = questions.find(({ key }) => key === questionKey)
      const text = textAt(column)
      if (!question || text === '') continue
      const cell = { column, text }
      const found = valuesOf(question, optionKey ?? null, text)
      if (found === null) {
        const code = question.kind === 'YES_NO' || optionKey != null ? 'MALFORMED' : 'UNKNOWN'
        problems.push(problemOf('ANSWER', cell, { code, expected: 'CHOICE' }))
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

  function valuesOf(question: (typeof questions)[number], optionKey: string | null, text: string): string[] | null {
    if (optionKey !== null) {
      const isChosen = yesOrNo(text)
      return isChosen === null ? null : isChosen ? [optionKey] : []
    }
    if (question.kind === 'YES_NO') {
      const holds = yesOrNo(text)
      return holds === null ? null : [holds ? 'yes' : 'no']
    }
    if (question.kind !== 'ONE_CHOICE' && question.kind !== 'SEVERAL_CHOICES') return [text]
    const options = optionsOf.get(question.key)
    // A choice may have a comma in its name.
    const whole = options?.get(foldWord(text))
    if (whole !== undefined) return [whole]
    if (question.kind === 'ONE_CHOICE') return null
    const chosen = severalIn(text).map((part) => options?.get(foldWord(part)))
    return chosen.includes(undefined) ? null : chosen.filter((key) => key !== undefined)
  }
}

/** By what stands in the file, folded. What the mapping says comes before the groups' own names. */
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
