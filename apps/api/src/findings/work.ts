/** Everything that an event's editors work with, read once per request with a fixed number of statements. */
import { type Alike, alikeIn } from '@plenaria/domain/findings/similar'
import { type Support, supportOf, unheard, type Voice } from '@plenaria/domain/findings/support'
import type * as rows from '@plenaria/prisma/client'
import type { Language, SourceKind } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import { perRequestAndKey } from '../request/perRequest.ts'
import type {
  EventRow,
  FindingRow,
  MemberSummaryRow,
  RegistrationRow,
  SessionRow,
  StakeholderGroupRow,
} from '../request/rows.ts'
import { localised } from '../request/texts.ts'
import { type Hit, type LeakCheck, openLeakCheck, type Reader } from './check.ts'
import { largestOf, type Parties, presenceOf, readParties } from './presence.ts'

export interface SourceRow {
  id: string
  topicId: string | null
  kind: SourceKind
  text: string
  groupKeys: readonly string[]
  eventId: string
  session: SessionRow | null
  /** The author of the contribution: for the policy only, never shown. */
  registration: RegistrationRow | null
  mayBeQuoted: boolean
}

export interface SupportRow extends Support {
  eventId: string
  stance: Voice['stance']
}

export interface PassageRow {
  language: Language
  text: string
  hits: Hit[]
}

export interface LetStandRow {
  id: string
  reason: string
  at: Date
}

export interface TopicDeskRow {
  id: string
  titles: unknown
  depth: number
  event: EventRow
}

export type LinkedFinding = FindingRow & { notes: { noteId: string }[]; contributions: { contributionId: string }[] }

export interface Work {
  event: EventRow
  groups: readonly StakeholderGroupRow[]
  topics: readonly TopicDeskRow[]
  /** Usable sources of the whole event. */
  sources: readonly SourceRow[]
  findings: readonly LinkedFinding[]
  parties: Parties
  check: LeakCheck
  /** Unresolved freezes. */
  freezes: ReadonlyMap<string, rows.PassageFreezeModel>
  /** Resolved freezes of findings, by id. */
  freezeResolutions: ReadonlyMap<string, LetStandRow[]>
  tallies: readonly rows.PassageTallyModel[]
  /** Members who are editing findings now. */
  editors: ReadonlyMap<string, MemberSummaryRow[]>
  /** Statements that editors included. */
  statements: readonly rows.MinorityStatementModel[]
}

export const workOf = perRequestAndKey((eventId, { database }) => readWork(database, eventId))

/** After a change: reads again what the result contains. */
export const forgetWork = workOf.forget

