/** Saves findings with optimistic locking: on a conflict, the second editor gets both texts. */
import { createHash } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { checkText } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type {
  CreateFindingInput,
  LocalisedTextInput,
  MoveFindingInput,
  RemoveFindingInput,
  ResolversTypes,
  UpdateFindingInput,
} from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { jsonbText } from '../audit/chain.ts'
import { recordTexts } from '../audit/textChanges.ts'
import { isId } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { each, fieldProblem, fieldProblemIf, listProblems, repeated } from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { FindingRow } from '../request/rows.ts'
import { localised, storedTexts } from '../request/texts.ts'
import { editing, type Found, findFinding } from './editing.ts'
import { linkSources, usableSources } from './updateSources.ts'
import { forgetWork } from './work.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const maxTextLength = 4_000

const textProblems = (texts: readonly LocalisedTextInput[]): FieldProblem[] => [
  ...listProblems(texts, 'texts', [1, 4], ({ text }, path) => checkText(`${path}.text`, text, maxTextLength)),
  ...repeated(
    texts.map(({ language }) => language),
    (index) => `texts.${index}.language`,
  ),
]

export async function createFinding(
  input: CreateFindingInput,
  context: Context,
): Promise<Result<'CreateFindingResult'>> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.editFindings(requester, event))
  if (denial) return denial
  const fieldProblems = [
    ...textProblems(input.texts),
    ...fieldProblemIf(!isId(input.id), 'id', 'MALFORMED'),
    ...each([...input.noteIds, ...input.contributionIds], 'noteIds', (id, path) =>
      fieldProblemIf(!isId(id), path, 'UNKNOWN'),
    ),
  ]
  const topic =
    isId(input.topicId) && (await database.topic.findFirst({ where: { id: input.topicId, eventId: event.id } }))
  if (!topic) fieldProblems.push(...fieldProblem('topicId', 'UNKNOWN'))
  if (!topic || fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  if (input.noteIds.length === 0) return refuse(language, 'NoteRequired', {})

  return editing(context, event, async (transaction, right): Promise<Result<'CreateFindingResult'>> => {
    await transaction.$queryRaw`select from topic where id = ${topic.id}::uuid for no key update`
    const before = await transaction.finding.findUnique({ where: { id: input.id } })
    if (before?.eventId === event.id) return { __typename: 'FindingSaved', finding: before }
    if (before) return invalidInput(language, fieldProblem('id', 'TAKEN'))
    const usable = await usableSources(transaction, event.id, input, context)
    if (usable) return usable
    const at = await now(context)
    const finding = await transaction.finding.create({
      data: {
        id: input.id,
        eventId: event.id,
        topicId: topic.id,
        createdAt: at,
        changedAt: at,
        position: await transaction.finding.count({ where: { topicId: topic.id } }),
        texts: storedTexts(input.texts),
      },
    })
    await linkSources(transaction, finding.id, input)
    await record(transaction, { what: 'FINDING_CREATED', before: null, after: finding, right, at }, context)
    return { __typename: 'FindingSaved', finding }
  })
}

/** Changes one finding: `change` returns a refusal or the new row. */
async function changing<Answer extends { __typename: string }>(
  id: string,
  context: Context,
  change: (transaction: Prisma.TransactionClient, found: Found) => Promise<Answer>,
) {
  const { language } = context
  const known = await findFinding(id, context)
  if (known.denial) return known.denial
  return editing(context, known.event, async (transaction, right) => {
    await transaction.$queryRaw`select from topic where id = ${known.finding.topicId}::uuid for no key update`
    const finding = await transaction.finding.findUnique({ where: { id } })
    if (!finding) return refuse(language, 'UnknownFinding', {})
    return change(transaction, { event: known.event, finding, right })
  })
}

