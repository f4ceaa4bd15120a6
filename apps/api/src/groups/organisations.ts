/** Spellings that count as one organisation: known aliases, suggestions, and people's decisions. */
import { pairOf, type Similarity, suggestMerges } from '@plenaria/domain/organisations'
import { checkLine, foldOrganisation, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type {
  KeepOrganisationsApartInput,
  MergeOrganisationsInput,
  ResolversTypes,
  SeparateOrganisationInput,
  SetOrganisationNamesInput,
} from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { organisationPrint } from '../audit/words.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, OrganisationsRow, SpellingRow } from '../request/rows.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

interface TypedRow {
  key: string
  name: string
  registrations: number
  held: number
}

const maxNames = 3

/** Null unless the viewer may merge organisations. Reads everyone at the event, for a page that only organisers open. */
export async function organisationsOf(
  event: EventRow,
  { database, viewer }: Context,
): Promise<OrganisationsRow | null> {
  if (!can.mergeOrganisations(viewer, event)) return null
  const [typed, aliases, plan, names] = await Promise.all([
    database.$queryRaw<TypedRow[]>`
      select organisation_key as key, organisation as name, count(*)::int as registrations,
        (count(*) filter (where state in ('OFFERED', 'CONFIRMED')))::int as held
      from registration
      where event_id = ${event.id} and not protected and affiliation = 'SHOWN' and organisation_key is not null and organisation is not null
      group by organisation_key, organisation order by count(*) desc, organisation`,
    database.organisationAlias.findMany({ where: { eventId: event.id }, orderBy: { aliasKey: 'asc' } }),
    database.seatPlan.findUnique({ where: { eventId: event.id } }),
    database.organisationName.findMany({ where: { eventId: event.id }, orderBy: { name: 'asc' } }),
  ])
  const otherNames = Map.groupBy(names, ({ organisationKey }) => organisationKey)
  const spellings = spellingsIn(typed, (key) => otherNames.get(key)?.map(({ name }) => name) ?? [])
  return { event, cap: plan?.organisationCap ?? null, spellings, aliases }
}

/** By the folded text as typed: aliases are still separate here. */
function spellingsIn(typed: TypedRow[], otherNames: (key: string) => string[]): Map<string, SpellingRow> {
  const spellings = new Map<string, SpellingRow>()
  for (const { name, registrations, held } of typed) {
    const key = foldOrganisation(name)
    const known = spellings.get(key) ?? { ...nobody(key), names: [], otherNames: otherNames(key) }
    spellings.set(key, {
      ...known,
      names: [...known.names, name].slice(0, maxNames),
      registrations: known.registrations + registrations,
      held: known.held + held,
    })
  }
  return spellings
}

const nobody = (key: string): SpellingRow => ({ key, names: [key], registrations: 0, held: 0, otherNames: [] })

const spellingOf = ({ spellings }: OrganisationsRow, key: string): SpellingRow => spellings.get(key) ?? nobody(key)

export function mergedIn(organisations: OrganisationsRow) {
  const { aliases, cap } = organisations
  return [...Map.groupBy(aliases, ({ organisationKey }) => organisationKey)].toSorted().map(([key, merged]) => {
    const all = [key, ...merged.map(({ aliasKey }) => aliasKey)].map((each) => spellingOf(organisations, each))
    return {
      organisation: { ...spellingOf(organisations, key), ...together(all) },
      aliases: merged.map(({ aliasKey, decidedAt, decidedBy }) => ({
        spelling: spellingOf(organisations, aliasKey),
        decidedAt,
        decidedBy,
      })),
      aboveCap: cap !== null && together(all).held > cap,
    }
  })
}

const together = (spellings: SpellingRow[]): Pick<SpellingRow, 'registrations' | 'held'> => ({
  registrations: spellings.reduce((sum, { registrations }) => sum + registrations, 0),
  held: spellings.reduce((sum, { held }) => sum + held, 0),
})

/** Spellings combined with all of their aliases. */
function organisationsIn({ spellings, aliases }: OrganisationsRow): SpellingRow[] {
  const aliasOf = new Map(aliases.map(({ aliasKey, organisationKey }) => [aliasKey, organisationKey]))
  const byKey = Map.groupBy(spellings.values(), ({ key }) => aliasOf.get(key) ?? key)
  return [...byKey].map(([key, all]) => ({ ...(spellings.get(key) ?? nobody(key)), ...together(all) }))
}

const maxSuggestions = 50
/** Comparing more would delay other requests. */
const maxCompared = 3000

export async function suggestionsIn(
  row: OrganisationsRow,
  { database }: Context,
): Promise<{ similarity: Similarity; spellings: SpellingRow[]; into: string; heldTogether: number }[]> {
  const decided = await database.organisationApart.findMany({ where: { eventId: row.event.id } })
  const apart = new Set(decided.map(({ oneKey, otherKey }) => pairOf(oneKey, otherKey)))
  const organisations = organisationsIn(row)
    .toSorted((one, other) => other.registrations - one.registrations)
    .slice(0, maxCompared)
  const byKey = new Map(organisations.map((one) => [one.key, one]))
  return suggestMerges(organisations, apart)
    .map(({ why: similarity, keys }) => {
      const spellings = keys.flatMap((key) => byKey.get(key) ?? [])
      return { similarity, spellings, into: keys[0] ?? '', heldTogether: together(spellings).held }
    })
    .toSorted((one, other) => other.heldTogether - one.heldTogether)
    .slice(0, maxSuggestions)
}

const maxFound = 20

export function foundIn(row: OrganisationsRow, search: string): SpellingRow[] {
  const part = foldOrganisation(search)
  if (part === '') return []
  return organisationsIn(row)
    .filter(({ key }) => key.includes(part))
    .toSorted((one, other) => other.registrations - one.registrations || one.key.localeCompare(other.key, 'en'))
    .slice(0, maxFound)
}

type Entry = { event: EventRow; organisations: OrganisationsRow }

/** The event, if the viewer may decide about its organisations; otherwise the refusal. */
async function entered(eventSlug: string, context: Context) {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const refusal = await forbidden(context, (requester) => can.mergeOrganisations(requester, event))
  if (refusal) return refusal
  const organisations = await organisationsOf(event, context)
  return organisations ? ({ event, organisations } satisfies Entry) : refuse(language, 'NotAllowed', {})
}

const maxKeys = 50

function keyProblems(keys: readonly string[], organisations: OrganisationsRow): FieldProblem[] {
  if (keys.length < 2) return [{ path: 'keys', code: 'REQUIRED' }]
  if (keys.length > maxKeys) return [{ path: 'keys', code: 'TOO_MANY', maximum: maxKeys }]
  const known = new Set(organisationsIn(organisations).map(({ key }) => key))
  return keys.flatMap((key, index): FieldProblem[] => {
    const path = `keys.${index}`
    if (keys.indexOf(key) < index) return [{ path, code: 'REPEATED' }]
    return known.has(key) ? [] : [{ path, code: 'UNKNOWN', expected: 'CHOICE' }]
  })
}

export async function mergeOrganisations(
  { eventSlug, keys, into }: MergeOrganisationsInput,
  context: Context,
): Promise<Result<'MergeOrganisationsResult'>> {
  const entry = await entered(eventSlug, context)
  if ('__typename' in entry) return entry
  const { desk, language } = context
  const { event, organisations } = entry
  const fieldProblems = keyProblems(keys, organisations)
  if (!keys.includes(into)) fieldProblems.push({ path: 'into', code: 'UNKNOWN', expected: 'CHOICE' })
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const outcome = await desk.changeSeats(
    event.id,
    { type: 'MERGE_ORGANISATIONS', keys: [...keys], into },
    actorOfHost(context, event),
  )
  if (outcome.kind === 'REFUSED') {
    const { refusal } = outcome.refusal
    return refuse(language, refusal === 'RightsChanged' ? 'NotAllowed' : refusal, {})
  }
  const after = await organisationsOf(event, context)
  const held = after ? (organisationsIn(after).find(({ key }) => key === into)?.held ?? 0) : 0
  return { __typename: 'OrganisationsMerged', event, held, aboveCap: after?.cap != null && held > after.cap }
}

export async function separateOrganisation(
  { eventSlug, key }: SeparateOrganisationInput,
  context: Context,
): Promise<Result<'SeparateOrganisationResult'>> {
  const entry = await entered(eventSlug, context)
  if ('__typename' in entry) return entry
  const { event } = entry
  const outcome = await context.desk.changeSeats(
    event.id,
    { type: 'SEPARATE_ORGANISATION', key },
    actorOfHost(context, event),
  )
  if (outcome.kind === 'DONE') {
    return { __typename: 'OrganisationSeparated', event, offersMade: outcome.offersMade }
  }
  const { refusal } = outcome.refusal
  return refuse(context.language, refusal === 'RightsChanged' ? 'NotAllowed' : refusal, {})
}

export async function keepOrganisationsApart(
  { eventSlug, keys }: KeepOrganisationsApartInput,
  context: Context,
): Promise<Result<'KeepOrganisationsApartResult'>> {
  const entry = await entered(eventSlug, context)
  if ('__typename' in entry) return entry
  const { database, viewer, language } = context
  const { event, organisations } = entry
  const fieldProblems = keyProblems(keys, organisations)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)
  const sorted = keys.toSorted((one, other) => (one < other ? -1 : 1))
  const pairs = sorted.flatMap((oneKey, index) =>
    sorted.slice(index + 1).map((otherKey) => ({
      eventId: event.id,
      oneKey,
      otherKey,
      decidedBy: viewer?.id ?? '',
      decidedAt: at,
    })),
  )
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.organisationApart.createMany({ data: pairs, skipDuplicates: true })
    if (count === 0) return
    const what = 'ORGANISATIONS_KEPT_APART'
    await appendAudit(transaction, [
      { ...actorOfHost(context, event), what, at, eventId: event.id, after: { keys: keys.map(organisationPrint) } },
    ])
  })
  return { __typename: 'OrganisationsKeptApart', event }
}

