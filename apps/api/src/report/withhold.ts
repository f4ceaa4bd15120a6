/** The adversary's findings about a report's figures, and the figures that publishers withhold. */
import type { Withheld } from '@plenaria/domain/attack/change'
import { isCountry } from '@plenaria/schema/countries'
import { regions } from '@plenaria/schema/regions'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, WithholdReportFiguresInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent, timeouts } from '../access/lock.ts'
import { can, rightToPublishReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { inferencesOf } from '../attack/inferences.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { invalidInput, type Refused, refuse } from '../refusals/errors.ts'
import { fieldProblemIf, listProblems, repeated } from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, ReportRow } from '../request/rows.ts'
import { type Composed, figuresOf } from './compose.ts'
import { reportOf } from './read.ts'

type Result = Awaited<ResolversTypes['WithholdReportFiguresResult']>
type Attack = Awaited<ResolversTypes['ReportAttack']>

const maxGroups = 50
const maxCountries = 300

/** Null if the viewer may not see what could be inferred. */
export async function attackOnReport(event: EventRow, draft: ReportRow, context: Context): Promise<Attack | null> {
  if (!can.publishReport(context.viewer, event) || !can.countEverybody(context.viewer, event)) return null
  const { database } = context
  const groups = await database.stakeholderGroup.findMany({
    where: { eventId: event.id },
    orderBy: { position: 'asc' },
  })
  const { verdict, withheld } = await figuresOf(database, { event, groups }, draft)
  const of = { withheld: withheldInWords(withheld) }
  if (!verdict) return { outcome: 'UNFINISHED', inferences: [], change: null, ...of }
  const outcome = verdict.proposal ? (verdict.isConsistent ? 'REVEALS' : 'CONTRADICTORY') : 'SAFE'
  return {
    outcome,
    inferences: inferencesOf(verdict.inferences),
    change: verdict.proposal && withheldInWords(verdict.proposal),
    ...of,
  }
}

const withheldInWords = ({ groups, countries, isTotal }: Withheld) => ({
  groups: [...groups],
  countries: [...countries],
  total: isTotal,
})

/** Null: nothing could be learned. */
export function refusalOfFigures(composed: Composed, { language, viewer }: Context): Refused<'ReportReveals'> | null {
  const proposal = composed.checked.verdict?.proposal
  if (!proposal) return null
  const inferences = can.countEverybody(viewer, composed.event)
    ? inferencesOf(composed.checked.verdict?.inferences ?? [])
    : []
  return refuse(language, 'ReportReveals', { inferences, change: withheldInWords(proposal) })
}

export async function withholdReportFigures(input: WithholdReportFiguresInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.publishReport(requester, event))
  if (denial) return denial
  const groups = await database.stakeholderGroup.findMany({ where: { eventId: event.id }, select: { key: true } })
  const fieldProblems = fieldProblemsOf(
    input,
    groups.map(({ key }) => key),
  )
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)
  const refused = await database.$transaction(async (transaction): Promise<Result | null> => {
    await lockEvent(transaction, event.id)
    const right = rightToPublishReport(await asOfNow(transaction, viewer), event)
    if (!right) return refuse(language, 'NotAllowed', {})
    const before = await transaction.report.findUnique({ where: { eventId: event.id } })
    if (before?.version !== input.version) return refuse(language, 'ChangedMeanwhile', {})
    const data = {
      withheldGroups: input.groups,
      withheldCountries: input.countries,
      withholdsTotal: input.total,
      changedAt: at,
      version: { increment: 1 },
    }
    const after = await transaction.report.update({ where: { eventId: event.id }, data })
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'REPORT_FIGURES_WITHHELD',
        at,
        eventId: event.id,
        before: recorded(before),
        after: recorded(after),
      },
    ])
    return null
  }, timeouts)
  if (refused) return refused
  const report = await reportOf(event, context)
  return report ? { __typename: 'ReportFiguresWithheld', report } : refuse(language, 'NotAllowed', {})
}

const fieldProblemsOf = (
  { groups, countries }: WithholdReportFiguresInput,
  known: readonly string[],
): FieldProblem[] => [
  ...listProblems(groups, 'groups', [0, maxGroups], (key, path) =>
    fieldProblemIf(!known.includes(key), path, 'UNKNOWN'),
  ),
  ...repeated(groups, (index) => `groups.${index}`),
  ...listProblems(countries, 'countries', [0, maxCountries], (code, path) =>
    fieldProblemIf(!isCountry(code) && !regions.includes(code), path, 'UNKNOWN'),
  ),
  ...repeated(countries, (index) => `countries.${index}`),
]

/** Logs the amount withheld, not the categories, which would reveal where there were few people. */
const recorded = ({ version, withheldGroups, withheldCountries, withholdsTotal }: ReportRow) => ({
  version,
  groups: withheldGroups.length,
  countries: withheldCountries.length,
  total: withholdsTotal,
})
