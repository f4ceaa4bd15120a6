/** Leak check of a report's own texts, of topics' titles and of its file names. */
import { ownTexts, type ReportContent } from '@plenaria/domain/report/content'
import type { Language, ReportTextKind } from '../__generated__/resolvers.ts'
import type { Hit } from '../findings/check.ts'
import type { Work } from '../findings/work.ts'
import { localised } from '../request/texts.ts'
import { fileStem } from './files.ts'

export interface IdentifyingTextRow {
  kind: ReportTextKind
  language: Language | null
  text: string
  topicId: string | null
  /** At least one, cleared or not. */
  hits: Hit[]
}

export async function identifyingTextsIn(
  { check, topics }: Pick<Work, 'check' | 'topics'>,
  content: ReportContent,
): Promise<IdentifyingTextRow[]> {
  const stem = fileStem(content.event)
  const topicCalled = (title: string, language: Language) =>
    topics.find(({ titles }) => localised(titles)[language] === title)?.id ?? null
  const own = ownTexts(content).map(
    async ({ kind, language, text }): Promise<IdentifyingTextRow> => ({
      kind,
      text,
      language: language as Language,
      topicId: kind === 'TOPIC' ? topicCalled(text, language as Language) : null,
      hits: await check.hitsIn(text),
    }),
  )
  const name = { text: stem, hits: await check.hitsInLabel(stem), language: null, topicId: null }
  const doi = content.citation?.doi ?? ''
  const ofDoi = { text: doi, hits: doi === '' ? [] : await check.hitsInLabel(doi), language: null, topicId: null }
  const all: IdentifyingTextRow[] = [
    ...(await Promise.all(own)),
    { ...ofDoi, kind: 'DOI' },
    { ...name, kind: 'FILE_NAME' },
  ]
  return all.filter(({ hits }) => hits.length > 0)
}
