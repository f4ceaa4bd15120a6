/** Versions of a planned action's subjects, to determine whether they have changed since. */

import type { State } from '@plenaria/domain/registration'
import { allowsDecision } from '@plenaria/domain/seats/moves'
import type { Prisma } from '@plenaria/prisma/client'
import { foldEmail } from '@plenaria/schema/texts'
import type { Decision, PlannedActionKind } from '../__generated__/resolvers.ts'
import { lockEvent, lockSeats } from '../access/lock.ts'
import { isId } from '../kernel/ids.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { PlannedActionRow } from '../request/rows.ts'

type Transaction = Prisma.TransactionClient

/** Digest of each subject's relevant state, keyed by `type:id`; null if it didn't exist. */
export type Basis = Record<string, string | null>

/** Arguments of a mutation, validated against the contract when it was planned. */
interface Given {
  id?: string
  slug?: string
  eventSlug?: string
  input?: {
    eventSlug?: string
    instituteSlug?: string
    email?: string
    grantId?: string
    reference?: string
    references?: string[]
    sessionId?: string
    decision?: Decision
    /** Spellings of organisations. */
    key?: string
    keys?: string[]
  }
}

/** The subjects of a mutation's arguments, and of the registrations that it selected itself. */
type SubjectsOf = (transaction: Transaction, given: Given, selected: readonly string[]) => Promise<string[]>

const registrationsOf: SubjectsOf = async (transaction, { input: { reference, references } = {} }) => {
  const named = (references ?? [reference ?? '']).filter((each) => !each.includes('\0'))
  const found = await transaction.registration.findMany({ where: { reference: { in: named } }, select: { id: true } })
  return found.map(({ id }) => `registration:${id}`)
}

const ofEvent =
  (subject: (eventId: string, given: Given) => string): SubjectsOf =>
  async (transaction, given) => {
    const slug = given.slug ?? given.eventSlug ?? given.input?.eventSlug ?? ''
    const event = await eventBySlug(transaction, slug)
    return event ? [subject(event.id, given)] : []
  }

/** Spellings of organisations. */
const organisationsOf: SubjectsOf = async (transaction, given) => {
  const { key, keys = key === undefined ? [] : [key] } = given.input ?? {}
  const [event] = await ofEvent((id) => id)(transaction, given, [])
  return event === undefined ? [] : keys.map((each) => `organisation:${event}:${each}`)
}

const keyOf = ({ input }: Given): string => foldEmail(input?.email ?? '')

/**
 * Mutations that aren't listed take the version of their subject as an argument, or compare with the current state themselves.
 */
const subjects: Partial<Record<PlannedActionKind, SubjectsOf>> = {
  DECIDE: registrationsOf,
  DECIDE_ALL: async (_, __, selected) => selected.map((id) => `registration:${id}`),
  DELETE_EVENT: ofEvent((id) => `event:${id}`),
  DELETE_TAG: async (_, { id = '' }) => (isId(id) ? [`tag:${id}`] : []),
  END_GRANT: async (_, { input: { grantId = '' } = {} }) => (isId(grantId) ? [`grant:${grantId}`] : []),
  INVITE_FOCAL_POINT: ofEvent((id, given) => `focal-point:${id}:${keyOf(given)}`),
  INVITE_MEMBER: async (transaction, given) => {
    const slug = given.input?.instituteSlug ?? ''
    const institute = await transaction.institute.findUnique({ where: { slug }, select: { id: true } })
    return institute ? [`member-invitation:${institute.id}:${keyOf(given)}`] : []
  },
  MERGE_ORGANISATIONS: organisationsOf,
  OPEN_VALIDATION: ofEvent((id) => `findings:${id}`),
  PUBLISH_EVENT: ofEvent((id) => `event:${id}`),
  RELEASE_STAGED_DECISIONS: ofEvent((id) => `staged:${id}`),
  REMOVE_COMPANION: async (_, { id = '' }) => (isId(id) ? [`companion:${id}`] : []),
  REMOVE_SPEAKER: async (_, { id = '' }) => (isId(id) ? [`speaker:${id}`] : []),
  REQUEST_SPEAKER_CONSENT: async (_, { id = '' }) => (isId(id) ? [`speaker:${id}`] : []),
  RESEND_EMAIL: async (_, { id = '' }) => (isId(id) ? [`email:${id}`] : []),
  RESUME_WAITLIST: ofEvent((id) => `queue:${id}`),
  SEND_EVENT_INVITATION_AGAIN: async (_, { id = '' }) => (isId(id) ? [`event-invitation:${id}`] : []),
  SEND_FOLLOW_UP: ofEvent((id) => `follow-up:${id}`),
  SEPARATE_ORGANISATION: organisationsOf,
  SET_EVIDENCE_UNTIL: ofEvent((id) => `evidence:${id}`),
  SET_RETENTION: ofEvent((id) => `retention:${id}`),
  SET_SESSION_ROLE: async (transaction, { input: { reference = '', sessionId = '' } = {} }) => {
    const found = await transaction.registration.findUnique({ where: { reference }, select: { id: true } })
    return found ? [`place:${sessionId}:${found.id}`] : []
  },
  ANNOUNCE_UPTAKE: ofEvent((id) => `uptake:${id}`),
  WIDEN_OFFER: registrationsOf,
}

