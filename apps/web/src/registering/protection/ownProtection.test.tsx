import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { sampleRegistration, sampleViewer } from '../../testing/samples.ts'

interface Given {
  input: { everywhere?: boolean; endsForAll?: boolean; emailPhrase?: string | null }
}

async function open(refusal: object | null = null) {
  let protection: { everywhere: boolean; emailPhrase: string | null } = { everywhere: false, emailPhrase: null }
  const viewer = () => ({ ...sampleViewer(), protection })
  const page = await renderRoute('/registrations/QH7K2M9XPD', {
    viewer,
    registration: sampleRegistration('CONFIRMED'),
    setOwnProtection: ({ input: { everywhere, emailPhrase } }: Given) => {
      if (refusal) return refusal
      protection = {
        everywhere: everywhere ?? protection.everywhere,
        emailPhrase: emailPhrase === undefined ? protection.emailPhrase : emailPhrase,
      }
      return { __typename: 'OwnProtectionSet', viewer: viewer() }
    },
  })
  await page.user.click(await screen.findByText('Who sees your data'))
  const folded = await screen.findByText('Protection at every event, and a phrase for our emails')
  expect(page.askedFor('OwnProtection')).toEqual([])
  await page.user.click(folded)
  return page
}

test('somebody protects all their registrations at once, and can end it', async () => {
  const { user, askedFor } = await open()
  const box = await screen.findByRole('switch', { name: /^Protect me at every event on this site/ })
  await user.click(box)
  await waitFor(() => expect(box).toBeChecked())
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'End protection of all my registrations…' }))
  expect(screen.getByText(/^Organisers of all your events will see your name/)).toBeVisible()
  expect(askedFor('SetOwnProtection')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'End protection' }))
  await waitFor(() => expect(box).not.toBeChecked())
  expect(askedFor('SetOwnProtection').map(({ variables }) => variables.input)).toEqual([
    { everywhere: true },
    { everywhere: false, endsForAll: true },
  ])
})

test('the preview shows the phrase as it is typed, before it is saved', async () => {
  const { user, askedFor } = await open()
  await user.type(await screen.findByLabelText(/^A phrase only you know/), 'blue kettle')
  const preview = screen.getByRole('figure')
  expect(preview).toHaveTextContent('Plenaria <no-reply@plenaria.example>')
  expect(preview).toHaveTextContent('Your phrase: blue kettle')
  await user.click(screen.getByRole('button', { name: 'Save phrase' }))
  await waitFor(() => expect(askedFor('SetOwnProtection')).toHaveLength(1))
  expect(askedFor('SetOwnProtection')[0]?.variables.input).toEqual({ emailPhrase: 'blue kettle' })
})

test('a phrase is saved while protection is still being turned on', async () => {
  const { user, askedFor } = await open()
  await user.type(await screen.findByLabelText(/^A phrase only you know/), 'blue kettle')
  act(() => {
    screen.getByRole('switch', { name: /^Protect me at every event/ }).click()
    screen.getByRole('button', { name: 'Save phrase' }).click()
  })
  expect(await screen.findByText('Phrase saved.')).toBeVisible()
  expect(askedFor('SetOwnProtection').map(({ variables }) => variables.input)).toEqual([
    { everywhere: true },
    { emailPhrase: 'blue kettle' },
  ])
})

test('a phrase that is a link is refused beside its field', async () => {
  const message = 'Leave out links and addresses.'
  const { user } = await open({
    __typename: 'InvalidInput',
    message: 'One field needs your attention.',
    fields: [{ path: 'emailPhrase', code: 'LINK', message }],
  })
  const field = await screen.findByLabelText(/^A phrase only you know/)
  await user.type(field, 'www.kettle')
  await user.click(screen.getByRole('button', { name: 'Save phrase' }))
  await waitFor(() => expect(field).toHaveAccessibleDescription(expect.stringContaining(message)))
})
