import { beforeEach, describe, expect, it } from '@jest/globals'
import { readCsv } from '../exchange/testing/csv.ts'
import { importing } from '../exchange/testing/importing.ts'
import type { Heard } from '../findings/testing/heard.ts'
import { openWorld } from '../testing/world.ts'
import { openPublished, type Published, sending } from './testing/published.ts'

const world = await openWorld()
const { database } = world
const { add, send, tokenFor } = sending(world)
const { upload, check } = importing(world)
const day = 86_400_000

let heard: Published
beforeEach(async () => {
  await world.setClock(null)
  heard = await openPublished(world)
})

const letPass = async (days: number) => {
  const now = (await world.now()).getTime()
  await world.setClock(new Date(now + days * day).toISOString())
}

interface Reminded {
  __typename: string
  reminded?: number
}

async function remind({ event, organiser }: Heard, as = organiser, number = 1): Promise<Reminded> {
  const document = `mutation ($input: RemindRecipientsInput!) { answer: remindRecipients(input: $input) {
    __typename ... on RecipientsReminded { reminded } } }`
  const input = { eventSlug: event.slug, number }
  return (await world.ask<{ answer: Reminded }>(document, { input }, { as })).answer
}

async function toRemind({ event, organiser }: Heard): Promise<number> {
  const document = 'query ($slug: String!) { event(slug: $slug) { recipientCounts { toRemind } } }'
  type Answer = { event: { recipientCounts: { toRemind: number } } }
  return (await world.ask<Answer>(document, { slug: event.slug }, { as: organiser })).event.recipientCounts.toRemind
}

const mailTo = (name: string) => world.mails.findLast(({ to }) => to === `${name.toLowerCase()}@office.example`)

const nobody = { __typename: 'NoRecipientToRemind' }

describe('a reminder', () => {
  it('goes after a week to those who neither confirmed receipt nor answered, once a week, in their language', async () => {
    await add(heard, 'Ada', { language: 'en' })
    for (const name of ['Bob', 'Cyd', 'Dov']) await add(heard, name)
    await add(heard, 'Eli', { language: 'fr' })
    await send(heard)
    await world.runJobs()
    await add(heard, 'Fay')
    expect([await toRemind(heard), await remind(heard)]).toEqual([0, nobody])

    const acknowledge = 'mutation ($token: String!) { acknowledgeReport(token: $token) { __typename } }'
    await world.ask(acknowledge, { token: tokenFor('Bob') })
    const facts = { findingId: heard.findingId, kind: 'UNDER_CONSIDERATION', remark: 'In May.', language: 'en' }
    const answer = 'mutation ($input: ReportUptakeInput!) { reportUptake(input: $input) { __typename } }'
    await world.ask(answer, { input: { token: tokenFor('Cyd'), facts } })
    await database.message.updateMany({ where: { recipient: 'dov@office.example' }, data: { bouncedAt: new Date() } })
    await letPass(7)
    expect(await toRemind(heard)).toBe(2)
    expect((await remind(heard, heard.rapporteur)).__typename).toBe('NotAllowed')
    expect((await remind(heard, heard.organiser, 2)).__typename).toBe('ReportVersionNotPublished')
    expect(await remind(heard)).toEqual({ __typename: 'RecipientsReminded', reminded: 2 })
    const before = world.mails.length
    await world.runJobs()
    expect(
      world.mails
        .slice(before)
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['ada@office.example', 'eli@office.example'])
    expect(mailTo('Ada')).toMatchObject({ subject: 'Reminder: What was heard' })
    expect(mailTo('Ada')?.text).toContain('You haven’t confirmed receipt')
    expect(mailTo('Eli')?.subject).toBe('Rappel\u00a0: What was heard')
    expect(mailTo('Eli')?.text).toContain('Le lien l’ouvre en anglais.')

    expect([await toRemind(heard), await remind(heard)]).toEqual([0, nobody])
    await letPass(7)
    expect(await toRemind(heard)).toBe(2)
    await world.ask(acknowledge, { token: tokenFor('Ada') })
    expect(await toRemind(heard)).toBe(1)
    const entries = await database.auditEntry.findMany({
      where: { eventId: heard.event.id, what: 'RECIPIENTS_REMINDED' },
    })
    expect(entries.map(({ after }) => after)).toEqual([{ number: 1, reminded: 2 }])
  })

  it('is sent to nobody who answers before it goes out, and about no version that was withdrawn', async () => {
    await add(heard, 'Ada')
    await send(heard)
    await world.runJobs()
    await letPass(8)
    await remind(heard)
    await world.ask('mutation ($token: String!) { acknowledgeReport(token: $token) { __typename } }', {
      token: tokenFor('Ada'),
    })
    const before = world.mails.length
    await world.runJobs()
    expect(world.mails.length).toBe(before)
    await database.reportWithdrawal.create({
      data: {
        eventId: heard.event.id,
        number: 1,
        reasons: { en: 'It is wrong.' },
        withdrawnAt: await world.now(),
        withdrawnBy: 'somebody',
        instituteId: heard.host.id,
      },
    })
    expect((await remind(heard)).__typename).toBe('ReportVersionWithdrawn')
  })
})

describe('the file of recipients', () => {
  const download = async (query: string, as: string, language = 'en') =>
    world.app.inject({
      method: 'GET',
      url: `/api/events/${heard.event.slug}/recipients.csv${query}`,
      headers: { 'accept-language': language, cookie: await world.signIn(as) },
    })

  it('has who they are and what they got, for those who manage them', async () => {
    await add(heard, 'Ada', { language: 'pt_BR' })
    await send(heard)
    await add(heard, 'Bob')
    const [bob, ada, ...more] = readCsv((await download('', heard.organiser)).body)
    expect(more).toEqual([])
    expect(bob).toMatchObject({ 'Person or office': 'Bob', 'Newest version sent': '', 'Email language': 'Spanish' })
    expect(ada).toMatchObject({
      'Person or office': 'Ada',
      Body: 'Ministry of Ada',
      Country: 'Colombia',
      'Email language': 'Portuguese',
      'Email address': 'ada@office.example',
      'Newest version sent': '1',
      'Receipt confirmed (UTC)': '',
    })
    expect(ada?.['Sent (UTC)']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
    expect(readCsv((await download('?status=NOT_SENT', heard.organiser)).body)).toHaveLength(1)
    expect((await download('?status=GONE', heard.organiser)).statusCode).toBe(400)
    for (const as of [heard.rapporteur, heard.partnerEditor]) expect((await download('', as)).statusCode).toBe(403)
  })

  it.each(['en', 'es', 'pt-BR', 'fr'])('is recognised by the import: %s', async (language) => {
    await add(heard, 'Ada', { language: 'fr', country: 'BR' })
    const file = (await download('', heard.organiser, language)).body
    const other = await openPublished(world)
    const read = await upload(other.event.slug, file, other.organiser, 'recipients')
    const checked = await check(read, other.organiser)
    expect([checked.readyCount, checked.invalidCount]).toEqual([1, 0])
    const run = 'mutation ($input: ImportRecipientsInput!) { importRecipients(input: $input) { __typename } }'
    await world.ask(run, { input: { id: read.id } }, { as: other.organiser })
    expect(await database.recipient.findFirstOrThrow({ where: { eventId: other.event.id } })).toMatchObject({
      name: 'Ada',
      body: 'Ministry of Ada',
      country: 'BR',
      language: 'fr',
      email: 'ada@office.example',
    })
  })
})
