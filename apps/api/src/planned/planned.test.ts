import { beforeAll, describe, expect, it } from '@jest/globals'
import { confirmAddress, registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow, SessionRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const shown = `action { id kind about { decision count title startsAt subjectId references } state affected affectedNow emailed halted message isOwn plannedAt takesEffectAt event { slug } }`
const moveDocument = /* GraphQL */ `
  mutation ($input: MoveSessionInput!) {
    answer: moveSession(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on ActionPlanned { ${shown} }
      ... on SessionMoved { session { startsAt version } }
    }
  }`
const undoDocument = /* GraphQL */ `
  mutation ($id: ID!) {
    answer: undoPlannedAction(id: $id) { __typename ... on PlannedActionUndone { ${shown} } }
  }`
const runDocument = /* GraphQL */ `
  mutation ($id: ID!, $affected: Int) {
    answer: runPlannedActionNow(id: $id, affected: $affected) { __typename ... on PlannedActionRun { ${shown} } }
  }`
const listDocument = 'query ($slug: String) { plannedActions(eventSlug: $slug) { id state isOwn affected } }'

interface Action {
  id: string
  state: string
  affected: number
  affectedNow: number | null
  halted: string | null
  message: string | null
  takesEffectAt: string
}
interface Answer {
  __typename: string
  action?: Action
}

const ask = async (document: string, variables: Record<string, unknown>, as = organiser): Promise<Answer> =>
  (await world.ask<{ answer: Answer }>(document, variables, { as })).answer

const startsAt = new Date('2027-06-14T15:00:00Z')
const hour = 3_600_000

interface Scene {
  event: EventRow
  session: SessionRow
  /** References of people who hold a seat. */
  people: string[]
}

/** An event with this many people holding seats, and one session from 10:00 to 11:00 in its zone. */
async function scene(names: string): Promise<Scene> {
  const event = await world.event({
    hostId: host.id,
    admission: 'FIRST_COME',
    zone: 'America/Bogota',
    total: 20,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 10 * hour),
    sessions: [{ title: 'Opening', startsAt, endsAt: new Date(startsAt.getTime() + hour) }],
  })
  const people: string[] = []
  for (const name of names) people.push(await join(event, name))
  const session = await database.session.findFirstOrThrow({ where: { eventId: event.id } })
  await world.runJobs()
  return { event, session, people }
}

const join = (event: EventRow, name: string): Promise<string> => registerPerson(world, event, `Person ${name}`)

const move = ({ session: { id, version } }: Scene, startsLocal = '2027-06-14T12:00', as = organiser) =>
  ask(moveDocument, { input: { id, version, startsLocal, endsLocal: '2027-06-14T13:30' } }, as)

async function planned(at: Scene): Promise<Action> {
  const { action } = await move(at)
  if (!action) throw new Error('Nothing was planned.')
  return action
}

const startOf = async ({ session: { id } }: Scene) =>
  (await database.session.findUniqueOrThrow({ where: { id } })).startsAt.toISOString()
const emailsOf = ({ event: { id } }: Scene) =>
  database.message.count({ where: { eventId: id, template: 'session-moved' } })
const entriesOf = async ({ event: { id } }: Scene) =>
  (await database.auditEntry.findMany({ where: { eventId: id }, orderBy: { id: 'asc' } }))
    .map(({ what }) => what)
    .filter((what) => what.startsWith('ACTION_') || what.startsWith('SESSION_'))
const stateOf = async (id: string) => (await database.plannedAction.findUniqueOrThrow({ where: { id } })).state

/** Advances the clock past the delay, and runs due jobs. */
async function pass(seconds = 61): Promise<void> {
  await world.setClock(seconds * 1_000)
  await world.runJobs()
  await world.setClock(null)
}

const before = '2027-06-14T15:00:00.000Z'
const after = '2027-06-14T17:00:00.000Z'

