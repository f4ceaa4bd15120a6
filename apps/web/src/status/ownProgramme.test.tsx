import { expect, test } from '@jest/globals'
import { cleanup, screen, within } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleEvent, sampleRegistration, sampleVenue, sampleViewer, session } from '../testing/samples.ts'

const sessions = [
  session('s1', 'Opening', '2027-06-14T15:00:00.000Z', '2027-06-14T15:30:00.000Z', { hasJoinLink: true }),
  session('s2', 'Offences', '2027-06-14T15:30:00.000Z', '2027-06-14T16:30:00.000Z', {
    kind: 'BREAKOUT',
    capacity: 20,
    held: 20,
    waiting: 3,
    hasFreePlaces: false,
    hasJoinLink: true,
  }),
]
const [one, other] = sessions
const event = sampleEvent({ sessions, sessionClashes: [{ earlier: one, later: other }] })

const attends = (kind: string) => [
  { kind: 'COMES', session: one },
  { kind, session: other },
]

const page = (attendance: unknown[]) =>
  renderRoute('/registrations/QH7K2M9XPD', {
    viewer: sampleViewer(),
    registration: sampleRegistration('CONFIRMED', { event, attendance }),
  })

test('a person who waits for a place sees that, and is not led there; one press opens the other room beside the page', async () => {
  await page(attends('WAITS'))
  expect(await screen.findByText(/^Full\. You’re on its waitlist/)).toBeVisible()
  const [button, ...more] = screen.getAllByRole('button', { name: 'Join the session' })
  expect(more).toEqual([])
  const form = button?.closest('form')
  expect(form).toHaveAttribute('action', '/api/registrations/QH7K2M9XPD/sessions/s1/join')
  expect(form).toHaveAttribute('method', 'post')
  expect(form).toHaveAttribute('target', '_blank')
  expect(form).toHaveFormValues({ language: 'en' })
})

test('a person sees from when on joining is recorded, until it is', async () => {
  const [opening] = sessions
  const soon = { ...opening, joiningCountsFrom: '2027-06-14T14:30:00.000Z' }
  const sample = sampleRegistration('CONFIRMED', {
    event: sampleEvent({ sessions: [soon], sessionClashes: [] }),
    attendance: [{ kind: 'COMES', session: soon }],
  })
  const root = { viewer: sampleViewer(), registration: sample }
  const { unmount } = await renderRoute('/registrations/QH7K2M9XPD', root, { now: '2027-06-14T14:10:00.000Z' })
  expect(await screen.findByText(/^If you join after/)).toHaveTextContent(
    /14 Jun,? 11:30 Brasilia Standard Time .*, your attendance is recorded\.$/,
  )
  unmount()
  await renderRoute('/registrations/QH7K2M9XPD', root, { now: '2027-06-14T14:31:00.000Z' })
  expect(await screen.findByRole('button', { name: 'Join the session' })).toBeVisible()
  expect(screen.queryByText(/your attendance is recorded/)).toBeNull()
})

test('sessions that overlap are named', async () => {
  await page(attends('COMES'))
  expect(await screen.findByText('“Opening” and “Offences” overlap.')).toBeVisible()
})

test('before its time a link has no button, only when it comes', async () => {
  const [opening] = sessions
  const later = [{ ...opening, linkShownAt: '2027-06-14T14:00:00.000Z' }]
  const sample = sampleRegistration('CONFIRMED', {
    event: sampleEvent({ sessions: later, sessionClashes: [] }),
    attendance: [{ kind: 'COMES', session: opening }],
  })
  const root = { viewer: sampleViewer(), registration: sample }
  await renderRoute('/registrations/QH7K2M9XPD', root, { now: '2027-06-14T13:59:00.000Z' })
  expect(await screen.findByText(/The link to join appears here on/)).toHaveTextContent(
    /14 Jun,? 11:00 Brasilia Standard Time/,
  )
  expect(screen.queryByRole('button', { name: 'Join the session' })).toBeNull()
})

