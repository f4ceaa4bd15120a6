import { windowAt } from '@plenaria/domain/eligibility'
import type { QuestionResolvers, Resolvers } from '../__generated__/resolvers.ts'
import { can, maskedInLists } from '../access/policy.ts'
import { partnersOf } from '../grants/partners.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { consentsOf, groupsOf, questionsOf, seatPlanOf, sessionsOf } from '../request/ofEvent.ts'
import { conditionIn, fileTypesIn, optionsIn } from '../request/questions.ts'
import { formatted } from '../request/richText.ts'
import type { EventRow } from '../request/rows.ts'
import { listTexts, localised, textIn } from '../request/texts.ts'
import { seriesOf } from '../series/read.ts'
import { inProgrammeOrder } from '../sessions/order.ts'
import { readStored } from './change.ts'
import { publishingChecklist } from './checklist.ts'
import { copyEvent } from './copy.ts'
import { createEvent } from './create.ts'
import { listEvents } from './list.ts'
import { needNotice } from './needNotice.ts'
import { setOffersProtection } from './offersProtection.ts'
import { publishEvent } from './publish.ts'
import { registrationTermsOf } from './registrationTerms.ts'
import { answeredItems } from './removals.ts'
import { setStatusPageSettings } from './statusPageSettings.ts'
import { updateEvent } from './update.ts'

const question: QuestionResolvers = {
  label: ({ labels }, _, { language }) => textIn(language, labels) ?? '',
  labels: ({ labels }) => listTexts(labels),
  help: async ({ eventId, helps, need }, _, context) => {
    const help = textIn(context.language, helps)
    return need ? [help, await needNotice(eventId, context)].filter(Boolean).join(' ') : help
  },
  need: ({ need }) => need ?? null,
  helps: ({ helps }) => listTexts(helps),
  options: optionsIn,
  shownIf: conditionIn,
  fileTypes: fileTypesIn,
}

/** In the event's own order. */
async function groupsToInvite(event: EventRow, context: Context) {
  const groups = await groupsOf(event.id, context)
  return groups.filter(({ key }) => can.inviteTo(context.viewer, event, key))
}

async function abilitiesAt(event: EventRow, context: Context) {
  const { viewer } = context
  return {
    event,
    edit: can.editEvent(viewer, event),
    publish: can.publishEvent(viewer, event),
    setSeatPlan: can.setSeatPlan(viewer, event),
    holdWaitlist: can.holdWaitlist(viewer, event),
    manageSessions: can.manageSessions(viewer, event),
    assignBreakouts: can.assignBreakouts(viewer, event),
    editTopics: can.editTopics(viewer, event),
    setContributions: can.setContributions(viewer, event),
    askFollowUp: can.askFollowUp(viewer, event),
    writeNotes: can.writeNotes(viewer, event),
    checkIn: can.checkIn(viewer, event),
    readNeeds: can.readNeeds(viewer, event),
    manageCompanions: can.manageCompanions(viewer, event),
    manageSpeakers: can.manageSpeakers(viewer, event),
    seeRegistrations: can.seeRegistrations(viewer, event),
    decide: can.decide(viewer, event),
    release: can.release(viewer, event),
    export: can.export(viewer, event),
    import: can.importRegistrations(viewer, event),
    invite: can.invite(viewer, event),
    inviteGroups: can.invite(viewer, event) ? await groupsToInvite(event, context) : [],
    message: can.message(viewer, event),
    setReminders: can.setReminders(viewer, event),
    seeAudit: can.seeAudit(viewer, event),
    review: can.review(viewer, event),
    assignReviews: can.assignReviews(viewer, event),
    compose: can.compose(viewer, event),
    manageTags: can.manageTags(viewer, event),
    tag: can.annotate(viewer, event),
    editFindings: can.editFindings(viewer, event),
    setDisclosureThreshold: can.setDisclosureThreshold(viewer, event),
    setRoomDisclosure: can.setRoomDisclosure(viewer, event),
    setCriteria: can.setCriteria(viewer, event),
    proposeGrant: can.proposeGrant(viewer, event),
    seeGrants: can.seeGrants(viewer, event),
    seeCountersign: can.seeCountersign(viewer, event),
    seeReportDraft: can.seeReportDraft(viewer, event),
    editReport: can.editReport(viewer, event),
    publishReport: can.publishReport(viewer, event),
    manageRecipients: can.manageRecipients(viewer, event),
    manageUptake: can.manageUptake(viewer, event),
    setEvidenceUntil: can.setEvidenceUntil(viewer, event),
    announceUptake: can.manageRecipients(viewer, event),
    needsSecondFactor: can.moreIfStrong(viewer, event),
    maskedFields: maskedInLists(viewer, event),
  }
}

