import { expect, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { faultsOfPage } from '../testing/accessibility.ts'
import { answerPosts } from '../testing/posts.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, nobody, sampleEvent, sampleRegistration, sampleViewer } from '../testing/samples.ts'

test('a visitor is sent to sign in, and afterwards back', async () => {
  const { path } = await renderRoute('/me', nobody)
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Sign in')
  expect(path()).toBe('/sign-in?next=%2Fme')
  expect(await faultsOfPage()).toEqual([])
})

test('my registrations, each with its state and deadline', async () => {
  const { email } = sampleViewer()
  await renderRoute('/me', {
    viewer: sampleViewer({ registrations: [sampleRegistration('OFFERED')] }),
  })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('My registrations')
  expect(screen.getByText(`Signed in as ${email}`)).toBeInTheDocument()
  expect(screen.getByText('Seat offered')).toBeInTheDocument()
  expect(screen.getByText(/Take it by/)).toHaveTextContent(/30 May 2027/)
  expect(screen.queryByText('Events you help to run')).not.toBeInTheDocument()
  expect(await faultsOfPage()).toEqual([])
})

test('who runs events finds them, and may create one', async () => {
  const event = sampleEvent({ state: 'DRAFT' })
  const institute = { slug: 'meridian', name: 'Meridian Institute' }
  const { user } = await renderRoute('/me', {
    viewer: sampleViewer({ events: [event], memberships: [{ role: 'ORGANISER', institute }] }),
  })
  expect(await screen.findByRole('link', { name: /Towards a convention/ })).toHaveAttribute(
    'href',
    '/e/cybercrime-americas/manage',
  )
  await user.click(screen.getByRole('link', { name: 'Create an event' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'New event' })).toBeInTheDocument()
})

test('signing out leads to the events', async () => {
  let isSignedIn = true
  answerPosts(() => {
    isSignedIn = false
    return { status: 204 }
  })
  const { user } = await renderRoute('/me', {
    viewer: () => (isSignedIn ? sampleViewer() : null),
    events: connection([]),
  })
  await user.click(await screen.findByRole('button', { name: 'Sign out' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Events' })).toBeInTheDocument()
  expect(await screen.findByRole('link', { name: 'Sign in' })).toBeInTheDocument()
})

test('a link that is opened where its page is already open can be pressed all the same', async () => {
  const posted = answerPosts(() => ({ status: 204 }))
  const { user } = await renderRoute('/sign-in', { ...nobody, events: connection([]) })
  await user.type(await screen.findByLabelText('Your e-mail address'), 'ana@redes.example')
  await user.click(screen.getByRole('button', { name: 'Send me a link' }))
  await screen.findByText('Look into your mail')
  act(() => {
    window.location.hash = '#token=once-only'
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
  await user.click(await screen.findByRole('button', { name: 'Sign in' }))
  expect(posted.at(-1)).toEqual({ to: '/api/sign-in', content: { token: 'once-only' } })
})
