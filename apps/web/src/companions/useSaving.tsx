import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { AddCompanionInput, ChangeCompanionInput } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useAnnounced } from '../planned/useAnnounced.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'
import { toast } from '../ui/Toast.tsx'

const AddCompanion = graphql(`
  mutation AddCompanion($input: AddCompanionInput!) {
    addCompanion(input: $input) {
      __typename
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

const ChangeCompanion = graphql(`
  mutation ChangeCompanion($input: ChangeCompanionInput!) {
    changeCompanion(input: $input) {
      __typename
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

const RemoveCompanion = graphql(`
  mutation RemoveCompanion($id: ID!) {
    removeCompanion(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

type Answer = {
  __typename: string
  message?: string
  fields?: readonly { path: string; message: string }[]
} | null

/**
 * Adds or changes a companion. If that emails anyone, asks for confirmation first, and takes effect after a minute. `dialog` must
 * be rendered outside of forms.
 */
export function useSaving(onDone: () => void) {
  const { t } = useLingui()
  const again = { refetchQueries: ['CompanionsOfEvent'] }
  const [addIt, adding] = useMutation(AddCompanion, again)
  const [changeIt, changing] = useMutation(ChangeCompanion, again)
  const { announce, dialog, busy } = useAnnounced()
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()

  function settle(result: Answer, done: 'CompanionAdded' | 'CompanionChanged') {
    if (result?.fields) return setFieldProblems(problemsByControl(result.fields))
    if (result?.message !== undefined) return setRefused({ __typename: result.__typename, message: result.message })
    if (!result) return setRefused(null)
    if (result.__typename === done)
      toast(
        done === 'CompanionAdded' ? (
          <Trans id="companions.added">Companion added</Trans>
        ) : (
          <Trans id="companions.changed">Companion changed</Trans>
        ),
      )
    onDone()
  }

  function begin() {
    setFieldProblems({})
    setRefused(undefined)
  }

  async function add(input: AddCompanionInput) {
    begin()
    const run = async () => {
      const answer = await addIt({ variables: { input } }).catch(() => null)
      settle(answer?.data?.addCompanion ?? null, 'CompanionAdded')
    }
    await announce({
      kind: 'ADD_COMPANION' as const,
      args: { input },
      run,
      press: t({ id: 'companions.add', message: 'Add companion' }),
    })
  }

  async function change(input: ChangeCompanionInput) {
    begin()
    const run = async () => {
      const answer = await changeIt({ variables: { input } }).catch(() => null)
      settle(answer?.data?.changeCompanion ?? null, 'CompanionChanged')
    }
    await announce({
      kind: 'CHANGE_COMPANION' as const,
      args: { input },
      run,
      press: t({ id: 'common.save', message: 'Save' }),
    })
  }

  return { add, change, dialog, fieldProblems, refused, busy: busy || adding.loading || changing.loading }
}

/** Removes a companion after a minute, during which it can be undone. */
export function useRemoving(id: string) {
  const { t } = useLingui()
  const [removeIt, { loading }] = useMutation(RemoveCompanion, { refetchQueries: ['CompanionsOfEvent'] })
  const { announce, dialog, busy } = useAnnounced()

  async function run() {
    const answer = await removeIt({ variables: { id } }).catch(() => null)
    const result = answer?.data?.removeCompanion
    if (result && !('message' in result)) return
    toast(result?.message ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)
  }

  const remove = () =>
    announce({
      kind: 'REMOVE_COMPANION' as const,
      args: { id },
      run,
      press: t({ id: 'companions.remove', message: 'Remove companion' }),
    })
  return { remove, dialog, busy: busy || loading }
}
