import { CombinedGraphQLErrors } from '@apollo/client/errors'

/** Codes of faults that have words for the reader. */
const toldFaults: readonly unknown[] = ['UNREADABLE', 'ERASURE_NOT_RECORDED']

/** What the server says of a fault, in the reader's language; null: nothing in particular, or no answer came. */
export const faultMessage = (error: unknown): string | null =>
  (CombinedGraphQLErrors.is(error) &&
    error.errors.find(({ extensions }) => toldFaults.includes(extensions?.code))?.message) ||
  null

/** A list was asked to tell what is hidden from the viewer: no fault, and the asking page's to tell. */
export const asksForMasked = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'FIELD_MASKED')
