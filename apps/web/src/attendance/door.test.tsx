import { afterEach, expect, jest, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { Refused } from '../testing/server.ts'

const viewerCan = sampleAbilities({ seeRegistrations: true, checkIn: true })
const people = [person('AAAA000001', 'Ana Ortega', 'CONFIRMED'), person('BBBB000002', 'Óscar Peña', 'CONFIRMED')]
const cameAt = '2027-05-20T11:40:00.000Z'

type CheckIn = (asked: { input: Record<string, unknown> }) => object

const isHere = (registration: object) => ({ __typename: 'CheckedIn', before: null, delegation: null, registration })
const checksIn: CheckIn = ({ input }) =>
  isHere(people.find(({ reference }) => reference === input.reference) ?? people[0] ?? {})

/** The door list; Óscar Peña is already checked in. */
const list = () => ({
  cursor: 'a cursor',
  isWhole: true,
  people: people.map((registration, place) => ({
    registration,
    isExpected: true,
    record: place === 1 ? { attended: true, at: cameAt, method: 'CODE' } : null,
  })),
})

function openDoor(checkIn: CheckIn = checksIn, page = 'check-in') {
  const workspace = sampleWorkspace(people, { checkIn, door: list }, { viewerCan })
  return renderRoute(`${manage}/${page}`, workspace, { now })
}

afterEach(() => localStorage.clear())

/** Finds a paragraph by its full text, even if a name in it has its own element. */
const sentence = (text: string) =>
  screen.findByText((_, element) => element?.tagName === 'P' && element.textContent === text)

const codeField = () => screen.findByLabelText('Code on the registration page')

test('everybody who is expected is listed, counted and found while a name is typed', async () => {
  const { user } = await openDoor()
  expect(await screen.findByText('1 of 2 people checked in')).toBeVisible()
  expect(screen.getAllByRole('button', { name: /^Check in / })).toHaveLength(1)
  await user.type(screen.getByLabelText('Name, organisation or code'), 'oscar pe')
  await waitFor(() => expect(screen.queryByText('Ana Ortega')).toBeNull())
  expect(screen.getByText('Óscar Peña')).toBeVisible()
  expect(screen.getByText('1 person found')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('those who are not here yet are shown alone', async () => {
  const { user } = await openDoor()
  await user.selectOptions(await screen.findByLabelText('Show'), 'Not here yet')
  expect(screen.queryByText('Óscar Peña')).toBeNull()
  expect(screen.getByText('Ana Ortega')).toBeVisible()
})

test('an unknown code gets an error for staff at the door', async () => {
  const { user } = await openDoor(() => ({ __typename: 'UnknownRegistration', message: 'Open it with the link.' }))
  await user.type(await codeField(), 'xxxx000009{Enter}')
  expect(await screen.findByText('XXXX000009 is not checked in')).toBeVisible()
  expect(screen.getByText(/Check it, or search by name\.$/)).toBeVisible()
  expect(screen.queryByText(/link/)).toBeNull()
})

test('a code is taken as people read it aloud, and what is none isn’t sent', async () => {
  const { user, askedFor } = await openDoor()
  await user.type(await codeField(), 'aaaa 000-001{Enter}')
  expect(await sentence('Ana Ortega is checked in')).toBeVisible()
  expect(askedFor('CheckIn').at(-1)?.variables.input).toMatchObject({ reference: 'AAAA000001', method: 'CODE' })
  await user.type(await codeField(), 'https://example.org/a{Enter}')
  expect(await screen.findByText('This isn’t a registration code')).toBeVisible()
  expect(askedFor('CheckIn')).toHaveLength(1)
})

test('who shows a code that was scanned already is asked for their name', async () => {
  const { user } = await openDoor((asked) => ({ ...checksIn(asked), before: { at: cameAt } }))
  await user.type(await codeField(), 'aaaa000001{Enter}')
  const said = await sentence('Ana Ortega is already checked in')
  expect(said.closest('[role=status]')).toHaveTextContent(/ask for their name/)
  // Nested status regions would be announced twice.
  expect(said.closest('[role=status]')?.parentElement?.closest('[role=status]')).toBeNull()
})

test('before the day nobody is checked in by accident, and on purpose they are', async () => {
  const { user, askedFor } = await openDoor((asked) =>
    asked.input.early
      ? checksIn(asked)
      : { __typename: 'CheckInNotYetOpen', message: 'Check-in opens on Monday.', opensAt: now },
  )
  await user.type(await codeField(), 'aaaa000001{Enter}')
  expect(await screen.findByText('Check-in opens on Monday.')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Check in early' }))
  await waitFor(() => expect(askedFor('CheckIn').at(-1)?.variables.input).toMatchObject({ early: true }))
  expect(await screen.findByText(/is checked in$/)).toBeVisible()
  // It isn't asked again after that.
  await user.type(await codeField(), 'bbbb000002{Enter}')
  expect(await sentence('Óscar Peña is checked in')).toBeVisible()
})

test('without a connection people have names, and each answer that comes later is shown', async () => {
  let isOffline = true
  const { user, askedFor } = await openDoor((asked) => {
    if (isOffline) throw new Refused('UNREACHABLE')
    return asked.input.reference === 'AAAA000001'
      ? checksIn(asked)
      : { __typename: 'UnknownRegistration', message: 'Unknown.' }
  })
  await screen.findByText('1 of 2 people checked in')
  await user.type(await codeField(), 'aaaa000001{Enter}')
  expect(await sentence('Ana Ortega is checked in')).toBeVisible()
  expect(screen.getByText('2 of 2 people checked in')).toBeVisible()
  await user.type(await codeField(), 'cccc000003{Enter}')
  expect(await screen.findByText(/^No one on the list has this code/)).toBeVisible()
  await user.type(await codeField(), 'bbbb000002{Enter}')
  expect(await sentence('Óscar Peña is already checked in')).toBeVisible()
  expect(screen.getByText('2 check-ins waiting to be sent')).toBeVisible()

  isOffline = false
  await act(async () => window.dispatchEvent(new Event('online')))
  const merged = (await screen.findByText('2 saved check-ins sent')).parentElement as HTMLElement
  expect(within(merged).getByText('CCCC000003 is not checked in')).toBeVisible()
  expect(within(merged).queryByText(/Ana Ortega/)).toBeNull()
  expect(askedFor('CheckIn').at(-1)?.variables.input).toMatchObject({ reference: 'CCCC000003' })
  expect(localStorage.length).toBe(0)
})

test('what waits stays on the device where the member has to sign in again', async () => {
  const waits = [{ sessionId: 'session-1', reference: 'AAAA000001', method: 'CODE', at: cameAt }]
  localStorage.setItem('check-ins of cybercrime-americas', JSON.stringify(waits))
  await openDoor(() => ({ __typename: 'SecondFactorNeeded', message: 'Show your second step.' }))
  expect(await screen.findByText('Sign in again to send the saved check-ins')).toBeVisible()
  expect(JSON.parse(localStorage.getItem('check-ins of cybercrime-americas') ?? '[]')).toEqual(waits)
})

test('badges and the door list are printed, with a code on each badge', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => {})
  const { user } = await openDoor(checksIn, 'check-in/print')
  expect(await screen.findByText('2 people')).toBeVisible()
  const badges = screen.getAllByRole('listitem').filter((each) => /AAAA000001|BBBB000002/.test(each.textContent ?? ''))
  expect(badges).toHaveLength(2)
  expect(badges.every((each) => each.querySelector('svg path'))).toBe(true)
  for (const badge of badges) expect(badge.textContent?.match(/AAAA000001|BBBB000002/g)).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Print' }))
  expect(print).toHaveBeenCalledTimes(1)
  await user.click(screen.getByLabelText('Door list'))
  expect(screen.getByRole('row', { name: /Óscar Peña/ })).toHaveAccessibleName(/Checked in/)
  expect(await problemsOfPage()).toEqual([])
})

test('badges of many people are printed part by part', async () => {
  const many = Array.from({ length: 501 }, (_, place) => {
    const number = String(place + 1).padStart(6, '0')
    return person(`MANY${number}`, `Person ${number}`, 'CONFIRMED')
  })
  const door = { ...list(), people: many.map((registration) => ({ registration, isExpected: true, record: null })) }
  const workspace = sampleWorkspace(people, { checkIn: checksIn, door }, { viewerCan })
  const { user } = await renderRoute(`${manage}/check-in/print`, workspace, { now })
  expect(await screen.findByText('500 of 501 people')).toBeVisible()
  const badges = () => document.querySelectorAll('.page-sheet > li').length
  expect(badges()).toBe(500)
  await user.selectOptions(screen.getByLabelText('Part'), '501–501: Person 000501 – Person 000501')
  expect(await screen.findByText('1 of 501 people')).toBeVisible()
  expect(badges()).toBe(1)
  await user.click(screen.getByLabelText('Door list'))
  expect(screen.queryByLabelText('Part')).toBeNull()
  expect(await screen.findByText('501 people')).toBeVisible()
})

test('an event without a session has nothing to print, and says so', async () => {
  const workspace = sampleWorkspace(people, { checkIn: checksIn, door: list }, { viewerCan, sessions: [] })
  await renderRoute(`${manage}/check-in/print`, workspace, { now })
  expect(await screen.findByText('There’s no session you can check people in to.')).toBeVisible()
})
