import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { useAnnounced } from '../planned/useAnnounced.tsx'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/forms/inputs.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import type { Member } from './DelegationView.tsx'

const SwapDelegates = graphql(`
  mutation SwapDelegates($input: SwapDelegatesInput!) {
    swapDelegates(input: $input) {
      __typename
      ... on DelegatesSwapped {
        delegation {
          id
          ...Delegation_Delegation
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Gives one member's seat to another. Takes effect after a minute, during which it can be undone. */
export function SwapForm({ delegationId, members }: { delegationId: string; members: readonly Member[] }) {
  const { t } = useLingui()
  const [swap] = useMutation(SwapDelegates)
  const { announce, dialog, busy } = useAnnounced()
  const [out, setOut] = useState('')
  const [into, setInto] = useState('')
  const [refused, setRefused] = useState<Refused | null>()
  const joined = members.filter(({ state }) => state === 'JOINED')
  const seated = joined.filter(({ seat }) => seat === 'HOLDS')
  const waiting = joined.filter(({ seat }) => seat === 'WAITS')
  // A selected member who no longer exists counts as no selection.
  const outId = seated.find(({ id }) => id === out)?.id ?? (seated.length === 1 ? seated[0]?.id : undefined)
  const inId = waiting.find(({ id }) => id === into)?.id ?? (waiting.length === 1 ? waiting[0]?.id : undefined)
  const hidden = t({ id: 'delegations.name-hidden', message: 'Name hidden' })
  const choicesOf = (some: readonly Member[]) =>
    some.map(({ id, name, reference }) => ({ value: id, label: name || reference || hidden }))

  if (seated.length === 0 || waiting.length === 0)
    return (
      <p className="mt-4 max-w-measure text-15 text-ink-2">
        <Trans id="delegations.swap-needs-two">
          To swap, you need one member with a seat and one on the waitlist, in the same group.
        </Trans>
      </p>
    )

  async function submit(event: FormEvent) {
    event.preventDefault()
    setRefused(undefined)
    if (outId === undefined || inId === undefined) return
    const variables = { input: { delegationId, outId, inId } }
    await announce({
      kind: 'SWAP_DELEGATES',
      args: variables,
      press: t({ id: 'delegations.swap', message: 'Swap' }),
      run: async () => {
        const answer = await swap({ variables }).catch(() => null)
        const result = answer?.data?.swapDelegates
        if (result && 'message' in result) setRefused(result)
        else if (!result) setRefused(null)
      },
    })
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="mt-6 grid max-w-measure gap-4">
      {dialog}
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          id={`out-${delegationId}`}
          label={<Trans id="delegations.gives-up-seat">Gives up their seat</Trans>}
          placeholder={t({ id: 'grants.choose', message: 'Choose' })}
          value={outId ?? ''}
          onValue={setOut}
          choices={choicesOf(seated)}
        />
        <Select
          id={`in-${delegationId}`}
          label={<Trans id="delegations.gets-seat">Gets the seat</Trans>}
          placeholder={t({ id: 'grants.choose', message: 'Choose' })}
          value={inId ?? ''}
          onValue={setInto}
          choices={choicesOf(waiting)}
        />
      </div>
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <div>
        <Button type="submit" kind="secondary" busy={busy}>
          <Trans id="delegations.swap">Swap</Trans>
        </Button>
      </div>
    </form>
  )
}
