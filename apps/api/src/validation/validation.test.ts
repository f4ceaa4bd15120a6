import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { whatBlocksPublishing } from '../findings/blocks.ts'
import { clearDocument, english, openHeard, updateDocument } from '../findings/testing/heard.ts'
import { protectPerson } from '../registrations/testing/documents.ts'
import { letEnd } from '../testing/ended.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { blind, draftDocument, sign, type Token } from './testing/person.ts'
import {
  addressOf,
  decideDocument,
  inDays,
  type Marks,
  nameOf,
  openRounds,
  passage,
  roundFields,
} from './testing/rounds.ts'

const world = await openWorld()
const { database } = world

const { ask, openRound, closeRound, answer, opened, saidOf } = openRounds(world)

describe('a validation round', () => {
  it('shows the draft to holders of a token, and counts what they say of each passage', async () => {
    const { heard, first, second, round, token } = await opened()
    expect(round).toMatchObject({ isOpen: true, passages: 2, invited: 3, answers: null })
    const tokens = [await token(0), await token(1), await token(2)]
    const [mine] = tokens as [Token, Token, Token]
    expect(await ask(draftDocument, { input: mine })).toMatchObject({
      passages: [
        { findingId: first, topic: 'Procedure', texts: [{ language: 'en', text: 'Orders come late.' }] },
        { findingId: second, topic: 'Procedure', texts: [{ language: 'en', text: 'Judges decide alone.' }] },
      ],
    })
    const marks: Marks[] = [{}, { verdict: 'NOT_FAIR', somethingMissing: true }, { verdict: null }]
    for (const [index, each] of tokens.entries())
      expect((await answer(each, [passage(first, marks[index])])).__typename).toBe('ValidationAnswered')
    expect((await saidOf(heard, first))?.validationAnswers).toBeNull()
    expect((await closeRound(round.id, heard)).round).toMatchObject({ isOpen: false, answers: 3 })
    expect((await saidOf(heard, first))?.validationAnswers).toEqual({ fair: 1, notFair: 1, missing: 1, identifies: 0 })
    expect((await saidOf(heard, second))?.validationAnswers).toBeNull()
  })

  it('does not tell what fewer than the threshold said', async () => {
    const { heard, first, round, token } = await opened()
    await answer(await token(0), [passage(first)])
    await answer(await token(1), [passage(first)])
    expect((await closeRound(round.id, heard)).round.answers).toBeNull()
    expect((await saidOf(heard, first))?.validationAnswers).toBeNull()
  })

  it('takes a token once, also from two who share it at the same moment', async () => {
    const { first, round, token } = await opened()
    const shared = await token(0)
    const both = await Promise.all([answer(shared, [passage(first)]), answer(shared, [passage(first)])])
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['TokenUsed', 'ValidationAnswered'])
    expect((await ask(draftDocument, { input: shared })).__typename).toBe('TokenUsed')
    const [tally] = await database.passageTally.findMany({ where: { roundId: round.id } })
    expect(tally?.fair).toBe(1)
  })

  it('refuses tokens that were never issued: of another round, changed, or made up', async () => {
    const { token, round } = await opened()
    const other = await opened()
    const mine = await token(0)
    const flipped = Buffer.from(mine.message, 'base64')
    flipped[5] = (flipped[5] ?? 0) ^ 1
    for (const forged of [
      { ...mine, roundId: other.round.id },
      { ...mine, message: flipped.toString('base64') },
      { ...mine, signature: Buffer.alloc(256, 7).toString('base64') },
      { roundId: round.id, message: '', signature: 'no base64!' },
    ]) {
      expect((await answer(forged)).__typename).toBe('TokenForged')
      expect((await ask(draftDocument, { input: forged })).__typename).toBe('TokenForged')
    }
    expect((await answer({ ...mine, roundId: randomUUID() })).__typename).toBe('UnknownValidationRound')
    expect((await answer({ ...mine, roundId: 'none' })).__typename).toBe('UnknownValidationRound')
  })

  it('signs one token for each person, the same again for the same request, and none for another', async () => {
    const { references, round } = await opened()
    const [one, other] = [await blind(world, round.id), await blind(world, round.id)]
    const asked = { reference: references[0] ?? '', roundId: round.id }
    const signed = await sign(world, { ...asked, blinded: one.blinded }, addressOf(0))
    expect(signed.__typename).toBe('TokenSigned')
    expect(await sign(world, { ...asked, blinded: one.blinded }, addressOf(0))).toEqual(signed)
    expect((await sign(world, { ...asked, blinded: other.blinded }, addressOf(0))).__typename).toBe(
      'TokenAlreadyFetched',
    )
    expect((await sign(world, { ...asked, blinded: other.blinded }, addressOf(1))).__typename).toBe(
      'UnknownRegistration',
    )
    expect(await sign(world, { ...asked, blinded: 'short' }, addressOf(0))).toMatchObject({
      fields: [{ path: 'blinded', code: 'MALFORMED' }],
    })
    const largest = Buffer.alloc(256, 255).toString('base64')
    expect(
      await sign(world, { ...asked, reference: references[1] ?? '', blinded: largest }, addressOf(1)),
    ).toMatchObject({
      fields: [{ path: 'blinded', code: 'OUT_OF_RANGE' }],
    })
  })

  it('asks those who were seen; where nobody’s attendance was recorded, those who hold a seat', async () => {
    const { heard, references, round } = await opened()
    const waiting = await heard.person('Waiting Person')
    await database.registration.update({
      where: { reference: waiting },
      data: { state: 'WAITLISTED', queuedAt: new Date() },
    })
    const { blinded } = await blind(world, round.id)
    const of = async (reference: string, as: string) =>
      (await sign(world, { reference, roundId: round.id, blinded }, as)).__typename
    expect(await of(waiting, 'waitingperson@people.example')).toBe('DidNotTakePart')
    const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference: waiting } })
    await database.attendance.create({
      data: { sessionId: heard.session.id, registrationId, attended: true, method: 'CORRECTED', at: new Date() },
    })
    expect(await of(waiting, 'waitingperson@people.example')).toBe('TokenSigned')
    expect(await of(references[0] ?? '', addressOf(0))).toBe('DidNotTakePart')
  })

  it('tells a person of an open round, and nobody else of theirs', async () => {
    const { heard, references, round, token } = await opened()
    const document =
      'query ($reference: String!) { registration(reference: $reference) { validation { roundId hasFetched } } }'
    const seen = async (as: string) =>
      (
        await world.ask<{ registration: { validation: unknown } | null }>(
          document,
          { reference: references[0] },
          { as },
        )
      ).registration?.validation ?? null
    expect(await seen(addressOf(0))).toEqual({ roundId: round.id, hasFetched: false })
    await token(0)
    expect(await seen(addressOf(0))).toEqual({ roundId: round.id, hasFetched: true })
    expect(await seen(heard.organiser)).toBeNull()
    await closeRound(round.id, heard)
    expect(await seen(addressOf(0))).toBeNull()
  })

  it('says how many could answer when it ended, even if others hold a seat afterwards', async () => {
    const { heard, round } = await opened()
    expect((await closeRound(round.id, heard)).round.invited).toBe(3)
    await heard.person(nameOf(3))
    const document = 'query ($slug: String!) { event(slug: $slug) { validationRounds { invited } } }'
    const { event } = await world.ask(document, { slug: heard.event.slug }, { as: heard.organiser })
    expect(event).toEqual({ validationRounds: [{ invited: 3 }] })
  })

  it('ends at its date, also while the worker is late, and then signs and takes nothing', async () => {
    const { heard, first, references, round, token } = await opened()
    const mine = await token(0)
    const { blinded } = await blind(world, round.id)
    await world.setClock(8 * 86_400_000)
    try {
      expect((await answer(mine, [passage(first)])).__typename).toBe('ValidationRoundClosed')
      expect((await ask(draftDocument, { input: mine })).__typename).toBe('ValidationRoundClosed')
      const late = { reference: references[1] ?? '', roundId: round.id, blinded }
      expect((await sign(world, late, addressOf(1))).__typename).toBe('ValidationRoundClosed')
      await world.runJobs()
      const row = await database.validationRound.findUniqueOrThrow({ where: { id: round.id } })
      expect(row.privateKey).toBeNull()
      expect((await closeRound(round.id, heard)).__typename).toBe('ValidationRoundClosed')
    } finally {
      await world.setClock(null)
    }
  })

  it('is opened once the event is over, for it speaks of what happened', async () => {
    const heard = await openHeard(world)
    await heard.finding('Orders come late.', [await heard.note()])
    const open = () =>
      world.ask(
        `mutation ($input: OpenValidationInput!) { answer: openValidation(input: $input) {
          __typename ... on EventNotOver { endsAt message } } }`,
        { input: { id: randomUUID(), eventSlug: heard.event.slug, closesAt: inDays(30) } },
        { as: heard.organiser },
      )
    const endsAt = heard.event.endsAt.toISOString()
    const message = expect.stringMatching(/^The event ends on .* No one was emailed. Open the round after that\.$/)
    expect(await open()).toEqual({ answer: { __typename: 'EventNotOver', endsAt, message } })
    const unopened = database.$executeRaw`insert into validation_round (id, event_id, opened_at, closes_at, public_key, draft)
      values (${randomUUID()}, ${heard.event.id}, now(), now() + interval '1 day', '', '[]')`
    await expect(unopened).rejects.toThrow('the event is not over')
    await letEnd(database, heard.event.id)
    expect(await open()).toMatchObject({ answer: { __typename: 'ValidationOpened' } })
  })

  it('is opened once at a time, on findings that may leave', async () => {
    const heard = await openHeard(world)
    expect((await openRound(heard)).__typename).toBe('NothingToValidate')
    await heard.person('Zoraida Quispe')
    const { finding } = await heard.finding('As Zoraida Quispe said, orders come late.', [await heard.note()])
    expect(await openRound(heard)).toMatchObject({ __typename: 'ValidationBlocked', blocks: [{ kind: 'OPEN_HIT' }] })
    const rewritten = { id: finding?.id, expectedVersion: 1, texts: english('Orders come late.') }
    await ask(updateDocument, { input: rewritten }, heard.organiser)
    expect(await openRound(heard, { closesAt: inDays(0) })).toMatchObject({
      fields: [{ path: 'closesAt', code: 'OUT_OF_RANGE' }],
    })
    const id = randomUUID()
    expect((await openRound(heard, { id })).__typename).toBe('ValidationOpened')
    expect((await openRound(heard, { id })).__typename).toBe('ValidationOpened')
    expect((await openRound(heard)).__typename).toBe('ValidationUnderway')
    expect(await database.validationRound.count({ where: { eventId: heard.event.id } })).toBe(1)
    const log = await database.auditEntry.findMany({ where: { eventId: heard.event.id, what: 'VALIDATION_OPENED' } })
    expect(log).toHaveLength(1)
  })

  it('answers only of what the draft shows, once each, within bounds', async () => {
    const { first, token } = await opened()
    const mine = await token(0)
    expect(await answer(mine, [passage(randomUUID())])).toMatchObject({
      fields: [{ path: 'passages.0.findingId', code: 'UNKNOWN' }],
    })
    expect(await answer(mine, [passage(first), passage(first)])).toMatchObject({
      fields: [{ path: 'passages.1.findingId', code: 'REPEATED' }],
    })
    const long = { findingId: first, language: 'en', text: 'x'.repeat(2_001) }
    expect(await answer(mine, [], [long])).toMatchObject({ fields: [{ path: 'statements.0.text', code: 'TOO_LONG' }] })
    expect((await answer(mine, [passage(first)])).__typename).toBe('ValidationAnswered')
  })
})

