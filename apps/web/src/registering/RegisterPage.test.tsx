import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { cannotRegister, nobody, sampleEvent, sampleRegistration, sampleViewer } from '../testing/samples.ts'
import { namesOfMore } from '../ui/languages/codeNames.ts'
import {
  accepted,
  fillAboutYou,
  fillAll,
  fillGroup,
  goOn,
  onPage,
  open,
  passSessions,
  send,
} from './form/testing/filling.tsx'

test('a person who registers after the promised day is promised an email, and no day', async () => {
  const { user } = await renderRoute('/e/cybercrime-americas/register', {
    ...nobody,
    event: sampleEvent({ decisionPromisedAt: '2026-01-05T16:00:00.000Z' }),
    registerInterest: accepted,
  })
  await fillAll(user)
  await send(user)
  await onPage('We’ve received your registration')
  expect(screen.getByText(/we’ll email you/)).toBeInTheDocument()
})

test('the whole way: step by step, checked, sent, with what comes next', async () => {
  const { user, askedFor, path } = await open()
  await fillAll(user)
  expect(screen.getByText('Colombia')).toBeInTheDocument()
  expect(screen.getByText('Your name is shown')).toBeInTheDocument()
  await send(user)
  expect(await onPage('We’ve received your registration')).toHaveFocus()
  expect(screen.getByText(/You’ll hear from us by/)).toHaveTextContent(/Monday,? 31 May 2027/)
  expect(screen.getByText('QH7K2M9XPD')).toBeInTheDocument()
  expect(screen.getByText('lucia@colectivo.example')).toBeInTheDocument()
  expect(path()).toBe('/e/cybercrime-americas/register/sent')
  expect(localStorage.getItem('plenaria.draft.cybercrime-americas')).toBeNull()
  expect(askedFor('RegisterInterest')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    name: 'Lucía Ferrán',
    email: 'lucia@colectivo.example',
    organisation: null,
    organisationNames: null,
    groupKey: 'civil-society',
    country: 'CO',
    languages: ['es'],
    motivation: null,
    answers: [{ questionKey: 'experience', values: ['no'] }],
    consents: [
      { key: 'privacy', version: 1, given: true },
      { key: 'news', version: 1, given: false },
    ],
    sessionIds: [],
    protectIdentity: false,
    pseudonym: null,
    affiliation: 'SHOWN',
    shareWith: [],
    requestId: expect.stringMatching(/^[\da-f]{32}$/),
  })
})

test('missing answers are listed, linked to their field and described there', async () => {
  const { user } = await open()
  await screen.findByLabelText('Your name')
  await goOn(user)
  const summary = await screen.findByRole('alert')
  await waitFor(() => expect(summary).toHaveFocus())
  expect(summary).toHaveTextContent('2 things need your attention')
  const name = screen.getByLabelText('Your name')
  expect(name).toBeInvalid()
  expect(name).toHaveAccessibleDescription(/Please fill this in/)
  await user.click(within(summary).getByRole('link', { name: /^Your name:/ }))
  expect(name).toHaveFocus()
  await user.type(name, 'Lucía')
  expect(name).not.toBeInvalid()
  expect(await problemsOfPage()).toEqual([])
})

test('a missing consent is reported in its own words', async () => {
  const { user } = await open(accepted, '/data')
  await onPage('Your data')
  await goOn(user)
  const link = await screen.findByRole('link', {
    name: 'I agree that the hosts read what I send here in order to run this event. To register, please agree to this.',
  })
  await user.click(link)
  expect(screen.getByLabelText(/I agree that the hosts read/)).toHaveFocus()
})

