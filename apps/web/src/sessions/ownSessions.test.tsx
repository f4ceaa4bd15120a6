import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleEvent, sampleRegistration, sampleViewer, session } from '../testing/samples.ts'

const sessions = [
  session('s1', 'Opening', '2027-06-14T15:00:00.000Z', '2027-06-14T15:30:00.000Z', { hasJoinLink: true }),
  session('s2', 'Offences', '2027-06-14T15:30:00.000Z', '2027-06-14T16:30:00.000Z', {
    ...{ kind: 'BREAKOUT', capacity: 20, held: 20, waiting: 3, hasJoinLink: true },
  }),
]
const [one, other] = sessions
const event = sampleEvent({ sessions, sessionClashes: [{ one, other }] })

const page = (places: unknown[], joinLink: string | null) =>
  renderRoute('/registrations/QH7K2M9XPD', {
    viewer: sampleViewer(),
    registration: sampleRegistration('CONFIRMED', { event, places, wantsAllSessions: true, sessions: [] }),
    joinLink,
  })

test('a person who waits for a place is told so, and asked for no link; others are shown theirs', async () => {
  const { user, askedFor } = await page([{ state: 'WAITING', session: other }], 'https://meet.example/x')
  expect(await screen.findByText(/This session is full/)).toBeVisible()
  const [button, ...more] = screen.getAllByRole('button', { name: 'Show the link to join' })
  expect(more).toEqual([])
  expect(askedFor('JoinLink')).toHaveLength(0)
  if (button) await user.click(button)
  expect(await screen.findByRole('link', { name: 'https://meet.example/x' })).toBeVisible()
  expect(askedFor('JoinLink')[0]?.variables).toEqual({ sessionId: 's1' })
})

test('a link that is not shown yet says so', async () => {
  const { user } = await page([{ state: 'HELD', session: other }], null)
  expect(await screen.findByText('You have a place in this session.')).toBeVisible()
  const [button] = screen.getAllByRole('button', { name: 'Show the link to join' })
  if (button) await user.click(button)
  expect(await screen.findByText('It is not shown yet.')).toBeVisible()
})

test('sessions that overlap are named', async () => {
  await page([], null)
  expect(await screen.findByText('“Opening” and “Offences” overlap.')).toBeVisible()
})

test('before its time a link has no button, only when it comes', async () => {
  const [opening] = sessions
  const later = [{ ...opening, linkShownAt: '2027-06-14T14:00:00.000Z' }]
  const sample = sampleRegistration('CONFIRMED', {
    event: sampleEvent({ sessions: later, sessionClashes: [] }),
    ...{ places: [], wantsAllSessions: true, sessions: [] },
  })
  const root = { viewer: sampleViewer(), registration: sample }
  await renderRoute('/registrations/QH7K2M9XPD', root, { now: '2027-06-14T13:59:00.000Z' })
  expect(await screen.findByText(/The link to join is shown here from/)).toHaveTextContent(/14 June 2027 at 0?9:00/)
  expect(screen.queryByRole('button', { name: 'Show the link to join' })).toBeNull()
})
