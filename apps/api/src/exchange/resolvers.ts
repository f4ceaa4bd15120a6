import { foldWord } from '@plenaria/domain/exchange/suggest'
import { Prisma } from '@plenaria/prisma/client'
import type { ImportGroupValue, Resolvers } from '../__generated__/resolvers.ts'
import { visible } from '../access/policy.ts'
import { loadForm } from '../registrations/form.ts'
import type { Context } from '../request/context.ts'
import { cursor, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { EventRow, ImportProblemRow, RegistrationImportRow } from '../request/rows.ts'
import { checkImport } from './check.ts'
import { findImport, formFor, mayImport } from './find.ts'
import { rowMessage } from './importWords.ts'
import { runInvitationImport } from './inviteRun.ts'
import { mappingOf } from './readAll.ts'
import { groupsOf, type RowProblem, shortened } from './readRow.ts'
import { discardImport, runImport } from './run.ts'

const sampleRows = 3
const maxGroupValues = 100
const maxImports = 20

/** The column's type is plain JSON; only checks write it. */
const problemIn = ({ problem }: Pick<ImportProblemRow, 'problem'>) => problem as unknown as RowProblem['problem']

async function columnsOf({ id, titles }: RegistrationImportRow, { database }: Context) {
  const rows = await database.importRow.findMany({
    where: { importId: id },
    orderBy: { number: 'asc' },
    take: sampleRows,
  })
  return titles.map((title, index) => ({
    index,
    title,
    samples: rows.map(({ cells }) => shortened((cells[index] ?? '').trim())),
  }))
}

async function groupValuesOf(row: RegistrationImportRow, { database, viewer }: Context): Promise<ImportGroupValue[]> {
  const mapping = mappingOf(row)
  const columns = mapping.columns.filter(({ field }) => field === 'GROUP').map(({ column }) => column + 1)
  if (columns.length === 0) return []
  const event = await database.event.findUniqueOrThrow({ where: { id: row.eventId } })
  const whole = await loadForm(database, event.slug)
  if (!whole) return []
  const form = formFor(whole, row, viewer)
  const cells = columns.map((column) => Prisma.sql`nullif(btrim(cells[${column}::int]), '')`)
  const found = await database.$queryRaw<{ value: string; rowCount: number }[]>`
    select value, count(*)::int as "rowCount"
    from (select coalesce(${Prisma.join(cells)}) as value from import_row where import_id = ${row.id}::uuid) said
    where value is not null group by value order by count(*) desc, value limit ${maxGroupValues}`
  const groups = groupsOf(mapping, form)
  return found.map(({ value, rowCount }) => ({ value, rowCount, groupKey: groups.get(foldWord(value)) ?? null }))
}

async function problemsOf(
  { id, titles }: RegistrationImportRow,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
  { database }: Context,
) {
  const size = sizeOf(first)
  const [, from] = after ? readCursor(after, ['problem', /^\d{1,9}$/]) : []
  const rows = await database.importProblem.findMany({
    where: { importId: id, position: { gt: from === undefined ? -1 : Number(from) } },
    orderBy: { position: 'asc' },
    take: size + 1,
  })
  const titled = rows.map(
    (row): ImportProblemRow => ({
      ...row,
      title: row.column === null ? null : (titles[row.column] ?? null),
    }),
  )
  const page = pageOf(titled, size, after, ({ position }) => cursor('problem', String(position)))
  return { ...page, totalCount: await database.importProblem.count({ where: { importId: id } }) }
}

const purposes = ['REGISTER', 'INVITE', 'RECIPIENTS'] as const

const purposesOf = (event: EventRow, viewer: Context['viewer']) =>
  purposes.filter((purpose) => mayImport(viewer, event, { purpose }))

export const resolvers: Resolvers = {
  Query: {
    registrationImport: async (_, { id }, context) => {
      const found = await findImport(id, context)
      return 'message' in found ? null : found.row
    },
  },
  Mutation: {
    checkImport: (_, { input }, context) => checkImport(input, context),
    runImport: (_, { input }, context) => runImport(input, context),
    runInvitationImport: (_, { input }, context) => runInvitationImport(input, context),
    discardImport: (_, { id }, context) => discardImport(id, context),
  },
  Event: {
    imports: (event, _, { database, viewer }) =>
      purposesOf(event, viewer).length > 0
        ? database.registrationImport.findMany({
            where: { AND: [visible.imports(viewer, event), { purpose: { in: purposesOf(event, viewer) } }] },
            orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
            take: maxImports,
          })
        : [],
  },
  RegistrationImport: {
    columns: (row, _, context) => columnsOf(row, context),
    mapping: mappingOf,
    groupValues: (row, _, context) => groupValuesOf(row, context),
    problems: (row, args, context) => problemsOf(row, args, context),
  },
  ImportProblem: {
    column: ({ title }) => title,
    code: (row) => problemIn(row).code,
    message: (row, _, { language }) => rowMessage(language, { field: fieldOf(row), problem: problemIn(row) }),
  },
}

const fieldOf = ({ field }: Pick<ImportProblemRow, 'field'>) => field as RowProblem['field']
