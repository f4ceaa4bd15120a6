/** Passages as an editor would write them, some with a planted leak: they measure the check. */
import type { LeakKind } from '../text/leak.ts'

export type Language = 'en' | 'es' | 'pt' | 'fr'

export interface Passage {
  language: Language
  text: string
  /** The planted leak and its position; null in an innocent passage. */
  planted: { kind: LeakKind; from: number; to: number } | null
}

/** A line is `KIND text with [[planted text]] in it`, or `- an innocent text`. */
export const passagesOf = (language: Language, lines: string): Passage[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [mark = ''] = line.trim().split(' ', 1)
      const marked = line.trim().slice(mark.length + 1)
      const text = marked.replace('[[', '').replace(']]', '')
      if (mark === '-') return { language, text, planted: null }
      const from = marked.indexOf('[[')
      const to = marked.indexOf(']]') - 2
      if (from === -1 || to <= from) throw new Error(`Nothing is planted in «${line}».`)
      return { language, text, planted: { kind: mark as LeakKind, from, to } }
    })
