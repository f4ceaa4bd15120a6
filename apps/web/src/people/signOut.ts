import { notifySignedOut } from '../kernel/signedOut.ts'
import { clearDraftsKeptElsewhere, forgetSent } from '../kernel/storedForms.ts'
import { post } from './signIn.ts'

/** @returns whether it is done; then nothing of theirs that the server keeps is left for the next person at this device */
export async function signOut(locale: string): Promise<boolean> {
  const { ok } = await post('/api/sign-out', {}, locale)
  if (ok) {
    clearDraftsKeptElsewhere()
    forgetSent()
    notifySignedOut()
  }
  return ok
}
