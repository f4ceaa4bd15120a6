import { expect, test } from '@jest/globals'
import { cleanup, screen, within } from '@testing-library/react'
import type { RegistrationState } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleEvent, sampleRegistration, sampleViewer, session } from '../testing/samples.ts'

const address = '/registrations/QH7K2M9XPD'
const before = '2027-05-28T10:00:00.000Z'

const opening = session('s1', 'Opening', '2027-06-14T15:00:00.000Z', '2027-06-14T15:30:00.000Z', {
  hasJoinLink: true,
  linkShownAt: '2027-06-14T14:45:00.000Z',
  room: 'Sala 2',
})
const offences = session('s2', 'Offences', '2027-06-14T16:00:00.000Z', '2027-06-14T17:00:00.000Z', {
  hasJoinLink: true,
})
const attendance = [opening, offences].map((each) => ({ kind: 'COMES', session: each }))

interface Changes extends Record<string, unknown> {
  event?: object
  root?: object
}

/** Renders the card of a registration at a given time. */
async function cardOf(state: RegistrationState, now: string, { event = {}, root = {}, ...changes }: Changes = {}) {
  const registration = sampleRegistration(state, {
    attendance,
    event: sampleEvent({ sessions: [opening, offences], ...event }),
    ...changes,
  })
  const page = await renderRoute(address, { viewer: sampleViewer(), registration, ...root }, { now })
  const title = await screen.findByRole('heading', { level: 1 })
  return { ...page, title, card: within(title.closest('section') as HTMLElement) }
}

test('with a seat, the card says when it begins and leads to the calendar, before any JavaScript', async () => {
  const { title, card } = await cardOf('CONFIRMED', before)
  expect(title).toHaveTextContent('You hold a seat.')
  expect(card.getByText(/^The event starts on/)).toHaveTextContent(/14 June 2027 at 12:00 Brasilia Standard Time/)
  expect(card.getByRole('link', { name: 'Add to my calendar' })).toHaveAttribute(
    'href',
    '/api/registrations/QH7K2M9XPD/calendar.ics',
  )
  expect(screen.getAllByText('Opening')).toHaveLength(1)
})

test('ten minutes before a session the card has the way in, and the list below does not repeat it', async () => {
  const { title, card } = await cardOf('CONFIRMED', '2027-06-14T14:50:00.000Z')
  expect(title).toHaveTextContent('The event starts in 10 minutes.')
  expect(card.getByText('Opening')).toBeVisible()
  expect(card.getByText(/Sala 2$/)).toBeVisible()
  const [join, ...more] = screen.getAllByRole('button', { name: 'Join the session' })
  expect(more).toEqual([])
  expect(card.getByRole('button', { name: 'Join the session' })).toBe(join)
  expect(join?.closest('form')).toHaveAttribute('action', '/api/registrations/QH7K2M9XPD/sessions/s1/join')
  expect(await problemsOfPage()).toEqual([])
})

test('before its link is shown the card says from when on it is, and without one that it is not there yet', async () => {
  const { title, card } = await cardOf('CONFIRMED', '2027-06-14T14:20:00.000Z')
  expect(title).toHaveTextContent('The event starts in 40 minutes.')
  expect(card.getByText(/^The link to join appears here on/)).toHaveTextContent(/14 Jun,? 11:45 Brasilia Standard Time/)
  expect(screen.queryByRole('button', { name: 'Join the session' })).toBeNull()
  cleanup()
  const bare = { ...opening, hasJoinLink: false, linkShownAt: null }
  const other = await cardOf('CONFIRMED', '2027-06-14T15:10:00.000Z', {
    event: { sessions: [bare, offences] },
    attendance: [{ kind: 'COMES', session: bare }],
  })
  expect(other.title).toHaveTextContent('The event has started.')
  expect(other.card.getByText(/^The organisers haven’t added a link to join yet/)).toBeVisible()
})

