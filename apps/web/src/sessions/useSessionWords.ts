import { useLingui } from '@lingui/react/macro'
import { useLanguageNames } from '../ui/languages/codeNames.ts'

export interface SpokenFacts {
  kind: 'PLENARY' | 'BREAKOUT'
  track: string | null
  languages: readonly string[]
  interpretation: readonly string[]
  room: string | null
}

/** A session's attributes as short texts: kind, track, languages, room. */
export function useSessionWords(): (facts: SpokenFacts) => string[] {
  const { t } = useLingui()
  const names = useLanguageNames()
  return ({ kind, track, languages, interpretation, room }) => {
    const spoken = names(languages)
    const interpreted = names(interpretation)
    return [
      kind === 'BREAKOUT' ? t({ id: 'sessions.breakout', message: 'Breakout' }) : null,
      track,
      languages.length > 0 ? t({ id: 'sessions.in', message: `in ${spoken}` }) : null,
      interpretation.length > 0
        ? t({ id: 'sessions.interpreted-into-interpreted', message: `interpreted into ${interpreted}` })
        : null,
      room,
    ].filter((word) => word !== null)
  }
}
