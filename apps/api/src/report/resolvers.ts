import { changesBetween } from '@plenaria/domain/report/changes'
import { languagesOf } from '@plenaria/domain/report/content'
import { languages } from '@plenaria/schema/languages'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { can, rightToPublishReport } from '../access/policy.ts'
import { neededFor } from '../grants/countersign.ts'
import { pendingReport } from '../grants/countersignList.ts'
import { formattedAsChecked } from '../request/richText.ts'
import { listTexts } from '../request/texts.ts'
import { assignTranslation } from './assignTranslation.ts'
import { licenceIn } from './citation.ts'
import { clearReportHit } from './clear.ts'
import { contentOf } from './compose.ts'
import { confirmTranslations } from './confirmTranslations.ts'
import { bundlePath, canonicalPath, datacitePath, feedPath } from './files.ts'
import { regionsIn } from './participation.ts'
import { publishReport } from './publish.ts'
import { composedNow, draftOf, filesOf, placedRecommendations, reportOf, translationNotesOf } from './read.ts'
import { draftedIn } from './recommendations.ts'
import { reviewTranslation } from './reviewTranslation.ts'
import { originalOf, reviewOf } from './translations.ts'
import { translatorsAt } from './translators.ts'
import { updateReport } from './update.ts'
import { withdrawReport } from './withdraw.ts'
import { attackOnReport, withholdReportFigures } from './withhold.ts'

