import { beforeEach, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const institute = { slug: 'meridian', name: 'Meridian Institute' }

const letter = (input: { id?: string; subjects: object[]; texts: object[]; filter: object }) => ({
  __typename: 'Message',
  id: 'l1',
  kind: 'SERVICE',
  state: 'DRAFT',
  scheduledFor: null,
  haltReason: null,
  changedAt: now,
  startedAt: null,
  author: null,
  version: 1,
  filter: input.filter,
  subjects: input.subjects,
  texts: input.texts,
  attachments: [],
  institute,
  event: { slug: 'cybercrime-americas', title: 'A convention', zone: 'America/Sao_Paulo' },
  progress: null,
  viewerCan: { change: true, cancel: false },
})

const planned = {
  __typename: 'ActionPlanned',
  action: { id: 'p1', kind: 'SEND_MESSAGE', state: 'PLANNED', affected: 1, takesEffectAt: now },
}

function reading(changes: Record<string, unknown> = {}, mayMessage = true, root: Record<string, unknown> = {}) {
  const ana = person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { emailLanguage: 'pt_BR', ...changes })
  const given = { ...ana, viewerCan: { ...ana.viewerCan, message: mayMessage } }
  const answers = {
    saveMessage: ({ input }: { input: Parameters<typeof letter>[0] }) => ({
      __typename: 'MessageSaved',
      saved: letter(input),
    }),
    sendMessage: planned,
    ...root,
  }
  return renderRoute(`${manage}/registrations?open=AAAA000001`, sampleWorkspace([given], answers), { now })
}

const open = async (user: Awaited<ReturnType<typeof reading>>['user'], name: RegExp | string) => {
  await user.click(await screen.findByRole('button', { name }))
  return within(await screen.findByRole('dialog'))
}

beforeEach(() => localStorage.clear())

test('one person is emailed from their application, in their language, with the number on the button', async () => {
  const { user, askedFor } = await reading()
  const dialog = await open(user, /^Email Ana Ortega/)
  expect(dialog.getByText('aaaa000001@people.example')).toBeVisible()
  expect(dialog.getByText(/Language of their registration page and emails: .*Portuguese/)).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.type(dialog.getByLabelText('Subject'), 'Your letter')
  await user.type(dialog.getByLabelText('Text'), 'Please send it.')
  await user.click(dialog.getByRole('button', { name: 'Email 1 person' }))
  await waitFor(() => expect(askedFor('SendMessage')[0]?.variables.input).toEqual({ id: 'l1', version: 1, at: null }))
  expect(askedFor('SaveMessage')[0]?.variables.input).toMatchObject({
    eventSlug: 'cybercrime-americas',
    kind: 'SERVICE',
    filter: { references: ['AAAA000001'] },
    subjects: [{ language: 'pt_BR', text: 'Your letter' }],
    texts: [{ language: 'pt_BR', text: 'Please send it.' }],
  })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a masked address is not shown, and the neutral subject of a protected person is announced', async () => {
  const { user } = await reading({ name: null, email: null, emailLanguage: null, protected: true })
  const dialog = await open(user, /Email.*AAAA000001…/)
  expect(dialog.getByText(/which is hidden from you/)).toBeVisible()
  expect(dialog.getByText(/gets a neutral subject instead/)).toBeVisible()
  expect(dialog.queryByText(/Language of their registration page/)).toBeNull()
})

test('what is wrong stands at its field, and a second try continues with what was saved', async () => {
  const answers = [
    {
      __typename: 'InvalidInput',
      message: 'Fix it.',
      fields: [{ path: 'subjects.0.text', message: 'Enter a subject.' }],
    },
  ]
  const { user, askedFor } = await reading({}, true, {
    saveMessage: ({ input }: { input: Parameters<typeof letter>[0] }) =>
      answers.shift() ?? { __typename: 'MessageSaved', saved: letter(input) },
    sendMessage: { __typename: 'NobodyToWriteTo', message: 'No one matches any more.' },
  })
  const dialog = await open(user, /^Email Ana Ortega/)
  await user.click(dialog.getByRole('button', { name: 'Email 1 person' }))
  expect(await dialog.findByText('Enter a subject.')).toBeVisible()
  await user.type(dialog.getByLabelText('Subject'), 'Your letter')
  await user.click(dialog.getByRole('button', { name: 'Email 1 person' }))
  expect(await dialog.findByText('No one matches any more.')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Email 1 person' }))
  await waitFor(() => expect(askedFor('SaveMessage').at(-1)?.variables.input).toMatchObject({ id: 'l1', version: 1 }))
})

test('a person is emailed from their row, by a button or by key', async () => {
  const { user, navigate } = await reading()
  await navigate(`${manage}/registrations`)
  const row = await screen.findByRole('row', { name: /Ana Ortega/ })
  await user.click(within(row).getByRole('button', { name: 'Email Ana Ortega' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('e')
  expect(await screen.findByRole('dialog', { name: 'Email Ana Ortega' })).toBeVisible()
})

test('a viewer who may not write to the person of a row reads that', async () => {
  const { user, navigate } = await reading({}, false)
  await navigate(`${manage}/registrations`)
  const row = await screen.findByRole('row', { name: /Ana Ortega/ })
  await user.click(within(row).getByRole('button', { name: 'Email Ana Ortega' }))
  expect(await screen.findByText('You don’t have permission to email this person.')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('nobody is offered to write who may not', async () => {
  await reading({}, false)
  await screen.findByRole('heading', { name: 'Ana Ortega' })
  expect(screen.queryByRole('button', { name: /^Email / })).toBeNull()
})
