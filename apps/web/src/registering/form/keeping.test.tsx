import { expect, test } from '@jest/globals'
import { cleanup, screen, waitFor } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { nobody, sampleEvent, sampleViewer } from '../../testing/samples.ts'

const here = 'plenaria.draft.cybercrime-americas'

const open = (viewerDraft: object | null = null, viewer: object = sampleViewer()) =>
  renderRoute('/e/cybercrime-americas/register', {
    viewer,
    event: sampleEvent({ viewerDraft }),
    saveDraft: ({ content }: { content: string }) => ({
      __typename: 'DraftSaved',
      draft: { __typename: 'RegistrationDraft', content, version: 4, savedAt: '2027-05-20T12:00:00.000Z' },
    }),
    deleteDraft: { __typename: 'DraftDeleted', event: sampleEvent() },
  })

const written = (values: object) => ({
  content: JSON.stringify(values),
  version: 3,
  savedAt: '2027-05-20T12:00:00.000Z',
})

test('a signed-in person goes on from another device, and has what they change saved a moment later', async () => {
  const { user, askedFor } = await open(written({ name: 'Lucía Ferrán', organisation: 'Colectivo' }))
  const name = await screen.findByLabelText('Your name')
  expect(name).toHaveValue('Lucía Ferrán')
  expect(screen.getByText(/Saved for your other devices too/)).toBeInTheDocument()
  await user.type(name, ' Ruiz')
  expect(askedFor('SaveDraft')).toEqual([])
  await waitFor(() => expect(askedFor('SaveDraft')).toHaveLength(1), { timeout: 6_000 })
  expect(JSON.parse(askedFor('SaveDraft')[0]?.variables.content as string)).toMatchObject({
    name: 'Lucía Ferrán Ruiz',
    organisation: 'Colectivo',
  })
  await waitFor(() => expect(JSON.parse(localStorage.getItem(here) ?? '{}')).toMatchObject({ savedVersion: 4 }))
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Start again with an empty form' }))
  expect(name).toHaveValue('Lucía Ferrán Ruiz')
  await user.click(screen.getByRole('button', { name: 'Yes, delete my answers' }))
  expect(name).toHaveValue('')
  expect(askedFor('ForgetDraft')).toHaveLength(1)
}, 20_000)

test('an unsaved draft on this device goes over the saved one, a saved copy gives way', async () => {
  const values = { name: 'Lucía', motivation: 'Written here' }
  localStorage.setItem(here, JSON.stringify({ values, requestId: 'a-request-of-this-device', hasReachedCheck: false }))
  await open(written({ name: 'Lucía Ferrán', organisation: 'Colectivo' }))
  expect(await screen.findByLabelText('Your name')).toHaveValue('Lucía')
  expect(screen.getByLabelText(/Your organisation/)).toHaveValue('Colectivo')
  cleanup()
  const known = { values, requestId: 'a-request-of-this-device', hasReachedCheck: false, savedVersion: 2 }
  localStorage.setItem(here, JSON.stringify(known))
  await open(written({ name: 'Lucía Ferrán' }))
  expect(await screen.findByLabelText('Your name')).toHaveValue('Lucía Ferrán')
})

test('a visitor sees that it is kept on this device alone, and how to change that', async () => {
  await open(null, nobody.viewer as unknown as object)
  expect(await screen.findByText(/Saved on this device only/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Sign in to continue on another device' })).toHaveAttribute(
    'href',
    '/sign-in?next=%2Fe%2Fcybercrime-americas%2Fregister',
  )
})

test('a person at a shared device has it removed, from any step, and starts over', async () => {
  const { user } = await open(null, nobody.viewer as unknown as object)
  const startAgain = { name: 'Start again with an empty form' }
  await screen.findByLabelText('Your name')
  expect(screen.queryByRole('button', startAgain)).not.toBeInTheDocument()
  await user.type(screen.getByLabelText('Your name'), 'Lucía Ferrán')
  await user.type(screen.getByLabelText('Your email address'), 'lucia@colectivo.example')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await screen.findByRole('heading', { level: 1, name: 'Your group and country' })
  expect(localStorage.getItem(here)).toContain('Lucía')
  await user.click(screen.getByRole('button', startAgain))
  expect(screen.getByRole('button', startAgain)).toHaveAttribute('aria-expanded', 'true')
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Yes, delete my answers' }))
  expect(await screen.findByLabelText('Your name')).toHaveValue('')
  expect(localStorage.getItem(here)).toBeNull()
  expect(screen.queryByRole('button', startAgain)).not.toBeInTheDocument()
  await user.type(screen.getByLabelText('Your name'), 'X')
  await user.click(screen.getByRole('button', startAgain))
  await user.click(screen.getByRole('button', { name: 'Yes, delete my answers' }))
  expect(screen.getByLabelText('Your name')).toHaveValue('')
  expect(screen.getByLabelText('Your name')).toHaveFocus()
})
