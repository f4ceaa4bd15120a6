/** Creates, changes and removes webhooks. Network requests are made before any lock is taken. */
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { checkLink } from '@plenaria/schema/links'
import { checkLine, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { CreateWebhookInput, ResolversTypes, UpdateWebhookInput, WebhookKind } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { audit, changeInstitute } from '../institutes/change.ts'
import { addressesOf, isAllowed, type Resolving } from '../kernel/addresses.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { WebhookRow } from '../request/rows.ts'
import { changeWebhook, mayChangeWebhook } from './change.ts'
import { makeSecret, sealedFor } from './secret.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

/** Per institute. */
const maxWebhooks = 20
/** Milliseconds during which the previous secret also signs. */
const earlierFor = 24 * 60 * 60_000

/** Well-formed, but with a host without a domain or an IPv6 address, which no external endpoint has. */
const isLocal = /^https:\/\/(\[[^\s\]]*\]|[^\s./?#@:[]+)(:\d+)?([/?#]\S*)?$/i

/** All problems of a URL; its name is resolved only if it is well-formed. */
async function urlProblems(given: string, resolving: Resolving): Promise<FieldProblem[]> {
  const url = URL.parse(tidy(given))
  const isLetThrough = url !== null && /^https?:$/.test(url.protocol) && isAllowed(url, resolving)
  const fieldProblems = isLetThrough ? checkLine('url', given, 2000) : checkLink('url', given)
  if (url?.protocol === 'https:' && isLocal.test(tidy(given))) return [{ path: 'url', code: 'NOT_PUBLIC' }]
  if (fieldProblems.length > 0 || url === null) return fieldProblems
  const addresses = await addressesOf(url, resolving).catch(() => null)
  // Doesn't reveal whether a name exists in the server's own network, or what it resolves to.
  return addresses ? [] : [{ path: 'url', code: 'NOT_PUBLIC' }]
}

function kindProblems(kinds: readonly WebhookKind[]): FieldProblem[] {
  if (kinds.length === 0) return [{ path: 'kinds', code: 'REQUIRED', expected: 'CHOICE' }]
  return new Set(kinds).size < kinds.length ? [{ path: 'kinds', code: 'REPEATED' }] : []
}

export async function createWebhook(
  { instituteSlug, eventSlug, url, kinds }: CreateWebhookInput,
  context: Context,
): Promise<Result<'CreateWebhookResult'>> {
  const { database, viewer, language, sealing, resolving } = context
  const known = await changeInstitute({ slug: instituteSlug }, context, can.manageWebhooks, async (_, row) => row)
  if ('message' in known) return known
  const event = eventSlug == null ? null : await eventBySlug(database, eventSlug)
  const fieldProblems = [...(await urlProblems(url, resolving)), ...kindProblems(kinds)]
  if (eventSlug != null && !(event && can.workAt(viewer, event, known.id))) {
    fieldProblems.push({ path: 'eventSlug', code: 'UNKNOWN', expected: 'CHOICE' })
  }
  if (fieldProblems.length > 0 || !viewer) return invalidInput(language, fieldProblems)
  const secret = makeSecret()
  const id = randomUUID()
  const at = await now(context)
  const facts = { url: tidy(url), kinds: [...kinds], eventId: event?.id ?? null }
  return changeInstitute({ id: known.id }, context, can.manageWebhooks, async (transaction, institute) => {
    if ((await transaction.webhook.count({ where: { instituteId: institute.id } })) >= maxWebhooks) {
      return refuse(language, 'TooManyWebhooks', {})
    }
    await audit(transaction, context, institute, { what: 'WEBHOOK_CREATED', after: { webhook: id, ...logged(facts) } })
    const webhook = await transaction.webhook.create({
      data: {
        id,
        ...facts,
        instituteId: institute.id,
        userId: viewer.id,
        secret: sealedFor({ id }, secret, sealing),
        createdAt: at,
        notifiesSince: at,
      },
    })
    return { __typename: 'WebhookCreated' as const, webhook, secret, institute }
  })
}

/** For the log: a URL may hold a secret in its path, so only its host is recorded. */
const logged = ({ url, ...rest }: { url: string; kinds: string[]; eventId?: string | null; state?: string }) => ({
  host: new URL(url).host,
  ...rest,
})

export async function updateWebhook(
  { id, version, url, kinds, active }: UpdateWebhookInput,
  context: Context,
): Promise<Result<'UpdateWebhookResult'>> {
  const { language, resolving, viewer } = context
  const known = await mayChangeWebhook(id, context)
  if ('message' in known) return known
  const fieldProblems = [...(await urlProblems(url, resolving)), ...kindProblems(kinds)]
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  return changeWebhook(id, context, async (transaction, webhook, institute) => {
    if (webhook.version !== version) return refuse(language, 'ChangedMeanwhile', {})
    const at = await now(context)
    const state: WebhookRow['state'] = active ? 'ACTIVE' : webhook.state === 'ACTIVE' ? 'PAUSED' : webhook.state
    const facts = { url: tidy(url), kinds: [...kinds], state }
    const starts = active && webhook.state !== 'ACTIVE'
    const changed = await transaction.webhook.update({
      where: { id: webhook.id },
      data: {
        ...facts,
        userId: viewer?.id ?? webhook.userId,
        version: { increment: 1 },
        // A new URL hasn't failed yet.
        ...((starts || facts.url !== webhook.url) && { failures: 0, failingSince: null, heldUntil: null }),
        ...(starts && { stoppedAt: null, notifiesSince: at }),
      },
    })
    const before = { webhook: webhook.id, ...logged(webhook), owner: webhook.userId }
    const after = { webhook: webhook.id, ...logged(facts) }
    await audit(transaction, context, institute, { what: 'WEBHOOK_CHANGED', before: picked(before), after })
    if (starts) await passOver(transaction, webhook)
    return { __typename: 'WebhookUpdated' as const, webhook: changed }
  })
}

const picked = ({ webhook, host, kinds, state, owner }: Record<string, unknown>) => ({
  webhook,
  host,
  kinds,
  state,
  owner,
})

/** Skips events from while it was off: it resumes at the latest entries. */
const passOver = (transaction: Prisma.TransactionClient, { id }: WebhookRow) =>
  transaction.$executeRaw`
    update webhook_progress p set sequence = c.entries from audit_chain c
    where p.webhook_id = ${id}::uuid and c.chain = p.event_id`

export const rotateWebhookSecret = (id: string, context: Context): Promise<Result<'RotateWebhookSecretResult'>> => {
  const secret = makeSecret()
  return changeWebhook(id, context, async (transaction, webhook, institute) => {
    const earlierUntil = new Date((await now(context)).getTime() + earlierFor)
    const sealed = sealedFor(webhook, secret, context.sealing)
    const data = { secret: sealed, earlierSecret: Uint8Array.from(webhook.secret), earlierUntil }
    const rotated = await transaction.webhook.update({ where: { id: webhook.id }, data })
    const after = { webhook: webhook.id, earlierUntil: earlierUntil.toISOString() }
    await audit(transaction, context, institute, { what: 'WEBHOOK_SECRET_ROTATED', after })
    return { __typename: 'WebhookSecretRotated' as const, webhook: rotated, secret }
  })
}

export const removeWebhook = (id: string, context: Context): Promise<Result<'RemoveWebhookResult'>> =>
  changeWebhook(id, context, async (transaction, webhook, institute) => {
    await transaction.webhook.delete({ where: { id: webhook.id } })
    const before = { webhook: webhook.id, host: new URL(webhook.url).host }
    await audit(transaction, context, institute, { what: 'WEBHOOK_REMOVED', before })
    return { __typename: 'WebhookRemoved' as const, institute }
  })
