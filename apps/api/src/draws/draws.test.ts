import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Prisma } from '@plenaria/prisma/client'
import { clockActor } from '../audit/append.ts'
import { openComposing } from '../compose/testing/documents.ts'
import type { DeskCommand } from '../desk/index.ts'
import { registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openDesk } from '../seatDesk/seatDesk.ts'
import { openWorld } from '../testing/world.ts'
import { openDrawing } from './testing/documents.ts'

const world = await openWorld()
const { ask, database, runJobs, setClock } = world
const { setQuotas } = openComposing(world)
const { prepare, prepared, draw, draws, commit, commitSeeds, share, reveal, join, step, stage, cancel, addBeacon } =
  openDrawing(world)

const verifier = '../../../web/public/draw/verify.mjs'
interface Report {
  title: string
  faults: string[]
}
const { verify } = (await import(verifier)) as {
  verify: (files: { name: string; content: string }[]) => Report[]
}
const fieldProblemsIn = (content: string) => verify([{ name: 'bundle.json', content }]).flatMap(({ faults }) => faults)

let host: InstituteRow
let partner: InstituteRow
let organiser: string
let partnerOwner: string
let event: EventRow
let references: Record<string, string>

/** Value 1000 of drand's quicknet, as it was published. */
const drand = {
  randomness: 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd',
  signature: 'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
}

const countries = ['KE', 'KE', 'KE', 'BR', 'BR', 'BR', 'BR', 'BR', 'BR']
const names = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gus', 'Hana', 'Ivo']

beforeAll(async () => {
  host = await world.institute({ slug: 'host' })
  partner = await world.institute({ slug: 'partner' })
  organiser = (await world.member({ institute: host, role: 'ORGANISER' })).email
  partnerOwner = (await world.member({ institute: partner, role: 'OWNER' })).email
})

beforeEach(async () => {
  await setClock(null)
  event = await world.event({ hostId: host.id, total: 4 })
  await world.partner(event, { institute: partner })
  references = {}
  for (const [place, name] of names.entries())
    references[name] = await registerPerson(world, event, name, { country: countries[place] })
  await setQuotas(event, [{ subject: 'REGION', value: '002', minimum: 2, maximum: 2 }], organiser)
})

const both = () =>
  [
    [organiser, 'host'],
    [partnerOwner, 'partner'],
  ] as const
const three = () => [...both(), ['ana@people.example', null]] as const

const ownDocument = /* GraphQL */ `
  query ($reference: String!) {
    registration(reference: $reference) { ownDraw { rooms comparison isDrawn seatCode bundle draw { id } } }
  }`
const ownDraw = async (name: string, as = `${name.toLowerCase()}@people.example`) =>
  (
    await ask<{
      registration: {
        ownDraw: { rooms: number; comparison: string; isDrawn: boolean; seatCode: string | null; bundle: string } | null
      }
    }>(ownDocument, { reference: references[name] }, { as })
  ).registration.ownDraw

const stagedNow = () => database.registration.count({ where: { eventId: event.id, staged: 'OFFER' } })

