import { isOver } from '@plenaria/domain/registration'
import { foldEmail } from '@plenaria/schema/texts'
import { byReference } from '../about.ts'
import { email, emailOfNew } from '../emails.ts'
import { done, refused } from '../outcomes.ts'
import { isOwnAddressSettled } from '../queries.ts'
import type { Definition } from '../types.ts'
import { moveTo } from './correctAddress.ts'

/** A person corrects the address of a registration that they have sent. Seats and deadlines don't change. */
export interface CorrectOwnAddress {
  type: 'CORRECT_OWN_ADDRESS'
  reference: string
  /** Key of the address as the person knows it. */
  sentTo: string
  email: string
}

export const correctOwnAddress: Definition<CorrectOwnAddress> = {
  load: ({ reference, email: address }) => ({ references: [reference], emailKeys: [foldEmail(address)] }),
  find(command, work) {
    const found = byReference.find(command, work)
    const [row] = 'kind' in found ? [] : found
    if (!row) return found
    if (row.emailKey === foldEmail(command.email)) return done([row])
    if (row.emailKey !== command.sentTo) return refused({ refusal: 'UnknownRegistration' })
    return isOver(row.state) ? refused({ refusal: 'WrongState', state: row.state }, row) : found
  },
  async run({ email: address }, [before], work, actor) {
    if (!before) return refused({ refusal: 'UnknownRegistration' })
    await work.flush()
    if (await isOwnAddressSettled(work.database, before)) return refused({ refusal: 'AddressAlreadyConfirmed' }, before)
    const { snapshot, pending } = work
    const { reminded } = snapshot
    const other = snapshot.standingOf(foldEmail(address))
    if (other) {
      if (!reminded.has(other.id)) pending.emails.push(email('already-registered', other))
      reminded.add(other.id)
      return refused({ refusal: 'AlreadyRegistered' }, other)
    }
    const { row, movedEmails } = await moveTo(address, before, work, actor, null)
    if (movedEmails === 0) pending.emails.push(emailOfNew(row))
    return done([snapshot.get(row.id)])
  },
}
