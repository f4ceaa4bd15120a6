import { afterEach, expect, jest, test } from '@jest/globals'
import { act, cleanup, screen } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { LineBroken } from '../../testing/server.ts'
import { restOfForm } from './later.ts'
import { accepted, fillAboutYou, fillAll, type Given, onPage, open, send } from './testing/filling.tsx'

afterEach(() => {
  jest.restoreAllMocks()
})

test('where the line breaks before the rest of the form has come, that is said, and one tries again', async () => {
  const line = jest.spyOn(restOfForm, 'bring').mockRejectedValue(new TypeError('Failed to fetch'))
  const { user } = await open()
  await fillAboutYou(user)
  const said = await screen.findByRole('alert')
  expect(said).toHaveTextContent('The next page hasn’t loaded yet')
  expect(said).toHaveTextContent('Your answers are saved on this device')
  expect(screen.getByRole('heading', { level: 1, name: 'About you' })).toBeInTheDocument()
  expect(screen.getByLabelText('Your name')).toHaveValue('Lucía Ferrán')
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  line.mockRestore()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await onPage('Your group and country')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('data that could not be loaded is fetched once back online', async () => {
  const line = jest.spyOn(restOfForm, 'bring').mockRejectedValue(new TypeError('Failed to fetch'))
  const { user } = await open()
  await fillAboutYou(user)
  await screen.findByRole('alert')
  line.mockRestore()
  await act(async () => window.dispatchEvent(new Event('online')))
  expect(await screen.findByRole('button', { name: 'Continue' })).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a reload loses nothing, and one may start again', async () => {
  const first = await open()
  await fillAboutYou(first.user)
  await onPage('Your group and country')
  await first.user.click(screen.getByLabelText('Academia'))
  cleanup()

  const second = await open(accepted, '/group')
  expect(await screen.findByLabelText('Academia')).toBeChecked()
  await second.user.click(screen.getByRole('button', { name: 'Back' }))
  expect(await screen.findByLabelText('Your name')).toHaveValue('Lucía Ferrán')
  await second.user.click(screen.getByRole('button', { name: 'Start again with an empty form' }))
  await second.user.click(screen.getByRole('button', { name: 'Yes, delete my answers' }))
  expect(screen.getByLabelText('Your name')).toHaveValue('')
})

test('without an answer it says that it is not sent yet, and tries again with the same request id', async () => {
  let tries = 0
  const { user, askedFor } = await open((given) => {
    tries += 1
    if (tries === 1) throw new LineBroken()
    return accepted(given)
  })
  await fillAll(user)
  await send(user)
  expect(await screen.findByRole('alert')).toHaveTextContent('Not sent yet')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await onPage('We’ve received your registration')
  const ids = askedFor('RegisterInterest').map(({ variables }) => (variables as unknown as Given).input.requestId)
  expect(ids).toHaveLength(2)
  expect(ids[0]).toBe(ids[1])
})

test('once there is a line again it is sent by itself, with the same id', async () => {
  let tries = 0
  const { user, askedFor } = await open((given) => {
    tries += 1
    if (tries === 1) throw new LineBroken()
    return accepted(given)
  })
  await fillAll(user)
  await send(user)
  expect(await screen.findByRole('alert')).toHaveTextContent('We’ll retry while this page is open')
  act(() => void window.dispatchEvent(new Event('online')))
  await onPage('We’ve received your registration')
  const ids = askedFor('RegisterInterest').map(({ variables }) => (variables as unknown as Given).input.requestId)
  expect(ids).toHaveLength(2)
  expect(ids[0]).toBe(ids[1])
})

test('a double press sends once', async () => {
  const { user, askedFor } = await open()
  await fillAll(user)
  await user.dblClick(screen.getByRole('button', { name: 'Send my registration' }))
  await onPage('We’ve received your registration')
  expect(askedFor('RegisterInterest')).toHaveLength(1)
})
