import type { ApolloClient } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { graphql } from '../__generated__/index.ts'
import { PersonName } from './staff/Hidden.tsx'

/** Declared where it is read from the cache: only then is it there at run time. */
const NamedPerson = graphql(`
  fragment NamedPerson on Registration {
    reference
    name
  }
`)

interface PersonNamedProps {
  reference: string
  /** Needed in a toast, which is shown outside of what provides it. */
  client?: ApolloClient | undefined
}

/** The name of a person whose registration was read before; where it is hidden or wasn't read, the reference. */
export function PersonNamed({ reference, client }: PersonNamedProps) {
  const { data } = useFragment({
    fragment: NamedPerson,
    fragmentName: 'NamedPerson',
    from: { __typename: 'Registration', reference },
    ...(client && { client }),
  })
  // What nobody has read yet isn't hidden.
  if (data.name === undefined) return reference
  return <PersonName reference={reference} name={data.name} />
}
