import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { extractText } from 'unpdf'
import { openSealing } from '../kernel/sealing.ts'
import { decideDocument, registerPerson, takeDocument, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow, SessionRow } from '../request/rows.ts'
import { letEnd } from '../testing/ended.ts'
import { openWorld } from '../testing/world.ts'
import { certificateDocument } from './document.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string
beforeAll(async () => {
  host = await world.institute({ names: { en: 'Meridian', fr: 'Méridien' } })
  as = (await world.member({ institute: host })).email
})

const hour = 3_600_000
const link = 'https://meet.example/room?pwd=secret'
const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

/** An event with sessions an hour apart, starting in ten minutes, whose links are shown five minutes before. */
async function eventOf(size: number, facts = {}): Promise<{ event: EventRow; sessions: SessionRow[] }> {
  const begins = Date.now() + 10 * 60_000
  const startsAt = (index: number) => new Date(begins + index * hour)
  const event = await world.event({
    hostId: host.id,
    startsAt: startsAt(0),
    endsAt: startsAt(size),
    ...facts,
    sessions: Array.from({ length: size }, (_, index) => ({
      title: `Part ${index + 1}`,
      startsAt: startsAt(index),
      endsAt: startsAt(index + 1),
    })),
  })
  const sealing = openSealing(world.config.secret)
  const sessions = await database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })
  for (const { id, startsAt: at } of sessions) {
    const linkShownAt = new Date(at.getTime() - 5 * 60_000)
    await database.session.update({ where: { id }, data: { joinLink: sealing.seal(link, id), linkShownAt } })
  }
  return { event, sessions }
}

async function confirmed(event: EventRow, name: string, facts = {}): Promise<string> {
  const reference = await registerPerson(world, event, name, facts)
  const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER' }
  await world.ask(decideDocument, { input }, { as })
  await world.ask(takeDocument, { reference }, { as: addressOf(name) })
  return reference
}

interface Answer {
  __typename: string
  link?: string
}

const ask = async (document: string, variables: Record<string, unknown>, requester?: string | null) =>
  (await world.ask<{ answer: Answer }>(document, variables, { as: requester })).answer

const joinDocument = /* GraphQL */ `
  mutation ($reference: String!, $sessionId: ID!) {
    answer: joinSession(reference: $reference, sessionId: $sessionId) { __typename ... on SessionJoined { link isRecorded countsFrom } }
  }`
const checkInDocument = 'mutation ($input: CheckInInput!) { answer: checkIn(input: $input) { __typename } }'
const correctDocument =
  'mutation ($input: CorrectAttendanceInput!) { answer: correctAttendance(input: $input) { __typename } }'

const join = (reference: string, { id: sessionId }: SessionRow, name: string) =>
  ask(joinDocument, { reference, sessionId }, addressOf(name))
const checkIn = (reference: string, { id: sessionId }: SessionRow, requester: string | null = as, more = {}) =>
  ask(checkInDocument, { input: { reference, sessionId, method: 'CODE', ...more } }, requester)
const correct = (reference: string, { id: sessionId }: SessionRow, attended: boolean, reason = 'Seen by the chair.') =>
  ask(correctDocument, { input: { reference, sessionId, attended, reason } }, as)

const came = async (reference: string) =>
  (
    await database.attendance.findMany({
      where: { registration: { reference } },
      orderBy: { session: { startsAt: 'asc' } },
    })
  ).map(({ attended, method }) => `${method} ${attended}`)

const logged = async (reference: string) => {
  const { id } = await database.registration.findUniqueOrThrow({ where: { reference } })
  const entries = await database.auditEntry.findMany({ where: { registrationId: id }, orderBy: { id: 'asc' } })
  return entries.map(({ what }) => what).filter((what) => /ATTEND|CERTIFICATE/.test(what))
}

const first = (sessions: SessionRow[]): SessionRow => {
  const [session] = sessions
  if (!session) throw new Error('The event has no session.')
  return session
}

