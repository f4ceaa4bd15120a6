import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { answerPosts } from '../testing/posts.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { nobody, sampleViewer } from '../testing/samples.ts'
import { now } from '../testing/sampleWorkspace.ts'
import { sampleInstitute } from './sampleInstitute.ts'

const invitation = {
  __typename: 'Invitation',
  id: 'i1',
  email: 'lucia@colectivo.example',
  role: 'REVIEWER',
  invitedAt: now,
  expiresAt: '2027-06-03T12:00:00.000Z',
  institute: sampleInstitute(),
}

test('one press makes a member, who is led to the institute', async () => {
  const viewer = sampleViewer()
  const { user, path, asked } = await renderRoute(
    '/join/i1',
    {
      viewer,
      invitation,
      institute: sampleInstitute(),
      acceptInvitation: { __typename: 'InvitationAccepted', institute: sampleInstitute(), viewer },
    },
    { now },
  )
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'Meridian Institute has invited you to join',
  )
  expect(screen.getByText('Reviewer')).toBeVisible()
  expect(screen.getByText('Reads and reviews registrations. Can’t decide.')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Become a member' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Meridian Institute' })).toBeVisible()
  expect(path()).toBe('/institutes/meridian')
  expect(asked.find(({ name }) => name === 'AcceptInvitation')?.variables).toEqual({ id: 'i1' })
})

test('a visitor signs in first, and comes back', async () => {
  await renderRoute('/join/i1', { ...nobody, invitation: null })
  expect((await screen.findAllByRole('link', { name: 'Sign in' })).at(-1)).toHaveAttribute(
    'href',
    '/sign-in?next=%2Fjoin%2Fi1',
  )
})

test('an invitation that is used, over or another’s says so, and offers another address', async () => {
  let isSignedIn = true
  answerPosts(() => {
    isSignedIn = false
    return { status: 204 }
  })
  const { user, path } = await renderRoute('/join/i1', {
    viewer: () => (isSignedIn ? sampleViewer() : null),
    invitation: null,
  })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('This invitation can’t be accepted here')
  expect(screen.getByText(/You’re signed in as lucia@colectivo.example/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Sign in with another address' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  expect(path()).toBe('/sign-in?next=%2Fjoin%2Fi1')
})

test('a refusal is said in the server’s words', async () => {
  const { user } = await renderRoute('/join/i1', {
    viewer: sampleViewer(),
    invitation,
    acceptInvitation: { __typename: 'UnknownInvitation', message: 'This invitation was withdrawn.' },
  })
  await user.click(await screen.findByRole('button', { name: 'Become a member' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('This invitation was withdrawn.')
})
