import { beforeEach, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { answerPosts } from '../../testing/posts.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { nobody, sampleViewer } from '../../testing/samples.ts'
import { membership } from '../../testing/sampleWorkspace.ts'

const now = '2027-05-20T12:00:00.000Z'
const signIn = (id: string, changes: Record<string, unknown> = {}) => ({
  id,
  at: '2027-05-19T09:00:00.000Z',
  lastUsedAt: '2027-05-20T08:00:00.000Z',
  until: '2027-05-26T09:00:00.000Z',
  secondFactor: null,
  isCurrent: false,
  viewerCanEnd: true,
  ...changes,
})

const shownFactor = {
  isSetUp: true,
  isShown: true,
  isNeeded: true,
  hasAuthenticator: true,
  passkeys: [],
  recoveryCodesLeft: 8,
}

let signIns: ReturnType<typeof signIn>[]
let factor: typeof shownFactor
beforeEach(() => {
  factor = shownFactor
  signIns = [
    signIn('present', { isCurrent: true, secondFactor: 'PASSKEY' }),
    signIn('one'),
    signIn('two', { secondFactor: 'AUTHENTICATOR' }),
  ]
})

const viewer = () =>
  sampleViewer({
    memberships: [membership('ORGANISER')],
    secondFactor: factor,
    signIns: () => signIns,
    securityEvents: [{ email: 'lucia@colectivo.example', kind: 'SIGN_IN_CODE_WRONG', lastAt: now, count: 3 }],
  })

const open = () =>
  renderRoute(
    '/account/sign-ins',
    {
      viewer,
      endSignIn: ({ id }: { id: string }) => {
        const left = signIns.filter((one) => one.id !== id)
        const count = signIns.length - left.length
        signIns = left
        return { __typename: 'SignInsEnded', count, viewer: viewer() }
      },
      endOtherSignIns: () => {
        const count = signIns.length - 1
        signIns = signIns.filter(({ isCurrent }) => isCurrent)
        return { __typename: 'SignInsEnded', count, viewer: viewer() }
      },
    },
    { now },
  )

test('a visitor is sent to sign in first', async () => {
  const { path } = await renderRoute('/account/sign-ins', nobody)
  await screen.findByRole('heading', { level: 1, name: 'Sign in' })
  expect(path()).toBe(`/sign-in?next=${encodeURIComponent('/account/sign-ins')}`)
})

test('the page tells sign-ins by when and how, and which one is this', async () => {
  await open()
  await screen.findByRole('heading', { level: 1, name: 'Sign-ins' })
  const rows = screen.getAllByText(
    (_, element) => element?.tagName === 'P' && /^Signed in 19/.test(element.textContent),
  )
  expect(rows).toHaveLength(3)
  expect(screen.getAllByText('This device')).toHaveLength(1)
  expect(screen.getByText('Email and authenticator app')).toBeVisible()
  expect(screen.getByText(/Wrong sign-in code/)).toHaveTextContent('Wrong sign-in code (3 times)')
  expect(await problemsOfPage()).toEqual([])
})

test('one sign-in ends, or all others', async () => {
  const { user } = await open()
  const row = (await screen.findByText('Email and authenticator app')).closest('li')
  await user.click(within(row as HTMLElement).getByRole('button', { name: 'Sign out' }))
  await waitFor(() => expect(screen.queryByText('Email and authenticator app')).toBeNull())
  await user.click(screen.getByRole('button', { name: 'Sign out everywhere else' }))
  expect(await screen.findByText('1 other sign-in ended.')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Sign out everywhere else' })).toBeNull())
  expect(signIns.map(({ id }) => id)).toEqual(['present'])
})

test('without the second factor, sign-ins elsewhere can’t be ended, and the page says how to confirm', async () => {
  signIns = signIns.map((one) => ({ ...one, viewerCanEnd: one.isCurrent }))
  factor = { ...factor, isShown: false }
  const { user, path } = await open()
  expect(await screen.findByText(/^To sign out elsewhere, confirm that it’s you/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Sign out/ })).toBeNull()
  expect(await problemsOfPage()).toEqual([])
  await user.click(await screen.findByRole('link', { name: 'Confirm it’s you' }))
  expect(await screen.findByText(/and change how you sign in\.$/)).toBeVisible()
  expect(path()).toBe(`/account/confirm?next=${encodeURIComponent('/account/sign-ins')}`)
})

const refusal = { code: 'RECENT_SECOND_FACTOR_NEEDED', message: 'Confirm it’s you first.' }

test('an action that needs a recent second factor asks for it, and continues once it is shown', async () => {
  let shown = false
  const posted = answerPosts(({ to }) => {
    if (to.endsWith('/recovery-codes'))
      return shown ? { status: 200, body: { recoveryCodes: ['abcde-fghjk'] } } : { status: 403, body: refusal }
    shown = true
    return { status: 200, body: {} }
  })
  const { user } = await renderRoute('/account', { viewer }, { now })
  await user.click(await screen.findByRole('button', { name: 'Create new recovery codes' }))
  const dialog = await screen.findByRole('dialog', { name: 'Confirm it’s you to continue' })
  expect(await problemsOfPage()).toEqual([])
  await user.type(await within(dialog).findByLabelText('Code from your authenticator app'), '123456{Enter}')
  expect(await screen.findByText('abcde-fghjk')).toBeVisible()
  expect(posted.map(({ to }) => to.replace('/api/second-factor/', ''))).toEqual([
    'recovery-codes',
    'code',
    'recovery-codes',
  ])
})

test('a mutation is sent again after the second factor was shown, and refused if it was not', async () => {
  let shown = false
  let tried = 0
  answerPosts(() => {
    shown = true
    return { status: 200, body: {} }
  })
  const createApiToken = () => {
    tried += 1
    return shown
      ? { __typename: 'InvalidInput', message: 'One field needs your attention.', fields: [] }
      : { __typename: 'RecentSecondFactorNeeded', message: 'Confirm it’s you to continue, says the server.' }
  }
  const { user } = await renderRoute('/account', { viewer, createApiToken }, { now })
  await user.click(await screen.findByRole('button', { name: 'Create a token' }))
  const make = screen.getByRole('button', { name: 'Create token' })
  await user.click(make)
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }))
  expect(await screen.findByText('Confirm it’s you to continue, says the server.')).toBeVisible()
  expect(tried).toBe(1)
  await user.click(make)
  const dialog = await screen.findByRole('dialog')
  await user.type(await within(dialog).findByLabelText('Code from your authenticator app'), '123456{Enter}')
  await waitFor(() => expect(tried).toBe(3))
  expect(screen.queryByRole('dialog')).toBeNull()
})
