import { memo } from 'react'
import { encode } from 'uqr'
import { shownName } from './inOrder.ts'
import type { DoorPerson } from './useDoorList.ts'

/** Traces a code's dark squares as an SVG path, one subpath per horizontal run. */
function runsOf(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { border: 0 })
  const runs = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return []
      const end = row.indexOf(false, x)
      return `M${x} ${y}h${(end < 0 ? size : end) - x}v1H${x}z`
    }),
  )
  return { size, path: runs.join('') }
}

/** The code scanned at the door. Contains no name. */
function Code({ reference }: { reference: string }) {
  const { size, path } = runsOf(reference)
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${size} ${size}`} className="size-[20mm] shrink-0 self-end">
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

const Badge = memo(function Badge({ person, event }: { person: DoorPerson; event: string }) {
  return (
    <li className="flex h-[54mm] w-[90mm] break-inside-avoid flex-col justify-between overflow-hidden border border-line-strong bg-[#fff] p-[5mm] text-[#000] [.single_&]:break-after-page [.single_&]:last:break-after-auto [.single_&]:border-0">
      <p className="line-clamp-2 text-[8pt] leading-[1.25]">{event}</p>
      <p className="line-clamp-2 font-serif text-[20pt] leading-[1.1] [overflow-wrap:anywhere]">
        <bdi>{shownName(person)}</bdi>
      </p>
      <div className="flex items-end justify-between gap-[3mm]">
        <div className="min-w-0">
          {person.organisation && (
            <p className="line-clamp-2 text-[10pt] leading-[1.2]">
              <bdi>{person.organisation}</bdi>
            </p>
          )}
          {shownName(person) !== person.reference && <p className="text-[8pt] tabular-nums">{person.reference}</p>}
        </div>
        <Code reference={person.reference} />
      </div>
    </li>
  )
})

/** One badge per person. The browser numbers the pages, so that a range can be reprinted. */
export function Badges({
  event,
  people,
  isSingle,
}: {
  event: string
  people: readonly DoorPerson[]
  isSingle: boolean
}) {
  return (
    <ul
      className={
        isSingle
          ? 'page-badge single grid gap-4 overflow-x-auto px-4 md:px-6 print:block print:overflow-visible print:p-0'
          : 'page-sheet grid grid-cols-[repeat(auto-fill,90mm)] overflow-x-auto px-4 md:px-6 print:grid-cols-[90mm_90mm] print:justify-center print:overflow-visible print:p-0'
      }
    >
      {people.map((person) => (
        <Badge key={person.reference} person={person} event={event} />
      ))}
    </ul>
  )
}
