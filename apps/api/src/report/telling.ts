/** What the leak check finds in the words of a report itself, titles of topics among them, and in the names of its files. */
import { ownTexts, type ReportContent } from '@plenaria/domain/report/content'
import type { Language, ReportTextKind } from '../__generated__/resolvers.ts'
import type { Hit, LeakCheck } from '../findings/check.ts'
import { fileStem } from './files.ts'

export interface TextThatTells {
  kind: ReportTextKind
  language: Language | null
  text: string
  /** At least one, let pass or not. */
  hits: Hit[]
}

export function tellingIn(check: LeakCheck, content: ReportContent): TextThatTells[] {
  const stem = fileStem(content.event)
  const all: TextThatTells[] = [
    ...ownTexts(content).map(({ kind, language, text }) => ({
      ...{ kind, text, language: language as Language },
      hits: check.hitsIn(text),
    })),
    { kind: 'FILE_NAME', language: null, text: stem, hits: check.hitsInLabel(stem) },
  ]
  return all.filter(({ hits }) => hits.length > 0)
}
