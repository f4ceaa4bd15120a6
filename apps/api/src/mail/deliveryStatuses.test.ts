import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { sendEmail } from '../server/sendMail.ts'
import { openSmtpServer } from '../testing/smtp.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { openTransport } from '../worker.ts'

const bounceSecret = 'a secret between the mail service and us'
const world = await openWorld({ bounceSecret, bounceAddress: 'bounces@plenaria.example' })
const { database } = world

/** The mail server's response, by the start of the recipient's address. */
const answers: Record<string, string> = {
  nobody: '550 5.1.1 <nobody@people.example>: no such user here',
  later: '451 4.7.1 try again in a while',
  login: '530 5.7.0 authentication required',
}
const commands: string[] = []
const smtp = await openSmtpServer((line) => {
  commands.push(line)
  const [, name = ''] = /^RCPT TO:<(\w+)@/i.exec(line) ?? []
  return answers[name]
})
const transport = openTransport({ smtpUrl: smtp.url, dkim: null })
afterAll(async () => {
  transport.close()
  await smtp.close()
})

let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({ hostId: host.id })
})

const listDocument = /* GraphQL */ `
  query ($reference: String!, $first: Int, $after: String) {
    registration(reference: $reference) {
      lastEmailStatus
      emails(first: $first, after: $after) {
        edges { node { id kind subject deliveryStatus enqueuedAt sentAt failedAt serverResponse } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`

interface Shown {
  lastEmailStatus: string | null
  emails: {
    edges: {
      node: { id: string; kind: string; deliveryStatus: string; serverResponse: string | null; failedAt: string | null }
    }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  } | null
}

const shownTo = async (reference: string, as: string | null = organiser, page: Record<string, unknown> = {}) =>
  (await world.ask<{ registration: Shown | null }>(listDocument, { reference, ...page }, { as })).registration

/** The email that acknowledges a person's registration, and its delivery status. */
async function mailTo(name: string) {
  const reference = await registerPerson(world, event, name)
  const registration = await database.registration.findUniqueOrThrow({ where: { reference } })
  const { id } = await database.message.findFirstOrThrow({ where: { registrationId: registration.id } })
  const send = () => sendEmail({ database, transport, config: world.config }, id)
  return { id, reference, send, newest: async () => (await shownTo(reference))?.emails?.edges[0]?.node }
}

test('an email that the server takes is sent, from an address of its own', async () => {
  const { id, send, newest, reference } = await mailTo('fine')
  expect(await newest()).toMatchObject({ kind: 'INTEREST_RECEIVED', deliveryStatus: 'QUEUED', serverResponse: null })
  await send()
  expect(await newest()).toMatchObject({ deliveryStatus: 'SENT', failedAt: null })
  expect(commands).toContain(`MAIL FROM:<bounces+${id}@plenaria.example>`)
  expect((await shownTo(reference))?.lastEmailStatus).toBe('SENT')
})

test('an email that the server refuses permanently is not retried, and the reason is stored without the address', async () => {
  const { id, send, newest } = await mailTo('nobody')
  await send()
  expect(await newest()).toMatchObject({ deliveryStatus: 'REFUSED', serverResponse: '550 5.1.1 …: no such user here' })
  const before = commands.length
  await send()
  expect(commands).toHaveLength(before)
  await database.$queryRaw`select 1 from graphile_worker.add_job('send_messages', json_build_object('ids', ${[id]}::text[]))`
  const jobs = async () =>
    database.$queryRaw<unknown[]>`select 1 from graphile_worker._private_jobs where key = ${`message:${id}`}`
  await world.runJobs()
  expect(await jobs()).toEqual([])
})

test.each(['later', 'login'])('a server that says no for now is asked again: %s', async (name) => {
  const { send, newest } = await mailTo(name)
  await expect(send()).rejects.toThrow()
  expect(await newest()).toMatchObject({ deliveryStatus: 'QUEUED' })
  const answer = answers[name] ?? ''
  delete answers[name]
  await send()
  expect(await newest()).toMatchObject({ deliveryStatus: 'SENT' })
  answers[name] = answer
})

