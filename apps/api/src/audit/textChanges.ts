/**
 * Saves of the texts that a report is made of, by language: what shows which translations are older than their original. Stores
 * hashes, no words.
 */
import { createHash } from 'node:crypto'
import { changedLanguages, type TextChange, type TextRef, textKey } from '@plenaria/domain/report/translations'
import type { Prisma } from '@plenaria/prisma/client'
import type { TextChangeRow } from '../request/rows.ts'
import { localised } from '../request/texts.ts'
import type { Actor } from './append.ts'

export interface SavedText extends TextRef {
  /** Localised; null: it is new. */
  before: unknown
  after: unknown
}

interface Save {
  eventId: string
  actor: Pick<Actor, 'actorId' | 'instituteId'>
  at: Date
}

export interface RecordedChange extends TextChange {
  at: Date
  /** Null: a program made it. */
  by: { userId: string; instituteId: string } | null
}

type Reader = Pick<Prisma.TransactionClient, 'textChange'>

export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Records the languages in which texts differ from before. Call it in the transaction that saves them. */
export async function recordTexts(transaction: Reader, save: Save, texts: readonly SavedText[]): Promise<void> {
  const data = texts.flatMap(({ before, after, ...ref }) => {
    const languages = changedLanguages(textsOf(before), textsOf(after))
    return languages.length === 0 ? [] : [rowOf(save, { ...ref, texts: textsOf(after) }, { languages })]
  })
  if (data.length > 0) await transaction.textChange.createMany({ data })
}

/** Records that translations were found right as they are. */
export async function recordConfirmed(
  transaction: Reader,
  save: Save,
  texts: readonly (TextRef & { texts: Readonly<Record<string, string>> })[],
  language: string,
): Promise<void> {
  const facts = { languages: [language], isConfirmation: true }
  await transaction.textChange.createMany({ data: texts.map((text) => rowOf(save, text, facts)) })
}

/** By `textKey`, oldest first. */
export async function readTextChanges(database: Reader, eventId: string): Promise<Map<string, RecordedChange[]>> {
  const rows = await database.textChange.findMany({ where: { eventId }, orderBy: { id: 'asc' } })
  const changes = Map.groupBy(rows, (row) => textKey({ kind: row.kind, id: idOf(row) }))
  return new Map([...changes].map(([key, ofText]) => [key, ofText.map(asRecorded)]))
}

const textsOf = (column: unknown): Record<string, string> => ({ ...localised(column ?? {}) })

const idOf = ({ topicId, findingId, recommendationId }: TextChangeRow) => topicId ?? findingId ?? recommendationId

const asRecorded = ({ hashes, languages, isConfirmation, changedAt, changedBy, instituteId }: TextChangeRow) => ({
  // Only `rowOf` writes the column.
  hashes: hashes as Record<string, string>,
  languages,
  isConfirmation,
  at: changedAt,
  by: changedBy !== null && instituteId !== null ? { userId: changedBy, instituteId } : null,
})

function rowOf(
  { eventId, actor, at }: Save,
  { kind, id, texts }: TextRef & { texts: Readonly<Record<string, string>> },
  facts: { languages: string[]; isConfirmation?: boolean },
) {
  const written = Object.entries(texts).filter(([, text]) => text !== '')
  return {
    eventId,
    kind,
    topicId: kind === 'TOPIC' ? id : null,
    findingId: kind === 'FINDING' ? id : null,
    recommendationId: kind === 'RECOMMENDATION' ? id : null,
    hashes: Object.fromEntries(written.map(([language, text]) => [language, hashOfText(text)])),
    changedAt: at,
    changedBy: actor.actorId,
    instituteId: actor.instituteId,
    ...facts,
  }
}
