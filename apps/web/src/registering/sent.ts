import type { RegistrationState } from '../__generated__/graphql.ts'
import { sentKey } from '../kernel/storedForms.ts'

/** A registration just sent, kept in this tab, so that a reload still shows it. */
export interface Sent {
  /** Null, like the state, if only an email reveals the status. */
  reference: string | null
  state: RegistrationState | null
  email: string
  /** Proves that this tab sent it; missing in data stored by earlier versions. */
  requestId?: string
  offerExpiresAt: string | null
  /** Whether the address has to be confirmed first. */
  awaitsConfirmation?: boolean
}

export function rememberSent(slug: string, sent: Sent): void {
  try {
    sessionStorage.setItem(sentKey(slug), JSON.stringify(sent))
  } catch {}
}

export function readSent(slug: string): Sent | null {
  try {
    return JSON.parse(sessionStorage.getItem(sentKey(slug)) ?? 'null') as Sent | null
  } catch {
    return null
  }
}