test('questions appear with the answers they hang on, and answers no longer asked are not sent', async () => {
  const { user, askedFor } = await open()
  await fillAll(user)
  await user.click(screen.getByRole('link', { name: 'Change your contribution' }))
  await onPage('Your contribution')
  expect(screen.queryByRole('group', { name: /In which role/ })).not.toBeInTheDocument()
  await user.click(within(screen.getByRole('group', { name: /followed the negotiation/ })).getByLabelText('Yes'))
  await user.click(within(screen.getByRole('group', { name: /In which role/ })).getByLabelText('Otherwise'))
  await user.type(screen.getByLabelText('Which role was it?'), 'Interpreter')
  expect(screen.getByLabelText('Which role was it?')).toHaveValue('Interpreter')
  await user.click(within(screen.getByRole('group', { name: /followed the negotiation/ })).getByLabelText('No'))
  expect(screen.queryByLabelText('Which role was it?')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Save and check' }))
  await onPage('Check and send')
  await send(user)
  await onPage('We’ve received your registration')
  expect(askedFor('RegisterInterest')[0]?.variables.input).toMatchObject({
    answers: [{ questionKey: 'experience', values: ['no'] }],
  })
})

test('an event that offers protection tells nothing on the screen, and leads to the email', async () => {
  const { user } = await open(({ input }) => ({ __typename: 'AnsweredByEmail', email: input.email }))
  await fillAll(user)
  await send(user)
  await onPage('Check your email')
  expect(
    screen.getByText(/sends you the status of your registration only by email, even if you registered before/),
  ).toBeInTheDocument()
  expect(screen.queryByText('Your reference')).not.toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
})

test('a fault that only the server finds is shown on its own page', async () => {
  const { user } = await open(() => ({
    __typename: 'InvalidInput',
    message: 'Please check the fields.',
    fields: [{ path: 'email', code: 'MALFORMED', message: 'This address can’t receive mail.' }],
  }))
  await fillAll(user)
  await send(user)
  await onPage('About you')
  expect(screen.getByRole('alert')).toHaveFocus()
  expect(screen.getByLabelText('Your email address')).toHaveAccessibleDescription(/can’t receive mail/)
})

test.each([
  ['AlreadyRegistered', 'You have registered with this address before.', {}],
  ['RegistrationClosed', 'Registration closed a minute ago.', { closedAt: '2027-05-24T23:00:00.000Z' }],
  ['TooManyRequests', 'Please wait a little.', { retryAfter: 30 }],
])('%s is shown in the server’s words, and nothing is lost', async (__typename, message, more) => {
  const { user } = await open(() => ({ __typename, message, ...more }))
  await fillAll(user)
  await send(user)
  expect(await screen.findByText(new RegExp(message))).toBeInTheDocument()
  expect(screen.getByText('Lucía Ferrán')).toBeInTheDocument()
})

test.each([
  ['NOT_YET_OPEN', 'Registration is not open yet'],
  ['CLOSED', 'Registration is closed'],
  ['EVENT_OVER', 'Registration is closed'],
  ['INVITATION_NEEDED', 'This event is by invitation'],
  ['INVITATION_CLOSED', 'This event is by invitation'],
] as const)('no form where registration is %s', async (reason, title) => {
  const event = sampleEvent({ viewerCan: cannotRegister(reason) })
  await renderRoute('/e/cybercrime-americas/register', { ...nobody, event })
  await onPage(title)
})

test('the form of a draft can be looked at', async () => {
  const event = sampleEvent({ state: 'DRAFT', viewerCan: cannotRegister('NOT_PUBLISHED') })
  await renderRoute('/e/cybercrime-americas/register', { ...nobody, event })
  expect(await screen.findByLabelText('Your name')).toBeInTheDocument()
})

test('registered people get no second form', async () => {
  await renderRoute('/e/cybercrime-americas/register', {
    viewer: sampleViewer(),
    event: sampleEvent({ viewerRegistration: sampleRegistration() }),
  })
  await onPage('You are already registered')
})

test.each([
  ['OFFERED', 'A seat is held for you', /open the link in our email and accept your seat/],
  ['WAITLISTED', 'You are on the waitlist', /As soon as one is, we’ll hold it for you/],
] as const)('first come: sent and %s', async (state, title, words) => {
  const { user } = await open(() => ({ __typename: 'InterestRegistered', registration: sampleRegistration(state) }))
  await fillAll(user)
  await send(user)
  await onPage(title)
  expect(screen.getByText(words)).toBeInTheDocument()
})

test.each([
  ['CONSULTATION', 'REVIEW', 'What would you bring to the room?', /read this when they compose the room/],
  ['DIALOGUE', 'FIRST_COME', 'What would you bring to the room?', /^This helps the organisers/],
  ['TRAINING', 'FIRST_COME', 'What do you hope to learn?', /^This helps the trainers/],
])('what is asked in one’s own words fits a %s by %s', async (kind, admission, label, help) => {
  const { user } = await renderRoute('/e/cybercrime-americas/register', {
    ...nobody,
    event: sampleEvent({ kind, admission }),
  })
  await fillAboutYou(user)
  await fillGroup(user)
  await passSessions(user)
  await onPage('Your contribution')
  expect(screen.getByRole('textbox', { name: `${label} (optional)` })).toHaveAccessibleDescription(help)
})

test('sessions are all ticked at first; those that are left are sent, and none is an error', async () => {
  const { user, askedFor } = await open()
  await fillAboutYou(user)
  await fillGroup(user)
  await onPage('Your sessions')
  const sessions = screen.getByRole('group', { name: 'Which sessions do you want to attend?' })
  const boxes = within(sessions).getAllByRole('checkbox')
  expect(boxes).toHaveLength(3)
  expect(sessions).toHaveTextContent(/14 June 2027.*12:00.*12:30 Brasilia Standard Time \(10:00.*10:30 your time\)/)
  for (const box of boxes) {
    expect(box).toBeChecked()
    await user.click(box)
  }
  await goOn(user)
  expect(await screen.findByRole('alert')).toHaveTextContent('Sessions:')
  await user.click(within(sessions).getByLabelText('Offences and their limits'))
  expect(sessions).not.toHaveAccessibleDescription(/Please choose/)
  await goOn(user)
  await onPage('Your contribution')
  await user.click(within(screen.getByRole('group', { name: /followed the negotiation/ })).getByLabelText('No'))
  await goOn(user)
  await onPage('Your data')
  await user.click(screen.getByLabelText(/I agree that the hosts read/))
  await goOn(user)
  await onPage('Check and send')
  expect(screen.getByText('Sessions').closest('div')).toHaveTextContent('Offences and their limits')
  await send(user)
  await onPage('We’ve received your registration')
  expect(askedFor('RegisterInterest')[0]?.variables.input).toMatchObject({ sessionIds: ['s2'] })
})

test('groups and sessions that are not translated are shown as they were written, and that is said beside them', async () => {
  const event = sampleEvent()
  const spanish = (text: string) => [{ language: 'es', text }]
  const [group, ...groups] = event.groups
  const [opening, ...sessions] = event.sessions
  const { user } = await renderRoute('/e/cybercrime-americas/register', {
    ...nobody,
    event: {
      ...event,
      groups: [{ ...group, name: 'Sociedad civil', names: spanish('Sociedad civil') }, ...groups],
      sessions: [{ ...opening, title: 'Apertura', titles: spanish('Apertura') }, ...sessions],
    },
  })
  const isSaid = async () =>
    expect(await screen.findByText(/^Some of the organisers’ text/)).toHaveTextContent('in Spanish.')
  await fillAboutYou(user)
  await onPage('Your group and country')
  await isSaid()
  expect(screen.getByText('Sociedad civil')).toHaveAttribute('lang', 'es')
  expect(screen.getByText('Academia')).not.toHaveAttribute('lang')
  await user.click(screen.getByLabelText('Sociedad civil'))
  await user.selectOptions(screen.getByLabelText('Country or territory where you work'), 'CO')
  await user.click(screen.getByLabelText('Spanish'))
  await goOn(user)
  await onPage('Your sessions')
  await isSaid()
  expect(screen.getByText('Apertura')).toHaveAttribute('lang', 'es')
})

test('who mistyped their address corrects it on the page after sending, and a reload shows the new one', async () => {
  const answers: object[] = [
    { __typename: 'AddressNotCorrectable', message: 'This address can no longer be corrected.' },
    { __typename: 'OwnAddressCorrected', email: 'lucia@colectiva.example' },
  ]
  const { user, askedFor } = await renderRoute('/e/cybercrime-americas/register', {
    ...nobody,
    event: sampleEvent(),
    registerInterest: accepted,
    correctOwnAddress: () => answers.shift(),
  })
  await fillAll(user)
  await send(user)
  await onPage('We’ve received your registration')
  await user.click(await screen.findByRole('button', { name: 'Wrong address? Correct it' }))
  const address = screen.getByLabelText('Correct email address')
  expect(address).toHaveFocus()
  expect(address).toHaveValue('lucia@colectivo.example')
  expect(await problemsOfPage()).toEqual([])
  await user.clear(address)
  await user.type(address, 'lucia')
  await user.click(screen.getByRole('button', { name: 'Correct and send again' }))
  expect(address).toBeInvalid()
  await user.type(address, '@colectiva.example')
  await user.click(screen.getByRole('button', { name: 'Correct and send again' }))
  expect(await screen.findByText('This address can no longer be corrected.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Correct and send again' }))
  expect(await screen.findByText(/Address corrected/)).toHaveTextContent('lucia@colectiva.example')
  expect(askedFor('CorrectSentAddress').at(-1)?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    requestId: expect.stringMatching(/^.{16,}$/),
    sentTo: 'lucia@colectivo.example',
    email: 'lucia@colectiva.example',
  })
  expect(sessionStorage.getItem('plenaria.sent.cybercrime-americas')).toContain('lucia@colectiva.example')
})

test('indigenous and sign languages join the list when they are asked for, and are shown by name after a reload', async () => {
  // Names loaded by another test persist.
  namesOfMore.clear()
  const { user } = await open()
  await fillAboutYou(user)
  await goOn(user)
  const list = await screen.findByLabelText(/^Another language/)
  expect(within(list).queryByText('Mam')).not.toBeInTheDocument()
  expect(within(list).queryByText('Esperanto')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Add Indigenous and sign languages to the list' }))
  expect(await within(list).findByText('Brazilian Sign Language (Libras)')).toBeInTheDocument()
  await user.selectOptions(list, 'Mam')
  expect(screen.getByRole('checkbox', { name: 'Mam' })).toBeChecked()
  expect(await problemsOfPage()).toEqual([])
})
