import { afterEach, expect, jest, test } from '@jest/globals'
import { act, cleanup, screen, within } from '@testing-library/react'
import type { AddDrawBeaconInput } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { publishedDraw, sampleHolders } from '../testing/sampleDraw.ts'
import { nobody, sampleEvent, sampleViewer } from '../testing/samples.ts'

const now = '2027-05-20T12:00:00.000Z'
const address = '/e/cybercrime-americas/draw'
const codes = ['0a1b2c', '3d4e5f', '6a7b8c', '9d0e1f']
const room = { ...(publishedDraw().record as object), seats: 4 }

const drawn = (changes: Record<string, unknown> = {}) =>
  publishedDraw({
    state: 'DRAWN',
    room: 512,
    seatCodes: codes,
    endedAt: '2027-05-20T11:00:00.000Z',
    record: room,
    holders: sampleHolders({ committedAt: now, confirmedAt: now, revealedAt: now }),
    ...changes,
  })

const show = (draw: unknown, at = address) =>
  renderRoute(at, { ...nobody, event: sampleEvent({ draws: [draw] }) }, { now })

const motion = (isReduced: boolean) =>
  Object.assign(window, { matchMedia: () => ({ matches: isReduced, addEventListener() {}, removeEventListener() {} }) })
const matchMedia = window.matchMedia
afterEach(() => {
  jest.useRealTimers()
  window.matchMedia = matchMedia
})

