import type { Resolvers } from '../__generated__/resolvers.ts'
import { can, rightToEditFindings, rightToEditReport } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import type { StakeholderGroupRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { blocksOf } from './blocks.ts'
import { isComplete } from './check.ts'
import { clearHit, resolveFreeze } from './clear.ts'
import { markEditing } from './markEditing.ts'
import { createFinding, moveFinding, removeFinding, updateFinding } from './save.ts'
import { setDisclosureThreshold } from './threshold.ts'
import { updateFindingSources } from './updateSources.ts'
import { supportWords, whyMarked } from './words.ts'
import {
  alikeAmong,
  largestGroup,
  linked,
  passagesOf,
  sourceIdsOf,
  sourcesOf,
  supportFor,
  unheardOn,
  workOf,
} from './work.ts'

/** In the event's order. */
async function groupsNamed(
  { eventId, groupKeys }: { eventId: string; groupKeys: readonly string[] },
  context: Context,
): Promise<StakeholderGroupRow[]> {
  const { groups } = await workOf(eventId, context)
  return groups.filter(({ key }) => groupKeys.includes(key))
}

export const resolvers: Resolvers = {
  Mutation: {
    setDisclosureThreshold: (_, { input }, context) => setDisclosureThreshold(input, context),
    createFinding: (_, { input }, context) => createFinding(input, context),
    updateFinding: (_, { input }, context) => updateFinding(input, context),
    updateFindingSources: (_, { input }, context) => updateFindingSources(input, context),
    moveFinding: (_, { input }, context) => moveFinding(input, context),
    markEditing: (_, args, context) => markEditing(args, context),
    removeFinding: (_, { input }, context) => removeFinding(input, context),
    clearHit: (_, { input }, context) => clearHit(input, context),
    resolveFreeze: (_, { input }, context) => resolveFreeze(input, context),
  },
  Event: {
    findingsWorkspace: (event, _, { viewer }) => (can.editFindings(viewer, event) ? event : null),
  },
  FindingsWorkspace: {
    threshold: ({ disclosureThreshold }) => disclosureThreshold,
    largestGroup: async (event, _, context) =>
      can.countEverybody(context.viewer, event) ? largestGroup(await workOf(event.id, context)) : null,
    topics: async ({ id }, _, context) => [...(await workOf(id, context)).topics],
    topic: async (event, { id }, context) =>
      (await workOf(event.id, context)).topics.find((topic) => topic.id === id) ?? null,
    blocks: async ({ id }, _, context) => blocksOf(await workOf(id, context)),
  },
  TopicWorkspace: {
    title: ({ titles }, _, { language }) => textIn(language, titles) ?? '',
    sources: async ({ id, event }, _, context) => sourcesOf(await workOf(event.id, context), id, context),
    similarSources: async ({ id, event }, _, context) =>
      alikeAmong(sourcesOf(await workOf(event.id, context), id, context)).map(({ one, other, likeness }) => ({
        oneId: one,
        otherId: other,
        similarity: likeness,
      })),
    findings: async ({ id, event }, _, context) =>
      (await workOf(event.id, context)).findings.filter(({ topicId }) => topicId === id),
    hasSources: async ({ id, event }, _, context) =>
      (await workOf(event.id, context)).sources.some(({ topicId }) => topicId === id),
    silentGroups: async ({ id, event }, _, context) => unheardOn(await workOf(event.id, context), id),
  },
  FindingSource: {
    groups: (source, _, context) => groupsNamed(source, context),
  },
  Finding: {
    text: ({ texts }, _, { language }) => textIn(language, texts) ?? '',
    passages: async (finding, _, context) => passagesOf(await workOf(finding.eventId, context), finding),
    support: async ({ id, eventId }, _, context) => {
      const work = await workOf(eventId, context)
      return supportFor(work, linked(work, id)).support
    },
    disagreement: async ({ id, eventId }, _, context) => {
      const work = await workOf(eventId, context)
      return supportFor(work, linked(work, id)).disagreement
    },
    sourceIds: async ({ id, eventId }, _, context) => sourceIdsOf(linked(await workOf(eventId, context), id)),
    freeze: async ({ id, eventId }, _, context) => (await workOf(eventId, context)).freezes.get(id) ?? null,
    freezeResolutions: async ({ id, eventId }, _, context) =>
      (await workOf(eventId, context)).freezeResolutions.get(id) ?? [],
    editors: async ({ id, eventId }, _, context) => (await workOf(eventId, context)).editors.get(id) ?? [],
    validationAnswers: async ({ id, eventId }, _, context) => {
      const ofIt = (await workOf(eventId, context)).tallies.filter(({ findingId }) => findingId === id)
      const sum = (of: (tally: (typeof ofIt)[number]) => number) => ofIt.reduce((total, tally) => total + of(tally), 0)
      if (ofIt.length === 0) return null
      return {
        fair: sum(({ fair }) => fair),
        notFair: sum(({ notFair }) => notFair),
        missing: sum(({ missing }) => missing),
        identifies: sum(({ identifies }) => identifies),
      }
    },
  },
  Support: {
    groups: (support, _, context) => groupsNamed(support, context),
    words: async (support, _, context) => {
      const groups = await groupsNamed(support, context)
      const names = groups.map(({ names }) => textIn(context.language, names) ?? '')
      return supportWords(context.language, support, support.stance, names)
    },
  },
  LeakHit: {
    explanation: ({ kind }, _, { language }) => whyMarked(language, kind),
  },
  LeakClearance: {
    isComplete,
    viewerCanComplete: async (clearance, _, { database, viewer }) => {
      if (!viewer || isComplete(clearance) || clearance.firstBy === viewer.id) return false
      const event = await database.event.findUniqueOrThrow({ where: { id: clearance.eventId } })
      const right = rightToEditFindings(viewer, event) ?? rightToEditReport(viewer, event)
      return right !== null && right.instituteId !== clearance.firstInstitute
    },
    given: async (clearance, _, { database, viewer }) => {
      const { firstBy, firstInstitute, firstReason, firstAt, secondBy, secondInstitute, secondReason, secondAt } =
        clearance
      const given = [
        { by: firstBy, instituteId: firstInstitute, reason: firstReason, at: firstAt },
        ...(secondBy !== null && secondInstitute !== null && secondReason !== null && secondAt !== null
          ? [{ by: secondBy, instituteId: secondInstitute, reason: secondReason, at: secondAt }]
          : []),
      ]
      return Promise.all(
        given.map(async ({ by, instituteId, reason, at }) => ({
          institute: await database.institute.findUniqueOrThrow({ where: { id: instituteId } }),
          reason,
          at,
          isViewer: viewer?.id === by,
        })),
      )
    },
  },
}
