import { useApolloClient } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { FormPart } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { Question } from '../../ui/staff/Question.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { Removal } from './removals.ts'

const AnsweredItems = graphql(`
  query AnsweredItems($slug: String!) {
    event(slug: $slug) {
      slug
      answeredItems {
        part
        key
        people
      }
    }
  }
`)

interface RemoveItemProps {
  part: FormPart
  itemKey: string
  label: string
  removal: Removal
}

/** Removes a saved question or consent from the draft; asks for confirmation if people have answered or agreed to it. */
export function RemoveItem({ part, itemKey: key, label, removal: { slug, onRemove } }: RemoveItemProps) {
  const client = useApolloClient()
  const [people, setPeople] = useState(0)
  const [busy, setBusy] = useState(false)

  async function remove() {
    setBusy(true)
    const query = { query: AnsweredItems, variables: { slug }, fetchPolicy: 'no-cache' } as const
    const answer = await client.query(query).catch(() => null)
    setBusy(false)
    const items = answer?.data?.event?.answeredItems
    if (!items)
      return toast(
        <Trans id="common.we-cant-reach-server-nothing">
          We can’t reach the server. Nothing was changed. Try again.
        </Trans>,
      )
    const concerned = items.find((item) => item.part === part && item.key === key)?.people ?? 0
    if (concerned === 0) onRemove({ part, key, people: 0 })
    else setPeople(concerned)
  }

  return (
    <>
      <StaffButton kind="bare" busy={busy} onClick={() => void remove()}>
        <Trans id="common.remove">Remove</Trans>
      </StaffButton>
      {people > 0 && (
        <ConfirmRemoval
          part={part}
          label={label}
          people={people}
          onPress={() => {
            setPeople(0)
            onRemove({ part, key, people })
          }}
          onClose={() => setPeople(0)}
        >
          <Trans id="events.its-removed-when-you-save">
            This item is removed when you save the event. Until then, you can undo this.
          </Trans>
        </ConfirmRemoval>
      )}
    </>
  )
}

interface ConfirmProps {
  part: FormPart
  label: string
  people: number
  /** Says when the removal takes effect. */
  children: ReactNode
  onPress: () => void
  onClose: () => void
}

/** Asks for confirmation, saying how many people's answers or consents will be affected. */
export const ConfirmRemoval = ({ part, label, people, children, onPress, onClose }: ConfirmProps) => (
  <Question
    title={<Trans id="events.remove">Remove “{label}”?</Trans>}
    press={
      part === 'QUESTION' ? (
        <Plural
          id="events.remove-and-hide-answers-of"
          value={people}
          one="Remove and hide # person’s answer"
          other="Remove and hide the answers of # people"
        />
      ) : (
        <Plural
          id="events.remove-consent-given-by-people"
          value={people}
          one="Remove consent given by # person"
          other="Remove consent given by # people"
        />
      )
    }
    refused={undefined}
    busy={false}
    onPress={onPress}
    onClose={onClose}
  >
    {part === 'QUESTION' ? (
      <Trans id="events.applications-exports-and-peoples-own">
        Applications, exports and people’s registration pages will no longer show these answers. We keep the answers
        until the person changes their registration or answers are deleted after the event.
      </Trans>
    ) : (
      <Trans id="events.record-of-who-agreed-is">
        The record of who agreed is kept. People will no longer see this consent on their registration pages, and can’t
        withdraw it there.
      </Trans>
    )}{' '}
    {children}
  </Question>
)

interface RemovedProps {
  part: FormPart
  items: readonly { key: string; label: string }[]
  removal: Removal
}

/** Items that the next save will remove, with a button to restore them. */
export const RemovedItems = ({ part, items, removal }: RemovedProps) => (
  <div role="status" className="grid gap-2 empty:hidden">
    {items.map(({ key, label }) => (
      <p key={key} className="flex flex-wrap items-center gap-x-3 border-line-strong border-s-2 ps-4 text-ink-2">
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <Trans id="events.will-be-removed-when-you">“{label}” will be removed when you save.</Trans>
        </span>
        <StaffButton kind="bare" onClick={() => removal.onRestore(part, key)}>
          <Trans id="common.undo">Undo</Trans>
          <span className="sr-only">: {label}</span>
        </StaffButton>
      </p>
    ))}
  </div>
)
