import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { act, cancelDocument, read, saveDocument, sent, words, written } from './testing/documents.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute({ names: { en: 'The Host' } })
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  await world.setClock(null)
  event = await world.event({ hostId: host.id, titles: { en: 'The Event', es: 'El Evento' } })
  for (const name of ['ana', 'bo', 'cai'])
    await registerPerson(world, event, name, {}, { as: `${name}@people.example` })
  await world.runJobs()
  world.mails.length = 0
})

const arrived = () => world.mails.map(({ to }) => to).toSorted()
const audited = async () =>
  (
    await database.auditEntry.findMany({
      where: { eventId: event.id, what: { startsWith: 'LETTER' } },
      orderBy: { id: 'asc' },
    })
  ).map(({ what, after }) => ({ what, after }))

describe('a letter', () => {
  it('goes once to each who matches, filled in, and says what became of it', async () => {
    const letter = await written(
      world,
      event,
      organiser,
      words('{{event}}: news', 'Dear {{name}} of {{organisation}},\n\nsee {{status_link}}'),
    )
    const answer = await sent(world, letter, organiser)
    expect(answer).toMatchObject({
      __typename: 'MessageSent',
      sent: { state: 'SENDING', progress: { recipients: 3, waiting: 3, sent: 0 } },
    })
    await world.runJobs()
    expect(arrived()).toEqual(['ana@people.example', 'bo@people.example', 'cai@people.example'])
    const [mail] = world.mails
    expect(mail?.subject).toBe('The Event: news')
    expect(mail?.text).toMatch(
      /^Dear (ana|bo|cai) of your organisation,\n\nsee http:\/\/plenaria.example\/registrations\/\w+#token=/,
    )
    expect(await read(world, letter.id, organiser)).toMatchObject({
      state: 'SENT',
      progress: { recipients: 3, waiting: 0, sent: 3, refused: 0, bounced: 0 },
      viewerCan: { change: false, cancel: false },
    })
    expect(await sent(world, { ...letter, version: letter.version + 1 }, organiser)).toMatchObject({
      __typename: 'MessageUnderway',
    })
    await world.database
      .$queryRaw`select 1 from graphile_worker.add_job('queue_letter', json_build_object('letterId', ${letter.id}::text))`
    await world.runJobs()
    expect(world.mails).toHaveLength(3)
    expect(await audited()).toEqual([
      { what: 'LETTER_WRITTEN', after: { letter: letter.id, kind: 'SERVICE' } },
      { what: 'LETTER_SENT', after: { letter: letter.id, recipients: 3, filter: {} } },
    ])
  })

  it('is sent by two presses at once as by one', async () => {
    const letter = await written(world, event, organiser)
    const answers = await Promise.all([sent(world, letter, organiser), sent(world, letter, organiser)])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['MessageSent', 'MessageUnderway'])
    await world.runJobs()
    expect(world.mails).toHaveLength(3)
  })

  it('leaves out who withdrew, unless the filter names states', async () => {
    await registerPerson(world, event, 'dan')
    const [dan] = await database.registration.findMany({ where: { eventId: event.id, name: 'dan' } })
    await world.ask(withdrawDocument, { reference: dan?.reference }, { as: 'dan@people.example' })
    await world.runJobs()
    world.mails.length = 0
    await sent(world, await written(world, event, organiser), organiser)
    await sent(world, await written(world, event, organiser, { filter: { states: ['WITHDRAWN'] } }), organiser)
    await world.runJobs()
    expect(arrived()).toEqual(['ana', 'bo', 'cai', 'dan'].map((name) => `${name}@people.example`))
  })

  it('is written in the language of the person, or in the event’s first that it is available in', async () => {
    await database.registration.updateMany({ where: { eventId: event.id, name: 'ana' }, data: { language: 'es' } })
    await database.registration.updateMany({ where: { eventId: event.id, name: 'bo' }, data: { language: 'fr' } })
    const both = {
      subjects: [
        { language: 'en', text: 'English' },
        { language: 'es', text: 'Español' },
      ],
      texts: [
        { language: 'en', text: 'Read.' },
        { language: 'es', text: 'Lea.' },
      ],
    }
    await sent(world, await written(world, event, organiser, both), organiser)
    await world.runJobs()
    const subjects = Object.fromEntries(world.mails.map(({ to, subject }) => [to.split('@', 1)[0], subject]))
    expect(subjects).toEqual({ ana: 'Español', bo: 'English', cai: 'English' })
  })

  it('shows nothing of a protected person’s event in its subject, and nothing of anybody’s input as HTML', async () => {
    const email = 'eve@people.example'
    await registerPerson(world, event, '<b>Eve</b> {{event}}', { email, protectIdentity: true }, { as: email })
    await world.runJobs()
    world.mails.length = 0
    await sent(
      world,
      await written(world, event, organiser, words('Come to {{event}}', '<script>x</script> {{name}}')),
      organiser,
    )
    await world.runJobs()
    const mail = world.mails.find(({ to }) => to === 'eve@people.example')
    expect(mail?.subject).toBe('A message for you')
    expect(mail?.text).toContain('<b>Eve</b> {{event}}')
    expect(mail?.html).toContain('&lt;script&gt;x&lt;/script&gt; &lt;b&gt;Eve&lt;/b&gt; {{event}}')
    expect(mail?.html).not.toMatch(/<script|<b>/)
    // What the product itself adds says no more than that it comes to this address.
    expect(mail?.text).not.toMatch(/registration\b(?!s\/)|protection|say no more/)
  })

  it('is refused with fields that nobody knows, where the nearest one is named', async () => {
    const input = {
      eventSlug: event.slug,
      kind: 'SERVICE',
      filter: {},
      ...words('Hello {{nmae}}', 'See {{status_link}} {{'),
    }
    expect(await act(world, saveDocument, { input }, organiser)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [
        { path: 'subjects.0.text', code: 'UNKNOWN', message: 'There is no field {{nmae}}. Did you mean {{name}}?' },
        { path: 'texts.0.text', code: 'MALFORMED' },
      ],
    })
    const link = { ...input, ...words('{{status_link}}', 'Fine.') }
    expect(await act(world, saveDocument, { input: link }, organiser)).toMatchObject({
      fields: [{ path: 'subjects.0.text', code: 'UNKNOWN' }],
    })
    const odd = { ...input, subjects: [{ language: 'en', text: 'A' }], texts: [{ language: 'es', text: 'B' }] }
    expect(await act(world, saveDocument, { input: odd }, organiser)).toMatchObject({
      fields: [{ path: 'subjects.0.language' }, { path: 'texts.0.language' }],
    })
  })

  it('is not sent to nobody, nor as somebody else left it', async () => {
    const nobody = await written(world, event, organiser, { filter: { states: ['CONFIRMED'] } })
    expect(await sent(world, nobody, organiser)).toMatchObject({ __typename: 'NobodyToWriteTo' })
    expect(await sent(world, { ...nobody, version: 7 }, organiser)).toMatchObject({ __typename: 'ChangedMeanwhile' })
    expect(await audited()).toHaveLength(1)
  })
})