export async function updateFinding(
  input: UpdateFindingInput,
  context: Context,
): Promise<Result<'UpdateFindingResult'>> {
  const { language } = context
  return changing(
    input.id,
    context,
    async (transaction, { finding, right }): Promise<Result<'UpdateFindingResult'>> => {
      const fieldProblems = textProblems(input.texts)
      if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
      if (finding.version !== input.expectedVersion) return refuse(language, 'FindingChangedMeanwhile', { finding })
      const texts = storedTexts(input.texts)
      if (jsonbText(texts) === jsonbText(finding.texts)) return { __typename: 'FindingSaved', finding }
      const at = await now(context)
      const after = await transaction.finding.update({
        where: { id: finding.id },
        data: { texts, changedAt: at, version: { increment: 1 } },
      })
      await transaction.passageFreeze.updateMany({
        where: { findingId: finding.id, resolution: null },
        data: { resolution: 'REWRITTEN', resolvedBy: context.viewer?.id ?? '', resolvedAt: at },
      })
      await record(transaction, { what: 'FINDING_CHANGED', before: finding, after, right, at }, context)
      return { __typename: 'FindingSaved', finding: after }
    },
  )
}

export async function moveFinding(input: MoveFindingInput, context: Context): Promise<Result<'MoveFindingResult'>> {
  return changing(input.id, context, async (transaction, { finding, right }): Promise<Result<'MoveFindingResult'>> => {
    if (finding.version !== input.expectedVersion)
      return refuse(context.language, 'FindingChangedMeanwhile', { finding })
    const all = await transaction.finding.findMany({
      where: { topicId: finding.topicId },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    })
    const order = all.map(({ id }) => id).filter((id) => id !== finding.id)
    order.splice(Math.max(0, input.position), 0, finding.id)
    await transaction.$executeRaw`
      update finding f set position = o.place - 1 from unnest(${order}::uuid[]) with ordinality o(id, place) where f.id = o.id`
    const at = await now(context)
    const after = await transaction.finding.update({
      where: { id: finding.id },
      data: { changedAt: at, version: { increment: 1 } },
    })
    await record(transaction, { what: 'FINDING_MOVED', before: finding, after, right, at }, context)
    return { __typename: 'FindingSaved', finding: after }
  })
}

export async function removeFinding(
  input: RemoveFindingInput,
  context: Context,
): Promise<Result<'RemoveFindingResult'>> {
  return changing(
    input.id,
    context,
    async (transaction, { finding, right }): Promise<Result<'RemoveFindingResult'>> => {
      if (finding.version !== input.expectedVersion)
        return refuse(context.language, 'FindingChangedMeanwhile', { finding })
      await transaction.finding.delete({ where: { id: finding.id } })
      const at = await now(context)
      await record(transaction, { what: 'FINDING_REMOVED', before: finding, after: null, right, at }, context)
      return { __typename: 'FindingRemoved', id: finding.id }
    },
  )
}

interface Recorded {
  what: 'FINDING_CREATED' | 'FINDING_CHANGED' | 'FINDING_MOVED' | 'FINDING_REMOVED'
  before: FindingRow | null
  after: FindingRow | null
  right: Found['right']
  at: Date
}

/** Records who changed which languages. The audit log gets a digest of the text instead of the text. */
async function record(
  transaction: Prisma.TransactionClient,
  { what, before, after, right, at }: Recorded,
  context: Context,
): Promise<void> {
  const eventId = (after ?? before)?.eventId ?? ''
  const actor = actorFor(context, right)
  if (after) {
    const saved = { kind: 'FINDING', id: after.id, before: before?.texts, after: after.texts } as const
    await recordTexts(transaction, { eventId, actor, at }, [saved])
  }
  await appendAudit(transaction, [
    {
      ...actor,
      what,
      at,
      eventId,
      before: before && audited(before),
      after: after && audited(after),
    },
  ])
  await notifyLive(transaction, { eventId, registrationIds: [] })
  forgetWork(context)
}

const audited = ({ id, topicId, position, version, texts }: FindingRow) => ({
  id,
  topicId,
  position,
  version,
  digest: createHash('sha256')
    .update(jsonbText(localised(texts)))
    .digest('hex'),
})