describe('an action that emails others', () => {
  it('waits for a minute, then takes effect once', async () => {
    const at = await scene('abc')
    const answer = await move(at)
    expect(answer).toMatchObject({
      __typename: 'ActionPlanned',
      action: {
        kind: 'MOVE_SESSION',
        state: 'PLANNED',
        affected: 3,
        isOwn: true,
        event: { slug: at.event.slug },
        about: {
          title: 'Opening',
          startsAt: after,
          decision: null,
          count: null,
          subjectId: at.session.id,
          references: [],
        },
      },
    })
    await world.runJobs()
    expect([await startOf(at), await emailsOf(at)]).toEqual([before, 0])
    await pass()
    expect([await startOf(at), await emailsOf(at)]).toEqual([after, 3])
    await pass(300)
    expect(await emailsOf(at)).toBe(3)
    expect(await entriesOf(at)).toEqual(['ACTION_PLANNED', 'SESSION_MOVED'])
    const row = await database.plannedAction.findUniqueOrThrow({ where: { id: answer.action?.id ?? '' } })
    expect(row).toMatchObject({ state: 'DONE', args: null })
  })

  it('is undone within the minute: nothing changes and nobody is emailed', async () => {
    const at = await scene('ab')
    const { id } = await planned(at)
    expect(await ask(undoDocument, { id })).toMatchObject({
      __typename: 'PlannedActionUndone',
      action: { state: 'UNDONE' },
    })
    expect(await ask(undoDocument, { id })).toMatchObject({ __typename: 'PlannedActionUndone' })
    await pass()
    expect([await startOf(at), await emailsOf(at)]).toEqual([before, 0])
    expect(await entriesOf(at)).toEqual(['ACTION_PLANNED', 'ACTION_UNDONE'])
    expect(await ask(runDocument, { id })).toMatchObject({ __typename: 'AlreadyUndone' })
  })

  it('is undone by a request that came in time and is handled a moment later', async () => {
    const at = await scene('ab')
    const { id, takesEffectAt } = await planned(at)
    await world.setClock(new Date(Date.parse(takesEffectAt) + 900).toISOString())
    await world.runJobs()
    expect(await ask(undoDocument, { id })).toMatchObject({ __typename: 'PlannedActionUndone' })
    await world.setClock(null)
    await pass()
    expect([await startOf(at), await emailsOf(at)]).toEqual([before, 0])
  })

  it('is sent at once on request, and can’t be undone afterwards', async () => {
    const at = await scene('ab')
    const { id } = await planned(at)
    expect(await ask(runDocument, { id })).toMatchObject({ __typename: 'PlannedActionRun', action: { state: 'DONE' } })
    expect([await startOf(at), await emailsOf(at)]).toEqual([after, 2])
    await pass()
    expect(await emailsOf(at)).toBe(2)
    expect(await ask(undoDocument, { id })).toMatchObject({ __typename: 'AlreadyTookEffect' })
    // A second click on “Send now” came too late, but the requested effect has happened.
    expect(await ask(runDocument, { id })).toMatchObject({ __typename: 'PlannedActionRun', action: { state: 'DONE' } })
    expect(await emailsOf(at)).toBe(2)
  })

  it('is refused at once where it would be refused', async () => {
    const at = await scene('a')
    expect(await move(at, 'noon')).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'startsLocal', code: 'MALFORMED' }],
    })
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await move(at, undefined, reviewer)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await database.plannedAction.count({ where: { eventId: at.event.id } })).toBe(0)
  })

  it('takes effect at once where it affects nobody', async () => {
    const at = await scene('')
    expect(await move(at)).toMatchObject({ __typename: 'SessionMoved', session: { startsAt: after } })
    expect(await entriesOf(at)).toEqual(['SESSION_MOVED'])
  })

  it('is planned once however often it is pressed', async () => {
    const at = await scene('a')
    const [one, other] = await Promise.all([move(at), move(at)])
    expect(one.action?.id).toBe(other.action?.id)
    await pass()
    expect(await emailsOf(at)).toBe(1)
  })

  it('takes effect once where the worker and “Send now” meet', async () => {
    const at = await scene('ab')
    const { id } = await planned(at)
    await world.setClock(61_000)
    await Promise.all([world.runJobs(), ask(runDocument, { id }), ask(runDocument, { id })])
    await world.setClock(null)
    expect([await stateOf(id), await emailsOf(at)]).toEqual(['DONE', 2])
    expect(await entriesOf(at)).toEqual(['ACTION_PLANNED', 'SESSION_MOVED'])
  })
})

