/** What the desk does for each command, inside the transaction of its batch. */

import type { Batch } from './batch.ts'
import type { Act, DeskCommand, Outcome } from './commands.ts'
import { decideMany, release, setPriority, widen } from './deciding.ts'
import { erase } from './erase.ts'
import { mergeOrganisations, separateOrganisation } from './matching.ts'
import { amend, move, register, share } from './registering.ts'
import { askAnew, setAllotment, setPlan, settleAll, tick, unstageAllotted } from './settling.ts'
import { succeed } from './succeeding.ts'

const clock: Act = { actorKind: 'CLOCK', actorId: null, instituteId: null, grantId: null, requestId: null }

export function answer(batch: Batch, command: DeskCommand, act: Act): Promise<Outcome> | Outcome {
  switch (command.type) {
    case 'REGISTER':
      return register(batch, command, act)
    case 'AMEND':
      return amend(batch, command, act)
    case 'TAKE':
    case 'CONFIRM_ADDRESS':
    case 'WITHDRAW':
      return move(batch, command, act)
    case 'SUCCEED':
      return succeed(batch, command, act)
    case 'ERASE':
      return erase(batch, command, act)
    case 'DECIDE':
    case 'STAGE':
    case 'UNSTAGE':
    case 'UNDO_STAGING':
      return decideMany(batch, command, act)
    case 'SHARE':
      return share(batch, command, act)
    case 'RELEASE':
      return release(batch, command, act)
    case 'SET_PRIORITY':
      return setPriority(batch, command, act)
    case 'WIDEN':
      return widen(batch, command, act)
    case 'HOLD_QUEUE':
    case 'RESUME_QUEUE':
      return settleAll(batch, command, act)
    case 'MERGE_ORGANISATIONS':
      return mergeOrganisations(batch, command, act)
    case 'SEPARATE_ORGANISATION':
      return separateOrganisation(batch, command, act)
    case 'SET_ALLOTMENT':
      return setAllotment(batch, command, act)
    case 'UNSTAGE_ALLOTTED':
      return unstageAllotted(batch, command, act)
    case 'ASK_ANEW':
      return askAnew(batch, command, act)
    case 'SET_PLAN':
      return setPlan(batch, command, act)
    case 'RULES_CHANGED':
      return settleAll(batch, { type: 'SET_RULES', rules: batch.room.rules }, act)
    case 'TICK':
      return tick(batch, act)
  }
}

/** Lapses what is due, at the start of every batch: a late worker never lets an expired offer become a seat. */
export async function catchUp(batch: Batch): Promise<void> {
  if (batch.clockIsDue) await tick(batch, clock)
}
