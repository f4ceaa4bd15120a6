/** Validates an uptake entry, and finds words that may identify participants. */
import { foldWord } from '@plenaria/domain/exchange/suggest'
import { checkLink } from '@plenaria/schema/links'
import { checkLine, checkText, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { UptakeFactsInput } from '../__generated__/resolvers.ts'
import { isOpen, openLeakCheck, type Reader } from '../findings/check.ts'
import { isId } from '../kernel/ids.ts'
import { dayIn, fieldProblem, fieldProblemIf } from '../refusals/fieldProblems.ts'
import { contentOf } from '../report/compose.ts'
import type { UptakeRow } from '../request/rows.ts'

const maxTitleLength = 300
const maxParagraphLength = 200
const maxRemarkLength = 2_000

/** Texts about the institution and about the document. */
export interface Said extends Pick<UptakeRow, 'body' | 'title' | 'paragraph' | 'remark' | 'url'> {}

/** `today`: by the desk's clock. */
export async function factsProblems(
  database: Reader,
  eventId: string,
  given: UptakeFactsInput,
  today: Date,
): Promise<FieldProblem[]> {
  const { findingId, kind, title, documentDate, paragraph, url, remark } = given
  const required = kind !== 'NOT_TAKEN_UP'
  return [
    ...((await isPublished(database, eventId, findingId)) ? [] : fieldProblem('facts.findingId', 'UNKNOWN')),
    ...checkLine('facts.title', title, maxTitleLength, { required }),
    ...dayProblems(documentDate, required, today),
    ...checkLine('facts.paragraph', paragraph, maxParagraphLength, { required: false }),
    ...checkLink('facts.url', url, { required }),
    ...checkText('facts.remark', remark, maxRemarkLength, { required: !required }),
  ]
}

async function isPublished(database: Reader, eventId: string, findingId: string): Promise<boolean> {
  if (!isId(findingId)) return false
  const versions = await database.reportVersion.findMany({
    where: { eventId, withdrawal: null },
    select: { canonical: true },
  })
  return versions.some((version) =>
    contentOf(version).chapters.some(({ findings }) => findings.some(({ id }) => id === findingId)),
  )
}

function dayProblems(given: string | null | undefined, required: boolean, today: Date): FieldProblem[] {
  const path = 'facts.documentDate'
  const text = tidy(given)
  if (text === '') return fieldProblemIf(required, path, 'REQUIRED')
  const date = dayIn(text)
  if (!date) return fieldProblem(path, 'MALFORMED', { expected: 'DATE' })
  return fieldProblemIf(date > today || date.getUTCFullYear() < 2000, path, 'OUT_OF_RANGE')
}

export const kept = ({ findingId, kind, title, documentDate, paragraph, url, remark, language }: UptakeFactsInput) => ({
  ...{ findingId, kind, language, title: tidy(title) || null, paragraph: tidy(paragraph) || null },
  ...{ url: URL.parse(tidy(url))?.href ?? null, remark: tidy(remark) || null, documentDate: dayIn(tidy(documentDate)) },
})

/** Words that may identify participants. The institution itself is named on purpose: it received the report, or acted in public. */
export async function identifyingWordsIn(database: Reader, eventId: string, said: Said): Promise<string[]> {
  const { hitsIn } = await openLeakCheck(database, eventId)
  const body = ` ${foldWord(said.body)} `
  const texts = [said.title, said.paragraph, said.remark, said.url].filter((text) => text !== null)
  const found = await Promise.all(
    texts.map(async (text) => (await hitsIn(text)).filter(isOpen).map(({ from, to }) => text.slice(from, to))),
  )
  return [...new Set(found.flat())].filter((each) => !body.includes(` ${foldWord(each)} `))
}
