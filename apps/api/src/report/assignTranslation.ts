/** Assigns the translation of a report into a language to a member, or to nobody. */
import { isReviewKept } from '@plenaria/domain/report/translationWork'
import { tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { AssignTranslationInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent, timeouts } from '../access/lock.ts'
import { can, rightToEditReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { dayIn, fieldProblem, fieldProblemIf, instantProblems } from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { TranslationRow } from '../request/rows.ts'
import { draftOf, reportOf } from './read.ts'
import { originalOf } from './translations.ts'
import { translatorsAmong } from './translators.ts'

type Result = Awaited<ResolversTypes['AssignTranslationResult']>

function dueProblems(given: string | null | undefined): FieldProblem[] {
  const text = tidy(given)
  if (text === '') return []
  const day = dayIn(text)
  return day ? instantProblems(day, 'dueOn') : fieldProblem('dueOn', 'MALFORMED', { expected: 'DATE' })
}

export async function assignTranslation(input: AssignTranslationInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.editReport(requester, event))
  if (denial) return denial
  const fieldProblems = dueProblems(input.dueOn)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)
  const refused = await database.$transaction(async (transaction): Promise<Result | null> => {
    await lockEvent(transaction, event.id)
    const right = rightToEditReport(await asOfNow(transaction, viewer), event)
    if (!right || !viewer) return refuse(language, 'NotAllowed', {})
    const draft = draftOf(await transaction.report.findUnique({ where: { eventId: event.id } }), event.id)
    const translators = await translatorsAmong(transaction, event)
    const translator = translators.find(({ userId }) => userId === input.translatorId) ?? null
    const isUnknown = input.translatorId != null && translator === null
    const problems = [
      ...fieldProblemIf(originalOf(draft) === input.language, 'language', 'UNKNOWN'),
      ...fieldProblemIf(isUnknown, 'translatorId', 'UNKNOWN', { expected: 'CHOICE' }),
    ]
    if (problems.length > 0) return invalidInput(language, problems)
    const where = { eventId_language: { eventId: event.id, language: input.language } }
    const before = await transaction.translation.findUnique({ where })
    const after = translator && {
      translatorId: translator.userId,
      instituteId: translator.instituteId,
      dueOn: dayIn(tidy(input.dueOn)),
      assignedBy: viewer.id,
      assignedAt: at,
      ...(before && !isReviewKept(before, translator.userId) && noReview),
    }
    if (after) {
      const create = { eventId: event.id, language: input.language, ...after }
      await transaction.translation.upsert({ where, create, update: after })
    } else if (before) await transaction.translation.delete({ where })
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'TRANSLATION_ASSIGNED',
        at,
        eventId: event.id,
        before: before && audited(before),
        after: after && audited({ ...after, language: input.language }),
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return null
  }, timeouts)
  if (refused) return refused
  const report = await reportOf(event, context)
  return report ? { __typename: 'TranslationAssigned', report } : refuse(language, 'NotAllowed', {})
}

const noReview = { reviewedBy: null, reviewerInstituteId: null, reviewedAt: null, reviewedHash: null }

const audited = ({ language, translatorId, dueOn }: Pick<TranslationRow, 'language' | 'translatorId' | 'dueOn'>) => ({
  language,
  translatorId,
  dueOn: dueOn?.toISOString().slice(0, 10) ?? null,
})
