import { isOver } from '@plenaria/domain/registration'
import { organisationPrint } from '../../../audit/words.ts'
import type { RegistrationRow } from '../../../request/rows.ts'
import { byReference, runForEvent } from '../../about.ts'
import type { AuditRecord } from '../../auditEntries.ts'
import { email } from '../../emails.ts'
import { refused } from '../../outcomes.ts'
import { auditedStanding, standingOf } from '../../standing.ts'
import type { Actor, Definition, DeskRefusal } from '../../types.ts'
import type { UnitOfWork } from '../../unitOfWork.ts'

/** Sets the number of seats of an organisation's delegation, and makes one of its people the head. */
export interface SetDelegation {
  type: 'SET_DELEGATION'
  /** The head's reference. */
  reference: string
  seats: number
}

export const setDelegation: Definition<SetDelegation> = {
  ...byReference,
  async run({ type, seats }, [head], work, actor) {
    const cause = head ? whyNotHead(head) : 'NOT_REGISTERED'
    if (!head?.organisationKey || cause)
      return refused({ refusal: 'CannotLeadDelegation', cause: cause ?? 'NO_ORGANISATION' })
    const { organisationKey } = head
    // Counts seats decided before with the old number, and makes newly possible offers with the new one.
    await work.flush()
    const before = work.snapshot.room.delegations.get(organisationKey) ?? null
    const outcome = await runForEvent({ type, organisationKey, seats }, work, actor)
    if (outcome.kind === 'REFUSED') return outcome
    const id = await writeDelegation(work, head, { organisationKey, seats })
    if (before !== seats) work.pending.audit.push(delegationRecord(organisationKey, { before, after: seats }, actor))
    await makeHead(work, { id, head }, actor)
    return { ...outcome, registrations: [head] }
  },
}

function whyNotHead({
  organisationKey,
  protected: isProtected,
  affiliation,
  state,
  awaitsConfirmation,
}: RegistrationRow): Extract<DeskRefusal, { refusal: 'CannotLeadDelegation' }>['cause'] | null {
  if (organisationKey === null) return 'NO_ORGANISATION'
  if (isProtected || affiliation !== 'SHOWN') return 'HIDDEN'
  return state === 'DECLINED' || isOver(state) || awaitsConfirmation ? 'NOT_REGISTERED' : null
}

async function writeDelegation(
  work: UnitOfWork,
  { organisation }: RegistrationRow,
  { organisationKey, seats }: { organisationKey: string; seats: number },
): Promise<string> {
  const { database, now, snapshot } = work
  const [row] = await database.$queryRaw<{ id: string }[]>`
    insert into delegation (id, event_id, organisation_key, organisation, seats, created_at)
    values (${work.newId()}::uuid, ${snapshot.eventId}, ${organisationKey}, ${organisation ?? organisationKey}, ${seats},
      ${new Date(now).toISOString()}::timestamptz)
    on conflict (event_id, organisation_key) do update set seats = excluded.seats
    returning id::text`
  if (!row) throw new Error('A delegation was not written.')
  return row.id
}

/** A no-op if the person already is the head. They are invited if they aren't a member or have left. */
async function makeHead(
  work: UnitOfWork,
  { id, head }: { id: string; head: RegistrationRow },
  actor: Actor,
): Promise<void> {
  const { database, now } = work
  await database.$executeRaw`
    update delegation set head_id = null where head_id = ${head.id}::uuid and id <> ${id}::uuid`
  const changed = await database.$executeRaw`
    update delegation set head_id = ${head.id}::uuid, organisation = coalesce(${head.organisation}, organisation)
    where id = ${id}::uuid and head_id is distinct from ${head.id}::uuid`
  if (changed === 0) return
  note(work, 'DELEGATION_HEAD_SET', { id, head }, actor)
  const at = new Date(now).toISOString()
  const invited = await database.$executeRaw`
    insert into delegation_member (id, delegation_id, registration_id, state, invited_at)
    values (${work.newId()}::uuid, ${id}::uuid, ${head.id}::uuid, 'INVITED', ${at}::timestamptz)
    on conflict (registration_id) do update
      set delegation_id = excluded.delegation_id, state = 'INVITED', invited_at = excluded.invited_at, answered_at = null
      where delegation_member.state = 'LEFT' or delegation_member.delegation_id <> excluded.delegation_id`
  if (invited === 0) return
  note(work, 'DELEGATION_INVITED', { id, head }, actor)
  work.pending.emails.push({ ...email('delegation-invited', head), data: { organisation: head.organisation ?? '' } })
}

/** Recorded for the head's registration. */
function note(
  { snapshot, pending }: UnitOfWork,
  what: 'DELEGATION_HEAD_SET' | 'DELEGATION_INVITED',
  { id, head }: { id: string; head: RegistrationRow },
  actor: Actor,
): void {
  const row = snapshot.get(head.id)
  const standing = auditedStanding(standingOf(row))
  pending.put({ ...row, version: row.version + 1 })
  pending.audit.push({
    registrationId: row.id,
    what,
    actor,
    reason: null,
    before: standing,
    after: { ...standing, delegation: id },
  })
}

/** A delegation's number of seats; null: there is no delegation. */
export const delegationRecord = (
  organisationKey: string,
  { before, after }: { before: number | null; after: number | null },
  actor: Actor,
): AuditRecord => ({
  registrationId: null,
  what: 'DELEGATION_SET',
  actor,
  reason: null,
  before: { organisation: organisationPrint(organisationKey), seats: before },
  after: { organisation: organisationPrint(organisationKey), seats: after },
})