export const resolvers: Resolvers = {
  Event: {
    report: (event, _, context) => reportOf(event, context),
  },
  Mutation: {
    updateReport: (_, { input }, context) => updateReport(input, context),
    assignTranslation: (_, { input }, context) => assignTranslation(input, context),
    reviewTranslation: (_, { input }, context) => reviewTranslation(input, context),
    confirmTranslations: (_, { input }, context) => confirmTranslations(input, context),
    clearReportHit: (_, { input }, context) => clearReportHit(input, context),
    publishReport: (_, { input }, context) => publishReport(input, context),
    withdrawReport: (_, { input }, context) => withdrawReport(input, context),
    withholdReportFigures: (_, { input }, context) => withholdReportFigures(input, context),
  },
  Report: {
    version: ({ versions }, { number }) =>
      (number == null ? versions[0] : versions.find((version) => version.number === number)) ?? null,
    draft: async ({ event }, _, context) =>
      can.seeReportDraft(context.viewer, event)
        ? { ...draftOf(await context.database.report.findUnique({ where: { eventId: event.id } }), event.id), event }
        : null,
  },
  ReportDraft: {
    titles: ({ titles }) => listTexts(titles),
    introductions: ({ introductions }) => listTexts(introductions),
    methods: ({ methods }) => listTexts(methods),
    corrections: ({ corrections }) => listTexts(corrections),
    recommendations: (draft) => draftedIn(draft),
    citation: ({ licence, doi, isbn }) => ({ licence, doi, isbn }),
    originalLanguage: originalOf,
    translators: ({ event }, _, context) => translatorsAt(event.id, context),
    preview: ({ event, ...draft }, _, context) => composedNow(event, draft, context),
    attack: ({ event, ...draft }, _, context) => attackOnReport(event, draft, context),
  },
  ReportPreview: {
    number: ({ content }) => content.number,
    changes: ({ newest, content }) => (newest ? changesBetween(contentOf(newest), content) : []),
    identifyingTexts: ({ event, identifying }, _, { viewer }) => (can.editReport(viewer, event) ? identifying : []),
    countersignRequest: ({ event, hash }, _, context) => pendingReport(event, hash, context),
    pendingInstitutes: async ({ event }, _, { database, viewer }) => {
      const needed = await neededFor(database, event, 'PUBLISH_REPORT')
      const own = rightToPublishReport(viewer, event)?.instituteId
      return database.institute.findMany({
        where: { id: { in: needed.filter((id) => id !== own) } },
        orderBy: { slug: 'asc' },
      })
    },
  },
  ReportTranslation: {
    missing: ({ missing }) => [...missing],
    stale: ({ stale }) => [...stale],
  },
  TranslationAssignment: {
    translator: ({ translatorId: userId, instituteId }) => ({ userId, instituteId }),
    mayEdit: async ({ eventId, translatorId }, _, context) =>
      (await translatorsAt(eventId, context)).some(({ userId }) => userId === translatorId),
    dueOn: ({ dueOn }) => dueOn?.toISOString().slice(0, 10) ?? null,
    review: reviewOf,
  },
  Translator: {
    id: ({ userId }) => userId,
    member: (member) => member,
  },
  StaleText: {
    changedAt: ({ since }) => since?.at ?? null,
    changedBy: ({ since }) => since?.by ?? null,
  },
  ReportVersion: {
    canonicalPath: ({ slug, number }) => canonicalPath(slug, number),
    bundlePath: ({ slug, number }) => bundlePath(slug, number),
    datacitePath: ({ slug, number }) => datacitePath(slug, number),
    content: ({ content, withdrawal }) => (withdrawal ? null : content),
    supersededBy: ({ later }) => later[0]?.number ?? null,
    isCorrected: ({ later }) => later.some(({ isCorrection }) => isCorrection),
    changes: ({ before, content, withdrawal }) => (before && !withdrawal ? changesBetween(before, content) : []),
    files: (version) => filesOf(version),
  },
  ReportWithdrawal: {
    reasons: ({ reasons }) => listTexts(reasons),
  },
  ReportContent: {
    titles: ({ titles }) => listTexts(titles),
    languages: (content) => languagesOf(content, languages),
    introductions: ({ introductions }) => listTexts(introductions),
    methods: ({ methods }) => listTexts(methods),
    corrections: ({ corrections }) => listTexts(corrections ?? {}),
    institutes: ({ institutes }) => [...institutes],
    figures: ({ figures }) => ({
      ...figures,
      range: figures.range ?? null,
      groups: [...figures.groups],
      countries: [...figures.countries],
      regions: regionsIn(figures),
    }),
    chapters: ({ chapters }) => chapters.map((chapter, index) => ({ ...chapter, place: index + 1 })),
    recommendations: placedRecommendations,
    translationNotes: translationNotesOf,
    citation: ({ citation }) => citation ?? { licence: null, doi: null, isbn: null },
  },
  ReportCitation: {
    licence: licenceIn,
  },
  ReportRecommendation: {
    addressees: ({ addressees }) => listTexts(addressees),
    texts: ({ texts }) => listTexts(texts),
  },
  DraftRecommendation: {
    addressees: ({ addressees }) => listTexts(addressees),
    texts: ({ texts }) => listTexts(texts),
    findingIds: ({ findingIds }) => [...findingIds],
  },
  LocalisedText: {
    formatted: ({ text }) => formattedAsChecked(text),
  },
  ReportInstitute: {
    feedPath: ({ slug }, _, { language }) => feedPath(slug, language),
    names: ({ names }) => listTexts(names),
  },
  ReportChapter: {
    titles: ({ titles }) => listTexts(titles),
    findings: ({ place, findings }) =>
      findings.map((finding, index) => ({ ...finding, place: `${place}.${index + 1}` })),
  },
  ReportedFinding: {
    texts: ({ texts }) => listTexts(texts),
    support: ({ support }) => listTexts(support),
    disagreement: ({ disagreement }) => listTexts(disagreement ?? {}),
    statements: ({ statements }) => statements.map((texts) => ({ texts })),
    evidence: ({ evidence }) => [...evidence],
  },
  ReportStatement: {
    texts: ({ texts }) => listTexts(texts),
  },
  GroupParticipation: {
    names: ({ names }) => listTexts(names),
  },
  ReportChange: {
    before: ({ before }) => listTexts(before),
    after: ({ after }) => listTexts(after),
  },
}
