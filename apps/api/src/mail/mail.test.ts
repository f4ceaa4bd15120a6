import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { Prisma } from '@plenaria/prisma/client'
import { type Language, languages } from '@plenaria/schema/languages'
import { openWorld } from '../testing/world.ts'
import { grantTemplates, mailWords, templates } from './letter.ts'
import { eventMail, signInMail } from './templates.ts'

const world = await openWorld()
const host = await world.institute({
  names: { en: 'Institute for Dialogue', es: 'Instituto para el Diálogo' },
  accent: '#123456',
})
const event = await world.event({
  hostId: host.id,
  slug: 'a-consultation',
  titles: { en: 'A <consultation>', es: 'Una consulta' },
  zone: 'America/Bogota',
  startsAt: new Date('2027-06-14T15:00:00Z'),
  endsAt: new Date('2027-06-14T19:00:00Z'),
  decisionPromisedAt: new Date('2027-06-01T22:00:00Z'),
})

const session = await world.database.session.create({
  data: {
    id: randomUUID(),
    eventId: event.id,
    titles: { en: 'Offences & safeguards' },
    room: 'Sala 2',
    startsAt: new Date('2027-06-14T16:00:00Z'),
    endsAt: new Date('2027-06-14T17:00:00Z'),
  },
})

let count = 0
async function registration(language: Language = 'en') {
  count += 1
  const reference = `ABCDEFG${String(count).padStart(3, '0')}`
  await world.database.$executeRaw`
    insert into registration (id, reference, event_id, state, group_key, name, sort_name, email, email_key, country, languages, language,
      motivation, registered_at, queued_at)
    values (gen_random_uuid(), ${reference}, ${event.id}, 'SUBMITTED', 'academia', 'Ada & Co', 'Ada & Co', ${`ada-${count}@people.example`},
      ${`ada-${count}@people.example`}, 'CO', '{es}', ${language}, 'My secret motivation', now(), now())`
  return world.database.registration.findUniqueOrThrow({ where: { reference } })
}

async function write(template: string, data: Record<string, unknown> = {}, language: Language = 'en') {
  const { id: registrationId, email } = await registration(language)
  const id = randomUUID()
  await world.database.$executeRaw`
    insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
    values (${id}::uuid, ${event.id}, ${registrationId}::uuid, ${template}, ${email}, ${language}, ${JSON.stringify(data)}::jsonb, now())`
  return id
}

/** What the desk does for all messages of a batch. */
const order = (ids: string[]) =>
  world.database
    .$queryRaw`select 1 from graphile_worker.add_job('send_messages', json_build_object('ids', ${ids}::text[]))`

async function queueMail(template: string, data: Record<string, unknown> = {}, language: Language = 'en') {
  const id = await write(template, data, language)
  await order([id])
  return id
}

const sentAt = async (id: string) => (await world.database.message.findUniqueOrThrow({ where: { id } })).sentAt

const toMembers: string[] = ['promise-due', 'review-reminder', 'note-mention', ...grantTemplates]

