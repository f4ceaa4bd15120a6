import { Plural } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Decision, PersonalField } from '../../__generated__/graphql.ts'
import { readFragment } from '../../__generated__/index.ts'
import { Act } from '../../app/staff/Act.tsx'
import { useKeys } from '../../app/staff/keys.ts'
import { useOfferLimit } from '../limit/useOfferLimit.tsx'
import { ApplicationPanel } from './ApplicationPanel.tsx'
import { AwaitedNotice } from './AwaitedNotice.tsx'
import { BoardHead } from './BoardHead.tsx'
import { BoardRow, RowRegistration } from './BoardRow.tsx'
import { ConfirmDecision } from './ConfirmDecision.tsx'
import { type Columns, columnKinds, isForDeciding, resized } from './columns.ts'
import { DecisionBar } from './DecisionBar.tsx'
import { DeclineDialog } from './DeclineDialog.tsx'
import { allDecisions, decisionKeys } from './decisionWords.ts'
import { type BoardFilters, isFiltered } from './filters.ts'
import { NoRows } from './NoRows.tsx'
import { OffersToAllDialog, OutOfTurnDialog } from './OutOfTurnDialog.tsx'
import { RefusedRows } from './RefusedRows.tsx'
import { RowsTable, RowToCome, type TableHandle } from './RowsTable.tsx'
import { type OwnAllotment, SeatsChoice } from './SeatsChoice.tsx'
import { useActiveRow } from './useActiveRow.ts'
import type { BoardRowsSource } from './useBoard.ts'
import { useHeight } from './useHeight.ts'
import { useKnownRows } from './useKnownRows.ts'
import { type OutOfTurn, useOrders } from './useOrders.tsx'
import { type Asked, useReach } from './useReach.ts'
import { useRowActs } from './useRowActs.ts'
import { useSelection } from './useSelection.ts'

interface BoardProps {
  slug: string
  rows: BoardRowsSource
  groups: readonly { key: string; name: string }[]
  /** Whether no registration is hidden from the viewer. */
  seesAll: boolean
  keptFromSome: boolean
  filters: BoardFilters
  onFilters: (filters: BoardFilters) => void
  maskedFields: readonly PersonalField[]
  columns: Columns
  onColumns: (columns: Columns, isLast: boolean) => void
  mayDecide: boolean
  /** How many of those that match are on the waitlist. */
  waiting: number
  /** Of the viewer's institute: seats that it alone may offer; null if it has none. */
  allotment: OwnAllotment | null
  /** Decisions are staged unless somebody switches it off. */
  stagesFirst: boolean
  /** Rows of the filter before, until those of this one are here. */
  stale: boolean
}

