import { Trans, useLingui } from '@lingui/react/macro'
import type { CompositionBasis, ScoreMethod } from '../__generated__/graphql.ts'
import { Select, TextInput } from '../ui/forms/inputs.tsx'
import { ScoreRule, scoreMethods } from './scoreMethods.tsx'
import { targetPrices, usePriceWords } from './targetPrices.ts'
import type { TermsDraft } from './useComposition.ts'

const swaps = [0, 1, 2, 3, 5, 10]

interface TermsFieldsProps {
  terms: TermsDraft
  /** Error messages by field. */
  errors: Readonly<Record<string, string>>
  /** Default seed of the lot. */
  firstSeed: string
  onChange: (terms: TermsDraft) => void
}

/** Settings of the composition. */
export function TermsFields({ terms, errors, firstSeed, onChange }: TermsFieldsProps) {
  const { t } = useLingui()
  const priceWords = usePriceWords()
  const bases: Record<CompositionBasis, string> = {
    COMPARE_ALL: t({ id: 'compose.compare-everyone-again', message: 'Compare everyone again' }),
    KEEP_STAGED: t({ id: 'compose.keep-them-and-fill-rest', message: 'Keep them and fill the other seats' }),
    FEWEST_SWAPS: t({ id: 'compose.change-as-few-as-possible', message: 'Change as few offers as possible' }),
  }
  return (
    <>
      <div className="mt-3 grid items-end gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        <Select
          id="basis"
          label={<Trans id="compose.staged-decisions">Staged decisions</Trans>}
          value={terms.basis}
          onValue={(basis) => onChange({ ...terms, basis: basis as CompositionBasis })}
          choices={Object.entries(bases).map(([value, label]) => ({ value, label }))}
        />
        {terms.basis === 'FEWEST_SWAPS' && (
          <Select
            id="furtherSwaps"
            label={<Trans id="compose.more-offers-that-may-change">More offers that may change</Trans>}
            value={String(terms.furtherSwaps)}
            onValue={(number) => onChange({ ...terms, furtherSwaps: Number(number) })}
            choices={swaps.map((number) => ({
              value: String(number),
              label:
                number === 0
                  ? t({ id: 'compose.no-more-than-necessary', message: 'No more than necessary' })
                  : t({ id: 'compose.up-to-more', message: `Up to ${number} more, for a higher total` }),
            }))}
          />
        )}
        <Select
          id="scoreMethod"
          label={<Trans id="compose.application-score">Application score</Trans>}
          value={terms.scoreMethod}
          onValue={(method) => onChange({ ...terms, scoreMethod: method as ScoreMethod })}
          choices={Object.entries(scoreMethods).map(([value, name]) => ({ value, label: t(name) }))}
        />
        <Select
          id="targetPrice"
          label={<Trans id="compose.weight-of-targets">Target weight</Trans>}
          value={String(terms.targetPrice)}
          onValue={(price) => onChange({ ...terms, targetPrice: Number(price) })}
          choices={targetPrices.map((price) => ({ value: String(price), label: priceWords(price) }))}
        />
        <TextInput
          id="seats"
          label={<Trans id="common.seats-in-room">Seats in the room</Trans>}
          optional
          inputMode="numeric"
          error={errors.seats}
          value={terms.seats}
          onValue={(seats) => onChange({ ...terms, seats })}
        />
        <Select
          id="ties"
          label={<Trans id="compose.rooms-with-equal-totals">Rooms with equal totals</Trans>}
          value={terms.tieSeed === null ? 'EARLIEST' : 'LOT'}
          onValue={(ties) => onChange({ ...terms, tieSeed: ties === 'LOT' ? firstSeed : null })}
          choices={[
            {
              value: 'EARLIEST',
              label: t({ id: 'compose.earlier-registrations-win', message: 'Earlier registrations win' }),
            },
            { value: 'LOT', label: t({ id: 'compose.draw-lots-by-seed', message: 'Draw lots, using a seed' }) },
          ]}
        />
        {terms.tieSeed !== null && (
          <TextInput
            id="tieSeed"
            label={<Trans id="compose.seed">Seed</Trans>}
            maxLength={100}
            error={errors.tieSeed}
            value={terms.tieSeed}
            onValue={(tieSeed) => onChange({ ...terms, tieSeed })}
          />
        )}
      </div>
      <p className="mt-2 max-w-measure text-13 text-ink-3">
        <ScoreRule method={terms.scoreMethod} />
      </p>
      <p className="mt-2 text-13 text-ink-3">
        <Trans id="compose.empty-for-all-seats">
          If you don’t enter a number of seats, all available seats are filled.
        </Trans>
      </p>
      {terms.tieSeed !== null && (
        <p className="mt-2 max-w-measure text-13 text-ink-3">
          <Trans id="compose.seed-explained">
            Choose the seed before you see the room. The seed is recorded in the audit log. Applications are ordered by
            the SHA-256 hash of the seed, a line feed and the application’s reference, lowest first. Anyone can check
            this order.
          </Trans>
        </p>
      )}
    </>
  )
}