describe.each(languages)('in %s', (language) => {
  test.each(templates)('%s says what happened, what is next and where to go', async (template) => {
    const row = await registration(language)
    const mail = eventMail({
      template,
      language,
      data: {
        offerExpiresAt: '2027-06-03T22:00:00.000Z',
        offerLapsedAt: '2027-06-03T22:00:00.000Z',
        closesAt: '2027-06-03T22:00:00.000Z',
        reason: 'A reason.',
        waiting: 3,
        institute: 'Instituto & Co',
        ownInstitute: 'Own Institute',
        count: 3,
        outcome: 'REFUSED',
        purpose: 'To invite you.',
        renewalReasons: 'PURPOSE FIELDS',
        startedAt: '2027-06-14T15:00:00.000Z',
        organisation: 'Alder & Birch',
      },
      enqueuedAt: new Date(),
      event,
      host,
      registration: toMembers.includes(template) ? null : row,
      url: 'https://plenaria.example/there',
      session,
      attendance: [
        { session, kind: 'COMES' },
        { session, kind: 'WAITS' },
        { session, kind: 'NOT_OFFERED' },
      ],
      limitReason: 'It is for officials.',
    })
    expect(mail.subject).toContain(language === 'es' ? 'Una consulta' : 'A <consultation>')
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('https://plenaria.example/there')
      expect(part).not.toMatch(/undefined|null|\[object|My secret/)
    }
    expect(mail.html).not.toContain('<consultation>')
    expect(mail.html).not.toMatch(/<img|<link|<script|src=|url\(/)
  })
})

/** Emails that ask for something by a deadline. */
const tellsDeadline = (template: string): boolean =>
  template.startsWith('offer') || ['confirm-seat', 'registered-for-you'].includes(template)

describe.each(languages)('to a protected person, in %s,', (language) => {
  test.each(templates.filter((template) => !toMembers.includes(template)))(
    '%s names neither event nor institute',
    async (template) => {
      const { reference } = await registration(language)
      const mail = eventMail({
        template,
        language,
        enqueuedAt: new Date(),
        event,
        host,
        note: 'A note of the organisers.',
        data: { offerExpiresAt: '2027-06-03T22:00:00.000Z', reason: 'A reason.', institute: 'Instituto & Co' },
        registration: { name: 'Ada & Co', reference, protected: true },
        url: 'https://plenaria.example/there',
      })
      const { neutral } = mailWords[language]
      expect(mail.subject).toBe(neutral.subject)
      for (const part of [mail.subject, mail.text, mail.html]) {
        expect(part).not.toMatch(/consultation|Una consulta|Institut|\bAda\b|A reason|A note|#123456/)
        expect(part).not.toContain(reference)
        expect(part).not.toMatch(/registration|inscri|protec/i)
      }
      expect(mail.text).toContain('https://plenaria.example/there')
      expect(mail.text.includes('2027')).toBe(tellsDeadline(template))
    },
  )
})

test.each(['event-postponed', 'event-called-off', 'withdrawn'])(
  '%s has no date below its text for an event that is off',
  async (template) => {
    const { reference } = await registration('en')
    const mail = eventMail({
      template,
      language: 'en',
      data: {},
      enqueuedAt: new Date(),
      host,
      url: 'https://plenaria.example/there',
      event: { ...event, state: template === 'event-called-off' ? 'CALLED_OFF' : 'POSTPONED' },
      registration: { name: 'Ada', reference, protected: false },
    })
    expect(mail.text).toContain(`Reference: ${reference}`)
    expect(mail.text).not.toContain('Date: ')
  },
)

test('no line of a Portuguese email ends inside «e-mail»', () => {
  const { html, text } = signInMail('pt_BR', 'https://plenaria.example/there', '123456')
  expect(text).toContain('ignorar este e-mail.')
  expect(html).toContain('ignorar este <span style="white-space:nowrap">e-mail</span>.')
  expect(html.replaceAll(/<span[^>]*>e-mails?<\/span>/g, '')).not.toMatch(/e-mail/)
})

test('every language words every template', () => {
  for (const language of languages)
    expect(Object.keys(mailWords[language].letters).sort()).toEqual([...templates].sort())
})

test('an offer has its deadline in the zone of the event, and a link that opens the registration', async () => {
  const id = await queueMail('offer', { offerExpiresAt: '2027-06-03T22:00:00.000Z' })
  await world.runJobs()
  const mail = world.mails.at(-1)
  const link = /http:\/\/plenaria\.example\/registrations\/(\w+)#token=([\w-]+)/.exec(mail?.text ?? '')
  const [, reference, token = ''] = link ?? []
  expect(mail).toMatchObject({
    messageId: `<${id}@plenaria.example>`,
    from: 'Institute for Dialogue <no-reply@plenaria.example>',
    subject: 'A seat is held for you: A <consultation>',
    text: `We’re holding a seat at “A <consultation>” for you.

Please accept it by Thursday, 3 June 2027 at 17:00 (Colombia Standard Time, UTC−5). After that it goes to the next person on the waitlist.

If you can’t attend, please say so on the same page, so that someone else can have the seat.

Accept my seat:
http://plenaria.example/registrations/${reference}#token=${token}

The link is personal and opens only this registration. Use it to see its status, accept or refuse a seat, or withdraw. For everything else, its page sends you a code.

Event: A <consultation>
Date: Monday, 14 June 2027 at 10:00 (Colombia Standard Time, UTC−5)
Reference: ${reference}

-- 
Institute for Dialogue
You’re receiving this email because this address is registered for an event by Institute for Dialogue.
`,
  })
  expect(await sentAt(id)).not.toBeNull()
  const opened = await world.app.inject({
    method: 'POST',
    url: '/api/registration-link',
    headers: { origin: world.config.siteUrl },
    payload: { token },
  })
  expect(opened.json()).toEqual({ reference })
})

test('a language that the event does not have is answered in its first one', async () => {
  await queueMail('seat-taken', {}, 'fr')
  await world.runJobs()
  expect(world.mails.at(-1)).toMatchObject({ subject: 'Votre place est confirmée\u00a0: A <consultation>' })
  expect(world.mails.at(-1)?.text).toContain('http://plenaria.example/fr/registrations/')
  expect(world.mails.at(-1)?.text).toContain('lundi 14 juin 2027 à 10:00 (heure normale de Colombie, UTC−5)')
})

test('a promise that moved has the old date, the new one and the reason', async () => {
  const data = {
    from: '2027-05-25T22:00:00.000Z',
    to: '2027-06-01T22:00:00.000Z',
    reason: 'More people registered than we thought.',
  }
  await queueMail('decision-promise-changed', data)
  await world.runJobs()
  expect(world.mails.at(-1)?.text).toContain(
    'by Tuesday, 25 May 2027 at 17:00 (Colombia Standard Time, UTC−5).\n\nYou’ll now hear from us by Tuesday, 1 June 2027 at 17:00 (Colombia Standard Time, UTC−5).\n\nThe organisers explain: More people registered than we thought.',
  )
})

test('new times of an event have their zone, the old ones and what the organisers add', async () => {
  const data = {
    previousStartsAt: '2027-06-07T15:00:00.000Z',
    previousEndsAt: '2027-06-07T20:00:00.000Z',
    reason: 'The venue is closed that week.',
  }
  await queueMail('event-rescheduled', data)
  await world.runJobs()
  const text = world.mails.at(-1)?.text
  expect(text).toContain('It now starts on Monday, 14 June 2027 at 10:00 (Colombia Standard Time, UTC−5) and ends on')
  expect(text).toContain(
    'It was previously planned to start on Monday, 7 June 2027 at 10:00 (Colombia Standard Time, UTC−5)',
  )
  expect(text).toContain('The organisers write: The venue is closed that week.')
})

describe('an event in person', () => {
  const venue = {
    name: 'Casa del Puente',
    address: 'Calle 3, 14',
    city: 'Bogotá',
    country: 'CO',
    mapLink: null,
    position: { latitude: 4.6, longitude: -74.08 },
    directions: { en: 'Two streets north of the cathedral.', es: 'Dos calles al norte de la catedral.' },
    accessibility: { en: 'A lift to all floors.' },
    rooms: [],
    isAddressPublic: false,
  }
  const inPerson = { ...event, format: 'IN_PERSON' as const, venue }
  const written = async (template: string, state: 'CONFIRMED' | 'OFFERED', language: Language = 'en', data = {}) => {
    await world.database.event.update({ where: { id: event.id }, data: { format: 'IN_PERSON', venue } })
    const id = await write(template, data, language)
    const { registrationId } = await world.database.message.findUniqueOrThrow({ where: { id } })
    const offerExpiresAt = state === 'OFFERED' ? new Date('2027-06-03T22:00:00Z') : null
    await world.database.registration.update({ where: { id: registrationId ?? '' }, data: { state, offerExpiresAt } })
    await order([id])
    await world.runJobs()
    await world.database.event.update({ where: { id: event.id }, data: { format: 'VIRTUAL', venue: Prisma.DbNull } })
    return world.mails.at(-1)?.text ?? ''
  }

  test('a confirmed seat and a reminder say where it is held and how to get there', async () => {
    for (const template of ['seat-taken', 'event-reminder']) {
      const text = await written(template, 'CONFIRMED')
      expect(text).toContain('Casa del Puente, Calle 3, 14, Bogotá, Colombia')
      expect(text).toContain('https://www.openstreetmap.org/?mlat=4.6&mlon=-74.08')
      expect(text).toContain('How to get there: Two streets north of the cathedral.')
      expect(text).toContain('Accessibility: A lift to all floors.')
    }
    expect(await written('seat-taken', 'CONFIRMED', 'es')).toContain('Cómo llegar: Dos calles al norte de la catedral.')
  })

  test('an offer says no address that is for people who hold a seat', async () => {
    const text = await written('offer', 'OFFERED', 'en', { offerExpiresAt: '2027-06-03T22:00:00.000Z' })
    expect(text).toContain('Bogotá, Colombia')
    expect(text).not.toMatch(/Casa|Calle|openstreetmap|cathedral/)
  })

  test('an email about another venue names the earlier one and what the organisers add', async () => {
    const text = await written('venue-changed', 'CONFIRMED', 'en', {
      previousPlace: 'Casa Alta, Bogotá',
      reason: 'It flooded.',
    })
    expect(text).toContain('has a new venue: Casa del Puente, Calle 3, 14, Bogotá, Colombia.')
    expect(text).toContain('The previous venue was Casa Alta, Bogotá.')
    expect(text).toContain('The organisers write: It flooded.')
  })

  test('an email to a protected person has no place', () => {
    const registration = { reference: 'ABCDEFG999', protected: true, name: 'Ada' }
    const mail = eventMail({
      template: 'seat-taken',
      language: 'en',
      data: {},
      enqueuedAt: new Date(),
      event: inPerson,
      host,
      registration,
      url: 'http://plenaria.example/registrations/ABCDEFG999',
      venue: { ...venue, isAddressPublic: true },
    })
    expect(mail.text).not.toMatch(/Casa|Bogotá|openstreetmap/)
  })
})

test('a person who registers after the promised day is promised none', async () => {
  await queueMail('interest-received', { promisedAt: '2021-05-25T22:00:00.000Z' })
  await world.runJobs()
  expect(world.mails.at(-1)?.text).not.toContain('2021')
})

test('nothing is lost while the mail server is down, and nothing is sent twice', async () => {
  const id = await queueMail('withdrawn')
  const before = world.mails.length
  world.setMailServer('DOWN')
  await expect(world.runJobs()).rejects.toThrow('A job failed.')
  expect(await sentAt(id)).toBeNull()

  world.setMailServer('UP')
  await world.database.$executeRaw`update graphile_worker._private_jobs set run_at = now(), attempts = 0`
  await world.runJobs()
  expect(world.mails.slice(before).map(({ messageId }) => messageId)).toEqual([`<${id}@plenaria.example>`])

  await world.database
    .$queryRaw`select 1 from graphile_worker.add_job('send_message', json_build_object('id', ${id}::text))`
  await world.runJobs()
  expect(world.mails).toHaveLength(before + 1)
})

test('an email that can’t be sent delays no other of its batch and is retried by itself', async () => {
  const ids = [await write('withdrawn'), await write('withdrawn'), await write('withdrawn')]
  const [first = '', broken = '', last = ''] = ids
  await world.database.$executeRaw`update message set event_id = 'nowhere' where id = ${broken}::uuid`
  const before = world.mails.length
  await order(ids)
  await expect(world.runJobs()).rejects.toThrow('A job failed.')
  const arrived = () => world.mails.slice(before).map(({ messageId }) => messageId)
  expect(arrived().sort()).toEqual([`<${first}@plenaria.example>`, `<${last}@plenaria.example>`].sort())
  const left = await world.database.$queryRaw`select key, attempts from graphile_worker.jobs`
  expect(left).toEqual([{ key: `message:${broken}`, attempts: 1 }])

  await world.database.$executeRaw`update message set event_id = ${event.id} where id = ${broken}::uuid`
  await world.database.$executeRaw`update graphile_worker._private_jobs set run_at = now(), attempts = 0`
  await world.runJobs()
  expect(arrived().at(-1)).toBe(`<${broken}@plenaria.example>`)
  expect(arrived()).toHaveLength(3)
})

test('a batch whose worker died after it had queued them sends no email twice', async () => {
  const ids = [await write('withdrawn'), await write('withdrawn')]
  const before = world.mails.length
  await order(ids)
  await order(ids)
  await world.runJobs()
  await order(ids)
  await world.runJobs()
  expect(world.mails).toHaveLength(before + 2)
})
