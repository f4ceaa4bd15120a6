/** Checks every row of a file before anybody is registered. */
import type { Prisma } from '@plenaria/prisma/client'
import { isCountry } from '@plenaria/schema/countries'
import { isSpokenLanguage } from '@plenaria/schema/moreLanguages'
import type { FieldProblem } from '@plenaria/schema/words'
import type { CheckImportInput, ImportMapping, ImportMappingInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { type Form, loadForm } from '../registrations/form.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationImportRow } from '../request/rows.ts'
import { findImport, formFor, isSettled, lockImport } from './find.ts'
import { readAll } from './readAll.ts'
import { shortened } from './readRow.ts'
import { questionsAsked } from './suggestMapping.ts'
import { asJson } from './upload.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

/** Milliseconds, enough for a file with the maximum number of rows. */
const timeouts = { maxWait: 15_000, timeout: 120_000 }
const maxGroupValues = 1000

export async function checkImport(input: CheckImportInput, context: Context): Promise<Result<'CheckImportResult'>> {
  const { database, language } = context
  const found = await findImport(input.id, context)
  if ('message' in found) return found
  const whole = await loadForm(database, found.event.slug)
  if (!whole) return refuse(language, 'UnknownImport', {})
  const form = formFor(whole, found.row, context.viewer)
  const problems = checkMapping(input.mapping, found.row.titles.length, form)
  if (problems.length > 0) return invalidInput(language, problems)
  return database.$transaction(async (transaction) => {
    const row = await lockImport(transaction, found.row.id)
    if (!row) return refuse(language, 'UnknownImport', {})
    if (isSettled(row)) return refuse(language, 'ImportSettled', { state: row.state })
    const mapping = keptMapping(input.mapping)
    const checked = await checkRows(transaction, { ...row, mapping: asJson(mapping) as object }, form, {
      state: 'CHECKED',
      showsRegistered: can.showRegistered(context.viewer, found.event),
    })
    return { __typename: 'ImportChecked' as const, import: checked }
  }, timeouts)
}

/** Checks all rows with the mapping of `row`, and stores their problems along with the mapping. */
export async function checkRows(
  transaction: Prisma.TransactionClient,
  row: RegistrationImportRow,
  form: Form,
  { state, showsRegistered }: { state: 'CHECKED' | 'FAILED'; showsRegistered: boolean },
): Promise<RegistrationImportRow> {
  const counts = { READY: 0, FAULTY: 0, LEFT_OUT: 0 }
  let position = 0
  await transaction.importProblem.deleteMany({ where: { importId: row.id } })
  for await (const rows of readAll(transaction, row, form, showsRegistered)) {
    const data = rows.flatMap((one) => {
      counts[one.kind] += 1
      if (one.kind !== 'FAULTY') return []
      return one.problems.map(({ problem, value, field, column }) => ({
        position: position++,
        row: one.number,
        field,
        column,
        value: value === null ? null : shortened(value).toWellFormed(),
        problem,
      }))
    })
    await writeProblems(transaction, row.id, data)
  }
  return transaction.registrationImport.update({
    where: { id: row.id },
    data: {
      state,
      mapping: row.mapping as Prisma.InputJsonValue,
      doneCount: 0,
      readyCount: counts.READY,
      invalidCount: counts.FAULTY,
      skippedCount: counts.LEFT_OUT,
    },
  })
}

/** Takes one parameter, however many there are. */
const writeProblems = (transaction: Prisma.TransactionClient, importId: string, problems: readonly object[]) =>
  transaction.$executeRaw`
    insert into import_problem (import_id, position, "row", field, "column", value, problem)
    select ${importId}::uuid, each.position, each."row", each.field, each."column", each.value, each.problem
    from jsonb_to_recordset(${JSON.stringify(problems)}::jsonb)
      as each (position int, "row" int, field text, "column" int, value text, problem jsonb)`

const keptMapping = ({ columns, groups, groupKey, country, languages }: ImportMappingInput): ImportMapping => ({
  columns: columns.map(({ column, field, questionKey, optionKey }) => ({
    column,
    field,
    questionKey: questionKey ?? null,
    optionKey: optionKey ?? null,
  })),
  groups: (groups ?? []).map(({ value, groupKey: key }) => ({ value, groupKey: key })),
  groupKey: groupKey ?? null,
  country: country ?? null,
  languages: [...languages],
})

function checkMapping(mapping: ImportMappingInput, columnCount: number, form: Form): FieldProblem[] {
  const { groups, groupKey, country, languages } = mapping
  const groupKeys = new Set(form.groups.map(({ key }) => key))
  const unknownGroups = (groups ?? []).flatMap((group, index) =>
    groupKeys.has(group.groupKey) ? [] : [unknown(`groups.${index}.groupKey`)],
  )
  return [
    ...checkColumns(mapping, columnCount, form),
    ...problemIf((groups?.length ?? 0) > maxGroupValues, 'groups', { code: 'TOO_MANY', maximum: maxGroupValues }),
    ...unknownGroups,
    ...(groupKey != null && !groupKeys.has(groupKey) ? [unknown('groupKey')] : []),
    ...problemIf(country != null && !isCountry(country), 'country', { code: 'UNKNOWN', expected: 'COUNTRY' }),
    ...problemIf(languages.length === 0, 'languages', { code: 'REQUIRED', expected: 'LANGUAGE' }),
    ...problemIf(!languages.every(isSpokenLanguage), 'languages', { code: 'UNKNOWN', expected: 'LANGUAGE' }),
  ]
}

const problemIf = (isSo: boolean, path: string, problem: Omit<FieldProblem, 'path'>): FieldProblem[] =>
  isSo ? [{ path: `mapping.${path}`, ...problem }] : []

const unknown = (path: string): FieldProblem => ({ path: `mapping.${path}`, code: 'UNKNOWN', expected: 'CHOICE' })

function checkColumns({ columns }: ImportMappingInput, columnCount: number, form: Form): FieldProblem[] {
  const questions = new Map(questionsAsked(form).map((question) => [question.key, question]))
  const used = new Set<number>()
  return columns.flatMap(({ column, field, questionKey, optionKey }, index) => {
    const path = `columns.${index}`
    const isRepeated = used.has(column)
    used.add(column)
    const question = questions.get(questionKey ?? '')
    const isThere = column >= 0 && column < columnCount
    const isOption = optionKey == null || question?.options.some(({ key }) => key === optionKey)
    return [
      ...(isThere ? problemIf(isRepeated, `${path}.column`, { code: 'REPEATED' }) : [unknown(`${path}.column`)]),
      ...((field === 'ANSWER' ? !question : questionKey != null) ? [unknown(`${path}.questionKey`)] : []),
      ...(isOption ? [] : [unknown(`${path}.optionKey`)]),
    ]
  })
}