describe('emails about a round', () => {
  it('tell everybody who took part that it is open, and a day before its end once more, in the same words', async () => {
    const { heard, references, round, token } = await opened()
    await protectPerson(world, references[1] ?? '')
    const waiting = await heard.person('Waiting Person')
    await database.registration.update({
      where: { reference: waiting },
      data: { state: 'WAITLISTED', queuedAt: new Date() },
    })
    const sentBy = async (jobs: () => Promise<unknown>) => {
      const before = world.mails.length
      await jobs()
      const ours = world.mails.slice(before).filter(({ text }) => references.some((each) => text.includes(each)))
      return ours.filter(({ text }) => /draft|Please look by/.test(text))
    }
    const mails = await sentBy(world.runJobs)
    expect(mails.map(({ to }) => to).toSorted()).toEqual([0, 1, 2].map(addressOf).toSorted())
    const plain = mails.find(({ to }) => to === addressOf(0))
    expect(plain?.subject).toMatch(/^Is the draft fair\? /)
    expect(plain?.text).toContain(`/registrations/${references[0]}#token=`)
    expect(plain?.text).not.toContain(round.id)
    const neutral = mails.find(({ to }) => to === addressOf(1))
    expect(neutral?.subject).toBe('A message for you')
    expect(neutral?.text).not.toMatch(/draft|passage/)

    const queued = await database.message.findMany({
      where: { eventId: heard.event.id, template: 'validation-opened' },
    })
    expect(new Set(queued.map(({ enqueuedAt }) => enqueuedAt.getTime())).size).toBe(1)
    await token(0)
    await world.setClock(6.1 * 86_400_000)
    try {
      const reminders = await sentBy(world.runJobs)
      expect(reminders.map(({ to }) => to).toSorted()).toEqual([0, 1, 2].map(addressOf).toSorted())
      expect(reminders.find(({ to }) => to === addressOf(0))?.text).toContain('No one knows who has answered')
    } finally {
      await world.setClock(null)
    }
  })

  it('are queued once, and none where the round is over before it is sent or lasts too short to be reminded of', async () => {
    const heard = await openHeard(world)
    await heard.person(nameOf(0))
    await heard.finding('Orders come late.', [await heard.note()])
    const id = randomUUID()
    await openRound(heard, { id, closesAt: inDays(1.5) })
    await openRound(heard, { id, closesAt: inDays(1.5) })
    const ofRound = { eventId: heard.event.id, template: { startsWith: 'validation-' } }
    expect(await database.message.count({ where: ofRound })).toBe(1)
    await closeRound(id, heard)
    await world.runJobs()
    expect(await database.message.count({ where: ofRound })).toBe(0)
    await world.setClock(0.6 * 86_400_000)
    try {
      await world.runJobs()
      expect(await database.message.count({ where: ofRound })).toBe(0)
    } finally {
      await world.setClock(null)
    }
  })
})

