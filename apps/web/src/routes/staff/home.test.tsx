import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { nobody, sampleEvent, sampleViewer } from '../../testing/samples.ts'
import { membership, now } from '../../testing/sampleWorkspace.ts'

const other = sampleEvent({ slug: 'training', title: 'Evidence in the cloud', zone: 'America/New_York' })

const open = {
  isSetUp: true,
  isShown: true,
  isNeeded: true,
  hasAuthenticator: true,
  passkeys: [],
  recoveryCodesLeft: 8,
}

const member = (changes: Record<string, unknown> = {}) => ({
  viewer: sampleViewer({
    memberships: [membership('ORGANISER')],
    secondFactor: open,
    home: {
      total: 3,
      events: [
        {
          event: sampleEvent(),
          waiting: [
            { kind: 'OFFERS_ENDING', count: 2, at: '2027-05-21T12:00:00.000Z' },
            { kind: 'DECISIONS', count: 31, at: null },
            { kind: 'SCHEDULED_MESSAGES', count: 1, at: '2027-05-22T12:00:00.000Z' },
          ],
        },
        { event: other, waiting: [] },
      ],
    },
    ...changes,
  }),
})

test('home says what waits at each event, as sentences with numbers that lead there', async () => {
  await renderRoute('/home', member(), { now })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Home')
  const decide = screen.getByRole('link', { name: '31 registrations are waiting for a decision' })
  expect(decide).toHaveAttribute('href', '/e/cybercrime-americas/manage/registrations?state=SUBMITTED&staged=no')
  expect(decide.closest('li')).toHaveTextContent('promised by 31 May, 13:00 Brasilia Standard Time (11:00 your time)')
  expect(
    screen.getByRole('link', {
      name: /^2 offers expire within 48 hours, the first 21.May, 09:00 Brasilia Standard Time \(07:00 your time\)$/,
    }),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: /^1 message is scheduled: 22.May, 09:00/ })).toBeVisible()
  expect(screen.getByText('1 more event')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('applications to review lead to those assigned to the viewer, or to all where none is assigned', async () => {
  const reviews = (isAssigned: boolean) => ({ kind: 'REVIEWS', count: 2, at: null, isAssigned })
  const events = [
    { event: sampleEvent(), waiting: [reviews(true)] },
    { event: other, waiting: [reviews(false)] },
  ]
  await renderRoute('/home', member({ home: { total: 2, events } }), { now })
  const links = await screen.findAllByRole('link', { name: '2 applications are waiting for your review' })
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/e/cybercrime-americas/manage/registrations?state=SUBMITTED&assigned=to-review',
    '/e/training/manage/registrations?state=SUBMITTED',
  ])
})

test('home says which colleague replaced decisions of the viewer’s, and leads to these', async () => {
  const replaced = (count: number, by: string | null) => ({
    kind: 'REPLACED',
    count,
    at: null,
    by,
    references: ['AAAA000001', 'BBBB000002'].slice(0, count),
  })
  const events = [
    { event: sampleEvent(), waiting: [replaced(2, 'Cy Amado')] },
    { event: other, waiting: [replaced(1, null)] },
  ]
  await renderRoute('/home', member({ home: { total: 2, events } }), { now })
  expect(await screen.findByRole('link', { name: 'Cy Amado replaced 2 decisions that you staged' })).toHaveAttribute(
    'href',
    '/e/cybercrime-americas/manage/registrations?staged=yes&only=AAAA000001.BBBB000002',
  )
  expect(screen.getByRole('link', { name: 'A colleague replaced 1 decision that you staged' })).toBeVisible()
})

test('the next deadlines of all events stand in their own zones', async () => {
  await renderRoute('/home', member(), { now })
  const deadlines = within(
    (await screen.findByRole('heading', { name: 'Next deadlines' })).closest('section') as HTMLElement,
  )
  const lines = deadlines.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(lines.filter((line) => /Brasilia/.test(line ?? '')).length).toBeGreaterThan(0)
  expect(lines.filter((line) => /Eastern Time/.test(line ?? '')).length).toBeGreaterThan(0)
})

test('with nothing to do it says so', async () => {
  await renderRoute('/home', member({ home: { total: 1, events: [{ event: other, waiting: [] }] } }), { now })
  expect(await screen.findByText('You have nothing pending')).toBeVisible()
})

test('before the second step it asks for that, and says nothing of what waits', async () => {
  const home = { total: 1, events: [{ event: other, waiting: [] }] }
  await renderRoute('/home', member({ home, secondFactor: { ...open, isShown: false } }), { now })
  expect(await screen.findByText('Confirm it’s you to see your pending tasks')).toBeVisible()
  expect(screen.queryByText('You have nothing pending')).toBeNull()
})

test('a visitor signs in first, and somebody who runs nothing is led to their registrations', async () => {
  const { path } = await renderRoute('/home', nobody, { now })
  await waitFor(() => expect(path()).toBe('/sign-in?next=%2Fhome'))
  const participant = await renderRoute('/home', { viewer: sampleViewer() }, { now })
  await waitFor(() => expect(participant.path()).toBe('/me'))
})

test('the same rail stands beside home, an institute and the account of a member', async () => {
  const { navigate } = await renderRoute('/home', member(), { now })
  for (const address of ['/account', '/home']) {
    await navigate(address)
    const rail = await screen.findByRole('navigation', { name: 'Workspace' })
    expect(await within(rail).findByRole('link', { name: 'Institute and members' })).toBeVisible()
  }
})

test('member invitations that came back are counted at their institute, and lead to its outbox', async () => {
  const owner = membership('OWNER')
  const memberships = [{ ...owner, institute: { ...owner.institute, undeliveredInvitations: 2 } }]
  await renderRoute('/home', member({ memberships }), { now })
  const link = await screen.findByRole('link', { name: '2 member invitations couldn’t be delivered this week' })
  expect(link).toHaveAttribute('href', '/institutes/meridian/outbox?status=BOUNCED,REFUSED&kind=INVITATION')
  expect(await problemsOfPage()).toEqual([])
})
