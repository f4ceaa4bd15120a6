import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { maxDots } from './allotment.ts'

/** Legend for a room's dots and arcs, or the bars of a large one. `whatIf`: includes seats that aren't offered yet. */
export function RoomLegend({ total, whatIf = false }: { total: number; whatIf?: boolean }) {
  if (total > maxDots)
    return (
      <ul className="flex flex-wrap justify-center gap-x-4 gap-y-0.5 text-13 text-ink-2">
        <Entry wide shape={<path d="M0 2h18v8H0z" fill="currentColor" stroke="none" />}>
          <Trans id="groups.taken">taken</Trans>
        </Entry>
        <Entry wide shape={<path d="M1 2.5h16v7H1z" strokeWidth="1.5" />}>
          <Trans id="groups.offered">offered</Trans>
        </Entry>
        {whatIf && (
          <Entry wide shape={<path d="M0 2h18v8H0z" fill="currentColor" fillOpacity="0.4" stroke="none" />}>
            <Trans id="groups.would-be-offered">would be offered</Trans>
          </Entry>
        )}
        <Entry shape={<path d="M6 0v12" strokeWidth="3" />}>
          <Trans id="common.minimum">minimum</Trans>
        </Entry>
        <Entry shape={<path d="M6 0v12" strokeWidth="1.25" />}>
          <Trans id="common.target">target</Trans>
        </Entry>
        <Entry wide shape={<path d="M0 6h16m1-3v6" strokeDasharray="1 2.5" strokeLinecap="round" />}>
          <Trans id="groups.up-to-maximum">up to the maximum</Trans>
        </Entry>
      </ul>
    )
  return (
    <ul className="flex flex-wrap justify-center gap-x-4 gap-y-0.5 text-13 text-ink-2">
      <Entry shape={<circle cx="6" cy="6" r="5" fill="currentColor" stroke="none" />}>
        <Trans id="groups.taken">taken</Trans>
      </Entry>
      <Entry shape={<circle cx="6" cy="6" r="4" strokeWidth="2.2" />}>
        <Trans id="groups.offered">offered</Trans>
      </Entry>
      {whatIf && (
        <Entry
          shape={
            <>
              <circle cx="6" cy="6" r="5.25" fill="currentColor" fillOpacity="0.25" strokeWidth="0.8" />
              <path d="M6 3.2v5.6M3.2 6h5.6" strokeWidth="1.8" />
            </>
          }
        >
          <Trans id="groups.would-be-offered">would be offered</Trans>
        </Entry>
      )}
      <Entry shape={<circle cx="6" cy="6" r="5" strokeDasharray="2.4 1.6" />}>
        <Trans id="groups.reserved">reserved</Trans>
      </Entry>
      <Entry shape={<circle cx="6" cy="6" r="5" strokeOpacity="0.6" strokeWidth="0.8" />}>
        <Trans id="groups.free">free</Trans>
      </Entry>
      <Entry shape={<path d="M0 6h12" strokeWidth="2.6" />}>
        <Trans id="common.minimum">minimum</Trans>
      </Entry>
      <Entry wide shape={<path d="M0 6h15M15 2.5v7" />}>
        <Trans id="common.target">target</Trans>
      </Entry>
      <Entry wide shape={<path d="M0 6h17" strokeDasharray="0.4 2.6" strokeLinecap="round" strokeWidth="1.4" />}>
        <Trans id="groups.up-to-maximum">up to the maximum</Trans>
      </Entry>
    </ul>
  )
}

function Entry({ shape, wide = false, children }: { shape: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg
        aria-hidden="true"
        width={wide ? 18 : 12}
        height="12"
        viewBox={`0 0 ${wide ? 18 : 12} 12`}
        fill="none"
        stroke="currentColor"
      >
        {shape}
      </svg>
      {children}
    </li>
  )
}
