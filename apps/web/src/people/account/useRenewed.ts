import { useApolloClient } from '@apollo/client/react'

/** Clears the cache and refetches: with a different sign-in, any result may differ. */
export function useRenewed(): () => Promise<void> {
  const client = useApolloClient()
  return async () => {
    await client.clearStore()
    await client.refetchQueries({ include: 'active' })
  }
}
