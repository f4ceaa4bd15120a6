import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'

const Remembered = graphql(`
  fragment MemorySeen_Registration on Registration {
    seriesMemory {
      applied
      selected
    }
  }
`)

/** How often the person was at other events of the series; nothing where that is not told. */
export function MemorySeen({ registration }: { registration: FragmentType<typeof Remembered> }) {
  const { t } = useLingui()
  const { seriesMemory: memory } = readFragment(Remembered, registration)
  if (!memory) return null
  if (memory.applied === 0) return <Trans>First time</Trans>
  return (
    <>
      {t`${plural(memory.applied, { one: 'Applied once', other: 'Applied # times' })}, ${plural(memory.selected, { 0: 'never selected', one: 'selected once', other: 'selected # times' })}`}
    </>
  )
}
