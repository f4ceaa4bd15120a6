import { Plural, Trans } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Decision } from '../../__generated__/graphql.ts'
import { type FragmentType, readFragment } from '../../__generated__/index.ts'
import { Act } from '../../app/staff/Act.tsx'
import { useKeys } from '../../app/staff/keys.ts'
import { Nothing } from '../../app/staff/Page.tsx'
import { ApplicationPanel } from './ApplicationPanel.tsx'
import { AwaitedNotice } from './AwaitedNotice.tsx'
import { BoardHead } from './BoardHead.tsx'
import { BoardRow, RowRegistration } from './BoardRow.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { DeclineDialog } from './DeclineDialog.tsx'
import { allDecisions, decisionKeys } from './decisionWords.ts'
import { type BoardFilters, isFiltered } from './filters.ts'
import { RefusedRows } from './RefusedRows.tsx'
import { type OwnAllotment, SeatsChoice } from './SeatsChoice.tsx'
import { useOrders } from './useOrders.tsx'
import { useSelection } from './useSelection.ts'

interface BoardProps {
  slug: string
  edges: readonly { node: { reference: string } & FragmentType<typeof RowRegistration> }[]
  groups: readonly { key: string; name: string }[]
  /** Whether no registration is hidden from the viewer. */
  seesAll: boolean
  filters: BoardFilters
  mayDecide: boolean
  /** Of the viewer's institute: seats that it alone may offer; null if it has none. */
  allotment: OwnAllotment | null
  /** Decisions are staged unless somebody switches it off. */
  stagesFirst: boolean
  /** Rows of the filter before, until those of this one are here. */
  stale: boolean
  more: { left: number; load: () => void; loading: boolean } | null
}

