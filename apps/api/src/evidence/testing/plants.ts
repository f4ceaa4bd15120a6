/** Links put into a dump on purpose: an attack that misses one of them shows nothing by finding nothing elsewhere. */
import { randomUUID } from 'node:crypto'
import type { KnownText } from './attack.ts'
import { type Dump, type DumpRow, type Leaf, rowOf } from './dump.ts'
import type { Story, Written } from './story.ts'

export interface Plant {
  kind: 'contributions' | 'statements' | 'answers' | 'notes'
  /** The dump after the promised day, as it would be if something had been left. */
  into: (story: Story) => Dump
}

const each = <Result>(
  { texts, writers }: Written,
  make: (text: KnownText, writer: string, number: number) => Result,
): Result[] => texts.map((text, number) => make(text, writers[number] ?? '', number))

const start = Date.parse('2027-01-01T10:00:00Z')
const hour = 3_600_000
const timeOf = (number: number, seconds = 0): string => new Date(start + number * hour + seconds * 1_000).toISOString()

const valueIn = ({ leaves }: DumpRow, path: string): Leaf => leaves.find(([name]) => name === path)?.[1] ?? null

/** One log entry per text, as it would be written. */
const entries = (written: Written, facts: (text: KnownText, number: number) => Record<string, unknown>): DumpRow[] =>
  each(written, (text, registration_id, number) =>
    rowOf('audit_entry', { what: 'WRITTEN', registration_id, ...facts(text, number) }, { place: 900_000 + number }),
  )

const withRows = (dump: Dump, ...rows: readonly (readonly DumpRow[])[]): Dump => [...dump, ...rows.flat()]

/** Rows of a table as they were before; those of `after` gone. */
const asBefore = ({ before, after }: Story, ...tables: string[]): Dump => [
  ...after.filter(({ table }) => !tables.includes(table)),
  ...before.filter(({ table }) => tables.includes(table)),
]

/** Rows that say a text of the kind, changed. */
const changed = (dump: Dump, { texts }: Written, change: (row: DumpRow, number: number) => DumpRow): Dump =>
  dump.map((row) => {
    const number = texts.findIndex(({ text }) => valueIn(row, 'text') === text)
    return number < 0 ? row : change(row, number)
  })

const naming = (
  written: Written,
  key: string,
  facts: (number: number) => Record<string, unknown>,
  more?: (number: number) => Partial<DumpRow>,
) => each(written, (_, writer, number) => rowOf('planted', { [key]: writer, ...facts(number) }, more?.(number)))

