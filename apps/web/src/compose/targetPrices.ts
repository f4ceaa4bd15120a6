import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

/** Weights of targets on offer: points for each seat by which a target is missed. */
export const targetPrices = [0, 5, 10, 20]

export function usePriceWords(): (price: number) => string {
  const { t } = useLingui()
  return (price) =>
    price === 0
      ? t({ id: 'compose.ignore-targets', message: 'Ignore targets' })
      : t({
          id: 'compose.points-for-each-seat-missed',
          message: `${plural(price, { one: '# point', other: '# points' })} for each seat missed`,
        })
}
