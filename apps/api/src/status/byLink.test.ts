import { describe, expect, it, jest, test } from '@jest/globals'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'

jest.setTimeout(120_000)

const world = await openWorld()
const origin = world.config.siteUrl
const host = await world.institute()
const organiser = await world.member({ institute: host, role: 'ORGANISER' })
const day = 24 * 60 * 60_000

const post = (url: string, payload: object, cookie = '') =>
  world.app.inject({ method: 'POST', url, payload, headers: { origin, ...(cookie && { cookie }) } })

/** The token of the registration link in the newest email to the address. */
async function linkTo(email: string): Promise<string> {
  await world.runJobs()
  const mail = world.mails.findLast(({ to, text }) => to === email && text.includes('/registrations/'))
  const token = /\/registrations\/\w+#token=([\w-]+)/.exec(mail?.text ?? '')?.[1]
  if (!token) throw new Error('No link arrived.')
  return token
}

async function opened(token: string): Promise<string> {
  const answer = await post('/api/registration-link', { token })
  expect(answer.statusCode).toBe(200)
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

const glance = `reference state offerExpiresAt viewerCan { takeSeat withdraw } event { slug viewerRegistration { reference } }`
const look = (reference: string, cookie: string) =>
  world.ask<{ registrationByLink: Record<string, unknown> | null; registration: unknown; viewer: unknown }>(
    `query ($reference: String!) {
      registrationByLink(reference: $reference) { ${glance} }
      registration(reference: $reference) { reference }
      viewer { email }
    }`,
    { reference },
    { cookie },
  )
const act = async (what: 'takeSeatByLink' | 'withdrawByLink', reference: string, cookie: string, seen?: string) => {
  const document = `mutation ($reference: String!) { answer: ${what}(reference: $reference${seen ? `, expectedState: ${seen}` : ''}) {
    __typename ... on Refusal { message }
    ... on ${what === 'takeSeatByLink' ? 'SeatTakenByLink' : 'RegistrationWithdrawnByLink'} { registration { state } }
    ... on AlreadyDone { action registration { state } } } }`
  return (await world.ask<{ answer: Record<string, unknown> }>(document, { reference }, { cookie })).answer
}

async function offered(name: string) {
  const event = await world.event({ hostId: host.id })
  const reference = await registerPerson(world, event, name)
  const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER', staged: false }
  await world.ask(decideDocument, { input }, { as: organiser.email })
  const email = `${name.toLowerCase()}@people.example`
  return { event, reference, email, token: await linkTo(email) }
}

test('the link in an email opens its registration, as often as it is opened, and signs nobody in', async () => {
  const { event, reference, token } = await offered('Nela')
  const answer = await post('/api/registration-link', { token })
  expect(answer.json()).toEqual({ reference })
  expect(answer.headers['set-cookie']?.[0]).toMatch(/^plenaria\.registration=.*; Path=\/; HttpOnly; SameSite=Strict$/)
  expect(JSON.stringify(answer.headers)).not.toContain(token)
  const cookie = await opened(token)
  expect(await look(reference, cookie)).toEqual({
    registrationByLink: {
      reference,
      state: 'OFFERED',
      offerExpiresAt: expect.any(String),
      viewerCan: { takeSeat: true, withdraw: true },
      event: { slug: event.slug, viewerRegistration: null },
    },
    registration: null,
    viewer: null,
  })
  expect((await post('/api/sign-in', { token })).json()).toMatchObject({ code: 'LINK_NOT_VALID' })
})

test('the link tells until when those who attended are asked, and not whether its person did', async () => {
  const { event, reference, token } = await offered('Quilla')
  const cookie = await opened(token)
  const until = async () => {
    const document = 'query ($reference: String!) { registrationByLink(reference: $reference) { answerFollowUpUntil } }'
    const { registrationByLink } = await world.ask<{ registrationByLink: { answerFollowUpUntil: string | null } }>(
      document,
      { reference },
      { cookie },
    )
    return registrationByLink.answerFollowUpUntil
  }
  const [at, asked] = [new Date(Date.now() + day), new Date()]
  await world.database.followUp.create({ data: { eventId: event.id, until: at, lastSentAt: asked } })
  expect(await until()).toBeNull()
  await act('takeSeatByLink', reference, cookie)
  expect(await until()).toBe(at.toISOString())
  await world.database.followUp.update({ where: { eventId: event.id }, data: { lastSentAt: null } })
  expect(await until()).toBeNull()
  await world.database.followUp.update({
    where: { eventId: event.id },
    data: { lastSentAt: asked, until: new Date(Date.now() - 1_000) },
  })
  expect(await until()).toBeNull()
})

test('after the event the link still opens, with nothing to withdraw from', async () => {
  const { event, reference, token } = await offered('Ymir')
  const cookie = await opened(token)
  await act('takeSeatByLink', reference, cookie)
  await world.setClock(event.endsAt.toISOString())
  expect(await act('withdrawByLink', reference, cookie)).toMatchObject({ __typename: 'EventOver' })
  expect(await look(reference, cookie)).toMatchObject({
    registrationByLink: { state: 'CONFIRMED', viewerCan: { takeSeat: false, withdraw: false } },
  })
  await world.setClock(null)
})

test('the token is stored as a hash only', async () => {
  const { token } = await offered('Hana')
  const links = await world.database.registrationLink.findMany()
  expect(
    JSON.stringify(links.map(({ hash, ...link }) => ({ ...link, hash: Buffer.from(hash).toString('utf8') }))),
  ).not.toContain(token)
  expect(links.every(({ hash }) => hash.length === 32)).toBe(true)
})

test('one press takes the seat, weeks after registering; the log says by which link', async () => {
  const { reference, token } = await offered('Weka')
  const cookie = await opened(token)
  expect(await act('takeSeatByLink', reference, cookie)).toEqual({
    __typename: 'SeatTakenByLink',
    registration: { state: 'CONFIRMED' },
  })
  const link = await world.database.registrationLink.findFirstOrThrow({
    where: { registration: { reference } },
    orderBy: { madeAt: 'desc' },
  })
  const entry = await world.database.auditEntry.findFirstOrThrow({ where: { what: 'TAKEN' }, orderBy: { at: 'desc' } })
  expect(entry).toMatchObject({
    actorKind: 'PERSON',
    actorId: null,
    requestId: expect.stringContaining(`link:${link.id}:`),
  })
  await world.setClock(60 * day)
  expect((await look(reference, await opened(token))).registrationByLink).toMatchObject({ state: 'CONFIRMED' })
  await world.setClock(null)
})

test('two tabs that take and refuse the same offer: one acts, the other sees what became of it', async () => {
  const { reference, token } = await offered('Tabea')
  const [one, other] = [await opened(token), await opened(token)]
  expect((await act('takeSeatByLink', reference, one)).__typename).toBe('SeatTakenByLink')
  expect(await act('takeSeatByLink', reference, other)).toMatchObject({ __typename: 'AlreadyDone', action: 'TAKE' })

  const second = await offered('Teo')
  const tabs = [await opened(second.token), await opened(second.token)] as const
  expect((await act('withdrawByLink', second.reference, tabs[0])).__typename).toBe('RegistrationWithdrawnByLink')
  expect(await act('takeSeatByLink', second.reference, tabs[1])).toMatchObject({ __typename: 'NoOffer' })
  expect(await act('withdrawByLink', second.reference, tabs[1])).toMatchObject({
    __typename: 'AlreadyDone',
    action: 'WITHDRAW',
  })
})

test('a tab that still shows an offer which was taken in another does not give the seat back', async () => {
  const { reference, token } = await offered('Uma')
  const [first, second] = [await opened(token), await opened(token)]
  await act('takeSeatByLink', reference, first)
  expect(await act('withdrawByLink', reference, second, 'OFFERED')).toMatchObject({
    __typename: 'SeatOfferedMeanwhile',
  })
  expect((await look(reference, second)).registrationByLink).toMatchObject({ state: 'CONFIRMED' })
  expect((await act('withdrawByLink', reference, second, 'CONFIRMED')).__typename).toBe('RegistrationWithdrawnByLink')
})

test('of simultaneous taking and withdrawing exactly one is first: the end is withdrawn, or the taking is refused', async () => {
  const { reference, token } = await offered('Tomke')
  const cookie = await opened(token)
  const [taken, left] = await Promise.all([
    act('takeSeatByLink', reference, cookie),
    act('withdrawByLink', reference, cookie),
  ])
  expect(['SeatTakenByLink', 'NoOffer']).toContain(taken.__typename)
  expect(left.__typename).toBe('RegistrationWithdrawnByLink')
  expect((await look(reference, cookie)).registrationByLink).toMatchObject({ state: 'WITHDRAWN' })
})

describe('after the withdrawal', () => {
  it('says that the link has ended, and has a code sent at one press', async () => {
    const { reference, email, token } = await offered('Witold')
    const cookie = await opened(token)
    await act('withdrawByLink', reference, cookie)
    const again = await post('/api/registration-link', { token })
    expect([again.statusCode, again.json()]).toEqual([
      410,
      { code: 'LINK_ENDED', message: expect.stringContaining('withdrawn') },
    ])
    // The open page still shows the outcome, and nothing else.
    expect((await look(reference, cookie)).registrationByLink).toMatchObject({
      state: 'WITHDRAWN',
      viewerCan: { takeSeat: false, withdraw: false },
    })
    expect((await post('/api/sign-in/link', { token, next: `/registrations/${reference}` })).statusCode).toBe(204)
    await world.runJobs()
    const subjects = world.mails.filter(({ to }) => to === email).map(({ subject }) => subject)
    expect(subjects).toContain('Your link to sign in')
  })

  it('opens by the link in the email that tells of it', async () => {
    const { reference, email, token } = await offered('Wanda')
    await act('withdrawByLink', reference, await opened(token))
    const fresh = await linkTo(email)
    expect(fresh).not.toBe(token)
    expect((await look(reference, await opened(fresh))).registrationByLink).toMatchObject({ state: 'WITHDRAWN' })
  })
})

test('the link of an erased registration finds nothing and asks for an address', async () => {
  const { reference, token } = await offered('Elia')
  const cookie = await opened(token)
  await world.database.registrationLink.deleteMany({ where: { registration: { reference } } })
  expect((await look(reference, cookie)).registrationByLink).toBeNull()
  expect((await post('/api/registration-link', { token })).json()).toMatchObject({ code: 'LINK_NOT_VALID' })
})

test('a code for everything else is sent at one press, to an address that the page never learns', async () => {
  const { reference, email, token } = await offered('Cosma')
  const cookie = await opened(token)
  const next = `/registrations/${reference}`
  expect((await post('/api/sign-in/link', { reference: 'ANOTHERONE', next }, cookie)).statusCode).toBe(400)
  const asked = await post('/api/sign-in/link', { reference, next }, cookie)
  expect([asked.statusCode, asked.body]).toEqual([204, ''])
  const browser = [cookie, ...asked.cookies.map(({ name, value }) => `${name}=${value}`)].join('; ')
  await world.runJobs()
  const code = /(\d{3}) (\d{3})/.exec(world.mails.findLast(({ to }) => to === email)?.text ?? '')
  const answer = await post('/api/sign-in/code', { reference, code: `${code?.[1]}${code?.[2]}` }, browser)
  expect(answer.json()).toEqual({ next })
  const signedIn = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  expect(await look(reference, signedIn)).toMatchObject({ registration: { reference }, viewer: { email } })
})

test('a cookie that was tampered with, or is older than twelve hours, opens nothing', async () => {
  const { reference, token } = await offered('Tamar')
  const other = await offered('Tilda')
  const cookie = await opened(token)
  const otherId = /=([0-9a-f-]{36})/.exec(await opened(other.token))?.[1] ?? ''
  expect((await look(other.reference, cookie)).registrationByLink).toBeNull()
  expect((await look(other.reference, cookie.replace(/=[0-9a-f-]{36}/, `=${otherId}`))).registrationByLink).toBeNull()
  const before = Date.now
  try {
    Date.now = () => before() + 12.1 * 60 * 60_000
    expect((await look(reference, cookie)).registrationByLink).toBeNull()
  } finally {
    Date.now = before
  }
})
