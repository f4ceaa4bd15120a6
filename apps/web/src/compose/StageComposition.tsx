import { useMutation } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { StageCompositionMutation } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { type ComposedRoom, compositionInput, type TermsDraft } from './useComposition.ts'

const StageRoom = graphql(`
  mutation StageComposition($input: StageCompositionInput!) {
    stageComposition(input: $input) {
      __typename
      ... on CompositionStaged {
        staged
        unstaged
        undo {
          stagedAt
          staged
          unstaged
        }
        refused {
          reference
        }
        event {
          slug
          version
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const UndoComposition = graphql(`
  mutation UndoComposition($input: DecideInput!) {
    decide(input: $input) {
      __typename
      ... on Decided {
        registrations {
          reference
        }
        event {
          slug
          version
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Maximum number of registrations per mutation. */
const pageOf = 1_000
const pagesOf = (references: readonly string[]) =>
  Array.from({ length: Math.ceil(references.length / pageOf) }, (_, page) =>
    references.slice(page * pageOf, (page + 1) * pageOf),
  )

interface StageCompositionProps {
  slug: string
  terms: TermsDraft
  room: ComposedRoom
  /** True if quotas are unsaved, or the room shown is out of date. */
  disabled: boolean
  onChanged: () => void
}

type Staging = Extract<StageCompositionMutation['stageComposition'], { __typename: 'CompositionStaged' }>
type Undo = NonNullable<Staging['undo']>

/** Stages offers for the room shown. Sends no email. */
export function StageComposition({ slug, terms, room, disabled, onChanged }: StageCompositionProps) {
  const { t } = useLingui()
  const [stage, { loading }] = useMutation(StageRoom)
  const [decide] = useMutation(UndoComposition)
  const [refused, setRefused] = useState<Refused | null | undefined>(undefined)
  const { addedCount, removedCount } = room

  /** Unstages the offers just staged, then restages those that were replaced. */
  async function undo({ stagedAt, staged, unstaged }: Undo) {
    const orders = [
      ...pagesOf(staged).map((references) => ({ references, undoStagedAt: stagedAt })),
      ...pagesOf(unstaged).map((references) => ({ references, staged: true })),
    ]
    let count = 0
    for (const order of orders) {
      const input = { eventSlug: slug, decision: 'OFFER' as const, ...order }
      const answer = await decide({ variables: { input } }).catch(() => null)
      const result = answer?.data?.decide
      if (result?.__typename !== 'Decided') {
        setRefused(result && 'message' in result ? result : null)
        break
      }
      count += result.registrations.length
    }
    if (count > 0)
      toast(<Plural id="common.decisions-undone" value={count} one="# decision undone" other="# decisions undone" />)
    onChanged()
  }

  async function press() {
    setRefused(undefined)
    const input = { composition: compositionInput(slug, terms), digest: room.digest }
    const answer = await stage({ variables: { input } }).catch(() => null)
    const result = answer?.data?.stageComposition
    if (result?.__typename === 'CompositionStaged') {
      const back = result.undo
      toast(<Staged staged={result.staged} refused={result.refused.length} />, back ? () => void undo(back) : undefined)
      onChanged()
    } else {
      setRefused(result ?? null)
      if (result?.__typename === 'CompositionChanged') onChanged()
    }
  }

  if (addedCount + removedCount === 0)
    return (
      <p role="status" className="text-15">
        <Trans id="compose.this-room-is-staged-already">This room is already staged.</Trans>
      </p>
    )
  const stageWords = t({
    id: 'compose.stage-offers',
    message: `Stage ${plural(addedCount, { one: '# offer', other: '# offers' })}`,
  })
  const label =
    removedCount === 0
      ? stageWords
      : t({
          id: 'compose.stage-offers-and-unstage',
          message: `Stage ${plural(addedCount, { one: '# offer', other: '# offers' })} and unstage ${removedCount}`,
        })
  return (
    <div className="grid justify-items-start gap-2">
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <StaffButton kind="primary" busy={loading} disabled={disabled} onClick={() => void press()}>
        {label}
      </StaffButton>
      <p className="max-w-measure text-13 text-ink-2">
        <Trans id="compose.nobody-is-emailed-until-released">
          No one will be emailed yet. Offers take effect when you release them in the list of registrations, and you can
          change them there until then.
        </Trans>
      </p>
    </div>
  )
}

function Staged({ staged, refused }: { staged: number; refused: number }) {
  return (
    <>
      <Plural id="compose.offers-staged" value={staged} one="# offer staged." other="# offers staged." />{' '}
      {refused > 0 && (
        <Plural
          id="compose.could-not-be-staged"
          value={refused}
          one="# couldn’t be staged."
          other="# couldn’t be staged."
        />
      )}
    </>
  )
}
