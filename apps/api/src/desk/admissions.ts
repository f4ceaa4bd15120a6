/** Invitations and replacements used up by a transaction's commands. The lock of the seats ensures that each is used once. */
import type { Instant } from '@plenaria/domain/registration'
import { prepared } from '@plenaria/prisma/client'
import type { EventInvitationRow, ReplacementRow } from '../request/rows.ts'
import type { Reader } from './queries.ts'

/** `state` as of now: `LAPSED` once the deadline has passed. */
type Invitation = Pick<EventInvitationRow, 'id' | 'state'>

export class KnownInvitations {
  #known = new Map<string, Invitation>()
  /** Used but not yet written: the new registration for each. */
  #used = new Map<string, string>()

  async load(database: Reader, eventId: string, ids: string[], now: Instant): Promise<void> {
    if (ids.length === 0) return
    const rows = await database.$queryRaw<(Invitation & { expiresAt: Date })[]>`${prepared}
      select id, state::text, expires_at as "expiresAt" from event_invitation
      where event_id = ${eventId} and id = any(${ids}::uuid[])`
    for (const { id, state, expiresAt } of rows) {
      this.#known.set(id, { id, state: state === 'SENT' && expiresAt.getTime() <= now ? 'LAPSED' : state })
    }
  }

  find(id: string | null | undefined): Invitation | null {
    return (id && this.#known.get(id)) || null
  }

  use(id: string, registrationId: string): void {
    this.#known.set(id, { id, state: 'REGISTERED' })
    this.#used.set(id, registrationId)
  }

  /** Call after the registrations are written. */
  async write(database: Reader, now: Instant): Promise<void> {
    if (this.#used.size === 0) return
    const used = [...this.#used].map(([id, registrationId]) => ({ id, registrationId }))
    this.#used.clear()
    await database.$queryRaw`
      update event_invitation i set state = 'REGISTERED', registration_id = u."registrationId",
        answered_at = ${new Date(now).toISOString()}::timestamptz
      from json_to_recordset(${JSON.stringify(used)}::json) as u (id uuid, "registrationId" uuid) where i.id = u.id`
  }
}

type Nomination = Pick<ReplacementRow, 'id' | 'state' | 'registrationId' | 'emailKey'> & {
  rule: 'NONE' | 'SAME_GROUP' | 'SAME_ORGANISATION'
}

export class KnownReplacements {
  #known = new Map<string, Nomination>()
  /** Accepted but not yet written: the registration of the person who was named. */
  #accepted = new Map<string, string>()

  async load(database: Reader, eventId: string, ids: string[], now: Instant): Promise<void> {
    if (ids.length === 0) return
    const rows = await database.$queryRaw<Nomination[]>`${prepared}
      select r.id, r.state::text, r.registration_id as "registrationId", r.email_key as "emailKey", e.replacement_rule::text as rule
      from replacement r join event e on e.id = r.event_id
      where r.event_id = ${eventId} and r.id = any(${ids}::uuid[]) and r.expires_at > ${new Date(now).toISOString()}::timestamptz`
    for (const row of rows) this.#known.set(row.id, row)
  }

  /** Null if there is none or it can no longer be accepted. */
  find(id: string): Nomination | null {
    const known = this.#known.get(id)
    return known?.state === 'NAMED' ? known : null
  }

  accept(id: string, successorId: string): void {
    const known = this.#known.get(id)
    if (known) this.#known.set(id, { ...known, state: 'ACCEPTED' })
    this.#accepted.set(id, successorId)
  }

  /** Call after the registrations are written. */
  async write(database: Reader, now: Instant): Promise<void> {
    if (this.#accepted.size === 0) return
    const accepted = [...this.#accepted].map(([id, successorId]) => ({ id, successorId }))
    this.#accepted.clear()
    await database.$queryRaw`
      update replacement r set state = 'ACCEPTED', successor_id = a."successorId",
        answered_at = ${new Date(now).toISOString()}::timestamptz
      from json_to_recordset(${JSON.stringify(accepted)}::json) as a (id uuid, "successorId" uuid) where r.id = a.id`
  }
}
