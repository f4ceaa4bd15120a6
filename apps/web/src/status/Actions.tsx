import { Trans } from '@lingui/react/macro'
import { type ReactNode, useRef, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useMutation } from '../kernel/data.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Leaving, type LeavingState } from './Leaving.tsx'

const ActionsOfRegistration = graphql(`
  fragment Actions_registration on Registration {
    reference
    state
    viewerCan {
      takeSeat
      withdraw
    }
  }
`)

const TakeSeat = graphql(`
  mutation TakeSeat($reference: String!) {
    takeSeat(reference: $reference) {
      __typename
      ... on Refusal {
        message
      }
      ... on SeatTaken {
        registration {
          reference
          ...Status_registration
        }
      }
      ... on SeatAlreadyTaken {
        registration {
          reference
          ...Status_registration
        }
      }
    }
  }
`)

const Withdraw = graphql(`
  mutation Withdraw($reference: String!, $expectedState: RegistrationState!) {
    withdraw(reference: $reference, expectedState: $expectedState) {
      __typename
      ... on Refusal {
        message
      }
      ... on RegistrationWithdrawn {
        registration {
          reference
          ...Status_registration
        }
      }
      ... on AlreadyWithdrawn {
        registration {
          reference
          ...Status_registration
        }
      }
    }
  }
`)

/** The person's actions: the main one first, withdrawing second. Results are shown above the buttons. */
export function Actions({
  registration: given,
  leaving: { isLeaving, onLeaving },
  say,
}: {
  registration: FragmentType<typeof ActionsOfRegistration>
  leaving: LeavingState
  say: (words: ReactNode) => void
}) {
  const { reference, state, viewerCan } = readFragment(ActionsOfRegistration, given)
  const [takeSeat] = useMutation(TakeSeat, { refetchQueries: ['RegistrationToFollow'] })
  const [withdraw] = useMutation(Withdraw, { refetchQueries: ['RegistrationToFollow'] })
  const [busy, setBusy] = useState(false)
  const underWay = useRef(false)

  async function act(change: () => Promise<{ message?: string | null } | null | undefined>) {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    say(null)
    try {
      const answer = await change()
      if (answer?.message)
        say(<Said title={<Trans id="common.nothing-was-changed">Nothing was changed</Trans>}>{answer.message}</Said>)
    } catch {
      say(
        <Said title={<Trans id="common.no-answer-came">No answer came</Trans>}>
          <Trans id="common.we-cant-say-whether-it">
            We can’t say whether it was done. Try again: doing it twice does no harm.
          </Trans>
        </Said>,
      )
    }
    underWay.current = false
    setBusy(false)
    onLeaving(false)
  }

  const take = () =>
    act(async () => {
      const { data } = await takeSeat({ variables: { reference } })
      const answer = data?.takeSeat
      return answer && 'message' in answer ? answer : null
    })
  const leave = () =>
    act(async () => {
      const { data } = await withdraw({ variables: { reference, expectedState: state } })
      const answer = data?.withdraw
      return answer && 'message' in answer ? answer : null
    })

  if (!viewerCan.takeSeat && !viewerCan.withdraw) return null
  const isOffer = state === 'OFFERED'
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
      {viewerCan.takeSeat && (
        <Button busy={busy && !isLeaving} onClick={() => void take()}>
          <Trans id="registrations.take-my-seat">Take my seat</Trans>
        </Button>
      )}
      {viewerCan.withdraw && (
        <Button kind="quiet" onClick={() => onLeaving(true)}>
          {isOffer ? (
            <Trans id="registrations.i-cant-come">I can’t come</Trans>
          ) : (
            <Trans id="registrations.withdraw-my-registration">Withdraw my registration</Trans>
          )}
        </Button>
      )}
      {isLeaving && viewerCan.withdraw && (
        <Leaving state={state} busy={busy} onLeave={() => void leave()} onStay={() => onLeaving(false)} />
      )}
    </div>
  )
}

function Said({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="mt-6">
      <Notice tone="warning" title={title}>
        {children}
      </Notice>
    </div>
  )
}
