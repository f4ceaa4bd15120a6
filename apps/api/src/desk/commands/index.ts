/** Every command of the desk, by its type. */
import type { Definition } from '../types.ts'
import { type Amend, amend } from './amend.ts'
import { type AskConsentAgain, askConsentAgain } from './askConsentAgain.ts'
import { type ConfirmAddress, confirmAddress } from './confirmAddress.ts'
import { type Correct, correct } from './correct.ts'
import { type CorrectAddress, correctAddress } from './correctAddress.ts'
import { type CorrectOwnAddress, correctOwnAddress } from './correctOwnAddress.ts'
import { type Decide, decide } from './decide.ts'
import { type EndDelegation, endDelegation } from './delegations/endDelegation.ts'
import { type SetDelegation, setDelegation } from './delegations/setDelegation.ts'
import { type Swap, swap } from './delegations/swap.ts'
import { type Erase, erase } from './erase.ts'
import { type HoldQueue, holdQueue } from './holdQueue.ts'
import { type CallOff, callOff } from './lifecycle/callOff.ts'
import { type Postpone, postpone } from './lifecycle/postpone.ts'
import { type Reschedule, reschedule } from './lifecycle/reschedule.ts'
import { type Merge, merge } from './merge.ts'
import { type MergeOrganisations, mergeOrganisations } from './mergeOrganisations.ts'
import { type PassOn, passOn } from './passOn.ts'
import { type Register, register } from './register.ts'
import { type Release, release } from './release.ts'
import { type ResumeQueue, resumeQueue } from './resumeQueue.ts'
import { type RulesChanged, rulesChanged } from './rulesChanged.ts'
import { type SeparateOrganisation, separateOrganisation } from './separateOrganisation.ts'
import { type SetAllotment, setAllotment } from './setAllotment.ts'
import { type SetPlan, setPlan } from './setPlan.ts'
import { type SetPriority, setPriority } from './setPriority.ts'
import { type Share, share } from './share.ts'
import { type Stage, stage } from './stage.ts'
import { type TakeSeat, takeSeat } from './take.ts'
import { type Tick, tick } from './tick.ts'
import { type UndoStaging, undoStaging } from './undoStaging.ts'
import { type Unstage, unstage } from './unstage.ts'
import { type UnstageAllotted, unstageAllotted } from './unstageAllotted.ts'
import { type Widen, widen } from './widen.ts'
import { type Withdraw, withdraw } from './withdraw.ts'

export type DeskCommand =
  | Amend
  | AskConsentAgain
  | CallOff
  | ConfirmAddress
  | Correct
  | CorrectAddress
  | CorrectOwnAddress
  | Decide
  | EndDelegation
  | Erase
  | HoldQueue
  | Merge
  | MergeOrganisations
  | Postpone
  | Register
  | Release
  | Reschedule
  | ResumeQueue
  | RulesChanged
  | SeparateOrganisation
  | SetAllotment
  | SetDelegation
  | SetPlan
  | SetPriority
  | Share
  | Stage
  | PassOn
  | Swap
  | TakeSeat
  | Tick
  | UndoStaging
  | Unstage
  | UnstageAllotted
  | Widen
  | Withdraw

export type CommandOf<Type extends DeskCommand['type']> = Extract<DeskCommand, { type: Type }>

const definitions: { [Type in DeskCommand['type']]: Definition<CommandOf<Type>> } = {
  AMEND: amend,
  ASK_CONSENT_AGAIN: askConsentAgain,
  CALL_OFF: callOff,
  CONFIRM_ADDRESS: confirmAddress,
  CORRECT: correct,
  CORRECT_ADDRESS: correctAddress,
  CORRECT_OWN_ADDRESS: correctOwnAddress,
  DECIDE: decide,
  END_DELEGATION: endDelegation,
  ERASE: erase,
  HOLD_QUEUE: holdQueue,
  MERGE: merge,
  MERGE_ORGANISATIONS: mergeOrganisations,
  POSTPONE: postpone,
  REGISTER: register,
  RELEASE: release,
  RESCHEDULE: reschedule,
  RESUME_QUEUE: resumeQueue,
  RULES_CHANGED: rulesChanged,
  SEPARATE_ORGANISATION: separateOrganisation,
  SET_ALLOTMENT: setAllotment,
  SET_DELEGATION: setDelegation,
  SET_PLAN: setPlan,
  SET_PRIORITY: setPriority,
  SHARE: share,
  STAGE: stage,
  PASS_ON: passOn,
  SWAP: swap,
  TAKE: takeSeat,
  TICK: tick,
  UNDO_STAGING: undoStaging,
  UNSTAGE: unstage,
  UNSTAGE_ALLOTTED: unstageAllotted,
  WIDEN: widen,
  WITHDRAW: withdraw,
}

/** The compiler can't see that a command matches its definition; the table's type guarantees it. */
export const definitionOf = (command: DeskCommand): Definition<DeskCommand> =>
  definitions[command.type] as Definition<DeskCommand>
