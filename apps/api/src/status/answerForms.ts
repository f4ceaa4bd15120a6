/** Accepting, declining and withdrawing as forms on a person's page, which browsers submit before or without JavaScript. */
import { isOver, type State, states } from '@plenaria/domain/registration'
import { tag } from '@plenaria/schema/languages'
import type { FastifyInstance } from 'fastify'
import { isFormFromSite } from '../access/routeGuards.ts'
import { type Admission, isTooMany } from '../budget/admission.ts'
import { clientOf, enterFor } from '../budget/request.ts'
import type { Config } from '../kernel/config.ts'
import { plainPage, plainPagePolicy } from '../kernel/plainPage.ts'
import { openScope } from '../kernel/scope.ts'
import { siteIn } from '../mail/templates.ts'
import { type Fields, fieldsOf, languageOfForm, takeForms } from '../people/forms.ts'
import { ownRegistration, registrationByLink } from '../registrations/own.ts'
import type { Context, ContextOf } from '../request/context.ts'
import { answerWords } from './answerWords.ts'
import { confirmAddressByLink, takeSeatByLink, withdrawByLink } from './byLink.ts'
import { takeSeat } from './takeSeat.ts'
import { withdraw } from './withdraw.ts'

interface Outcome {
  status: number
  title: string
  text: string
  /** Markup shown below the text. */
  action?: string
  /** Text of the link back. Default: says that it leads to the registration. */
  back?: string
}

/** Seconds. */
const retryAfter = 5

const hidden = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${value}">`

/**
 * Asks for confirmation before a withdrawal, as the page's dialog does. Includes the state that the person saw, since an offer
 * may come meanwhile.
 */
function question(context: Context, seen: State): Outcome {
  const words = answerWords[context.language]
  const isOffer = seen === 'OFFERED'
  const { title, button, stay } = isOffer ? words.refuse : words.withdraw
  const sent = { answer: 'WITHDRAW', sure: 'yes', state: seen, language: tag(context.language) }
  const fields = Object.entries(sent).map(([name, value]) => hidden(name, value))
  const text = isOffer || seen === 'CONFIRMED' ? words.losesSeat : words.losesPlace
  return {
    status: 200,
    title,
    text,
    back: stay,
    action: `<form method="post">${fields.join('')}<button>${button}</button></form>`,
  }
}

type Answer = (
  context: Context,
) => Promise<
  Awaited<
    ReturnType<
      typeof takeSeat | typeof withdraw | typeof takeSeatByLink | typeof withdrawByLink | typeof confirmAddressByLink
    >
  >
>

/** For a double click, the page shows what the first one did. */
const isDone: ReadonlySet<string> = new Set(['SeatAlreadyTaken', 'AlreadyWithdrawn', 'AlreadyDone'])

/** What an answer does, to one's own registration or the one that a link opened. */
function answerOf({ answer, state }: Fields, reference: string, isOwn: boolean): Answer | null {
  const expectedState = states.find((known) => known === state) ?? 'SUBMITTED'
  switch (answer) {
    case 'CONFIRM':
      return isOwn ? null : (context) => confirmAddressByLink(reference, context)
    case 'TAKE':
      return (context) => (isOwn ? takeSeat : takeSeatByLink)(reference, context)
    case 'WITHDRAW':
      return (context) => (isOwn ? withdraw : withdrawByLink)({ reference, expectedState }, context)
    default:
      return null
  }
}

/** Null: it is done, and the person's page shows the result. */
async function outcomeOf(
  reference: string,
  fields: Fields,
  context: Context,
  waitForTurn: () => Promise<unknown>,
): Promise<Outcome | null> {
  const words = answerWords[context.language]
  const own = await ownRegistration(reference, context)
  const registration = own ?? (await registrationByLink(reference, context))
  const act = registration && answerOf(fields, reference, own !== null)
  if (!registration || !act) return { status: 401, ...words.signInAgain }
  const isUnasked = fields.answer === 'WITHDRAW' && fields.sure !== 'yes' && !isOver(registration.state)
  if (isUnasked) return question(context, registration.state)
  try {
    await waitForTurn()
  } catch (fault) {
    if (!isTooMany(fault)) throw fault
    return { status: 429, title: words.nothingChanged, text: words.tooMany }
  }
  const answer = await act(context)
  return 'message' in answer && !isDone.has(answer.__typename)
    ? { status: 409, title: words.nothingChanged, text: answer.message }
    : null
}

export async function answerRoutes(
  app: FastifyInstance,
  { contextOf, config, admission }: { contextOf: ContextOf; config: Pick<Config, 'siteUrl'>; admission: Admission },
): Promise<void> {
  const isFromSite = isFormFromSite(config)
  await openScope(app, 'answers', async (scope) => {
    takeForms(scope)
    scope.post<{ Params: { reference: string } }>('/api/registrations/:reference/answer', async (request, reply) => {
      const { reference } = request.params
      const asked = await contextOf(request, reply)
      const context = { ...asked, language: languageOfForm(request) ?? asked.language }
      const words = answerWords[context.language]
      const waitForTurn = () => enterFor(admission, 'change', clientOf(context, request), reply)
      const outcome = isFromSite(request)
        ? await outcomeOf(reference, fieldsOf(request) ?? {}, context, waitForTurn)
        : { status: 403, ...words.signInAgain }
      const page = `${siteIn(config.siteUrl, context.language)}/registrations/${encodeURIComponent(reference)}`
      reply.header('cache-control', 'no-store')
      if (!outcome) return reply.redirect(page, 303)
      const { status, title, text, action = '', back = words.toRegistration } = outcome
      if (status === 429) reply.header('retry-after', retryAfter)
      return reply
        .code(status)
        .header('content-security-policy', plainPagePolicy)
        .type('text/html; charset=utf-8')
        .send(plainPage({ locale: tag(context.language), title, text, action, link: { href: page, text: back } }))
    })
  })
}
