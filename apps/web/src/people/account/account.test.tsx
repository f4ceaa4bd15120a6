import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { answerPosts } from '../../testing/posts.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { connection, nobody, sampleAbilities, sampleViewer } from '../../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../../testing/sampleWorkspace.ts'

const passkeys = [
  { id: 'a', name: 'Laptop', createdAt: '2027-05-01T12:00:00.000Z' },
  { id: 'b', name: null, createdAt: '2027-05-02T12:00:00.000Z' },
]
const none = {
  isSetUp: false,
  isShown: false,
  isNeeded: true,
  hasAuthenticator: false,
  passkeys: [] as typeof passkeys,
  recoveryCodesLeft: null as number | null,
}
const app = { ...none, isSetUp: true, hasAuthenticator: true }
const member = (secondFactor: typeof none) => sampleViewer({ secondFactor })
const recoveryCodes = ['abcde-fghjk', 'mnpqr-stuvw']

test('a visitor is sent to sign in, and afterwards back', async () => {
  const { path } = await renderRoute('/account/confirm?next=%2Fme', nobody)
  await screen.findByRole('heading', { level: 1, name: 'Sign in' })
  expect(path()).toBe(`/sign-in?next=${encodeURIComponent('/account/confirm?next=%2Fme')}`)
})

test('a member without a second factor is led from people’s data to setting one up, and back once it is', async () => {
  let factor = none
  const posted = answerPosts(({ to }) => {
    if (to.endsWith('/authenticator')) return { status: 200, body: { uri: 'otpauth://totp/x', secret: 'ABCDEFGHIJ' } }
    factor = { ...app, isShown: true, recoveryCodesLeft: 2 }
    return { status: 200, body: { recoveryCodes } }
  })
  const board = `${manage}/registrations?sort=NAME_ASC`
  const workspace = sampleWorkspace([person('AAAA000001', 'Ana', 'SUBMITTED')])
  const viewer = () => member(factor)
  const event = () => (factor.isShown ? workspace.event : { ...workspace.event, viewerCan: sampleAbilities() })
  const { user, path } = await renderRoute(board, { ...workspace, viewer, event }, { now })
  await screen.findByRole('heading', { level: 1, name: 'One more step before you see people’s data' })
  expect(path()).toBe(`/account?next=${encodeURIComponent(board)}`)
  expect(screen.getByText(/Anyone who gets into your email/)).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Set up an authenticator app' }))
  expect(await screen.findByRole('img', { name: 'QR code for the authenticator app' })).toBeInTheDocument()
  expect(screen.getByText('ABCD')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Open in an app on this device' })).toHaveAttribute(
    'href',
    'otpauth://totp/x',
  )
  expect(await problemsOfPage()).toEqual([])
  await user.type(screen.getByLabelText(/Enter the code the app shows/), '123456{Enter}')

  await screen.findByRole('heading', { level: 1, name: 'Save your recovery codes' })
  // A toast would cover the button on a phone.
  expect(screen.queryByText('Authenticator app set up.')).toBeNull()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(recoveryCodes),
  )
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'I’ve saved them' }))
  await waitFor(() => expect(path()).toBe(board))
  expect(await screen.findByRole('button', { name: 'Ana' })).toBeVisible()
  expect(posted).toEqual([
    { to: '/api/second-factor/authenticator', content: {} },
    { to: '/api/second-factor/authenticator/confirm', content: { code: '123456' } },
  ])
})

test.each([
  ['/account', none, 'One more step before you continue'],
  ['/account/confirm', app, 'Confirm it’s you'],
] as const)(
  'a member whose institute wants a second step for everything is shown that at %s',
  async (page, secondFactor, name) => {
    const institute = {
      slug: 'observatorio',
      name: 'Observatorio',
      secondFactorRequired: true,
      viewerCan: { manageWebhooks: false, seeOutbox: false },
    }
    const viewer = sampleViewer({ secondFactor, memberships: [{ role: 'ORGANISER', institute }] })
    await renderRoute(`${page}?next=%2Fe%2Fdraft%2Fmanage`, { viewer })
    await screen.findByRole('heading', { level: 1, name })
    expect(screen.getByText(/Events run by Observatorio require a second step on every page/)).toBeVisible()
    expect(screen.queryByText(/You’re about to see other people’s data/)).toBeNull()
  },
)

