import { afterAll, expect, it } from '@jest/globals'
import { openDatabase } from '@plenaria/prisma/client'
import { nameStatements } from '@plenaria/prisma/statementNames'
import { openWorld } from './testing/world.ts'

const limits = { sentFirst: 2, names: 3, counted: 4 }
const named = (nameOf: (query: { sql: string }) => string, sql: string, times: number): string[] =>
  Array.from({ length: times }, () => nameOf({ sql }))
const select = (column: string, condition = '"id" = $1') =>
  `SELECT "public"."event"."${column}" FROM "public"."event" WHERE "public"."event".${condition}`

it('names a marked statement at once, and always alike', () => {
  const nameOf = nameStatements(limits)
  const [first, second] = named(nameOf, '/* prepared */ select 1', 2)
  expect(first).toBe('statement_0')
  expect(second).toBe(first)
  expect(nameOf({ sql: '/* prepared */ select 2' })).toBe('statement_1')
})

it("names Prisma's own statement once it has been sent often", () => {
  expect(named(nameStatements(limits), select('slug'), 4)).toEqual(['', '', 'statement_0', 'statement_0'])
})

it.each([
  ['a list of values', select('slug', '"id" IN ($1,$2)')],
  ['several rows', 'INSERT INTO "public"."note" ("id","text") VALUES ($1,$2), ($3,$4)'],
  ['a raw text that is not marked', 'select 1'],
])('never names %s', (_, sql) => {
  expect(named(nameStatements(limits), sql, 5)).toEqual(['', '', '', '', ''])
})

it('gives no more names than the limit, however many texts are sent', () => {
  const nameOf = nameStatements(limits)
  const names = Array.from({ length: 50 }, (_, n) => named(nameOf, select(`column_${n}`), 5).at(-1))
  expect(names.filter((name) => name !== '')).toHaveLength(3)
  expect(nameOf({ sql: '/* prepared */ select 1' })).not.toBe('')
})

it('forgets the count of a text that was not sent for long', () => {
  const nameOf = nameStatements(limits)
  named(nameOf, select('slug'), 2)
  for (let n = 0; n < 4; n += 1) nameOf({ sql: select(`column_${n}`) })
  expect(nameOf({ sql: select('slug') })).toBe('')
})

const world = await openWorld()
const database = openDatabase(world.config.databaseUrl, 1)
afterAll(() => database.$disconnect())

it('answers alike before and after a statement is planned once', async () => {
  const ask = () =>
    database.event.findMany({ where: { slug: 'nobody-knows-this-event' }, select: { id: true, slug: true } })
  for (let n = 0; n < 105; n += 1) expect(await ask()).toEqual([])
  const plans = await database.$queryRaw<{ statement: string }[]>`select statement from pg_prepared_statements`
  expect(plans).toEqual([{ statement: expect.stringMatching(/^SELECT "public"\."event"/) }])
})