describe('a draw', () => {
  it('in which some people have no chance says so and why, and is published only if that is confirmed', async () => {
    await setQuotas(event, [{ subject: 'REGION', value: '002', minimum: 0, maximum: 0 }], organiser)
    await prepared(event, organiser, both())
    const shown = await draw(event, organiser)
    expect(shown.withoutChance).toEqual({
      people: 3,
      limits: [{ subject: 'REGION', value: '002', side: 'MAXIMUM', limit: 0, people: 3 }],
    })
    expect((await draw(event, partnerOwner)).withoutChance).toBeNull()
    for (const confirmed of [undefined, 2, 4])
      expect(await commit(event, organiser, undefined, confirmed)).toMatchObject({ cause: 'NO_CHANCE', people: 3 })
    expect(await draw(event, organiser)).toMatchObject({ state: 'PREPARED', recordHash: null })
    expect((await commit(event, organiser, undefined, 3)).draw).toMatchObject({ state: 'COMMITTED' })
    const [entry] = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'DRAW_COMMITTED' } })
    expect(entry?.after).toMatchObject({ withoutChance: 3 })
  })

  it('is committed before seeds exist, drawn by three seeds, verified from its bundles, and staged', async () => {
    const { id, holders } = await prepared(event, organiser, three())
    const shown = await draw(event, organiser)
    expect(shown).toMatchObject({ state: 'PREPARED', round: 0, recordHash: null, bundle: null, withoutChance: null })
    expect(shown.record).toMatchObject({ seats: 4, leaves: 16 })
    // 2 of 3 from Africa, 2 of 6 from elsewhere.
    expect(shown.record?.optimum).toBeCloseTo(1 / 3, 6)
    expect(await draw(event, null)).toMatchObject({ record: null, digest: null, seatCodes: [] })
    expect((await commit(event, organiser, 'another')).cause).toBe('DRAW_CHANGED')
    expect((await commit(event, organiser)).draw).toMatchObject({ state: 'COMMITTED', sharing: 2 })
    expect((await draw(event, null)).recordHash).not.toBeNull()
    expect((await setQuotas(event, [], organiser)).__typename).toBe('DrawRefused')
    expect((await join(id, partnerOwner, 'partner')).cause).toBe('ALREADY_COMMITTED')
    expect((await reveal({ ...(holders[0] as (typeof holders)[0]), dealt: null })).cause).toBe('SEEDS_NOT_COMMITTED')

    await commitSeeds(event, holders)
    expect((await cancel(id, organiser)).cause).toBe('TOO_LATE_TO_CANCEL')
    await share(holders)
    for (const holder of holders) expect((await reveal(holder)).__typename).toBe('SeedStepTaken')
    const drawn = await draw(event, null)
    expect(drawn).toMatchObject({ state: 'DRAWN', room: expect.any(Number) })
    expect(fieldProblemsIn(drawn.bundle ?? 'missing')).toEqual([])

    const mine = await ownDraw('Ana')
    expect(fieldProblemsIn(mine?.bundle ?? 'missing')).toEqual([])
    expect(mine).toMatchObject({ comparison: 'HIGHER' })
    expect(await ownDraw('Di')).toMatchObject({ comparison: 'SAME' })
    const places = await Promise.all(names.map((name) => ownDraw(name)))
    const chosen = places.map((place) => place?.isDrawn)
    expect(chosen.filter(Boolean)).toHaveLength(4)
    // Everybody who was drawn finds their own seat among all, and nobody else finds one.
    const codes = places.flatMap((place) => place?.seatCode ?? [])
    expect(codes.toSorted()).toEqual(drawn.seatCodes)
    expect(drawn.seatCodes).toEqual(Array(4).fill(expect.stringMatching(/^[0-9a-f]{6}$/)))
    expect(places.map((place) => place?.seatCode !== null)).toEqual(chosen)
    expect(chosen.slice(0, 3).filter(Boolean)).toHaveLength(2)

    const emails = await database.message.count()
    expect((await draw(event, organiser)).drawnSeats).toEqual({ given: 0, waiting: 4, vacant: 0 })
    expect(await stage(id, organiser)).toMatchObject({ __typename: 'DrawStaged', staged: 4, vacant: 0, refused: [] })
    expect((await stage(id, organiser)).cause).toBe('ALREADY_STAGED')
    expect(await stagedNow()).toBe(4)
    expect(await database.message.count()).toBe(emails)
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id, what: { startsWith: 'DRAW_' } } })
    expect(entries.filter(({ what }) => what === 'DRAW_STEP_TAKEN')).toHaveLength(9)
    // Who among the participants holds a seed is nobody's business.
    expect(entries.filter(({ actorKind, actorId }) => actorKind === 'PERSON' && actorId !== null)).toEqual([])
  })

  /** Published so that its beacon is value 1000 of drand, which is long known; all seeds are revealed. */
  async function awaitingBeacon() {
    await prepare(event, organiser, { beacon: 'DRAND_QUICKNET' })
    await runJobs()
    const { id, beacon } = await draw(event, organiser)
    expect(beacon).toEqual({ source: 'DRAND_QUICKNET', number: null, at: null, until: null, value: null })
    expect((await addBeacon(id, organiser, drand)).cause).toBe('NOT_COMMITTED')
    const joined = await join(id, partnerOwner, 'partner')
    const holder = { as: partnerOwner, slug: 'partner', id: joined.draw?.holders[0]?.id ?? '', dealt: null }
    await setClock('2023-08-23T15:19:22Z')
    // A beacon and one seed are enough.
    const published = (await commit(event, organiser)).draw
    const [at, until] = ['2023-08-23T15:59:24.000Z', '2023-08-24T15:59:24.000Z']
    expect(published?.beacon).toEqual({ source: 'DRAND_QUICKNET', number: '1000', at, until, value: null })
    expect(published?.deadlines?.recoverBy).toBe('2023-08-23T15:59:22.000Z')
    await commitSeeds(event, [holder])
    expect((await addBeacon(id, organiser, drand)).cause).toBe('SEEDS_NOT_REVEALED')
    await reveal(holder)
    expect((await draw(event, null)).state).toBe('REVEALING')
    return id
  }

  it('takes the public random value that was named beforehand, from everybody, and no other', async () => {
    const id = await awaitingBeacon()
    expect((await addBeacon(id, organiser, drand)).cause).toBe('TOO_EARLY')
    await setClock('2023-08-23T15:59:24Z')
    await runJobs()
    const signature = 'ab'.repeat(48)
    const forged = { signature, randomness: createHash('sha256').update(Buffer.from(signature, 'hex')).digest('hex') }
    for (const wrong of [forged, { ...drand, signature }, { ...drand, randomness: forged.randomness }])
      expect((await addBeacon(id, organiser, wrong)).cause).toBe('BEACON_INVALID')
    expect(await addBeacon(id, null, drand)).toMatchObject({ __typename: 'NotAllowed' })
    const { randomness } = drand
    const asCopied = { randomness: randomness.toUpperCase(), signature: ` ${drand.signature}\n` }
    const added = await addBeacon(id, 'bo@people.example', asCopied)
    expect(added.draw).toMatchObject({ state: 'DRAWN', beacon: { value: randomness } })
    expect(fieldProblemsIn(added.draw?.bundle ?? 'missing')).toEqual([])
    const tampered = added.draw?.bundle?.replaceAll(randomness, 'ef'.repeat(32)) ?? ''
    expect(fieldProblemsIn(tampered)).not.toEqual([])
    expect((await addBeacon(id, organiser, drand)).cause).toBe('DRAW_OVER')
    await expect(database.draw.update({ where: { id }, data: { beaconValue: 'ef'.repeat(32) } })).rejects.toThrow()
    const steps = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'DRAW_ENDED' } })
    expect(steps).toEqual([expect.objectContaining({ actorKind: 'PERSON', actorId: null })])
  })

  it('is void, publicly, if nobody enters the public random value in time, and the next one names it', async () => {
    const id = await awaitingBeacon()
    await setClock('2023-08-24T15:59:24Z')
    await runJobs()
    const ended = await draw(event, null)
    expect(ended).toMatchObject({ state: 'VOID', voidReason: 'BEACON_MISSING', room: null, seatCodes: [] })
    expect(fieldProblemsIn(ended.bundle ?? 'missing')).toEqual([])
    expect((await addBeacon(id, organiser, drand)).cause).toBe('DRAW_OVER')
    expect(await stagedNow()).toBe(0)
    await setClock(null)
    await prepared(event, organiser, both())
    const next = (await commit(event, organiser)).draw
    expect(JSON.parse(next?.bundle ?? '').record.previous).toBe(ended.outcomeHash)
  })

  it('has its bundles at addresses of their own, one’s own for its person alone', async () => {
    const { id } = await prepared(event, organiser, both())
    const get = async (url: string, as: string | null) =>
      world.app.inject({ url, headers: as === null ? {} : { cookie: await world.signIn(as) } })
    const shared = `/api/draws/${id}/bundle.json`
    const own = `/api/registrations/${references.Ana}/draw/bundle.json`
    expect((await get(shared, organiser)).statusCode).toBe(404)
    expect((await get(own, 'ana@people.example')).statusCode).toBe(404)
    await commit(event, organiser)
    const file = await get(shared, null)
    expect(file.headers['content-disposition']).toBe('attachment; filename="bundle.json"')
    expect(file.body).toBe((await draw(event, null)).bundle)
    const mine = await get(own, 'ana@people.example')
    expect(mine.headers['cache-control']).toBe('private, no-store')
    expect(fieldProblemsIn(mine.body)).toEqual([])
    expect(mine.body).toContain(references.Ana ?? 'missing')
    for (const as of [null, 'bo@people.example', organiser]) expect((await get(own, as)).statusCode).toBe(404)
    for (const url of ['/api/draws/none/bundle.json', '/api/registrations/none/draw/bundle.json'])
      expect((await get(url, organiser)).statusCode).toBe(404)
  })

  it('is opened for auditors by its institutes, after a recent second factor, on record', async () => {
    const { id } = await prepared(event, organiser, both())
    const get = async (as: string | null, auditor = 'Court of Auditors', draw = id) => {
      const cookie = as === null ? null : await world.signIn(as)
      const url = `/api/draws/${draw}/auditor.json?${new URLSearchParams({ auditor })}`
      return world.app.inject({ url, headers: cookie === null ? {} : { cookie } })
    }
    expect((await get(organiser)).statusCode).toBe(404)
    await commit(event, organiser)
    const opened = await get(organiser)
    expect(opened.headers['cache-control']).toBe('no-store')
    expect(fieldProblemsIn(opened.body)).toEqual([])
    const { kind, opening } = JSON.parse(opened.body)
    expect(kind).toBe('auditor')
    expect(opening.terms.terms.quotas).toContainEqual(expect.objectContaining({ minimum: 2, maximum: 2 }))
    expect(opening.people.filter(({ person }: { person: object | null }) => person)).toHaveLength(names.length)
    expect(fieldProblemsIn(opened.body.replace('"minimum":2', '"minimum":1'))).not.toEqual([])
    const entries = () => database.auditEntry.findMany({ where: { eventId: event.id, what: 'DRAW_OPENED' } })
    expect((await entries()).map(({ after }) => after)).toEqual([{ draw: id, round: 0, auditor: 'Court of Auditors' }])

    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    for (const as of [null, reviewer, 'ana@people.example']) expect((await get(as)).statusCode).toBe(403)
    expect((await get(organiser, ' ')).json().code).toBe('MALFORMED')
    expect((await get(organiser, 'Court', 'none')).statusCode).toBe(404)
    const colleague = await world.member({ institute: host, role: 'ORGANISER' })
    const cookie = await world.signIn(colleague.email)
    const strengthenedAt = new Date(Date.now() - 60 * 60_000)
    await database.signIn.updateMany({ where: { userId: colleague.id }, data: { strengthenedAt } })
    const stale = await world.app.inject({ url: `/api/draws/${id}/auditor.json?auditor=Court`, headers: { cookie } })
    expect(stale.json().code).toBe('RECENT_SECOND_FACTOR_NEEDED')
    await database.drawPerson.updateMany({
      where: { drawId: id, registration: { reference: references.Ivo } },
      data: { person: Prisma.DbNull, salt: null, registrationId: null },
    })
    expect((await get(organiser)).json().code).toBe('POOL_ERASED')
    expect(await entries()).toHaveLength(1)
  })

  it('recovers a seed that is not revealed from the shares of the others', async () => {
    const { holders } = await prepared(event, organiser, three())
    await commit(event, organiser)
    await commitSeeds(event, holders)
    await share(holders)
    const [first, second, silent] = holders
    if (!first || !second || !silent) throw new Error('There are three.')
    await reveal(first)
    await reveal(second)
    const shareOf = (position: number) => ({ dealer: silent.id, share: silent.dealt?.shares[position] ?? '' })
    expect((await step({ holder: first.id, recovered: [shareOf(0)] }, first.as)).cause).toBe('TOO_EARLY')
    await setClock(31 * 60_000)
    await runJobs()
    expect((await step({ holder: first.id, recovered: [shareOf(1)] }, first.as)).cause).toBe('SHARE_MISMATCH')
    await step({ holder: first.id, recovered: [shareOf(0)] }, first.as)
    await step({ holder: second.id, recovered: [shareOf(1)] }, second.as)
    const drawn = await draw(event, null)
    expect(drawn.state).toBe('DRAWN')
    expect(drawn.holders.map(({ isRecovered }) => isRecovered)).toEqual([false, false, true])
    expect(fieldProblemsIn(drawn.bundle ?? 'missing')).toEqual([])
  })

  it('of two is void, publicly, if a seed is not revealed in time, and the next one names it', async () => {
    const { holders } = await prepared(event, organiser, both())
    await commit(event, organiser)
    await commitSeeds(event, holders)
    await reveal(holders[0] as (typeof holders)[0])
    await setClock(31 * 60_000)
    await runJobs()
    const ended = await draw(event, null)
    expect(ended).toMatchObject({ state: 'VOID', voidReason: 'REVEALS_MISSING', room: null })
    expect(fieldProblemsIn(ended.bundle ?? 'missing')).toEqual([])
    expect((await stage(ended.id, organiser)).cause).toBe('NOT_DRAWN')
    expect(await stagedNow()).toBe(0)
    await prepared(event, organiser, both())
    const next = (await commit(event, organiser)).draw
    expect(next).toMatchObject({ round: 1 })
    expect(JSON.parse(next?.bundle ?? '').record.previous).toMatch(/^[0-9a-f]{64}$/)
    expect((await draws(event, null)).map(({ round }) => round)).toEqual([1, 0])
  })

  it('leaves the seat vacant of somebody who withdraws after the commitment', async () => {
    const { id, holders } = await prepared(event, organiser, both())
    await commit(event, organiser)
    const gone = ['Ana', 'Bo', 'Cy']
    for (const name of gone)
      await ask(withdrawDocument, { reference: references[name] }, { as: `${name.toLowerCase()}@people.example` })
    await commitSeeds(event, holders)
    for (const holder of holders) await reveal(holder)
    expect((await draw(event, organiser)).drawnSeats).toEqual({ given: 0, waiting: 2, vacant: 2 })
    expect(await stage(id, organiser)).toMatchObject({ staged: 2, vacant: 2 })
  })

  it('goes on when somebody of the pool is erased, of whom nothing is left but a hash', async () => {
    const { id, holders } = await prepared(event, organiser, three())
    await commit(event, organiser)
    const desk = openDesk(database)
    const erasing: DeskCommand = { type: 'ERASE', references: [references.Ana ?? ''], cause: 'RETENTION' }
    const clock = clockActor()
    await desk.changeSeats(event.id, erasing, clock)
    await desk.close()
    expect(await database.drawPerson.count({ where: { drawId: id, registrationId: null, salt: null } })).toBe(1)
    await commitSeeds(event, holders)
    expect(fieldProblemsIn((await ownDraw('Di'))?.bundle ?? 'missing')).toEqual([])
  })
})

