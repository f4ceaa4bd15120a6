import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { answerPosts } from '../testing/posts.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, nobody, sampleEvent, sampleRegistration, sampleViewer } from '../testing/samples.ts'

test('a visitor is sent to sign in, and afterwards back', async () => {
  const { path } = await renderRoute('/me', nobody)
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Sign in')
  expect(path()).toBe('/sign-in?next=%2Fme')
  expect(await problemsOfPage()).toEqual([])
})

test('my registrations, each with its state and deadline', async () => {
  const { email } = sampleViewer()
  await renderRoute('/me', {
    viewer: sampleViewer({ registrations: [sampleRegistration('OFFERED')] }),
  })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('My registrations')
  expect(screen.getByText(`Signed in as ${email}`)).toBeInTheDocument()
  expect(screen.getByText('Seat offered')).toBeInTheDocument()
  expect(screen.getByText(/Accept it by/)).toHaveTextContent(/30 May 2027/)
  expect(screen.queryByText('Events you help run')).not.toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
})

test('a member who runs events finds them, and may create one', async () => {
  const event = sampleEvent({ state: 'DRAFT' })
  const institute = { slug: 'meridian', name: 'Meridian Institute' }
  await renderRoute('/me', {
    viewer: sampleViewer({ events: [event], memberships: [{ role: 'ORGANISER', institute }] }),
  })
  expect(await screen.findByRole('link', { name: /Towards a convention/ })).toHaveAttribute(
    'href',
    '/e/cybercrime-americas/manage',
  )
  expect(screen.getByRole('link', { name: 'Create an event' })).toHaveAttribute('href', '/new-event')
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

test('signing out leaves nothing of theirs for the next person at this device, and nothing that is kept nowhere else is lost', async () => {
  let isSignedIn = true
  answerPosts(() => {
    isSignedIn = false
    return { status: 204 }
  })
  const form = (savedVersion: number) => JSON.stringify({ values: { name: 'Lucía' }, requestId: 'a', savedVersion })
  localStorage.setItem('plenaria.draft.kept-on-the-server', form(3))
  localStorage.setItem('plenaria.draft.here-alone', form(0))
  localStorage.setItem('plenaria.draft.an-event.4', JSON.stringify({ title: 'A programme begun' }))
  sessionStorage.setItem('plenaria.sent.an-event', JSON.stringify({ email: 'ana@redes.example' }))
  const { user } = await renderRoute('/me', {
    viewer: () => (isSignedIn ? sampleViewer() : null),
    events: connection([]),
  })
  await user.click(await screen.findByRole('button', { name: 'Sign out' }))
  await screen.findByRole('heading', { level: 1, name: 'Events' })
  expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([
    'plenaria.draft.here-alone',
    'plenaria.draft.an-event.4',
  ])
  expect(sessionStorage).toHaveLength(0)
})

test('a link that is opened where its page is already open can be pressed all the same', async () => {
  const posted = answerPosts(() => ({ status: 204 }))
  const { user } = await renderRoute('/sign-in', { ...nobody, events: connection([]) })
  await user.type(await screen.findByLabelText('Your email address'), 'ana@redes.example')
  await user.click(screen.getByRole('button', { name: 'Send me a link and a code' }))
  await screen.findByText('Check your email')
  act(() => {
    window.location.hash = '#token=once-only'
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
  await user.click(await screen.findByRole('button', { name: 'Sign in' }))
  expect(posted.at(-1)).toEqual({ to: '/api/sign-in', content: { token: 'once-only' } })
})

test('an emailed link leads on in the language that is read', async () => {
  let isSignedIn = false
  answerPosts(() => {
    isSignedIn = true
    return { status: 200, body: { next: '/me' } }
  })
  window.location.hash = '#token=once-only'
  const { user, path } = await renderRoute('/es/sign-in?next=%2Fme', {
    viewer: () => (isSignedIn ? sampleViewer() : null),
  })
  await user.click(await screen.findByRole('button', { name: 'Iniciar sesión' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Mis inscripciones' })).toBeInTheDocument()
  expect(path()).toBe('/es/me')
})

test('a link that was spent says so, and has a new one sent at one press, without typing the address', async () => {
  const posted = answerPosts(({ to }) =>
    to === '/api/sign-in'
      ? { status: 400, body: { code: 'LINK_NOT_VALID', message: 'It has been used.' } }
      : { status: 204 },
  )
  window.location.hash = '#token=spent'
  const { user } = await renderRoute('/sign-in', nobody)
  await user.click(await screen.findByRole('button', { name: 'Sign in' }))
  expect(await screen.findByText('It has been used.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Send me a new link' }))
  expect(await screen.findByText('Check your email')).toBeInTheDocument()
  expect(screen.queryByText('This link no longer works')).not.toBeInTheDocument()
  expect(posted.at(-1)).toEqual({ to: '/api/sign-in/link', content: { token: 'spent', next: '/me' } })
  expect(await problemsOfPage()).toEqual([])
})

test('a code is sent again where the server is too busy for a moment', async () => {
  let isBusy = true
  const posts = answerPosts(({ to }) => {
    if (to !== '/api/sign-in/code') return { status: 204 }
    if (!isBusy) return { status: 200, body: { next: '/me' } }
    isBusy = false
    return { status: 429, headers: { 'retry-after': '1' }, body: { message: 'Too much at once.' } }
  })
  const { user } = await renderRoute('/sign-in', { viewer: () => null })
  await user.type(await screen.findByLabelText('Your email address'), 'ana@redes.example')
  await user.click(screen.getByRole('button', { name: 'Send me a link and a code' }))
  await user.type(await screen.findByLabelText('Six-digit code from the email'), '204060')
  await user.click(screen.getByRole('button', { name: 'Sign in with the code' }))
  await waitFor(() => expect(posts.filter(({ to }) => to === '/api/sign-in/code')).toHaveLength(2), { timeout: 5_000 })
  expect(screen.queryByText('Too much at once.')).not.toBeInTheDocument()
})

test('a wrong code is said at the field, and the next one signs in', async () => {
  let isSignedIn = false
  answerPosts(({ to, content }) => {
    if (to !== '/api/sign-in/code') return { status: 204 }
    if ((content as { code: string }).code !== '204060')
      return { status: 400, body: { code: 'CODE_NOT_VALID', message: 'This code does not work.' } }
    isSignedIn = true
    return { status: 200, body: { next: '/me' } }
  })
  const { user, path } = await renderRoute('/sign-in', { viewer: () => (isSignedIn ? sampleViewer() : null) })
  await user.type(await screen.findByLabelText('Your email address'), 'ana@redes.example')
  await user.click(screen.getByRole('button', { name: 'Send me a link and a code' }))
  const code = await screen.findByLabelText('Six-digit code from the email')
  expect(code).toHaveAccessibleDescription(/^The code works only in this browser\./)
  await user.type(code, '111111')
  await user.click(screen.getByRole('button', { name: 'Sign in with the code' }))
  expect(await screen.findByText('This code does not work.')).toBeInTheDocument()
  await user.clear(code)
  await user.type(code, '204060')
  await user.click(screen.getByRole('button', { name: 'Sign in with the code' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'My registrations' })).toBeInTheDocument()
  expect(path()).toBe('/me')
})