describe('at the end of the minute', () => {
  it('an action that would email more people stops, and goes ahead with the new number', async () => {
    const at = await scene('ab')
    const { id } = await planned(at)
    await join(at.event, 'c')
    await pass()
    expect([await startOf(at), await emailsOf(at)]).toEqual([before, 0])
    const list = await world.ask<{ plannedActions: unknown }>(listDocument, {}, { as: organiser })
    expect(list.plannedActions).toContainEqual({ id, state: 'HALTED', isOwn: true, affected: 2 })
    expect(await ask(runDocument, { id })).toMatchObject({
      action: { state: 'HALTED', halted: 'MORE_PEOPLE', affected: 2, affectedNow: 3 },
    })
    expect(await ask(runDocument, { id, affected: 3 })).toMatchObject({ action: { state: 'DONE', emailed: 3 } })
    expect([await startOf(at), await emailsOf(at)]).toEqual([after, 3])
    expect(await entriesOf(at)).toEqual(['ACTION_PLANNED', 'ACTION_HALTED', 'ACTION_HALTED', 'SESSION_MOVED'])
  })

  it('nobody can agree to more people than they were shown', async () => {
    const at = await scene('ab')
    const { id } = await planned(at)
    await join(at.event, 'c')
    const more = { state: 'HALTED', halted: 'MORE_PEOPLE', affected: 2 }
    expect(await ask(runDocument, { id, affected: 9999 })).toMatchObject({ action: { ...more, affectedNow: 3 } })
    await join(at.event, 'd')
    expect(await ask(runDocument, { id, affected: 9999 })).toMatchObject({ action: { ...more, affectedNow: 4 } })
    expect(await emailsOf(at)).toBe(0)
    expect(await ask(runDocument, { id, affected: 4 })).toMatchObject({ action: { state: 'DONE', emailed: 4 } })
  })

  it('an action that affects fewer people takes effect', async () => {
    const at = await scene('abc')
    const { id } = await planned(at)
    await world.ask(withdrawDocument, { reference: at.people[0] }, { as: 'persona@people.example' })
    await pass()
    expect(await emailsOf(at)).toBe(2)
    expect(await database.plannedAction.findUniqueOrThrow({ where: { id } })).toMatchObject({ affected: 3, emailed: 2 })
  })

  it('an action whose author lost the right to it is halted', async () => {
    const at = await scene('a')
    const { institute, grant } = await world.partner(at.event)
    const partner = (await world.member({ institute, role: 'OWNER' })).email
    const { action } = await move(at, undefined, partner)
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    await pass()
    expect(await database.plannedAction.findUniqueOrThrow({ where: { id: action?.id ?? '' } })).toMatchObject({
      state: 'HALTED',
      halted: 'NOT_ALLOWED',
    })
    expect([await startOf(at), await emailsOf(at)]).toEqual([before, 0])
  })

  it('an action that was overtaken says why, and can be dismissed', async () => {
    const at = await scene('a')
    const { id } = await planned(at)
    await database.session.update({ where: { id: at.session.id }, data: { version: { increment: 1 } } })
    await pass()
    expect(await ask(runDocument, { id })).toMatchObject({
      action: {
        state: 'HALTED',
        halted: 'REFUSED',
        message: expect.stringContaining('This has changed in the meantime'),
      },
    })
    expect(await ask(undoDocument, { id })).toMatchObject({ action: { state: 'UNDONE' } })
    expect(await emailsOf(at)).toBe(0)
  })
})

describe('a planned action', () => {
  it('is seen by members who may edit the event, and undone only by the one who planned it', async () => {
    const at = await scene('a')
    const { id } = await planned(at)
    const colleague = (await world.member({ institute: host })).email
    const outsider = (await world.member()).email
    const list = async (as: string) =>
      (
        await world.ask<{ plannedActions: { id: string; isOwn: boolean }[] }>(
          listDocument,
          { slug: at.event.slug },
          { as },
        )
      ).plannedActions
        .filter((action) => action.id === id)
        .map(({ isOwn }) => isOwn)
    expect([await list(organiser), await list(colleague), await list(outsider)]).toEqual([[true], [false], []])
    expect(await ask(undoDocument, { id }, colleague)).toMatchObject({ __typename: 'NotYours' })
    expect(await ask(runDocument, { id }, colleague)).toMatchObject({ __typename: 'NotYours' })
    expect(await ask(undoDocument, { id }, outsider)).toMatchObject({ __typename: 'UnknownPlannedAction' })
    await ask(undoDocument, { id })
  })

  it('the database refuses to resume a planned action that has ended', async () => {
    const at = await scene('a')
    const { id } = await planned(at)
    await ask(undoDocument, { id })
    await expect(database.plannedAction.update({ where: { id }, data: { state: 'DONE' } })).rejects.toThrow()
    await expect(
      database.plannedAction.update({ where: { id }, data: { state: 'PLANNED', endedAt: null, args: {} } }),
    ).rejects.toThrow()
  })
})

