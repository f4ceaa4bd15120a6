import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, nobody, sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const slug = 'cybercrime-americas'

const delivery = (changes: Record<string, unknown> = {}) => ({
  __typename: 'ReportDelivery',
  id: 'd1',
  number: 1,
  language: 'es',
  note: null,
  sentAt: now,
  deliveryStatus: 'SENT',
  acknowledgedAt: null,
  ...changes,
})

const recipient = (name: string, changes: Record<string, unknown> = {}) => ({
  __typename: 'Recipient',
  id: name,
  name,
  body: 'Ministry of Justice',
  country: 'CO',
  language: 'es',
  email: `${name.toLowerCase()}@office.example`,
  version: 1,
  deliveries: [],
  ...changes,
})

const texts = [{ __typename: 'LocalisedText', language: 'en', text: 'What was heard' }]

const version = {
  __typename: 'ReportVersion',
  number: 1,
  content: { __typename: 'ReportContent', languages: ['en', 'es'], titles: texts },
  files: [{ __typename: 'ReportFile', format: 'PDF', language: 'en', path: '/api/reports/x/v1/en.pdf' }],
}

const workspace = (root: Record<string, unknown>, changes: Record<string, unknown> = {}) =>
  sampleWorkspace([], root, {
    viewerCan: sampleAbilities({ manageRecipients: true }),
    report: { __typename: 'Report', versions: [version], version },
    recipientCounts: { total: 2, notSent: 1, undelivered: 1, unacknowledged: 0, acknowledged: 0, toRemind: 0 },
    recipients: connection([
      recipient('Rosa'),
      recipient('Max', { deliveries: [delivery({ deliveryStatus: 'BOUNCED' })] }),
    ]),
    ...changes,
  })

test('the recipients of the report, how it stands with each, and sending it', async () => {
  let sent: Record<string, unknown> | undefined
  const { user, askedFor } = await renderRoute(
    `${manage}/recipients`,
    workspace({
      sendReport: ({ input }: { input: Record<string, unknown> }) => {
        sent = input
        return { __typename: 'ReportSent', sent: 1 }
      },
    }),
    { now },
  )
  const list = await screen.findByRole('list', { name: 'Recipients' })
  expect(within(list).getByText('Max').closest('li')).toHaveTextContent(/Version 1.*Bounced/)
  expect(within(list).getByText('Rosa').closest('li')).toHaveTextContent('Nothing sent yet')
  expect(await problemsOfPage()).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Send version 1' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent('To the one recipient who hasn’t received this version.')
  await user.type(within(dialog).getByLabelText('Español'), 'Con gusto.')
  await user.click(within(dialog).getByRole('button', { name: 'Send report and email 1 recipient' }))
  expect(await screen.findByText('1 email is on its way')).toBeVisible()
  expect(sent).toMatchObject({
    eventSlug: slug,
    number: 1,
    language: null,
    recipientIds: null,
    notes: [{ language: 'es', text: 'Con gusto.' }],
  })

  expect(within(list).getByRole('checkbox', { name: 'Select Max' })).toBeDisabled()
  await user.click(within(list).getByRole('checkbox', { name: 'Select Rosa' }))
  await user.click(screen.getByRole('button', { name: 'Send to 1 selected recipient' }))
  expect(await screen.findByRole('dialog')).toHaveTextContent('To the recipient you selected.')
  await user.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Send report and email 1 recipient' }),
  )
  await waitFor(() => expect(sent).toMatchObject({ recipientIds: ['Rosa'], filter: null }))

  await user.type(screen.getByRole('searchbox'), 'ros')
  await user.click(await screen.findByRole('button', { name: 'Send to 2 recipients who haven’t received it' }))
  expect(await screen.findByRole('dialog')).toHaveTextContent('To the 2 recipients in the filtered list')
  await user.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Send report and email 2 recipients' }),
  )
  await waitFor(() => expect(sent).toMatchObject({ recipientIds: null, filter: { search: 'ros' } }))
  await user.clear(screen.getByRole('searchbox'))

  await user.click(screen.getByRole('button', { name: /^Email not delivered/ }))
  await waitFor(() => expect(askedFor('RecipientsOfEvent').at(-1)?.variables.filter).toEqual({ status: 'UNDELIVERED' }))
})

test('recipients who have not answered are reminded, after a question that says how many', async () => {
  let asked: unknown
  const { user } = await renderRoute(
    `${manage}/recipients`,
    workspace(
      {
        remindRecipients: ({ input }: { input: unknown }) => {
          asked = input
          return { __typename: 'RecipientsReminded', reminded: 2 }
        },
      },
      {
        recipientCounts: { total: 2, notSent: 0, undelivered: 0, unacknowledged: 2, acknowledged: 0, toRemind: 2 },
        recipients: connection([
          recipient('Rosa', { deliveries: [delivery({ remindedAt: now })] }),
          recipient('Max', { deliveries: [delivery({ id: 'd2' })] }),
        ]),
      },
    ),
    { now },
  )
  const list = await screen.findByRole('list', { name: 'Recipients' })
  expect(within(list).getByText('Rosa').closest('li')).toHaveTextContent('Reminded')
  expect(within(list).getByText('Max').closest('li')).not.toHaveTextContent('Reminded')
  await user.click(screen.getByRole('button', { name: 'Remind 2 recipients' }))
  const dialog = await screen.findByRole('dialog', { name: 'Send a reminder about version 1?' })
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Email 2 recipients' }))
  expect(await screen.findByText('2 emails are on their way')).toBeVisible()
  expect(asked).toEqual({ eventSlug: slug, number: 1 })
})

