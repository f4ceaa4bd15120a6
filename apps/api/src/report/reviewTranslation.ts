/** Records that another person than the translator has reviewed a translation, as it is. */
import { reviewDenial } from '@plenaria/domain/report/translationWork'
import type { ResolversTypes, ReviewTranslationInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent, timeouts } from '../access/lock.ts'
import { can, rightToEditReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { compose } from './compose.ts'
import { draftOf, reportOf } from './read.ts'

type Result = Awaited<ResolversTypes['ReviewTranslationResult']>

export async function reviewTranslation(input: ReviewTranslationInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.editReport(requester, event))
  if (denial) return denial
  const at = await now(context)
  const refused = await database.$transaction(async (transaction): Promise<Result | null> => {
    await lockEvent(transaction, event.id)
    const right = rightToEditReport(await asOfNow(transaction, viewer), event)
    if (!right || !viewer) return refuse(language, 'NotAllowed', {})
    const draft = draftOf(await transaction.report.findUnique({ where: { eventId: event.id } }), event.id)
    const { translations } = await compose(transaction, event, draft, at)
    const translation = translations.find((each) => each.language === input.language)
    const denied = reviewDenial(translation, viewer.id)
    if (!translation || denied === 'UNASSIGNED') return refuse(language, 'TranslationUnassigned', {})
    if (denied === 'OWN') return refuse(language, 'OwnTranslation', {})
    if (denied === 'INCOMPLETE') return refuse(language, 'TranslationIncomplete', {})
    if (translation.hash !== input.hash) return refuse(language, 'ChangedMeanwhile', {})
    await transaction.translation.update({
      where: { eventId_language: { eventId: event.id, language: input.language } },
      data: {
        reviewedBy: viewer.id,
        reviewerInstituteId: right.instituteId,
        reviewedAt: at,
        reviewedHash: translation.hash,
      },
    })
    const after = { language: input.language, hash: translation.hash }
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'TRANSLATION_REVIEWED', at, eventId: event.id, before: null, after },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return null
  }, timeouts)
  if (refused) return refused
  const report = await reportOf(event, context)
  return report ? { __typename: 'TranslationReviewed', report } : refuse(language, 'NotAllowed', {})
}
