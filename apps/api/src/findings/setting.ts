/** The setting of an event's leak check: everyone who ever registered, what they sent, and what is public anyway. */
import type { Participant, Setting } from '@plenaria/domain/disclosure/register/register'
import type { Prisma } from '@plenaria/prisma/client'
import { foldOrganisation } from '@plenaria/schema/texts'
import type { RegistrationRow } from '../request/rows.ts'
import { localised } from '../request/texts.ts'

/** A client, or the transaction that is about to publish something. */
export type Reader = Omit<Prisma.TransactionClient, '$executeRaw' | '$executeRawUnsafe'>

/**
 * Changes whenever the rows that `readSetting` reads do: identifies rows by the transaction that last wrote them. One statement,
 * so that an unchanged large register needn't be read again.
 */
export async function settingStamp(database: Reader, eventId: string): Promise<string> {
  const [row] = await database.$queryRaw<[{ stamp: string }]>`
    with person as (select id, xmin, email_key from registration where event_id = ${eventId} and erased_at is null),
      part (name, rows, written) as (
        select 'people', count(*), sum(hashtextextended(id::text || xmin::text, 0)) from person
        union all select 'accounts', count(*), sum(hashtextextended(u.id || u.xmin::text, 0))
          from user_account u where u.email in (select email_key from person)
        union all select 'contributions', count(*), sum(hashtextextended(c.id::text || c.xmin::text, 0))
          from contribution c where c.registration_id in (select id from person)
        union all select 'aliases', count(*), sum(hashtextextended(alias_key || xmin::text, 0)) from organisation_alias where event_id = ${eventId}
        union all select 'names', count(*), sum(hashtextextended(name || xmin::text, 0)) from organisation_name where event_id = ${eventId}
        union all select 'groups', count(*), sum(hashtextextended(key || xmin::text, 0)) from stakeholder_group where event_id = ${eventId}
        union all select 'sessions', count(*), sum(hashtextextended(id || xmin::text, 0)) from session where event_id = ${eventId}
        union all select 'institutes', count(*), sum(hashtextextended(i.id || i.xmin::text, 0)) from institute i
          where i.id = (select host_id from event where id = ${eventId})
            or i.id in (select partner_id from event_grant where event_id = ${eventId} and state = 'AGREED')
        union all select 'registry', 0, (select xmin::text::bigint from registry_organisation limit 1)
        union all select 'event', disclosure_threshold, 0 from event where id = ${eventId})
    select string_agg(concat_ws(':', name, rows, written), ' ' order by name) as stamp from part`
  return `${eventId} ${row.stamp}`
}

