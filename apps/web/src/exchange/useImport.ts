import { useMutation } from '@apollo/client/react'
import { graphql } from '../__generated__/index.ts'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'
import { inputOf, type MappingDraft } from './mappingDraft.ts'

const CheckImport = graphql(`
  mutation CheckImport($input: CheckImportInput!) {
    checkImport(input: $input) {
      __typename
      ... on ImportChecked {
        import {
          id
          ...ImportPage_Import
        }
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

const RunImport = graphql(`
  mutation RunImport($input: RunImportInput!) {
    runImport(input: $input) {
      __typename
      ... on ImportStarted {
        import {
          id
          state
          doneCount
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const DropImport = graphql(`
  mutation DropImport($id: ID!) {
    discardImport(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

/** Each function resolves with the refusal: undefined on success, null if the server didn't answer. */
export function useImport(id: string) {
  const [check, { loading: checking }] = useMutation(CheckImport, { refetchQueries: ['ProblemsOfImport'] })
  const [run, { loading: starting }] = useMutation(RunImport)
  const [drop, { loading: dropping }] = useMutation(DropImport)

  return {
    busy: checking || starting || dropping,
    async check(draft: MappingDraft): Promise<Refused | null | undefined> {
      const answer = await check({ variables: { input: { id, mapping: inputOf(draft) } } }).catch(() => null)
      const result = answer?.data?.checkImport
      if (result?.__typename === 'ImportChecked') return undefined
      if (result?.__typename === 'InvalidInput')
        return { ...result, message: result.fields[0]?.message ?? result.message }
      return result ?? null
    },
    async run(options: { notify: boolean; skipInvalid: number }): Promise<Refused | null | undefined> {
      const answer = await run({ variables: { input: { id, ...options } } }).catch(() => null)
      const result = answer?.data?.runImport
      if (result?.__typename === 'ImportStarted' || result?.__typename === 'ActionPlanned') return undefined
      return result ?? null
    },
    async drop(): Promise<Refused | null | undefined> {
      const answer = await drop({ variables: { id } }).catch(() => null)
      const result = answer?.data?.discardImport
      return result?.__typename === 'ImportDiscarded' ? undefined : (result ?? null)
    },
  }
}