export async function readWork(database: Reader, eventId: string): Promise<Work> {
  const event = await database.event.findUniqueOrThrow({ where: { id: eventId } })
  const groups = await database.stakeholderGroup.findMany({ where: { eventId }, orderBy: { position: 'asc' } })
  const topics = await database.topic.findMany({ where: { eventId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  const notes = await database.note.findMany({
    where: { session: { eventId }, removedAt: null },
    include: { session: true },
    orderBy: [{ heardAt: 'asc' }, { id: 'asc' }],
  })
  const contributions = await database.contribution.findMany({
    where: { registration: { eventId, erasedAt: null } },
    include: { registration: true },
    // Ids are random, so the order of texts doesn't reveal when they were sent.
    orderBy: { id: 'asc' },
  })
  const findings = await database.finding.findMany({
    where: { eventId },
    include: { notes: { select: { noteId: true } }, contributions: { select: { contributionId: true } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const freezes = await database.passageFreeze.findMany({
    where: { finding: { eventId }, OR: [{ resolution: null }, { resolution: 'LET_STAND' }] },
    orderBy: [{ resolvedAt: 'asc' }, { id: 'asc' }],
  })
  return {
    event,
    groups,
    topics: inTree(event, topics),
    sources: [...notes.map(ofNote), ...contributions.map(ofContribution)],
    findings,
    parties: await readParties(database, eventId),
    check: await openLeakCheck(database, eventId),
    freezes: new Map(
      freezes.filter(({ resolution }) => resolution === null).map((freeze) => [freeze.findingId, freeze]),
    ),
    freezeResolutions: Map.groupBy(freezes.flatMap(asLetStand), ({ findingId }) => findingId),
    editors: await readEditors(database, eventId),
    tallies: await readTallies(database, event),
    statements: await database.minorityStatement.findMany({
      where: { round: { eventId }, isIncluded: true },
      orderBy: { id: 'asc' },
    }),
  }
}

const asLetStand = ({ id, findingId, reason, resolvedAt }: rows.PassageFreezeModel) =>
  reason === null || resolvedAt === null ? [] : [{ id, findingId, reason, at: resolvedAt }]

async function readEditors(database: Reader, eventId: string): Promise<Map<string, MemberSummaryRow[]>> {
  const editors = await database.$queryRaw<(MemberSummaryRow & { findingId: string })[]>`
    select e.finding_id as "findingId", e.user_id as "userId", e.institute_id as "instituteId"
    from finding_editing e join finding f on f.id = e.finding_id join member m on m.user_id = e.user_id and m.institute_id = e.institute_id
    where f.event_id = ${eventId} and e.until > desk_now() order by e.user_id`
  return Map.groupBy(editors, ({ findingId }) => findingId)
}

/** Results of past rounds with at least as many answers as the threshold. */
async function readTallies(database: Reader, { id, disclosureThreshold }: EventRow): Promise<rows.PassageTallyModel[]> {
  const tallies = await database.passageTally.findMany({
    where: { round: { eventId: id, closedAt: { not: null } } },
    include: { round: { select: { _count: { select: { spent: true } } } } },
  })
  return tallies.filter(({ round }) => round._count.spent >= disclosureThreshold)
}

const ofNote = (note: rows.NoteModel & { session: SessionRow }): SourceRow => ({
  id: note.id,
  topicId: note.topicId,
  kind: note.kind,
  text: note.text,
  groupKeys: note.groupKeys,
  eventId: note.session.eventId,
  session: note.session,
  registration: null,
  mayBeQuoted: true,
})

const ofContribution = (written: rows.ContributionModel & { registration: RegistrationRow }): SourceRow => ({
  id: written.id,
  topicId: written.topicId,
  kind: 'CONTRIBUTION',
  text: written.text,
  groupKeys: [written.registration.groupKey],
  eventId: written.registration.eventId,
  session: null,
  registration: written.registration,
  mayBeQuoted: written.attribution !== 'RAPPORTEURS',
})

/** Parents before children. */
function inTree(event: EventRow, topics: readonly rows.TopicModel[]): TopicDeskRow[] {
  const below = Map.groupBy(topics, ({ parentId }) => parentId)
  const from = (parentId: string | null, depth: number): TopicDeskRow[] =>
    (below.get(parentId) ?? []).flatMap(({ id, titles }) => [{ id, titles, depth, event }, ...from(id, depth + 1)])
  return from(null, 0)
}

/** Sources that the viewer may read. */
export const sourcesOf = (
  { event, sources }: Work,
  topicId: string,
  { viewer }: Pick<Context, 'viewer'>,
): SourceRow[] =>
  sources.filter(
    (source) =>
      source.topicId === topicId &&
      (source.registration === null || can.weighContribution(viewer, source.registration, event)),
  )

export const sourceIdsOf = ({ notes, contributions }: LinkedFinding): string[] => [
  ...notes.map(({ noteId }) => noteId),
  ...contributions.map(({ contributionId }) => contributionId),
]

export const linked = ({ findings }: Work, id: string): LinkedFinding => {
  const finding = findings.find((one) => one.id === id)
  if (!finding) throw new Error('The finding is gone.')
  return finding
}

/** Support and disagreement of a finding, computed from its sources. */
export function supportFor(
  work: Work,
  finding: LinkedFinding,
): { support: SupportRow; disagreement: SupportRow | null } {
  const ids = new Set(sourceIdsOf(finding))
  const used = work.sources.filter(({ id }) => ids.has(id))
  const { support, disagreement } = supportOf(
    used.map(voiceOf),
    presenceOf(partiesOf(work, used), keysOf(work)),
    work.event.disclosureThreshold,
  )
  const eventId = work.event.id
  return {
    support: { ...support, eventId, stance: 'FOR' },
    disagreement: disagreement && { ...disagreement, eventId, stance: 'AGAINST' },
  }
}

const keysOf = ({ groups }: Work): string[] => groups.map(({ key }) => key)

const voiceOf = ({ kind, groupKeys }: SourceRow): Voice => ({
  stance: kind === 'DISAGREEMENT' ? 'AGAINST' : 'FOR',
  groupKeys,
})

/** A session counts once, however many of its notes are used. */
const partiesOf = ({ parties }: Work, used: readonly SourceRow[]) => [
  ...[...new Set(used.flatMap(({ session }) => session?.id ?? []))].map((id) => parties.bySession.get(id)),
  ...used.map(({ id }) => parties.byContribution.get(id)),
]

/** Groups that took part but have no note or contribution on the topic. */
export function unheardOn(work: Work, topicId: string): StakeholderGroupRow[] {
  const heard = work.sources.filter((source) => source.topicId === topicId)
  if (heard.length === 0) return []
  const missing = new Set(unheard(heard.map(voiceOf), presenceOf(partiesOf(work, work.sources), keysOf(work))))
  return work.groups.filter(({ key }) => missing.has(key))
}

export const largestGroup = (work: Work): number => largestOf(work.parties, keysOf(work))

export const alikeAmong = (sources: readonly SourceRow[]): Alike[] =>
  alikeIn(sources.map(({ id, text }) => ({ id, text })))

export const passagesOf = (
  { check }: Pick<Work, 'check'>,
  { texts }: Pick<FindingRow, 'texts'>,
): Promise<PassageRow[]> =>
  Promise.all(
    Object.entries(localised(texts)).map(async ([language, text]) => ({
      language: language as Language,
      text,
      hits: await check.hitsIn(text),
    })),
  )
