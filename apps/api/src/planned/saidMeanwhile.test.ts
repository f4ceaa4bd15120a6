import { randomUUID } from 'node:crypto'
import { describe, expect, it, jest } from '@jest/globals'
import { openErasing } from '../erasure/testing/erasing.ts'
import { english } from '../findings/testing/heard.ts'
import { unsubscribeUrl } from '../mail/unsubscribe.ts'
import { offerProtection } from '../registrations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { done, halted, openMinute } from './testing/minute.ts'
import { addressOf, inDays, openScenes, people, type Scene } from './testing/said.ts'

jest.setTimeout(180_000)

const world = await openWorld({ undoSeconds: 60 })
const { database, config } = world
const { plan, pass, outcome, sendNow } = openMinute(world)
const { scenes, prepared, run, compose, setFollowUp } = openScenes(world)
const { eraseAs } = openErasing(world)

const planIn = ({ document, variables, heard }: Scene): Promise<string> =>
  plan(document, variables(heard.organiser), heard.organiser)

const stopped = (message: RegExp) => ({
  state: 'HALTED',
  halted: 'REFUSED',
  message: expect.stringMatching(message),
})

/** A colleague's action within the minute takes effect at once. */
const meanwhile = (act: () => Promise<unknown>) => prepared(act)

const refusal = '... on Refusal { message }'
const findingOf = ({ heard }: Scene) =>
  database.finding.findFirstOrThrow({ where: { eventId: heard.event.id }, orderBy: { id: 'asc' } })
const registrationOf = ({ heard }: Scene, name: string) =>
  database.registration.findFirstOrThrow({ where: { eventId: heard.event.id, emailKey: addressOf(name) } })

async function rewordFinding(at: Scene): Promise<void> {
  const { id, version } = await findingOf(at)
  const input = { id, expectedVersion: version, texts: english('Orders come in time.') }
  const document = `mutation ($input: UpdateFindingInput!) { answer: updateFinding(input: $input) { __typename ${refusal} } }`
  await meanwhile(() => run(document, { input }, at.colleague))
}

async function removeFinding(at: Scene): Promise<void> {
  const { id, version } = await findingOf(at)
  const document = `mutation ($input: RemoveFindingInput!) { answer: removeFinding(input: $input) { __typename ${refusal} } }`
  await meanwhile(() => run(document, { input: { id, expectedVersion: version } }, at.colleague))
}

const protect = async (name: string): Promise<void> => {
  const document = `mutation { answer: setOwnProtection(input: { everywhere: true }) { __typename ${refusal} } }`
  await meanwhile(() => run(document, {}, addressOf(name)))
}

async function erase(name: string): Promise<void> {
  await meanwhile(() => eraseAs(name, null))
  // Their account is gone.
  world.forgetSignIns()
}

/** Unsubscribes through the link in an email. */
async function unsubscribe(at: Scene, name: string): Promise<void> {
  const url = new URL(unsubscribeUrl(config, await registrationOf(at, name)))
  const answer = await world.app.inject({ method: 'POST', url: url.pathname })
  expect(answer.statusCode).toBe(204)
}

const others = (name: string) => people.filter((each) => each !== name).map(addressOf)

/** The newest email to a person, in lower case. */
const newestTo = (name: string): string => {
  const mail = world.mails.findLast(({ to }) => to === addressOf(name))
  return `${mail?.subject} ${mail?.text}`.toLowerCase()
}

/** Words that an email to a protected person must not contain. */
const tellingOf = ({ heard: { event, host } }: Scene): string[] =>
  [event.titles, host.names].flatMap((texts) =>
    Object.values(texts as Record<string, string>).map((each) => each.toLowerCase()),
  )

