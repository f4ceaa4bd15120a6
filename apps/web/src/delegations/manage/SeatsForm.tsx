import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { useAnnounced } from '../../planned/useAnnounced.tsx'
import { Select, TextInput } from '../../ui/forms/inputs.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import type { Shown } from '../DelegationView.tsx'

const SetDelegation = graphql(`
  mutation SetDelegation($input: SetDelegationInput!) {
    setDelegation(input: $input) {
      __typename
      ... on DelegationSet {
        delegation {
          id
          ...Delegation_Delegation
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

const EndDelegation = graphql(`
  mutation EndDelegation($id: ID!) {
    endDelegation(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

/** Saves seats and head, after showing the number of people that this emails. */
export function useSetDelegation(onDone: () => void) {
  const { t } = useLingui()
  const [set] = useMutation(SetDelegation, { refetchQueries: ['DelegationsOfEvent'] })
  const { announce, dialog, busy } = useAnnounced()
  const [refused, setRefused] = useState<Refused | null>()
  const [fieldProblem, setFieldProblem] = useState<string>()

  async function save(headReference: string, seats: string) {
    setRefused(undefined)
    setFieldProblem(undefined)
    const variables = { input: { headReference, seats: /^\d{1,4}$/.test(seats.trim()) ? Number(seats) : 0 } }
    await announce({
      kind: 'SET_DELEGATION',
      args: variables,
      press: t({ id: 'common.save', message: 'Save' }),
      run: async () => {
        const answer = await set({ variables }).catch(() => null)
        const result = answer?.data?.setDelegation
        if (result?.__typename === 'InvalidInput') setFieldProblem(problemsByControl(result.fields).seats)
        else if (result && 'message' in result) setRefused(result)
        else if (result) onDone()
        else setRefused(null)
      },
    })
  }
  return { save, dialog, busy, refused, fieldProblem }
}

/** Edits an existing delegation. */
export function SeatsForm({ delegation: { id, seats: before, members } }: { delegation: Shown }) {
  const { t } = useLingui()
  const head = members.find(({ isHead }) => isHead)?.reference ?? ''
  const [seats, setSeats] = useState(String(before))
  const [chosen, setChosen] = useState(head)
  const { save, dialog, busy, refused, fieldProblem } = useSetDelegation(() => {})
  const candidates = members.flatMap(({ reference, name }) =>
    reference ? [{ value: reference, label: name ?? reference }] : [],
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen) void save(chosen, seats)
  }

  return (
    <details className="mt-6">
      <summary className="cursor-pointer text-ink-2">
        <Trans id="delegations.change-seats-or-head">Change seats or head</Trans>
      </summary>
      {dialog}
      <form noValidate onSubmit={submit} className="mt-3 grid gap-4">
        <SeatsInput id={`seats-${id}`} value={seats} onValue={setSeats} error={fieldProblem} />
        <Select
          id={`head-${id}`}
          label={<Trans id="delegations.head">Head</Trans>}
          placeholder={t({ id: 'grants.choose', message: 'Choose' })}
          value={chosen}
          onValue={setChosen}
          choices={candidates}
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <div>
          <StaffButton kind="primary" type="submit" busy={busy}>
            <Trans id="common.save">Save</Trans>
          </StaffButton>
        </div>
      </form>
    </details>
  )
}

interface SeatsInputProps {
  id: string
  value: string
  onValue: (value: string) => void
  error: string | undefined
}

export function SeatsInput({ id, value, onValue, error }: SeatsInputProps) {
  return (
    <TextInput
      id={id}
      inputMode="numeric"
      autoComplete="off"
      label={<Trans id="delegations.seats-at-a-time">Seats at a time</Trans>}
      help={
        <Trans id="delegations.replaces-cap-per-organisation-seats">
          This number replaces the cap per organisation. Seats aren’t reserved: they still come from the seat plan.
        </Trans>
      }
      error={error}
      value={value}
      onValue={onValue}
    />
  )
}

/** Ends a delegation after a minute, during which it can be undone. */
export function EndButton({ id }: { id: string }) {
  const { t } = useLingui()
  const [end] = useMutation(EndDelegation, { refetchQueries: ['DelegationsOfEvent'] })
  const { announce, dialog, busy } = useAnnounced()
  const [refused, setRefused] = useState<Refused | null>()

  const press = () =>
    announce({
      kind: 'END_DELEGATION',
      args: { id },
      press: t({ id: 'delegations.end', message: 'End delegation' }),
      run: async () => {
        const answer = await end({ variables: { id } }).catch(() => null)
        const result = answer?.data?.endDelegation
        setRefused(result ? ('message' in result ? result : undefined) : null)
      },
    })

  return (
    <>
      {dialog}
      <StaffButton kind="bare" busy={busy} onClick={() => void press()}>
        <Trans id="delegations.end">End delegation</Trans>
      </StaffButton>
      {refused !== undefined && <RefusalNotice refused={refused} />}
    </>
  )
}