/** Reads the relevant state of subjects of one type; `id` is the part of their key after the type. */
type Reader = (transaction: Transaction, ids: string[]) => Promise<{ id: string; value: string }[]>

const readers: Record<string, Reader> = {
  registration: (transaction, ids) => transaction.$queryRaw`
    select id::text, concat_ws('|', state, limited_to::text, staged, staged_allotment_of, staged_limited_to::text) as value
    from registration where id = any (${ids}::uuid[])`,
  staged: (transaction, ids) => transaction.$queryRaw`
    select event_id as id,
      md5(string_agg(concat_ws('|', id, state, staged, staged_allotment_of, staged_limited_to::text), ',' order by id)) as value
    from registration where event_id = any (${ids}) and staged is not null group by event_id`,
  tag: (transaction, ids) => transaction.$queryRaw`
    select id::text, concat_ws('|', name, colour) as value from tag where id = any (${ids}::uuid[])`,
  companion: (transaction, ids) => transaction.$queryRaw`
    select id::text, version::text as value from companion where id = any (${ids}::uuid[])`,
  speaker: (transaction, ids) => transaction.$queryRaw`
    select id::text, version::text as value from speaker where id = any (${ids}::uuid[])`,
  place: (transaction, ids) => transaction.$queryRaw`
    select session_id || ':' || registration_id as id, role::text as value
    from session_place where session_id || ':' || registration_id = any (${ids})`,
  // State of the email's recipient.
  email: (transaction, ids) => transaction.$queryRaw`
    select m.id::text, concat_ws('|', r.state, r.offer_expires_at, r.email_key) as value
    from message m join registration r on r.id = m.registration_id where m.id = any (${ids}::uuid[])`,
  event: (transaction, ids) => transaction.$queryRaw`
    select id, version::text as value from event where id = any (${ids})`,
  evidence: (transaction, ids) => transaction.$queryRaw`
    select event_id as id, concat_ws('|', until, destroyed_at) as value from evidence_promise where event_id = any (${ids})`,
  // Includes the topics that they are shown under.
  findings: (transaction, ids) => transaction.$queryRaw`
    select f.event_id as id,
      md5(string_agg(concat_ws('|', f.id, f.version, t.id, t.version, t.position), ',' order by f.position, f.id)) as value
    from finding f join topic t on t.id = f.topic_id where f.event_id = any (${ids}) group by f.event_id`,
  'follow-up': (transaction, ids) => transaction.$queryRaw`
    select event_id as id, version || '|' || coalesce(last_sent_at::text, '') as value
    from follow_up where event_id = any (${ids})`,
  'event-invitation': (transaction, ids) => transaction.$queryRaw`
    select id::text, state || '|' || invited_at as value from event_invitation where id = any (${ids}::uuid[])`,
  grant: (transaction, ids) => transaction.$queryRaw`
    select g.id::text, concat_ws('|', g.state, g.ended_at, a.seats) as value
    from event_grant g left join allotment_tally a on a.event_id = g.event_id and a.institute_id = g.partner_id
    where g.id = any (${ids}::uuid[])`,
  'focal-point': (transaction, ids) => transaction.$queryRaw`
    select event_id || ':' || email_key as id, concat_ws('|', invited_at, revoked_at) as value
    from focal_point where event_id || ':' || email_key = any (${ids})`,
  'member-invitation': (transaction, ids) => transaction.$queryRaw`
    select institute_id || ':' || email_key as id, id::text as value
    from invitation where institute_id || ':' || email_key = any (${ids}) and state = 'SENT'`,
  queue: (transaction, ids) => transaction.$queryRaw`
    select event_id as id, concat_ws('|', queue_held_at, queue_held_by, version) as value
    from seat_plan where event_id = any (${ids})`,
  retention: (transaction, ids) => transaction.$queryRaw`
    select event_id as id, md5(string_agg(field::text || '|' || days, ',' order by field)) as value
    from retention_rule where event_id = any (${ids}) group by event_id`,
  // What each counts as, what counts as it, and which others were marked as different from it.
  organisation: (transaction, ids) => transaction.$queryRaw`
    with chosen as (
      select id, split_part(id, ':', 1) as event_id, substr(id, strpos(id, ':') + 1) as key from unnest(${ids}::text[]) id)
    select c.id, jsonb_build_array(
      (select organisation_cap from seat_plan p where p.event_id = c.event_id),
      (select organisation_key from organisation_alias a where a.event_id = c.event_id and a.alias_key = c.key),
      (select md5(string_agg(alias_key, '|' order by alias_key)) from organisation_alias a
        where a.event_id = c.event_id and a.organisation_key = c.key),
      (select md5(string_agg(other_key, '|' order by other_key)) from organisation_apart o
        where o.event_id = c.event_id and o.one_key = c.key and o.other_key in (select key from chosen)))::text as value
    from chosen c`,
  uptake: (transaction, ids) => transaction.$queryRaw`
    select event_id as id, md5(string_agg(id::text, '|' order by id)) as value
    from uptake where event_id = any (${ids}) and confirmed_at is not null and announced_at is null group by event_id`,
}