test('a wrong code is reported at its field; the right one leads on', async () => {
  let factor = app
  answerPosts(({ content }) => {
    if (JSON.stringify(content).includes('000000'))
      return { status: 400, body: { code: 'WRONG_CODE', message: 'This code is wrong.' } }
    factor = { ...app, isShown: true }
    return { status: 200, body: {} }
  })
  const { user, path } = await renderRoute('/account/confirm?next=%2Fme', {
    viewer: () => member(factor),
    events: connection([]),
  })
  await screen.findByRole('heading', { level: 1, name: 'Confirm it’s you' })
  expect(await problemsOfPage()).toEqual([])
  const code = screen.getByLabelText('Code from your authenticator app')
  await user.type(code, '000000{Enter}')
  await waitFor(() => expect(code).toHaveAccessibleDescription(/This code is wrong\./))
  expect(code).toBeInvalid()
  await user.clear(code)
  await user.type(code, '123456')
  await user.click(screen.getByRole('button', { name: 'Confirm' }))
  await waitFor(() => expect(path()).toBe('/me'))
})

test('with a recovery code, the page says how many are left', async () => {
  let factor = app
  const posted = answerPosts(() => {
    factor = { ...app, isShown: true }
    return { status: 200, body: { left: 8 } }
  })
  const { user, path } = await renderRoute('/account/confirm?next=%2Fme', {
    viewer: () => member(factor),
    events: connection([]),
  })
  await user.click(await screen.findByRole('button', { name: 'Use a recovery code' }))
  await user.type(screen.getByLabelText('Recovery code'), 'abcde-fghjk')
  await user.click(screen.getByRole('button', { name: 'Use this code' }))
  await waitFor(() => expect(path()).toBe('/me'))
  expect(screen.getByText('Recovery code used. 8 codes left.')).toBeInTheDocument()
  expect(posted).toEqual([{ to: '/api/second-factor/recovery', content: { code: 'abcde-fghjk' } }])
})

test('an address to come back to is of this site only', async () => {
  const { path } = await renderRoute('/account/confirm?next=%2F%2Felsewhere.example', {
    viewer: member({ ...app, isShown: true }),
  })
  await screen.findByRole('heading', { level: 1, name: 'My account' })
  expect(path()).toBe('/account')
})

test('passkeys are renamed and removed; the only one of a member is not', async () => {
  let factor = { ...none, isSetUp: true, isShown: true, passkeys, recoveryCodesLeft: 9 }
  const posted = answerPosts(({ to }) => {
    const [laptop] = passkeys
    if (laptop) factor = { ...factor, passkeys: to.endsWith('/remove') ? [laptop] : passkeys }
    return { status: 200, body: {} }
  })
  const { user } = await renderRoute('/account', { viewer: () => member(factor) })
  expect(await screen.findByText('9 of 10 codes left.')).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Rename Laptop' }))
  const name = screen.getByLabelText('Name')
  await user.clear(name)
  await user.type(name, 'Old laptop{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

  await user.click(await screen.findByRole('button', { name: 'Remove Passkey' }))
  const dialog = screen.getByRole('dialog', { name: 'Remove “Passkey”?' })
  await user.click(within(dialog).getByRole('button', { name: 'Remove the passkey' }))
  expect(await screen.findByText(/Members of an institute need at least one second step/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Remove/ })).not.toBeInTheDocument()
  expect(posted).toEqual([
    { to: '/api/second-factor/passkey/rename', content: { id: 'a', name: 'Old laptop' } },
    { to: '/api/second-factor/passkey/remove', content: { id: 'b' } },
  ])
})

test('a viewer who has not shown a second factor in this sign-in sees what there is, and changes nothing', async () => {
  await renderRoute('/account', { viewer: member({ ...app, passkeys }) })
  expect(await screen.findByRole('link', { name: 'Confirm it’s you' })).toHaveAttribute(
    'href',
    '/account/confirm?next=%2Faccount',
  )
  expect(screen.getByText('Laptop')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Add|Remove|Rename|Make/ })).not.toBeInTheDocument()
})

test('the language of emails is that of the site from then on', async () => {
  const { user, path, askedFor } = await renderRoute('/account', {
    viewer: sampleViewer(),
    setLanguage: ({ language }: { language: string }) => sampleViewer({ language }),
  })
  await user.selectOptions(await screen.findByLabelText('Language for emails'), 'Français')
  await screen.findByRole('heading', { level: 1, name: 'Mon compte' })
  expect(path()).toBe('/fr/account')
  expect(askedFor('SetLanguage').map(({ variables }) => variables)).toEqual([{ language: 'fr' }])
})
