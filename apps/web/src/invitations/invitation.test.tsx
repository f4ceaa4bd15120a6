import { expect, test } from '@jest/globals'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { answerPosts } from '../testing/posts.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { cannotRegister, canRegisterBy, nobody, sampleEvent, sampleViewer } from '../testing/samples.ts'
import { now } from '../testing/sampleWorkspace.ts'

const slug = 'cybercrime-americas'
const group = sampleEvent().groups[0]

const invitation = (changes: Record<string, unknown> = {}) => ({
  __typename: 'EventInvitation',
  id: 'i1',
  name: 'Lucía Ferrán',
  email: 'lucia@colectivo.example',
  language: 'es',
  invitedAs: 'SPEAKER',
  note: 'We would value your view.',
  state: 'SENT',
  expiresAt: '2027-06-01T12:00:00.000Z',
  invitedAt: now,
  answeredAt: null,
  group,
  institute: { slug: 'meridian', name: 'Meridian Institute' },
  ...changes,
})

const closed = (changes: Record<string, unknown> = {}) =>
  sampleEvent({ admission: 'INVITATION', viewerCan: cannotRegister('INVITATION_NEEDED'), ...changes })

const forInvited = (state = 'SENT') =>
  closed({
    viewerInvitation: invitation({ state }),
    viewerCan: state === 'SENT' ? canRegisterBy('INVITATION') : cannotRegister('INVITATION_CLOSED'),
  })

test('the event says that it is by invitation, and offers no form', async () => {
  const { navigate } = await renderRoute(`/e/${slug}`, { ...nobody, event: closed() })
  expect(await screen.findByText('Only people who are invited can register.')).toBeVisible()
  expect(screen.queryByRole('link', { name: /^Register/ })).toBeNull()
  await navigate(`/e/${slug}/register`)
  expect(await screen.findByRole('heading', { level: 1, name: 'This event is by invitation' })).toBeVisible()
})

test('a holder of a link without proof of the address sees the event and the deadline alone', async () => {
  const posts = answerPosts(() => ({ status: 204 }))
  location.hash = '#token=from-the-mail'
  const { user, container } = await renderRoute(`/e/${slug}/invitation`, {
    ...nobody,
    event: closed(),
    invitationLink: { kind: 'PERSON', isOpen: true, expiresAt: invitation().expiresAt, event: closed() },
  })
  expect(await screen.findByRole('heading', { level: 1, name: 'Your invitation' })).toBeVisible()
  expect(location.hash).toBe('')
  expect(container).not.toHaveTextContent(/Lucía|lucia@|We would value/)
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Send a link and a code to the invited address' }))
  expect(await screen.findByText(/to the address that was invited/)).toBeVisible()
  expect(posts).toEqual([
    { to: '/api/sign-in/link', content: { token: 'from-the-mail', next: `/e/${slug}/invitation` } },
  ])
})

test('a person who is signed in with another address sees that', async () => {
  location.hash = '#token=from-the-mail'
  await renderRoute(`/e/${slug}/invitation`, {
    viewer: sampleViewer(),
    event: closed(),
    invitationLink: { kind: 'PERSON', isOpen: true, expiresAt: invitation().expiresAt, event: closed() },
  })
  expect(await screen.findByText('This invitation is not for lucia@colectivo.example')).toBeVisible()
})

