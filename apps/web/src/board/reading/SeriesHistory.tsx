import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'

const Remembered = graphql(`
  fragment SeriesHistory_Registration on Registration {
    seriesHistory {
      applied
      selected
      attended
      invited
    }
  }
`)

/** How often the person applied to, was selected for and attended other events of the series; renders nothing if masked. */
export function SeriesHistory({ registration }: { registration: FragmentType<typeof Remembered> }) {
  const { t } = useLingui()
  const { seriesHistory: memory } = readFragment(Remembered, registration)
  if (!memory) return null
  const { applied, selected, attended, invited } = memory
  const isInvited =
    invited > 0
      ? t({
          id: 'board.invited-times',
          message: `; ${plural(invited, { one: 'invited once', other: 'invited # times' })}`,
        })
      : ''
  if (applied === 0)
    return (
      <>
        <Trans id="board.first-time">First time</Trans>
        {isInvited}
      </>
    )
  const came =
    attended > 0
      ? t({
          id: 'board.came-times',
          message: `, ${plural(attended, { one: 'attended once', other: 'attended # times' })}`,
        })
      : ''
  return (
    <>
      {t({
        id: 'board.applied-times-selected-times',
        message: `${plural(applied, { one: 'Applied once', other: 'Applied # times' })}, ${plural(selected, { 0: 'never selected', one: 'selected once', other: 'selected # times' })}`,
      })}
      {came}
      {isInvited}
    </>
  )
}
