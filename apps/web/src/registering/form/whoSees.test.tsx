import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { nobody, sampleEvent } from '../../testing/samples.ts'
import { accepted, fillAll, onPage, open, send } from './testing/filling.tsx'

const asking = () => {
  const event = sampleEvent()
  const [host, partner] = event.institutes
  return sampleEvent({
    institutes: [host, { ...partner, needsConsent: true, terms: 'terms-1', access: ['It could see your name.'] }],
  })
}

type User = Awaited<ReturnType<typeof open>>['user']

/** Goes from the form's last page to its first, and back. */
async function askForProtection(user: User) {
  await onPage('Check and send')
  await user.click(screen.getByRole('link', { name: 'Change protection' }))
  await onPage('About you')
  await user.click(screen.getByLabelText('Keep my name, address and organisation out of lists'))
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Save and check' }))
  await onPage('Check and send')
}

test('an event without protection says so on the first page, and offers none', async () => {
  await renderRoute('/e/cybercrime-americas/register', { ...nobody, event: sampleEvent({ offersProtection: false }) })
  expect(await screen.findByText(/This event doesn’t offer protection/)).toBeInTheDocument()
  expect(screen.queryByLabelText('Keep my name, address and organisation out of lists')).not.toBeInTheDocument()
})

test('the form says before it is sent who sees the data, and a partner that needs consent sees it only where a box is ticked', async () => {
  const { user, askedFor } = await renderRoute('/e/cybercrime-americas/register', {
    ...nobody,
    event: asking(),
    registerInterest: accepted,
  })
  await fillAll(user)
  expect(screen.getByText('Instituto Araucária').closest('div')).toHaveTextContent('Can’t see your registration')
  await user.click(screen.getByRole('link', { name: 'Change who sees your data' }))
  await onPage('Your data')
  expect(screen.getByText('Helps to choose the participants from South America.')).toBeInTheDocument()
  const box = screen.getByLabelText('Let Instituto Araucária see my registration')
  expect(box).not.toBeChecked()
  await user.click(box)
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Save and check' }))
  await askForProtection(user)
  expect(screen.getByText('Instituto Araucária').closest('div')).toHaveTextContent('Can see your registration')
  expect(screen.getByText('Your name, address and organisation are hidden')).toBeInTheDocument()
  await send(user)
  await onPage('We’ve received your registration')
  expect(askedFor('RegisterInterest')[0]?.variables.input).toMatchObject({
    shareWith: ['terms-1'],
    protectIdentity: true,
    sessionIds: [],
  })
})

test('a person who asks for protection chooses what lists call them, and nothing of their name', async () => {
  const { user, askedFor } = await open()
  await fillAll(user)
  await askForProtection(user)
  await user.click(screen.getByRole('link', { name: 'Change who sees your data' }))
  await onPage('Your data')
  const pseudonym = screen.getByLabelText(/What should they call you instead/)
  await user.type(pseudonym, 'Lucia F')
  await user.click(screen.getByRole('button', { name: 'Save and check' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Your name in lists: choose')
  expect(pseudonym).toHaveAccessibleDescription(/doesn’t contain your name or your address/)
  await user.clear(pseudonym)
  await user.type(pseudonym, 'Heron')
  await user.click(await screen.findByLabelText('Protect me at every event on this site'))
  await user.type(screen.getByLabelText(/^A phrase only you know/), 'blue kettle')
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Save and check' }))
  await onPage('Check and send')
  expect(screen.getByText('You appear as “Heron”')).toBeInTheDocument()
  await send(user)
  await onPage('We’ve received your registration')
  expect(askedFor('RegisterInterest')[0]?.variables.input).toMatchObject({
    protectIdentity: true,
    pseudonym: 'Heron',
    protectEverywhere: true,
    emailPhrase: 'blue kettle',
  })
})

test.each([
  ['CONSULTATION', 'Don’t show my organisation', 'HIDDEN', 'Your name is shown, but your organisation isn’t'],
  [
    'DIALOGUE',
    'I’m taking part in a personal capacity',
    'PERSONAL_CAPACITY',
    /that you’re taking part in a personal capacity/,
  ],
])('at a %s an organisation can be kept out of lists', async (kind, box, affiliation, line) => {
  const { user, askedFor } = await renderRoute('/e/cybercrime-americas/register', {
    ...nobody,
    event: sampleEvent({ kind }),
    registerInterest: accepted,
  })
  await fillAll(user)
  await user.click(screen.getByRole('link', { name: 'Change who sees your data' }))
  await onPage('Your data')
  expect(screen.queryByLabelText(box)).not.toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'About you' }))
  await user.type(await screen.findByLabelText(/Your organisation/), 'Colectivo Abierto')
  await user.click(screen.getByRole('button', { name: 'Save and check' }))
  await user.click(await screen.findByRole('link', { name: 'Change who sees your data' }))
  await user.click(await screen.findByLabelText(box))
  await user.click(screen.getByRole('button', { name: 'Save and check' }))
  await onPage('Check and send')
  expect(screen.getByText(line)).toBeInTheDocument()
  await send(user)
  await onPage('We’ve received your registration')
  expect(askedFor('RegisterInterest')[0]?.variables.input).toMatchObject({ affiliation })
})
