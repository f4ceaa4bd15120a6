import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Decision } from '../../__generated__/graphql.ts'
import { toast } from '../../ui/Toast.tsx'
import { type BoardFilters, filterOf } from '../filters/filters.ts'
import { type Order, type Staging, undoing } from './order.ts'
import { type OrderToAll, useDecideAll } from './useBulk.ts'
import { type PendingRequest, type RefusedRow, useDecide } from './useDecide.ts'

export interface NamedRefusal extends RefusedRow {
  name: string
}

/** Offers that pass others, for which a reason is missing. */
export interface OutOfTurn {
  order: Order
  people: readonly NamedRefusal[]
}

/** Displayed facts of a registration. */
interface Known {
  name?: string | null
}

/**
 * Sends commands and reports the outcome: a toast for what took effect (with Undo if it was only staged, which restores earlier staged
 * decisions), and rows for refusals.
 */
export function useOrders(slug: string, filters: BoardFilters, known: (reference: string) => Known | undefined) {
  const { order, sending } = useDecide(slug, filters)
  const all = useDecideAll(slug)
  const { t } = useLingui()
  const [refused, setRefused] = useState<readonly NamedRefusal[]>([])
  const [pending, setPending] = useState<PendingRequest | null>(null)
  const [outOfTurn, setOutOfTurn] = useState<OutOfTurn | null>(null)

  /** @returns whether anything took effect, or is now pending */
  async function give(given: Order): Promise<boolean> {
    forget()
    const outcome = await order(given).catch(() => null)
    if (outcome === null) {
      toast(<NothingDecided />)
      return false
    }
    if (outcome.kind === 'planned') return true
    if (outcome.kind === 'refused') {
      toast(outcome.message)
      return false
    }
    const named = withNames(outcome.refused)
    const people = named.filter(({ isOutOfTurn }) => isOutOfTurn)
    setRefused(named.filter(({ isOutOfTurn }) => !isOutOfTurn))
    if (people.length > 0) {
      setOutOfTurn({ order: { ...given, references: people.map(({ reference }) => reference) }, people })
    }
    setPending(outcome.pending)
    if (outcome.pending) return true
    if (outcome.count > 0) announce(given, outcome, () => void undo(outcome.staged))
    return outcome.count > 0
  }

  const withNames = (rows: readonly RefusedRow[]): NamedRefusal[] =>
    rows.map((row) => ({ ...row, name: known(row.reference)?.name ?? row.reference }))

  /** Offers the seats out of turn. @returns whether anything took effect */
  function giveOutOfTurn({ order: asked }: OutOfTurn, reason: string): Promise<boolean> {
    setOutOfTurn(null)
    return give({ ...asked, reason })
  }

  /** Without a reason, those who would pass others are refused. */
  function leaveInTurn({ people }: OutOfTurn) {
    setOutOfTurn(null)
    setRefused((others) => [...others, ...people])
  }

  /**
   * For all matching registrations, with the displayed number.
   * @returns whether it was started
   */
  async function giveToAll(given: OrderToAll, count: number): Promise<boolean> {
    forget()
    const message = await all.begin(given, filterOf(filters), count).catch(() => '')
    if (message === null) return true
    toast(message || <NothingDecided />)
    return false
  }

  function forget() {
    setRefused([])
    setPending(null)
  }

  /** Brings back what had been staged before; what somebody staged or decided meanwhile is left, and listed. */
  async function undo(stagings: readonly Staging[]) {
    forget()
    let undone = 0
    let restored = 0
    for (const each of undoing(stagings)) {
      const outcome = await order(each).catch(() => null)
      if (outcome?.kind !== 'decided') {
        const message = outcome?.kind === 'refused' ? outcome.message : ''
        return toast(
          message || (
            <Trans id="registrations.line-to-server-is-broken-look">
              The line to the server is broken. Look again what is staged.
            </Trans>
          ),
        )
      }
      undone += outcome.count
      restored += outcome.staged.length
      const left = withNames(outcome.refused).map((row) => (row.isChanged ? { ...row, message: t(otherwise) } : row))
      setRefused((others) => [...others, ...left])
    }
    if (undone > 0) toast(<Undone undone={undone} restored={restored} />)
  }

  const takeBack = (references: readonly string[]) =>
    give({ references, decision: 'WAITLIST', staged: true, unstage: true })

  function sendingFor(reference: string): { decision: Decision | null } | null {
    if (!sending?.staged || sending.undoStagedAt || !sending.references.includes(reference)) return null
    return { decision: sending.unstage ? null : sending.decision }
  }

  return {
    ...{ give, giveToAll, giveOutOfTurn, leaveInTurn, takeBack },
    ...{ sending, sendingFor, refused, pending, outOfTurn, forget },
  }
}

/** Says in a toast what took effect; a staging can be undone from there. */
function announce(given: Order, { count, offersMade }: { count: number; offersMade: number }, undo: () => void) {
  if (given.unstage)
    return toast(
      <Plural
        id="registrations.decisions-taken-back"
        value={count}
        one="# decision taken back"
        other="# decisions taken back"
      />,
    )
  if (given.staged)
    return toast(
      <Plural id="registrations.decisions-staged" value={count} one="# decision staged" other="# decisions staged" />,
      undo,
    )
  toast(
    <>
      <Plural
        id="registrations.registrations-decided-count"
        value={count}
        one="# registration decided"
        other="# registrations decided"
      />
      {offersMade > 0 && (
        <>
          {' · '}
          <Plural
            id="registrations.freed-seats-offered-to-waitlist"
            value={offersMade}
            one="# freed seat offered to the waitlist"
            other="# freed seats offered to the waitlist"
          />
        </>
      )}
    </>,
  )
}

function NothingDecided() {
  return (
    <Trans id="registrations.line-to-server-is-broken">The line to the server is broken. Nothing was decided.</Trans>
  )
}

/** Why a staging can't be undone. */
export const otherwise = msg({
  id: 'registrations.something-else-was-staged-or',
  message: 'Something else was staged or decided here meanwhile.',
})

/** How many decisions were taken back, and for how many of them what had been staged before is staged again. */
export function Undone({ undone, restored }: { undone: number; restored: number }) {
  return (
    <>
      <Plural
        id="registrations.decisions-taken-back-undone"
        value={undone}
        one="# decision taken back"
        other="# decisions taken back"
      />
      {restored > 0 && (
        <>
          {' · '}
          <Plural
            id="registrations.staged-as-before-restored"
            value={restored}
            one="# staged as before"
            other="# staged as before"
          />
        </>
      )}
    </>
  )
}
