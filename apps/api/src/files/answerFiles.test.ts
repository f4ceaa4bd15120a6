import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import sharp from 'sharp'
import { openLog } from '../kernel/log.ts'
import {
  type Answer,
  amendDocument,
  interest,
  registerDocument,
  registerPerson,
} from '../registrations/testing/documents.ts'
import { revealDocument } from '../registrations/testing/looking.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { eraseRows } from '../seatDesk/erasing/rows.ts'
import { openJanitor } from '../server/janitor.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database, config } = world
const origin = config.siteUrl

let host: InstituteRow
let organiser: string
let event: EventRow

const question = (key: string, fileTypes: string[], maximum = 5) => ({
  key,
  kind: 'FILE' as const,
  labels: { en: key },
  required: false,
  fileTypes,
  maximum,
})

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  event = await world.event({
    hostId: host.id,
    questions: [
      question('cv', ['PDF'], 1),
      question('poster', ['IMAGE', 'PDF']),
      { key: 'why', kind: 'SHORT_TEXT', labels: { en: 'Why' }, required: false },
    ],
  })
})

async function pdf(): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage([300, 200]).drawText('What I did')
  document.setAuthor('Maria Secreta')
  return Buffer.from(await document.save())
}
const png = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#0e5a5a' } })
    .png()
    .toBuffer()

const upload = (payload: Buffer, key = 'cv', headers: Record<string, string> = {}) =>
  world.app.inject({
    method: 'POST',
    url: `/api/events/${event.slug}/answers/${key}`,
    payload,
    headers: { origin, 'content-type': 'application/pdf', ...headers },
  })

async function uploaded(file?: Buffer, key = 'cv'): Promise<string> {
  const answer = await upload(file ?? (await pdf()), key)
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)])
  return answer.json<{ id: string }>().id
}

const codeOf = async (answer: ReturnType<typeof upload>) => {
  const { statusCode, json } = await answer
  return [statusCode, (json() as { code: string }).code]
}

const naming = (id: string, questionKey = 'cv') => [{ questionKey, values: [id] }]
const register = async (name: string, answers: ReturnType<typeof naming>) =>
  (
    await world.ask<{ answer: Answer }>(
      registerDocument,
      { input: interest(event, { name, email: `${name}@people.example`, answers }) },
      { as: `${name}@people.example` },
    )
  ).answer

const get = async (id: string, as: string | null) =>
  world.app.inject({ url: `/media/answers/${id}`, ...(as && { headers: { cookie: await world.signIn(as) } }) })
const statusFor = async (id: string, as: string | null) => (await get(id, as)).statusCode
const tidy = async () => (await openJanitor(config.databaseUrl, database, openLog('silent'))).close()