describe('nothing is drawn', () => {
  it('by quotas that contradict each other: the draw says which', async () => {
    await setQuotas(event, [{ subject: 'COUNTRY', value: 'CO', minimum: 1 }], organiser)
    expect((await prepare(event, organiser)).draw).toMatchObject({ state: 'PREPARING' })
    await runJobs()
    const failed = await draw(event, organiser)
    expect(failed).toMatchObject({ state: 'FAILED', failure: { cause: 'NO_ROOM', conflict: { seats: 4 } } })
    expect(failed.failure?.conflict?.conflicting).toEqual([
      { subject: 'COUNTRY', value: 'CO', side: 'MINIMUM', limit: 1, people: 0 },
    ])
    expect(await draws(event, null)).toEqual([])
  })

  it('if the thread that computes the rooms fails: the draw says so, and another one can be prepared', async () => {
    const asking = await world.event({
      hostId: host.id,
      total: 2,
      questions: [{ key: 'wave', kind: 'YES_NO', labels: { en: 'Wave?' }, required: false }],
    })
    for (const name of names.slice(0, 5)) await registerPerson(world, asking, name)
    await setQuotas(asking, [{ subject: 'ANSWER', questionKey: 'wave', value: 'yes', minimum: 0 }], organiser)
    await prepare(asking, organiser, { includeUnanswered: true })
    const { id } = await draw(asking, organiser)
    // Nothing that can be counted: the thread stumbles over it.
    await database.registration.updateMany({ where: { eventId: asking.id }, data: { answers: { wave: 7 } } })
    await runJobs()
    expect(await draw(asking, organiser)).toMatchObject({ state: 'FAILED', failure: { cause: 'SOLVER_FAILED' } })
    expect(await database.drawRoom.count({ where: { drawId: id } })).toBe(0)
    expect(await draws(asking, null)).toEqual([])
    await database.registration.updateMany({ where: { eventId: asking.id }, data: { answers: {} } })
    expect((await prepare(asking, organiser, { includeUnanswered: true })).__typename).toBe('DrawPrepared')
    await runJobs()
    expect((await draw(asking, organiser)).state).toBe('PREPARED')
  })

  it('from a pool of one, with more seats than there are, or if everybody fits', async () => {
    const small = await world.event({ hostId: host.id, total: 4 })
    await registerPerson(world, small, 'Ana')
    expect((await prepare(small, organiser)).cause).toBe('POOL_TOO_SMALL')
    expect((await prepare(event, organiser, { seats: 5 })).cause).toBe('NO_FREE_SEAT')
    const roomy = await world.event({ hostId: host.id, total: 9 })
    for (const name of names) await registerPerson(world, roomy, name)
    expect((await prepare(roomy, organiser)).cause).toBe('EVERYONE_FITS')
    expect(await prepare(event, organiser, { stepMinutes: 0 })).toMatchObject({
      fields: [{ path: 'stepMinutes', code: 'OUT_OF_RANGE' }],
    })
  })

  it('while somebody has not answered, unless they are included', async () => {
    const option = { key: 'first', texts: { en: 'First' } }
    const asking = await world.event({
      hostId: host.id,
      total: 2,
      questions: [{ key: 'wave', kind: 'ONE_CHOICE', labels: { en: 'Wave?' }, options: [option], required: false }],
    })
    for (const name of names.slice(0, 4)) await registerPerson(world, asking, name)
    await setQuotas(
      asking,
      [{ subject: 'ANSWER', questionKey: 'wave', value: 'first', minimum: 0, maximum: 1 }],
      organiser,
    )
    expect(await prepare(asking, organiser)).toMatchObject({ cause: 'ANSWERS_MISSING', people: 4, questions: ['wave'] })
    expect((await prepare(asking, organiser, { includeUnanswered: true })).__typename).toBe('DrawPrepared')
  })

  it('while somebody may have registered twice', async () => {
    await registerPerson(world, event, 'Ana Flor', { organisation: 'Red', email: 'one@people.example' })
    await registerPerson(world, event, 'Ana Flor', { organisation: 'Red', email: 'two@people.example' })
    expect(await prepare(event, organiser)).toMatchObject({ cause: 'PERSON_TWICE', people: 2 })
  })

  it('once the pool has changed, by one seed alone, or in two draws at once', async () => {
    const { id } = await prepared(event, organiser, [[organiser, 'host']])
    expect((await commit(event, organiser)).cause).toBe('TOO_FEW_SEED_HOLDERS')
    expect((await prepare(event, organiser)).cause).toBe('DRAW_UNDER_WAY')
    await registerPerson(world, event, 'Jo')
    expect((await commit(event, organiser)).cause).toBe('POOL_CHANGED')
    expect((await cancel(id, organiser)).__typename).toBe('DrawCancelled')
    expect(await database.drawPerson.count({ where: { drawId: id } })).toBe(0)
    expect(await draws(event, organiser)).toEqual([])
  })
})