export const resolvers: Resolvers = {
  Query: {
    events: (_, args, context) => listEvents(args, context),
    event: async (_, { slug }, { database, viewer }) => {
      const event = await eventBySlug(database, slug)
      return event && can.seeEvent(viewer, event) ? event : null
    },
  },
  Mutation: {
    createEvent: (_, { input }, context) => createEvent(input, context),
    updateEvent: (_, { input }, context) => updateEvent(input, context),
    copyEvent: (_, { input }, context) => copyEvent(input, context),
    publishEvent: (_, { slug }, context) => publishEvent(slug, context),
    setOffersProtection: (_, { eventSlug, offersProtection }, context) =>
      setOffersProtection(eventSlug, offersProtection, context),
    setStatusPageSettings: (_, { input }, context) => setStatusPageSettings(input, context),
  },
  Event: {
    title: ({ titles }, _, { language }) => textIn(language, titles) ?? '',
    titles: ({ titles }) => listTexts(titles),
    series: async ({ id, seriesNames }, _, context) => {
      const { language } = context
      const series = await seriesOf(id, context)
      return textIn(language, series?.isPublished ? series.titles : seriesNames)
    },
    seriesNames: ({ seriesNames }) => listTexts(seriesNames),
    summary: ({ summaries }, _, { language }) => textIn(language, summaries) ?? '',
    summaries: ({ summaries }) => listTexts(summaries),
    description: ({ descriptions }, _, { language }) => textIn(language, descriptions) ?? '',
    formattedDescription: ({ descriptions }, _, { language }) => formatted(textIn(language, descriptions) ?? ''),
    descriptions: ({ descriptions }) => listTexts(descriptions),
    registrationWindow: async (event, _, context) =>
      windowAt(registrationTermsOf(event), (await now(context)).getTime()),
    institutes: async ({ id, hostId, hostPurposes }, _, context) => [
      {
        part: 'HOST' as const,
        instituteId: hostId,
        purposes: localised(hostPurposes),
        needsConsent: false,
        mark: null,
        terms: null,
        seesPersonalData: true,
      },
      ...(await partnersOf(id, context)),
    ],
    sessions: async ({ id }, _, context) => inProgrammeOrder(await sessionsOf(id, context), context.language),
    groups: ({ id }, _, context) => groupsOf(id, context),
    seatPlan: ({ id }, _, context) => seatPlanOf(id, context),
    questions: ({ id }, _, context) => questionsOf(id, context),
    consents: ({ id }, _, context) => consentsOf(id, context),
    answeredItems: async (event, _, { viewer, database, language }) =>
      can.editEvent(viewer, event)
        ? answeredItems(database, event.id, await readStored(database, event), language)
        : null,
    publishingChecklist: (event, _, context) => publishingChecklist(event, context),
    viewerCan: (event, _, context) => abilitiesAt(event, context),
  },
  Question: question,
  QuestionOption: {
    label: ({ labels }, _, { language }) => textIn(language, labels) ?? '',
    labels: ({ labels }) => listTexts(labels),
  },
  ConsentText: {
    text: ({ texts }, _, { language }) => textIn(language, texts) ?? '',
    texts: ({ texts }) => listTexts(texts),
  },
}
