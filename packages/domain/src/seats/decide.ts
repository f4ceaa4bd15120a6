/** All commands about an event's seats, and the function that decides one. */
import type { Instant } from '../registration.ts'
import { type Amend, amend } from './commands/amend.ts'
import { type CallOff, callOff } from './commands/callOff.ts'
import { type ConfirmAddress, confirmAddress } from './commands/confirmAddress.ts'
import { type Correct, correct } from './commands/correct.ts'
import { type Decide, decide as decideEach } from './commands/decide.ts'
import { type HoldQueue, holdQueue } from './commands/holdQueue.ts'
import { type MatchOrganisation, matchOrganisation } from './commands/matchOrganisation.ts'
import { type Merge, merge } from './commands/merge.ts'
import { type PassOn, passOn } from './commands/passOn.ts'
import { type Postpone, postpone } from './commands/postpone.ts'
import { type Register, register } from './commands/register.ts'
import { type Release, release } from './commands/release.ts'
import { type Reschedule, reschedule } from './commands/reschedule.ts'
import { type ResumeQueue, resumeQueue } from './commands/resumeQueue.ts'
import { type SetAllotment, setAllotment } from './commands/setAllotment.ts'
import { type SetDelegation, setDelegation } from './commands/setDelegation.ts'
import { type SetPlan, setPlan } from './commands/setPlan.ts'
import { type SetPriority, setPriority } from './commands/setPriority.ts'
import { type SetRules, setRules } from './commands/setRules.ts'
import { type Stage, stage } from './commands/stage.ts'
import { type Swap, swap } from './commands/swap.ts'
import { type TakeSeat, takeSeat } from './commands/take.ts'
import { type Tick, tick } from './commands/tick.ts'
import { type UndoStaging, undoStaging } from './commands/undoStaging.ts'
import { type Unstage, unstage } from './commands/unstage.ts'
import { type Widen, widen } from './commands/widen.ts'
import { type Withdraw, withdraw } from './commands/withdraw.ts'
import type { Decided } from './decision.ts'
import { closeDraft, openDraft } from './draft.ts'
import { holdUnconfirmed, refill } from './refill.ts'
import type { Room } from './room.ts'
import { neededFirst, type Rule, refusedWithoutSeats } from './rule.ts'

export type SeatCommand =
  | Amend
  | CallOff
  | ConfirmAddress
  | Correct
  | Decide
  | HoldQueue
  | MatchOrganisation
  | Merge
  | Postpone
  | Register
  | Release
  | Reschedule
  | ResumeQueue
  | SetAllotment
  | SetDelegation
  | SetPlan
  | SetPriority
  | SetRules
  | Stage
  | PassOn
  | Swap
  | TakeSeat
  | Tick
  | UndoStaging
  | Unstage
  | Widen
  | Withdraw

export type CommandOf<Type extends SeatCommand['type']> = Extract<SeatCommand, { type: Type }>

const rules: { [Type in SeatCommand['type']]: Rule<CommandOf<Type>> } = {
  AMEND: amend,
  CALL_OFF: callOff,
  CONFIRM_ADDRESS: confirmAddress,
  CORRECT: correct,
  DECIDE: decideEach,
  HOLD_QUEUE: holdQueue,
  MATCH_ORGANISATION: matchOrganisation,
  MERGE: merge,
  POSTPONE: postpone,
  REGISTER: register,
  RELEASE: release,
  RESCHEDULE: reschedule,
  RESUME_QUEUE: resumeQueue,
  SET_ALLOTMENT: setAllotment,
  SET_DELEGATION: setDelegation,
  SET_PLAN: setPlan,
  SET_PRIORITY: setPriority,
  SET_RULES: setRules,
  STAGE: stage,
  PASS_ON: passOn,
  SWAP: swap,
  TAKE: takeSeat,
  TICK: tick,
  UNDO_STAGING: undoStaging,
  UNSTAGE: unstage,
  WIDEN: widen,
  WITHDRAW: withdraw,
}

/** The compiler can't infer that a command matches its own rule; the table's type guarantees it. */
const ruleOf = (command: SeatCommand): Rule<SeatCommand> => rules[command.type] as Rule<SeatCommand>

/**
 * Decides one command at one moment. Every command that isn't refused ends with a refill: afterwards nobody waits who could hold
 * a free seat, unless the queue is held. The given room is not mutated; the returned room contains everything given and changed.
 * All ids in a command except that of `REGISTER` must belong to existing registrations of the event.
 */
export function decide(room: Room, command: SeatCommand, now: Instant): Decided {
  const rule = ruleOf(command)
  const refused = refusedWithoutSeats(room.rules, rule)
  if (refused) return { kind: 'REFUSED', refusal: refused }
  const needFirst = neededFirst(room, rule, command)
  if (needFirst) return { kind: 'NEED', need: needFirst }
  const draft = openDraft(room)
  const refusal = rule.decide(draft, command, now)
  if (refusal) return { kind: 'REFUSED', refusal }
  const need = refill(draft, now) ?? holdUnconfirmed(draft, now)
  if (need) return { kind: 'NEED', need }
  return { kind: 'DONE', changes: draft.changes, refused: draft.refused, room: closeDraft(draft) }
}
