/** Recognises a retry of a registration. */
import { createHash } from 'node:crypto'
import { foldEmail } from '@plenaria/schema/texts'
import type { RegisterInterestInput } from '../__generated__/resolvers.ts'
import type { Context } from '../request/context.ts'

/**
 * If the event hides who is registered, a request id that is used again with another address or other input counts as a different id:
 * refusing it would reveal that, and answering as if it were a retry would make a person believe that their correction had arrived.
 */
export const ofInput = (requestId: string | null, inputHash: string): string | null =>
  requestId && createHash('sha256').update(`${requestId} ${inputHash}`).digest('hex')

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

/** Whether this same request registered the person: a retry gets the same answer, regardless of requests in between. */
export async function isRetry(input: RegisterInterestInput, { database }: Pick<Context, 'database'>): Promise<boolean> {
  const { requestId, eventSlug, email } = input
  if (requestId == null) return false
  const requestHash = hashOfInput(input)
  const ids = [requestId, ofInput(requestId, requestHash)].filter((id) => id !== null)
  const known = await database.registration.findFirst({
    where: { event: { slug: eventSlug }, emailKey: foldEmail(email), requestId: { in: ids }, requestHash },
    select: { id: true },
  })
  return known !== null
}
