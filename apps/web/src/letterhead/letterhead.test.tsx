import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import type { SetLetterheadInput } from '../__generated__/graphql.ts'
import { ines, sampleInstitute } from '../institutes/sampleInstitute.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleViewer } from '../testing/samples.ts'
import { membership, now } from '../testing/sampleWorkspace.ts'

const letterhead = {
  __typename: 'Letterhead',
  from: 'no-reply@plenaria.example',
  senderName: null,
  replyTo: null,
  replyToDomains: ['lab.meridian.example', 'meridian.example'],
  signatures: [],
}

interface Previewed {
  input: SetLetterheadInput
}

/** Imitates the server's rendering. */
const previewLetterhead = ({ input: { letterhead: given } }: Previewed) => ({
  __typename: 'EmailPreview',
  language: 'en',
  subject: 'Test: how your emails look',
  greeting: null,
  paragraphs: ['This is what emails look like.'],
  action: 'Open Plenaria',
  footer: 'You help run events.',
  senderName: given.senderName || 'Meridian Institute',
  replyTo: given.replyTo || null,
  signature: given.signatures[0]?.text ?? null,
})

const page = (root: Record<string, unknown> = {}) =>
  renderRoute(
    '/institutes/meridian/email',
    {
      viewer: sampleViewer({ email: ines.email, memberships: [membership('OWNER')] }),
      institute: sampleInstitute({ letterhead }),
      previewLetterhead,
      ...root,
    },
    { now },
  )

test('an owner sets name, reply address and signature, and sees them in a sample as typed', async () => {
  const sent: SetLetterheadInput[] = []
  const { user } = await page({
    setLetterhead: ({ input }: { input: SetLetterheadInput }) => {
      sent.push(input)
      const saved = { ...letterhead, senderName: 'Meridian Events', replyTo: 'events@meridian.example' }
      return { __typename: 'LetterheadSet', institute: sampleInstitute({ version: 2, letterhead: saved }) }
    },
  })
  expect(await screen.findByText(/Use an address at lab.meridian.example or meridian.example/)).toBeVisible()
  const sample = screen.getByRole('region', { name: 'Preview' })
  expect(await within(sample).findByText('Meridian Institute')).toBeVisible()
  expect(within(sample).getByText('No one')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: /Sender name/ }), 'Meridian Events')
  await user.type(screen.getByRole('textbox', { name: /Reply address/ }), 'events@meridian.example')
  await user.type(screen.getByRole('textbox', { name: 'English' }), 'Our team')
  expect(await within(sample).findByText('Meridian Events')).toBeVisible()
  expect(within(sample).getByText('events@meridian.example')).toBeVisible()
  expect(within(sample).getByText('Our team')).toBeVisible()
  expect(within(sample).getByRole('button', { name: 'Send me a test email' })).toBeDisabled()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Save email settings' }))
  expect(await screen.findByText('Email settings saved')).toBeVisible()
  expect(sent).toEqual([
    {
      instituteSlug: 'meridian',
      version: 1,
      letterhead: {
        senderName: 'Meridian Events',
        replyTo: 'events@meridian.example',
        signatures: [{ language: 'en', text: 'Our team' }],
      },
    },
  ])
})

test('a reply address elsewhere is refused at its field', async () => {
  const message = 'Replies can’t go to other.example.'
  const { user } = await page({
    setLetterhead: () => ({ __typename: 'ReplyToElsewhere', message, domain: 'other.example' }),
  })
  const field = await screen.findByRole('textbox', { name: /Reply address/ })
  await user.type(field, 'events@other.example')
  await user.click(screen.getByRole('button', { name: 'Save email settings' }))
  expect(await screen.findByRole('link', { name: message })).toBeVisible()
  expect(field).toBeInvalid()
})

test('a test email goes to the owner', async () => {
  const { user, askedFor } = await page({ testLetterhead: { __typename: 'LetterheadTestSent', to: ines.email } })
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Sample language' }), 'fr')
  await user.click(screen.getByRole('button', { name: 'Send me a test email' }))
  expect(await screen.findByText(`The test is on its way to ${ines.email}`)).toBeVisible()
  expect(askedFor('TestLetterhead').map(({ variables }) => variables)).toEqual([{ slug: 'meridian', language: 'fr' }])
})

test('members who aren’t owners don’t see the settings', async () => {
  await page({ institute: sampleInstitute({ letterhead: null }) })
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Email settings')
})
