import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { EffectWords } from '../board/deciding/ConfirmDecision.tsx'
import { QueueReasonDialog } from '../board/deciding/QueueReasonDialog.tsx'
import { useLimitFields } from '../board/seats/LimitFields.tsx'
import { TextInput } from '../ui/forms/inputs.tsx'
import { type Outcome, outcomeOf } from '../ui/staff/ReasonDialog.tsx'
import { toast } from '../ui/Toast.tsx'

const PersonActionsRegistration = graphql(`
  fragment PersonActions_Registration on Registration {
    reference
    name
    priority
    viewerCan {
      setPriority
      decide
    }
  }
`)

const SetPriority = graphql(`
  mutation SetPriority($input: SetPriorityInput!) {
    setPriority(input: $input) {
      __typename
      ... on PrioritySet {
        offersMade
        registration {
          reference
          priority
          version
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const OfferOutOfTurn = graphql(`
  mutation OfferOutOfTurn($input: DecideInput!) {
    decide(input: $input) {
      __typename
      ... on Decided {
        registrations {
          reference
          state
          version
        }
        refused {
          refusal {
            __typename
            ... on Refusal {
              message
            }
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const maxPriority = 1_000

interface PersonActionsProps {
  registration: FragmentType<typeof PersonActionsRegistration>
  slug: string
  position: number
  onChanged: () => void
}

const quiet =
  'cursor-pointer text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink hover:decoration-ink'

/** Actions on a person on the waitlist: set a priority, or offer a seat out of turn. */
export function PersonActions({ registration: masked, slug, position, onChanged }: PersonActionsProps) {
  const registration = readFragment(PersonActionsRegistration, masked)
  const { t } = useLingui()
  const [asking, setAsking] = useState<'PRIORITY' | 'OFFER' | null>(null)
  const { reference, viewerCan } = registration
  const name = registration.name ?? reference
  const offers = viewerCan.decide.includes('OFFER')
  const close = () => setAsking(null)
  const changed = () => {
    close()
    onChanged()
  }
  if (!viewerCan.setPriority && !offers) return null
  return (
    <div className="flex flex-wrap gap-x-3 transition-opacity duration-150 group-focus-within:opacity-100 group-hover:opacity-100 sm:pointer-fine:absolute sm:pointer-fine:inset-x-0 sm:pointer-fine:justify-end sm:pointer-fine:bottom-0 sm:pointer-fine:bg-paper sm:pointer-fine:opacity-0">
      {viewerCan.setPriority && (
        <button
          type="button"
          className={quiet}
          aria-label={t({ id: 'waitlist.change-priority-of', message: `Change priority for ${name}` })}
          onClick={() => setAsking('PRIORITY')}
        >
          <Trans id="waitlist.priority-2">Change priority…</Trans>
        </button>
      )}
      {offers && (
        <button
          type="button"
          className={quiet}
          aria-label={t({ id: 'waitlist.offer-seat-to', message: `Offer a seat to ${name}` })}
          onClick={() => setAsking('OFFER')}
        >
          <Trans id="waitlist.offer-seat">Offer a seat…</Trans>
        </button>
      )}
      {asking === 'PRIORITY' && (
        <PriorityDialog
          reference={reference}
          name={name}
          now={registration.priority}
          onChanged={changed}
          onClose={close}
        />
      )}
      {asking === 'OFFER' && (
        <OfferDialog
          slug={slug}
          reference={reference}
          name={name}
          ahead={position - 1}
          onChanged={changed}
          onClose={close}
        />
      )}
    </div>
  )
}

interface AskProps {
  reference: string
  name: string
  onChanged: () => void
  onClose: () => void
}

function PriorityDialog({ reference, name: written, now, onChanged, onClose }: AskProps & { now: number }) {
  const { t } = useLingui()
  const [set] = useMutation(SetPriority)
  const name = <bdi>{written}</bdi>
  const [number, setNumber] = useState(String(now + 1))
  const [fieldProblem, setFieldProblem] = useState<string>()

  function check(): boolean {
    const isFit = /^\d{1,4}$/.test(number.trim()) && Number(number) <= maxPriority
    setFieldProblem(
      isFit
        ? undefined
        : t({
            id: 'waitlist.give-whole-number-from-0',
            message: `Enter a whole number from 0 to ${maxPriority}.`,
          }),
    )
    return isFit
  }

  async function change(reason: string): Promise<Outcome> {
    const input = { reference, priority: Number(number), reason }
    const answer = await set({ variables: { input } }).catch(() => null)
    const result = answer?.data?.setPriority
    if (result?.__typename !== 'PrioritySet') return outcomeOf(result)
    toast(
      <Trans id="waitlist.has-priority-now">
        {name} now has priority {result.registration.priority}
      </Trans>,
    )
    onChanged()
    return {}
  }

  return (
    <QueueReasonDialog
      title={<Trans id="waitlist.priority-of">{name}’s priority</Trans>}
      press={<Trans id="waitlist.set-priority">Save priority</Trans>}
      before={
        <TextInput
          id="queue-priority"
          label={<Trans id="common.priority">Priority</Trans>}
          help={
            <Trans id="waitlist.higher-goes-first-within-lane">
              Higher numbers go first within the lane. Equal priorities go by waiting time.
            </Trans>
          }
          inputMode="numeric"
          error={fieldProblem}
          value={number}
          onValue={setNumber}
          autoFocus
        />
      }
      check={check}
      onGiven={change}
      onClose={onClose}
    >
      <p>
        <Trans id="waitlist.priority-is-now-others-skipped">
          The priority is now {now}. If you move someone ahead, they skip people who have waited longer.
        </Trans>
      </p>
    </QueueReasonDialog>
  )
}

function OfferDialog({
  slug,
  reference,
  name: written,
  ahead,
  onChanged,
  onClose,
}: AskProps & { slug: string; ahead: number }) {
  const name = <bdi>{written}</bdi>
  const { fields, read, count } = useLimitFields(slug)
  const [offer] = useMutation(OfferOutOfTurn)

  async function give(reason: string): Promise<Outcome | undefined> {
    const limit = read()
    if (limit === undefined) return undefined
    const input = {
      eventSlug: slug,
      references: [reference],
      decision: 'OFFER' as const,
      reason,
      ...(limit && { limit }),
    }
    const answer = await offer({ variables: { input } }).catch(() => null)
    const result = answer?.data?.decide
    if (result?.__typename !== 'Decided') return outcomeOf(result)
    const [refused] = result.refused
    if (refused) return { refused: refused.refusal }
    toast(<Trans id="waitlist.seat-is-offered-to">Seat offered to {name}</Trans>)
    onChanged()
    return {}
  }

  return (
    <QueueReasonDialog
      title={<Trans id="waitlist.offer-seat-to">Offer a seat to {name}</Trans>}
      press={<EffectWords decision="OFFER" count={1} />}
      after={count > 1 ? fields : null}
      onGiven={give}
      onClose={onClose}
    >
      <p>
        {ahead > 0 ? (
          <Plural
            id="waitlist.people-of-lane-wait-ahead"
            value={ahead}
            one="# person is ahead in this lane and will be skipped. This is recorded with the offer."
            other="# people are ahead in this lane and will be skipped. This is recorded with the offer."
          />
        ) : (
          <Trans id="waitlist.this-person-is-first-of">This person is first in the lane.</Trans>
        )}{' '}
        <Trans id="waitlist.seat-has-to-be-free">
          This needs a free seat. Hold the queue first, so that the next free seat isn’t offered to anyone else.
        </Trans>
      </p>
    </QueueReasonDialog>
  )
}
