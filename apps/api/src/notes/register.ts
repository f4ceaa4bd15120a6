/** Whom a note must not tell: everyone registered at the event and their organisations, made ready to be looked for. */
import type { LeakKind } from '@plenaria/domain/disclosure/leak'
import type { Context } from '../context.ts'
import { type Searcher, searcherOf } from '../findings/leakThread.ts'
import { readSetting } from '../findings/setting.ts'
import type { EventRow, NoteRow } from '../rows.ts'

/** What may tell who was there, and where in the text: UTF-16 units, `to` exclusive. */
export interface Mark {
  kind: LeakKind
  from: number
  to: number
}

/** Milliseconds: so soon whoever registers is looked for as well. Findings are checked anew. */
const keptFor = 20_000
/** Events at once; a rapporteur's notes come one after another. */
const mostEvents = 4

interface Kept {
  until: number
  searcher: Promise<Searcher>
}
const kept = new Map<string, Kept>()

/** What of the text may tell who was there. The text goes nowhere else. */
export async function marksIn(text: string, event: EventRow, { database }: Pick<Context, 'database'>): Promise<Mark[]> {
  const known = kept.get(event.id)
  const entry = known && performance.now() < known.until ? known : keep(event, database)
  const { leaksIn } = await entry.searcher
  return (await leaksIn(text)).map(({ kind, from, to }) => ({ kind, from, to }))
}

/** The column's type is `unknown` to the compiler; only `marksIn` fills it. */
export const marksOf = ({ marks }: Pick<NoteRow, 'marks'>): Mark[] => marks as unknown as Mark[]

function keep(event: EventRow, database: Context['database']): Kept {
  const entry = { until: performance.now() + keptFor, searcher: searcherFor(event, database) }
  entry.searcher.catch(() => kept.delete(event.id))
  kept.delete(event.id)
  kept.set(event.id, entry)
  const [oldest] = kept.keys()
  if (kept.size > mostEvents && oldest !== undefined) kept.delete(oldest)
  return entry
}

/** Without what people sent: a note says what was heard. */
const searcherFor = async ({ id }: EventRow, database: Context['database']): Promise<Searcher> =>
  searcherOf({ ...(await readSetting(database, id)), unpublished: [] })
