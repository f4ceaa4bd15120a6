/** Subjects of emails, by which lists tell them apart. */
import { letterIdOf } from '../mail/letterId.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { MessageRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { previewOrGap } from './preview.ts'

const subjectsOfLetter = dataLoader<unknown>(async (ids, { database }) => {
  const rows = await database.letter.findMany({ where: { id: { in: ids } }, select: { id: true, subjects: true } })
  return new Map(rows.map(({ id, subjects }) => [id, subjects]))
})

/**
 * As the recipient read it, as far as the viewer may read the email. Of organisers' messages, else what they wrote, without anything
 * of the person: a neutral email's own subject distinguishes nothing.
 */
export async function subjectOf(email: MessageRow, context: Context): Promise<string | null> {
  const preview = await previewOrGap(email, context)
  const shown = typeof preview === 'string' ? null : preview
  const letterId = letterIdOf(email)
  if (letterId === null || shown?.isNeutral === false) return shown?.subject ?? null
  return textIn(context.language, await subjectsOfLetter(letterId, context))
}
