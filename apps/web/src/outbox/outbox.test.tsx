import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { sampleInstitute } from '../institutes/sampleInstitute.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, sampleViewer } from '../testing/samples.ts'
import { manage, membership, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const email = (id: string, changes: Record<string, unknown> = {}) => ({
  __typename: 'Email',
  id,
  kind: 'OFFER',
  category: 'SEAT',
  subject: 'Le ofrecemos un asiento' as string | null,
  enqueuedAt: now,
  sentAt: now,
  failedAt: null,
  deliveryStatus: 'SENT',
  serverResponse: null,
  previewGap: null,
  event: { __typename: 'Event', slug: 'cybercrime-americas', title: 'A cybercrime convention' },
  attachments: [] as { fileId: string; name: string; size: number; url: string; mediaType: string }[],
  viewerCan: { resend: true, resendDenial: null },
  recipient: { kind: 'REGISTRANT', reference: 'AAAA000001', name: 'Ana Ortega', address: 'ana@people.example' },
  preview: {
    __typename: 'EmailPreview',
    language: 'es',
    subject: 'Le ofrecemos un asiento',
    greeting: 'Hola, Ana:',
    paragraphs: ['Responda antes del 4 de junio.'],
    action: 'Responder',
    signature: null,
    footer: 'Recibe …',
    senderName: 'Meridian Institute',
    replyTo: null,
  },
  ...changes,
})

const bounced = email('e2', {
  kind: 'OTHER',
  category: 'OTHER',
  subject: null,
  deliveryStatus: 'BOUNCED',
  failedAt: now,
  serverResponse: '5.1.1 no such user',
  preview: null,
  previewGap: 'MASKED',
  viewerCan: { resend: false, resendDenial: 'This email can’t be sent again.' },
  recipient: { kind: 'SPEAKER', reference: null, name: null, address: null },
})

interface Asked {
  filter: { deliveryStatuses?: string[]; search?: string; reference?: string }
}

const workspace = (emails = [email('e1'), bounced], changes: Record<string, unknown> = {}) =>
  sampleWorkspace(
    [person('AAAA000001', 'Ana Ortega', 'CONFIRMED')],
    { email: ({ id }: { id: string }) => emails.find((each) => each.id === id) ?? null },
    {
      outbox: ({ filter }: Asked) =>
        connection(emails.filter((each) => filter.deliveryStatuses?.includes(each.deliveryStatus) ?? true)),
      outboxCounts: { queued: 0, sent: 1, bounced: 1, refused: 0 },
      undoneActions: [],
      messages: connection([]),
      ...changes,
    },
  )

test('every email is listed, and opens as it was sent', async () => {
  const { user } = await renderRoute(`${manage}/messages/outbox`, workspace(), { now })
  const row = await screen.findByRole('button', { name: /Ana Ortega/ })
  expect(row).toHaveTextContent(
    '20 May, 09:00 UTC−3Ana Ortegaana@people.exampleSeat offeredLe ofrecemos un asientoSent',
  )
  expect(screen.getByRole('button', { name: /A speaker/ })).toHaveTextContent('Other emailsBounced')
  expect(await problemsOfPage()).toEqual([])
  await user.click(row)
  const dialog = await screen.findByRole('dialog', { name: 'Seat offered' })
  expect(await within(dialog).findByText('Le ofrecemos un asiento')).toBeVisible()
  expect(within(dialog).getAllByText('20 May, 09:00 UTC−3')).toHaveLength(2)
  expect(within(dialog).getByText('Responda antes del 4 de junio.').closest('[lang]')).toHaveAttribute('lang', 'es')
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  await user.click(screen.getByRole('button', { name: /A speaker/ }))
  expect(await screen.findByText(/The text is hidden from you/)).toBeVisible()
  expect(screen.getByText('5.1.1 no such user')).toBeVisible()
  expect(screen.getByText('This email can’t be sent again.')).toBeVisible()
})

test('filters are in the address', async () => {
  const { user, path } = await renderRoute(`${manage}/messages/outbox?status=BOUNCED,REFUSED`, workspace(), { now })
  expect(await screen.findByRole('button', { name: /A speaker/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Ana Ortega/ })).not.toBeInTheDocument()
  const statuses = within(screen.getByRole('group', { name: 'Status' }))
  expect(statuses.getByRole('button', { name: 'Bounced 1' })).toHaveAttribute('aria-pressed', 'true')
  await user.click(statuses.getByRole('button', { name: 'Sent 1' }))
  expect(await screen.findByRole('button', { name: /Ana Ortega/ })).toBeVisible()
  expect(path()).toBe(`${manage}/messages/outbox?status=SENT`)
  await user.click(statuses.getByRole('button', { name: 'On its way 0' }))
  expect(await screen.findByText('No matching emails')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(await screen.findByRole('button', { name: /A speaker/ })).toBeVisible()
})

test('an email is sent again, and a refusal is said where it was asked', async () => {
  const answers = [
    { __typename: 'CannotResend', message: 'This email was sent again less than an hour ago.', reason: 'RECENTLY' },
    { __typename: 'EmailResent', email: email('e3') },
  ]
  const { user, askedFor } = await renderRoute(
    `${manage}/messages/outbox`,
    { ...workspace(), resendEmail: () => answers.shift() },
    { now },
  )
  await user.click(await screen.findByRole('button', { name: /Ana Ortega/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Seat offered' })
  const press = await within(dialog).findByRole('button', { name: 'Send again and email 1 person' })
  await user.click(press)
  expect(await within(dialog).findByText(/less than an hour ago/)).toBeVisible()
  await user.click(press)
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(askedFor('ResendEmail').map(({ variables }) => variables)).toEqual([{ id: 'e1' }, { id: 'e1' }])
})

test('what is planned and what was undone have their lists', async () => {
  const about = { decision: null, count: null, title: 'What to bring', startsAt: null, subjectId: 'l1', references: [] }
  const undone = {
    __typename: 'PlannedAction',
    id: 'p1',
    kind: 'SEND_MESSAGE',
    state: 'UNDONE',
    affected: 12,
    affectedNow: null,
    isUpperBound: false,
    halted: null,
    message: null,
    isOwn: true,
    takesEffectAt: now,
    endedAt: now,
    about,
    event: { slug: 'cybercrime-americas', zone: 'America/Sao_Paulo', title: 'A cybercrime convention' },
  }
  const { user } = await renderRoute(
    `${manage}/messages/outbox?status=UNDONE`,
    workspace([], { undoneActions: [undone] }),
    { now },
  )
  expect(await screen.findByText('Email “What to bring”')).toBeVisible()
  expect(screen.getByText('No one was emailed')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Planned' }))
  expect(await screen.findByText('No emails are planned')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('who may not write messages sees no outbox', async () => {
  await renderRoute(`${manage}/messages/outbox`, workspace([], { outbox: null }), { now })
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Outbox')
})

const invitation = email('e4', {
  kind: 'OTHER',
  category: 'INVITATION',
  subject: null,
  deliveryStatus: 'BOUNCED',
  failedAt: now,
  event: null,
  preview: null,
  previewGap: 'NOT_STORED',
  viewerCan: { resend: false, resendDenial: null },
  recipient: { kind: 'INVITED_MEMBER', reference: null, name: null, address: 'new@institute.example' },
})

const ofInstitute = (changes: Record<string, unknown> = {}) => {
  const emails = [invitation, email('e1')]
  return {
    viewer: sampleViewer({ memberships: [membership('OWNER')] }),
    institute: sampleInstitute({
      outbox: ({ filter }: Asked) =>
        connection(emails.filter((each) => filter.deliveryStatuses?.includes(each.deliveryStatus) ?? true)),
      ...changes,
    }),
    email: ({ id }: { id: string }) => emails.find((each) => each.id === id) ?? null,
  }
}

test('an institute’s emails are listed with their events, and lead there', async () => {
  const { user, path } = await renderRoute('/institutes/meridian/outbox', ofInstitute(), { now })
  const row = await screen.findByRole('button', { name: /Ana Ortega/ })
  expect(row).toHaveTextContent('Seat offeredLe ofrecemos un asientoA cybercrime conventionSent')
  expect(screen.getByRole('button', { name: /new@institute/ })).toHaveTextContent(
    'A person invited to your institutenew@institute.exampleInvitationsAbout the instituteBounced',
  )
  expect(await problemsOfPage()).toEqual([])
  await user.click(row)
  const dialog = await screen.findByRole('dialog', { name: 'Seat offered' })
  expect(await within(dialog).findByRole('link', { name: 'A cybercrime convention' })).toHaveAttribute(
    'href',
    `${manage}/messages/outbox`,
  )
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  await user.click(within(screen.getByRole('group', { name: 'Status' })).getByRole('button', { name: 'Bounced' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: /Ana Ortega/ })).not.toBeInTheDocument())
  expect(path()).toBe('/institutes/meridian/outbox?status=BOUNCED')
})

test('who doesn’t run an institute’s events sees no outbox of it', async () => {
  await renderRoute('/institutes/meridian/outbox', ofInstitute({ outbox: null }), { now })
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Outbox')
})
