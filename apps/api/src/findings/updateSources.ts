/** Changes the notes and contributions that a finding is based on. */
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes, UpdateFindingSourcesInput } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { isId } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { editing, findFinding } from './editing.ts'
import { forgetWork } from './work.ts'

interface Given {
  noteIds: readonly string[]
  contributionIds: readonly string[]
}

export async function updateFindingSources(
  input: UpdateFindingSourcesInput,
  context: Context,
): Promise<Awaited<ResolversTypes['UpdateFindingSourcesResult']>> {
  const { language } = context
  const known = await findFinding(input.id, context)
  if (known.denial) return known.denial
  const { event } = known
  return editing(
    context,
    event,
    async (transaction, right): Promise<Awaited<ResolversTypes['UpdateFindingSourcesResult']>> => {
      await transaction.$queryRaw`select from finding where id = ${input.id}::uuid for no key update`
      const before = await transaction.finding.findUnique({ where: { id: input.id }, include: { notes: true } })
      if (!before) return refuse(language, 'UnknownFinding', {})
      const unusable = await usableSources(transaction, event.id, input, context)
      if (unusable) return unusable
      const without = new Set(input.removedIds)
      const left = [...before.notes.map(({ noteId }) => noteId), ...input.noteIds].filter((id) => !without.has(id))
      if (left.length === 0) return refuse(language, 'NoteRequired', {})
      const gone = input.removedIds.filter(isId)
      await transaction.findingNote.deleteMany({ where: { findingId: input.id, noteId: { in: gone } } })
      await transaction.findingContribution.deleteMany({ where: { findingId: input.id, contributionId: { in: gone } } })
      await linkSources(transaction, input.id, {
        noteIds: input.noteIds.filter((id) => !without.has(id)),
        contributionIds: input.contributionIds.filter((id) => !without.has(id)),
      })
      const at = await now(context)
      const finding = await transaction.finding.update({ where: { id: input.id }, data: { changedAt: at } })
      await appendAudit(transaction, [
        {
          ...actorFor(context, right),
          what: 'FINDING_GATHERED',
          at,
          eventId: event.id,
          before: { id: input.id, notes: before.notes.length },
          after: { id: input.id, notes: new Set(left).size },
        },
      ])
      await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
      forgetWork(context)
      return { __typename: 'FindingSaved', finding }
    },
  )
}

/** Why one of the given sources can't be used; null if all can. */
export async function usableSources(
  transaction: Prisma.TransactionClient,
  eventId: string,
  { noteIds, contributionIds }: Given,
  { viewer, language }: Context,
): Promise<Refused<'SourceNotUsable'> | null> {
  const unusable = refuse(language, 'SourceNotUsable', {})
  if (![...noteIds, ...contributionIds].every(isId)) return unusable
  const notes = await transaction.note.count({
    where: { id: { in: [...noteIds] }, session: { eventId }, removedAt: null },
  })
  const contributions = await transaction.contribution.findMany({
    where: { id: { in: [...contributionIds] }, registration: { eventId, erasedAt: null } },
    include: { registration: { include: { event: true } } },
  })
  const weighed = contributions.filter(({ registration }) =>
    can.weighContribution(viewer, registration, registration.event),
  )
  const areAll = notes === new Set(noteIds).size && weighed.length === new Set(contributionIds).size
  return areAll ? null : unusable
}

export async function linkSources(
  transaction: Prisma.TransactionClient,
  findingId: string,
  { noteIds, contributionIds }: Given,
): Promise<void> {
  await transaction.findingNote.createMany({
    data: noteIds.map((noteId) => ({ findingId, noteId })),
    skipDuplicates: true,
  })
  await transaction.findingContribution.createMany({
    data: contributionIds.map((contributionId) => ({ findingId, contributionId })),
    skipDuplicates: true,
  })
}
