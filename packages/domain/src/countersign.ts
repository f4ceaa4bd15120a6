import type { CountersignedAction } from './grant.ts'
import { type DecisionKind, isOver, type StagedDecision, type State } from './registration.ts'

/** Decisions that take effect once a member of each required institute has agreed. */

/** The countersigning clauses of a partner's terms in force. */
export interface Countersigning {
  instituteId: string
  actions: readonly CountersignedAction[]
}

/**
 * The institutes that have to agree, the host first; empty: none, the decision takes effect immediately. Includes the requester's
 * institute if it has to agree: making the request counts as its agreement (`pendingOf`). A release that declines somebody counts
 * as both actions. A report names every partner, so every partner has to agree to it, whatever its grant says.
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

/** Why a request became void other than by refusal or withdrawal. */
export const voidCauses = [
  /** The grant ended, either the requester's or that of the institute whose agreement was pending. */
  'GRANT_ENDED',
  /** Something else has been decided or staged meanwhile, or was requested instead. */
  'SUPERSEDED',
  /** The requester is no longer allowed to make the decision. */
  'REQUESTER_NOT_ALLOWED',
  /** Everybody concerned has withdrawn or let their offer expire. */
  'NOBODY_LEFT',
] as const
export type VoidCause = (typeof voidCauses)[number]

export interface CountersignStanding {
  state: CountersignState
  /** Set only in the state `VOID`. */
  voidReason: VoidCause | null
  /** The requesting institute. */
  instituteId: string
  needed: readonly string[]
  /** Excludes the requesting institute's. */
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
      /** Required for a refusal. */
      reason: string | null
      /** `institutesNeeded` by the terms in force now: an institute that is newly required must agree too. */
      neededNow: readonly string[]
    }
  /** Withdrawn by the requesting institute. */
  | { type: 'WITHDRAW'; instituteId: string }
  /** `isNamed`: the request names every partner, so that it changes when this one leaves. */
  | { type: 'GRANT_ENDED'; instituteId: string; isNamed: boolean }
  /** It can no longer be carried out as requested. */
  | { type: 'MATTER_CHANGED'; because: Exclude<VoidCause, 'GRANT_ENDED'> }

export type CountersignRefusal =
  | { refusal: 'CountersignSettled'; state: Exclude<CountersignState, 'PENDING'> }
  /** The institute's agreement isn't pending (any more), or it didn't make the request. */
  | { refusal: 'NotAllowed' }
  | { refusal: 'ReasonNeeded' }

export type CountersignDecided =
  /** If the state is `DONE`, the action must be carried out in the same transaction. */
  { kind: 'DONE'; request: CountersignStanding } | { kind: 'REFUSED'; refusal: CountersignRefusal }

/** If a grant's end does not concern the request, the request is left unchanged. */
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

/** The agreed decisions of a release, by registration id. */
export type ReleaseMatter = Readonly<Record<string, DecisionKind>>

/**
 * Whether what is staged now is what was agreed to, except for people who have left since (withdrew or let their offer expire).
 * `askedAt`: anything staged later was not agreed to, even the same decision with another reason.
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