describe('the publication of a report', () => {
  it.each([
    [
      'a colleague has worded it otherwise',
      (at: Scene) => meanwhile(() => compose(at.heard, { introductions: english('Better.') }, at.colleague)),
      /This has changed in the meantime/,
    ],
    ['a finding says something else', rewordFinding, /This has changed in the meantime/],
    ['its only finding is gone', removeFinding, /finding/],
    [
      'a colleague has put it under embargo',
      (at: Scene) => meanwhile(() => compose(at.heard, { embargoUntil: inDays(3) }, at.colleague)),
      /embargo|until/i,
    ],
  ])('stops where %s', async (_, change, why) => {
    const at = await scenes.publishReport()
    const id = await planIn(at)
    await change(at)
    await pass()
    expect([await outcome(id), await at.effects()]).toEqual([stopped(why), 0])
  })

  it('stops where a person whom it names with the agreement of two institutes asks for protection', async () => {
    const at = await scenes.publishReport('Zoraida Quispe is a river.', ['Zoraida Quispe'])
    const id = await planIn(at)
    await protect('ZoraidaQuispe')
    await pass()
    expect([await outcome(id), await at.effects()]).toEqual([stopped(/\w/), 0])
    await sendNow(id, at.heard.organiser)
    expect(await at.effects()).toBe(0)
  })

  it('goes ahead where somebody whom it does not name asks for protection', async () => {
    const at = await scenes.publishReport('Zoraida Quispe is a river.', ['Zoraida Quispe'])
    const id = await planIn(at)
    await protect('Bea')
    await pass()
    expect([await outcome(id), await at.effects()]).toEqual([done, 1])
  })
})

describe('opening a validation round', () => {
  const renameTopic = async (at: Scene): Promise<void> => {
    const { id, version } = await database.topic.findUniqueOrThrow({ where: { id: at.heard.topicId } })
    const input = { id, version, titles: english('Another procedure'), questions: [] }
    const document = `mutation ($input: UpdateTopicInput!) { answer: updateTopic(input: $input) { __typename ${refusal} } }`
    await meanwhile(() => run(document, { input }, at.colleague))
  }

  it.each([
    ['a finding says something else', rewordFinding, /This has changed in the meantime/],
    ['its only finding is gone', removeFinding, /\w/],
    ['a topic that it shows is called otherwise', renameTopic, /This has changed in the meantime/],
  ])('stops where %s', async (_, change, why) => {
    const at = await scenes.openValidation()
    const id = await planIn(at)
    await change(at)
    await pass()
    expect([await outcome(id), await at.effects(), await at.emailed()]).toEqual([stopped(why), 0, []])
  })

  it('stops where a colleague has opened another', async () => {
    const at = await scenes.openValidation()
    const id = await planIn(at)
    const input = { id: randomUUID(), eventSlug: at.heard.event.slug, closesAt: inDays(3) }
    await meanwhile(() => run(at.document, { input }, at.colleague))
    await pass()
    expect([await outcome(id), await at.effects(), (await at.emailed()).length]).toEqual([stopped(/round/i), 1, 4])
  })

  it('stops where more people took part than it announced, and says how many', async () => {
    const at = await scenes.openValidation()
    const id = await planIn(at)
    await at.heard.person('Eve')
    await pass()
    expect([await outcome(id), await at.effects()]).toMatchObject([{ halted: 'MORE_PEOPLE' }, 0])
    expect(await database.plannedAction.findUniqueOrThrow({ where: { id } })).toMatchObject({
      affected: 4,
      affectedNow: 5,
    })
  })

  it('stops where a finding names a person, with the agreement of two institutes, who asks for protection', async () => {
    const at = await scenes.openValidation()
    await offerProtection(world, at.heard.event)
    await prepared(async () => {
      await at.heard.person('Yolanda Mamani')
      const { finding } = await at.heard.finding('Yolanda Mamani is a river.', [await at.heard.note()])
      const hits = `query ($slug: String!) { event(slug: $slug) { findingsWorkspace { topics { findings { id passages { hits { id } } } } } } }`
      type Desk = {
        event: {
          findingsWorkspace: { topics: { findings: { id: string; passages: { hits: { id: string }[] }[] }[] }[] }
        }
      }
      const { event } = await world.ask<Desk>(hits, { slug: at.heard.event.slug }, { as: at.heard.organiser })
      const found = event.findingsWorkspace.topics
        .flatMap(({ findings }) => findings)
        .filter(({ id }) => id === finding?.id)
        .flatMap(({ passages }) => passages)
        .flatMap((passage) => passage.hits)
      expect(found).not.toEqual([])
      const document = `mutation ($input: ClearHitInput!) { answer: clearHit(input: $input) { __typename ${refusal} } }`
      for (const { id: hitId } of found)
        for (const as of [at.heard.organiser, at.heard.partnerEditor])
          await run(document, { input: { findingId: finding?.id, hitId, reason: 'Agreed with the person.' } }, as)
    })
    const id = await planIn(at)
    await protect('YolandaMamani')
    await pass()
    expect([await outcome(id), await at.effects()]).toEqual([stopped(/\w/), 0])
  })

  it('does not email somebody whose data was deleted meanwhile', async () => {
    const at = await scenes.openValidation()
    const id = await planIn(at)
    await erase('Bea')
    await pass()
    expect([await outcome(id), await at.emailed()]).toEqual([done, others('Bea')])
  })

  it('tells somebody who asks for protection meanwhile nothing of the event', async () => {
    const at = await scenes.openValidation()
    await offerProtection(world, at.heard.event)
    await planIn(at)
    await protect('Bea')
    await pass()
    const mail = newestTo('Bea')
    for (const telling of tellingOf(at)) expect(mail).not.toContain(telling)
    expect(newestTo('Ana')).toContain('event')
  })
})

