import { Trans } from '@lingui/react/macro'
import { type Dispatch, type ReactNode, type SetStateAction, useState } from 'react'
import type { ConfirmedRemovalInput } from '../../__generated__/graphql.ts'
import type { EventDraft } from './draft.ts'
import { ConfirmRemoval } from './RemoveItem.tsx'
import { confirmedIn, type Removal, restored, withConfirmed, withoutItem } from './removals.ts'

interface AnsweredItem extends ConfirmedRemovalInput {
  label: string
}

interface Removing {
  removal: Removal
  /** Confirmed removals that still apply to the draft. */
  confirmedBy: (draft: EventDraft) => ConfirmedRemovalInput[]
  /** Asks again if the server reported a removal as unconfirmed, or confirmed for a different number of people. */
  askAgain: (item: AnsweredItem) => void
  dialog: ReactNode
}

/**
 * Removes saved items from the draft, restores them, and keeps track of confirmations on this page.
 * @param onConfirmed retries saving, with all confirmations
 */
export function useRemoval(
  slug: string,
  saved: EventDraft,
  setDraft: Dispatch<SetStateAction<EventDraft>>,
  onConfirmed: (confirmedBy: Removing['confirmedBy']) => void,
): Removing {
  const [confirmed, setConfirmed] = useState<readonly ConfirmedRemovalInput[]>([])
  const [unconfirmed, setUnconfirmed] = useState<AnsweredItem | null>(null)

  function confirm({ part, key, people }: AnsweredItem) {
    const all = withConfirmed(confirmed, { part, key, people })
    setConfirmed(all)
    setUnconfirmed(null)
    onConfirmed((draft) => confirmedIn(all, draft, saved))
  }

  return {
    removal: {
      slug,
      saved,
      onRemove: (removed) => {
        setConfirmed((before) => withConfirmed(before, removed))
        setDraft((draft) => withoutItem(draft, removed.part, removed.key))
      },
      onRestore: (part, key) => setDraft((draft) => restored(draft, saved, part, key)),
    },
    confirmedBy: (draft) => confirmedIn(confirmed, draft, saved),
    askAgain: setUnconfirmed,
    dialog: unconfirmed && (
      <ConfirmRemoval
        part={unconfirmed.part}
        label={unconfirmed.label}
        people={unconfirmed.people}
        onPress={() => confirm(unconfirmed)}
        onClose={() => setUnconfirmed(null)}
      >
        <Trans id="events.your-changes-are-saved-once">Your changes are saved once you confirm.</Trans>
      </ConfirmRemoval>
    ),
  }
}
