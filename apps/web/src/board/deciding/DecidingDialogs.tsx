import { ConfirmDecision } from './ConfirmDecision.tsx'
import { DeclineDialog } from './DeclineDialog.tsx'
import { OffersToAllDialog, OutOfTurnDialog } from './OutOfTurnDialog.tsx'
import type { useDeciding } from './useDeciding.ts'

/** Dialogs that are shown before a decision is sent. */
export function DecidingDialogs({ deciding, waiting }: { deciding: ReturnType<typeof useDeciding>; waiting: number }) {
  const { orders, reach, staging, declining, confirming, offeringToAll, decide, countFor } = deciding
  const { outOfTurn } = orders
  return (
    <>
      {declining && (
        <DeclineDialog
          count={reach ? reach.people : countFor('DECLINE', declining)}
          isUpperBound={reach?.isUpperBound ?? true}
          refusal={reach?.refusal ?? null}
          isOfRegistrations={reach === null}
          staging={staging}
          name={declining === 'everyone' ? undefined : orders.nameOf(declining)}
          onDecline={(reason) => decide('DECLINE', declining, reason)}
          onClose={() => deciding.setDeclining(null)}
        />
      )}
      {confirming && (
        <ConfirmDecision
          decision={confirming.decision}
          count={reach ? reach.people : countFor(confirming.decision, confirming.on)}
          isUpperBound={reach?.isUpperBound ?? true}
          refusal={reach?.refusal ?? null}
          onConfirm={() => void decide(confirming.decision, confirming.on, undefined, true)}
          onClose={() => deciding.setConfirming(null)}
        />
      )}
      {offeringToAll && (
        <OffersToAllDialog
          reach={reach}
          waiting={waiting}
          staging={staging}
          onWritten={deciding.setReasonWritten}
          onGiven={(reason) => decide('OFFER', 'everyone', reason)}
          onClose={() => deciding.setOfferingToAll(false)}
        />
      )}
      {outOfTurn && (
        <OutOfTurnDialog
          key={outOfTurn.people.map(({ reference }) => reference).join()}
          outOfTurn={outOfTurn}
          reach={reach}
          onGiven={(reason) => void deciding.giveOutOfTurn(outOfTurn, reason)}
          onClose={() => orders.leaveInTurn(outOfTurn)}
        />
      )}
    </>
  )
}
