import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { toast } from '../../ui/Toast.tsx'
import { useLimitFields } from '../limit/LimitFields.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'

const PersonActsRegistration = graphql(`
  fragment PersonActs_Registration on Registration {
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

interface PersonActsProps {
  registration: FragmentType<typeof PersonActsRegistration>
  slug: string
  position: number
  onChanged: () => void
}

const quiet =
  'cursor-pointer text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink hover:decoration-ink'

/** What an organiser may do with one who waits: another priority, or a seat out of turn. In sight where it is looked for. */
export function PersonActs({ registration: masked, slug, position, onChanged }: PersonActsProps) {
  const registration = readFragment(PersonActsRegistration, masked)
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
          aria-label={t`Change the priority of ${name}`}
          onClick={() => setAsking('PRIORITY')}
        >
          <Trans>Priority…</Trans>
        </button>
      )}
      {offers && (
        <button
          type="button"
          className={quiet}
          aria-label={t`Offer a seat to ${name}`}
          onClick={() => setAsking('OFFER')}
        >
          <Trans>Offer a seat…</Trans>
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
  const [set, { loading }] = useMutation(SetPriority)
  const name = <bdi>{written}</bdi>
  const [refusal, setRefusal] = useState<string | null>(null)

  async function change(reason: string, priority: number) {
    const answer = await set({ variables: { input: { reference, priority, reason } } }).catch(() => null)
    const result = answer?.data?.setPriority
    if (!result) return toast(<Trans>The line to the server is broken. Nothing was changed.</Trans>)
    if (result.__typename !== 'PrioritySet') return setRefusal(result.message)
    toast(
      <Trans>
        {name} has priority {result.registration.priority} now
      </Trans>,
    )
    onChanged()
  }

  return (
    <ReasonDialog
      title={<Trans>Priority of {name}</Trans>}
      act={<Trans>Set the priority</Trans>}
      priority={now}
      refusal={refusal}
      busy={loading}
      onGiven={(reason, priority) => void change(reason, priority)}
      onClose={onClose}
    >
      <Trans>The priority is {now} now. Whoever is moved ahead passes those who have waited longer.</Trans>
    </ReasonDialog>
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
  const [offer, { loading }] = useMutation(OfferOutOfTurn)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function give(reason: string) {
    const limit = read()
    if (limit === undefined) return
    const input = {
      eventSlug: slug,
      references: [reference],
      decision: 'OFFER' as const,
      reason,
      ...(limit && { limit }),
    }
    const answer = await offer({ variables: { input } }).catch(() => null)
    const result = answer?.data?.decide
    if (!result) return toast(<Trans>The line to the server is broken. Nothing was changed.</Trans>)
    if (result.__typename !== 'Decided') return setRefusal('message' in result ? result.message : '')
    const [refused] = result.refused
    if (refused) return setRefusal(refused.refusal.message)
    toast(<Trans>A seat is offered to {name}</Trans>)
    onChanged()
  }

  return (
    <ReasonDialog
      title={<Trans>Offer a seat to {name}</Trans>}
      act={<Trans>Offer the seat</Trans>}
      refusal={refusal}
      busy={loading}
      onGiven={(reason) => void give(reason)}
      onClose={onClose}
      more={count > 1 ? fields : null}
    >
      {ahead > 0 ? (
        <Plural
          value={ahead}
          one="# person of the lane waits ahead, and is passed. This is recorded with the offer."
          other="# people of the lane wait ahead, and are passed. This is recorded with the offer."
        />
      ) : (
        <Trans>This person is the first of the lane.</Trans>
      )}{' '}
      <Trans>A seat has to be free for it: hold the queue first, and the next one that falls free stays free.</Trans>
    </ReasonDialog>
  )
}
