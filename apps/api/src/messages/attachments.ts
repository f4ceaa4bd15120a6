/** Files that are sent with a message. */
import type { Prisma } from '@plenaria/prisma/client'
import { attachmentLimits } from '@plenaria/schema/attachments'
import { languageOf } from '@plenaria/schema/languages'
import type { FieldProblem } from '@plenaria/schema/words'
import { isId } from '../kernel/ids.ts'
import { attachmentFields, neutralName } from '../mail/attached.ts'
import { languageWritten } from '../mail/ownLetter.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import { fieldProblem, repeated } from '../refusals/fieldProblems.ts'
import { registrationById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventRow, LetterFileRow, LetterRow, MessageRow } from '../request/rows.ts'

type Transaction = Prisma.TransactionClient

const ofLetter = dataLoader<LetterFileRow[]>(async (ids, { database }) => {
  const rows = await database.letterFile.findMany({
    where: { letterId: { in: ids } },
    select: attachmentFields,
    orderBy: { position: 'asc' },
  })
  return Map.groupBy(rows, ({ letterId }) => letterId ?? '')
})

export const filesOfLetter = async (id: string, context: Context): Promise<LetterFileRow[]> =>
  (await ofLetter(id, context)) ?? []

/** Under the names that they have in the email: to a protected person, ones that say nothing. */
export async function filesInEmail(
  { registrationId, language: wished }: MessageRow,
  { letter, event }: { letter: LetterRow; event: EventRow },
  context: Context,
): Promise<LetterFileRow[]> {
  const files = await filesOfLetter(letter.id, context)
  const registration = registrationId === null ? null : await registrationById(registrationId, context)
  if (!registration?.protected) return files
  const language = languageWritten(letter.texts, languageOf([wished]) ?? 'en', event)
  return files.map((file, place) => ({ ...file, name: neutralName(language, place, file.name) }))
}

/** Null or not given: the files stay as they are. */
type Asked = readonly string[] | null | undefined

export function attachmentProblems(ids: Asked): FieldProblem[] {
  const { files: maximum } = attachmentLimits
  if ((ids?.length ?? 0) > maximum) return fieldProblem('attachmentIds', 'TOO_MANY', { maximum })
  return repeated(ids ?? [], (index) => `attachmentIds.${index}`)
}

/** The files in order, locked; null: nothing about them changes. `letterId`: of a message that may have them already. */
export async function filesToAttach(
  transaction: Transaction,
  ids: Asked,
  { eventId, letterId }: { eventId: string; letterId: string | null },
  { language }: Pick<Context, 'language'>,
): Promise<LetterFileRow[] | null | Refused<'UnknownFile'> | Refused<'AttachmentsTooLarge'>> {
  if (ids == null) return null
  if (!ids.every(isId)) return refuse(language, 'UnknownFile', {})
  await transaction.$queryRaw`
    select from letter_file where id = any(${[...ids]}::uuid[]) and event_id = ${eventId} order by id for update`
  const found = await transaction.letterFile.findMany({
    where: { id: { in: [...ids] }, eventId, OR: [{ letterId: null }, ...(letterId === null ? [] : [{ letterId }])] },
    select: attachmentFields,
  })
  const files = ids.flatMap((id) => found.find((file) => file.id === id.toLowerCase()) ?? [])
  if (files.length < ids.length) return refuse(language, 'UnknownFile', {})
  const size = files.reduce((sum, file) => sum + file.size, 0)
  return size > attachmentLimits.bytes ? refuse(language, 'AttachmentsTooLarge', { size }) : files
}

/** The message has these files from now on. Others that it had are deleted a day after they were uploaded. */
export async function attach(
  transaction: Transaction,
  letterId: string,
  files: readonly LetterFileRow[],
): Promise<void> {
  await transaction.letterFile.updateMany({ where: { letterId }, data: { letterId: null, position: null } })
  for (const [position, { id }] of files.entries())
    await transaction.letterFile.update({ where: { id }, data: { letterId, position }, select: { id: true } })
}

/** The files as the log records them: by digest, or omitted if there are none. */
export const attachedForLog = (files: readonly Pick<LetterFileRow, 'digest'>[] | null): { files?: string[] } =>
  files === null || files.length === 0 ? {} : { files: files.map(({ digest }) => digest) }