test('before the draw, the time of the step runs down by the server’s clock, beside an empty room', async () => {
  await show(publishedDraw({ record: room }))
  expect(await screen.findByText('Time left to commit seeds')).toBeVisible()
  expect(screen.getByRole('timer')).toHaveTextContent('22:00:00')
  expect(screen.getByText(/Every seed has to be committed by/)).toHaveTextContent(
    /21 May 2027,? (at )?07:00 Brasilia Standard Time \(05:00 your time\)/,
  )
  expect(screen.getByRole('img', { name: 'Seats filled: 0 of 4' })).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('people who come after the draw see the whole room, and can watch it fill', async () => {
  motion(false)
  const { user } = await show(drawn())
  expect(await screen.findByRole('img', { name: 'Seats filled: 4 of 4' })).toBeVisible()
  for (const code of codes) expect(screen.getByText(code)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Watch the room fill' }))
  expect(screen.getByRole('img', { name: 'Seats filled: 0 of 4' })).toBeVisible()
  expect(await screen.findByRole('img', { name: 'Seats filled: 1 of 4' }, { timeout: 3_000 })).toBeVisible()
})

test('under reduced motion, the room is never emptied to fill again', async () => {
  motion(true)
  const { user } = await show(drawn())
  await user.click(await screen.findByRole('button', { name: 'Watch the room fill' }))
  expect(screen.getByRole('img', { name: 'Seats filled: 4 of 4' })).toBeVisible()
})

test('the projection shows the room, the codes and where to check, and nothing that leads away', async () => {
  await show(drawn(), `${address}?show=projection`)
  const projection = await screen.findByRole('article')
  expect(within(projection).getByRole('heading', { level: 1 })).toHaveTextContent('Fair draw')
  expect(within(projection).getByText('Room 512 of 1000 was drawn.')).toBeVisible()
  expect(
    within(projection)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(codes)
  expect(await within(projection).findByRole('img', { name: 'Address of this page' })).toBeVisible()
  expect(within(projection).queryByRole('link')).toBeNull()
  expect(await problemsOfPage()).toEqual([])
})

test('a large room is projected as all of its codes once it is full', async () => {
  motion(true)
  const many = Array.from({ length: 300 }, (_, place) => place.toString(16).padStart(6, '0'))
  await show(drawn({ seatCodes: many, record: { ...room, seats: 300 } }), `${address}?show=projection`)
  const projection = await screen.findByRole('article')
  expect(within(projection).getAllByRole('listitem')).toHaveLength(300)
  expect(within(projection).queryByRole('img', { name: /Seats filled/ })).toBeNull()
})

test('the projection of a draw that goes on shows the time left and who has committed', async () => {
  await show(
    publishedDraw({ record: room, holders: sampleHolders({ committedAt: now }) }),
    `${address}?show=projection`,
  )
  const projection = await screen.findByRole('article')
  expect(await within(projection).findByRole('timer')).toHaveTextContent('22:00:00')
  expect(within(projection).getAllByText('Seed committed')).toHaveLength(3)
})

test('a void draw names those who caused it, and what it means', async () => {
  const [host, ...others] = sampleHolders()
  const holders = [{ ...(host as object), committedAt: now }, ...others]
  const draw = publishedDraw({ state: 'VOID', voidReason: 'SEEDS_MISSING', endedAt: now, record: room, holders })
  for (const at of [address, `${address}?show=projection`]) {
    await show(draw, at)
    expect(await screen.findByText(/2 seeds weren’t committed in time/)).toHaveTextContent(
      /all applications still stand/,
    )
    expect(screen.getAllByText('Seed not committed')).toHaveLength(2)
    expect(screen.getByText('Seed committed')).toBeVisible()
    expect(await problemsOfPage()).toEqual([])
    cleanup()
  }
})

const named = { __typename: 'DrawBeacon', number: '27946612', at: '2027-05-20T11:00:03.000Z', value: null }
const awaiting = () =>
  publishedDraw({
    state: 'REVEALING',
    record: room,
    holders: sampleHolders({ committedAt: now, confirmedAt: now, revealedAt: now }),
    beacon: { ...named, until: '2027-05-21T11:00:03.000Z' },
  })

test('the public random value is entered by anyone who is signed in, and everyone reads what happens otherwise', async () => {
  motion(true)
  const given: AddDrawBeaconInput[] = []
  const value = '{"round":27946612,"randomness":"ab","signature":"cd"}'
  const { user } = await renderRoute(
    address,
    {
      ...nobody,
      viewer: sampleViewer(),
      event: sampleEvent({ draws: [awaiting()] }),
      addDrawBeacon: ({ input }: { input: AddDrawBeaconInput }) => {
        given.push(input)
        return { __typename: 'DrawBeaconAdded', draw: drawn() }
      },
    },
    { now },
  )
  expect(await screen.findByText(/drand has published public random value 27946612/)).toHaveTextContent(
    /Anyone who is signed in can enter it here. If no one enters the value by .*21 May 2027.*, the draw ends without a result\./,
  )
  expect(screen.getByText('Time left to enter the public random value')).toBeVisible()
  await user.click(await screen.findByRole('textbox', { name: 'Public random value, as drand publishes it' }))
  await user.paste(value)
  await user.click(screen.getByRole('button', { name: 'Enter the value and draw the room' }))
  expect(await screen.findByText('Room 512 of 1000 was drawn.')).toBeVisible()
  expect(given).toEqual([{ id: 'draw-1', randomness: 'ab', signature: 'cd' }])
})

test('visitors are led to sign in before they enter the public random value', async () => {
  await show(awaiting())
  expect(await screen.findByRole('link', { name: 'Sign in to enter the value' })).toHaveAttribute(
    'href',
    expect.stringContaining('next='),
  )
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(await problemsOfPage()).toEqual([])
})

test('a draw whose public random value nobody entered says so', async () => {
  await show(publishedDraw({ ...awaiting(), state: 'VOID', voidReason: 'BEACON_MISSING', endedAt: now }))
  expect(await screen.findByText(/No one entered drand’s public random value 27946612 in time/)).toHaveTextContent(
    /all applications still stand/,
  )
})

test('once seeds may be missing, the time is that in which the others recover them', async () => {
  const holders = sampleHolders({ committedAt: now, confirmedAt: now })
  const late = '2027-05-23T12:00:00.000Z'
  const draw = publishedDraw({ state: 'REVEALING', record: room, holders })
  await renderRoute(address, { ...nobody, event: sampleEvent({ draws: [draw] }) }, { now: late })
  expect(await screen.findByText(/can recover them until/)).toHaveTextContent(/24 May 2027/)
  expect(screen.queryByText(/has to be revealed by/)).toBeNull()
})

test('a room that is drawn while somebody looks fills seat by seat', async () => {
  motion(false)
  let present: unknown = publishedDraw({ record: room })
  jest.useFakeTimers({ advanceTimers: true })
  const soon = '2027-05-21T09:50:00.000Z'
  await renderRoute(address, { ...nobody, event: () => sampleEvent({ draws: [present] }) }, { now: soon })
  await screen.findByRole('img', { name: 'Seats filled: 0 of 4' })
  present = drawn()
  await act(async () => jest.advanceTimersByTimeAsync(4_100))
  expect(await screen.findByText('Room 512 of 1000 was drawn.')).toBeVisible()
  expect(screen.queryByRole('img', { name: 'Seats filled: 4 of 4' })).toBeNull()
  await act(async () => jest.advanceTimersByTimeAsync(4_000))
  expect(screen.getByRole('img', { name: 'Seats filled: 4 of 4' })).toBeVisible()
})
