import { CombinedGraphQLErrors } from '@apollo/client/errors'

/** Error codes that come with an explanation for the reader. */
const explainedFaults: readonly unknown[] = ['UNREADABLE', 'ERASURE_NOT_RECORDED']

/** The server's explanation of an error, in the reader's language; null if it has none or the server didn't answer. */
export const faultMessage = (error: unknown): string | null =>
  (CombinedGraphQLErrors.is(error) &&
    error.errors.find(({ extensions }) => explainedFaults.includes(extensions?.code))?.message) ||
  null

/**
 * True if the server refused because the list's order or filter would reveal what is hidden from the viewer. Not a fault: the
 * page that made the request shows it.
 */
export const asksForMasked = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'FIELD_MASKED')
