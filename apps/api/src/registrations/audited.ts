/** What the log says of what was decided. */
import type { Change } from '@plenaria/domain/commands'
import type { Widening } from '@plenaria/domain/grantWidening'
import type { Room } from '@plenaria/domain/room'
import type { AuditWhat } from '@plenaria/schema/happenings'
import { organisationPrint } from '../audit/words.ts'
import { auditedProof } from '../erasure/proof.ts'
import type { ErasureRow, RegistrationRow } from '../rows.ts'
import type { Act } from './commands.ts'
import { auditedStanding, standingOf } from './standing.ts'

export interface AuditRecord {
  registrationId: string | null
  what: AuditWhat
  act: Act
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string | null
}

/** `noted`: what the entry says beyond the standing. */
export function auditRecord(
  { what, before, after, skipped, reason }: Change,
  act: Act,
  noted: Record<string, unknown>,
): AuditRecord {
  return {
    registrationId: after.id,
    what,
    act,
    before: before && auditedStanding(before),
    after: {
      ...auditedStanding(after),
      ...noted,
      ...(skipped && { skipped }),
    },
    reason: reason ?? reasonOf(what, after),
  }
}

function reasonOf(what: Change['what'], after: Change['after']): string | null {
  if (what === 'WIDENED') return after.limit?.reason ?? null
  if (what === 'STAGED') return after.staged?.reason ?? null
  if (what === 'OFFERED' && after.state === 'OFFERED') return after.offerReason.outOfTurn?.reason ?? null
  return what === 'DECLINED' && after.state === 'DECLINED' ? after.declineReason : null
}

/** The person lets an institute see the registration, or takes that back, or new terms of its grant do. */
export function sharingRecord(
  row: RegistrationRow,
  what: 'SHARED' | 'UNSHARED' | 'ASKED_ANEW',
  changed: { sharedWith: string[]; instituteId: string; askedAnewFor?: readonly Widening[] },
  act: Act,
): AuditRecord {
  const standing = auditedStanding(standingOf(row))
  return {
    registrationId: row.id,
    what,
    act,
    before: { ...standing, sharedWith: row.sharedWith },
    after: { ...standing, ...changed },
    reason: null,
  }
}

/** Says of whose registration, and what the proof of it is. */
export const erasureRecord = ({ id }: RegistrationRow, proof: ErasureRow, act: Act): AuditRecord => ({
  registrationId: id,
  what: 'ERASED',
  act,
  before: null,
  after: auditedProof(proof),
  reason: null,
})

type Versioned = [plan: Room['plan'], version: number]

export const planRecord = (before: Versioned, after: Versioned, act: Act): AuditRecord => ({
  registrationId: null,
  what: 'SEAT_PLAN_SET',
  act,
  before: auditedPlan(...before),
  after: auditedPlan(...after),
  reason: null,
})

export const queueRecord = (isHeld: boolean, act: Act, reason: string): AuditRecord => ({
  registrationId: null,
  what: isHeld ? 'QUEUE_HELD' : 'QUEUE_RESUMED',
  act,
  before: { isQueueHeld: !isHeld },
  after: { isQueueHeld: isHeld },
  reason,
})

/** `keys` count as `into` from now on, or (`what`) no more. */
export const organisationsRecord = (
  what: 'ORGANISATIONS_MERGED' | 'ORGANISATION_SEPARATED',
  { keys, into }: { keys: string[]; into: string },
  act: Act,
): AuditRecord => ({
  registrationId: null,
  what,
  act,
  before: null,
  after: { keys: keys.map(organisationPrint), into: organisationPrint(into) },
  reason: null,
})

const auditedPlan = (
  { minimumsReleasedAt, groups, ...plan }: Room['plan'],
  version: number,
): Record<string, unknown> => ({
  version,
  ...plan,
  minimumsReleasedAt: minimumsReleasedAt === null ? null : new Date(minimumsReleasedAt).toISOString(),
  groups: Object.fromEntries(groups),
})
