/** Reads every row of a file with its mapping, and compares it with the others and with registered people. */
import type { ImportField } from '@plenaria/domain/exchange/suggest'
import type { Prisma } from '@plenaria/prisma/client'
import { foldEmail } from '@plenaria/schema/texts'
import type { ImportMapping } from '../__generated__/resolvers.ts'
import { checkPeople, type Wanted } from '../invitations/check.ts'
import type { Form } from '../registrations/form.ts'
import type { RegistrationImportRow } from '../request/rows.ts'
import { openReader, type RowProblem, type RowRead } from './readRow.ts'

const rowsAtOnce = 250

export type NumberedRow = RowRead & { number: number }

/** The column's type is plain JSON; only uploads and checks write it. */
export const mappingOf = ({ mapping }: Pick<RegistrationImportRow, 'mapping'>): ImportMapping =>
  mapping as unknown as ImportMapping

/** In file order, in batches. `showsRegistered`: as for `checkPeople`, for people to be invited. */
export async function* readAll(
  database: Prisma.TransactionClient,
  { id, titles, source, purpose, ...rest }: RegistrationImportRow,
  form: Form,
  showsRegistered = true,
): AsyncGenerator<NumberedRow[]> {
  const mapping = mappingOf(rest)
  const looksAt = looksAtFor[purpose]
  const read = openReader(titles, mapping, form, { isOwn: source === 'PLENARIA', looksAt })
  const emailColumn = mapping.columns.find(({ field }) => field === 'EMAIL')?.column ?? null
  /** The first row with each address. */
  const firstRows = new Map<string, number>()

  for (let after = 0; ; ) {
    const rows = await database.importRow.findMany({
      where: { importId: id, number: { gt: after } },
      orderBy: { number: 'asc' },
      take: rowsAtOnce,
    })
    const all = rows
      .map(({ number, cells }): NumberedRow => ({ number, ...read(cells) }))
      .map((row) => (purpose === 'RECIPIENTS' ? withBody(row, mapping) : row))
    const taken = await takenFor[purpose](database, form.id, all, showsRegistered)
    yield all.map((row) => withTaken(row, firstRows, taken, emailColumn))
    const last = rows.at(-1)
    if (!last || rows.length < rowsAtOnce) return
    after = last.number
  }
}

/** Marks a row as faulty if its address is taken or repeats an earlier row's. @param firstRows the first row of each address so far */
function withTaken(
  row: NumberedRow,
  firstRows: Map<string, number>,
  taken: Taken,
  column: RowProblem['column'],
): NumberedRow {
  if (row.kind === 'LEFT_OUT' || row.emailKey === '') return row
  const { number, emailKey } = row
  const firstRow = firstRows.get(emailKey)
  if (firstRow === undefined) firstRows.set(emailKey, number)
  const why = taken.get(emailKey)
  const found: RowProblem['problem'][] = [
    ...(firstRow === undefined ? [] : [{ code: 'REPEATED' as const, firstRow }]),
    ...(why ? [why] : []),
  ]
  if (found.length === 0) return row
  const problems = found.map((problem): RowProblem => ({ field: 'EMAIL', column, value: emailKey, problem }))
  const before = row.kind === 'FAULTY' ? row.problems : []
  return { number, emailKey, kind: 'FAULTY', problems: [...before, ...problems] }
}

type Purpose = RegistrationImportRow['purpose']

/** Relevant fields by purpose; null: all. */
const looksAtFor: Record<Purpose, ReadonlySet<ImportField> | null> = {
  REGISTER: null,
  INVITE: new Set<ImportField>(['NAME', 'EMAIL', 'GROUP']),
  RECIPIENTS: new Set<ImportField>(['NAME', 'EMAIL', 'ORGANISATION', 'COUNTRY', 'LANGUAGES']),
}

/** Recipients must have an organisation. */
function withBody(row: NumberedRow, mapping: ImportMapping): NumberedRow {
  if (row.kind !== 'READY' || row.person.organisation) return row
  const column = mapping.columns.find(({ field }) => field === 'ORGANISATION')?.column ?? null
  const problem: RowProblem = { field: 'ORGANISATION', column, value: null, problem: { code: 'REQUIRED' } }
  return { number: row.number, emailKey: row.emailKey, kind: 'FAULTY', problems: [problem] }
}

type Taken = Map<string, RowProblem['problem']>

/** People who can't be invited, by address. */
async function invitedOf(
  database: Prisma.TransactionClient,
  eventId: string,
  rows: NumberedRow[],
  showsRegistered: boolean,
): Promise<Taken> {
  const [{ at }] = await database.$queryRaw<[{ at: Date }]>`select desk_now() as at`
  const wanted = rows.flatMap((row) => (row.kind === 'READY' ? wantedOf(row) : []))
  const { invalid } = await checkPeople(database, eventId, wanted, { mayInviteTo: () => true, showsRegistered, at })
  return new Map(
    invalid.flatMap(({ value, cause }) =>
      cause === 'ALREADY_INVITED' || cause === 'ALREADY_REGISTERED' || cause === 'HAS_DECLINED'
        ? [[foldEmail(value), { code: 'TAKEN' as const, invited: cause }]]
        : [],
    ),
  )
}

export const wantedOf = ({ number, person, language }: Extract<NumberedRow, { kind: 'READY' }>): Wanted => ({
  row: number,
  email: person.email,
  name: person.name,
  groupKey: person.groupKey,
  language,
})

async function registeredOf(database: Prisma.TransactionClient, eventId: string, rows: NumberedRow[]): Promise<Taken> {
  const emailKeys = rows.flatMap((row) => (row.kind === 'LEFT_OUT' ? [] : [row.emailKey]))
  const found = await database.registration.findMany({
    where: { eventId, emailKey: { in: emailKeys }, state: { notIn: ['LAPSED', 'WITHDRAWN'] } },
    select: { emailKey: true },
  })
  return new Map(found.map(({ emailKey }) => [emailKey, { code: 'TAKEN' }]))
}

async function receivingOf(database: Prisma.TransactionClient, eventId: string, rows: NumberedRow[]): Promise<Taken> {
  const emailKeys = rows.flatMap((row) => (row.kind === 'LEFT_OUT' ? [] : [row.emailKey]))
  const found = await database.recipient.findMany({
    where: { eventId, emailKey: { in: emailKeys } },
    select: { emailKey: true },
  })
  return new Map(found.map(({ emailKey }) => [emailKey, { code: 'TAKEN', received: true }]))
}

/** People who can't be imported, by address. */
const takenFor: Record<
  Purpose,
  (database: Prisma.TransactionClient, eventId: string, rows: NumberedRow[], showsRegistered: boolean) => Promise<Taken>
> = { REGISTER: registeredOf, INVITE: invitedOf, RECIPIENTS: receivingOf }
