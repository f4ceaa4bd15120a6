/** A registration's history from the audit log: in plain words for its person, and as far as policy permits for staff. */

import type { DecisionKind, State } from '@plenaria/domain/registration'
import type { HistoryKind } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { reads } from '../access/redaction.ts'
import { nameSeen } from '../access/seen.ts'
import type { SealedFacts } from '../audit/sealed.ts'
import { reasonInWords } from '../audit/words.ts'
import { actorName } from '../auditLog/actorName.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { AuditEntryRow, EventRow, HistoryEntryRow, RegistrationRow } from '../request/rows.ts'
import { rowsBy } from '../request/rowsBy.ts'
import { words } from '../series/words.ts'

const kinds: Record<HistoryKind, 'ALL' | 'STAFF' | 'THOSE_WHO_DECIDE' | 'THOSE_CONCERNED' | 'THE_PERSON'> = {
  REGISTERED: 'ALL',
  AMENDED: 'ALL',
  CORRECTED: 'ALL',
  ADDRESS_CORRECTED: 'ALL',
  MERGED: 'ALL',
  MERGED_INTO: 'ALL',
  // Staged decisions are the organisers' own until they are released.
  STAGED: 'THOSE_WHO_DECIDE',
  UNSTAGED: 'THOSE_WHO_DECIDE',
  OFFERED: 'ALL',
  WIDENED: 'ALL',
  TAKEN: 'ALL',
  WAITLISTED: 'ALL',
  NOT_SELECTED: 'ALL',
  DECLINED: 'ALL',
  LAPSED: 'ALL',
  OFFER_EXTENDED: 'ALL',
  OFFER_ENDED: 'ALL',
  HOLD_EXPIRED: 'ALL',
  ADDRESS_CONFIRMED: 'ALL',
  WITHDRAWN: 'ALL',
  REINSTATED: 'ALL',
  REPLACEMENT_NAMED: 'ALL',
  REPLACEMENT_TAKEN_BACK: 'ALL',
  REPLACEMENT_DECLINED: 'ALL',
  PASSED_ON: 'ALL',
  SUCCEEDED: 'ALL',
  DELEGATION_INVITED: 'THOSE_CONCERNED',
  DELEGATION_JOINED: 'THOSE_CONCERNED',
  DELEGATION_LEFT: 'THOSE_CONCERNED',
  SWAPPED_OUT: 'ALL',
  SWAPPED_IN: 'ALL',
  REVEALED: 'THOSE_CONCERNED',
  PERSON_OPENED: 'THOSE_CONCERNED',
  SHARED: 'THOSE_CONCERNED',
  UNSHARED: 'THOSE_CONCERNED',
  PRIORITY_SET: 'ALL',
  ORGANISATION_MATCHED: 'STAFF',
  ASKED_ANEW: 'THOSE_CONCERNED',
  // The time of writing could reveal the author of what was given for publication.
  CONTRIBUTION_SENT: 'THE_PERSON',
  CONTRIBUTION_CHANGED: 'THE_PERSON',
  CONTRIBUTION_TAKEN_BACK: 'THE_PERSON',
  ATTENDED: 'THE_PERSON',
  ATTENDANCE_CORRECTED: 'THE_PERSON',
  CERTIFICATE_ISSUED: 'THE_PERSON',
  CERTIFICATE_REVOKED: 'THE_PERSON',
  FOLLOW_UP_ANSWERED: 'THE_PERSON',
  FOLLOW_UP_TAKEN_BACK: 'THE_PERSON',
  NEWS_STOPPED: 'THE_PERSON',
}

/** Why somebody goes before others is written for staff: it may tell of the others; so is why their attendance was put right. */
const staffReasons: ReadonlySet<HistoryKind> = new Set(['OFFERED', 'PRIORITY_SET', 'ATTENDANCE_CORRECTED'])

const isKind = (what: string): what is HistoryKind => Object.hasOwn(kinds, what)

/** All of a registration, oldest first. */
export const entriesOf = dataLoader<AuditEntryRow[]>(async (ids, { database }) => {
  const entries = await database.auditEntry.findMany({ where: { registrationId: { in: ids } }, orderBy: { id: 'asc' } })
  return Map.groupBy(entries, ({ registrationId }) => registrationId ?? '')
})

/** The sealed log entries of a registration, unordered. */
const sealedOf = rowsBy('SealedEntry', 'registrationId')

const nothingElse = { instituteId: null, field: null, decision: null, replaced: null, reason: null }