describe('a passage that identifies somebody', () => {
  it('is frozen at once and keeps findings from leaving, until it is rewritten', async () => {
    const { heard, first, token } = await opened()
    await answer(await token(0), [passage(first, { identifiesMe: true })])
    await answer(await token(1), [passage(first, { identifiesMe: true })])
    expect((await saidOf(heard, first))?.freeze).not.toBeNull()
    expect(await whatBlocksPublishing(database, heard.event.id)).toEqual([
      { kind: 'FROZEN', findingId: first, language: null },
    ])
    await ask(
      updateDocument,
      { input: { id: first, expectedVersion: 1, texts: english('Some come late.') } },
      heard.organiser,
    )
    expect(await whatBlocksPublishing(database, heard.event.id)).toEqual([])
    await answer(await token(2), [passage(first, { identifiesMe: true })])
    expect(await whatBlocksPublishing(database, heard.event.id)).toHaveLength(1)
  })

  it('may stand when an editor says why, which editors see from then on', async () => {
    const { heard, first, token } = await opened()
    await answer(await token(0), [passage(first, { identifiesMe: true })])
    const freeze = (await saidOf(heard, first))?.freeze as { id: string }
    const document = 'mutation ($input: ResolveFreezeInput!) { answer: resolveFreeze(input: $input) { __typename } }'
    const input = { freezeId: freeze.id, reason: 'Many said so.' }
    expect((await ask(document, { input }, heard.organiser)).__typename).toBe('FindingSaved')
    expect((await ask(document, { input }, heard.organiser)).__typename).toBe('UnknownFreeze')
    expect(await saidOf(heard, first)).toMatchObject({ freeze: null, freezeResolutions: [{ reason: 'Many said so.' }] })
    expect(await whatBlocksPublishing(database, heard.event.id)).toEqual([])
  })
})

