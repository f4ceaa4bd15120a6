import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { Decision } from '../../__generated__/graphql.ts'
import { toast } from '../../ui/Toast.tsx'
import { type BoardFilters, filterOf } from '../filters/filters.ts'
import { announce, NothingDecided, otherwise, Undone } from './announce.tsx'
import { narrowed, type Order, type Staging, undoing } from './order.ts'
import type { Outcome, PendingRequest, RefusedRow } from './outcome.ts'
import { type OrderToAll, useDecideAll } from './useBulk.ts'
import { useDecide } from './useDecide.ts'

export interface NamedRefusal extends RefusedRow {
  name: string
}

/** Out-of-turn offers that still need a reason. */
export interface OutOfTurn {
  order: Order
  people: readonly NamedRefusal[]
}

/** Outcome of a command. */
export interface Given {
  /** Whether anything took effect, or is now planned or pending. */
  tookEffect: boolean
  /** Whether no answer arrived: the command may have taken effect. */
  isUnanswered?: boolean
  /** Why the command as a whole was refused. */
  message?: string
  refused?: readonly NamedRefusal[]
  /** Undoes the staging. */
  undo?: () => void
}

/** Explains why nothing took effect: the action is planned for later, or was refused. */
function undecided(outcome: Exclude<Outcome, { kind: 'decided' }>, also: ReactNode): Given {
  if (outcome.kind === 'refused') {
    toast(outcome.message)
    return { tookEffect: false, message: outcome.message }
  }
  if (also) toast(also)
  return { tookEffect: true }
}

function sayNotUndone(outcome: Exclude<Outcome, { kind: 'decided' }> | null): void {
  const message = outcome?.kind === 'refused' ? outcome.message : ''
  toast(message || <Trans id="board.connection-lost-look">Connection lost. Check what is staged.</Trans>)
}

/** Facts about a registration that the page shows. */
interface Known {
  name?: string | null
}

/**
 * Sends commands and reports the outcome: a toast for what took effect (with Undo if it was only staged, which restores earlier
 * staged decisions), and rows for refusals.
 * @param movesOn the page moves on before the answer, and reports unanswered commands itself
 */
export function useOrders(
  slug: string,
  filters: BoardFilters,
  known: (reference: string) => Known | undefined,
  movesOn = false,
) {
  const { order, sending } = useDecide(slug, filters, movesOn)
  const all = useDecideAll(slug)
  const { t } = useLingui()
  const [refused, setRefused] = useState<readonly NamedRefusal[]>([])
  const [pending, setPending] = useState<readonly PendingRequest[]>([])
  const [outOfTurn, setOutOfTurn] = useState<OutOfTurn | null>(null)

  /** @param also added to the confirmation toast */
  async function give(given: Order, also?: ReactNode): Promise<Given> {
    forget()
    const outcome = await order(given).catch(() => null)
    if (outcome === null) {
      if (!movesOn) toast(<NothingDecided />)
      return { tookEffect: false, isUnanswered: true }
    }
    if (outcome.kind !== 'decided') return undecided(outcome, also)
    const named = withNames(outcome.refused)
    const people = named.filter(({ isOutOfTurn }) => isOutOfTurn)
    setRefused(named.filter(({ isOutOfTurn }) => !isOutOfTurn))
    askReason(given, people)
    setPending(outcome.pending)
    if (outcome.pending.length > 0) return { tookEffect: true, refused: named }
    const takeBackStaged = () => void undo(outcome.staged)
    if (outcome.count > 0) announce(given, { ...outcome, name: nameOf(given.references), also }, takeBackStaged)
    return {
      tookEffect: outcome.count > 0,
      refused: named,
      ...(given.staged && !given.unstage && { undo: takeBackStaged }),
    }
  }

  function askReason(given: Order, people: readonly NamedRefusal[]) {
    const references = people.map(({ reference }) => reference)
    if (people.length > 0) setOutOfTurn({ order: narrowed(given, references), people })
  }

  /** The person's name, or their reference if the name is masked; undefined for several people. */
  const nameOf = (references: readonly string[]): string | undefined => {
    const [only] = references.length === 1 ? references : []
    return only && (known(only)?.name ?? only)
  }

  const withNames = (rows: readonly RefusedRow[]): NamedRefusal[] =>
    rows.map((row) => ({ ...row, name: known(row.reference)?.name ?? row.reference }))

  /** @returns the out-of-turn offers with the given reason */
  function withReason({ order: asked }: OutOfTurn, reason: string): Order {
    setOutOfTurn(null)
    return { ...asked, reason }
  }

  /** Cancels the out-of-turn offers: they are listed as refused. */
  function leaveInTurn({ people }: OutOfTurn) {
    setOutOfTurn(null)
    setRefused((others) => [...others, ...people])
  }

  /**
   * Decides on all matching registrations, passing the number on screen.
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
    setPending([])
  }

  /**
   * Restores the decisions that were staged before. Registrations that were staged or decided on in the meantime are left alone
   * and listed.
   */
  async function undo(stagings: readonly Staging[]) {
    forget()
    let undone = 0
    let restored = 0
    for (const each of undoing(stagings)) {
      const outcome = await order(each).catch(() => null)
      if (outcome?.kind !== 'decided') return sayNotUndone(outcome)
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
    give,
    giveToAll,
    withReason,
    leaveInTurn,
    takeBack,
    nameOf,
    sending,
    sendingFor,
    refused,
    pending,
    outOfTurn,
    forget,
  }
}
