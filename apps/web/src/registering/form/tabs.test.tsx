import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { sampleEvent } from '../../testing/samples.ts'
import { fillAboutYou, fillAll, fillGroup, goOn, onPage, open, send } from './testing/filling.tsx'

const here = 'plenaria.draft.cybercrime-americas'

/** Simulates the storage event that a browser fires in all other tabs. */
function inAnotherTab(change: (stored: string | null) => string | null): void {
  const oldValue = localStorage.getItem(here)
  const newValue = change(oldValue)
  if (newValue === null) localStorage.removeItem(here)
  else localStorage.setItem(here, newValue)
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: here, oldValue, newValue })))
}

test('what is changed in another tab is shown here too, so that neither overwrites the other', async () => {
  const { user } = await open()
  const name = await screen.findByLabelText('Your name')
  await user.type(name, 'Lucía')
  inAnotherTab((stored) => stored?.replace('"name":"Lucía"', '"name":"Lucía Ferrán"') ?? null)
  await waitFor(() => expect(name).toHaveValue('Lucía Ferrán'))
  await user.type(screen.getByLabelText('Your email address'), 'l')
  expect(JSON.parse(localStorage.getItem(here) ?? '{}')).toMatchObject({ values: { name: 'Lucía Ferrán', email: 'l' } })
})

test('a form that was sent in another tab is empty here, and says so', async () => {
  const { user, path } = await open()
  await fillAboutYou(user)
  await fillGroup(user)
  await onPage('Your sessions')
  inAnotherTab(() => null)
  await onPage('About you')
  expect(path()).toBe('/e/cybercrime-americas/register')
  expect(screen.getByLabelText('Your name')).toHaveValue('')
  expect(screen.getByText(/^This form was sent or emptied in another tab/)).toBeInTheDocument()
  expect(screen.queryByText(/Nothing has been sent yet/)).not.toBeInTheDocument()
  expect(localStorage.getItem(here)).toBeNull()
  expect(await problemsOfPage()).toEqual([])
})

test('Back after sending leads to what was sent, and the form can be begun again', async () => {
  const { user, path, navigate } = await open()
  await fillAll(user)
  await send(user)
  await onPage('We’ve received your registration')
  await navigate('/e/cybercrime-americas/register/data')
  await onPage('We’ve received your registration')
  expect(path()).toBe('/e/cybercrime-americas/register/sent')
  await navigate('/e/cybercrime-americas/register')
  await onPage('About you')
  await fillAboutYou(user)
  await onPage('Your group and country')
})

test('an event with one session asks for none', async () => {
  const [only] = sampleEvent().sessions
  const { user } = await open(undefined, '', { sessions: [only] })
  await fillAboutYou(user)
  await fillGroup(user)
  await onPage('Your contribution')
  expect(screen.getByText('Step 3 of 5')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Back' }))
  await onPage('Your group and country')
  await goOn(user)
})
