/** Files that answer questions: sent before the form, and stored until a registration names them. */

import { type PrismaClient, prepared } from '@plenaria/prisma/client'
import { answerFileLimits } from '@plenaria/schema/answerFiles'
import type { GivenAnswer } from '@plenaria/schema/answers'
import type { FieldProblem } from '@plenaria/schema/words'
import { isId, uuidv7 } from '../kernel/ids.ts'
import { clockOf } from '../request/clock.ts'
import { fileTypesIn } from '../request/questions.ts'
import type { QuestionRow } from '../request/rows.ts'
import { type FileProblem, type ReadAttachment, readAttachment } from './attachments.ts'

/** Bytes that an event stores: of files that no registration names, and of all. */
const limits = { unused: 300 * 1024 * 1024, event: 5 * 1024 ** 3 }

export type AnswerFileProblem =
  | FileProblem
  | 'NOT_A_PDF'
  | 'NOT_AN_IMAGE'
  | 'TOO_MANY_AT_ONCE'
  | 'TOO_MANY_FILES'
  | 'STORAGE_FULL'

type Asked = Pick<QuestionRow, 'eventId' | 'key' | 'maximum' | 'fileTypes'>

const megabyte = 1024 * 1024

/** The most that a question accepts, in megabytes. */
export const megabytesOf = ({ maximum }: Pick<Asked, 'maximum'>): number =>
  Math.min(maximum ?? answerFileLimits.megabytes, answerFileLimits.megabytes)

export async function readAnswerFile(file: Buffer, question: Asked): Promise<ReadAttachment | AnswerFileProblem> {
  const types = fileTypesIn(question)
  const isPdf = file.subarray(0, 1024).includes('%PDF-')
  if (isPdf && !types.includes('PDF')) return 'NOT_AN_IMAGE'
  if (!isPdf && !types.includes('IMAGE')) return 'NOT_A_PDF'
  return readAttachment(file, megabytesOf(question) * megabyte)
}

export interface StoredAnswerFile {
  id: string
  mediaType: string
  /** Bytes. */
  size: number
}

export async function storeAnswerFile(
  database: PrismaClient,
  { eventId, key: questionKey }: Asked,
  { mediaType, content }: ReadAttachment,
): Promise<StoredAnswerFile | AnswerFileProblem> {
  const size = content.byteLength
  const at = await clockOf(database)
  return database.$transaction(async (transaction) => {
    // One upload at a time counts what is stored.
    await transaction.$queryRaw`select pg_advisory_xact_lock(hashtextextended('answer files ' || ${eventId}, 0))::text`
    const [stored] = await transaction.$queryRaw<{ unused: number; event: number }[]>`
      select coalesce(sum(size) filter (where registration_id is null), 0)::float8 as unused, coalesce(sum(size), 0)::float8 as event
      from answer_file where event_id = ${eventId}`
    if ((stored?.unused ?? 0) + size > limits.unused) return 'TOO_MANY_FILES'
    if ((stored?.event ?? 0) + size > limits.event) return 'STORAGE_FULL'
    return transaction.answerFile.create({
      data: { id: uuidv7(at.getTime(), 0), eventId, questionKey, mediaType, content, size, createdAt: at },
      select: { id: true, mediaType: true, size: true },
    })
  })
}

/**
 * Files that the answers name and that nobody may answer with: unknown, of another question, or somebody else's.
 * @param registrationId whose answers they are; null: of a registration to come
 */
export async function checkFiles(
  questions: readonly Pick<QuestionRow, 'key' | 'kind'>[],
  answers: readonly GivenAnswer[],
  { eventId, registrationId }: { eventId: string; registrationId: string | null },
  database: Pick<PrismaClient, '$queryRaw'>,
): Promise<FieldProblem[]> {
  const keys = new Set(questions.filter(({ kind }) => kind === 'FILE').map(({ key }) => key))
  const named = answers
    .filter(({ questionKey }) => keys.has(questionKey))
    .flatMap(({ questionKey, values }) => values.filter(isId).map((id) => ({ id, questionKey })))
  if (named.length === 0) return []
  const found = await database.$queryRaw<{ id: string; questionKey: string }[]>`${prepared}
    select id, question_key as "questionKey" from answer_file
    where id = any(${named.map(({ id }) => id)}::uuid[]) and event_id = ${eventId}
      and (registration_id is null or registration_id = ${registrationId}::uuid)`
  return named
    .filter(({ id, questionKey }) => !found.some((file) => file.id === id && file.questionKey === questionKey))
    .map(({ questionKey }) => ({ path: `answers.${questionKey}`, code: 'UNKNOWN', expected: 'FILE' }))
}
