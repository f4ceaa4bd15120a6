import { useLazyQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Bulk_ActionFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { intoSight } from '../../ui/intoSight.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useKnownRows } from '../selecting/useKnownRows.ts'
import { otherwise, Undone } from './announce.tsx'
import { decisionVerbs } from './decisionWords.ts'
import { RefusedRows } from './RefusedRows.tsx'
import { useBulk, useUndoBulk } from './useBulk.ts'

const BulkAction = graphql(`
  fragment Bulk_Action on BulkAction {
    id
    decision
    staged
    state
    total
    done
    refused
    undone
    restored
    notUndone
    endedAt
    viewerCan {
      undo
    }
  }
`)

const RefusedOnes = graphql(`
  fragment Bulk_Refusals on BulkRefusalConnection {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      node {
        reference
        refusal {
          __typename
          ... on Refusal {
            message
          }
        }
      }
    }
  }
`)

const Refusals = graphql(`
  query BulkRefusals($id: ID!, $first: Int!, $ofUndo: Boolean!) {
    bulkAction(id: $id) {
      id
      refusals(first: $first) @skip(if: $ofUndo) {
        ...Bulk_Refusals
      }
      undoRefusals(first: $first) @include(if: $ofUndo) {
        ...Bulk_Refusals
      }
    }
  }
`)

const maxRefusals = 200
/** Milliseconds after which a finished action is no longer shown. */
const spokenOfFor = 10 * 60_000

const isLongOver = (endedAt: string | null | undefined) =>
  endedAt != null && Date.now() - Date.parse(endedAt) > spokenOfFor

interface BulkProps {
  slug: string
  /** Whether the action has just ended and the numbers beside it are still being refetched. */
  isFollowed: boolean
  onEnd: () => void
}

/** Progress of the viewer's bulk action, its refusals, and the button to undo it. */
export function BulkProgress({ slug, isFollowed, onEnd }: BulkProps) {
  const action = useBulk(slug, onEnd)
  const [putAway, setPutAway] = useState<string | null>(null)
  if (!action || putAway === `${action.id} ${action.state}`) return null
  const putIt = () => setPutAway(`${action.id} ${action.state}`)
  return <Progress key={action.id} action={action} isFollowed={isFollowed} onClose={putIt} />
}

interface ProgressProps {
  action: FragmentType<typeof BulkAction>
  isFollowed: boolean
  onClose: () => void
}

function Progress({ action: masked, isFollowed, onClose }: ProgressProps) {
  const { t } = useLingui()
  const action = readFragment(BulkAction, masked)
  const { id, decision, staged, state, total, done, refused, undone, notUndone, endedAt, viewerCan } = action
  const refusals = useRefusals(id, false)
  const unchangedRows = useRefusals(id, true)
  const { undo, loading } = useUndoBulk()
  const isOn = endedAt == null
  if (isLongOver(endedAt)) return null
  const isUndoing = state === 'UNDOING'
  const far = isUndoing ? undone + notUndone : done + refused
  const goal = isUndoing ? done : total
  const verb = t(decisionVerbs[decision])

  async function press() {
    const message = await undo(id).catch(() =>
      t({
        id: 'board.connection-lost',
        message: 'Connection lost. Nothing was decided.',
      }),
    )
    if (message) toast(message)
  }

  return (
    <section
      ref={isOn ? intoSight : undefined}
      aria-label={t({ id: 'board.bulk-decision', message: 'Bulk decision' })}
      className="arrive mt-3 border-accent border-s-4 py-1 ps-4 text-13 print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="font-medium text-15">
          {verb}
          {staged && (
            <span className="font-normal text-ink-2">
              {' · '}
              <Trans id="board.staged-inline">staged</Trans>
            </span>
          )}
        </p>
        {isOn && (
          <progress
            aria-label={isUndoing ? t({ id: 'board.undoing', message: 'Undoing' }) : verb}
            value={far}
            max={goal}
            className="h-1.5 w-full max-w-72 appearance-none overflow-hidden rounded-control bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          />
        )}
        <p role="status" className="text-ink-2">
          {isOn ? (
            <ProgressText isUndoing={isUndoing} far={far} goal={goal} />
          ) : (
            <>
              <Ended action={action} />
              {isFollowed && (
                <>
                  {' · '}
                  <Trans id="board.numbers-follow">Updating the numbers…</Trans>
                </>
              )}
            </>
          )}
        </p>
        <div className="ms-auto flex gap-2">
          {notUndone > 0 && !isOn && !unchangedRows.rows && (
            <StaffButton busy={unchangedRows.loading} onClick={unchangedRows.look}>
              <Plural
                id="board.see-which-didnt-change"
                value={notUndone}
                one="See which one didn’t change"
                other="See which # didn’t change"
              />
            </StaffButton>
          )}
          {refused > 0 && !refusals.rows && (
            <StaffButton busy={refusals.loading} onClick={refusals.look}>
              <Plural
                id="board.see-which-were-refused"
                value={refused}
                one="See which one couldn’t be decided"
                other="See which # couldn’t be decided"
              />
            </StaffButton>
          )}
          {viewerCan.undo && (
            <StaffButton busy={loading} onClick={() => void press()}>
              <Trans id="common.undo">Undo</Trans>
            </StaffButton>
          )}
          {!isOn && (
            <StaffButton kind="bare" onClick={onClose}>
              <Trans id="board.dismiss">Dismiss</Trans>
            </StaffButton>
          )}
        </div>
      </div>
      {unchangedRows.rows && (
        <div className="mt-2">
          <RefusedRows refused={unchangedRows.rows} title={<UnchangedCount count={notUndone} />} />
        </div>
      )}
      {refusals.rows && (
        <div className="mt-2">
          <RefusedRows refused={refusals.rows} />
        </div>
      )}
    </section>
  )
}

/** Loads the refusals, of the decision or of its undo, when they are opened. */
function useRefusals(id: string, ofUndo: boolean) {
  const [ask, { data, loading }] = useLazyQuery(Refusals)
  const connection = readFragment(RefusedOnes, ofUndo ? data?.bulkAction?.undoRefusals : data?.bulkAction?.refusals)
  const { t } = useLingui()
  const known = useKnownRows([])
  const rows = connection?.edges.map(({ node: { reference, refusal } }) => ({
    reference,
    name: known(reference)?.name ?? reference,
    message: ofUndo && refusal.__typename === 'ChangedMeanwhile' ? t(otherwise) : refusal.message,
  }))
  return { rows, loading, look: () => void ask({ variables: { id, first: maxRefusals, ofUndo } }) }
}

function ProgressText({ isUndoing, far, goal }: { isUndoing: boolean; far: number; goal: number }) {
  const { i18n } = useLingui()
  const farWords = i18n.number(far)
  const goalWords = i18n.number(goal)
  if (isUndoing)
    return (
      <Trans id="board.of-undone">
        {farWords} of {goalWords} undone
      </Trans>
    )
  return (
    <Trans id="board.of">
      {farWords} of {goalWords}
    </Trans>
  )
}

function Ended({ action: { state, done, refused, undone, restored, notUndone } }: { action: Bulk_ActionFragment }) {
  return (
    <>
      {state === 'STOPPED' && (
        <>
          <Trans id="board.stopped-you-may-no-longer">Stopped: you no longer have permission to decide.</Trans>{' '}
        </>
      )}
      {state === 'UNDONE' ? (
        <Undone undone={undone} restored={restored} />
      ) : (
        <Plural
          id="board.registrations-decided"
          value={done}
          one="# registration decided"
          other="# registrations decided"
        />
      )}
      {refused > 0 && (
        <>
          {' · '}
          <Plural id="board.refused" value={refused} one="# couldn’t be decided" other="# couldn’t be decided" />
        </>
      )}
      {notUndone > 0 && (
        <>
          {' · '}
          <UnchangedCount count={notUndone} />
        </>
      )}
    </>
  )
}

function UnchangedCount({ count: notUndone }: { count: number }) {
  return <Plural id="board.unchanged" value={notUndone} one="# unchanged" other="# unchanged" />
}
