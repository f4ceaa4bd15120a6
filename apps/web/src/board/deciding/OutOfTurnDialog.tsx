import { Plural, Trans } from '@lingui/react/macro'
import { EffectWords, NoEffectNotice } from './ConfirmDecision.tsx'
import { QueueReasonDialog } from './QueueReasonDialog.tsx'
import type { OutOfTurn } from './useOrders.tsx'
import type { Reach } from './useReach.ts'

interface OutOfTurnDialogProps {
  outOfTurn: OutOfTurn
  /** Null if the offers are staged. */
  reach: Reach | null
  onGiven: (reason: string) => void
  onClose: () => void
}

/** Asks for the reason to offer seats to people ahead of others on the waitlist. */
export function OutOfTurnDialog({ outOfTurn: { order, people }, reach, onGiven, onClose }: OutOfTurnDialogProps) {
  const [{ name: written, message } = { name: '', message: '' }] = people
  const name = <bdi>{written}</bdi>
  const { length: count } = people
  return (
    <QueueReasonDialog
      title={
        count === 1 ? (
          <Trans id="board.offer-seat-to-out-of">Offer a seat to {name} out of turn</Trans>
        ) : (
          <Plural
            id="board.offer-seats-to-people-out"
            value={count}
            one="Offer a seat to one person out of turn"
            other="Offer seats to # people out of turn"
          />
        )
      }
      press={
        order.staged ? (
          <Plural id="board.stage-offers" value={count} one="Stage # offer" other="Stage # offers" />
        ) : (
          <EffectWords
            decision="OFFER"
            count={reach ? reach.people : count}
            isUpperBound={!reach || reach.isUpperBound}
          />
        )
      }
      isWaiting={reach?.people === null}
      onGiven={async (reason) => void onGiven(reason)}
      onClose={onClose}
    >
      {count === 1 ? (
        <p>{message}</p>
      ) : (
        <div>
          <Trans id="board.others-wait-ahead-of-them">
            These people would get offers before others who are ahead of them. The reason is recorded with each offer.
          </Trans>
          <ul className="mt-2 max-h-32 list-disc overflow-y-auto ps-5 marker:text-ink-3">
            {people.map(({ reference, name: each }) => (
              <li key={reference} className="[overflow-wrap:anywhere]">
                <bdi>{each}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </QueueReasonDialog>
  )
}

/** Asks for an optional reason before offering seats to all matches; offers out of turn require one. */
export function OffersToAllDialog({
  reach,
  waiting,
  staging,
  onWritten,
  onGiven,
  onClose,
}: {
  /** Null if the offers are staged. */
  reach: Reach | null
  /** Number of matching registrations on the waitlist. */
  waiting: number
  staging: boolean
  onWritten: (isWritten: boolean) => void
  onGiven: (reason: string) => void
  onClose: () => void
}) {
  return (
    <QueueReasonDialog
      title={<Trans id="board.offer-seats-to-all-that">Offer seats to everyone who matches</Trans>}
      press={
        staging ? (
          <Trans id="board.stage-offers-2">Stage offers</Trans>
        ) : (
          <EffectWords decision="OFFER" count={reach?.people ?? null} isUpperBound={reach?.isUpperBound} />
        )
      }
      isWaiting={reach?.people === null}
      optional
      onWritten={onWritten}
      onGiven={async (reason) => void onGiven(reason)}
      onClose={onClose}
    >
      <p>
        <Plural
          id="board.of-them-are-on-waitlist"
          value={waiting}
          one="# of them is on the waitlist."
          other="# of them are on the waitlist."
        />{' '}
        <Trans id="board.seats-are-offered-in-order">
          Seats are offered in queue order. To skip people who don’t match, you must give a reason, which is recorded
          with the offer.
        </Trans>
      </p>
      {reach?.people === 0 && (
        <p>
          <NoEffectNotice refusal={reach.refusal} />
        </p>
      )}
    </QueueReasonDialog>
  )
}
