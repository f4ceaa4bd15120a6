/** Confirms that translations are still right although their original changed. */
import { textKey } from '@plenaria/domain/report/translations'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ConfirmTranslationsInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent, timeouts } from '../access/lock.ts'
import { can, rightToEditReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { recordConfirmed } from '../audit/textChanges.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { listProblems, repeated } from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { compose } from './compose.ts'
import { draftOf, reportOf } from './read.ts'

type Result = Awaited<ResolversTypes['ConfirmTranslationsResult']>

const maxTexts = 300

const keyOf = ({ kind, id }: ConfirmTranslationsInput['texts'][number]): string => textKey({ kind, id: id ?? null })

const fieldProblemsOf = ({ texts }: ConfirmTranslationsInput): FieldProblem[] => [
  ...listProblems(texts, 'texts', [1, maxTexts], () => []),
  ...repeated(texts.map(keyOf), (index) => `texts.${index}`),
]

export async function confirmTranslations(input: ConfirmTranslationsInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.editReport(requester, event))
  if (denial) return denial
  const fieldProblems = fieldProblemsOf(input)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)
  const refused = await database.$transaction(async (transaction): Promise<Result | null> => {
    await lockEvent(transaction, event.id)
    const right = rightToEditReport(await asOfNow(transaction, viewer), event)
    if (!right) return refuse(language, 'NotAllowed', {})
    const draft = draftOf(await transaction.report.findUnique({ where: { eventId: event.id } }), event.id)
    const { texts, translations } = await compose(transaction, event, draft, at)
    const stale = translations.find((each) => each.language === input.language)?.stale ?? []
    const hashes = new Map(stale.map((text) => [textKey(text), text.sourceHash]))
    if (input.texts.some((text) => hashes.get(keyOf(text)) !== text.sourceHash))
      return refuse(language, 'ChangedMeanwhile', {})
    const named = new Set(input.texts.map(keyOf))
    const actor = actorFor(context, right)
    const confirmed = texts.filter((text) => named.has(textKey(text)))
    await recordConfirmed(transaction, { eventId: event.id, actor, at }, confirmed, input.language)
    const after = { language: input.language, texts: confirmed.length }
    await appendAudit(transaction, [
      { ...actor, what: 'TRANSLATIONS_CONFIRMED', at, eventId: event.id, before: null, after },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return null
  }, timeouts)
  if (refused) return refused
  const report = await reportOf(event, context)
  return report ? { __typename: 'TranslationsConfirmed', report } : refuse(language, 'NotAllowed', {})
}
