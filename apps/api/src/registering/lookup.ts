/** Suggests organisations in the registration form: public knowledge only, so that it doesn't reveal who is registered. */
import type { PrismaClient } from '@plenaria/prisma/client'
import type { Language } from '@plenaria/schema/languages'
import { foldOrganisation } from '@plenaria/schema/texts'
import { can } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'
import { localised, textIn } from '../request/texts.ts'

const minLetters = 3
const maxSuggested = 8
/** For one event. */
const maxKept = 500
/** Milliseconds of caching: every keystroke queries, and results rarely change. */
const keptFor = 60_000
const eventsKept = 200

interface Kept {
  until: number
  names: Promise<string[]>
}

const keptOf = new WeakMap<PrismaClient, Map<string, Kept>>()

export async function knownOrganisations(
  { eventSlug, prefix: beginning }: { eventSlug: string; prefix: string },
  { database, viewer, language }: Context,
): Promise<string[]> {
  const part = foldOrganisation(beginning)
  if (part.length < minLetters) return []
  const event = await eventBySlug(database, eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return []
  const names = await kept(database, event, language)
  return names.filter((name) => ` ${foldOrganisation(name)}`.includes(` ${part}`)).slice(0, maxSuggested)
}

function kept(database: PrismaClient, event: EventRow, language: Language): Promise<string[]> {
  const events = keptOf.get(database) ?? new Map<string, Kept>()
  keptOf.set(database, events)
  const key = `${event.id} ${event.version} ${language}`
  const known = events.get(key)
  const now = performance.now()
  if (known && now < known.until) return known.names
  events.delete(key)
  const [oldest] = events.keys()
  if (events.size >= eventsKept && oldest !== undefined) events.delete(oldest)
  const names = read(database, event, language)
  events.set(key, { until: now + keptFor, names })
  names.catch(() => events.delete(key))
  return names
}

/**
 * Institutes first, each by its name in the reader's language and then by its others. Only people who took a seat are counted, with a
 * confirmed address, so nobody can reach the threshold by registering several times.
 */
async function read(
  database: PrismaClient,
  { id, hostId, offersProtection }: EventRow,
  language: Language,
): Promise<string[]> {
  const institutes = await database.institute.findMany({
    where: { OR: [{ id: hostId }, { grants: { some: { eventId: id, state: 'AGREED' } } }] },
  })
  const open = institutes.flatMap(({ names }) =>
    [textIn(language, names) ?? [], Object.values(localised(names))].flat(),
  )
  if (offersProtection) return [...new Set(open)]
  const named = await database.$queryRaw<{ name: string }[]>`
    select mode() within group (order by r.organisation) as name
    from event e join registration r on r.event_id = e.id
    where (e.id = ${id} or e.id in (select other.event_id from series_item own join series_item other using (series_id)
        join series on series.id = series_id where own.event_id = ${id} and series.is_published)) and e.state = 'PUBLISHED' and not e.offers_protection and r.state = 'CONFIRMED'
      and r.erased_at is null and not r.protected and r.affiliation = 'SHOWN' and r.organisation_key is not null
    group by r.organisation_key
    having count(distinct r.email_key) >= greatest(max(e.disclosure_threshold), 3)
    order by count(distinct r.email_key) desc, name limit ${maxKept}`
  return [...new Set([...open, ...named.map(({ name }) => name)])]
}
