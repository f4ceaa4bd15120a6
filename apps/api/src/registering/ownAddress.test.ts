import { beforeAll, describe, expect, it } from '@jest/globals'
import { makeRegistrationLink } from '../people/registrationLink.ts'
import { type Answer, confirmAddress, interest, registerDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database, config } = world
const requestId = 'a-request-hard-to-guess'

let host: InstituteRow
beforeAll(async () => {
  host = await world.institute()
})

const document = /* GraphQL */ `
  mutation ($input: CorrectOwnAddressInput!) {
    answer: correctOwnAddress(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on OwnAddressCorrected { email }
      ... on AnsweredByEmail { email }
    }
  }`

/** Sends a registration as somebody does who mistyped their address. */
async function send(event: EventRow, name: string, email: string): Promise<string> {
  const input = interest(event, { name, email, requestId: `${requestId}-of-${name}` })
  await world.ask(registerDocument, { input })
  const where = { eventId: event.id, name }
  return (await database.registration.findFirstOrThrow({ where, orderBy: { registeredAt: 'desc' } })).reference
}

const correct = async (event: EventRow, name: string, sentTo: string, email: string): Promise<Answer> => {
  const input = { eventSlug: event.slug, requestId: `${requestId}-of-${name}`, sentTo, email }
  return (await world.ask<{ answer: Answer }>(document, { input })).answer
}

const rowOf = (reference: string) => database.registration.findUniqueOrThrow({ where: { reference } })

async function mailsTo(email: string): Promise<number> {
  await world.runJobs()
  return world.mails.filter(({ to }) => to === email).length
}