test('an invited person sees by whom, as what and until when, and comes to a form that knows the group', async () => {
  const { user, path } = await renderRoute(
    `/e/${slug}/invitation`,
    { viewer: sampleViewer(), event: forInvited() },
    { now },
  )
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Meridian Institute has invited you to join' }),
  ).toBeVisible()
  expect(screen.getByText('We would value your view.')).toBeVisible()
  expect(screen.getByText('as a speaker')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await act(async () => fireEvent.click(screen.getByRole('link', { name: 'Accept and register' })))
  expect(path()).toBe(`/e/${slug}/register`)
  expect(await screen.findByLabelText('Your name')).toHaveValue('Lucía Ferrán')
  expect(screen.queryByLabelText('Your email address')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByText('You’re invited as part of this group')).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('one press says that one cannot come', async () => {
  let state = 'SENT'
  const { user, asked } = await renderRoute(`/e/${slug}/invitation`, {
    viewer: sampleViewer(),
    event: () => forInvited(state),
    declineEventInvitation: () => {
      state = 'DECLINED'
      return { __typename: 'EventInvitationDeclined', invitation: invitation({ state }) }
    },
  })
  await user.type(await screen.findByLabelText(/Reason/), 'I am at sea.')
  await user.click(screen.getByRole('button', { name: 'Confirm that I can’t attend' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'You told us you can’t attend' })).toBeVisible()
  expect(asked.find(({ name }) => name === 'DeclineEventInvitation')?.variables).toEqual({
    slug,
    reason: 'I am at sea.',
  })
})

test('the form is not shown again after declining', async () => {
  let state = 'SENT'
  const { user, navigate } = await renderRoute(`/e/${slug}/register`, {
    viewer: sampleViewer(),
    event: () => forInvited(state),
    declineEventInvitation: () => {
      state = 'DECLINED'
      return { __typename: 'EventInvitationDeclined', invitation: invitation({ state }) }
    },
  })
  expect(await screen.findByLabelText('Your name')).toHaveValue('Lucía Ferrán')
  await navigate(`/e/${slug}/invitation`)
  await user.click(await screen.findByRole('button', { name: 'Confirm that I can’t attend' }))
  await screen.findByRole('heading', { level: 1, name: 'You told us you can’t attend' })
  await navigate(`/e/${slug}/register`)
  expect(await screen.findByRole('heading', { level: 1, name: 'This event is by invitation' })).toBeVisible()
})

test.each([
  ['LAPSED', 'The deadline to answer has passed'],
  ['REVOKED', 'This invitation was withdrawn'],
  ['REGISTERED', 'This invitation has been used'],
])('one that is %s says so', async (state, title) => {
  await renderRoute(`/e/${slug}/invitation`, {
    viewer: sampleViewer(),
    event: forInvited(state),
  })
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
})

const focalPoint = (people: Record<string, unknown>[], changes: Record<string, unknown> = {}) => ({
  __typename: 'FocalPoint',
  id: 'f1',
  organisation: 'Red Andina',
  places: 2,
  filled: people.filter(({ state }) => state === 'SENT' || state === 'REGISTERED').length,
  state: 'OPEN',
  expiresAt: '2027-06-01T12:00:00.000Z',
  note: null,
  group,
  invitations: people,
  ...changes,
})

const named = (id: string, name: string, state: string) =>
  invitation({
    id,
    name,
    email: `${id}@people.example`,
    state,
    viewerCan: { revoke: state === 'SENT', exchange: state !== 'REGISTERED' },
  })

test('a focal point names people, as many as there are places, and sees how they stand', async () => {
  const people = [named('ana', 'Ana', 'REGISTERED')]
  const { user, asked } = await renderRoute(`/e/${slug}/places`, {
    viewer: sampleViewer(),
    event: () => closed({ viewerFocalPoint: focalPoint(people) }),
    namePeople: ({ input }: { input: { people: { name: string; email: string }[] } }) => {
      if (input.people[0]?.name === 'No one')
        return {
          __typename: 'InvitationsInvalid',
          message: 'One row has a problem.',
          ready: 0,
          invalid: 1,
          problems: [
            {
              row: 1,
              field: 'email',
              value: 'x',
              code: 'ALREADY_INVITED',
              message: 'This address has already been invited.',
            },
          ],
        }
      people.push(named('bo', 'Bo', 'SENT'))
      return { __typename: 'PeopleNamed', focalPoint: focalPoint(people) }
    },
  })
  expect(await screen.findByRole('heading', { level: 1, name: 'People from Red Andina' })).toBeVisible()
  expect(screen.getByText('1 of 2 places are filled.')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.type(screen.getByLabelText('Name'), 'No one')
  await user.type(screen.getByLabelText('Email address'), 'x@people.example')
  await user.click(screen.getByRole('button', { name: 'Invite and email this person' }))
  expect((await screen.findAllByText('This address has already been invited.')).length).toBeGreaterThan(0)
  await user.clear(screen.getByLabelText('Name'))
  await user.type(screen.getByLabelText('Name'), 'Bo')
  await user.click(screen.getByRole('button', { name: 'Invite and email this person' }))
  await waitFor(() => expect(screen.getByText('2 of 2 places are filled.')).toBeVisible())
  expect(screen.getByText('All places are filled')).toBeVisible()
  expect(asked.findLast(({ name }) => name === 'NamePeople')?.variables).toMatchObject({
    input: { focalPointId: 'f1', people: [{ name: 'Bo', email: 'x@people.example', language: 'en' }], inPlaceOf: null },
  })
  const rows = within(screen.getByRole('list', { name: 'People you’ve named' })).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining('Registered'),
    expect.stringContaining('Not answered yet'),
  ])
})

test('beside a person named, the buttons speak of that person and not of the reader', async () => {
  await renderRoute(`/es/e/${slug}/places`, {
    viewer: sampleViewer(),
    event: () => closed({ viewerFocalPoint: focalPoint([named('ana', 'Ana', 'SENT')]) }),
  })
  expect(await screen.findByRole('button', { name: 'Quitar Ana' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Retirar mi inscripción/ })).not.toBeInTheDocument()
})

test('a focal point sees on the page that the invitations are planned, and can undo them', async () => {
  const action = {
    id: 'p1',
    kind: 'NAME_PEOPLE',
    state: 'PLANNED',
    affected: 1,
    isUpperBound: false,
    affectedNow: null,
    halted: null,
    message: null,
    isOwn: true,
    about: null,
    event: closed(),
    takesEffectAt: new Date(Date.now() + 40_000).toISOString(),
  }
  const planned: unknown[] = []
  const { user } = await renderRoute(`/e/${slug}/places`, {
    viewer: sampleViewer(),
    event: () => closed({ viewerFocalPoint: focalPoint([]) }),
    plannedActions: () => planned,
    namePeople: () => {
      planned.push(action)
      return { __typename: 'ActionPlanned', action }
    },
  })
  await user.type(await screen.findByLabelText('Name'), 'Bo')
  await user.type(screen.getByLabelText('Email address'), 'x@people.example')
  await user.click(screen.getByRole('button', { name: 'Invite and email this person' }))
  const bar = within(await screen.findByRole('region', { name: 'Planned actions' }))
  expect(bar.getByText(/Invite the people you named/)).toBeVisible()
  expect(bar.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})
