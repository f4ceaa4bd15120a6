import { beforeAll, describe, expect, it } from '@jest/globals'
import { openSealing } from '../kernel/sealing.ts'
import { makeRegistrationLink } from '../people/registrationLink.ts'
import { openMinute } from '../planned/testing/minute.ts'
import { decideDocument, registerPerson, takeDocument, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string
beforeAll(async () => {
  host = await world.institute({ names: { en: 'Casa Grande', fr: 'Grande Maison' } })
  as = (await world.member({ institute: host })).email
})

const venue = {
  name: 'Casa del Puente',
  address: 'Calle 3',
  city: 'Lima',
  country: 'PE',
  mapLink: null,
  position: null,
  directions: {},
  accessibility: {},
  rooms: [],
  isAddressPublic: false,
}
const passport = {
  key: 'passport-name',
  kind: 'SHORT_TEXT',
  labels: { en: 'Name in your passport' },
  required: false,
  need: 'TRAVEL',
} as const

async function eventOf(facts = {}): Promise<EventRow> {
  const { id } = await world.event({ hostId: host.id, titles: { en: 'A meeting' }, questions: [passport] })
  return database.event.update({ where: { id }, data: { format: 'IN_PERSON', venue, ...facts } })
}

const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

async function confirmed(event: EventRow, name: string, facts = {}): Promise<string> {
  const reference = await registerPerson(world, event, name, facts)
  await world.ask(
    decideDocument,
    { input: { eventSlug: event.slug, references: [reference], decision: 'OFFER' } },
    { as },
  )
  await world.ask(takeDocument, { reference }, { as: addressOf(name) })
  return reference
}

const issueDocument = 'mutation ($reference: String!) { answer: issueVisaLetter(reference: $reference) { __typename } }'
const issue = async (reference: string, requester: string | null = as): Promise<string> =>
  (await world.ask<{ answer: { __typename: string } }>(issueDocument, { reference }, { as: requester })).answer
    .__typename

/** Emails to the person since then, as they arrived. */
async function emailsTo(name: string, since: number) {
  await world.runJobs()
  return world.mails.slice(since).filter(({ to }) => to === addressOf(name))
}

/** Number of emails that arrived so far. */
async function emailsSoFar(): Promise<number> {
  await world.runJobs()
  return world.mails.length
}

const letterSeen = async (reference: string, requester: string) => {
  const document = 'query ($reference: String!) { registration(reference: $reference) { visaLetter { path isValid } } }'
  const { registration } = await world.ask<{
    registration: { visaLetter: { path: string | null; isValid: boolean } | null }
  }>(document, { reference }, { as: requester })
  return registration.visaLetter
}

const fetched = async (reference: string, name: string) =>
  world.app.inject({
    url: `/api/registrations/${reference}/visa-letter.pdf`,
    headers: { cookie: await world.signIn(addressOf(name)) },
  })

async function codeOf(reference: string): Promise<string> {
  const row = await database.visaLetter.findFirstOrThrow({ where: { registration: { reference } } })
  if (!row.sealedCode) throw new Error('The code is gone.')
  return openSealing(world.config.secret).open(row.sealedCode, row.id)
}

const verify = async (code: string, name: string) =>
  (
    await world.ask<{ verifyCertificate: unknown }>(
      `query ($code: String!, $name: String!) { verifyCertificate(code: $code, name: $name) {
        __typename ... on VerifiedVisaLetter { institute nameMatches isValid isReplaced } } }`,
      { code, name },
    )
  ).verifyCertificate

const verified = (nameMatches: boolean, isValid: boolean, isReplaced = false) => ({
  __typename: 'VerifiedVisaLetter',
  institute: 'Casa Grande',
  nameMatches,
  isValid,
  isReplaced,
})

const isInFormerName = async (reference: string, requester: string) =>
  (
    await world.ask<{ registration: { visaLetter: { isInFormerName: boolean } } }>(
      'query ($reference: String!) { registration(reference: $reference) { visaLetter { isInFormerName } } }',
      { reference },
      { as: requester },
    )
  ).registration.visaLetter.isInFormerName

describe('a letter for a visa', () => {
  it('is issued once, for somebody with a seat at an event with a venue that is still to come', async () => {
    const event = await eventOf()
    const ana = await confirmed(event, 'Ana')
    expect(await letterSeen(ana, addressOf('Ana'))).toBeNull()
    expect(await issue(ana)).toBe('VisaLetterIssued')
    expect(await issue(ana)).toBe('VisaLetterIssued')
    expect(await database.visaLetter.count({ where: { registration: { reference: ana } } })).toBe(1)
    expect(await database.auditEntry.count({ where: { chain: event.id, what: 'VISA_LETTER_ISSUED' } })).toBe(1)
    expect(await issue(await registerPerson(world, event, 'Bo'))).toBe('NoVisaLetter')
    const online = await eventOf({ format: 'VIRTUAL', venue: undefined })
    expect(await issue(await confirmed(online, 'Cy'))).toBe('NoVisaLetter')
    const past = await eventOf()
    const dee = await confirmed(past, 'Dee')
    await world.setClock(new Date(past.endsAt.getTime() + 60_000).toISOString())
    expect(await issue(dee)).toBe('NoVisaLetter')
    await world.setClock(null)
  })

  it('is announced to the person by email, in their language, without what it says', async () => {
    const event = await eventOf()
    const answers = [{ questionKey: 'passport-name', values: ['Jacinta Paz Ríos'] }]
    const jo = await confirmed(event, 'Jo', { answers })
    await database.registration.update({ where: { reference: jo }, data: { language: 'fr' } })
    const since = await emailsSoFar()
    await issue(jo)
    await issue(jo)
    const [email, ...others] = await emailsTo('Jo', since)
    expect(others).toEqual([])
    expect(email?.subject).toBe('Votre lettre pour le visa est prête\u00a0: A meeting')
    expect(email?.from).toMatch(/^Grande Maison </)
    for (const part of [email?.text, email?.html]) {
      expect(part).toContain('Télécharger ma lettre pour le visa')
      expect(part).toContain('/fr/registrations/')
      expect(part).not.toMatch(/Jacinta|visa-letter\.pdf/)
      expect(part).not.toContain(await codeOf(jo))
    }
  })

  it('is announced to a protected person by an email that doesn’t say so', async () => {
    const event = await eventOf({ offersProtection: true })
    const kim = await confirmed(event, 'Kim')
    await database.registration.update({ where: { reference: kim }, data: { protected: true } })
    const since = await emailsSoFar()
    await issue(kim)
    const [email, ...others] = await emailsTo('Kim', since)
    expect(others).toEqual([])
    expect(email?.subject).toBe('A message for you')
    for (const part of [email?.from, email?.text, email?.html]) expect(part).not.toMatch(/visa|A meeting|Casa Grande/i)
  })

  it('waits a minute in which it can be undone; somebody who has left by then gets none', async () => {
    const event = await eventOf()
    const lou = await confirmed(event, 'Lou')
    const since = await emailsSoFar()
    const { plan, undo, pass, outcome } = openMinute(world)
    const variables = { reference: lou }
    const preview = 'query ($args: JSON!) { actionPreview(kind: ISSUE_VISA_LETTER, args: $args) { people } }'
    world.config.undoSeconds = 60
    try {
      expect(await world.ask(preview, { args: variables }, { as })).toEqual({ actionPreview: { people: 1 } })
      await undo(await plan(issueDocument, variables, as), as)
      await pass()
      expect([await letterSeen(lou, as), await emailsTo('Lou', since)]).toEqual([null, []])
      const action = await plan(issueDocument, variables, as)
      await world.ask(withdrawDocument, variables, { as: addressOf('Lou') })
      await pass()
      expect(await outcome(action)).toMatchObject({ state: 'HALTED', halted: 'REFUSED' })
    } finally {
      world.config.undoSeconds = 0
    }
    expect(await letterSeen(lou, as)).toBeNull()
    expect((await emailsTo('Lou', since)).filter(({ subject }) => subject.includes('visa'))).toEqual([])
  })

  it('is issued by organisers of the host, and downloaded by the person alone', async () => {
    const event = await eventOf()
    const eva = await confirmed(event, 'Eva')
    const { institute } = await world.partner(event)
    const partner = (await world.member({ institute })).email
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await issue(eva, partner)).toBe('NotAllowed')
    expect(await issue(eva, reviewer)).toBe('NotAllowed')
    expect(await issue(eva, addressOf('Eva'))).toBe('UnknownRegistration')
    expect(await issue(eva)).toBe('VisaLetterIssued')
    expect(await letterSeen(eva, as)).toEqual({ path: null, isValid: true })
    expect(await letterSeen(eva, partner)).toBeNull()
    const own = await letterSeen(eva, addressOf('Eva'))
    expect(own).toEqual({ path: `/api/registrations/${eva}/visa-letter.pdf`, isValid: true })
    expect((await world.app.inject({ url: own?.path ?? '' })).statusCode).toBe(404)
    const answer = await fetched(eva, 'Eva')
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
    const text = answer.rawPayload.toString('latin1')
    expect(text).toMatch(/\/Marked true/)
    expect(text).toMatch(/pdfuaid/)
  })

  it('shows the name that it will have to those who issue it, except that of a protected person', async () => {
    const event = await eventOf({ offersProtection: true })
    const answers = [{ questionKey: 'passport-name', values: ['Miguel Paz'] }]
    const mia = await confirmed(event, 'Mia', { answers })
    const { institute } = await world.partner(event)
    const partner = (await world.member({ institute })).email
    const document = 'query ($reference: String!) { registration(reference: $reference) { visaLetterName } }'
    const nameSeen = async (reference: string, requester: string) =>
      (await world.ask<{ registration: { visaLetterName: string | null } }>(document, { reference }, { as: requester }))
        .registration.visaLetterName
    expect([await nameSeen(mia, as), await nameSeen(mia, partner)]).toEqual(['Miguel Paz', null])
    const ned = await confirmed(event, 'Ned')
    expect(await nameSeen(ned, as)).toBe('Ned')
    await database.registration.update({ where: { reference: mia }, data: { protected: true } })
    expect(await nameSeen(mia, as)).toBeNull()
  })

  it('is mentioned by the page of an emailed link while it is valid, except to a protected person', async () => {
    const event = await eventOf({ offersProtection: true })
    const pia = await confirmed(event, 'Pia')
    const { id } = await database.registration.findUniqueOrThrow({ where: { reference: pia } })
    const opened = await world.app.inject({
      method: 'POST',
      url: '/api/registration-link',
      headers: { origin: world.config.siteUrl },
      payload: { token: await makeRegistrationLink(database, id) },
    })
    const cookie = opened.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const document = 'query ($reference: String!) { registrationByLink(reference: $reference) { hasVisaLetter } }'
    const isMentioned = async () =>
      (await world.ask<{ registrationByLink: object }>(document, { reference: pia }, { cookie })).registrationByLink
    expect(await isMentioned()).toEqual({ hasVisaLetter: false })
    await issue(pia)
    expect(await isMentioned()).toEqual({ hasVisaLetter: true })
    await database.registration.update({ where: { id }, data: { protected: true } })
    expect(await isMentioned()).toEqual({ hasVisaLetter: false })
  })

  it.each(['en', 'es', 'pt_BR', 'fr'])('is made in %s', async (language) => {
    const event = await eventOf()
    const name = `Fia${language.slice(0, 2)}`
    const fia = await confirmed(event, name)
    await database.registration.update({ where: { reference: fia }, data: { language } })
    await issue(fia)
    expect((await fetched(fia, name)).statusCode).toBe(200)
  })

  it('has the name in the passport, if the person gave it, and keeps it until it is issued again', async () => {
    const event = await eventOf()
    const answers = [{ questionKey: 'passport-name', values: ['Guadalupe Ríos'] }]
    const gus = await confirmed(event, 'Gus', { answers })
    await issue(gus)
    const code = await codeOf(gus)
    expect(await verify(code, 'guadalupe rios')).toEqual(verified(true, true))
    expect(await verify(code, 'Gus')).toEqual(verified(false, true))
    await database.registration.update({
      where: { reference: gus },
      data: { needs: { 'passport-name': ['Lupe Ríos'] } },
    })
    expect((await fetched(gus, 'Gus')).statusCode).toBe(200)
    expect(await codeOf(gus)).toBe(code)
    expect(await verify(code, 'Guadalupe Ríos')).toEqual(verified(true, true))
    expect(await verify(code, 'Lupe Ríos')).toEqual(verified(false, true))
    expect([await isInFormerName(gus, as), await isInFormerName(gus, addressOf('Gus'))]).toEqual([true, true])

    const since = await emailsSoFar()
    expect([await issue(gus), await issue(gus)]).toEqual(['VisaLetterIssued', 'VisaLetterIssued'])
    expect(await emailsTo('Gus', since)).toHaveLength(1)
    expect(await isInFormerName(gus, as)).toBe(false)
    expect((await fetched(gus, 'Gus')).statusCode).toBe(200)
    expect(await verify(code, 'Guadalupe Ríos')).toEqual(verified(true, false, true))
    expect(await verify(await codeOf(gus), 'Lupe Ríos')).toEqual(verified(true, true))
  })

  it('isn’t valid any more once the person has left, the event is called off, or the person was erased', async () => {
    const event = await eventOf()
    const hue = await confirmed(event, 'Hue')
    await issue(hue)
    const code = await codeOf(hue)
    await world.ask(withdrawDocument, { reference: hue }, { as: addressOf('Hue') })
    expect(await verify(code, 'Hue')).toEqual(verified(true, false))
    expect(await letterSeen(hue, addressOf('Hue'))).toEqual({ path: null, isValid: false })
    expect((await fetched(hue, 'Hue')).statusCode).toBe(404)

    const other = await eventOf()
    const ida = await confirmed(other, 'Ida')
    await issue(ida)
    const second = await codeOf(ida)
    expect(await verify(second, 'Ida')).toEqual(verified(true, true))
    await database.visaLetter.updateMany({
      where: { registration: { reference: ida } },
      data: { registrationId: null, sealedCode: null, name: null },
    })
    expect(await verify(second, 'Ida')).toEqual(verified(true, false))
  })
})