test('a recipient is added by hand, with every fault beside its field', async () => {
  let tries = 0
  const { user } = await renderRoute(
    `${manage}/recipients`,
    workspace(
      {
        addRecipient: ({ input }: { input: { facts: { name: string; email: string } } }) => {
          tries += 1
          const fieldProblem = { path: 'facts.email', code: 'MALFORMED', message: 'Write a full address.' }
          return input.facts.email.includes('@')
            ? { __typename: 'RecipientSaved', recipient: recipient(input.facts.name) }
            : { __typename: 'InvalidInput', message: 'Faulty.', fields: [fieldProblem] }
        },
      },
      {
        report: null,
        recipients: connection([]),
        recipientCounts: { total: 0, notSent: 0, undelivered: 0, unacknowledged: 0, acknowledged: 0, toRemind: 0 },
      },
    ),
    { now },
  )
  expect(await screen.findByText('No recipients yet')).toBeVisible()
  expect(screen.getByText(/No report has been published yet/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Send version/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Add a recipient' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByLabelText('Person or office'), 'Rosa')
  await user.type(within(dialog).getByLabelText('Body'), 'Congress')
  await user.selectOptions(within(dialog).getByLabelText('Country'), 'CO')
  await user.type(within(dialog).getByLabelText('Email address'), 'nowhere')
  await user.click(within(dialog).getByRole('button', { name: 'Add' }))
  expect(await within(dialog).findByText('Write a full address.')).toBeVisible()
  await user.type(within(dialog).getByLabelText('Email address'), '@office.example')
  await user.click(within(dialog).getByRole('button', { name: 'Add' }))
  expect(await screen.findByText('Rosa added')).toBeVisible()
  expect(tries).toBe(2)
})

const opened = (changes: Record<string, unknown> = {}) => ({
  __typename: 'ReportByLink',
  name: 'Rosa',
  body: 'Congress',
  number: 1,
  language: 'en',
  note: 'With regards.',
  sentAt: now,
  acknowledgedAt: null,
  uptake: [],
  event: sampleEvent({ report: { __typename: 'Report', versions: [{ number: 1 }], version, uptake: [] } }),
  ...changes,
})

test('the link in the email shows the report, and says that it has arrived by a press alone', async () => {
  location.hash = '#token=from-the-mail'
  let acknowledgedAt: string | null = null
  const { user, askedFor } = await renderRoute(
    `/e/${slug}/received`,
    {
      ...nobody,
      reportByLink: () => opened({ acknowledgedAt }),
      acknowledgeReport: () => {
        acknowledgedAt = now
        return { __typename: 'ReportAcknowledged', report: opened({ acknowledgedAt }) }
      },
    },
    { now },
  )
  expect(await screen.findByRole('heading', { level: 1, name: 'What was heard' })).toBeVisible()
  expect(location.hash).toBe('')
  expect(screen.getByText('With regards.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Read the report' })).toHaveAttribute('href', `/reports/${slug}/v1`)
  expect(screen.getByRole('link', { name: 'PDF' })).toHaveAttribute('href', '/api/reports/x/v1/en.pdf')
  expect(askedFor('AcknowledgeReport')).toEqual([])
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Confirm receipt' }))
  expect(await screen.findByText(/^You confirmed receipt/)).toBeVisible()
  expect(askedFor('AcknowledgeReport').map(({ variables }) => variables)).toEqual([{ token: 'from-the-mail' }])
})

test('another language and a reload lead to the same report again', async () => {
  location.hash = '#token=from-the-mail'
  const { unmount } = await renderRoute(`/e/${slug}/received`, { ...nobody, reportByLink: opened() }, { now })
  expect(await screen.findByRole('heading', { level: 1, name: 'What was heard' })).toBeVisible()
  unmount()
  const { askedFor } = await renderRoute(`/e/${slug}/received`, { ...nobody, reportByLink: opened() }, { now })
  expect(await screen.findByRole('heading', { level: 1, name: 'What was heard' })).toBeVisible()
  expect(askedFor('ReceivedReport').map(({ variables }) => variables)).toEqual([{ token: 'from-the-mail' }])
})

test('a link that leads nowhere leads to the public report', async () => {
  location.hash = '#token=old'
  await renderRoute(`/e/${slug}/received`, { ...nobody, reportByLink: null }, { now })
  expect(await screen.findByRole('heading', { level: 1, name: 'This report link doesn’t work' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'read it here' })).toHaveAttribute('href', `/reports/${slug}`)
})
