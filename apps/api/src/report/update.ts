/** Composes the next version, none of which is public yet. */
import { randomBytes } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import type { Language } from '@plenaria/schema/languages'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, UpdateReportInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent, timeouts } from '../access/lock.ts'
import { can, rightToEditReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { recordTexts } from '../audit/textChanges.ts'
import { isId } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import {
  each,
  fieldProblemIf,
  instantProblems,
  listProblems,
  optionalLine,
  optionalText,
  repeated,
  textsProblems,
} from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { ReportRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'
import { citationProblems, storedCitation } from './citation.ts'
import { reportOf } from './read.ts'
import { recommendationProblems, storedRecommendations, unknownFindings } from './recommendations.ts'
import { originalOf, savedTexts } from './translations.ts'

type Result = Awaited<ResolversTypes['UpdateReportResult']>

const maxFindings = 1000

const fieldProblemsOf = ({
  titles,
  introductions,
  methods,
  corrections,
  leftOut,
  recommendations,
  citation,
  embargoUntil,
}: UpdateReportInput): FieldProblem[] => [
  ...textsProblems(titles, 'titles', optionalLine),
  ...textsProblems(introductions, 'introductions', optionalText),
  ...textsProblems(methods, 'methods', optionalText),
  ...textsProblems(corrections, 'corrections', optionalText),
  ...listProblems(leftOut, 'leftOut', [0, maxFindings], (id, path) => fieldProblemIf(!isId(id), path, 'UNKNOWN')),
  ...repeated(leftOut, (index) => `leftOut.${index}`),
  ...recommendationProblems(recommendations ?? []),
  ...citationProblems(citation ?? {}),
  ...instantProblems(embargoUntil, 'embargoUntil'),
]

export async function updateReport(input: UpdateReportInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.editReport(requester, event))
  if (denial) return denial
  const fieldProblems = fieldProblemsOf(input)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)
  const answer = await database.$transaction(async (transaction): Promise<Result | null> => {
    await lockEvent(transaction, event.id)
    const right = rightToEditReport(await asOfNow(transaction, viewer), event)
    if (!right) return refuse(language, 'NotAllowed', {})
    const before = await transaction.report.findUnique({ where: { eventId: event.id } })
    if ((before?.version ?? 0) !== input.version) return refuse(language, 'ChangedMeanwhile', {})
    const unknown = await unknownIn(transaction, event.id, input)
    if (unknown.length > 0) return invalidInput(language, unknown)
    const facts = {
      titles: storedTexts(input.titles),
      introductions: storedTexts(input.introductions),
      methods: storedTexts(input.methods),
      corrections: storedTexts(input.corrections),
      leftOut: input.leftOut,
      embargoUntil: input.embargoUntil ?? null,
      changedAt: at,
      originalLanguage: input.originalLanguage ?? before?.originalLanguage ?? firstTitled(input.titles),
      ...(input.marksStale != null && { marksStale: input.marksStale }),
      ...(input.citation && storedCitation(input.citation)),
      ...(input.recommendations && { recommendations: storedRecommendations(input.recommendations) }),
    }
    const row = await transaction.report.upsert({
      where: { eventId: event.id },
      create: { eventId: event.id, ...facts, evidenceKey: Uint8Array.from(randomBytes(32)) },
      update: { ...facts, version: { increment: 1 } },
    })
    const actor = actorFor(context, right)
    await recordTexts(transaction, { eventId: event.id, actor, at }, savedTexts(before, row))
    await appendAudit(transaction, [
      {
        ...actor,
        what: 'REPORT_COMPOSED',
        at,
        eventId: event.id,
        before: before && audited(before),
        after: audited(row),
      },
    ])
    return null
  }, timeouts)
  if (answer) return answer
  const report = await reportOf(event, context)
  return report ? { __typename: 'ReportUpdated', report } : refuse(language, 'NotAllowed', {})
}

/** What it says is nobody's business before it is published, the log's included. */
const audited = ({ version, embargoUntil, leftOut, originalLanguage, marksStale }: ReportRow) => ({
  version,
  embargoUntil: embargoUntil?.toISOString() ?? null,
  leftOut: leftOut.length,
  originalLanguage,
  marksStale,
})

const firstTitled = (titles: UpdateReportInput['titles']): Language =>
  originalOf({ originalLanguage: null, titles: storedTexts(titles) })

/** Findings that the event doesn't have. */
async function unknownIn(
  transaction: Prisma.TransactionClient,
  eventId: string,
  { leftOut, recommendations }: UpdateReportInput,
): Promise<FieldProblem[]> {
  const named = [...leftOut, ...(recommendations ?? []).flatMap(({ findingIds }) => findingIds)]
  const found = await transaction.finding.findMany({ where: { eventId, id: { in: named } }, select: { id: true } })
  const known = new Set(found.map(({ id }) => id))
  return [
    ...each(leftOut, 'leftOut', (id, path) => fieldProblemIf(!known.has(id), path, 'UNKNOWN')),
    ...unknownFindings(recommendations ?? [], known),
  ]
}
