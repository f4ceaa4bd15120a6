import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Decision } from '../../__generated__/graphql.ts'
import { toast } from '../../ui/Toast.tsx'
import { decisionNouns } from './decisionWords.ts'
import type { Order } from './order.ts'
import type { Replaced } from './outcome.ts'

interface TookEffect {
  count: number
  offersMade: number
  replaced: readonly Replaced[]
  /** The person's name, or their reference if the name is masked; undefined for several people. */
  name: string | undefined
  /** Other results of the command. */
  also: ReactNode
}

/** Shows a toast saying what took effect and for whom; staging can be undone from it. */
export function announce(given: Order, { count, offersMade, replaced, name, also }: TookEffect, undo: () => void) {
  if (given.unstage)
    return toast(
      <Plural id="common.decisions-undone" value={count} one="# decision undone" other="# decisions undone" />,
    )
  if (given.staged)
    return toast(
      <>
        {name === undefined ? (
          <Plural id="board.decisions-staged" value={count} one="# decision staged" other="# decisions staged" />
        ) : (
          <StagedFor name={name} decision={given.decision} />
        )}
        <OverColleagues replaced={replaced} />
        {also && <> · {also}</>}
      </>,
      undo,
    )
  toast(
    <>
      {name === undefined ? (
        <Plural
          id="board.registrations-decided-count"
          value={count}
          one="# registration decided"
          other="# registrations decided"
        />
      ) : (
        <DecidedFor name={name} decision={given.decision} />
      )}
      {also && <> · {also}</>}
      {offersMade > 0 && (
        <>
          {' · '}
          <Plural
            id="board.freed-seats-offered-to-waitlist"
            value={offersMade}
            one="# freed seat offered to the waitlist"
            other="# freed seats offered to the waitlist"
          />
        </>
      )}
    </>,
  )
}

function StagedFor({ name, decision }: { name: string; decision: Decision }) {
  const { t } = useLingui()
  const what = t(decisionNouns[decision])
  return (
    <Trans id="board.staged">
      {name}: {what} (staged)
    </Trans>
  )
}

function DecidedFor({ name, decision }: { name: string; decision: Decision }) {
  const { t } = useLingui()
  return `${name}: ${t(decisionNouns[decision])}`
}

/** Says that decisions staged by colleagues were replaced. */
function OverColleagues({ replaced }: { replaced: readonly Replaced[] }) {
  const { t } = useLingui()
  const [first] = replaced
  if (!first) return null
  const { by } = first
  const what = t(decisionNouns[first.decision])
  return (
    <>
      {' · '}
      {replaced.length === 1 ? (
        <Trans id="board.replaced-decision-of">
          Replaced {by}’s decision: {what}
        </Trans>
      ) : (
        <Plural
          id="board.replaced-decisions-of-colleagues"
          value={replaced.length}
          one="Replaced a colleague’s decision"
          other="Replaced # decisions by colleagues"
        />
      )}
    </>
  )
}

export function NothingDecided() {
  return <Trans id="board.connection-lost">Connection lost. Nothing was decided.</Trans>
}

/** Why a staging can't be undone. */
export const otherwise = msg({
  id: 'board.this-cant-be-undone-newer',
  message: 'This can’t be undone, because another decision has been staged or made since.',
})

/** Number of staged decisions that were undone, and of the earlier ones that were restored. */
export function Undone({ undone, restored }: { undone: number; restored: number }) {
  return (
    <>
      <Plural
        id="board.decisions-taken-back-undone"
        value={undone}
        one="# decision undone"
        other="# decisions undone"
      />
      {restored > 0 && (
        <>
          {' · '}
          <Plural
            id="board.staged-as-before-restored"
            value={restored}
            one="# staged as before"
            other="# staged as before"
          />
        </>
      )}
    </>
  )
}