export const plants: Record<string, Plant> = {
  'the topic in an entry of the log': {
    kind: 'contributions',
    into: ({ after, contributions }) =>
      withRows(
        after,
        entries(contributions, ({ ids: [, topicId] }) => ({ after: { topicId } })),
      ),
  },
  'times of a text and of who had signed in': {
    kind: 'contributions',
    into: ({ after, contributions }) =>
      withRows(
        after,
        each(contributions, ({ ids: [id] }, _, number) => rowOf('search_copy', { id, created_at: timeOf(number, 40) })),
        naming(contributions, 'user_of', (number) => ({ signed_in_at: timeOf(number) })),
      ),
  },
  'the payload of a job': {
    kind: 'contributions',
    into: ({ after, contributions }) =>
      withRows(
        after,
        naming(contributions, 'payload', (number) => ({ contributionId: contributions.texts[number]?.ids[0] })),
      ),
  },
  'a mail that thanks for a text': {
    kind: 'contributions',
    into: ({ after, contributions }) =>
      withRows(
        after,
        each(contributions, ({ ids: [, topicId] }, registration_id) =>
          rowOf('message', { id: randomUUID(), registration_id, template: 'thanks', data: { topicId } }),
        ),
      ),
  },
  'a request of the process log that stands in the log as well': {
    kind: 'contributions',
    into: ({ after, contributions }) => {
      const requests = contributions.texts.map(() => randomUUID())
      return withRows(
        after,
        entries(contributions, (_, number) => ({ request_id: requests[number] })),
        each(contributions, ({ ids: [, topicId] }, _, number) =>
          rowOf('log', { requestId: requests[number], operation: `topic ${topicId}` }),
        ),
      )
    },
  },
  'how long each person wrote': {
    kind: 'contributions',
    into: ({ after, contributions }) =>
      withRows(
        after,
        entries(contributions, ({ text }) => ({ after: { characters: text.length } })),
      ),
  },
  'in which language each person wrote': {
    kind: 'contributions',
    into: ({ after, contributions }) =>
      withRows(
        after,
        entries(contributions, ({ language }) => ({ after: { language } })),
      ),
  },
  'ids that are in the order of time': {
    kind: 'statements',
    into: ({ after, statements }) =>
      withRows(
        changed(after, statements, (row, number) => ({
          ...row,
          leaves: row.leaves.map(([path, leaf]) => [
            path,
            path === 'id' ? `019f0000-${String(number).padStart(4, '0')}-7000-8000-000000000000` : leaf,
          ]),
        })),
        entries(statements, (_, number) => ({ at: timeOf(number) })),
      ),
  },
  'rows of texts in the order in which they came': {
    kind: 'statements',
    into: ({ after, statements }) =>
      withRows(
        changed(after, statements, (row, number) => ({ ...row, place: number })),
        naming(statements, 'fetched_by', (number) => ({ number })),
      ),
  },
  'transactions, one after another': {
    kind: 'statements',
    into: ({ after, statements }) =>
      withRows(
        changed(after, statements, (row, number) => ({ ...row, xmin: 1_000 + 10 * ((number * 7) % 12) })),
        naming(
          statements,
          'fetched_by',
          () => ({}),
          (number) => ({ xmin: 998 + 10 * ((number * 7) % 12) }),
        ),
      ),
  },
  'one transaction of a text and its writer': {
    kind: 'notes',
    into: ({ after, notes }) =>
      withRows(
        changed(after, notes, (row, number) => ({ ...row, xmin: 2_000 + ((number * 5) % 18) })),
        naming(
          notes,
          'actor_id',
          () => ({ what: 'NOTED' }),
          (number) => ({ xmin: 2_000 + ((number * 5) % 18) }),
        ),
      ),
  },
  'locks of rows by those who wrote': {
    kind: 'answers',
    into: ({ after, answers }) =>
      after.map((row) =>
        row.table === 'registration' && answers.writers.includes(String(valueIn(row, 'id')))
          ? { ...row, xmax: 77 }
          : row,
      ),
  },
  'where the links of mails led': {
    kind: 'contributions',
    into: ({ after, contributions: { suspects, writers } }) =>
      withRows(
        after,
        suspects.map(({ id, names: [, , email] }) =>
          rowOf('sign_in_mail', { email_key: email, next: writers.includes(id) ? '/contributions' : '/me' }),
        ),
      ),
  },
  'answers that were left': { kind: 'answers', into: (story) => asBefore(story, 'follow_up_answer') },
  'what opens sealed entries': {
    kind: 'contributions',
    into: (story) => asBefore(story, 'sealed_entry'),
  },
  'who wrote each note': {
    kind: 'notes',
    into: ({ after, notes }) =>
      changed(after, notes, (row, number) => ({
        ...row,
        leaves: [...row.leaves, ['written_by', notes.writers[number] ?? '']],
      })),
  },
  'the institute of each note': {
    kind: 'notes',
    into: (story) => asBefore({ ...story, before: withoutWriters(story) }, 'note'),
  },
  'notes in their order, and entries that name their writers': {
    kind: 'notes',
    into: ({ after, notes }) =>
      withRows(
        changed(after, notes, (row, number) => ({ ...row, place: number })),
        naming(notes, 'actor_id', (number) => ({ what: 'NOTED', sequence: number })),
      ),
  },
  'a backup of the day before, for contributions': { kind: 'contributions', into: ({ before }) => before },
  'a backup of the day before, for notes': { kind: 'notes', into: ({ before }) => before },
  'a backup of the day before, for answers': { kind: 'answers', into: ({ before }) => before },
}

const withoutWriters = ({ before }: Story): Dump =>
  before.map((row) =>
    row.table === 'note'
      ? { ...row, leaves: row.leaves.filter(([path]) => path !== 'written_by' && path !== 'id') }
      : row,
  )
