import { beforeEach, expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import type { CreateApiTokenInput } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleEvent, sampleViewer } from '../testing/samples.ts'
import { membership } from '../testing/sampleWorkspace.ts'

const now = '2027-05-20T12:00:00.000Z'
const { institute } = membership('ORGANISER')
const event = sampleEvent()

const token = (changes: Record<string, unknown> = {}) => ({
  id: 't1',
  name: 'Figures for the board',
  institute,
  event: null,
  capabilities: ['SEE_REGISTRATIONS', 'EXPORT'],
  createdAt: now,
  expiresAt: '2027-08-18T12:00:00.000Z',
  lastUsedAt: null,
  revokedAt: null as string | null,
  ...changes,
})

let tokens: ReturnType<typeof token>[]
let asked: CreateApiTokenInput[]
beforeEach(() => {
  tokens = []
  asked = []
})

const viewer = () =>
  sampleViewer({
    memberships: [membership('ORGANISER')],
    events: [event],
    apiTokens: () => tokens,
    secondFactor: {
      isSetUp: true,
      isShown: true,
      isNeeded: true,
      hasAuthenticator: true,
      passkeys: [],
      recoveryCodesLeft: 8,
    },
  })

const account = () =>
  renderRoute(
    '/account',
    {
      viewer,
      createApiToken: ({ input }: { input: CreateApiTokenInput }) => {
        asked.push(input)
        if (input.capabilities.length === 0) {
          const fieldProblem = { path: 'capabilities', code: 'REQUIRED', message: 'Please choose an answer.' }
          return { __typename: 'InvalidInput', message: 'One field needs your attention.', fields: [fieldProblem] }
        }
        const made = token({ name: input.name, capabilities: input.capabilities })
        tokens = [made]
        return { __typename: 'ApiTokenCreated', token: made, secret: 'plen_secret', viewer: viewer() }
      },
      revokeApiToken: ({ id }: { id: string }) => {
        const [made] = tokens
        if (made?.id !== id) return { __typename: 'UnknownApiToken', message: 'There is none.' }
        made.revokedAt = now
        return { __typename: 'ApiTokenRevoked', token: made }
      },
    },
    { now },
  )

test('a token is made for what it names, and its secret is shown once', async () => {
  const { user } = await account()
  await user.click(await screen.findByRole('button', { name: 'Create a token' }))
  expect(screen.getByLabelText('Purpose')).toHaveFocus()
  await user.type(screen.getByLabelText('Purpose'), 'Figures for the board')
  await user.selectOptions(screen.getByLabelText('Event'), event.title)
  await user.selectOptions(screen.getByLabelText('Expires after'), '30 days')
  await user.click(screen.getByRole('button', { name: 'Create token' }))
  expect(await screen.findByText('Please choose an answer.')).toBeVisible()
  expect(screen.getByRole('alert', { name: 'One thing needs your attention' })).toHaveFocus()
  await user.click(screen.getByRole('link', { name: 'Permissions: please choose an answer.' }))
  expect(screen.getByRole('group', { name: 'Permissions' })).toHaveFocus()
  const [first] = within(screen.getByRole('group', { name: 'Permissions' })).getAllByRole('checkbox')
  if (first) await user.click(first)
  await user.click(screen.getByRole('button', { name: 'Create token' }))
  expect(await screen.findByLabelText('Token')).toHaveValue('plen_secret')
  expect(screen.getByLabelText('Token')).toHaveFocus()
  expect(asked.at(-1)).toEqual({
    name: 'Figures for the board',
    instituteSlug: institute.slug,
    eventSlug: event.slug,
    capabilities: ['SEE_REGISTRATIONS'],
    days: 30,
  })
  expect(screen.getByText('Figures for the board')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'I’ve saved it' }))
  expect(screen.queryByLabelText('Token')).toBeNull()
})

test('a token is revoked, and says so', async () => {
  tokens = [token({ lastUsedAt: now })]
  const { user } = await account()
  await user.click(await screen.findByRole('button', { name: 'Revoke Figures for the board' }))
  expect(await screen.findByText(/^Revoked/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Revoke Figures for the board' })).toBeNull()
})
