/** Changes to a webhook: finds it, locks its institute, and authorises the viewer again. */
import type { Prisma } from '@plenaria/prisma/client'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { changeInstitute } from '../institutes/change.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { InstituteRow, WebhookRow } from '../request/rows.ts'

type Transaction = Prisma.TransactionClient
type Refusal = Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'> | Refused<'UnknownWebhook'>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Null if the viewer may not manage it, or it doesn't exist. */
export async function findWebhook(id: string, { database, viewer }: Context): Promise<WebhookRow | null> {
  const webhook = uuid.test(id) ? await database.webhook.findUnique({ where: { id } }) : null
  return webhook && can.belongTo(viewer, { id: webhook.instituteId }) ? webhook : null
}

/** The webhook, if the viewer may currently change it. */
export async function mayChangeWebhook(id: string, context: Context): Promise<WebhookRow | Refusal> {
  const known = await findWebhook(id, context)
  if (!known) return refuse(context.language, 'UnknownWebhook', {})
  return (await forbidden(context, (requester) => can.manageWebhooks(requester, { id: known.instituteId }))) ?? known
}

export async function changeWebhook<Done>(
  id: string,
  context: Context,
  change: (transaction: Transaction, webhook: WebhookRow, institute: InstituteRow) => Promise<Done>,
): Promise<Done | Refusal> {
  const unknown = refuse(context.language, 'UnknownWebhook', {})
  const known = await mayChangeWebhook(id, context)
  if ('message' in known) return known
  const done = await changeInstitute(
    { id: known.instituteId },
    context,
    can.manageWebhooks,
    async (transaction, row) => {
      await transaction.$queryRaw`select from webhook where id = ${known.id}::uuid for update`
      const webhook = await transaction.webhook.findUnique({ where: { id: known.id } })
      return webhook ? change(transaction, webhook, row) : unknown
    },
  )
  return isUnknownInstitute(done) ? unknown : done
}

const isUnknownInstitute = (done: unknown): done is Refused<'UnknownInstitute'> =>
  typeof done === 'object' && done !== null && '__typename' in done && done.__typename === 'UnknownInstitute'
