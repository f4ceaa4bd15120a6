import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { done, openMinute } from './testing/minute.ts'
import { openScenes, type Scene } from './testing/said.ts'

jest.setTimeout(180_000)

const world = await openWorld({ undoSeconds: 60 })
const { database, config } = world
const { ask, plan, pass, outcome, sendNow, undo } = openMinute(world)
const { scenes } = openScenes(world)

afterEach(async () => {
  await world.setClock(null)
})

const kinds = Object.keys(scenes) as (keyof typeof scenes)[]

const planIn = ({ document, variables, heard }: Scene, as = heard.organiser): Promise<string> =>
  plan(document, variables(as), as)

const took = async ({ effects, emailed }: Scene) => ({ effects: await effects(), emailed: (await emailed()).length })
const nothing = { effects: 0, emailed: 0 }
const halts = (why: string) => ({ state: 'HALTED', halted: why })

describe.each(kinds)('%s, planned', (kind) => {
  /** Number of people emailed when it takes effect. */
  const emails = ['publishReport', 'closeValidation'].includes(kind) ? 0 : 4
  const once = { effects: 1, emailed: emails }

  it('takes effect after the minute, however often it is asked for', async () => {
    const at = await scenes[kind]()
    const ids = await Promise.all([planIn(at), planIn(at), planIn(at)])
    expect(new Set(ids).size).toBe(1)
    await world.runJobs()
    expect(await took(at)).toEqual(nothing)
    await pass()
    await pass()
    expect([await outcome(ids[0] ?? ''), await took(at)]).toEqual([done, once])
  })

  it('takes effect once where two organisers plan it, and the second sees why theirs stopped', async () => {
    const at = await scenes[kind]()
    const ids = [await planIn(at), await planIn(at, at.colleague)]
    await pass()
    const outcomes = await Promise.all(ids.map(outcome))
    expect(outcomes.filter(({ state }) => state === 'DONE')).toHaveLength(1)
    expect(outcomes.find(({ state }) => state === 'HALTED')).toMatchObject({ message: expect.stringMatching(/\w/) })
    expect(await took(at)).toEqual(once)
  })

  it('does not take effect once its author is no longer a member', async () => {
    const at = await scenes[kind]()
    const id = await planIn(at)
    await database.member.deleteMany({ where: { user: { email: at.heard.organiser } } })
    await pass()
    expect([await outcome(id), await took(at)]).toMatchObject([halts('NOT_ALLOWED'), nothing])
    // Running it early doesn't work either.
    await sendNow(id, at.heard.organiser)
    expect(await took(at)).toEqual(nothing)
  })

  it('does not take effect once its author only reviews', async () => {
    const at = await scenes[kind]()
    const id = await planIn(at)
    await database.member.updateMany({ where: { user: { email: at.heard.organiser } }, data: { role: 'REVIEWER' } })
    await pass()
    expect([await outcome(id), await took(at)]).toMatchObject([halts('NOT_ALLOWED'), nothing])
  })

  it('is either undone or sent where both are pressed at the same moment', async () => {
    for (const order of [0, 1]) {
      const at = await scenes[kind]()
      const id = await planIn(at)
      const as = at.heard.organiser
      const presses = [() => undo(id, as), () => sendNow(id, as), () => undo(id, as), () => sendNow(id, as)]
      await Promise.all(presses.slice(order).map((press) => press()))
      await pass()
      const { state } = await outcome(id)
      expect(['DONE', 'UNDONE']).toContain(state)
      expect(await took(at)).toEqual(state === 'DONE' ? once : nothing)
    }
  })

  it('takes effect once where the worker, “Send now” and Undo meet at its end', async () => {
    const at = await scenes[kind]()
    const id = await planIn(at)
    const as = at.heard.organiser
    await world.setClock(61_000)
    await Promise.all([world.runJobs(), sendNow(id, as), undo(id, as), world.runJobs(), sendNow(id, as)])
    await world.runJobs()
    await world.setClock(null)
    const { state } = await outcome(id)
    expect(['DONE', 'UNDONE']).toContain(state)
    expect(await took(at)).toEqual(state === 'DONE' ? once : nothing)
  })

  it('is undone by nobody else, and leaves nothing behind once it is undone', async () => {
    const at = await scenes[kind]()
    const id = await planIn(at)
    expect([await undo(id, at.colleague), await sendNow(id, at.colleague)]).toEqual(['NotYours', 'NotYours'])
    expect(await undo(id, at.heard.organiser)).toBe('PlannedActionUndone')
    await pass()
    expect([await took(at), await sendNow(id, at.heard.organiser)]).toEqual([nothing, 'AlreadyUndone'])
    const again = await ask(at.document, at.variables(at.heard.organiser), at.heard.organiser)
    expect(again.action?.id).not.toBe(id)
  })
})

describe.each(['openValidation', 'closeValidation', 'announceUptake'] as const)('%s, planned by a partner', (kind) => {
  it('does not take effect once the grant has ended', async () => {
    const at = await scenes[kind]()
    const { heard } = at
    const partner = (await world.member({ institute: heard.partner })).email
    const id = await planIn(at, partner)
    const grant = await database.grant.findFirstOrThrow({ where: { eventId: heard.event.id, state: 'AGREED' } })
    const owner = (await world.member({ institute: heard.host, role: 'OWNER' })).email
    config.undoSeconds = 0
    await world.ask(
      'mutation ($input: EndGrantInput!) { endGrant(input: $input) { __typename } }',
      { input: { grantId: grant.id, reason: 'The cooperation is over.' } },
      { as: owner },
    )
    config.undoSeconds = 60
    await pass()
    expect([await outcome(id), await took(at)]).toMatchObject([halts('NOT_ALLOWED'), nothing])
  })
})
