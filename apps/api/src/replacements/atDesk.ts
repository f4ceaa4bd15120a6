/** Namings that one batch makes seats pass by. The event's seat lock keeps them as they were read. */
import type { Instant } from '@plenaria/domain/registration'
import type { PrismaClient } from '@plenaria/prisma/client'
import { prepared } from '@plenaria/prisma/client'
import type { ReplacementRow } from '../rows.ts'

type Reader = Pick<PrismaClient, '$queryRaw'>
type Known = Pick<ReplacementRow, 'id' | 'state' | 'registrationId' | 'emailKey'> & {
  rule: 'NONE' | 'SAME_GROUP' | 'SAME_ORGANISATION'
}

export class KnownReplacements {
  #known = new Map<string, Known>()
  /** Accepted and not yet written: the registration of each. */
  #accepted = new Map<string, string>()

  async learn(database: Reader, eventId: string, ids: string[], now: Instant): Promise<void> {
    if (ids.length === 0) return
    const rows = await database.$queryRaw<Known[]>`${prepared}
      select r.id, r.state::text, r.registration_id as "registrationId", r.email_key as "emailKey", e.replacement_rule::text as rule
      from replacement r join event e on e.id = r.event_id
      where r.event_id = ${eventId} and r.id = any(${ids}::uuid[]) and r.expires_at > ${new Date(now).toISOString()}::timestamptz`
    for (const row of rows) this.#known.set(row.id, row)
  }

  /** Null: it cannot be accepted, or was not. */
  find(id: string): Known | null {
    const known = this.#known.get(id)
    return known?.state === 'NAMED' ? known : null
  }

  accept(id: string, successorId: string): void {
    const known = this.#known.get(id)
    if (known) this.#known.set(id, { ...known, state: 'ACCEPTED' })
    this.#accepted.set(id, successorId)
  }

  /** After the registrations are written. */
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
