import { Trans } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { RuleLine } from '../sessions/RuleLine.tsx'
import { SessionNote } from '../sessions/SessionNote.tsx'
import { useSessionWords } from '../sessions/useSessionWords.ts'
import { RichText } from '../ui/RichText.tsx'
import { ReaderZone, useClock, useZoneName } from '../ui/When.tsx'

const ProgrammeOfEvent = graphql(`
  fragment Programme_event on Event {
    zone
    sessions {
      id
      title
      titles {
        language
      }
      startsAt
      endsAt
      formattedDescription
      kind
      track
      languages
      interpretation
      room
      capacity
      hasFreePlaces
      rule
      materials {
        title
        link
      }
    }
    speakers {
      id
      name
      role
      sessionIds
    }
  }
`)

interface Props {
  event: FragmentType<typeof ProgrammeOfEvent>
  /**
   * What each session is to the reader, by the session's id. Only these sessions are shown, without details from the event's
   * page.
   */
  own?: ReadonlyMap<string, ReactNode>
}

/** Sessions by day, in the reader's time and, if it differs, also in the event's. */
export function Programme({ event, own }: Props) {
  const { zone, sessions: all, speakers } = readFragment(ProgrammeOfEvent, event)
  const sessions = own ? all.filter(({ id }) => own.has(id)) : all
  const clock = useClock()
  const textLanguage = useTextLanguage()
  const zoneName = useZoneName()
  const readerZone = use(ReaderZone)
  const sessionWords = useSessionWords()
  const first = sessions[0]
  if (!first) return null
  const differs = clock({ at: first.startsAt, zone: readerZone }) !== clock({ at: first.startsAt, zone })
  // On a seat holder's page, details that all sessions share are shown once.
  const common =
    own && sessions.length > 1
      ? sessionWords(first).filter((word) => sessions.every((each) => sessionWords(each).includes(word)))
      : []
  const isOneRule = sessions.every(({ rule }) => rule === first.rule)
  const columns = differs ? 'sm:grid-cols-[8rem_8rem_1fr]' : 'sm:grid-cols-[8rem_1fr]'
  return (
    <>
      <p className="mb-4 text-15 text-ink-2">
        {differs ? (
          <Trans id="events.first-hours-are-yours-second">
            Times are shown first in your time zone ({zoneName(readerZone, first.startsAt)}), then in the event’s (
            {zoneName(zone, first.startsAt)}).
          </Trans>
        ) : (
          <Trans id="events.all-times-in-zone">All times: {zoneName(zone, first.startsAt)}</Trans>
        )}
      </p>
      {isOneRule && (
        <div className="mb-4">
          <RuleLine rule={first.rule} />
        </div>
      )}
      {common.length > 0 && <p className="mb-4 text-15 text-ink-2 first-letter:uppercase">{common.join(' · ')}</p>}
      <ol>
        {sessions.map((session, place) => {
          const { id, title, titles, startsAt, endsAt, formattedDescription, materials } = session
          const previous = sessions[place - 1]
          const day = clock({ at: startsAt, zone: readerZone, as: 'day' })
          const isNewDay = !previous || day !== clock({ at: previous.startsAt, zone: readerZone, as: 'day' })
          const hours = { at: startsAt, until: endsAt, as: 'time' } as const
          return (
            <li key={id} className={isNewDay && place > 0 ? 'mt-3' : undefined}>
              {isNewDay && (
                <p className="border-line border-b pb-1.5 font-medium text-15 first-letter:uppercase">{day}</p>
              )}
              <div className={`flex flex-wrap gap-x-4 py-2 sm:grid ${columns}`}>
                <time dateTime={startsAt} className="whitespace-nowrap text-ink-2">
                  {clock({ ...hours, zone: readerZone })}
                </time>
                {differs && <span className="whitespace-nowrap text-ink-3">{clock({ ...hours, zone })}</span>}
                <div className="w-full sm:w-auto">
                  <p lang={textLanguage(titles)?.locale}>{title}</p>
                  <SpeakersOfSession speakers={speakers.filter(({ sessionIds }) => sessionIds.includes(id))} />
                  <SessionNote session={own ? { ...session, hasFreePlaces: null } : session} without={common} />
                  {!isOneRule && <RuleLine rule={session.rule} />}
                  {own?.get(id)}
                  {!own && formattedDescription.length > 0 && (
                    <div className="mt-1 text-15 text-ink-2">
                      <RichText text={formattedDescription} level={3} />
                    </div>
                  )}
                  {materials.length > 0 && (
                    <ul className="mt-1 text-15">
                      {materials.map((material) => (
                        <li key={`${material.link} ${material.title}`}>
                          <a href={material.link} className="text-accent underline underline-offset-4">
                            {material.title}
                          </a>
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** Speakers by name if they agreed to be named, otherwise by role. */
function SpeakersOfSession({ speakers }: { speakers: readonly { id: string; name: string | null; role: string }[] }) {
  return (
    <ul className="text-15 [overflow-wrap:anywhere] empty:hidden">
      {speakers.map(({ id, name, role }) => (
        <li key={id}>
          {name && (
            <>
              <bdi className="font-medium">{name}</bdi>,{' '}
            </>
          )}
          {role}
        </li>
      ))}
    </ul>
  )
}
