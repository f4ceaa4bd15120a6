/** What a batch has decided and not written yet. */
import type { Change } from '@plenaria/domain/commands'
import { holdsSeat, type Instant, isInLane } from '@plenaria/domain/registration'
import type { RegistrationRow } from '../rows.ts'
import type { SessionPlaces } from '../sessions/atDesk.ts'
import { type AuditRecord, auditRecord } from './audited.ts'
import type { Act } from './commands.ts'
import type { KnownRows } from './known.ts'
import { messageOwed, type OwedMessage } from './messages.ts'
import { standingFields } from './standing.ts'

/** The row that a new or amended registration will have, and what its audit entry says beyond the standing. */
export interface Draft {
  row: RegistrationRow
  noted: Record<string, unknown>
  /** No mail is owed for it. */
  isQuiet?: boolean
}

export class Unwritten {
  #rows: KnownRows
  #places: SessionPlaces
  /** New registrations, by id. */
  readonly inserted = new Map<string, RegistrationRow>()
  /** Changed registrations, by id. */
  readonly updated = new Map<string, RegistrationRow>()
  /** Of the changed ones, those whose person sees nothing of it: something was staged, or is no more. */
  readonly behind = new Set<string>()
  /** Lines of a lane that somebody joined or left: another person may be their head. */
  readonly lines = new Map<string, { groupKey: string; organisationKey: string }>()
  readonly audit: AuditRecord[] = []
  readonly messages: OwedMessage[] = []
  /** Set when the plan changed. */
  plan = false
  /** Set when the queue was held or resumed; `by`: id of the member who holds it, null: it is open. */
  queue: { by: string | null; reason: string } | null = null
  /** Set when the clock job moves; `at` null: none is due. */
  clock: { at: Instant | null } | null = null

  /** Both hear of what is changed, so that what is decided next builds on it. */
  constructor(rows: KnownRows, places: SessionPlaces) {
    this.#rows = rows
    this.#places = places
  }

  get isEmpty(): boolean {
    const { inserted, updated, audit, messages, plan, clock } = this
    const owesNothing = audit.length === 0 && messages.length === 0 && !plan && clock === null
    return inserted.size === 0 && updated.size === 0 && owesNothing
  }

  /** The row as it is from now on, to be written. */
  put(row: RegistrationRow): void {
    this.#rows.keep(row)
    const { inserted, updated, behind } = this
    behind.delete(row.id)
    if (inserted.has(row.id)) inserted.set(row.id, row)
    else updated.set(row.id, row)
  }

  /**
   * Takes in one change of standing, with its audit entry and the mail that is owed for it.
   * @returns the row as it is from now on
   */
  change(change: Change, act: Act, draft: Draft | null): RegistrationRow {
    const { id } = change.after
    const before = this.#rows.get(id)
    const isNew = change.before === null
    const isBehind = behindThePerson.has(change.what)
    const version = isNew || isBehind ? before.version : before.version + 1
    const assignedAway = holdsSeat(change.after.state) ? before.assignedAway : []
    const row: RegistrationRow = { ...before, ...standingFields(change.after), assignedAway, version }
    if (isNew) this.inserted.set(id, row)
    const isSeen = this.inserted.has(id) || (this.updated.has(id) && !this.behind.has(id))
    this.put(row)
    if (isBehind && !isSeen) this.behind.add(id)
    this.#places.note(change)
    for (const standing of [change.before, change.after]) {
      if (!standing || !isInLane(standing) || standing.organisationKey === null) continue
      const { groupKey, organisationKey } = standing
      this.lines.set(JSON.stringify([groupKey, organisationKey]), { groupKey, organisationKey })
    }
    this.audit.push(auditRecord(change, act, draft?.noted ?? {}))
    const owed = draft?.isQuiet ? null : messageOwed(change, row)
    if (owed) this.messages.push(owed)
    return row
  }
}

/** Changes that the person neither sees nor is told of. */
const behindThePerson: ReadonlySet<Change['what']> = new Set(['STAGED', 'UNSTAGED'])
