/** Joining a session, and entering its code, are forms of a person's page: one press, with JavaScript or without. */
import { tag } from '@plenaria/schema/languages'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isFormFromSite } from '../access/routeGuards.ts'
import { type Admission, isTooMany } from '../budget/admission.ts'
import { clientOf, enterFor } from '../budget/request.ts'
import type { Config } from '../kernel/config.ts'
import { type PlainPage, plainPage, plainPagePolicy } from '../kernel/plainPage.ts'
import { openScope } from '../kernel/scope.ts'
import { siteIn } from '../mail/templates.ts'
import { fieldsOf, languageOfForm, takeForms } from '../people/forms.ts'
import { registrationToAttend } from '../registrations/own.ts'
import type { Context, ContextOf } from '../request/context.ts'
import { confirmAttendance } from './announced.ts'
import { join } from './record.ts'
import { joiningWords } from './words.ts'

interface Place {
  Params: { reference: string; sessionId: string }
}

interface Outcome {
  status: number
  title: string
  text: string
  /** The room. */
  onTo?: string
}

/** Seconds. */
const retryAfter = 5

/** An action of an attendee in a session. */
type Deed = (sessionId: string, attends: Attends, context: Context) => Promise<Outcome>
type Attends = NonNullable<Awaited<ReturnType<typeof registrationToAttend>>>

const joining: Deed = async (sessionId, attends, context) => {
  const words = joiningWords[context.language]
  const answer = await join(sessionId, attends, context)
  if (answer.__typename !== 'SessionJoined') return { status: 409, title: words.notJoined, text: answer.message }
  return { status: 200, ...words.joining, onTo: answer.link }
}

const confirmingBy =
  (code: string): Deed =>
  async (sessionId, attends, context) => {
    const words = joiningWords[context.language]
    const answer = await confirmAttendance({ sessionId, code }, attends, context)
    if (answer.__typename !== 'AttendanceConfirmed')
      return { status: 409, title: words.notConfirmed, text: answer.message }
    return { status: 200, ...words.confirmed }
  }

/** The result of pressing the button, or why it failed. Queues behind this person's other changes before changing anything. */
async function outcomeOf(
  { reference, sessionId }: Place['Params'],
  deed: Deed,
  context: Context,
  waitForTurn: () => Promise<unknown>,
): Promise<Outcome> {
  const words = joiningWords[context.language]
  const attends = await registrationToAttend(reference, context)
  if (!attends) return { status: 401, ...words.signInAgain }
  try {
    await waitForTurn()
  } catch (fault) {
    if (!isTooMany(fault)) throw fault
    return { status: 429, title: words.notJoined, text: words.tooMany }
  }
  return deed(sessionId, attends, context)
}

const send = (reply: FastifyReply, status: number, page: PlainPage): FastifyReply =>
  reply
    .code(status)
    .header('content-security-policy', plainPagePolicy)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .type('text/html; charset=utf-8')
    .send(plainPage(page))

interface Parts {
  contextOf: ContextOf
  config: Pick<Config, 'siteUrl'>
  admission: Admission
}

export async function joiningRoutes(app: FastifyInstance, { contextOf, config, admission }: Parts): Promise<void> {
  const isFromSite = isFormFromSite(config)
  await openScope(app, 'joining', async (scope) => {
    takeForms(scope)
    const answered =
      (deedOf: (request: FastifyRequest) => Deed) => async (request: FastifyRequest<Place>, reply: FastifyReply) => {
        const context = await contextOf(request, reply)
        const language = languageOfForm(request) ?? context.language
        const words = joiningWords[language]
        const waitForTurn = () => enterFor(admission, 'change', clientOf(context, request), reply)
        const { status, ...page } = isFromSite(request)
          ? await outcomeOf(request.params, deedOf(request), { ...context, language }, waitForTurn)
          : { status: 403, ...words.signInAgain }
        if (status === 429) reply.header('retry-after', retryAfter)
        const own = `${siteIn(config.siteUrl, language)}/registrations/${encodeURIComponent(request.params.reference)}`
        const { onTo }: Pick<Outcome, 'onTo'> = page
        const link = onTo ? { href: onTo, text: words.toRoom } : { href: own, text: words.toRegistration }
        return send(reply, status, { locale: tag(language), ...page, action: '', link })
      }
    const session = '/api/registrations/:reference/sessions/:sessionId'
    scope.post<Place>(
      `${session}/join`,
      answered(() => joining),
    )
    scope.post<Place>(
      `${session}/attendance`,
      answered((request) => confirmingBy(fieldsOf(request)?.code ?? '')),
    )
  })
}