describe('a minority statement', () => {
  it('is seen once the round is over, and stands beside its finding if editors say so and nothing in it tells who', async () => {
    const { heard, first, round, token } = await opened()
    await heard.person('Zoraida Quispe')
    await answer(await token(0), [], [{ findingId: first, language: 'en', text: 'Zoraida Quispe sees it otherwise.' }])
    await answer(await token(1), [], [{ findingId: first, language: 'es', text: 'No es así.' }])
    const id = (await database.minorityStatement.findFirstOrThrow({ where: { language: 'es' } })).id
    expect((await ask(decideDocument, { input: { id, isIncluded: true } }, heard.organiser)).__typename).toBe(
      'UnknownStatement',
    )
    const { statements } = (await closeRound(round.id, heard)).round
    expect(statements.map(({ text, hits }) => [text, hits.length]).toSorted()).toEqual([
      ['No es así.', 0],
      ['Zoraida Quispe sees it otherwise.', 1],
    ])
    for (const statement of statements)
      expect(
        await ask(decideDocument, { input: { id: statement.id, isIncluded: true } }, heard.organiser),
      ).toMatchObject({
        statement: { isIncluded: true },
      })
    const block = { kind: 'STATEMENT_HIT', findingId: first, language: null }
    expect(await whatBlocksPublishing(database, heard.event.id)).toEqual([block])
    const leaking = statements.find(({ hits }) => hits.length > 0)
    const cleared = { findingId: first, hitId: leaking?.hits[0]?.id, reason: 'Theirs to say.' }
    await ask(clearDocument, { input: cleared }, heard.organiser)
    await ask(clearDocument, { input: cleared }, heard.partnerEditor)
    expect(await whatBlocksPublishing(database, heard.event.id)).toEqual([])
  })
})

it('rounds cost as many statements, one or three, each with statements beside it', async () => {
  const { heard, first, round, token } = await opened()
  await answer(await token(0), [], [{ findingId: first, language: 'en', text: 'Not so.' }])
  await closeRound(round.id, heard)
  const document = `query ($slug: String!) { event(slug: $slug) { validationRounds { ${roundFields} } } }`
  const cost = () => countStatements(() => world.ask(document, { slug: heard.event.slug }, { as: heard.organiser }))
  const one = await cost()
  for (let more = 0; more < 2; more += 1) {
    const { round: next } = await openRound(heard)
    await closeRound(next.id, heard)
  }
  expect(await cost()).toBe(one)
})