describe('closing a validation round', () => {
  it('ends it once where its own time comes within the minute', async () => {
    const at = await scenes.closeValidation()
    const id = await planIn(at)
    const closesAt = new Date(Date.now() + 1_000)
    await database.validationRound.updateMany({ where: { eventId: at.heard.event.id }, data: { closesAt } })
    await pass()
    expect(await outcome(id)).toMatchObject({ state: expect.stringMatching(/HALTED|DONE/) })
    const where = { eventId: at.heard.event.id, what: 'VALIDATION_CLOSED' }
    expect([await at.effects(), await database.auditEntry.count({ where })]).toEqual([1, 1])
  })

  it('leaves alone the next round, which a colleague opened meanwhile', async () => {
    const at = await scenes.closeValidation()
    const id = await planIn(at)
    const next = randomUUID()
    await meanwhile(async () => {
      await run(at.document, at.variables(at.colleague), at.colleague)
      await run(
        `mutation ($input: OpenValidationInput!) { answer: openValidation(input: $input) { __typename ${refusal} } }`,
        { input: { id: next, eventSlug: at.heard.event.slug, closesAt: inDays(7) } },
        at.colleague,
      )
    })
    await pass()
    expect(await outcome(id)).toEqual(stopped(/\w/))
    expect(await database.validationRound.findUniqueOrThrow({ where: { id: next } })).toMatchObject({ closedAt: null })
  })
})

describe('telling participants what became of findings', () => {
  it('does not email somebody who unsubscribes, nor somebody whose data is deleted, within the minute', async () => {
    const at = await scenes.announceUptake()
    const id = await planIn(at)
    await unsubscribe(at, 'Ana')
    await erase('Bea')
    await pass()
    expect([await outcome(id), await at.emailed()]).toEqual([done, [addressOf('Cai'), addressOf('Dan')]])
  })

  it('tells somebody who asks for protection meanwhile nothing of the event', async () => {
    const at = await scenes.announceUptake()
    await offerProtection(world, at.heard.event)
    await planIn(at)
    await protect('Bea')
    await pass()
    const mail = newestTo('Bea')
    for (const telling of tellingOf(at)) expect(mail).not.toContain(telling)
  })
})

describe('asking those who attended', () => {
  it.each([
    [
      'a colleague asks something else',
      (at: Scene) => meanwhile(() => setFollowUp(at.heard, 1, 'Was it short?', at.colleague)),
    ],
    [
      'a colleague moves the last day',
      (at: Scene) => meanwhile(() => setFollowUp(at.heard, 1, 'Was it useful?', at.colleague)),
    ],
  ])('stops where %s', async (_, change) => {
    const at = await scenes.sendFollowUp()
    const id = await planIn(at)
    await change(at)
    await pass()
    expect([await outcome(id), await at.emailed()]).toEqual([halted, []])
  })

  it('does not email somebody who was found not to have attended, nor somebody whose data is deleted', async () => {
    const at = await scenes.sendFollowUp()
    const id = await planIn(at)
    const { reference } = await registrationOf(at, 'Ana')
    const input = { sessionId: at.heard.session.id, reference, attended: false, reason: 'Taken for somebody else.' }
    const document = `mutation ($input: CorrectAttendanceInput!) { answer: correctAttendance(input: $input) { __typename ${refusal} } }`
    await meanwhile(() => run(document, { input }, at.colleague))
    await erase('Bea')
    await pass()
    expect([await outcome(id), await at.emailed()]).toEqual([done, [addressOf('Cai'), addressOf('Dan')]])
  })

  it('tells somebody who asks for protection meanwhile nothing of the event', async () => {
    const at = await scenes.sendFollowUp()
    await offerProtection(world, at.heard.event)
    await planIn(at)
    await protect('Bea')
    await pass()
    const mail = newestTo('Bea')
    for (const telling of tellingOf(at)) expect(mail).not.toContain(telling)
  })
})
