import { useApolloClient } from '@apollo/client/react'

/** Forgets what was known before and asks again for what is shown: with another sign-in, everything may be answered otherwise. */
export function useRenewed(): () => Promise<void> {
  const client = useApolloClient()
  return async () => {
    await client.clearStore()
    await client.refetchQueries({ include: 'active' })
  }
}
