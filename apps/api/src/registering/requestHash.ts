/** Recognises a retry of a registration. */
import { createHash } from 'node:crypto'
import { foldEmail } from '@plenaria/schema/texts'
import type { RegisterInterestInput } from '../__generated__/resolvers.ts'

/** If the event hides who is registered, a request id used with another address counts as a different id. */
export const ofAddress = (requestId: string | null, email: string): string | null =>
  requestId &&
  createHash('sha256')
    .update(`${requestId} ${foldEmail(email)}`)
    .digest('hex')

/** Hashes a person's input, except for what differs between retries. Independent of the order of keys; null equals an omitted field. */
export function hashOfInput({ requestId: _, proofOfWork: __, eventSlug: ___, ...sent }: RegisterInterestInput): string {
  const canonical = JSON.stringify({ ...sent, email: foldEmail(sent.email) }, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, one]) => one !== null)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  )
  return createHash('sha256').update(canonical).digest('base64url').slice(0, 22)
}
