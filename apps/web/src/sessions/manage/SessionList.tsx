import { Plural, Trans } from '@lingui/react/macro'
import { useSessionWords } from '../useSessionWords.ts'
import type { ShownSession } from './sessionFacts.ts'
import { dayOf, daysOf, timeOf } from './timetable.ts'
import { useDayNames } from './useDayNames.ts'

/** The programme as a list, for screens that are too narrow for columns. */
export function SessionList({ sessions, onOpen }: { sessions: readonly ShownSession[]; onOpen: (id: string) => void }) {
  const words = useSessionWords()
  const dayName = useDayNames('long')
  return (
    <div className="grid gap-6">
      {daysOf(sessions).map((day) => (
        <section key={day} aria-label={dayName(day)}>
          <h2 className="border-line border-b pb-1 font-medium font-sans text-15 tracking-normal first-letter:uppercase">
            {dayName(day)}
          </h2>
          <ul>
            {sessions
              .filter(({ startsLocal }) => dayOf(startsLocal) === day)
              .map((session) => (
                <li key={session.id} className="border-line border-b">
                  <button
                    type="button"
                    onClick={() => onOpen(session.id)}
                    className="grid w-full cursor-pointer gap-0.5 py-2.5 text-start"
                  >
                    <span className="text-13 text-ink-2 tabular-nums">
                      {timeOf(session.startsLocal)}–{timeOf(session.endsLocal)}
                    </span>
                    <span className="font-medium">{session.title}</span>
                    <span className="text-13 text-ink-2">{words(session).join(' · ')}</span>
                    {session.capacity !== null && (
                      <span className="text-13 text-ink-2">
                        {session.held === null ? (
                          <Plural id="sessions.places" value={session.capacity} one="# place" other="# places" />
                        ) : (
                          <Trans id="sessions.of-places-2">
                            {session.held} of {session.capacity} places
                          </Trans>
                        )}
                        {session.waiting ? (
                          <>
                            {' · '}
                            <Plural id="sessions.wait" value={session.waiting} one="# waiting" other="# waiting" />
                          </>
                        ) : null}
                      </span>
                    )}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
