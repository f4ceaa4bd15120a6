import { useMutation } from '@apollo/client/react'
import { graphql } from '../__generated__/index.ts'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'

const RecordRoster = graphql(`
  mutation RecordRoster($input: RecordRosterInput!) {
    recordRoster(input: $input) {
      __typename
      ... on RosterRecorded {
        recorded
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const RemoveRoster = graphql(`
  mutation RemoveRoster($id: ID!) {
    removeRoster(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const again = { refetchQueries: ['RosterOfSession'], awaitRefetchQueries: true }

/** Refusals are null if the server didn't answer. */
export function useRoster() {
  const [record, { loading: recording }] = useMutation(RecordRoster, again)
  const [remove, { loading: removing }] = useMutation(RemoveRoster, again)
  return {
    busy: recording || removing,
    async record(input: { id: string; leastMinutes: number; confirmed: string[] }): Promise<number | Refused | null> {
      const answer = await record({ variables: { input } }).catch(() => null)
      const result = answer?.data?.recordRoster
      if (result?.__typename === 'RosterRecorded') return result.recorded
      if (result?.__typename === 'InvalidInput')
        return { ...result, message: result.fields[0]?.message ?? result.message }
      return result ?? null
    },
    async remove(id: string): Promise<Refused | null | undefined> {
      const answer = await remove({ variables: { id } }).catch(() => null)
      const result = answer?.data?.removeRoster
      return result?.__typename === 'RosterRemoved' ? undefined : (result ?? null)
    },
  }
}
