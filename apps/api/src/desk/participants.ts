/** Features that take part in the desk's transactions. They are injected; the desk knows none of them by name. */

import type { Instant } from '@plenaria/domain/registration'
import type { Change } from '@plenaria/domain/seats/decision'
import type { Prisma } from '@plenaria/prisma/client'
import type { ErasureRow, RegistrationRow } from '../request/rows.ts'
import type { AuditRecord } from './auditEntries.ts'
import type { OutboxEmail } from './emails.ts'
import type { Reader } from './queries.ts'
import type { Snapshot } from './snapshot.ts'

export interface Participant {
  /** SQL for one JSON value, read in the same statement as the event. */
  facts?(eventId: string): Prisma.Sql
  /** Called once per transaction, under the lock. `facts`: as read. */
  begin(transaction: ParticipantContext, facts: unknown): Participation
}

export interface ParticipantContext {
  database: Reader
  eventId: string
  now: Instant
  snapshot: Pick<Snapshot, 'find' | 'get' | 'add' | 'room'>
}

/** One participant in one transaction. */
export interface Participation {
  /** Called for each change of a registration, right after the decision. */
  afterChange?(change: Change): void
  /** Called before registrations are written, with all changes since the last call. */
  beforeWrite?(): Promise<{ audit: AuditRecord[]; emails: OutboxEmail[] }>
  /** Called once registrations are written. */
  afterWrite?(): Promise<void>
  /**
   * Irreversibly erases what identifies these people, wherever it is stored.
   * @returns what the audit log records about it
   */
  erase?(erasure: Erasure): Promise<Record<string, unknown>>
  /** Moves data that others stored about a registration to the one it was merged into. */
  merge?(merging: Merging): Promise<void>
}

export interface Merging {
  from: RegistrationRow
  into: RegistrationRow
}

export interface Erasure {
  id: string
  rows: readonly RegistrationRow[]
  cause: ErasureCause
}

export type ErasureCause = ErasureRow['cause']
