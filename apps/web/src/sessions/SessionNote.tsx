import { Trans } from '@lingui/react/macro'
import { use } from 'react'
import { PresentTime } from '../ui/When.tsx'
import { type SpokenFacts, useSessionWords } from './useSessionWords.ts'

interface NotedSession extends SpokenFacts {
  /** Null if there are places for everyone, or it is hidden. */
  hasFreePlaces: boolean | null
  endsAt: string
}

/**
 * A line below a session's title: kind, track, languages, room and, until it is over, whether places are free. Renders nothing if
 * empty. `without`: facts that are shown elsewhere.
 */
export function SessionNote({ session, without = [] }: { session: NotedSession; without?: readonly string[] }) {
  const words = useSessionWords()(session).filter((word) => !without.includes(word))
  const { hasFreePlaces, endsAt } = session
  const isOver = use(PresentTime)() >= Date.parse(endsAt)
  const isShown = hasFreePlaces !== null && !isOver
  if (words.length === 0 && !isShown) return null
  return (
    <span className="block text-15 text-ink-2">
      {words.join(' · ')}
      {words.length > 0 && isShown && ' · '}
      {isShown &&
        (hasFreePlaces ? (
          <Trans id="sessions.places-available">places available</Trans>
        ) : (
          <Trans id="sessions.full-with-waitlist">full, with a waitlist</Trans>
        ))}
    </span>
  )
}