describe('rights', () => {
  it('let institutes of the event and people of the pool hold a seed, each for themselves', async () => {
    const stranger = await world.institute()
    const elsewhere = (await world.member({ institute: stranger, role: 'OWNER' })).email
    const { id, holders } = await prepared(event, organiser, three())
    expect((await join(id, elsewhere, stranger.slug)).__typename).toBe('NotAllowed')
    expect((await join(id, organiser, null)).__typename).toBe('NotAllowed')
    expect((await join(id, organiser, 'host')).cause).toBe('ALREADY_SEED_HOLDER')
    expect((await join(id, 'bo@people.example', null, 'f'.repeat(128))).cause).toBe('KEY_INVALID')
    expect((await step({ holder: holders[2]?.id ?? '', seed: '0' }, organiser)).__typename).toBe('NotAllowed')
    expect((await prepare(event, partnerOwner)).__typename).toBe('NotAllowed')
    const seen = await draw(event, 'bo@people.example')
    expect(seen.joinableAs).toEqual([{ kind: 'PARTICIPANT', institute: null }])
    expect(seen.holders.map(({ kind }) => kind)).toEqual(['INSTITUTE', 'INSTITUTE', 'PARTICIPANT'])
    await commit(event, organiser)
    expect(await ownDraw('Di', organiser)).toBeNull()
  })
})