const typeOf = (subject: string): string => subject.slice(0, subject.indexOf(':'))
const idOf = (subject: string): string => subject.slice(subject.indexOf(':') + 1)

async function read(transaction: Transaction, keys: readonly string[]): Promise<Basis> {
  const basis: Basis = Object.fromEntries(keys.map((key) => [key, null]))
  for (const [type, ofType] of Map.groupBy(keys, typeOf)) {
    const rows = (await readers[type]?.(transaction, ofType.map(idOf))) ?? []
    for (const { id, value } of rows) basis[`${type}:${id}`] = value
  }
  return basis
}

/** The current version of an action's subjects. `selected`: registrations that it selected itself. */
export async function basisOf(
  transaction: Transaction,
  kind: PlannedActionKind,
  args: Prisma.InputJsonObject,
  selected: readonly string[],
): Promise<Basis> {
  // JSON of arguments that the contract has accepted.
  const keys = await subjects[kind]?.(transaction, args as Given, selected)
  return keys ? read(transaction, keys) : {}
}

export interface Comparison {
  /** Registrations that can be decided on as planned; null: it plans no decisions. */
  registrations: ReadonlySet<string> | null
  /** Whether anything else has changed. */
  isChanged: boolean
}

/**
 * Compares a planned action's subjects with their state at planning, and locks them until the transaction ends. Registrations for
 * which the decision is no longer possible count as unchanged: the decision itself reports them.
 */
export async function compareWithPlan(
  transaction: Transaction,
  { kind, args, basis, eventId }: Pick<PlannedActionRow, 'kind' | 'args' | 'basis' | 'eventId'>,
): Promise<Comparison> {
  // Only `plan` writes the column.
  const planned = basis as Basis
  const keys = Object.keys(planned)
  if (keys.length === 0) return { registrations: null, isChanged: false }
  await lockSubjects(transaction, keys, eventId)
  const current = await read(transaction, keys)
  const decision = (args as Given | null)?.input?.decision
  if ((kind !== 'DECIDE' && kind !== 'DECIDE_ALL') || !decision)
    return { registrations: null, isChanged: keys.some((key) => current[key] !== planned[key]) }
  const asPlanned = keys.filter((key) => current[key] === planned[key] || !isPossible(current[key], decision))
  return { registrations: new Set(asPlanned.map(idOf)), isChanged: false }
}

const isPossible = (value: string | null | undefined, decision: Decision): boolean =>
  // The value starts with the state.
  allowsDecision({ state: (value ?? '').split('|', 1)[0] as State }, decision)

/** Only one of these can be planned per subject: a second would send the same email again. */
const once: ReadonlySet<PlannedActionKind> = new Set([
  'END_GRANT',
  'INVITE_FOCAL_POINT',
  'INVITE_MEMBER',
  'RESEND_EMAIL',
  'SEND_EVENT_INVITATION_AGAIN',
])

/** An action already planned for the same subjects, by anyone; null if there is none, or if several may be planned. */
export async function findPending(
  transaction: Transaction,
  kind: PlannedActionKind,
  { basis, eventId }: { basis: Basis; eventId: string | null },
): Promise<PlannedActionRow | null> {
  const [key] = Object.keys(basis)
  if (key === undefined || !once.has(kind)) return null
  await lockSubjects(transaction, [key], eventId)
  const [found] = await transaction.$queryRaw<{ id: string }[]>`
    select id::text from planned_action where kind = ${kind} and state = 'PLANNED' and jsonb_exists(basis, ${key})`
  return found ? transaction.plannedAction.findUnique({ where: { id: found.id } }) : null
}

/** Serialises actions on the same subject, so that the second sees the first's effect. */
async function lockSubjects(transaction: Transaction, keys: readonly string[], eventId: string | null): Promise<void> {
  const isAbout = (...types: string[]): boolean => keys.some((key) => types.includes(typeOf(key)))
  if (eventId && isAbout('registration', 'staged', 'place', 'grant', 'queue', 'organisation'))
    return lockSeats(transaction, eventId)
  if (eventId && isAbout('uptake')) return void (await lockEvent(transaction, eventId))
  for (const key of keys.toSorted())
    await transaction.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`planned:${key}`}, 0))::text`
}
