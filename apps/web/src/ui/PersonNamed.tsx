import type { ApolloClient } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { graphql } from '../__generated__/index.ts'
import { PersonName } from './staff/Hidden.tsx'

/** Declared where it is read from the cache, so that it is registered at run time. */
const NamedPerson = graphql(`
  fragment NamedPerson on Registration {
    reference
    name
  }
`)

interface PersonNamedProps {
  reference: string
  /** Required in toasts, which are rendered outside the Apollo provider. */
  client?: ApolloClient | undefined
}

/** Name of a person whose registration is in the cache; the reference if the name is masked or not cached. */
export function PersonNamed({ reference, client }: PersonNamedProps) {
  const { data } = useFragment({
    fragment: NamedPerson,
    fragmentName: 'NamedPerson',
    from: { __typename: 'Registration', reference },
    ...(client && { client }),
  })
  // Undefined means not loaded, as opposed to masked.
  if (data.name === undefined) return reference
  return <PersonName reference={reference} name={data.name} />
}