describe('joining a session', () => {
  it('opens at its time to who holds a place, records the attendance once, and is dead after a withdrawal', async () => {
    const { event, sessions } = await eventOf(1)
    const session = first(sessions)
    const ana = await confirmed(event, 'Ana')
    const bo = await registerPerson(world, event, 'Bo')
    expect(await join(ana, session, 'Ana')).toEqual({ __typename: 'JoinNotYetOpen' })
    await world.setClock(6 * 60_000)
    expect(await join(ana, session, 'Ana')).toEqual({
      __typename: 'SessionJoined',
      link,
      isRecorded: true,
      countsFrom: null,
    })
    await join(ana, session, 'Ana')
    expect(await came(ana)).toEqual(['JOINED true'])
    expect(await logged(ana)).toEqual(['ATTENDED'])
    expect(await join(bo, session, 'Bo')).toEqual({ __typename: 'NoPlace' })
    expect(await join(ana, session, 'Bo')).toEqual({ __typename: 'UnknownRegistration' })
    await world.ask(withdrawDocument, { reference: ana }, { as: addressOf('Ana') })
    expect(await join(ana, session, 'Ana')).toEqual({ __typename: 'NoPlace' })
    await world.setClock(null)
  })

  it('does not undo what was put right by hand', async () => {
    const { event, sessions } = await eventOf(1)
    const ana = await confirmed(event, 'Cy')
    await world.setClock(6 * 60_000)
    await correct(ana, first(sessions), false)
    expect(await join(ana, first(sessions), 'Cy')).toMatchObject({ isRecorded: false, countsFrom: null })
    expect(await came(ana)).toEqual(['CORRECTED false'])
    await world.setClock(null)
  })

  it('says where it was too early to count, and from when it counts', async () => {
    const { event, sessions } = await eventOf(2)
    const second = sessions[1] as SessionRow
    await database.session.update({ where: { id: second.id }, data: { linkShownAt: null } })
    const gil = await confirmed(event, 'Gil')
    const countsFrom = new Date(second.startsAt.getTime() - hour / 2)
    expect(await join(gil, second, 'Gil')).toMatchObject({ isRecorded: false, countsFrom: countsFrom.toISOString() })
    expect(await came(gil)).toEqual([])
    await world.setClock(countsFrom.getTime() - Date.now() + 1000)
    expect(await join(gil, second, 'Gil')).toMatchObject({ isRecorded: true, countsFrom: null })
    await world.setClock(second.endsAt.getTime() - Date.now() + 1000)
    expect(await join(gil, second, 'Gil')).toMatchObject({ isRecorded: true, countsFrom: null })
    await world.setClock(null)
  })
})

describe('checking in', () => {
  it('is once, by code or name, also when it is sent later', async () => {
    const { event, sessions } = await eventOf(1)
    const dee = await confirmed(event, 'Dee')
    const at = new Date(Date.now() - 60_000).toISOString()
    expect((await checkIn(dee.toLowerCase(), first(sessions), as, { at })).__typename).toBe('CheckedIn')
    expect((await checkIn(dee, first(sessions), as, { method: 'NAME' })).__typename).toBe('CheckedIn')
    expect(await came(dee)).toEqual(['CODE true'])
    expect(await logged(dee)).toEqual(['ATTENDED'])
    const [row] = await database.attendance.findMany({ where: { registration: { reference: dee } } })
    expect(row?.at.toISOString()).toBe(at)
  })

  it('opens on the day of the session; before that, it takes an explicit choice', async () => {
    const { event, sessions } = await eventOf(1)
    const session = first(sessions)
    const startsAt = new Date('2031-06-20T22:00:00Z')
    await database.session.update({ where: { id: session.id }, data: { startsAt, endsAt: new Date(+startsAt + hour) } })
    const jo = await confirmed(event, 'Jo')
    const asked = `mutation ($input: CheckInInput!) {
      answer: checkIn(input: $input) { __typename ... on CheckInNotYetOpen { opensAt message } }
    }`
    const input = { reference: jo, sessionId: session.id, method: 'CODE' }
    const midnight = Temporal.ZonedDateTime.from(`2031-06-20T00:00[${event.zone}]`).epochMilliseconds
    expect(await ask(asked, { input }, as)).toEqual({
      __typename: 'CheckInNotYetOpen',
      opensAt: new Date(midnight).toISOString(),
      message: expect.stringMatching(/^Check-in opens on .* Nothing was recorded\.$/),
    })
    expect(await came(jo)).toEqual([])
    await world.setClock(midnight - Date.now() + 1000)
    expect((await checkIn(jo, session)).__typename).toBe('CheckedIn')
    await world.setClock(null)
    const kim = await confirmed(event, 'Kim')
    expect((await checkIn(kim, session, as, { early: true })).__typename).toBe('CheckedIn')
  })

  it('takes no time to come, no way that is none, and nobody without a place', async () => {
    const { event, sessions } = await eventOf(1)
    const eli = await confirmed(event, 'Eli')
    const fia = await registerPerson(world, event, 'Fia')
    const answers = await Promise.all([
      checkIn(eli, first(sessions), as, { at: new Date(Date.now() + hour).toISOString() }),
      checkIn(eli, first(sessions), as, { method: 'JOINED' }),
      checkIn(fia, first(sessions)),
      checkIn('NOBODY2345', first(sessions)),
    ])
    expect(answers.map(({ __typename }) => __typename)).toEqual([
      'InvalidInput',
      'InvalidInput',
      'NoPlace',
      'UnknownRegistration',
    ])
  })

  it('is for partners what their grant says: CHECK_IN, of those in its scope, at its sessions', async () => {
    const { event, sessions } = await eventOf(2)
    const [one, two] = sessions as [SessionRow, SessionRow]
    const partner = async (capabilities: ('SEE_REGISTRATIONS' | 'CHECK_IN')[], scope = {}) => {
      const whole = { groups: null, countries: null, sessions: null, ...scope }
      const { institute } = await world.partner(event, { terms: { capabilities, scope: whole } })
      return (await world.member({ institute })).email
    }
    const gus = await confirmed(event, 'Gus')
    const seeing = await partner(['SEE_REGISTRATIONS'])
    const ofOne = await partner(['SEE_REGISTRATIONS', 'CHECK_IN'], { sessions: [one.id] })
    const ofOthers = await partner(['SEE_REGISTRATIONS', 'CHECK_IN'], { groups: ['academia'] })
    expect((await checkIn(gus, one, seeing)).__typename).toBe('NotAllowed')
    expect((await checkIn(gus, two, ofOne)).__typename).toBe('NotAllowed')
    expect((await checkIn(gus, one, ofOthers)).__typename).toBe('UnknownRegistration')
    expect((await checkIn(gus, one, ofOne)).__typename).toBe('CheckedIn')
  })

  it('is put right with a reason, which the log keeps beside itself', async () => {
    const { event, sessions } = await eventOf(1)
    const hue = await confirmed(event, 'Hue')
    await checkIn(hue, first(sessions))
    expect((await correct(hue, first(sessions), false, ' ')).__typename).toBe('InvalidInput')
    expect((await correct(hue, first(sessions), false)).__typename).toBe('AttendanceCorrected')
    expect(await came(hue)).toEqual(['CORRECTED false'])
    expect(await logged(hue)).toEqual(['ATTENDED', 'ATTENDANCE_CORRECTED'])
    expect(await database.auditWords.count({ where: { text: 'Seen by the chair.' } })).toBeGreaterThan(0)
  })
})

