import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useList } from '../../ui/useList.ts'
import { asStaged, type Order, type Staging, undoing } from '../deciding/order.ts'
import type { Outcome } from '../deciding/outcome.ts'
import { useDecide } from '../deciding/useDecide.ts'
import { noFilters } from '../filters/filters.ts'

const Repair = graphql(`
  fragment Repair_PlanRepair on PlanRepair {
    unstage {
      reference
      name
      staged {
        decision
        reason
        limit {
          reason
          sessions {
            id
          }
        }
        stagedAt
        stagedBy
        replaced
        replacedBy
        replacedOfViewer
      }
    }
    offer {
      reference
      name
    }
    unfilledBefore
    unfilledAfter
  }
`)

type Decided = Extract<Outcome, { kind: 'decided' }>

/**
 * Shown if the staged decisions violate the seat plan: the smallest change that fixes it, staged with one button and undone with
 * another.
 */
export function PlanRepair({ slug, repair: given }: { slug: string; repair: FragmentType<typeof Repair> }) {
  const { unstage, offer, unfilledBefore, unfilledAfter } = readFragment(Repair, given)
  const { t } = useLingui()
  const list = useList()
  // Filtered by staged decisions, so that `useDecide` refetches the rows: staging may change the list.
  const { order, sending } = useDecide(slug, { ...noFilters, staged: true })
  const names = (people: readonly { reference: string; name?: string | null }[]) =>
    list(people.map(({ reference, name }) => name ?? reference))
  const outs = names(unstage)
  const ins = names(offer)
  const offered: Order = {
    references: offer.map(({ reference }) => reference),
    decision: 'OFFER',
    staged: true,
    reason: t({ id: 'board.to-meet-seat-plan', message: 'To meet the seat plan.' }),
  }
  const taken: Order = {
    references: unstage.map(({ reference }) => reference),
    decision: 'OFFER',
    staged: true,
  }

  /** @returns the outcomes, or null if not all commands took effect, in which case the reason is shown */
  async function all(orders: readonly Order[]): Promise<Decided[] | null> {
    const outcomes: Decided[] = []
    for (const each of orders) {
      const outcome = await order(each).catch(() => null)
      const [refused] = outcome?.kind === 'decided' ? outcome.refused : []
      if (outcome?.kind === 'decided' && !refused) {
        outcomes.push(outcome)
        continue
      }
      const message = outcome?.kind === 'refused' ? outcome.message : refused?.message
      toast(message || <Trans id="board.connection-lost-look">Connection lost. Check what is staged.</Trans>)
      return null
    }
    return outcomes
  }

  async function act() {
    const done = await all([offered, { ...taken, unstage: true }])
    if (done)
      toast(
        <Trans id="board.suggested-fix-staged">Suggested fix staged</Trans>,
        () => void undo(done.flatMap(({ staged }) => staged)),
      )
  }

  async function undo(stagings: readonly Staging[]) {
    const again = asStaged(unstage.flatMap(({ reference, staged }) => (staged ? [{ reference, staged }] : [])))
    if (await all([...again, ...undoing(stagings)])) toast(<Trans id="board.staged-as-before">Staged as before</Trans>)
  }

  return (
    <section
      aria-label={t({ id: 'board.seat-plan-fix', message: 'Seat plan fix' })}
      className="basis-full border-offered border-s-4 py-1 ps-4"
    >
      <p className="font-medium">
        {unfilledBefore > unfilledAfter ? (
          <Plural
            id="board.reserved-seats-would-stay-empty"
            value={unfilledBefore}
            one="# reserved seat would stay empty."
            other="# reserved seats would stay empty."
          />
        ) : (
          <Trans id="board.staged-decisions-dont-fit-seat">The staged decisions don’t fit the seat plan.</Trans>
        )}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="max-w-[72ch] text-ink-2 [overflow-wrap:anywhere]">
          {unstage.length === 0 ? (
            <Trans id="board.smallest-repair-offer-seats-to">Suggested fix: also offer seats to {ins}.</Trans>
          ) : offer.length === 0 ? (
            <Trans id="board.suggested-fix-unstage-offers-to">Suggested fix: unstage the offers to {outs}.</Trans>
          ) : (
            <Trans id="board.suggested-fix-unstage-offers-to-and">
              Suggested fix: unstage the offers to {outs}, and offer seats to {ins} instead.
            </Trans>
          )}{' '}
          {unfilledAfter > 0 && (
            <Plural
              id="board.seats-stay-empty-then-because"
              value={unfilledAfter}
              one="# seat would stay empty because no one waiting can hold it."
              other="# seats would stay empty because no one waiting can hold them."
            />
          )}
        </p>
        <StaffButton busy={sending !== null} onClick={() => void act()}>
          <Trans id="board.stage-this-repair">Stage this fix</Trans>
        </StaffButton>
      </div>
    </section>
  )
}