describe('what came back', () => {
  const post = (url: string, body: string, signature = createHmac('sha256', bounceSecret).update(body).digest('hex')) =>
    world.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', 'x-signature': `sha256=${signature}` },
      payload: body,
    })

  test('is reported by the mail service, once', async () => {
    const { id, send, newest } = await mailTo('bouncing')
    const body = JSON.stringify({
      messageId: `<${id}@plenaria.example>`,
      status: '5.1.1',
      reason: 'No mailbox bouncing@people.example here',
    })
    expect((await post('/api/bounces', body)).json()).toEqual({ marked: 0 })
    await send()
    expect((await post('/api/bounces', body)).json()).toEqual({ marked: 1 })
    expect((await post('/api/bounces', body)).json()).toEqual({ marked: 0 })
    expect(await newest()).toMatchObject({ deliveryStatus: 'BOUNCED', serverResponse: '5.1.1 No mailbox … here' })
  })

  test('is read from the report itself', async () => {
    const { id, send, newest } = await mailTo('raw')
    await send()
    const report = [
      `To: bounces+${id}@plenaria.example`,
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.example',
      '',
      'Final-Recipient: rfc822; raw@people.example',
      'Action: failed',
      'Status: 5.2.2',
      'Diagnostic-Code: smtp; 552 5.2.2 mailbox full',
      '',
      '--b--',
    ].join('\r\n')
    expect((await post('/api/bounces/raw', report)).json()).toEqual({ marked: 1 })
    expect(await newest()).toMatchObject({ deliveryStatus: 'BOUNCED', serverResponse: '552 5.2.2 mailbox full' })
    expect((await post('/api/bounces/raw', 'Subject: out of office\r\n\r\nBack on Monday.')).json()).toEqual({
      marked: 0,
    })
  })

  test('a report of delay changes nothing', async () => {
    const { id, send, newest } = await mailTo('slow')
    await send()
    const body = JSON.stringify({ messageId: id, status: '4.4.1' })
    expect((await post('/api/bounces', body)).json()).toEqual({ marked: 0 })
    expect(await newest()).toMatchObject({ deliveryStatus: 'SENT' })
  })

  test('is believed only with the signature', async () => {
    const body = '{"messageId":"x"}'
    for (const signature of ['', '0'.repeat(64), createHmac('sha256', 'another').update(body).digest('hex')]) {
      expect((await post('/api/bounces', body, signature)).statusCode).toBe(401)
      expect((await post('/api/bounces/raw', body, signature)).statusCode).toBe(401)
    }
    expect((await post('/api/bounces', body)).statusCode).toBe(422)
    expect((await post('/api/bounces', 'not JSON')).statusCode).toBe(422)
  })
})

test('a member who may not write to a person learns nothing of their emails', async () => {
  const { reference } = await mailTo('private')
  const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
  const { institute } = await world.partner(event, { terms: { capabilities: ['SEE_REGISTRATIONS', 'DECIDE'] } })
  const helper = (await world.member({ institute })).email
  for (const as of [reviewer, helper, 'private@people.example']) {
    expect(await shownTo(reference, as)).toEqual({ lastEmailStatus: null, emails: null })
  }
})

test('emails are listed newest first, page by page', async () => {
  const { reference, id } = await mailTo('many')
  const { registrationId } = await database.message.findUniqueOrThrow({ where: { id } })
  for (const minutes of [1, 2, 3]) {
    await database.$executeRaw`
      insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
      values (gen_random_uuid(), ${event.id}, ${registrationId}::uuid, 'offer', 'many@people.example', 'en', '{}', now() + make_interval(mins => ${minutes}))`
  }
  const first = await shownTo(reference, organiser, { first: 3 })
  expect(first?.emails?.edges.map(({ node }) => node.kind)).toEqual(['OFFER', 'OFFER', 'OFFER'])
  const rest = await shownTo(reference, organiser, { first: 3, after: first?.emails?.pageInfo.endCursor })
  expect(rest?.emails?.edges.map(({ node }) => node.kind)).toEqual(['INTEREST_RECEIVED'])
  expect(rest?.emails?.pageInfo.hasNextPage).toBe(false)
})

test('emails of three people take as many statements as those of one', async () => {
  const document = `query ($slug: String!, $first: Int) { event(slug: $slug) { registrations(first: $first) { edges { node {
    lastEmailStatus emails { edges { node { deliveryStatus kind } } } } } } } }`
  const count = (first: number) =>
    countStatements(() => world.ask(document, { slug: event.slug, first }, { as: organiser }))
  expect(await count(3)).toBe(await count(1))
})
