import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import pg from 'pg'
import { appendLinks, type Happening, jsonbText, noHash } from './chain.ts'
import { breaksAt, breaksAtEnd, type Row } from './verify.ts'

/** Any text that a column can hold, and those that are easily written in two ways. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter((any) => any.isWellFormed() && !any.includes('\0')),
  fc.constantFrom(
    '',
    '"',
    '\\',
    '/',
    '\u007f',
    '\u0001\b\t\n\f\r\u001f',
    '\u2028',
    'ñ',
    'n\u0303',
    '😀',
    '\ufeff',
    'é'.repeat(300),
  ),
)
const whole = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.constantFrom(0, -0, -1))

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    whole,
    text,
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(text, tie('json'), { maxKeys: 6 }),
  ),
}))

describe('the text that is hashed', () => {
  const client = new pg.Client({ connectionString: process.env.TEST_SERVER_URL })
  beforeAll(() => client.connect().then(() => {}))
  afterAll(() => client.end())

  it('is the one that PostgreSQL gives of the same value', async () => {
    const values = fc.array(json, { minLength: 20, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        const texts = given.map((value) => JSON.stringify(value))
        const { rows } = await client.query('select array(select t::jsonb::text from unnest($1::text[]) t) as texts', [
          texts,
        ])
        expect(given.map(jsonbText)).toEqual(rows[0].texts)
      }),
      { numRuns: 80 },
    )
  })

  it('leaves out what JSON leaves out, and writes instants as JSON does', () => {
    expect(jsonbText({ b: undefined, a: [undefined], at: new Date(0) })).toBe(
      '{"a": [null], "at": "1970-01-01T00:00:00.000Z"}',
    )
  })

  it.each([0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, 10n, () => 1, 'half \ud83d', 'nul \0'])(
    'refuses what would not come back: %p',
    (value) => {
      expect(() => jsonbText({ nested: [value] })).toThrow(/^The audit log takes no/)
    },
  )

  it('refuses such names too', () => {
    expect(() => jsonbText({ '\udc00': 1 })).toThrow('not Unicode')
  })
})

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const happening: fc.Arbitrary<Happening> = fc.record({
  eventId: fc.constant('event-1'),
  registrationId: maybe(fc.uuid()),
  what: fc.constantFrom('REGISTERED', 'OFFERED', 'REVEALED'),
  actorKind: fc.constantFrom('PERSON', 'MEMBER', 'CLOCK'),
  actorId: maybe(text),
  instituteId: maybe(text),
  grantId: maybe(fc.uuid()),
  before: maybe(fc.dictionary(text, json)),
  after: maybe(fc.dictionary(text, json)),
  reason: maybe(text),
  at: fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
  requestId: maybe(text),
})

const beginning = { chain: 'event-1', entries: 0, head: noHash }

/** A chain as the table holds it, and its recorded end. */
function written(happenings: Happening[]) {
  const { links, end } = appendLinks(beginning, happenings)
  const rows = links.map(
    (link, index): Row => ({
      ...link,
      id: BigInt(100 + index),
      before: jsonbText(link.before),
      after: jsonbText(link.after),
    }),
  )
  return { rows, end }
}

/** Sequences at which a chain breaks, in the order in which it is read. */
function breaks(rows: Row[], end: ReturnType<typeof written>['end']): number[] {
  let last: Pick<Row, 'id' | 'sequence' | 'hash'> = { id: 0n, sequence: 0, hash: noHash }
  const found: number[] = []
  for (const row of rows.toSorted((a, b) => a.sequence - b.sequence)) {
    found.push(...breaksAt(last, row).map(({ sequence }) => sequence))
    last = row
  }
  return [...found, ...breaksAtEnd(last, end, undefined).map(({ sequence }) => sequence)]
}

