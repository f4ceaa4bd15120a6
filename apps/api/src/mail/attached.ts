/** Files that emails bring. */
import type { Prisma } from '@plenaria/prisma/client'
import type { Language } from '@plenaria/schema/languages'
import { mailWords } from './letter.ts'

export interface MailFile {
  filename: string
  contentType: string
  content: Buffer
}

/** All but the file itself. */
export const attachmentFields = {
  id: true,
  letterId: true,
  name: true,
  mediaType: true,
  size: true,
  digest: true,
} as const satisfies Prisma.LetterFileSelect

/** `neutralIn`: for a protected person, whose language gives each file a name that says nothing; null: under their own names. */
export async function attachedTo(
  database: Pick<Prisma.TransactionClient, 'letterFile'>,
  letterId: string,
  neutralIn: Language | null,
): Promise<MailFile[]> {
  const files = await database.letterFile.findMany({ where: { letterId }, orderBy: { position: 'asc' } })
  return files.map(({ name, mediaType, content }, place) => ({
    filename: neutralIn === null ? name : neutralName(neutralIn, place, name),
    contentType: mediaType,
    content: Buffer.from(content),
  }))
}

export const neutralName = (language: Language, place: number, name: string): string =>
  `${mailWords[language].neutral.file}-${place + 1}${/\.[a-z]+$/.exec(name)?.[0] ?? ''}`
