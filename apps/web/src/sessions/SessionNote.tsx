import { Plural, Trans } from '@lingui/react/macro'
import { use } from 'react'
import { PresentTime } from '../ui/When.tsx'
import { type SpokenFacts, useSessionWords } from './useSessionWords.ts'

interface NotedSession extends SpokenFacts {
  capacity: number | null
  held: number | null
  endsAt: string
}

/** A line beneath a session's title: kind, track, languages, room, and, until it is over, how many places are free. Nothing where there is nothing to say. */
export function SessionNote({ session }: { session: NotedSession }) {
  const words = useSessionWords()(session)
  const { capacity, held, endsAt } = session
  const isOver = use(PresentTime)() >= Date.parse(endsAt)
  const free = capacity === null || isOver ? null : Math.max(0, capacity - (held ?? 0))
  if (words.length === 0 && free === null) return null
  return (
    <span className="block text-15 text-ink-2">
      {words.join(' · ')}
      {words.length > 0 && free !== null && ' · '}
      {free === 0 && <Trans>full, with a waitlist</Trans>}
      {free !== null && free > 0 && <Plural value={free} one="# place free" other="# places free" />}
    </span>
  )
}