/** The rows, what keys and buttons do with them, and the application that is read at the side. */
export function Board(props: BoardProps) {
  const { slug, rows, groups, filters, columns, mayDecide, allotment } = props
  const [params, setParams] = useSearchParams()
  const open = params.get('open')
  const here = rows.loaded.map(({ node, index }) => ({ ...readFragment(RowRegistration, node), index }))
  const known = useKnownRows(here)
  const mayActOn = (reference: string) => {
    const row = known(reference)
    return row !== undefined && (row.viewerCan.decide.length > 0 || row.staged != null)
  }
  const selectable = here.map(({ reference }) => reference).filter(mayActOn)
  const selection = useSelection(selectable, rows.referencesBetween, mayActOn)
  const isWhole = here.length >= rows.total
  const selected = isWhole ? selection.selected.filter((each) => selectable.includes(each)) : selection.selected
  const { current, index, setActive, goTo } = useActiveRow(rows, open)
  const [staging, setStaging] = useState(props.stagesFirst)
  const [fromOwn, setFromOwn] = useState(allotment !== null && allotment.left > 0)
  const [declining, setDeclining] = useState<readonly string[] | 'everyone' | null>(null)
  const [offeringToAll, setOfferingToAll] = useState(false)
  const [isReasonWritten, setReasonWritten] = useState(false)
  const [confirming, setConfirming] = useState<{ decision: Decision; on: readonly string[] | 'everyone' } | null>(null)
  const orders = useOrders(slug, filters, (reference) => {
    const row = known(reference)
    // Whether an offer is of one's own seats no row says: it is not staged again as another.
    return row?.staged?.decision === 'OFFER' && allotment ? { ...row, staged: null } : row
  })
  const { outOfTurn } = orders
  const offerLimit = useOfferLimit(slug)
  const table = useRef<TableHandle>(null)
  const [barHeight, bar] = useHeight()

  const targets = selected.length > 0 ? selected : current ? [current] : []
  const targetRows = targets.flatMap((reference) => known(reference) ?? [])
  const possible = allDecisions.filter(
    (decision) => selection.everyone || targetRows.some((row) => row.viewerCan.decide.includes(decision)),
  )
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

  function moveTo(to: number) {
    const next = Math.min(rows.total - 1, Math.max(0, to))
    if (next < 0) return
    table.current?.scrollTo(next)
    const reference = goTo(next)
    if (!reference) return
    table.current?.focus(reference)
    if (open) read(reference)
  }

  function extend(step: 1 | -1) {
    const next = Math.min(rows.total - 1, Math.max(0, index + step))
    moveTo(next)
    void selection.addBetween(Math.max(0, index), next)
  }

  async function decide(decision: Decision, on: readonly string[] | 'everyone', reason?: string, isConfirmed = false) {
    if (on.length === 0) return
    setConfirming(null)
    if (decision === 'DECLINE' && reason === undefined) return setDeclining(on)
    setDeclining(null)
    const passes = decision === 'OFFER' && on === 'everyone' && props.waiting > 0 && !(allotment && fromOwn)
    if (passes && reason === undefined) return setOfferingToAll(true)
    setOfferingToAll(false)
    setReasonWritten(false)
    if (!staging && reason === undefined && !isConfirmed) return setConfirming({ decision, on })
    const terms = termsOf(decision)
    if (on === 'everyone') {
      if (await orders.giveToAll({ decision, reason, staged: staging, ...terms }, rows.total)) selection.clear()
    } else if (await orders.give({ references: on, decision, reason, staged: staging, ...terms })) selection.letGo(on)
  }

  function termsOf(decision: Decision) {
    const ofOwn = allotment && fromOwn ? { fromAllotmentOf: allotment.slug } : {}
    return decision === 'OFFER' ? { ...ofOwn, limit: offerLimit.limit } : {}
  }

  /** What a dialog that is open asks about. */
  function askedNow(): Asked | null {
    if (outOfTurn) return { ...termsOf('OFFER'), decision: 'OFFER', on: outOfTurn.order.references, hasReason: true }
    if (declining) return { decision: 'DECLINE', on: declining, hasReason: true }
    if (offeringToAll) return { ...termsOf('OFFER'), decision: 'OFFER', on: 'everyone', hasReason: isReasonWritten }
    return confirming && { ...termsOf(confirming.decision), ...confirming, hasReason: false }
  }

  const isStaged = outOfTurn ? outOfTurn.order.staged : staging
  const reach = useReach(slug, filters, rows.total, isStaged ? null : askedNow())

  async function giveOutOfTurn(asked: OutOfTurn, reason: string) {
    if (await orders.giveOutOfTurn(asked, reason)) selection.letGo(asked.order.references)
  }

  /** How many of them a decision is possible for. */
  const countFor = (decision: Decision, on: readonly string[] | 'everyone'): number =>
    on === 'everyone'
      ? rows.total
      : on.filter((reference) => known(reference)?.viewerCan.decide.includes(decision)).length

  const acts = useRowActs({
    toggle: (reference, place, through) => void selection.toggle(reference, place, through),
    read: (reference) => read(open === reference ? null : reference),
    activate: (reference, place) => setActive({ reference, index: place }),
  })
  const chosen = selection.everyone ? 'everyone' : targets
  const unstage = () => orders.takeBack(targetRows.filter(({ staged }) => staged).map(({ reference }) => reference))
  const seats = (
    <>
      {offerLimit.control}
      {allotment && <SeatsChoice allotment={allotment} own={fromOwn} onOwn={setFromOwn} />}
    </>
  )
  const drawnColumns =
    1 +
    columns.shown.filter(({ key }) => (mayDecide || !isForDeciding(key)) && (!open || columnKinds[key].beside)).length
  const isAnySelected = selection.everyone || selected.length > 0

  useKeys({
    j: () => moveTo(index + 1),
    k: () => moveTo(index - 1),
    Enter: current ? () => read(current) : undefined,
    Escape: open ? () => read(null) : isAnySelected ? selection.clear : undefined,
    ...(mayDecide && {
      x: current && mayActOn(current) ? () => void selection.toggle(current, index) : undefined,
      J: () => extend(1),
      K: () => extend(-1),
      a: selection.toggleAll,
      A: rows.total > 0 ? selection.selectEveryone : undefined,
      s: () => setStaging(!staging),
      l: offerLimit.ask,
      u: anyStaged && !selection.everyone ? unstage : undefined,
      ...Object.fromEntries(possible.map((decision) => [decisionKeys[decision], () => decide(decision, chosen)])),
    }),
  })

  return (
    <>
      {mayDecide && (
        <DecisionBar
          ref={bar}
          selected={selection.everyone ? rows.total : selected.length}
          everyone={selection.everyone}
          more={
            selection.allSelected && !selection.everyone && !isWhole ? (
              <Act kind="bare" shortcut="A" onClick={selection.selectEveryone}>
                <Plural
                  id="registrations.select-all-that-match"
                  value={rows.total}
                  one="Select the one that matches"
                  other="Select all # that match"
                />
              </Act>
            ) : null
          }
          shown={here.length}
          possible={isAnySelected ? possible : []}
          mayUnstage={selected.length > 0 && anyStaged && !selection.everyone}
          staging={staging}
          seats={seats}
          busy={orders.sending !== null}
          onDecide={(decision) => decide(decision, chosen)}
          onUnstage={unstage}
          onStaging={setStaging}
          onClear={selection.clear}
        />
      )}
      <AwaitedNotice slug={slug} awaited={orders.awaited} onClose={orders.forget} />
      <RefusedRows refused={orders.refused.filter(({ reference }) => reference !== open)} onClose={orders.forget} />
      <div className={open ? 'xl:grid xl:grid-cols-[minmax(0,1fr)_27rem] xl:gap-6' : undefined}>
        <div className="min-w-0">
          {rows.total === 0 ? (
            <div className="mt-3">
              <NoRows filtered={isFiltered(filters)} seesAll={props.seesAll} keptFromSome={props.keptFromSome} />
            </div>
          ) : (
            <RowsTable
              handle={table}
              total={rows.total}
              columns={columns}
              selectable={mayDecide}
              narrow={open !== null}
              stale={props.stale}
              onShow={rows.show}
              onStep={(step, through) => (through && mayDecide ? extend(step) : moveTo(index + step))}
              head={
                <BoardHead
                  columns={columns}
                  selectable={mayDecide}
                  narrow={open !== null}
                  all={selection.everyone || selection.allSelected}
                  some={isAnySelected}
                  onAll={selection.toggleAll}
                  sort={filters.sort}
                  maskedFields={props.maskedFields}
                  onSort={(sort) => props.onFilters({ ...filters, sort })}
                  onResize={(key, width, isLast) => props.onColumns(resized(columns, key, width), isLast)}
                />
              }
              row={(place) => {
                const masked = rows.at(place)
                if (!masked) return <RowToCome key={place} index={place} columns={drawnColumns} />
                const { reference } = masked
                return (
                  <BoardRow
                    key={reference}
                    registration={masked}
                    groups={groups}
                    columns={columns}
                    index={place}
                    selected={selection.isSelected(reference)}
                    narrow={open !== null}
                    open={open === reference}
                    active={reference === current}
                    reachable={reference === (current ?? here[0]?.reference)}
                    sending={orders.sendingFor(reference)}
                    acts={acts}
                    selectable={mayDecide ? (mayActOn(reference) ? 'yes' : 'not-this') : 'no'}
                  />
                )
              }}
            />
          )}
        </div>
        {open && (
          <ApplicationPanel
            key={open}
            reference={open}
            groups={groups}
            below={barHeight}
            mayDecide={mayDecide}
            staging={staging}
            seats={seats}
            busy={orders.sending !== null}
            refusal={orders.refused.find(({ reference }) => reference === open)?.message}
            onDecide={(decision) => decide(decision, [open])}
            onUnstage={() => orders.takeBack([open])}
            onMove={(step) => moveTo(index + step)}
            onClose={() => read(null)}
          />
        )}
      </div>
      {offerLimit.dialog}
      {declining && (
        <DeclineDialog
          count={reach ? reach.people : countFor('DECLINE', declining)}
          isUpperBound={reach?.isUpperBound ?? true}
          refusal={reach?.refusal ?? null}
          isOfRegistrations={reach === null}
          staging={staging}
          onDecline={(reason) => decide('DECLINE', declining, reason)}
          onClose={() => setDeclining(null)}
        />
      )}
      {confirming && (
        <ConfirmDecision
          decision={confirming.decision}
          count={reach ? reach.people : countFor(confirming.decision, confirming.on)}
          isUpperBound={reach?.isUpperBound ?? true}
          refusal={reach?.refusal ?? null}
          onConfirm={() => void decide(confirming.decision, confirming.on, undefined, true)}
          onClose={() => setConfirming(null)}
        />
      )}
      {offeringToAll && (
        <OffersToAllDialog
          reach={reach}
          waiting={props.waiting}
          staging={staging}
          onWritten={setReasonWritten}
          onGiven={(reason) => decide('OFFER', 'everyone', reason)}
          onClose={() => setOfferingToAll(false)}
        />
      )}
      {outOfTurn && (
        <OutOfTurnDialog
          key={outOfTurn.people.map(({ reference }) => reference).join()}
          outOfTurn={outOfTurn}
          reach={reach}
          onGiven={(reason) => void giveOutOfTurn(outOfTurn, reason)}
          onClose={() => orders.leaveInTurn(outOfTurn)}
        />
      )}
    </>
  )
}