/** `seen`: limits it to people whom a viewer sees, with only the visible fields. Default: everyone. */
export async function readSetting(
  database: Reader,
  eventId: string,
  seen?: (people: RegistrationRow[]) => Promise<RegistrationRow[]>,
): Promise<Setting> {
  const event = await database.event.findUniqueOrThrow({ where: { id: eventId } })
  const all = await database.registration.findMany({ where: { eventId, erasedAt: null }, orderBy: { id: 'asc' } })
  const people = seen ? await seen(all) : all
  const accounts = await database.user.findMany({
    where: { email: { in: seen ? [] : people.map(({ emailKey }) => emailKey) }, name: { not: '' } },
    select: { email: true, name: true },
  })
  const aliases = seen ? [] : await database.organisationAlias.findMany({ where: { eventId } })
  const added = seen ? [] : await database.organisationName.findMany({ where: { eventId } })
  const registered = await registeredNames(database, people)
  const groups = await database.stakeholderGroup.findMany({ where: { eventId }, orderBy: { position: 'asc' } })
  const institutes = await database.institute.findMany({
    where: { OR: [{ id: event.hostId }, { grants: { some: { eventId, state: 'AGREED' } } }] },
  })
  const sessions = await database.session.findMany({ where: { eventId }, select: { id: true } })
  const unpublished = await database.contribution.findMany({
    where: { registration: { eventId, erasedAt: null }, attribution: 'RAPPORTEURS' },
    select: { id: true, text: true },
  })
  const accountOf = new Map(accounts.map(({ email, name }) => [email, name]))
  const spellings = spellingsOf(people, [
    ...aliases.map(({ organisationKey, aliasKey }) => ({ organisationKey, spelling: aliasKey })),
    ...added.map(({ organisationKey, name }) => ({ organisationKey, spelling: name })),
  ])
  return {
    participants: people.map(
      (person): Participant => ({
        id: person.id,
        name: person.name,
        email: person.email,
        groupKey: person.groupKey,
        country: person.country,
        isSeated: isSeated(person),
        cities: answered(person, cityKeys),
        sessions: person.sessionIds.length > 0 ? person.sessionIds : sessions.map(({ id }) => id),
        alsoKnownAs: [accountOf.get(person.emailKey) ?? '', person.pseudonym ?? ''].filter(
          (name) => name !== '' && name !== person.name,
        ),
        organisation: person.organisation,
        organisationAlso: [...new Set([...spellings(person), ...ownNames(person), ...registered(person)])],
        title: answered(person, titleKeys).join(', ') || null,
      }),
    ),
    unpublished: [
      ...unpublished,
      ...people.flatMap(({ id, motivation }) => (motivation === null ? [] : [{ id, text: motivation }])),
    ],
    groupWords: Object.fromEntries(groups.map(({ key, names }) => [key, Object.values(localised(names))])),
    open: institutes.flatMap(({ names }) => Object.values(localised(names))),
    threshold: event.disclosureThreshold,
  }
}

const isSeated = ({ state }: RegistrationRow): boolean => state === 'OFFERED' || state === 'CONFIRMED'

/** Other spellings of organisations, by the organisation they count as. */
function spellingsOf(
  people: readonly RegistrationRow[],
  others: readonly { organisationKey: string; spelling: string }[],
): (person: RegistrationRow) => string[] {
  const byKey = new Map<string, Set<string>>()
  const add = (key: string, spelling: string) => byKey.set(key, (byKey.get(key) ?? new Set()).add(spelling))
  for (const { organisationKey, organisation } of people)
    if (organisationKey !== null && organisation !== null) add(organisationKey, organisation)
  for (const { organisationKey, spelling } of others) add(organisationKey, spelling)
  return ({ organisationKey, organisation }) =>
    [...(byKey.get(organisationKey ?? '') ?? [])].filter((spelling) => spelling !== organisation)
}

/** As typed by the person: «FCDT; Tres Ríos Foundation». */
const ownNames = ({ organisationNames }: RegistrationRow): string[] =>
  (organisationNames ?? '')
    .split(/[;,/\n]/)
    .map((name) => name.trim())
    .filter((name) => name.length >= 2)

/** Names from the public registry for unambiguous organisations. */
async function registeredNames(
  database: Reader,
  people: readonly RegistrationRow[],
): Promise<(person: RegistrationRow) => readonly string[]> {
  const keys = new Set(people.map(({ organisation }) => foldOrganisation(organisation ?? '')))
  const found = await database.registryName.findMany({
    where: { key: { in: [...keys] } },
    include: { organisation: true },
  })
  const byKey = Map.groupBy(found, ({ key }) => key)
  return ({ organisation }) => {
    const [only, ...others] = byKey.get(foldOrganisation(organisation ?? '')) ?? []
    return only && others.length === 0 ? only.organisation.names.filter((name) => name !== organisation) : []
  }
}

/** Keys of questions about a person's title and city. */
const titleKeys = ['title', 'job-title', 'position', 'role', 'function']
const cityKeys = ['city', 'town', 'travels-from', 'based-in']

function answered({ answers }: RegistrationRow, keys: readonly string[]): string[] {
  const given = answers as Record<string, string[] | undefined>
  return keys.flatMap((key) => given[key] ?? [])
}
