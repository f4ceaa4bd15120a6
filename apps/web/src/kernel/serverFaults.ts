import { CombinedGraphQLErrors } from '@apollo/client/errors'

/** Codes of faults that have words for the reader. */
const explainedFaults: readonly unknown[] = ['UNREADABLE', 'ERASURE_NOT_RECORDED']

/** The server's explanation of an error, in the reader's language; null: none, or no answer came. */
export const faultMessage = (error: unknown): string | null =>
  (CombinedGraphQLErrors.is(error) &&
    error.errors.find(({ extensions }) => explainedFaults.includes(extensions?.code))?.message) ||
  null

/** The order or filter of a list would reveal what is hidden from the viewer: no fault; the page that asked shows it. */
export const asksForMasked = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'FIELD_MASKED')