async function openLink(reference: string, cookie = ''): Promise<{ status: number; cookie: string }> {
  const token = await makeRegistrationLink(database, (await rowOf(reference)).id)
  const answer = await world.app.inject({
    method: 'POST',
    url: '/api/registration-link',
    headers: { origin: config.siteUrl, ...(cookie && { cookie }) },
    payload: { token },
  })
  return { status: answer.statusCode, cookie: answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}

describe('correcting one’s own mistyped address', () => {
  it('emails the right one, once, and leaves the place in the queue and the deadline of the seat', async () => {
    const event = await world.event({ hostId: host.id, admission: 'FIRST_COME' })
    const reference = await send(event, 'Ada', 'ada@gmial.example')
    await world.runJobs()
    const before = await rowOf(reference)
    expect(before).toMatchObject({ state: 'OFFERED', awaitsConfirmation: true })
    const answer = { __typename: 'OwnAddressCorrected', email: 'ada@gmail.example' }
    expect(await correct(event, 'Ada', 'ada@gmial.example', 'ada@gmail.example')).toEqual(answer)
    expect(await correct(event, 'Ada', 'ada@gmial.example', 'ada@gmail.example')).toEqual(answer)
    const { email, emailKey, state, offerExpiresAt, queuedAt } = await rowOf(reference)
    expect({ state, offerExpiresAt, queuedAt }).toEqual({
      state: before.state,
      offerExpiresAt: before.offerExpiresAt,
      queuedAt: before.queuedAt,
    })
    expect([email, emailKey]).toEqual(['ada@gmail.example', 'ada@gmail.example'])
    expect(await mailsTo('ada@gmail.example')).toBe(1)
  })

  it('redirects an email that was not sent yet', async () => {
    const event = await world.event({ hostId: host.id })
    await send(event, 'Bea', 'bea@gmial.example')
    await correct(event, 'Bea', 'bea@gmial.example', 'bea@gmail.example')
    expect([await mailsTo('bea@gmial.example'), await mailsTo('bea@gmail.example')]).toEqual([0, 1])
  })

  it('takes who sent it, and nobody else, until somebody shows that they read the address', async () => {
    const event = await world.event({ hostId: host.id, admission: 'FIRST_COME' })
    const reference = await send(event, 'Cleo', 'cleo@people.example')
    const refused = { __typename: 'AddressNotCorrectable' }
    expect(await correct(event, 'Somebody', 'cleo@people.example', 'thief@people.example')).toMatchObject(refused)
    expect(await correct(event, 'Cleo', 'clea@people.example', 'thief@people.example')).toMatchObject(refused)
    await confirmAddress(world, reference)
    expect(await correct(event, 'Cleo', 'cleo@people.example', 'other@people.example')).toMatchObject(refused)

    const review = await world.event({ hostId: host.id })
    const other = await send(review, 'Dora', 'dora@people.example')
    const { reference: seen } = await rowOf(other)
    await world.signIn('dora@people.example')
    const visit = 'mutation ($seen: String!) { visitStatus(reference: $seen) { __typename } }'
    await world.ask(visit, { seen }, { as: 'dora@people.example' })
    expect(await correct(review, 'Dora', 'dora@people.example', 'other@people.example')).toMatchObject(refused)
  })

  it('tells nobody whether the mistyped address has an account', async () => {
    const event = await world.event({ hostId: host.id })
    await world.signIn('known@people.example')
    await send(event, 'Eva', 'known@people.example')
    expect(await correct(event, 'Eva', 'known@people.example', 'eva@people.example')).toMatchObject({
      __typename: 'OwnAddressCorrected',
    })
  })

  it('refuses an address that is registered, what is no address, and a fourth correction', async () => {
    const event = await world.event({ hostId: host.id })
    await send(event, 'Fay', 'fay@people.example')
    await send(event, 'Gil', 'gill@people.example')
    expect(await correct(event, 'Gil', 'gill@people.example', 'fay@people.example')).toMatchObject({
      __typename: 'AlreadyRegistered',
    })
    expect(await correct(event, 'Gil', 'gill@people.example', 'gil')).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'email', code: 'MALFORMED' }],
    })
    let sentTo = 'gill@people.example'
    for (const email of ['gil1@people.example', 'gil2@people.example', 'gil3@people.example']) {
      expect(await correct(event, 'Gil', sentTo, email)).toMatchObject({ __typename: 'OwnAddressCorrected' })
      sentTo = email
    }
    expect(await correct(event, 'Gil', sentTo, 'gil4@people.example')).toMatchObject({
      __typename: 'AddressNotCorrectable',
    })
  })

  it('at an event that offers protection gives the same answer, no matter who is registered', async () => {
    const event = await world.event({ hostId: host.id, offersProtection: true })
    await send(event, 'Hal', 'hal@people.example')
    const ivy = await send(event, 'Ivy', 'ivi@people.example')
    const byMail = (email: string) => ({ __typename: 'AnsweredByEmail', email })
    expect(await correct(event, 'Ivy', 'ivi@people.example', 'hal@people.example')).toEqual(
      byMail('hal@people.example'),
    )
    expect((await rowOf(ivy)).email).toBe('ivi@people.example')
    expect(await correct(event, 'Nobody', 'ivi@people.example', 'a@people.example')).toEqual(byMail('a@people.example'))
    expect(await correct(event, 'Ivy', 'ivi@people.example', 'ivy@people.example')).toEqual(
      byMail('ivy@people.example'),
    )
    expect((await rowOf(ivy)).email).toBe('ivy@people.example')
  })

  it('by the link in an email, on the device that opened it first alone', async () => {
    const event = await world.event({ hostId: host.id })
    const reference = await send(event, 'Jan', 'jan@people.example')
    const first = await openLink(reference)
    const second = await openLink(reference)
    const ability = `query ($reference: String!) { registrationByLink(reference: $reference) { viewerCan { correctAddress } } }`
    const mayCorrect = async (cookie: string) =>
      (
        await world.ask<{ registrationByLink: { viewerCan: { correctAddress: boolean } } | null }>(
          ability,
          { reference },
          { cookie },
        )
      ).registrationByLink?.viewerCan.correctAddress
    expect([await mayCorrect(first.cookie), await mayCorrect(second.cookie)]).toEqual([true, false])
    const byLink = async (cookie: string) =>
      (
        await world.ask<{ answer: Answer }>(
          `mutation ($reference: String!) {
            answer: correctAddressByLink(reference: $reference, email: "jan@office.example") { __typename } }`,
          { reference },
          { cookie },
        )
      ).answer
    expect(await byLink(second.cookie)).toEqual({ __typename: 'AddressNotCorrectable' })
    expect(await byLink(first.cookie)).toEqual({ __typename: 'OwnAddressCorrected' })
    expect((await rowOf(reference)).email).toBe('jan@office.example')
    expect(await mayCorrect(first.cookie)).toBeUndefined()
  })
})
