/** Decided changes that aren't written yet. */

import { holdsSeat, type Instant, isInLane } from '@plenaria/domain/registration'
import type { Change } from '@plenaria/domain/seats/decision'
import type { Actor } from '../audit/append.ts'
import type { EventEmailTemplate } from '../request/emails.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { type AuditRecord, changeRecord } from './auditEntries.ts'
import { emailAfter, type OutboxEmail } from './emails.ts'
import type { Snapshot } from './snapshot.ts'
import { standingFields } from './standing.ts'

/** The row of a new or amended registration, and what its audit entry records besides the standing. */
export interface RowDraft {
  row: RegistrationRow
  noted: Record<string, unknown>
  /** Suppresses the email about it. */
  isQuiet?: boolean
  /** Additional data of its email, and the template if it differs from the change's. */
  email?: { template?: EventEmailTemplate; data: Record<string, string> }
}

export class PendingWrites {
  #snapshot: Pick<Snapshot, 'get' | 'put'>
  /** New registrations, by id. */
  readonly inserted = new Map<string, RegistrationRow>()
  /** Changed registrations, by id. */
  readonly updated = new Map<string, RegistrationRow>()
  /** Changed registrations whose change the person can't see: something was staged or unstaged. */
  readonly hidden = new Set<string>()
  /** Lines of a lane that somebody joined or left, so that their heads may have changed. */
  readonly lines = new Map<string, { groupKey: string; organisationKey: string }>()
  readonly audit: AuditRecord[] = []
  readonly emails: OutboxEmail[] = []
  /** Whether the plan changed. */
  plan = false
  /** Set if the queue was held or resumed; `by`: id of the member who holds it, null: resumed. */
  queue: { by: string | null; reason: string } | null = null
  /** Set if the clock job moves; `at` null: none is due. */
  clock: { at: Instant | null } | null = null

  /** Rows also go into the snapshot, so that later decisions build on them. */
  constructor(snapshot: Pick<Snapshot, 'get' | 'put'>) {
    this.#snapshot = snapshot
  }

  get isEmpty(): boolean {
    const { inserted, updated, audit, emails, plan, clock } = this
    return inserted.size + updated.size + audit.length + emails.length === 0 && !plan && clock === null
  }

  /** Stores the new row. */
  put(row: RegistrationRow): void {
    this.#snapshot.put(row)
    const { inserted, updated, hidden } = this
    hidden.delete(row.id)
    if (inserted.has(row.id)) inserted.set(row.id, row)
    else updated.set(row.id, row)
  }

  /** Adds facts to the last `count` audit entries. */
  note(count: number, facts: Record<string, unknown>): void {
    for (const entry of this.audit.slice(-count)) entry.after = { ...entry.after, ...facts }
  }

  /**
   * Adds one change of standing, with its audit entry and email.
   * @returns the new row
   */
  change(change: Change, actor: Actor, draft: RowDraft | null): RegistrationRow {
    const { id } = change.after
    const before = this.#snapshot.get(id)
    const isNew = change.before === null
    const isHidden = hiddenFromPerson.has(change.what)
    const version = isNew || isHidden ? before.version : before.version + 1
    const assignedAway = holdsSeat(change.after.state) ? before.assignedAway : []
    const row: RegistrationRow = { ...before, ...standingFields(change.after), assignedAway, version }
    if (isNew) this.inserted.set(id, row)
    const isSeen = this.inserted.has(id) || (this.updated.has(id) && !this.hidden.has(id))
    this.put(row)
    if (isHidden && !isSeen) this.hidden.add(id)
    for (const standing of [change.before, change.after]) {
      if (!standing || !isInLane(standing) || standing.organisationKey === null) continue
      const { groupKey, organisationKey } = standing
      this.lines.set(JSON.stringify([groupKey, organisationKey]), { groupKey, organisationKey })
    }
    this.audit.push(changeRecord(change, actor, draft?.noted ?? {}))
    const email = draft?.isQuiet ? null : emailAfter(change, row, draft?.email)
    if (email) this.emails.push(email)
    return row
  }
}

/** Changes that the person neither sees nor is notified of. */
const hiddenFromPerson: ReadonlySet<Change['what']> = new Set(['STAGED', 'UNSTAGED'])
