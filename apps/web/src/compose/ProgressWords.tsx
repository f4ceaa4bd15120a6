import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { ShownProgress } from './useProgress.ts'

/** The current step and its figures. `progress` is null while nothing is known yet. */
export function ProgressWords({ progress }: { progress: ShownProgress | null }): ReactNode {
  const { i18n } = useLingui()
  const number = (value: number) => i18n.number(value, { maximumFractionDigits: 2 })
  const bound = progress?.bound == null ? null : number(progress.bound)
  const best = progress?.best == null ? null : number(progress.best)
  const odds =
    progress?.odds == null ? null : i18n.number(progress.odds, { style: 'percent', maximumFractionDigits: 2 })
  return (
    <>
      <Stage progress={progress} />
      {bound !== null && (
        <>
          {' '}
          <Trans id="compose.progress-upper-bound">Upper bound: {bound}.</Trans>
        </>
      )}
      {best !== null && (
        <>
          {' '}
          <Trans id="compose.progress-best-so-far">Best room so far: {best}.</Trans>
        </>
      )}
      {odds !== null && (
        <>
          {' '}
          <Trans id="compose.progress-lowest-chance">Lowest chance: {odds}.</Trans>
        </>
      )}
    </>
  )
}

function Stage({ progress }: { progress: ShownProgress | null }): ReactNode {
  const { done, of } = progress ?? { done: 0, of: 0 }
  switch (progress?.stage) {
    case undefined:
      return <Trans id="compose.computing">Computing…</Trans>
    case 'WAITING':
      return <Trans id="compose.progress-waiting">Waiting for other computations to finish…</Trans>
    case 'BOUND':
      return <Trans id="compose.progress-bound">Computing the upper bound…</Trans>
    case 'ROOM':
      return <Trans id="compose.progress-room">Searching for the best room…</Trans>
    case 'COSTS':
      return (
        <Trans id="compose.progress-costs">
          Best room found. Computing what each limit costs: {done} of {of}…
        </Trans>
      )
    case 'ALTERNATIVE':
      return <Trans id="compose.progress-alternative">Best room found. Searching for the alternative…</Trans>
    case 'ODDS':
      return <Trans id="compose.computing-fairest-chances">Computing the fairest chances…</Trans>
    case 'ROOMS':
      return done === 0 ? (
        <Trans id="compose.computing-rooms-with-these-chances">Computing rooms with these chances…</Trans>
      ) : (
        <Plural
          id="compose.progress-rooms"
          value={done}
          one="Computing rooms with these chances: # set is done…"
          other="Computing rooms with these chances: # sets are done…"
        />
      )
    case 'COLUMNS':
      return <Trans id="compose.computing-rooms-one-by-one">Computing rooms one by one…</Trans>
    case 'PROOF':
      return <Trans id="compose.checking-rooms-and-chances">Checking the rooms and chances…</Trans>
    case 'COMMITMENTS':
      return <Trans id="compose.sealing-people-and-rooms-with">Sealing the people and rooms with hashes…</Trans>
    default:
      return progress?.stage satisfies undefined
  }
}