test('after the event there is nothing to join, no code to show at check-in, and no calendar to start', async () => {
  const sample = sampleRegistration('CONFIRMED', {
    event: sampleEvent({ sessions, sessionClashes: [{ earlier: one, later: other }], format: 'HYBRID' }),
    attendance: attends('COMES'),
    attendanceRecords: [{ session: one, attended: true, method: 'JOINED', at: '2027-06-14T15:00:00.000Z' }],
    certificate: { needed: 2, attended: 1, path: null },
  })
  const root = { viewer: sampleViewer(), registration: sample }
  const { unmount } = await renderRoute('/registrations/QH7K2M9XPD', root, { now: '2027-06-14T15:10:00.000Z' })
  expect(await screen.findAllByRole('button', { name: 'Join the session' })).toHaveLength(2)
  expect(screen.getByText('Show this code at the door, or read it out:')).toBeVisible()
  expect(screen.getByText('Download a calendar file')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Show my entry code' })).toHaveAttribute('href', '#door-code')
  expect(screen.getByText('“Opening” and “Offences” overlap.')).toBeVisible()
  unmount()
  await renderRoute('/registrations/QH7K2M9XPD', root, { now: '2027-06-14T18:00:00.000Z' })
  const earlier = (await screen.findByRole('heading', { name: 'Earlier sessions' })).closest('details')
  expect(earlier).toHaveTextContent(/Opening.*You attended\..*Offences/)
  expect(screen.getAllByText('You attended.')).toHaveLength(1)
  expect(screen.getByText('A certificate required 2 sessions. You attended 1.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Join the session' })).toBeNull()
  expect(screen.queryByText('You have a place.')).toBeNull()
  expect(screen.queryByText('Show this code at the door, or read it out:')).toBeNull()
  expect(screen.queryByText('Download a calendar file')).toBeNull()
  expect(screen.queryByText(/overlap/)).toBeNull()
})

test('a person with a seat at an event in person reads where it is', async () => {
  const event = sampleEvent({ sessions, format: 'IN_PERSON', venue: sampleVenue({ isAddressPublic: false }) })
  const registration = sampleRegistration('CONFIRMED', { event, attendance: attends('COMES') })
  await renderRoute('/registrations/QH7K2M9XPD', { viewer: sampleViewer(), registration, event })
  const venue = (await screen.findByRole('heading', { name: 'Venue' })).parentElement
  expect(venue).toHaveTextContent('Casa del PuenteCalle 3, 14Panama City, PanamaOpen the map')
  expect(venue).toHaveTextContent('This address isn’t public. Please don’t share it.')
})

test('a session that the seat is not for clashes with nothing', async () => {
  await page(attends('NOT_OFFERED'))
  expect(await screen.findByText('Not part of your seat')).toBeVisible()
  expect(screen.queryByText(/overlap/)).toBeNull()
})

test('the disclosure rule is stated once, and at a session only if it differs', async () => {
  const third = session('s3', 'Night', '2027-06-14T17:00:00.000Z', '2027-06-14T18:00:00.000Z', { hasJoinLink: true })
  const attendance = [...attends('COMES'), { kind: 'COMES', session: third }]
  const status = (rule: string) =>
    renderRoute('/registrations/QH7K2M9XPD', {
      viewer: sampleViewer(),
      registration: sampleRegistration('CONFIRMED', {
        event: sampleEvent({ sessions: [...sessions, { ...third, rule }], sessionClashes: [] }),
        attendance,
      }),
    })
  const { unmount } = await status('CHATHAM_HOUSE')
  expect(await screen.findAllByText('Chatham House Rule')).toHaveLength(1)
  unmount()
  await status('CLOSED')
  expect(await screen.findAllByText('Closed')).toHaveLength(1)
  expect(screen.getAllByText('Chatham House Rule')).toHaveLength(2)
})

test('a speaker sees that they are, and that it is not published', async () => {
  await page(attends('SPEAKS'))
  expect(await screen.findByText('You’re speaking in this session. This doesn’t make your name public.')).toBeVisible()
})