const maxOtherNames = 10
const maxNameLength = 300

function nameProblems(names: readonly string[]): FieldProblem[] {
  if (names.length > maxOtherNames) return [{ path: 'names', code: 'TOO_MANY', maximum: maxOtherNames }]
  return names.flatMap((name, index) => {
    const path = `names.${index}`
    return checkLine(path, name, maxNameLength).map((problem) => ({ ...problem, path }))
  })
}

export async function setOrganisationNames(
  { eventSlug, key, names: given }: SetOrganisationNamesInput,
  context: Context,
): Promise<Result<'SetOrganisationNamesResult'>> {
  const entry = await entered(eventSlug, context)
  if ('__typename' in entry) return entry
  const { database, viewer, language } = context
  const { event, organisations } = entry
  const names = [...new Set(given.map(tidy))]
  const fieldProblems = nameProblems(names)
  if (!organisationsIn(organisations).some((one) => one.key === key))
    fieldProblems.push({ path: 'key', code: 'UNKNOWN', expected: 'CHOICE' })
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const addedAt = await now(context)
  await database.$transaction(async (transaction) => {
    const before = await transaction.organisationName.findMany({ where: { eventId: event.id, organisationKey: key } })
    const known = new Set(before.map(({ name }) => name))
    if (known.size === names.length && names.every((name) => known.has(name))) return
    await transaction.organisationName.deleteMany({ where: { eventId: event.id, organisationKey: key } })
    await transaction.organisationName.createMany({
      data: names.map((name) => ({
        eventId: event.id,
        organisationKey: key,
        name,
        addedBy: viewer?.id ?? '',
        addedAt,
      })),
    })
    const what = 'ORGANISATION_NAMES_SET'
    const actor = actorOfHost(context, event)
    await appendAudit(transaction, [
      { ...actor, what, at: addedAt, eventId: event.id, after: { keys: [organisationPrint(key)] } },
    ])
  })
  return { __typename: 'OrganisationNamesSet', event }
}