describe('ending a grant', () => {
  const document = 'mutation ($input: EndGrantInput!) { answer: endGrant(input: $input) { __typename } }'

  async function end() {
    const at = await scene('a')
    const { institute, grant } = await world.partner(at.event)
    const partner = (await world.member({ institute, role: 'OWNER' })).email
    const owner = (await world.member({ institute: host, role: 'OWNER' })).email
    const input = { grantId: grant.id, reason: 'The cooperation is over.' }
    const preview = 'query ($args: JSON!) { actionPreview(kind: END_GRANT, args: $args) { people } }'
    const before = await world.ask(preview, { args: { input } }, { as: owner })
    expect(await ask(document, { input }, owner)).toEqual({ __typename: 'GrantEnded' })
    expect(await move(at, undefined, partner)).toMatchObject({ __typename: 'NotAllowed' })
    const { plannedActions } = await world.ask<{ plannedActions: Action[] }>(listDocument, {}, { as: owner })
    const emails = () => world.mails.filter(({ to }) => to === partner).length
    await world.runJobs()
    expect(emails()).toBe(0)
    return { at, owner, partner, before, planned: plannedActions, emails }
  }

  it('takes access at once, and only its email waits for the minute, with its number', async () => {
    const { before, planned: waiting, emails } = await end()
    expect(before).toEqual({ actionPreview: { people: 1 } })
    expect(waiting).toEqual([expect.objectContaining({ state: 'PLANNED', isOwn: true, affected: 1 })])
    await pass()
    expect(emails()).toBe(1)
  })

  it('stays so when the email is undone', async () => {
    const { at, owner, partner, planned: waiting, emails } = await end()
    expect(await ask(undoDocument, { id: waiting[0]?.id }, owner)).toMatchObject({ __typename: 'PlannedActionUndone' })
    await pass()
    expect(emails()).toBe(0)
    expect(await move(at, undefined, partner)).toMatchObject({ __typename: 'NotAllowed' })
  })
})

describe('a preview of an action', () => {
  const previewDocument = `query ($kind: PlannedActionKind!, $args: JSON!) {
    actionPreview(kind: $kind, args: $args) { people refusal emails { about people } }
  }`
  const preview = async (kind: string, args: unknown, as = organiser) =>
    (await world.ask<{ actionPreview: unknown }>(previewDocument, { kind, args }, { as })).actionPreview
  const moveOf = ({ session: { id, version } }: Scene) => ({
    input: { id, version, startsLocal: '2027-06-14T12:00', endsLocal: '2027-06-14T13:30' },
  })

  it('says how many people it would email, and changes nothing', async () => {
    const at = await scene('abc')
    expect(await preview('MOVE_SESSION', moveOf(at))).toEqual({
      people: 3,
      refusal: null,
      emails: [{ about: 'SESSION_RESCHEDULED', people: 3 }],
    })
    await world.runJobs()
    expect([await startOf(at), await emailsOf(at), await entriesOf(at)]).toEqual([before, 0, []])
    expect(await database.plannedAction.count({ where: { eventId: at.event.id } })).toBe(0)
    const { action } = await move(at)
    expect(action?.affected).toBe(3)
  })

  it('says of an event whose session is removed and whose times change who is emailed, with and without a notice', async () => {
    const at = await scene('ab')
    for (const reference of at.people) await confirmAddress(world, reference)
    const event = await database.event.findUniqueOrThrow({ where: { id: at.event.id } })
    const input = { slug: event.slug, version: event.version, sessions: [], endsAt: '2027-06-15T03:00:00Z' }
    const removed = { about: 'SESSION_REMOVED', people: 2 }
    expect(await preview('UPDATE_EVENT', { input })).toEqual({ people: 2, refusal: null, emails: [removed] })
    expect(await preview('UPDATE_EVENT', { input: { ...input, notify: { text: '' } } })).toEqual({
      people: 2,
      refusal: null,
      emails: [{ about: 'EVENT_RESCHEDULED', people: 2 }, removed],
    })
  })

  it('says why it would be refused, by the permission of the mutation itself', async () => {
    const at = await scene('a')
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const refused = { people: 0, refusal: expect.stringMatching(/\w/), emails: [] }
    expect(await preview('MOVE_SESSION', moveOf(at), reviewer)).toEqual(refused)
    expect(await preview('MOVE_SESSION', { input: { ...moveOf(at).input, startsLocal: 'noon' } })).toEqual(refused)
    expect(await preview('MOVE_SESSION', { input: { ...moveOf(at).input, version: 99 } })).toEqual(refused)
  })

  it.each([
    ['an argument that is not there', { id: 'x' }, 'id'],
    ['a required one that is missing', {}, 'input'],
    ['a field that is not there', { input: { id: 'x', version: 1, startsLocal: '', endsLocal: '', more: 1 } }, 'input'],
    [
      'a value of another type',
      { input: { id: 'x', version: 'one', startsLocal: '', endsLocal: '' } },
      'input.version',
    ],
    ['no object', [], ''],
  ])('does not take %s', async (_, args, path) => {
    const asked = world.execute(previewDocument, { kind: 'MOVE_SESSION', args }, { as: organiser })
    expect((await asked).errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(path),
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      }),
    ])
  })
})