describe('a file for an answer', () => {
  test('is taken from anybody, cleaned, and by what the question accepts', async () => {
    const id = await uploaded()
    const { content } = await database.answerFile.findUniqueOrThrow({ where: { id } })
    expect(Buffer.from(content).includes('Secreta')).toBe(false)
    await uploaded(await png(), 'poster')
    expect(await codeOf(upload(await png()))).toEqual([422, 'NOT_A_PDF'])
    expect(await codeOf(upload(Buffer.from('<script>alert(1)</script>'), 'poster'))).toEqual([422, 'UNKNOWN_KIND'])
    const large = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1024 * 1024)])
    expect((await upload(large)).json()).toEqual({
      code: 'TOO_LARGE',
      message: 'This file is too large. Choose a PDF of at most 1 MB, or an image of at most 15 MB.',
    })
    for (const key of ['why', 'nothing', '%00'])
      expect(await codeOf(upload(await pdf(), key))).toEqual([404, 'UNKNOWN_EVENT'])
    expect(await codeOf(upload(await pdf(), 'cv', { origin: 'https://elsewhere.example' }))).toEqual([
      403,
      'FOREIGN_ORIGIN',
    ])
    expect(await database.answerFile.count({ where: { eventId: event.id } })).toBe(2)
  })

  test('is read by those who read the answer, and by nobody else', async () => {
    const id = await uploaded()
    expect(await statusFor(id, organiser)).toBe(404)
    const cy = await registerPerson(world, event, 'Cy', { answers: naming(id) }, { as: 'cy@people.example' })
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const outsider = (await world.member({ role: 'OWNER' })).email
    const partnerOf = async (masks: { field: 'ANSWERS'; revealable: boolean }[]) => {
      const institute = await world.institute()
      const owner = (await world.member({ institute, role: 'OWNER' })).email
      await world.partner(event, {
        institute,
        terms: { capabilities: ['SEE_REGISTRATIONS'], scope: wholeEvent, masks },
      })
      return owner
    }
    const open = await partnerOf([])
    const masked = await partnerOf([{ field: 'ANSWERS', revealable: true }])
    await registerPerson(world, event, 'Dee', {}, { as: 'dee@people.example' })
    for (const as of [organiser, reviewer, open, 'cy@people.example'])
      expect([as, await statusFor(id, as)]).toEqual([as, 200])
    for (const as of [null, outsider, masked, 'dee@people.example'])
      expect([as, await statusFor(id, as)]).toEqual([as, 404])
    expect((await get(id, organiser)).headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining(`attachment; filename="${cy}-cv.pdf"`),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  test('of a protected person is opened by a reveal of their identity, for an hour, and by nobody who can’t reveal it', async () => {
    const id = await uploaded()
    const given = { answers: naming(id), protectIdentity: true }
    const reference = await registerPerson(world, event, 'Cy', given, { as: 'cy@people.example' })
    const partnerWith = async (...capabilities: Terms['capabilities']) => {
      const institute = await world.institute()
      const owner = (await world.member({ institute, role: 'OWNER' })).email
      await world.partner(event, { institute, terms: { capabilities, scope: wholeEvent, masks: [] } })
      return owner
    }
    const partner = await partnerWith('SEE_REGISTRATIONS', 'EXPORT')
    const trusted = await partnerWith('SEE_REGISTRATIONS', 'SEE_CONTACTS')
    const other = (await world.member({ institute: host })).email
    const reveal = async (as: string, field: 'NAME' | 'PROTECTED_IDENTITY') =>
      (
        await world.ask<{ answer: Answer }>(
          revealDocument,
          { input: { reference, field, reason: 'To check the letter.' } },
          { as },
        )
      ).answer.__typename
    for (const as of [organiser, partner, trusted]) expect([as, await statusFor(id, as)]).toEqual([as, 404])
    expect(await statusFor(id, 'cy@people.example')).toBe(200)

    expect(await reveal(organiser, 'NAME')).toBe('FieldRevealed')
    expect(await statusFor(id, organiser)).toBe(404)
    expect(await reveal(partner, 'PROTECTED_IDENTITY')).toBe('NotRevealable')
    for (const as of [organiser, trusted]) {
      expect(await reveal(as, 'PROTECTED_IDENTITY')).toBe('FieldRevealed')
      expect(await statusFor(id, as)).toBe(200)
    }
    for (const as of [partner, other]) expect([as, await statusFor(id, as)]).toEqual([as, 404])

    const { body } = await world.app.inject({
      url: `/api/events/${event.slug}/registrations.csv?columns=reference&columns=answer.cv`,
      headers: { cookie: await world.signIn(partner) },
    })
    expect(body).toContain(`${reference},,`)
    expect(body).toMatch(/protected identity; cv/)

    await world.setClock(61 * 60_000)
    expect(await statusFor(id, organiser)).toBe(404)
    await world.setClock(null)
  })

  test('is hidden from blind reviewers, with the answer', async () => {
    const id = await uploaded()
    const reference = await registerPerson(world, event, 'Cy', { answers: naming(id) }, { as: 'cy@people.example' })
    await database.event.update({ where: { id: event.id }, data: { blindReview: true } })
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await statusFor(id, reviewer)).toBe(404)
    const document = 'query ($reference: String!) { registration(reference: $reference) { answers { questionKey } } }'
    const answers = async (as: string) => world.ask(document, { reference }, { as })
    expect(await answers(reviewer)).toEqual({ registration: { answers: [] } })
    expect(await answers(organiser)).toEqual({ registration: { answers: [{ questionKey: 'cv' }] } })
  })

  test('answers one question of one person, and is theirs again when they change something else', async () => {
    const id = await uploaded()
    expect(await register('eve', naming(id, 'poster'))).toMatchObject({
      fields: [{ path: 'answers.poster', code: 'UNKNOWN' }],
    })
    expect(await register('eve', naming('something'))).toMatchObject({
      fields: [{ path: 'answers.cv', code: 'MALFORMED' }],
    })
    expect(await register('eve', naming(crypto.randomUUID()))).toMatchObject({
      fields: [{ path: 'answers.cv', message: 'This file is no longer stored. Choose it again.' }],
    })
    const answer = await register('eve', naming(id))
    expect(answer).toMatchObject({ __typename: 'InterestRegistered' })
    expect(await register('fay', naming(id))).toMatchObject({ fields: [{ path: 'answers.cv', code: 'UNKNOWN' }] })
    const { reference, version } = answer.registration as { reference: string; version: number }
    const amended = await world.ask<{ answer: Answer }>(
      amendDocument,
      { input: { reference, version, answers: [...naming(id), { questionKey: 'why', values: ['To learn.'] }] } },
      { as: 'eve@people.example' },
    )
    expect(amended.answer).toMatchObject({ __typename: 'AmendmentAccepted' })
    expect(await statusFor(id, organiser)).toBe(200)
  })

  test('is deleted a day after it was sent unless it is an answer, once it is replaced, and with the person', async () => {
    const [unused, fresh, first, second] = [await uploaded(), await uploaded(), await uploaded(), await uploaded()]
    const answer = await register('gil', naming(first))
    const { reference, version } = answer.registration as { reference: string; version: number }
    await database.$executeRaw`
      update answer_file set created_at = desk_now() - interval '25 hours' where id = any(${[unused, first]}::uuid[])`
    const stored = async () =>
      (await database.answerFile.findMany({ where: { eventId: event.id }, select: { id: true } }))
        .map(({ id }) => id)
        .toSorted()
    await tidy()
    expect(await stored()).toEqual([fresh, first, second].toSorted())
    await world.ask(
      amendDocument,
      { input: { reference, version, answers: naming(second) } },
      { as: 'gil@people.example' },
    )
    expect(await statusFor(first, organiser)).toBe(404)
    await tidy()
    expect(await stored()).toEqual([fresh, second].toSorted())
    await database.registration.update({ where: { reference }, data: { state: 'WITHDRAWN' } })
    const rows = await database.registration.findMany({ where: { reference } })
    await database.$transaction((transaction) => eraseRows(transaction, event.id, rows, new Date()))
    expect(await stored()).toEqual([fresh])
  })

  test('is taken while few others of the same client are', async () => {
    const file = await pdf()
    const answers = await Promise.all(Array.from({ length: 4 }, () => upload(file)))
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 201, 429, 429])
  })
})