describe('a scheduled letter', () => {
  const at = () => new Date(Date.now() + 3_600_000).toISOString()

  it('goes out when it is due, to who matches then', async () => {
    const letter = await written(world, event, organiser)
    expect(await sent(world, letter, organiser, at())).toMatchObject({
      sent: { state: 'SCHEDULED', viewerCan: { cancel: true, change: false } },
    })
    await registerPerson(world, event, 'dan')
    await world.runJobs()
    world.mails.length = 0
    await world.setClock(2 * 3_600_000)
    await world.runJobs()
    expect(world.mails).toHaveLength(4)
    expect((await audited()).map(({ what }) => what)).toEqual(['LETTER_WRITTEN', 'LETTER_SCHEDULED', 'LETTER_SENT'])
  })

  it('is a draft again once it is cancelled', async () => {
    const letter = await written(world, event, organiser)
    await sent(world, letter, organiser, at())
    expect(await act(world, cancelDocument, { id: letter.id }, organiser)).toMatchObject({
      cancelled: { state: 'DRAFT', scheduledFor: null },
    })
    await world.setClock(2 * 3_600_000)
    await world.runJobs()
    expect(world.mails).toEqual([])
    expect(await act(world, cancelDocument, { id: letter.id }, organiser)).toMatchObject({
      __typename: 'MessageUnderway',
    })
  })

  it('cannot lie in the past, within the next minute or years away', async () => {
    const letter = await written(world, event, organiser)
    const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString()
    for (const moment of ['2020-01-01T00:00:00Z', inSeconds(3), inSeconds(59), '2199-01-01T00:00:00Z']) {
      expect(await sent(world, letter, organiser, moment)).toMatchObject({
        fields: [{ path: 'at', code: 'OUT_OF_RANGE' }],
      })
    }
    await world.runJobs()
    expect(world.mails).toEqual([])
  })

  it('leaves as long to cancel it as a message that is sent at once', async () => {
    const letter = await written(world, event, organiser)
    world.config.undoSeconds = 300
    const at = new Date(Date.now() + 200_000).toISOString()
    const message = 'Choose a time between 5 minutes and a year from now, or send it now.'
    expect(await sent(world, letter, organiser, at)).toMatchObject({ fields: [{ path: 'at', message }] })
    world.config.undoSeconds = 0
  })

  it('halts where the member who scheduled it may no longer write', async () => {
    const { institute, grant } = await world.partner(event)
    const helper = (await world.member({ institute })).email
    const letter = await written(world, event, helper)
    await sent(world, letter, helper, at())
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    await world.setClock(2 * 3_600_000)
    await world.runJobs()
    expect(world.mails).toEqual([])
    expect(await read(world, letter.id, organiser)).toMatchObject({
      state: 'HALTED',
      haltReason: 'NO_LONGER_ALLOWED',
      author: null,
    })
    expect(await read(world, letter.id, helper)).toBeNull()
  })
})

