/** Sends one of the emails that an action would send to the viewer alone: the action is rehearsed, and nothing of it stays. */
import { randomBytes } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import type { GraphQLSchema } from 'graphql'
import { createTransport } from 'nodemailer'
import type { MutationTestActionArgs, Resolvers, ResolversTypes } from '../__generated__/resolvers.ts'
import { emailIdsWithin } from '../audit/emailed.ts'
import { invitationToAnyone } from '../invitations/mail.ts'
import { asTest, eventUrl, reportUrl } from '../mail/asTest.ts'
import type { Page } from '../mail/layout.ts'
import { queueTestEmail } from '../mail/testEmail.ts'
import { isMasked, shownInEmails } from '../outbox/preview.ts'
import { lookInto } from '../planned/preview.ts'
import { contextWithin } from '../planned/withinTransaction.ts'
import { refuse } from '../refusals/errors.ts'
import { registrationById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import type { MessageRow } from '../request/rows.ts'
import { uptakePage } from '../uptake/announce.ts'
import { mailFor } from './sendMail.ts'

type Result = Awaited<ResolversTypes['TestActionResult']>

interface Rehearsed {
  transaction: Prisma.TransactionClient
  context: Context
}

/** Emails that are looked at until there is one that the viewer may read. */
const maxLooked = 20

async function testAction(
  { kind, args, language: wished }: MutationTestActionArgs,
  context: Context,
  schema: GraphQLSchema,
): Promise<Result> {
  const { viewer, language, database } = context
  if (!viewer) return refuse(language, 'NotAllowed', {})
  const pages: Page[] = []
  const refusal = await lookInto(schema, { kind, args }, context, async (transaction) => {
    pages.push(...(await sampleOf(transaction, contextWithin(context, transaction, null), wished)))
  })
  const page = pages.at(-1)
  if (refusal !== null || !page) return refuse(language, 'NothingToTest', { refusal })
  return queueTestEmail(database, viewer, page)
}

/** Emails are only rendered here. */
const transport = createTransport({ jsonTransport: true })

/** One at most. What writes emails makes links for them: these go with the transaction, and are taken out of the email. */
async function sampleOf(transaction: Prisma.TransactionClient, context: Context, language: string): Promise<Page[]> {
  const siteUrl = context.auth.options.baseURL
  const config = { siteUrl, mailFrom: context.mailFrom, secret: randomBytes(32).toString('hex'), bounceAddress: null }
  for (const id of await emailIdsWithin(transaction, language, maxLooked)) {
    const message = await transaction.message.findUniqueOrThrow({ where: { id } })
    const { eventId, template } = message
    if (eventId === null) continue
    if (template === 'uptake') return [await newsOfUptake(transaction, { eventId, language, siteUrl })]
    const page =
      template === 'event-invitation'
        ? await invitationToAnyone(siteUrl, transaction, message)
        : (await isMasked(message, shownInEmails, context))
          ? null
          : (await mailFor({ database: context.database, transport, config }, transaction, message))?.page
    if (page) return [await withoutPerson(page, message, { transaction, context })]
  }
  return []
}

/** Its text says nothing about anyone, so everyone who may send it may read it, in any language. */
async function newsOfUptake(
  transaction: Prisma.TransactionClient,
  { eventId, language, siteUrl }: { eventId: string; language: string; siteUrl: string },
): Promise<Page> {
  const event = await transaction.event.findUniqueOrThrow({ where: { id: eventId }, include: { host: true } })
  const page = uptakePage(siteUrl, languageOf([language]) ?? 'en', event)
  return asTest(page, { opens: 'PUBLIC', url: page.action.url })
}

async function withoutPerson(page: Page, message: MessageRow, { transaction, context }: Rehearsed): Promise<Page> {
  const { registrationId } = message
  const registration = registrationId === null ? null : await registrationById(registrationId, context)
  const { code: _, ...shown } = page
  return {
    ...asTest(shown, await targetOf(page, message, { transaction, context })),
    greeting: null,
    phrase: null,
    facts: page.facts.filter(({ value }) => value !== registration?.reference),
  }
}

/** What the email is about, where everybody may look: the report that it brings, or its event. */
async function targetOf(
  { language }: Page,
  { deliveryId, eventId }: MessageRow,
  { transaction, context }: Rehearsed,
): Promise<Parameters<typeof asTest>[1]> {
  const siteUrl = context.auth.options.baseURL
  const event = await transaction.event.findUniqueOrThrow({ where: { id: eventId ?? '' } })
  const delivery = deliveryId && (await transaction.reportDelivery.findUniqueOrThrow({ where: { id: deliveryId } }))
  return delivery
    ? { opens: 'REPORT', url: reportUrl(siteUrl, language, { slug: event.slug, number: delivery.number }) }
    : { opens: 'EVENT', url: eventUrl(siteUrl, language, event) }
}

export const testActionResolvers: Resolvers = {
  Mutation: {
    testAction: (_, args, context, { schema }) => testAction(args, context, schema),
  },
}
