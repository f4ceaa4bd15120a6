import { useApolloClient } from '@apollo/client/react'

/** Clears the cache and refetches: with another sign-in, every result may differ. */
export function useRenewed(): () => Promise<void> {
  const client = useApolloClient()
  return async () => {
    await client.clearStore()
    await client.refetchQueries({ include: 'active' })
  }
}
