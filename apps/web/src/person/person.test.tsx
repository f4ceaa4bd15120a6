import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities, sampleEvent, sampleViewer } from '../testing/samples.ts'
import { manage, membership, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const institute = { slug: 'meridian', name: 'Meridian Institute', accent: '#0E5A5A', website: null }
const address = '/institutes/meridian/people/AAAA000001'
const viewer = sampleViewer({ email: 'ines@meridian.example', memberships: [membership('OWNER')] })

const training = sampleEvent({ slug: 'training', title: 'Evidence in the cloud', zone: 'America/New_York' })
const session = { id: 's1', title: 'First steps', startsAt: '2027-05-18T15:00:00.000Z' }

const ana = person('AAAA000001', 'Ana Ortega', 'CONFIRMED', { tags: null, internalNotes: null })
const before = person('BBBB000002', 'Ana Ortega', 'CONFIRMED', {
  event: training,
  tags: [{ id: 't1', name: 'Interview', colour: 'BLUE' }],
  internalNotes: [
    {
      id: 'n1',
      text: 'She spoke well.',
      mentions: [],
      writtenAt: '2027-05-19T09:00:00.000Z',
      author: { name: 'Mia Ruiz', isViewer: false, institute },
      viewerCan: { delete: false },
    },
  ],
  attendanceRecords: [{ session, attended: true, method: 'CODE', at: session.startsAt }],
  certificateIssuedAt: '2027-05-19T12:00:00.000Z',
  delegate: { id: 'm1', state: 'JOINED', isHead: true },
  mergedFrom: [person('CCCC000003', 'Ana Lucía Ortega', 'WITHDRAWN')],
})

const opened = (isConnected: boolean, registrations: unknown[], registration: unknown = ana) => ({
  openPerson: {
    __typename: 'PersonOpened',
    person: { institute, isConnected, registration, registrations },
  },
})

const open = (root: Record<string, unknown>, people = [ana, before]) =>
  renderRoute(address, sampleWorkspace(people, { viewer, ...root }), { now })

test('a person’s registrations stand together, each with its event, what they attended, tags and notes', async () => {
  const { askedFor } = await open(opened(true, [ana, before]))
  expect(await screen.findByRole('heading', { level: 1, name: 'Ana Ortega' })).toBeVisible()
  expect(askedFor('OpenPerson').map(({ variables }) => variables.input)).toEqual([
    { instituteSlug: 'meridian', reference: 'AAAA000001' },
  ])
  expect(screen.getByText(/Opening this page is recorded and shown to the person\./)).toBeVisible()
  const past = (await screen.findByRole('heading', { name: 'Evidence in the cloud' })).closest('section') as HTMLElement
  expect(within(past).getByRole('link', { name: 'Evidence in the cloud' })).toHaveAttribute(
    'href',
    '/e/training/manage/registrations?open=BBBB000002',
  )
  expect(past).toHaveTextContent('1 session attendedFirst steps, 18 May, 11:00 Eastern Time')
  expect(past).toHaveTextContent('Issued 19 May, 08:00 Eastern Time')
  expect(within(past).getByRole('list', { name: 'Tags' })).toHaveTextContent('Interview')
  expect(past).toHaveTextContent('She spoke well.')
  expect(past).toHaveTextContent('DelegationHead')
  expect(within(past).getByRole('link', { name: 'Ana Lucía Ortega' })).toHaveAttribute(
    'href',
    '/e/training/manage/registrations?open=CCCC000003',
  )
  expect(screen.queryAllByRole('link', { current: 'page' })).toEqual([])
  expect(await problemsOfPage()).toEqual([])
})

test('each registration has its actions, as far as the viewer may take them', async () => {
  const may = sampleEvent({ viewerCan: sampleAbilities({ decide: true, mergeRegistrations: true }) })
  const waits = person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { event: may })
  const mayWrite = { ...waits, viewerCan: { ...waits.viewerCan, message: true } }
  const { user } = await open(opened(true, [mayWrite, before], mayWrite), [mayWrite, before])
  const here = within((await screen.findByRole('heading', { name: may.title })).closest('section') as HTMLElement)
  expect(here.getByRole('link', { name: 'Open the application and decide' })).toHaveAttribute(
    'href',
    `${manage}/registrations?open=AAAA000001`,
  )
  expect(here.getByRole('link', { name: 'Possible duplicates' })).toBeVisible()
  const past = within(screen.getByRole('heading', { name: 'Evidence in the cloud' }).closest('section') as HTMLElement)
  expect(past.getByRole('link', { name: 'Open the application' })).toBeVisible()
  expect(past.queryByRole('link', { name: 'Possible duplicates' })).toBeNull()
  expect(past.queryByRole('button', { name: /^Email/ })).toBeNull()
  await user.click(here.getByRole('button', { name: /^Email Ana Ortega/ }))
  expect(await screen.findByRole('dialog')).toBeVisible()
})

test('history, with corrections and their reasons, is read once it is opened', async () => {
  const corrected = {
    at: '2027-05-18T09:00:00.000Z',
    kind: 'CORRECTED',
    state: 'CONFIRMED',
    by: 'Mia Ruiz',
    institute,
    field: null,
    reason: 'She wrote to us.',
  }
  const one = person('AAAA000001', 'Ana Ortega', 'CONFIRMED', { history: [corrected] })
  const { user, askedFor } = await open(opened(true, [one], one), [one])
  await user.click(await screen.findByText('History and emails'))
  expect(await screen.findByText('She wrote to us.')).toBeVisible()
  expect(askedFor('RecordOfRegistration')).toHaveLength(1)
})

test('where the identity is hidden, one registration is shown, and it says why there are no others', async () => {
  const masked = ['NAME', 'EMAIL', 'ORGANISATION'].map((field) => ({ field, revealable: true }))
  const pia = person('AAAA000001', 'Pia', 'SUBMITTED', {
    name: null,
    email: null,
    organisation: null,
    protected: true,
    masked,
  })
  await open(opened(false, [pia], pia), [pia])
  expect(await screen.findByRole('heading', { level: 1, name: 'Name hidden, AAAA000001' })).toBeVisible()
  expect(screen.getByText('Asked for protection')).toBeVisible()
  expect(screen.getByText(/^Only this registration is shown\./)).toBeVisible()
})

test('a registration that isn’t there, or isn’t to be seen, gets one answer', async () => {
  await open({ openPerson: { __typename: 'UnknownRegistration', message: 'Registration not found' } })
  expect(await screen.findByRole('heading', { name: 'We can’t find this person' })).toBeVisible()
})

test('the board leads to the page where the viewer may open it', async () => {
  const seen = person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { staffInstitute: institute })
  const own = person('BBBB000002', 'Ines', 'SUBMITTED', { staffInstitute: null })
  const viewerCan = sampleAbilities({ seeRegistrations: true, decide: true })
  const { user } = await renderRoute(
    `${manage}/registrations?open=AAAA000001`,
    sampleWorkspace([seen, own], { viewer }, { viewerCan }),
    { now },
  )
  const panel = await screen.findByRole('complementary', { name: 'Application' })
  expect(await within(panel).findByRole('link', { name: 'Open this person’s page' })).toHaveAttribute('href', address)
  await user.keyboard('j')
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Ines' })).toBeVisible())
  expect(screen.queryByRole('link', { name: 'Open this person’s page' })).toBeNull()
})
