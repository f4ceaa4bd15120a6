import { beforeEach, expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import type { CreateWebhookInput, UpdateWebhookInput } from '../__generated__/graphql.ts'
import { sampleInstitute } from '../institutes/sampleInstitute.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, sampleEvent, sampleViewer } from '../testing/samples.ts'
import { membership, now } from '../testing/sampleWorkspace.ts'

const event = sampleEvent()
const viewer = sampleViewer({ memberships: [membership('ORGANISER')], events: [event] })

const delivery = (changes: Record<string, unknown> = {}) => ({
  id: 'd1',
  type: 'registration.offered',
  event,
  reference: 'ABCD-EFGH',
  at: now,
  state: 'DELIVERED',
  attempts: 1,
  lastAttemptAt: now,
  lastDuration: 84,
  lastStatus: 204,
  lastFailure: null,
  nextAttemptAt: null,
  ...changes,
})

const webhook = (changes: Record<string, unknown> = {}) => ({
  id: 'w1',
  url: 'https://crm.example/hook',
  kinds: ['OFFERED'],
  state: 'ACTIVE',
  version: 1,
  event: null,
  owner: 'ines@meridian.example',
  createdAt: now,
  stoppedAt: null,
  failingSince: null,
  previousSecretUntil: null,
  institute: sampleInstitute(),
  deliveries: connection([]),
  ...changes,
})

let made: ReturnType<typeof webhook>[]
beforeEach(() => {
  made = []
})

const institute = () =>
  sampleInstitute({
    webhooks: () => made,
    viewerCan: {
      edit: false,
      seeMembers: true,
      manageMembers: false,
      seeAudit: false,
      manageWebhooks: true,
      seeOutbox: true,
    },
  })

test('a webhook is made, its faults stand at their fields, and its secret is shown once', async () => {
  const asked: CreateWebhookInput[] = []
  const { user } = await renderRoute(
    '/institutes/meridian/webhooks',
    {
      viewer,
      institute,
      createWebhook: ({ input }: { input: CreateWebhookInput }) => {
        asked.push(input)
        if (input.url.includes('10.')) {
          const fields = [{ path: 'url', code: 'NOT_PUBLIC', message: 'This address leads to nothing public.' }]
          return { __typename: 'InvalidInput', message: 'One field needs your attention.', fields }
        }
        made = [webhook({ url: input.url })]
        return { __typename: 'WebhookCreated', webhook: made[0], secret: 'whsec_secret', institute: institute() }
      },
    },
    { now },
  )
  expect(await screen.findByText('No webhooks yet')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Create a webhook' }))
  expect(screen.getByLabelText('Event')).toHaveFocus()
  await user.type(screen.getByLabelText('Endpoint URL'), 'https://10.0.0.1/a')
  await user.click(screen.getByRole('checkbox', { name: 'A seat was offered' }))
  await user.selectOptions(screen.getByLabelText('Event'), event.title)
  await user.click(screen.getByRole('button', { name: 'Create webhook' }))
  expect(await screen.findByText('This address leads to nothing public.')).toBeVisible()
  expect(screen.getByRole('alert', { name: 'One thing needs your attention' })).toHaveFocus()
  await user.click(screen.getByRole('link', { name: 'Endpoint URL: this address leads to nothing public.' }))
  expect(screen.getByLabelText('Endpoint URL')).toHaveFocus()
  await user.clear(screen.getByLabelText('Endpoint URL'))
  await user.type(screen.getByLabelText('Endpoint URL'), 'https://crm.example/hook')
  await user.click(screen.getByRole('button', { name: 'Create webhook' }))
  expect(await screen.findByLabelText('Token')).toHaveValue('whsec_secret')
  expect(screen.getByLabelText('Token')).toHaveFocus()
  expect(asked.at(-1)).toEqual({
    instituteSlug: 'meridian',
    eventSlug: event.slug,
    url: 'https://crm.example/hook',
    kinds: ['OFFERED'],
  })
  expect(screen.getByRole('link', { name: 'https://crm.example/hook' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'I’ve saved it' }))
  expect(screen.queryByLabelText('Token')).toBeNull()
  expect(await problemsOfPage()).toEqual([])
})

test('a delivery is shown with its response, and is sent again; a stopped webhook is set going', async () => {
  const again: string[] = []
  const asked: UpdateWebhookInput[] = []
  const failed = delivery({ id: 'd2', state: 'FAILED', attempts: 16, lastStatus: 500, lastFailure: 'STATUS' })
  let one = webhook({ state: 'ACTIVE', deliveries: connection([delivery(), failed]) })
  const { user } = await renderRoute(
    '/institutes/meridian/webhooks/w1',
    {
      viewer,
      webhook: () => one,
      sendDeliveryAgain: ({ id }: { id: string }) => {
        again.push(id)
        const waiting = delivery({ id, state: 'WAITING', attempts: 0, nextAttemptAt: now })
        return { __typename: 'WebhookDeliverySentAgain', delivery: waiting }
      },
      updateWebhook: ({ input }: { input: UpdateWebhookInput }) => {
        asked.push(input)
        if (input.kinds.length === 0) {
          const fields = [{ path: 'kinds', code: 'REQUIRED', message: 'Please choose an answer.' }]
          return { __typename: 'InvalidInput', message: 'One field needs your attention.', fields }
        }
        one = webhook({ state: input.active ? 'ACTIVE' : 'PAUSED', version: 2 })
        return { __typename: 'WebhookUpdated', webhook: one }
      },
    },
    { now },
  )
  const items = within(await screen.findByRole('region', { name: 'Deliveries' })).getAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/registration\.offered.*ABCD-EFGH.*delivered · HTTP 204 · 84 ms/),
    expect.stringMatching(/failed · refused · HTTP 500 · 84 ms · 16 attempts/),
  ])
  await user.click(screen.getAllByRole('button', { name: /^Send again/ })[1] as HTMLElement)
  expect(again).toEqual(['d2'])
  await user.click(screen.getByRole('checkbox', { name: 'A seat was offered' }))
  await user.click(screen.getByRole('button', { name: 'Save webhook' }))
  expect(await screen.findByRole('alert', { name: 'One thing needs your attention' })).toHaveFocus()
  await user.click(screen.getByRole('checkbox', { name: 'A seat was offered' }))
  await user.click(screen.getByRole('checkbox', { name: 'Active' }))
  await user.click(screen.getByRole('button', { name: 'Save webhook' }))
  expect(await screen.findByText('Webhook saved')).toBeVisible()
  expect(asked.at(-1)).toEqual({
    id: 'w1',
    version: 1,
    active: false,
    url: 'https://crm.example/hook',
    kinds: ['OFFERED'],
  })
  expect(await screen.findByText('Paused')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('a new secret is shown, and that the one before still signs; removing is asked about', async () => {
  let there = true
  const { user } = await renderRoute(
    '/institutes/meridian/webhooks/w1',
    {
      viewer,
      institute,
      webhook: () => (there ? webhook() : null),
      rotateWebhookSecret: () => ({
        __typename: 'WebhookSecretRotated',
        webhook: webhook({ previousSecretUntil: '2027-05-21T12:00:00.000Z' }),
        secret: 'whsec_new',
      }),
      removeWebhook: () => {
        there = false
        return { __typename: 'WebhookRemoved', institute: institute() }
      },
    },
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'Create a new secret' }))
  expect(await screen.findByLabelText('Token')).toHaveValue('whsec_new')
  expect(screen.getByText(/signed with both the new and the previous secret/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Remove webhook' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove webhook' }))
  expect(await screen.findByText('No webhooks yet')).toBeVisible()
})
