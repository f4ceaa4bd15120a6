import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { Act } from '../../app/staff/Act.tsx'
import { useList } from '../../events/eventWords.ts'
import { toast } from '../../ui/Toast.tsx'
import { noFilters } from './filters.ts'
import { asStaged, type Order, useDecide } from './useDecide.ts'

const Repair = graphql(`
  fragment Repair_PlanRepair on PlanRepair {
    takeBack {
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

/** Where what is staged does not keep the seat plan: the smallest change that does, staged at one press, and undone at another. */
export function PlanRepair({ slug, repair: given }: { slug: string; repair: FragmentType<typeof Repair> }) {
  const { takeBack, offer, unfilledBefore, unfilledAfter } = readFragment(Repair, given)
  const { t } = useLingui()
  const list = useList()
  // Rows are read anew: what is listed may depend on what is staged.
  const { order, sending } = useDecide(slug, { ...noFilters, staged: true })
  const names = (people: readonly { reference: string; name?: string | null }[]) =>
    list(people.map(({ reference, name }) => name ?? reference))
  const outs = names(takeBack)
  const ins = names(offer)
  const offered: Order = {
    ...{ references: offer.map(({ reference }) => reference), decision: 'OFFER', staged: true },
    reason: t`So that the seat plan can be kept.`,
  }
  const taken: Order = {
    ...{ references: takeBack.map(({ reference }) => reference), decision: 'OFFER', staged: true },
  }

  /** @returns whether all of them took effect; otherwise it is said why not */
  async function all(orders: readonly Order[]): Promise<boolean> {
    for (const each of orders) {
      const outcome = await order(each).catch(() => null)
      const [refused] = outcome?.kind === 'decided' ? outcome.refused : []
      if (outcome?.kind === 'decided' && !refused) continue
      const message = outcome?.kind === 'refused' ? outcome.message : refused?.message
      toast(message || <Trans>The line to the server is broken. Look again what is staged.</Trans>)
      return false
    }
    return true
  }

  async function act() {
    if (await all([offered, { ...taken, unstage: true }])) toast(<Trans>The repair is staged</Trans>, undo)
  }

  async function undo() {
    const again = asStaged(takeBack.flatMap(({ reference, staged }) => (staged ? [{ reference, staged }] : [])))
    if (await all([...again, { ...offered, unstage: true }])) toast(<Trans>Staged as before</Trans>)
  }

  return (
    <section aria-label={t`Repair of the plan`} className="basis-full border-offered border-s-4 py-1 ps-4">
      <p className="font-medium">
        {unfilledBefore > unfilledAfter ? (
          <Plural
            value={unfilledBefore}
            one="As it is staged, # seat of the minimums stays empty."
            other="As it is staged, # seats of the minimums stay empty."
          />
        ) : (
          <Trans>What is staged does not fit the seat plan.</Trans>
        )}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="max-w-[72ch] text-ink-2 [overflow-wrap:anywhere]">
          {takeBack.length === 0 ? (
            <Trans>The smallest repair: offer seats to {ins} as well.</Trans>
          ) : offer.length === 0 ? (
            <Trans>The smallest repair: take back the offers to {outs}.</Trans>
          ) : (
            <Trans>
              The smallest repair: take back the offers to {outs}, and offer seats to {ins} instead.
            </Trans>
          )}{' '}
          {unfilledAfter > 0 && (
            <Plural
              value={unfilledAfter}
              one="# seat stays empty then, because nobody who waits can hold it."
              other="# seats stay empty then, because nobody who waits can hold them."
            />
          )}
        </p>
        <Act busy={sending !== null} onClick={() => void act()}>
          <Trans>Stage this repair</Trans>
        </Act>
      </div>
    </section>
  )
}
