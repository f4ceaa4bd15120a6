/** Every command of the desk, by its type. */
import type { Definition } from '../types.ts'
import { amend } from './amend.ts'
import { askConsentAgain } from './askConsentAgain.ts'
import { confirmAddress } from './confirmAddress.ts'
import { correct } from './correct.ts'
import { correctAddress } from './correctAddress.ts'
import { correctOwnAddress } from './correctOwnAddress.ts'
import { decide } from './decide.ts'
import { endDelegation } from './delegations/endDelegation.ts'
import { setDelegation } from './delegations/setDelegation.ts'
import { swap } from './delegations/swap.ts'
import { erase } from './erase.ts'
import { holdQueue } from './holdQueue.ts'
import { callOff } from './lifecycle/callOff.ts'
import { postpone } from './lifecycle/postpone.ts'
import { reschedule } from './lifecycle/reschedule.ts'
import { merge } from './merge.ts'
import { mergeOrganisations } from './mergeOrganisations.ts'
import { passOn } from './passOn.ts'
import { register } from './register.ts'
import { release } from './release.ts'
import { resumeQueue } from './resumeQueue.ts'
import { rulesChanged } from './rulesChanged.ts'
import { separateOrganisation } from './separateOrganisation.ts'
import { setAllotment } from './setAllotment.ts'
import { setPlan } from './setPlan.ts'
import { setPriority } from './setPriority.ts'
import { share } from './share.ts'
import { stage } from './stage.ts'
import { takeSeat } from './take.ts'
import { tick } from './tick.ts'
import { undoStaging } from './undoStaging.ts'
import { unstage } from './unstage.ts'
import { unstageAllotted } from './unstageAllotted.ts'
import { widen } from './widen.ts'
import { withdraw } from './withdraw.ts'

const definitions = {
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

type Definitions = typeof definitions

/** A definition under another command's type drops out of the union. */
export type DeskCommand = {
  [Type in keyof Definitions]: Definitions[Type] extends Definition<infer Command>
    ? Extract<Command, { type: Type }>
    : never
}[keyof Definitions]

export type CommandOf<Type extends DeskCommand['type']> = Extract<DeskCommand, { type: Type }>

/** The compiler can't see that a command matches its definition; the table's type guarantees it. */
export const definitionOf = (command: DeskCommand): Definition<DeskCommand> =>
  definitions[command.type] as Definition<DeskCommand>
