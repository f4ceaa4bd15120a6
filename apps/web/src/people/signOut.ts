import { notifySignedOut } from '../kernel/signedOut.ts'
import { clearDraftsKeptElsewhere, forgetSent } from '../kernel/storedForms.ts'
import { post } from './signIn.ts'

/** @returns whether it succeeded; then data that is also saved on the server is removed from this device, for its next user */
export async function signOut(locale: string): Promise<boolean> {
  const { ok } = await post('/api/sign-out', {}, locale)
  if (ok) {
    clearDraftsKeptElsewhere()
    forgetSent()
    notifySignedOut()
  }
  return ok
}