describe('a partner', () => {
  it('writes to those in its scope, without seeing an address, and its letters are its own and the host’s', async () => {
    await registerPerson(world, event, 'dan', { groupKey: 'academia' })
    await world.runJobs()
    world.mails.length = 0
    const terms = {
      capabilities: ['SEE_REGISTRATIONS', 'MESSAGE'] as ('SEE_REGISTRATIONS' | 'MESSAGE')[],
      scope: { groups: ['academia'], countries: null, sessions: null },
      masks: [{ field: 'NAME' as const, revealable: false }],
    }
    const { institute } = await world.partner(event, { terms })
    const helper = (await world.member({ institute })).email
    const letter = await written(world, event, helper)
    await sent(world, letter, helper)
    await world.runJobs()
    expect(arrived()).toEqual(['dan@people.example'])
    expect(await read(world, letter.id, helper)).toMatchObject({ author: helper, institute: { slug: institute.slug } })
    expect(await read(world, letter.id, organiser)).toMatchObject({ author: null, viewerCan: { change: false } })
    const ofHost = await written(world, event, organiser)
    expect(await read(world, ofHost.id, helper)).toBeNull()
    const other = (await world.member()).email
    expect(
      await act(
        world,
        saveDocument,
        { input: { eventSlug: event.slug, kind: 'SERVICE', filter: {}, ...words('A', 'B') } },
        other,
      ),
    ).toMatchObject({ __typename: 'NotAllowed' })
  })

  it('is refused a filter by what it does not see', async () => {
    const { institute } = await world.partner(event, { terms: { masks: [{ field: 'COUNTRY', revealable: false }] } })
    const helper = (await world.member({ institute })).email
    const input = { eventSlug: event.slug, kind: 'SERVICE', filter: { countries: ['CO'] }, ...words('A', 'B') }
    const { errors } = await world.execute(saveDocument, { input }, { as: helper })
    expect(errors?.[0]?.extensions?.code).toBe('FIELD_MASKED')
  })
})

describe('news', () => {
  const countDocument = `query ($slug: String!) { event(slug: $slug) { messageRecipients(filter: {}, kind: NEWS) { count unsubscribed } } }`
  const count = async () =>
    (await world.ask<{ event: { messageRecipients: unknown } }>(countDocument, { slug: event.slug }, { as: organiser }))
      .event.messageRecipients

  it('say how to stop them, and are not sent to who has', async () => {
    await sent(world, await written(world, event, organiser, { kind: 'NEWS' }), organiser)
    await world.runJobs()
    const mail = world.mails.find(({ to }) => to === 'ana@people.example')
    const [, path = ''] =
      /Unsubscribe from news about this event: http:\/\/plenaria.example(\/api\/news\/stop\/\S+)/.exec(
        mail?.text ?? '',
      ) ?? []
    const asked = await world.app.inject({ method: 'GET', url: path })
    expect([asked.statusCode, asked.headers.location]).toEqual([
      303,
      `http://plenaria.example${path.replace('/api', '')}`,
    ])
    expect(await count()).toEqual({ count: 3, unsubscribed: 0 })
    const oneClick = {
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    } as const
    expect((await world.app.inject(oneClick)).statusCode).toBe(204)
    expect((await world.app.inject(oneClick)).statusCode).toBe(204)
    expect(
      (await world.app.inject({ method: 'POST', url: `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}` }))
        .statusCode,
    ).toBe(404)
    expect(await count()).toEqual({ count: 2, unsubscribed: 1 })
    world.mails.length = 0
    await sent(world, await written(world, event, organiser, { kind: 'NEWS' }), organiser)
    await sent(world, await written(world, event, organiser, { kind: 'SERVICE', filter: { search: 'ana' } }), organiser)
    await world.runJobs()
    expect(arrived()).toEqual(['ana@people.example', 'bo@people.example', 'cai@people.example'])
    expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'NEWS_STOPPED' } })).toBe(1)
  })
})