/** Facts that entries store besides the standing. */
interface Facts {
  state?: State
  field?: HistoryEntryRow['field']
  /** The institute that a registration was shared with. */
  instituteId?: string
  staged?: { decision: DecisionKind; by: string } | null
}

/** Another member's decision that staging this one replaced. Undoing restores it, and replaces nothing. */
function replacedBy({ what, before, actorId }: AuditEntryRow): HistoryEntryRow['replaced'] {
  const staged = what === 'STAGED' ? ((before ?? {}) as Facts).staged : null
  return staged && staged.by !== actorId ? { decision: staged.decision, by: staged.by } : null
}

export async function historyOf(
  registration: RegistrationRow,
  event: EventRow,
  context: Context,
): Promise<HistoryEntryRow[]> {
  const { viewer } = context
  const isStaff = can.reviewRegistration(viewer, registration, event)
  const decides = can.decideOn(viewer, registration, event)
  const name = await nameSeen(registration, context)
  const entries = (await entriesOf(registration.id, context)) ?? []
  const asRead = await reads(registration, context)
  const mayRead = (readers: (typeof kinds)[keyof typeof kinds], instituteId: string | null): boolean => {
    switch (readers) {
      case 'THOSE_WHO_DECIDE':
        return decides
      case 'STAFF':
        return isStaff
      case 'THE_PERSON':
        return can.ownRegistration(viewer, registration)
      case 'THOSE_CONCERNED':
        return can.seeDisclosure(viewer, registration, event, instituteId)
      default:
        return true
    }
  }
  let state: State = 'SUBMITTED'
  const states: { at: Date; state: State }[] = []
  const pendingEntries = entries.flatMap((entry): Promise<HistoryEntryRow>[] => {
    const { what, at, reason } = entry
    const facts = (entry.after ?? {}) as Facts
    state = facts.state ?? state
    states.push({ at, state })
    const instituteId = facts.instituteId ?? entry.instituteId
    if (!isKind(what) || !mayRead(kinds[what], instituteId)) return []
    const decision = what === 'STAGED' ? (facts.staged?.decision ?? null) : null
    const replaced = replacedBy(entry)
    const entryOf = { at, kind: what, state, instituteId, field: facts.field ?? null, decision, replaced }
    // What the rule of a series did by itself was no look of the organisers.
    if (isByRule(entry) && !isStaff) return []
    const isShown = isStaff || !staffReasons.has(what)
    const shownEntry = async () => {
      if (isByRule(entry)) return ruleReason(registration, event, context)
      return isShown ? asRead(await reasonInWords(reason, context)) : null
    }
    return [Promise.all([actorOf(entry), shownEntry()]).then(([by, why]) => ({ ...entryOf, by, reason: why }))]
  })
  const shown = await Promise.all(pendingEntries)
  if (!can.ownRegistration(viewer, registration)) return shown
  const sealed = (await sealedOf(registration.id, context)) ?? []
  const opened = sealed.flatMap(({ what, facts }): HistoryEntryRow[] => {
    const at = new Date((facts as unknown as SealedFacts).at)
    const standing = states.findLast((one) => one.at <= at)?.state ?? 'SUBMITTED'
    return isKind(what) ? [{ at, kind: what, state: standing, by: name, ...nothingElse }] : []
  })
  return [...shown, ...opened].toSorted((one, other) => one.at.getTime() - other.at.getTime())

  async function actorOf(entry: AuditEntryRow): Promise<string | null> {
    if (entry.actorKind === 'PERSON') return name
    return isStaff ? actorName(entry, context) : null
  }
}

/** Whether a priority was set because the person was never selected in the series. */
const isByRule = ({ what, actorKind }: AuditEntryRow): boolean => what === 'PRIORITY_SET' && actorKind === 'CLOCK'

/** Past participation is shown only where names are shown. */
const ruleReason = (registration: RegistrationRow, event: EventRow, { viewer, language }: Context): string | null =>
  can.recallRegistration(viewer, registration, event) ? words[language].neverSelected : null

/** Why the priority is what it is; null where that was not recorded, or is not for the viewer. */
export async function priorityReasonOf(
  registration: RegistrationRow,
  event: EventRow,
  context: Context,
): Promise<string | null> {
  if (!can.reviewRegistration(context.viewer, registration, event)) return null
  const entries = (await entriesOf(registration.id, context)) ?? []
  const entry = entries.findLast(({ what }) => what === 'PRIORITY_SET')
  if (!entry || (entry.after as { priority?: number } | null)?.priority !== registration.priority) return null
  if (!isByRule(entry)) return (await reads(registration, context))(await reasonInWords(entry.reason, context))
  return ruleReason(registration, event, context)
}