const another: { [Field in keyof Row]: (row: Row) => Row[Field] } = {
  id: ({ id }) => id - 50n,
  chain: ({ chain }) => `${chain}x`,
  sequence: ({ sequence }) => sequence + 1_000,
  eventId: ({ eventId }) => `${eventId}x`,
  registrationId: ({ registrationId }) => (registrationId === null ? '0190a000-0000-7000-8000-000000000000' : null),
  what: ({ what }) => `${what}X`,
  actorKind: ({ actorKind }) => (actorKind === 'CLOCK' ? 'PERSON' : 'CLOCK'),
  actorId: ({ actorId }) => `${actorId ?? ''}x`,
  instituteId: ({ instituteId }) => `${instituteId ?? ''}x`,
  grantId: ({ grantId }) => (grantId === null ? '0190a000-0000-7000-8000-000000000000' : null),
  before: ({ before }) => (before === '{}' ? 'null' : '{}'),
  after: ({ after }) => (after === '{}' ? 'null' : '{}'),
  reason: ({ reason }) => `${reason ?? ''} `,
  at: ({ at }) => new Date(at.getTime() + 1),
  requestId: ({ requestId }) => (requestId === null ? '' : null),
  hash: ({ hash }) => Uint8Array.from(hash, (byte, index) => (index === 31 ? byte ^ 1 : byte)),
}

describe('a chain', () => {
  const history = fc.array(happening, { minLength: 2, maxLength: 8 })
  const cut = fc.nat()

  it('is whole as it was written', () => {
    fc.assert(
      fc.property(history, (happenings) => {
        const { rows, end } = written(happenings)
        expect(breaks(rows, end)).toEqual([])
      }),
    )
  })

  it('grows by parts as it does at once', () => {
    fc.assert(
      fc.property(history, cut, (happenings, at) => {
        const first = appendLinks(beginning, happenings.slice(0, at % happenings.length))
        const second = appendLinks(first.end, happenings.slice(at % happenings.length))
        expect([...first.links, ...second.links]).toEqual(appendLinks(beginning, happenings).links)
      }),
    )
  })

  const fields = Object.keys(another) as (keyof Row)[]

  it.each(fields)('breaks where another %s is written', (field) => {
    fc.assert(
      fc.property(history, cut, (happenings, at) => {
        const { rows, end } = written(happenings)
        const index = at % rows.length
        const tampered = rows.map((row, each) => (each === index ? { ...row, [field]: another[field](row) } : row))
        const [first] = breaks(tampered, end)
        // A renumbered link is missed where it was, or at the end.
        const where = field === 'sequence' ? [index + 2, index + 1_001, index] : [index + 1]
        const isFirstId = field === 'id' && index === 0
        expect(isFirstId ? [index + 1] : where).toContain(isFirstId ? index + 1 : first)
      }),
    )
  })

  it('breaks behind a link that was removed', () => {
    fc.assert(
      fc.property(history, cut, (happenings, at) => {
        const { rows, end } = written(happenings)
        const index = at % (rows.length - 1)
        expect(breaks(rows.toSpliced(index, 1), end)[0]).toBe(index + 2)
      }),
    )
  })

  it('breaks behind a link that was put in, even with the right hash', () => {
    fc.assert(
      fc.property(history, happening, cut, (happenings, forged, at) => {
        const { rows, end } = written(happenings)
        const index = at % rows.length
        const before = appendLinks(beginning, happenings.slice(0, index)).end
        const put = appendLinks(before, [forged]).links.map((link) => ({
          ...link,
          id: BigInt(100 + index),
          before: jsonbText(link.before),
          after: jsonbText(link.after),
        }))
        const behind = rows.slice(index).map((row) => ({ ...row, id: row.id + 1n, sequence: row.sequence + 1 }))
        expect(breaks([...rows.slice(0, index), ...put, ...behind], end)[0]).toBe(index + 2)
      }),
    )
  })

  it('breaks where two links changed places', () => {
    fc.assert(
      fc.property(history, cut, (happenings, at) => {
        const { rows, end } = written(happenings)
        const index = at % (rows.length - 1)
        const swapped = rows.map((row, each) => {
          if (each === index) return { ...row, sequence: row.sequence + 1 }
          return each === index + 1 ? { ...row, sequence: row.sequence - 1 } : row
        })
        expect(breaks(swapped, end)[0]).toBe(index + 1)
      }),
    )
  })

  it('breaks at its end where the last links are gone', () => {
    fc.assert(
      fc.property(history, cut, (happenings, at) => {
        const { rows, end } = written(happenings)
        const kept = at % rows.length
        expect(breaks(rows.slice(0, kept), end)).toEqual([kept])
      }),
    )
  })
})
