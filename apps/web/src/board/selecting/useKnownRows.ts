import { useApolloClient, useFragment } from '@apollo/client/react'
import type { Row_RegistrationFragment } from '../../__generated__/graphql.ts'
import { graphql, readFragment } from '../../__generated__/index.ts'
import { RowRegistration } from '../table/BoardRow.tsx'

/** Declared where it is read from the cache, so that it is registered at run time. */
const KnownRow = graphql(`
  fragment KnownRow_Registration on Registration {
    ...Row_Registration
  }
`)

/** Loaded rows and earlier ones: a selected person stays known when the table is scrolled. */
export function useKnownRows(here: readonly Row_RegistrationFragment[]) {
  const { cache } = useApolloClient()
  const byReference = new Map(here.map((row) => [row.reference, row]))
  return (reference: string): Row_RegistrationFragment | undefined => {
    const row = byReference.get(reference)
    if (row) return row
    const from = { __typename: 'Registration', reference }
    const known = cache.readFragment({ fragment: KnownRow, fragmentName: 'KnownRow_Registration', from })
    return known ? readFragment(RowRegistration, known) : undefined
  }
}

/** Re-renders when this registration, which may not be among the rows, is loaded or changes. */
export function useKnownRow(reference: string | null): void {
  const from = reference === null ? null : { __typename: 'Registration' as const, reference }
  useFragment({ fragment: KnownRow, fragmentName: 'KnownRow_Registration', from })
}
