/** All commands about an event's seats, and the function that decides one. */
import type { Instant } from '../registration.ts'
import { amend } from './commands/amend.ts'
import { callOff } from './commands/callOff.ts'
import { confirmAddress } from './commands/confirmAddress.ts'
import { correct } from './commands/correct.ts'
import { decide as decideEach } from './commands/decide.ts'
import { holdQueue } from './commands/holdQueue.ts'
import { matchOrganisation } from './commands/matchOrganisation.ts'
import { merge } from './commands/merge.ts'
import { passOn } from './commands/passOn.ts'
import { postpone } from './commands/postpone.ts'
import { register } from './commands/register.ts'
import { release } from './commands/release.ts'
import { reschedule } from './commands/reschedule.ts'
import { resumeQueue } from './commands/resumeQueue.ts'
import { setAllotment } from './commands/setAllotment.ts'
import { setDelegation } from './commands/setDelegation.ts'
import { setPlan } from './commands/setPlan.ts'
import { setPriority } from './commands/setPriority.ts'
import { setRules } from './commands/setRules.ts'
import { stage } from './commands/stage.ts'
import { swap } from './commands/swap.ts'
import { takeSeat } from './commands/take.ts'
import { tick } from './commands/tick.ts'
import { undoStaging } from './commands/undoStaging.ts'
import { unstage } from './commands/unstage.ts'
import { widen } from './commands/widen.ts'
import { withdraw } from './commands/withdraw.ts'
import type { Decided } from './decision.ts'
import { closeDraft, openDraft } from './draft.ts'
import { holdUnconfirmed, refill } from './refill.ts'
import type { Room } from './room.ts'
import { neededFirst, type Rule, refusedWithoutSeats } from './rule.ts'

const rules = {
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

type Rules = typeof rules

/** A rule under another command's type drops out of the union. */
export type SeatCommand = {
  [Type in keyof Rules]: Rules[Type] extends Rule<infer Command> ? Extract<Command, { type: Type }> : never
}[keyof Rules]

export type CommandOf<Type extends SeatCommand['type']> = Extract<SeatCommand, { type: Type }>

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
