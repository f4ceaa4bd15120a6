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
  const { kind, title, documentDate, paragraph, url, remark } = given
  // Where nothing was done yet, there is no document to show.
  const required = kind !== 'NOT_TAKEN_UP' && kind !== 'UNDER_CONSIDERATION'
  return [
    ...(await subjectProblems(database, eventId, given)),
    ...checkLine('facts.title', title, maxTitleLength, { required }),
    ...dayProblems(documentDate, required, today),
    ...checkLine('facts.paragraph', paragraph, maxParagraphLength, { required: false }),
    ...checkLink('facts.url', url, { required }),
    ...checkText('facts.remark', remark, maxRemarkLength, { required: !required }),
  ]
}

/** It is about a finding or a recommendation of a version that can be read. */
async function subjectProblems(
  database: Reader,
  eventId: string,
  { findingId, recommendationId }: UptakeFactsInput,
): Promise<FieldProblem[]> {
  if (!isId(findingId)) return fieldProblem('facts.findingId', 'UNKNOWN')
  const versions = await database.reportVersion.findMany({
    where: { eventId, withdrawal: null },
    select: { canonical: true },
  })
  const contents = versions.map(contentOf)
  const isPublished = contents.some(({ chapters }) =>
    chapters.some(({ findings }) => findings.some(({ id }) => id === findingId)),
  )
  const isRecommended = contents.some(({ recommendations = [] }) =>
    recommendations.some(({ id, findings }) => id === recommendationId && findings.includes(findingId)),
  )
  return [
    ...fieldProblemIf(!isPublished, 'facts.findingId', 'UNKNOWN'),
    ...fieldProblemIf(recommendationId != null && !isRecommended, 'facts.recommendationId', 'UNKNOWN'),
  ]
}

function dayProblems(given: string | null | undefined, required: boolean, today: Date): FieldProblem[] {
  const path = 'facts.documentDate'
  const text = tidy(given)
  if (text === '') return fieldProblemIf(required, path, 'REQUIRED')
  const date = dayIn(text)
  if (!date) return fieldProblem(path, 'MALFORMED', { expected: 'DATE' })
  return fieldProblemIf(date > today || date.getUTCFullYear() < 2000, path, 'OUT_OF_RANGE')
}

export const kept = ({
  findingId,
  recommendationId,
  kind,
  title,
  documentDate,
  paragraph,
  url,
  remark,
  language,
}: UptakeFactsInput) => ({
  recommendationId: recommendationId ?? null,
  findingId,
  kind,
  language,
  title: tidy(title) || null,
  paragraph: tidy(paragraph) || null,
  url: URL.parse(tidy(url))?.href ?? null,
  remark: tidy(remark) || null,
  documentDate: dayIn(tidy(documentDate)),
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
