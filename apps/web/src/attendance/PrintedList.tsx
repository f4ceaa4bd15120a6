import { Trans, useLingui } from '@lingui/react/macro'
import { When } from '../ui/When.tsx'
import { shownName } from './inOrder.ts'
import type { DoorPerson } from './useDoorList.ts'

interface PrintedListProps {
  event: { title: string }
  session: { title: string; startsAt: string }
  people: readonly DoorPerson[]
}

/** Checklist of everyone expected, ticked for those already checked in. */
export function PrintedList({ event, session, people }: PrintedListProps) {
  const { t } = useLingui()
  return (
    <section className="page-door px-4 pb-16 md:px-6 print:p-0">
      <h2 id="door-list" className="font-serif text-25">
        {event.title}
      </h2>
      <p className="text-ink-2">
        {session.title} · <When at={session.startsAt} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard */}
      <section tabIndex={0} aria-labelledby="door-list" className="mt-4 overflow-x-auto print:overflow-visible">
        <table className="w-full text-13">
          <thead>
            <tr className="border-line-strong border-b text-start">
              <th scope="col" className="w-8 py-1 pe-3">
                <span className="sr-only">
                  <Trans id="attendance.checked-in">Checked in</Trans>
                </span>
              </th>
              <th scope="col" className="py-1 pe-4 text-start font-medium">
                <Trans id="common.name">Name</Trans>
              </th>
              <th scope="col" className="py-1 pe-4 text-start font-medium">
                <Trans id="common.organisation">Organisation</Trans>
              </th>
              <th scope="col" className="py-1 pe-4 text-start font-medium">
                <Trans id="common.group">Group</Trans>
              </th>
              <th scope="col" className="py-1 text-start font-medium">
                <Trans id="attendance.code">Code</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.reference} className="break-inside-avoid border-line border-b align-baseline">
                <td className="py-1 pe-3">
                  <span
                    role="img"
                    aria-label={
                      person.arrivedAt
                        ? t({ id: 'attendance.checked-in', message: 'Checked in' })
                        : t({ id: 'attendance.not-here-yet', message: 'Not here yet' })
                    }
                    className="inline-block size-4 border border-ink text-center leading-none"
                  >
                    {person.arrivedAt && '✓'}
                  </span>
                </td>
                <td className="py-1 pe-4">
                  <bdi>{shownName(person)}</bdi>
                </td>
                <td className="py-1 pe-4">
                  <bdi>{person.organisation}</bdi>
                </td>
                <td className="py-1 pe-4">{person.group}</td>
                <td className="py-1 tabular-nums">{person.reference}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
