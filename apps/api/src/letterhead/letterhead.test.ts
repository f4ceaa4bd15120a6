import { beforeEach, describe, expect, test } from '@jest/globals'
import { type Language, languages } from '@plenaria/schema/languages'
import nodemailer from 'nodemailer'
import { deliver } from '../mail/deliver.ts'
import { protectPerson, registerPerson } from '../registrations/testing/documents.ts'
import type { InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let owner: string

beforeEach(async () => {
  host = await world.institute({ names: { en: 'Meridian Institute', es: 'Instituto Meridiano' } })
  owner = (await world.member({ institute: host, role: 'OWNER', email: `ines@${host.slug}.example` })).email
  await world.runJobs()
  world.mails.length = 0
})

interface Answer {
  __typename: string
  message?: string
  domain?: string
  fields?: { path: string; code: string }[]
  senderName?: string | null
  replyTo?: string | null
  signature?: string | null
  subject?: string
}

const setDocument = /* GraphQL */ `
  mutation ($input: SetLetterheadInput!) {
    answer: setLetterhead(input: $input) {
      __typename
      ... on LetterheadSet { institute { version letterhead { senderName replyTo } } }
      ... on InvalidInput { fields { path code } }
      ... on ReplyToElsewhere { domain }
      ... on Refusal { message }
    }
  }`

async function set(
  letterhead: object,
  { as = owner, version = 1, language = 'en' }: { as?: string; version?: number; language?: Language } = {},
): Promise<Answer> {
  const input = { instituteSlug: host.slug, version, letterhead: { signatures: [], ...letterhead } }
  return (await world.ask<{ answer: Answer }>(setDocument, { input }, { as, language })).answer
}

const at = (name: string) => `${name}@${host.slug}.example`

/** Registers a person for an event of the host. `sent`: the emails to them. */
async function emailsTo(name: string, language: Language = 'en') {
  const event = await world.event({ hostId: host.id })
  const reference = await registerPerson(world, event, name, {}, { language })
  async function sent() {
    await world.runJobs()
    return world.mails.filter(({ to }) => to.startsWith(name.toLowerCase()))
  }
  return { reference, sent }
}

describe('emails about an event', () => {
  test('name the institute as the sender, in the language of the email, and come from the installation’s address', async () => {
    const { sent } = await emailsTo('Ana', 'es')
    expect(await sent()).toMatchObject([{ from: 'Instituto Meridiano <no-reply@plenaria.example>', replyTo: '' }])
  })

  test('show the sender name, reply address and signature that the owner set', async () => {
    const signatures = [
      { language: 'en', text: 'Events team\n+44 20 0000 0000' },
      { language: 'es', text: 'Equipo <de> eventos' },
    ]
    expect(await set({ senderName: ' Meridian Events ', replyTo: at('Events'), signatures })).toMatchObject({
      __typename: 'LetterheadSet',
      institute: { version: 2, letterhead: { senderName: 'Meridian Events', replyTo: at('events') } },
    })
    const { sent } = await emailsTo('Ana', 'es')
    const [mail] = await sent()
    expect(mail).toMatchObject({ from: 'Meridian Events <no-reply@plenaria.example>', replyTo: at('events') })
    expect(mail?.text).toContain('\n\nEquipo <de> eventos\n\n-- \nInstituto Meridiano\n')
    expect(mail?.html).toContain('Equipo &lt;de&gt; eventos')
    const french = await emailsTo('Bo', 'fr')
    expect((await french.sent())[0]?.text).toContain('\n\nEvents team\n+44 20 0000 0000\n\n-- \n')
  })

  test('show none of it to people who asked for protection', async () => {
    await set({
      senderName: 'Meridian Events',
      replyTo: at('events'),
      signatures: [{ language: 'en', text: 'Our team' }],
    })
    const { reference, sent } = await emailsTo('Ana')
    await protectPerson(world, reference)
    const mails = await sent()
    expect(mails.length).toBeGreaterThan(0)
    for (const mail of mails) {
      expect(mail).toMatchObject({ from: 'Plenaria <no-reply@plenaria.example>', replyTo: '' })
      expect(mail.text + mail.html).not.toMatch(/Meridian|Our team/)
    }
  })
})

describe('a reply address', () => {
  test.each(['events@other.example', 'events@gmail.com'])(
    '%s is refused, and nothing else is saved',
    async (replyTo) => {
      const answer = await set({ senderName: 'Meridian Events', replyTo })
      expect(answer).toMatchObject({ __typename: 'ReplyToElsewhere', domain: replyTo.split('@')[1] })
      expect(await database.institute.findUnique({ where: { id: host.id } })).toMatchObject({
        senderName: null,
        replyTo: null,
        version: 1,
      })
    },
  )

  test('is words in four languages when it is refused', async () => {
    const messages = await Promise.all(
      languages.map(async (language) => (await set({ replyTo: 'a@other.example' }, { language })).message),
    )
    expect(new Set(messages).size).toBe(4)
    for (const message of messages) expect(message).toContain('other.example')
  })

  test('can be a member’s own at a public provider', async () => {
    const lua = (await world.member({ institute: host, email: 'lua.of.meridian@gmail.com' })).email
    expect(await set({ replyTo: lua })).toMatchObject({ institute: { letterhead: { replyTo: lua } } })
  })

  test('ends once the last member at its domain is removed', async () => {
    const second = await world.member({ institute: host, role: 'OWNER', email: `tom@second-${host.slug}.example` })
    expect(await set({ replyTo: `events@second-${host.slug}.example` })).toMatchObject({ __typename: 'LetterheadSet' })
    const remove =
      'mutation ($slug: String!, $id: ID!) { removeMember(instituteSlug: $slug, memberId: $id) { __typename } }'
    await world.ask(remove, { slug: host.slug, id: `${host.id}.${second.id}` }, { as: owner })
    expect(await database.institute.findUnique({ where: { id: host.id } })).toMatchObject({ replyTo: null })
    const entries = await database.auditEntry.findMany({
      where: { chain: `institute:${host.id}`, what: 'LETTERHEAD_SET' },
    })
    const domain = `second-${host.slug}.example`
    expect(entries.map(({ after }) => after)).toEqual([
      { hasSenderName: false, repliesTo: domain, signatures: [] },
      { repliesTo: null },
    ])
  })

  test('is guarded by the database', async () => {
    const change = (data: object) => database.institute.update({ where: { id: host.id }, data })
    await expect(change({ replyTo: 'events@other.example' })).rejects.toThrow()
    await expect(change({ replyTo: `${at('events')}\r\nBcc: x@y.example` })).rejects.toThrow()
    await expect(change({ senderName: 'Meridian\r\nBcc: x@y.example' })).rejects.toThrow()
  })
})

describe('headers', () => {
  test.each([
    ['senderName', 'Meridian\r\nBcc: x@y.example', 'UNPRINTABLE'],
    ['senderName', 'Write to help@evil.example', 'LINK'],
    ['replyTo', 'events@meridian.example\nBcc: x@y.example', 'UNPRINTABLE'],
    ['replyTo', 'events@meridian.example, x@y.example', 'MALFORMED'],
  ])('%s can’t be %j', async (path, value, code) => {
    expect(await set({ [path]: value })).toMatchObject({ __typename: 'InvalidInput', fields: [{ path, code }] })
  })

  test('hold whatever name there is in one line', async () => {
    const raw: string[] = []
    const stream = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
    const transport = { sendMail: async (mail: object) => raw.push(String((await stream.sendMail(mail)).message)) }
    const page = { subject: 'A', text: 'A', html: 'A', replyTo: 'a@b.example' }
    const tools = { transport, config: world.config } as unknown as Parameters<typeof deliver>[0]
    await deliver(tools, 'ana@people.example', { ...page, senderName: 'A "quoted", <odd> é\r\nBcc: x@y.example' }, 'id')
    const head = raw.join('').split('\n\n')[0] ?? ''
    expect(head.replaceAll(/\n[ \t]+/g, ' ')).toMatch(/^From: .* <no-reply@plenaria\.example>$/m)
    expect(head).toMatch(/^Reply-To: a@b\.example$/m)
    expect(head).not.toMatch(/^Bcc/im)
  })
})

const previewDocument = /* GraphQL */ `
  query ($input: PreviewLetterheadInput!) {
    answer: previewLetterhead(input: $input) {
      __typename
      ... on EmailPreview { subject senderName replyTo signature }
    }
  }`

test('a preview shows what isn’t saved yet; a test email goes to the owner alone, as saved', async () => {
  const letterhead = {
    senderName: 'Not yet',
    replyTo: at('events'),
    signatures: [{ language: 'en', text: 'Our team' }],
  }
  const input = { instituteSlug: host.slug, language: 'fr', letterhead }
  expect(await world.ask(previewDocument, { input }, { as: owner })).toMatchObject({
    answer: { senderName: 'Not yet', replyTo: at('events'), signature: 'Our team' },
  })
  const document =
    'mutation ($slug: String!) { testLetterhead(instituteSlug: $slug, language: es) { ... on LetterheadTestSent { to } } }'
  expect(await world.ask(document, { slug: host.slug }, { as: owner })).toEqual({ testLetterhead: { to: owner } })
  await world.runJobs()
  expect(world.mails).toMatchObject([{ to: owner, from: 'Instituto Meridiano <no-reply@plenaria.example>' }])
})

test('only owners see and set it, and only with a recent second factor where replies go', async () => {
  const organiser = (await world.member({ institute: host })).email
  expect(await set({ senderName: 'X' }, { as: organiser })).toMatchObject({ __typename: 'NotAllowed' })
  const read = async (as: string) =>
    world.ask(
      'query ($slug: String!) { institute(slug: $slug) { letterhead { from replyToDomains } } }',
      { slug: host.slug },
      { as },
    )
  expect(await read(organiser)).toEqual({ institute: { letterhead: null } })
  expect(await read(owner)).toEqual({
    institute: {
      letterhead: {
        from: 'no-reply@plenaria.example',
        replyToDomains: expect.arrayContaining([`${host.slug}.example`]),
      },
    },
  })
  await database.signIn.updateMany({ data: { strengthenedAt: new Date(Date.now() - 11 * 60_000) } })
  expect(await set({ replyTo: at('events') })).toMatchObject({ __typename: 'RecentSecondFactorNeeded' })
  expect(await set({ senderName: 'Meridian Events' })).toMatchObject({ __typename: 'LetterheadSet' })
})