/** The rows, what keys and buttons do with them, and the application that is read at the side. */
export function Board({
  slug,
  edges,
  groups,
  seesAll,
  filters,
  mayDecide,
  allotment,
  stagesFirst,
  stale,
  more,
}: BoardProps) {
  const rows = edges.map(({ node }) => ({ ...readFragment(RowRegistration, node), masked: node }))
  const references = rows.map(({ reference }) => reference)
  const selectable = rows.filter(({ viewerCan, staged }) => viewerCan.decide.length > 0 || staged)
  const selection = useSelection(selectable.map(({ reference }) => reference))
  const [params, setParams] = useSearchParams()
  const open = params.get('open')
  const [active, setActive] = useState<string | null>(null)
  const [staging, setStaging] = useState(stagesFirst)
  const [fromOwn, setFromOwn] = useState(allotment !== null && allotment.left > 0)
  const [declining, setDeclining] = useState<readonly string[] | null>(null)
  const orders = useOrders(
    slug,
    filters,
    (reference) => rows.find((row) => row.reference === reference)?.name ?? reference,
  )
  const table = useRef<HTMLTableElement>(null)
  const place = references.indexOf(active ?? open ?? '')
  const current = references[place]
  useKeepPlace(references, active, setActive)

  const isSelectable = (reference: string) => selectable.some((row) => row.reference === reference)
  const targets = selection.selected.length > 0 ? selection.selected : current ? [current] : []
  const targetRows = rows.filter(({ reference }) => targets.includes(reference))
  const possible = allDecisions.filter((decision) => targetRows.some((row) => row.viewerCan.decide.includes(decision)))
  const anyStaged = targetRows.some(({ staged }) => staged)

  function read(reference: string | null) {
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        if (reference) next.set('open', reference)
        else next.delete('open')
        return next
      },
      { replace: true },
    )
  }

  function moveTo(index: number) {
    const next = references[Math.min(references.length - 1, Math.max(0, index))]
    if (!next) return
    setActive(next)
    table.current?.querySelector<HTMLElement>(`[data-reference="${CSS.escape(next)}"] th button`)?.focus()
    if (open) read(next)
  }

  async function decide(decision: Decision, on: readonly string[], reason?: string) {
    if (on.length === 0) return
    if (decision === 'DECLINE' && reason === undefined) return setDeclining(on)
    setDeclining(null)
    const seats = decision === 'OFFER' && allotment && fromOwn ? { fromAllotmentOf: allotment.slug } : {}
    if (await orders.give({ references: on, decision, reason, staged: staging, ...seats })) selection.letGo(on)
  }

  const unstage = () => orders.takeBack(targetRows.filter(({ staged }) => staged).map(({ reference }) => reference))

  const seats = allotment && <SeatsChoice allotment={allotment} own={fromOwn} onOwn={setFromOwn} />

  useKeys({
    j: () => moveTo(place + 1),
    k: () => moveTo(place - 1),
    Enter: current ? () => read(current) : undefined,
    Escape: open ? () => read(null) : selection.selected.length > 0 ? selection.clear : undefined,
    ...(mayDecide && {
      x: current && isSelectable(current) ? () => selection.toggle(current) : undefined,
      a: selection.toggleAll,
      s: () => setStaging(!staging),
      u: anyStaged ? unstage : undefined,
      ...Object.fromEntries(possible.map((decision) => [decisionKeys[decision], () => decide(decision, targets)])),
    }),
  })

  return (
    <>
      {mayDecide && (
        <DecisionBar
          selected={selection.selected.length}
          shown={references.length}
          possible={selection.selected.length > 0 ? possible : []}
          mayUnstage={selection.selected.length > 0 && anyStaged}
          staging={staging}
          seats={seats}
          busy={orders.sending !== null}
          onDecide={(decision) => decide(decision, selection.selected)}
          onUnstage={unstage}
          onStaging={setStaging}
          onClear={selection.clear}
        />
      )}
      <AwaitedNotice slug={slug} awaited={orders.awaited} onClose={orders.forget} />
      <RefusedRows refused={orders.refused} onClose={orders.forget} />
      <div className={open ? 'xl:grid xl:grid-cols-[minmax(0,1fr)_27rem] xl:gap-6' : undefined}>
        <div className="min-w-0">
          {rows.length === 0 ? (
            <div className="mt-3">
              <NoRows filtered={isFiltered(filters)} seesAll={seesAll} />
            </div>
          ) : (
            <div
              className={`page-wide relative overflow-x-auto print:overflow-visible ${stale ? 'opacity-60' : ''}`}
              aria-busy={stale || undefined}
            >
              <table
                ref={table}
                onKeyDown={(event) => {
                  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
                  if (!step) return
                  event.preventDefault()
                  moveTo(place + step)
                }}
                className={`w-full min-w-[62rem] table-fixed print:min-w-0 border-separate border-spacing-0 text-13 ${open ? 'xl:min-w-0' : ''}`}
              >
                <BoardHead
                  selectable={mayDecide}
                  narrow={open !== null}
                  all={selection.allSelected}
                  some={selection.selected.length > 0}
                  onAll={selection.toggleAll}
                />
                <tbody>
                  {rows.map(({ reference, masked }) => (
                    <BoardRow
                      key={reference}
                      registration={masked}
                      groups={groups}
                      selected={selection.isSelected(reference)}
                      narrow={open !== null}
                      open={open === reference}
                      active={reference === current}
                      reachable={reference === (current ?? references[0])}
                      sending={orders.sendingFor(reference)}
                      onToggle={(through) => selection.toggle(reference, through)}
                      onOpen={() => read(open === reference ? null : reference)}
                      onActive={() => setActive(reference)}
                      selectable={mayDecide ? (isSelectable(reference) ? 'yes' : 'not-this') : 'no'}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {more && (
            <p className="mt-3 print:hidden">
              <Act onClick={more.load} busy={more.loading}>
                <Plural value={more.left} one="Load the last one" other="Load more (# left)" />
              </Act>
            </p>
          )}
        </div>
        {open && (
          <ApplicationPanel
            key={open}
            reference={open}
            groups={groups}
            mayDecide={mayDecide}
            staging={staging}
            seats={seats}
            busy={orders.sending !== null}
            onDecide={(decision) => decide(decision, [open])}
            onUnstage={() => orders.takeBack([open])}
            onMove={(step) => moveTo(references.indexOf(open) + step)}
            onClose={() => read(null)}
          />
        )}
      </div>
      {declining && (
        <DeclineDialog
          count={declining.length}
          staging={staging}
          onDecline={(reason) => decide('DECLINE', declining, reason)}
          onClose={() => setDeclining(null)}
        />
      )}
    </>
  )
}

/** Where the active row left the list (it was decided, and the filter no longer holds), the one that took its place becomes active. */
function useKeepPlace(references: readonly string[], active: string | null, setActive: (reference: string) => void) {
  const last = useRef(0)
  useEffect(() => {
    const index = active === null ? -1 : references.indexOf(active)
    const successor = references[Math.min(last.current, references.length - 1)]
    if (index >= 0) last.current = index
    else if (active !== null && successor) setActive(successor)
  })
}

function NoRows({ filtered, seesAll }: { filtered: boolean; seesAll: boolean }) {
  if (filtered)
    return (
      <Nothing title={<Trans>No registration matches</Trans>}>
        <Trans>Take a filter away, or press «Show all».</Trans>
      </Nothing>
    )
  if (!seesAll)
    return (
      <Nothing title={<Trans>There is no registration that you see</Trans>}>
        <Trans>
          Your institute sees a part of the registrations: those of its grant, or of people who let it see theirs.
        </Trans>
      </Nothing>
    )
  return (
    <Nothing title={<Trans>Nobody has registered yet</Trans>}>
      <Trans>Share the event's page. Each registration appears here, to be read and decided.</Trans>
    </Nothing>
  )
}
