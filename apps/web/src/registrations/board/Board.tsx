import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Decision } from '../../__generated__/graphql.ts'
import { type FragmentType, readFragment } from '../../__generated__/index.ts'
import { Act } from '../../app/staff/Act.tsx'
import { useKeys } from '../../app/staff/keys.ts'
import { Nothing } from '../../app/staff/Page.tsx'
import { ApplicationPanel } from './ApplicationPanel.tsx'
import { BoardRow, RowRegistration } from './BoardRow.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { DeclineDialog } from './DeclineDialog.tsx'
import { allDecisions, decisionKeys } from './decisionWords.ts'
import { type BoardFilters, isFiltered } from './filters.ts'
import { RefusedRows } from './RefusedRows.tsx'
import { useOrders } from './useOrders.tsx'
import { useSelection } from './useSelection.ts'

interface BoardProps {
  slug: string
  edges: readonly { node: { reference: string } & FragmentType<typeof RowRegistration> }[]
  groups: readonly { key: string; name: string }[]
  filters: BoardFilters
  mayDecide: boolean
  /** Decisions are staged unless somebody switches it off. */
  stagesFirst: boolean
  /** Rows of the filter before, until those of this one are here. */
  stale: boolean
  more: { left: number; load: () => void; loading: boolean } | null
}

/** The rows, what keys and buttons do with them, and the application that is read at the side. */
export function Board({ slug, edges, groups, filters, mayDecide, stagesFirst, stale, more }: BoardProps) {
  const rows = edges.map(({ node }) => ({ ...readFragment(RowRegistration, node), masked: node }))
  const references = rows.map(({ reference }) => reference)
  const selection = useSelection(references)
  const [params, setParams] = useSearchParams()
  const open = params.get('open')
  const [active, setActive] = useState<string | null>(null)
  const [staging, setStaging] = useState(stagesFirst)
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
    if (await orders.give({ references: on, decision, reason, staged: staging })) selection.letGo(on)
  }

  const unstage = () => orders.takeBack(targetRows.filter(({ staged }) => staged).map(({ reference }) => reference))

  useKeys({
    j: () => moveTo(place + 1),
    k: () => moveTo(place - 1),
    Enter: current ? () => read(current) : undefined,
    Escape: open ? () => read(null) : selection.selected.length > 0 ? selection.clear : undefined,
    ...(mayDecide && {
      x: current ? () => selection.toggle(current) : undefined,
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
          busy={orders.sending !== null}
          onDecide={(decision) => decide(decision, selection.selected)}
          onUnstage={unstage}
          onStaging={setStaging}
          onClear={selection.clear}
        />
      )}
      <RefusedRows refused={orders.refused} onClose={orders.forget} />
      <div className={open ? 'xl:grid xl:grid-cols-[minmax(0,1fr)_27rem] xl:gap-6' : undefined}>
        <div className="min-w-0">
          {rows.length === 0 ? (
            <NoRows filtered={isFiltered(filters)} />
          ) : (
            <div className={`relative overflow-x-auto ${stale ? 'opacity-60' : ''}`} aria-busy={stale || undefined}>
              <table
                ref={table}
                onKeyDown={(event) => {
                  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
                  if (!step) return
                  event.preventDefault()
                  moveTo(place + step)
                }}
                className={`w-full min-w-[62rem] table-fixed border-separate border-spacing-0 text-13 ${open ? 'xl:min-w-0' : ''}`}
              >
                <Head
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
                      selectable={mayDecide}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {more && (
            <p className="mt-3">
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

function Head({
  selectable,
  narrow,
  all,
  some,
  onAll,
}: {
  selectable: boolean
  /** Beside an open application there is room for the essential columns only. */
  narrow: boolean
  all: boolean
  some: boolean
  onAll: () => void
}) {
  const { t } = useLingui()
  const cell = 'h-8 border-line-strong border-b pr-4 text-left font-normal whitespace-nowrap'
  const spare = narrow ? 'xl:hidden' : ''
  return (
    <thead className="text-ink-3">
      <tr>
        <th
          scope="col"
          className={`${cell} sticky left-0 z-10 w-[11.5rem] bg-paper ${narrow ? 'sm:w-[14.5rem] xl:w-[11.5rem]' : 'sm:w-[14.5rem]'}`}
        >
          <div className="flex items-center gap-1">
            {selectable && (
              <span className="grid size-8 place-items-center">
                <input
                  type="checkbox"
                  aria-label={t`Select all that are loaded`}
                  checked={all}
                  ref={(box) => {
                    if (box) box.indeterminate = some && !all
                  }}
                  onChange={onAll}
                  className="size-3.5 cursor-pointer accent-[var(--accent)]"
                />
              </span>
            )}
            <span className="pl-1">
              <Trans>Name</Trans>
            </span>
          </div>
        </th>
        <th scope="col" className={`${cell} ${spare}`}>
          <Trans>Organisation</Trans>
        </th>
        <th scope="col" className={`${cell} w-[10.5rem] ${narrow ? 'xl:w-[8.5rem]' : ''}`}>
          <Trans>Group</Trans>
        </th>
        <th scope="col" className={`${cell} w-[4.25rem] ${spare}`}>
          <Trans>Country</Trans>
        </th>
        <th scope="col" className={`${cell} w-[11.5rem] ${narrow ? 'xl:w-[9rem]' : ''}`}>
          <Trans>State</Trans>
        </th>
        <th scope="col" className={`${cell} w-[7rem] ${narrow ? 'xl:w-[6.5rem]' : ''}`}>
          <Trans>Staged</Trans>
        </th>
        <th scope="col" className={`${cell} w-[4.75rem] pr-3! text-right ${spare}`}>
          <Trans>Registered</Trans>
        </th>
      </tr>
    </thead>
  )
}

function NoRows({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Nothing title={<Trans>No registration matches</Trans>}>
      <Trans>Take a filter away, or press «Show all».</Trans>
    </Nothing>
  ) : (
    <Nothing title={<Trans>Nobody has registered yet</Trans>}>
      <Trans>Share the event's page. Each registration appears here, to be read and decided.</Trans>
    </Nothing>
  )
}
