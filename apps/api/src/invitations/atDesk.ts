/** Invitations that registrations of one batch are made by. The event's seat lock keeps them as they were read. */
import type { Instant } from '@plenaria/domain/registration'
import type { PrismaClient } from '@plenaria/prisma/client'
import { prepared } from '@plenaria/prisma/client'
import type { EventInvitationRow } from '../rows.ts'

type Reader = Pick<PrismaClient, '$queryRaw'>
/** `state` as it is now: what the deadline has passed is `LAPSED`. */
type Known = Pick<EventInvitationRow, 'id' | 'state'>

export class KnownInvitations {
  #known = new Map<string, Known>()
  /** Used and not yet written: the registration of each. */
  #used = new Map<string, string>()

  async learn(database: Reader, eventId: string, ids: string[], now: Instant): Promise<void> {
    if (ids.length === 0) return
    const rows = await database.$queryRaw<(Known & { expiresAt: Date })[]>`${prepared}
      select id, state::text, expires_at as "expiresAt" from event_invitation
      where event_id = ${eventId} and id = any(${ids}::uuid[])`
    for (const { id, state, expiresAt } of rows) {
      this.#known.set(id, { id, state: state === 'SENT' && expiresAt.getTime() <= now ? 'LAPSED' : state })
    }
  }

  find(id: string | null | undefined): Known | null {
    return (id && this.#known.get(id)) || null
  }

  use(id: string, registrationId: string): void {
    this.#known.set(id, { id, state: 'REGISTERED' })
    this.#used.set(id, registrationId)
  }

  /** After the registrations are written. */
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