describe('the database', () => {
  it('refuses another record, seed, pool or quota of a draw that is published', async () => {
    const { id, holders } = await prepared(event, organiser, both())
    const holder = { where: { id: holders[0]?.id ?? '' } }
    await expect(
      database.seedHolder.update({ ...holder, data: { seed: '1', revealedAt: new Date() } }),
    ).rejects.toThrow()
    await commit(event, organiser)
    await commitSeeds(event, holders)
    const where = { id }
    await expect(database.draw.update({ where, data: { recordHash: 'other' } })).rejects.toThrow()
    await expect(database.draw.update({ where, data: { state: 'PREPARED' } })).rejects.toThrow()
    await expect(database.draw.update({ where, data: { state: 'DRAWN' } })).rejects.toThrow()
    await expect(database.seedHolder.update({ ...holder, data: { commitment: {} } })).rejects.toThrow()
    await expect(database.seedHolder.delete(holder)).rejects.toThrow()
    await expect(database.drawRoom.deleteMany({ where: { drawId: id } })).rejects.toThrow()
    await expect(
      database.drawPerson.updateMany({ where: { drawId: id, leaf: 0 }, data: { salt: 'x' } }),
    ).rejects.toThrow()
    await expect(database.quota.deleteMany({ where: { eventId: event.id } })).rejects.toThrow()
  })
})
