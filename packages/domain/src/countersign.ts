import type { CountersignedAction } from './grant.ts'
import { type DecisionKind, isOver, type StagedDecision, type State } from './registration.ts'

/** Decisions that take effect once a member of each named institute has agreed. */

/** What a partner's terms in force say of countersigning. */
export interface Countersigning {
  instituteId: string
  actions: readonly CountersignedAction[]
}

/**
 * The institutes that have to agree, the host first; empty: none, it takes effect at once. The requester is named as well where
 * they have to agree: they have, by asking (`pendingOf`). A release that declines somebody is both actions. A report names every
 * partner, so every partner has to agree to it, whatever its grant says.
 */
export function institutesNeeded(
  actions: readonly CountersignedAction[],
  hostId: string,
  partners: readonly Countersigning[],
): string[] {
  const naming = partners.filter(
    (partner) => actions.includes('PUBLISH_REPORT') || partner.actions.some((action) => actions.includes(action)),
  )
  return naming.length === 0 ? [] : [hostId, ...naming.map(({ instituteId }) => instituteId)]
}

/** The actions of a release. */
export const actionsOfRelease = (decisions: Iterable<DecisionKind>): CountersignedAction[] =>
  [...decisions].includes('DECLINE') ? ['RELEASE', 'DECLINE'] : ['RELEASE']

export type CountersignState = 'PENDING' | 'DONE' | 'REFUSED' | 'WITHDRAWN' | 'VOID'

/** Why a request became void, without a refusal or withdrawal. */
export const voidCauses = [
  /** The grant of the requester, or of the institute whose agreement was pending. */
  'GRANT_ENDED',
  /** Something else is decided or staged by now, or was requested in its place. */
  'SUPERSEDED',
  /** The requester may not decide it any more. */
  'REQUESTER_NOT_ALLOWED',
  /** Everybody concerned withdrew, or let their offer lapse. */
  'NOBODY_LEFT',
] as const
export type VoidCause = (typeof voidCauses)[number]

export interface CountersignStanding {
  state: CountersignState
  /** Of `VOID` alone. */
  voidReason: VoidCause | null
  /** The institute that asked. */
  instituteId: string
  needed: readonly string[]
  /** Without that of the institute that asked. */
  signatures: readonly { instituteId: string; agreed: boolean }[]
}

/** Institutes that have not answered yet; empty unless `PENDING`. */
export const pendingOf = ({ state, instituteId, needed, signatures }: CountersignStanding): string[] =>
  state === 'PENDING'
    ? needed.filter((id) => id !== instituteId && !signatures.some((signature) => signature.instituteId === id))
    : []

export type CountersignCommand =
  | {
      type: 'SIGN'
      instituteId: string
      agree: boolean
      /** Needed for a refusal. */
      reason: string | null
      /** `institutesNeeded` by the terms in force now: an institute that has come to be named must agree too. */
      neededNow: readonly string[]
    }
  /** Taken back by the institute that asked. */
  | { type: 'WITHDRAW'; instituteId: string }
  /** `isNamed`: the request names every partner, so that it changes without this one. */
  | { type: 'GRANT_ENDED'; instituteId: string; isNamed: boolean }
  /** It can no longer be carried out as requested. */
  | { type: 'MATTER_CHANGED'; because: Exclude<VoidCause, 'GRANT_ENDED'> }

export type CountersignRefusal =
  | { refusal: 'CountersignSettled'; state: Exclude<CountersignState, 'PENDING'> }
  /** The institute's agreement is not (or no longer) pending, or it did not ask. */
  | { refusal: 'NotAllowed' }
  | { refusal: 'ReasonNeeded' }

export type CountersignDecided =
  /** Where the state is `DONE`, the action is to be carried out in the same transaction. */
  { kind: 'DONE'; request: CountersignStanding } | { kind: 'REFUSED'; refusal: CountersignRefusal }

/** A grant's end that does not concern the request leaves it as it is. */
export function decideCountersign(request: CountersignStanding, command: CountersignCommand): CountersignDecided {
  const { state } = request
  if (state !== 'PENDING') return refused({ refusal: 'CountersignSettled', state })
  switch (command.type) {
    case 'SIGN':
      return sign(request, command)
    case 'WITHDRAW':
      return command.instituteId === request.instituteId
        ? becomes({ ...request, state: 'WITHDRAWN' })
        : refused({ refusal: 'NotAllowed' })
    case 'GRANT_ENDED': {
      const concerned = command.isNamed || [request.instituteId, ...pendingOf(request)].includes(command.instituteId)
      return concerned ? voided(request, 'GRANT_ENDED') : becomes(request)
    }
    case 'MATTER_CHANGED':
      return voided(request, command.because)
    default:
      return command satisfies never
  }
}

const refused = (refusal: CountersignRefusal): CountersignDecided => ({ kind: 'REFUSED', refusal })
const becomes = (request: CountersignStanding): CountersignDecided => ({ kind: 'DONE', request })
const voided = (request: CountersignStanding, voidReason: VoidCause): CountersignDecided =>
  becomes({ ...request, state: 'VOID', voidReason })

function sign(
  request: CountersignStanding,
  { instituteId, agree, reason, neededNow }: Extract<CountersignCommand, { type: 'SIGN' }>,
): CountersignDecided {
  const needed = [...new Set([...request.needed, ...neededNow])]
  if (!pendingOf({ ...request, needed }).includes(instituteId)) return refused({ refusal: 'NotAllowed' })
  if (!agree && !reason?.trim()) return refused({ refusal: 'ReasonNeeded' })
  const signatures = [...request.signatures, { instituteId, agreed: agree }]
  const signed: CountersignStanding = { ...request, needed, signatures }
  if (!agree) return becomes({ ...signed, state: 'REFUSED' })
  return becomes({ ...signed, state: pendingOf(signed).length === 0 ? 'DONE' : 'PENDING' })
}

/** The decisions that were agreed to for a release, by registration id. */
export type ReleaseMatter = Readonly<Record<string, DecisionKind>>

/**
 * Whether what is staged now is what was agreed to, except for people who left meanwhile (who withdrew, or whose offer lapsed).
 * `askedAt`: anything staged later was not agreed to, the same decision with another reason included.
 */
export function isStillAgreed(
  matter: ReleaseMatter,
  now: readonly { id: string; state: State; staged: Pick<StagedDecision, 'decision' | 'at'> | null }[],
  askedAt: number,
): boolean {
  const known = new Map(now.map((registration) => [registration.id, registration]))
  const agreed = Object.entries(matter)
  return (
    now.every(({ id, staged }) => !staged || (matter[id] === staged.decision && staged.at <= askedAt)) &&
    agreed.every(([id]) => {
      const registration = known.get(id)
      return registration !== undefined && (registration.staged !== null || isOver(registration.state))
    })
  )
}