test('a session that the person waits for never leads the page', async () => {
  const { title } = await cardOf('CONFIRMED', '2027-06-14T14:50:00.000Z', {
    attendance: [
      { kind: 'WAITS', session: opening },
      { kind: 'COMES', session: offences },
    ],
  })
  expect(title).toHaveTextContent('You hold a seat.')
})

const moved = { previousStartsAt: '2027-06-07T15:00:00.000Z', rescheduleReason: 'The venue is being repaired.' }

test('a new date comes first for a seat holder, with both dates, the reason and what to do', async () => {
  const { title, card } = await cardOf('CONFIRMED', before, { event: moved })
  expect(title).toHaveTextContent('This event has a new date.')
  expect(card.getByText(/^The event was rescheduled/)).toHaveTextContent(
    /14 June 2027.*instead of Monday,? 7 June 2027/,
  )
  expect(card.getByText('The venue is being repaired.')).toBeVisible()
  expect(card.getByText(/^You keep your seat/)).toBeVisible()
  expect(card.getByRole('link', { name: 'Add to my calendar' })).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('a person who waits learns of a new date as well, and one who withdrew does not', async () => {
  const { title, card } = await cardOf('WAITLISTED', before, { event: moved })
  expect(title).toHaveTextContent('You are among the next five for Civil society.')
  expect(card.getByText(/^The event was rescheduled/)).toBeVisible()
  cleanup()
  await cardOf('WITHDRAWN', before, { event: moved })
  expect(screen.queryByText(/The event was rescheduled/)).toBeNull()
})

test('after the event the card asks for feedback, until it was given; then it has the certificate', async () => {
  const after = '2027-06-20T10:00:00.000Z'
  const followUp = { isOpen: true, until: '2027-07-10T12:00:00.000Z', answeredAt: null }
  const { title, card } = await cardOf('CONFIRMED', after, { followUp })
  expect(title).toHaveTextContent('How did it go?')
  expect(card.getByRole('link', { name: 'Answer the questions' })).toHaveAttribute('href', `${address}/follow-up`)
  expect(screen.queryByRole('heading', { name: 'After the event' })).toBeNull()
  cleanup()
  const given = await cardOf('CONFIRMED', after, {
    followUp: { ...followUp, answeredAt: '2027-06-19T10:00:00.000Z' },
    certificate: { needed: 1, attended: 2, path: '/certificates/x.pdf' },
  })
  expect(given.title).toHaveTextContent('You held a seat at this event.')
  expect(given.card.getByRole('link', { name: 'My certificate (PDF)' })).toHaveAttribute('href', '/certificates/x.pdf')
  await screen.findByText('Your details')
  expect(screen.getAllByRole('link', { name: 'My certificate (PDF)' })).toHaveLength(1)
  expect(screen.getByRole('heading', { name: 'After the event' })).toBeVisible()
})

test.each(['SUBMITTED', 'CONFIRMED', 'WAITLISTED', 'NOT_SELECTED'] as const)(
  'withdrawing is last on the page: %s',
  async (state) => {
    await cardOf(state, before)
    const withdraw = await screen.findByRole('button', { name: 'Withdraw my registration' })
    const last = await screen.findByRole('heading', { name: 'What has happened so far' })
    expect(last.compareDocumentPosition(withdraw)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  },
)

test('an offer has its two answers together, and nothing at the end of the page', async () => {
  const { card } = await cardOf('OFFERED', before)
  expect(card.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Accept my seat',
    'I can’t attend',
  ])
  expect(screen.queryByRole('button', { name: 'Withdraw my registration' })).toBeNull()
})

test('after the seat was taken, the title has the focus', async () => {
  let present = sampleRegistration('OFFERED')
  const { user } = await renderRoute(
    address,
    {
      viewer: sampleViewer(),
      registration: () => present,
      takeSeat: () => {
        present = sampleRegistration('CONFIRMED')
        return { __typename: 'SeatTaken', registration: present }
      },
    },
    { now: before },
  )
  await user.click(await screen.findByRole('button', { name: 'Accept my seat' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'You hold a seat.' })).toHaveFocus()
})
