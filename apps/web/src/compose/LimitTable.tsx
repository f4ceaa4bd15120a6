import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { GroupName } from '../groups/GroupMark.tsx'
import { LimitBar, limitShapes } from './LimitBar.tsx'
import { limitKey } from './limitKey.ts'
import type { ComposedRoom } from './useComposition.ts'
import type { NamedLimit } from './useLimitName.ts'

type Limit = ComposedRoom['limits'][number]

interface LimitTableProps {
  limits: readonly Limit[]
  groups: readonly { key: string }[]
  nameOf: (limit: NamedLimit) => string
}

/** Compares the room before and after, limit by limit. */
export function LimitTable({ limits, groups, nameOf }: LimitTableProps) {
  const { t, i18n } = useLingui()
  const cell = 'whitespace-nowrap py-1.5 ps-3 text-end'
  const wide = `${cell} max-sm:hidden`
  const boundsOf = ({ minimum, maximum }: Limit) =>
    maximum == null ? t({ id: 'compose.or-more', message: `${minimum} or more` }) : `${minimum}–${maximum}`
  return (
    <>
      <ul aria-hidden="true" className="mt-6 flex flex-wrap gap-x-4 gap-y-0.5 text-13 text-ink-2">
        <Entry shape={limitShapes.before}>
          <Trans id="compose.before">Before</Trans>
        </Entry>
        <Entry shape={limitShapes.after}>
          <Trans id="groups.after">After</Trans>
        </Entry>
        <Entry shape={limitShapes.bounds}>
          <Trans id="groups.bounds">Bounds</Trans>
        </Entry>
        <Entry shape={limitShapes.target}>
          <Trans id="common.target-2">Target</Trans>
        </Entry>
      </ul>
      <table className="mt-3 w-full border-collapse text-13 leading-5">
        <caption className="sr-only">
          <Trans id="compose.limits-before-and-after">Room limits, before and after</Trans>
        </caption>
        <thead className="text-ink-3">
          <tr className="border-line-strong border-b align-bottom">
            <th scope="col" className="w-full py-1.5 text-start font-normal">
              <Trans id="compose.limit">Limit</Trans>
            </th>
            <th scope="col" className={`${wide} font-normal`}>
              <Trans id="groups.bounds">Bounds</Trans>
            </th>
            <th scope="col" className={`${wide} font-normal`}>
              <Trans id="common.target-2">Target</Trans>
            </th>
            <th scope="col" className={`${cell} font-normal`}>
              <Trans id="compose.before">Before</Trans>
            </th>
            <th scope="col" className={`${cell} font-normal`}>
              <Trans id="groups.after">After</Trans>
            </th>
            <th scope="col" className={`${cell} font-normal`}>
              <Trans id="compose.costs-points">Cost in points</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {limits.map((limit) => {
            const { subject, value, target, before, after, cost } = limit
            const name = nameOf(limit)
            const bounds = boundsOf(limit)
            return (
              <tr key={limitKey(limit)} className="border-line border-b align-top">
                <th scope="row" className="wrap-anywhere py-1.5 text-start font-normal">
                  {subject === 'GROUP' ? (
                    <GroupName place={groups.findIndex(({ key }) => key === value)} name={name} whole />
                  ) : (
                    name
                  )}
                  <span className="block text-ink-2 sm:hidden">
                    {target == null
                      ? bounds
                      : t({ id: 'compose.bounds-and-target', message: `${bounds}, target ${target}` })}
                  </span>
                  {subject !== 'ORGANISATION' && <LimitBar {...limit} />}
                </th>
                <td className={`${wide} text-ink-2`}>{bounds}</td>
                <td className={`${wide} text-ink-2`}>{target ?? '–'}</td>
                <td className={cell}>{before}</td>
                <td className={`${cell} font-medium`}>{after}</td>
                <td className={`${cell} ${cost ? 'font-medium' : 'text-ink-3'}`}>
                  {cost == null ? '–' : i18n.number(cost)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

function Entry({ shape, children }: { shape: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      {shape}
      {children}
    </li>
  )
}
