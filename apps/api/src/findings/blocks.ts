/** Reasons why findings can't be published: open hits, frozen passages, findings without a note. */
import type { BlockKind, Language } from '../__generated__/resolvers.ts'
import { isOpen, type Reader } from './check.ts'
import { passagesOf, readWork, type Work } from './work.ts'

export interface Block {
  kind: BlockKind
  findingId: string | null
  /** For `OPEN_HIT`. */
  language: Language | null
}

/** Empty if all findings of the event may be published as they are. Call it in the transaction that publishes them. */
export const whatBlocksPublishing = async (database: Reader, eventId: string): Promise<Block[]> =>
  blocksOf(await readWork(database, eventId))

export async function blocksOf(work: Work): Promise<Block[]> {
  const notes = new Set(work.sources.filter(({ session }) => session !== null).map(({ id }) => id))
  const ofFindings = await Promise.all(
    work.findings.map(async (finding) => {
      const of = (kind: BlockKind, language: Language | null = null): Block => ({
        kind,
        findingId: finding.id,
        language,
      })
      const passages = await passagesOf(work, finding)
      return [
        ...passages.filter(({ hits }) => hits.some(isOpen)).map(({ language }) => of('OPEN_HIT', language)),
        ...(work.freezes.has(finding.id) ? [of('FROZEN')] : []),
        ...(finding.notes.some(({ noteId }) => notes.has(noteId)) ? [] : [of('WITHOUT_NOTE')]),
      ]
    }),
  )
  const ofStatements = await Promise.all(
    work.statements.map(async ({ findingId, text }): Promise<Block[]> => {
      const hits = await work.check.hitsIn(text)
      return hits.some(isOpen) ? [{ kind: 'STATEMENT_HIT', findingId, language: null }] : []
    }),
  )
  return [...ofFindings.flat(), ...ofStatements.flat()]
}