test('an offer is listed session by session: for these, full, and not for those, because', async () => {
  const third = session('s3', 'Night', '2027-06-14T17:00:00.000Z', '2027-06-14T18:00:00.000Z')
  const attendance = [
    { kind: 'COMES', session: one },
    { kind: 'WAITS', session: other },
    { kind: 'NOT_OFFERED', session: third },
  ]
  const limit = { reason: 'The night is for officials.', sessions: [one, other] }
  const offered = sampleEvent({ sessions: [...sessions, third], sessionClashes: [] })
  await renderRoute('/registrations/QH7K2M9XPD', {
    viewer: sampleViewer(),
    registration: sampleRegistration('OFFERED', { event: offered, attendance, limit }),
  })
  const part = await screen.findByRole('region', { name: 'Sessions in your offer' })
  const said = (title: string) => within(part).getByText(title).closest('li')
  expect(said('Opening')).toHaveTextContent(/Part of your offer$/)
  expect(said('Offences')).toHaveTextContent(/Full\. You’d join its waitlist\.$/)
  expect(said('Night')).toHaveTextContent(/Not part of your offer$/)
  expect(within(part).getByText(/The night is for officials\./)).toBeVisible()
  const take = screen.getByRole('button', { name: 'Accept my seat' })
  const some = screen.getByText(/^The seat covers only some of the sessions/)
  expect(some.compareDocumentPosition(take)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(take.compareDocumentPosition(part)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('a seat holder whose sessions were removed sees that, before what it is not for', async () => {
  const attendance = [{ kind: 'NOT_OFFERED', session: one }]
  const limit = { reason: 'The night is for officials.', sessions: [] }
  await renderRoute('/registrations/QH7K2M9XPD', {
    viewer: sampleViewer(),
    registration: sampleRegistration('CONFIRMED', { event, attendance, limit }),
  })
  const part = await screen.findByRole('region', { name: 'Your sessions' })
  const gone = within(part).getByText(/^The sessions your seat covers are no longer in the programme/)
  const rest = within(part).getByText('Not part of your seat')
  expect(gone.compareDocumentPosition(rest)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  cleanup()
  await renderRoute('/registrations/QH7K2M9XPD', {
    viewer: sampleViewer(),
    registration: sampleRegistration('OFFERED', { event, attendance, limit }),
  })
  expect(await screen.findByText(/^At the moment, the seat covers no sessions\./)).toBeVisible()
})

test('sessions that the person did not choose are left to the event’s page', async () => {
  await page(attends('NOT_CHOSEN'))
  const part = await screen.findByRole('region', { name: 'Your sessions' })
  expect(within(part).getByText('Opening')).toBeVisible()
  expect(within(part).queryByText('Offences')).toBeNull()
  expect(within(part).getByRole('link', { name: 'See the whole programme' })).toHaveAttribute(
    'href',
    '/e/cybercrime-americas',
  )
})

test('of a long series the next sessions are shown, and the later ones are folded', async () => {
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((week) =>
    session(`w${week}`, `Week ${week}`, `2027-06-${week + 13}T15:00:00.000Z`, `2027-06-${week + 13}T16:00:00.000Z`, {
      languages: ['en'],
      room: week === 1 ? 'Sala 2' : null,
    }),
  )
  await renderRoute('/registrations/QH7K2M9XPD', {
    viewer: sampleViewer(),
    registration: sampleRegistration('CONFIRMED', {
      event: sampleEvent({ sessions: weekly, sessionClashes: [], endsAt: '2027-06-20T16:00:00.000Z' }),
      attendance: weekly.map((each) => ({ kind: 'COMES', session: each })),
    }),
  })
  const later = (await screen.findByRole('heading', { name: 'Later sessions' })).closest('details')
  expect(later).not.toHaveAttribute('open')
  expect(later).toHaveTextContent(/Week 4.*Week 7/)
  expect(later).not.toHaveTextContent('Week 3')
  const [first] = screen.getAllByText('in English')
  expect(first?.closest('li')).toBeNull()
  expect(screen.getByText('Week 1').closest('li')).toHaveTextContent(/Sala 2$/)
})
