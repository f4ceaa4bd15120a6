import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Decision } from '../../__generated__/graphql.ts'
import { toast } from '../../ui/Toast.tsx'
import { type BoardFilters, filterOf } from './filters.ts'
import { type OrderToAll, useDecideAll } from './useBulk.ts'
import { type AwaitedRequest, asStaged, type Order, type RefusedRow, type Staged, useDecide } from './useDecide.ts'

export interface NamedRefusal extends RefusedRow {
  name: string
}

/** Offers that pass others, for which a reason is missing. */
export interface OutOfTurn {
  order: Order
  people: readonly NamedRefusal[]
}

interface Replaced {
  reference: string
  staged: Staged
}

/** What is shown of a registration. */
interface Known {
  name?: string | null
  staged?: Staged | null
}

/**
 * Gives orders and says what became of them: a toast for what took effect (with Undo where it was only staged, which brings back what
 * had been staged before), rows for what was refused.
 */
export function useOrders(slug: string, filters: BoardFilters, known: (reference: string) => Known | undefined) {
  const { order, sending } = useDecide(slug, filters)
  const all = useDecideAll(slug)
  const [refused, setRefused] = useState<readonly NamedRefusal[]>([])
  const [awaited, setAwaited] = useState<AwaitedRequest | null>(null)
  const [outOfTurn, setOutOfTurn] = useState<OutOfTurn | null>(null)

  /** @returns whether anything took effect, or is now awaited */
  async function give(given: Order): Promise<boolean> {
    forget()
    const before = given.references.flatMap((reference) => {
      const staged = known(reference)?.staged
      return staged ? [{ reference, staged }] : []
    })
    const outcome = await order(given).catch(() => null)
    if (outcome === null) {
      toast(<Trans>The line to the server is broken. Nothing was decided.</Trans>)
      return false
    }
    if (outcome.kind === 'refused') {
      toast(outcome.message)
      return false
    }
    const named = outcome.refused.map((row) => ({ ...row, name: known(row.reference)?.name ?? row.reference }))
    const people = named.filter(({ isOutOfTurn }) => isOutOfTurn)
    setRefused(named.filter(({ isOutOfTurn }) => !isOutOfTurn))
    if (people.length > 0) {
      setOutOfTurn({ order: { ...given, references: people.map(({ reference }) => reference) }, people })
    }
    setAwaited(outcome.awaited)
    if (outcome.awaited) return true
    const done = given.references.filter((each) => !outcome.refused.some(({ reference }) => reference === each))
    const replaced = before.filter(({ reference }) => done.includes(reference))
    if (done.length > 0) say(given, done, replaced, outcome.offersMade)
    return done.length > 0
  }

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

  /** Of all that match, as many as are shown. @returns whether it was begun */
  async function giveToAll(given: OrderToAll, count: number): Promise<boolean> {
    forget()
    const message = await all.begin(given, filterOf(filters), count).catch(() => '')
    if (message === null) return true
    toast(message || <Trans>The line to the server is broken. Nothing was decided.</Trans>)
    return false
  }

  function say(given: Order, done: readonly string[], replaced: readonly Replaced[], offersMade: number) {
    const { length: count } = done
    if (given.unstage) return toast(<Plural value={count} one="# decision taken back" other="# decisions taken back" />)
    if (given.staged)
      return toast(
        <Plural value={count} one="# decision staged" other="# decisions staged" />,
        () => void undo(done, replaced),
      )
    toast(
      <>
        <Plural value={count} one="# registration decided" other="# registrations decided" />
        {offersMade > 0 && (
          <>
            {' · '}
            <Plural
              value={offersMade}
              one="# freed seat offered to the waitlist"
              other="# freed seats offered to the waitlist"
            />
          </>
        )}
      </>,
    )
  }

  function forget() {
    setRefused([])
    setAwaited(null)
  }

  async function undo(done: readonly string[], replaced: readonly Replaced[]) {
    const others = done.filter((each) => !replaced.some(({ reference }) => reference === each))
    if (others.length > 0) await takeBack(others)
    for (const again of asStaged(replaced)) await stageAgain(again)
  }

  /** Without an Undo of its own. */
  async function stageAgain(again: Order) {
    const outcome = await order(again).catch(() => null)
    const refusal = outcome?.kind === 'decided' ? outcome.refused[0]?.message : outcome?.message
    if (outcome?.kind === 'decided' && !refusal) return toast(<Trans>Staged as before</Trans>)
    toast(refusal || <Trans>The line to the server is broken. Look again what is staged.</Trans>)
  }

  const takeBack = (references: readonly string[]) =>
    give({ references, decision: 'WAITLIST', staged: true, unstage: true })

  function sendingFor(reference: string): { decision: Decision | null } | null {
    if (!sending?.staged || !sending.references.includes(reference)) return null
    return { decision: sending.unstage ? null : sending.decision }
  }

  return {
    ...{ give, giveToAll, giveOutOfTurn, leaveInTurn, takeBack },
    ...{ sending, sendingFor, refused, awaited, outOfTurn, forget },
  }
}