describe('the code that is announced in a session', () => {
  const enter = async (reference: string, { id }: SessionRow, name: string, code: string) => {
    const document = `mutation ($reference: String!, $id: ID!, $code: String!) {
      answer: confirmAttendance(reference: $reference, sessionId: $id, code: $code) { __typename } }`
    const { answer } = await world.ask<{ answer: { __typename: string } }>(
      document,
      { reference, id, code },
      { as: addressOf(name) },
    )
    return answer.__typename
  }
  const shown = async ({ slug }: EventRow, viewer: string | null): Promise<(string | null)[]> => {
    const document = 'query ($slug: String!) { event(slug: $slug) { sessions { attendanceCode } } }'
    const { event } = await world.ask<{ event: { sessions: { attendanceCode: string | null }[] } }>(
      document,
      { slug },
      { as: viewer },
    )
    return event.sessions.map(({ attendanceCode }) => attendanceCode)
  }
  const begin = (id: string) =>
    database.session.update({ where: { id }, data: { startsAt: new Date(Date.now() - 60_000) } })

  it('is shown to those who check people in, differs between sessions, and proves that somebody was there', async () => {
    const { event, sessions } = await eventOf(2, { certificateSessions: 1 })
    const [one, two] = sessions as [SessionRow, SessionRow]
    const nia = await confirmed(event, 'Nia')
    const [code = '', other = ''] = (await shown(event, as)).map((each) => each ?? '')
    expect([code, other]).toEqual([expect.stringMatching(/^\d{6}$/), expect.stringMatching(/^\d{6}$/)])
    expect(code).not.toBe(other)
    expect(await shown(event, addressOf('Nia'))).toEqual([null, null])
    expect(await enter(nia, one, 'Nia', code)).toBe('AttendanceCodeNotTaken')
    await begin(one.id)
    expect(await enter(nia, one, 'Nia', other)).toBe('AttendanceCodeNotValid')
    expect(await came(nia)).toEqual([])
    expect(await enter(nia, one, 'Nia', `${code.slice(0, 3)} ${code.slice(3)}`)).toBe('AttendanceConfirmed')
    expect(await enter(nia, one, 'Nia', code)).toBe('AttendanceConfirmed')
    expect(await came(nia)).toEqual(['ANNOUNCED true'])
    expect(await logged(nia)).toEqual(['ATTENDED'])
    expect(await enter(nia, two, 'Ida', other)).toBe('UnknownRegistration')
  })

  it('earns a certificate where joining alone does not, unless the organisers let it', async () => {
    const { event, sessions } = await eventOf(1, { certificateSessions: 1 })
    const session = first(sessions)
    const oto = await confirmed(event, 'Oto')
    const { id } = await database.registration.findUniqueOrThrow({ where: { reference: oto } })
    const key = { sessionId: session.id, registrationId: id }
    await database.attendance.create({ data: { ...key, attended: true, method: 'JOINED', at: new Date() } })
    const [code] = await shown(event, as)
    const attended = async () => {
      const document =
        'query ($reference: String!) { registration(reference: $reference) { certificate { attended } } }'
      const { registration } = await world.ask<{ registration: { certificate: { attended: number } } }>(
        document,
        { reference: oto },
        { as: addressOf('Oto') },
      )
      return registration.certificate.attended
    }
    const allow = (joiningCounts: boolean) =>
      world.ask(
        'mutation ($slug: String!, $joiningCounts: Boolean) { setCertificateRule(eventSlug: $slug, sessions: 1, joiningCounts: $joiningCounts) { __typename } }',
        { slug: event.slug, joiningCounts },
        { as },
      )
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    await database.session.update({
      where: { id: session.id },
      data: { startsAt: minutesAgo(90), endsAt: minutesAgo(10) },
    })
    expect(await attended()).toBe(0)
    await allow(true)
    expect(await attended()).toBe(1)
    await allow(false)
    expect(await enter(oto, session, 'Oto', code ?? '')).toBe('AttendanceConfirmed')
    expect(await came(oto)).toEqual(['ANNOUNCED true'])
    expect(await attended()).toBe(1)
  })
})

