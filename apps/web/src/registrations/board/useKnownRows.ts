import { useApolloClient } from '@apollo/client/react'
import type { Row_RegistrationFragment } from '../../__generated__/graphql.ts'
import { RowRegistration } from './BoardRow.tsx'

/** Rows that are here, and those that were: somebody who is selected stays so when the table is scrolled. */
export function useKnownRows(here: readonly Row_RegistrationFragment[]) {
  const { cache } = useApolloClient()
  const byReference = new Map(here.map((row) => [row.reference, row]))
  return (reference: string): Row_RegistrationFragment | undefined =>
    byReference.get(reference) ??
    cache.readFragment<Row_RegistrationFragment>({
      fragment: RowRegistration,
      fragmentName: 'Row_Registration',
      from: { __typename: 'Registration', reference },
    }) ??
    undefined
}