describe('a certificate', () => {
  const verify = (code: string, name: string) =>
    world.ask<{ verifyCertificate: unknown }>(
      'query ($code: String!, $name: String!) { verifyCertificate(code: $code, name: $name) { ... on VerifiedCertificate { institute nameMatches } } }',
      { code, name },
    )
  const fetched = async (reference: string, name: string) =>
    world.app.inject({
      method: 'GET',
      url: `/api/registrations/${reference}/certificate.pdf`,
      headers: { cookie: await world.signIn(addressOf(name)) },
    })
  const codeOf = async (reference: string): Promise<string> => {
    const row = await database.certificate.findFirstOrThrow({ where: { registration: { reference }, revokedAt: null } })
    if (!row.sealedCode) throw new Error('The code is gone.')
    return openSealing(world.config.secret).open(row.sealedCode, row.id)
  }

  it('takes 7 of 8 sessions, is a tagged document with its language and title, and its fonts in it', async () => {
    const { event, sessions } = await eventOf(8, { certificateSessions: 7 })
    const ida = await confirmed(event, 'Ida')
    for (const session of sessions.slice(0, 6)) await checkIn(ida, session)
    expect((await fetched(ida, 'Ida')).statusCode).toBe(404)
    await checkIn(ida, sessions[6] as SessionRow)
    expect((await fetched(ida, 'Ida')).statusCode).toBe(404)
    await letEnd(database, event.id)
    const answer = await fetched(ida, 'Ida')
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
    const text = answer.rawPayload.toString('latin1')
    expect(text).toMatch(/\/Marked true/)
    expect(text).toMatch(/\/Lang ?\(en\)/)
    expect(text).toMatch(/\/StructTreeRoot/)
    expect(text).toMatch(/pdfuaid:part(>|=")1/)
    expect(text).toMatch(/Certificate of attendance/)
    expect(text).toMatch(/\/FontFile[23]/)
    expect(await logged(ida)).toContain('CERTIFICATE_ISSUED')
    expect((await fetched(ida, 'Ida')).statusCode).toBe(200)
    expect(await database.certificate.count({ where: { registration: { reference: ida } } })).toBe(1)
  })

  it('sets names of any script in fonts that come with it, and shows the address of the check as a code', async () => {
    const facts = {
      language: 'en' as const,
      event: 'A course',
      institute: 'An institute',
      accent: '#0e5a5a',
      logo: null,
      attended: 1,
      of: 1,
      dates: '8 September 2026',
      issuedOn: '10 September 2026',
      code: 'ABCD-EFGH-JKLM-NPQR',
      url: 'https://plenaria.example/certificates',
    }
    for (const name of [
      'Ida Núñez',
      'Nguyễn Thị Diễm',
      'Nguyễn Thị Diễm'.normalize('NFD'),
      '欧阳娜娜',
      '張愛玲',
      '髙橋 さくら',
      '김민수',
      'क्षितिज शर्मा',
      'محمد عبد الله',
      'Ana 王 Souza',
    ]) {
      const document = certificateDocument({ ...facts, name })
      const text = document.toString('latin1')
      expect(text).toMatch(/QR code of the page that checks certificates/)
      expect(text).toMatch(/pdfuaid:part(>|=")1/)
      const read = await extractText(new Uint8Array(document), { mergePages: true })
      // Ligatures are extracted in the order in which they are drawn.
      const letters = new Set(read.text.normalize('NFKC'))
      expect([...name.normalize('NFKC')].filter((letter) => !letters.has(letter))).toEqual([])
    }
    expect(certificateDocument({ ...facts, name: 'ᚠᚢᚦ' }).toString('latin1')).toMatch(/pdfuaid:part(>|=")1/)
  })

  it('shows the logo of the institute, and says whose it is', async () => {
    const logo = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#0e5a5a' } })
      .webp()
      .toBuffer()
    await database.instituteMark.create({
      data: { instituteId: host.id, image: Uint8Array.from(logo), digest: 'ab'.repeat(32) },
    })
    const { event, sessions } = await eventOf(1, { certificateSessions: 1 })
    const max = await confirmed(event, 'Max')
    await checkIn(max, first(sessions))
    await letEnd(database, event.id)
    const { rawPayload } = await fetched(max, 'Max')
    expect(rawPayload.toString('latin1')).toMatch(/Logo: Meridian/)
    await database.instituteMark.delete({ where: { instituteId: host.id } })
  })

  it('counts no session that is not over, however early somebody was marked present', async () => {
    const { event, sessions } = await eventOf(2, { certificateSessions: 1 })
    const lea = await confirmed(event, 'Lea')
    await checkIn(lea, first(sessions))
    const document = `query ($reference: String!) { registration(reference: $reference) { certificate { attended path } } }`
    const own = () => world.ask(document, { reference: lea }, { as: addressOf('Lea') })
    expect(await own()).toEqual({ registration: { certificate: { attended: 0, path: null } } })
    expect((await fetched(lea, 'Lea')).statusCode).toBe(404)
    await letEnd(database, event.id)
    const path = `/api/registrations/${lea}/certificate.pdf`
    expect(await own()).toEqual({ registration: { certificate: { attended: 1, path } } })
  })

  it('is checked by its code without telling which event it was, and revoked when it is no longer deserved', async () => {
    const { event, sessions } = await eventOf(2, { certificateSessions: 1 })
    const jo = await confirmed(event, 'Joana', { name: 'Joana Érica' })
    await checkIn(jo, first(sessions))
    await letEnd(database, event.id)
    await fetched(jo, 'Joana')
    const code = await codeOf(jo)
    const spaced = code.toLowerCase().replaceAll(/(.{4})/g, '$1-')
    expect(await verify(spaced, 'joana erica')).toEqual({
      verifyCertificate: { institute: 'Meridian', nameMatches: true },
    })
    expect(await verify(code, 'Somebody Else')).toEqual({
      verifyCertificate: { institute: 'Meridian', nameMatches: false },
    })
    expect(await verify('AAAABBBBCCCCDDDD', 'Joana Érica')).toEqual({ verifyCertificate: null })
    await correct(jo, first(sessions), false)
    expect(await verify(code, 'Joana Érica')).toEqual({ verifyCertificate: null })
    expect((await fetched(jo, 'Joana')).statusCode).toBe(404)
    expect((await logged(jo)).slice(-2)).toEqual(['ATTENDANCE_CORRECTED', 'CERTIFICATE_REVOKED'])
  })

  it('is nobody else’s to fetch, and says nothing in the database of whom it is for', async () => {
    const { event, sessions } = await eventOf(1, { certificateSessions: 1 })
    const kai = await confirmed(event, 'Kai')
    await checkIn(kai, first(sessions))
    await letEnd(database, event.id)
    expect((await fetched(kai, 'Ida')).statusCode).toBe(404)
    await fetched(kai, 'Kai')
    const rows = await database.$queryRaw<{ all: string }[]>`select string_agg(t::text, ' ') as all from certificate t`
    expect(rows[0]?.all).not.toMatch(/kai/i)
    expect(rows[0]?.all).not.toContain(await codeOf(kai))
  })
})
