import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { answerPosts } from '../testing/posts.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { nobody, sampleEvent, sampleRegistration, sampleViewer, session } from '../testing/samples.ts'

const address = '/registrations/QH7K2M9XPD'

test('a stranger is asked for their address, and does not learn whether it is known', async () => {
  const posted = answerPosts(() => ({ status: 204 }))
  const { user } = await renderRoute(address, { ...nobody, registration: null })
  await user.type(await screen.findByLabelText('Your email address'), 'lucia@colectivo.example')
  await user.click(screen.getByRole('button', { name: 'Send me a link and a code' }))
  expect(await screen.findByText(/If we know lucia@colectivo.example/)).toBeInTheDocument()
  expect(posted).toEqual([{ to: '/api/sign-in/link', content: { email: 'lucia@colectivo.example', next: address } }])
  expect(await problemsOfPage()).toEqual([])
})

/** The response for a registration opened by an emailed link. */
const opened = (state: string, changes: object = {}) => ({
  __typename: 'RegistrationByLink',
  reference: 'QH7K2M9XPD',
  state,
  offerExpiresAt: state === 'OFFERED' ? '2027-05-30T12:00:00.000Z' : null,
  awaitsConfirmation: false,
  waitlistPlace: null,
  answerFollowUpUntil: null,
  hasVisaLetter: false,
  attendance: null,
  viewerCan: {
    confirmAddress: false,
    correctAddress: false,
    takeSeat: state === 'OFFERED',
    withdraw: state !== 'WITHDRAWN',
  },
  event: sampleEvent(),
  ...changes,
})

/** Opens the page by an emailed link. `state`: the registration's state on the server. */
async function arrive(state: string, root: (become: (state: string) => object) => object = () => ({})) {
  let stands = state
  let isOpened = false
  let isSignedIn = false
  const posted = answerPosts(({ to }) => {
    if (to === '/api/registration-link') {
      isOpened = true
      return { status: 200, body: { reference: 'QH7K2M9XPD' } }
    }
    if (to !== '/api/sign-in/code') return { status: 204 }
    isSignedIn = true
    return { status: 200, body: { next: address } }
  })
  window.location.hash = '#token=from-the-mail'
  const become = (next: string) => {
    stands = next
    return opened(next)
  }
  const page = await renderRoute(address, {
    viewer: () => (isSignedIn ? sampleViewer() : null),
    registration: () => (isSignedIn ? sampleRegistration('OFFERED') : null),
    registrationByLink: () => (isOpened ? opened(stands) : null),
    ...root(become),
  })
  return { ...page, posted }
}

test('the page of an emailed link says that a visa letter is ready, before it asks for a code', async () => {
  await arrive('CONFIRMED', () => ({ registrationByLink: opened('CONFIRMED', { hasVisaLetter: true }) }))
  const letter = await screen.findByRole('region', { name: 'Your visa letter' })
  expect(letter).toHaveTextContent(/Your visa letter is ready. To download it, confirm it’s you/)
  const code = await screen.findByRole('button', { name: 'Send me a code' })
  expect(letter.compareDocumentPosition(code) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

test('the emailed link opens where the registration stands without a press, and leaves no token in the address', async () => {
  const { posted, askedFor } = await arrive('OFFERED')
  expect(await screen.findByRole('heading', { name: 'A seat is held for you.' })).toBeInTheDocument()
  expect(window.location.hash).toBe('')
  expect(posted).toEqual([{ to: '/api/registration-link', content: { token: 'from-the-mail' } }])
  expect(askedFor('TakeSeatByLink')).toEqual([])
  expect(screen.queryByText('Your details')).not.toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
})

test('an offer is taken by one press after opening its email', async () => {
  const { user } = await arrive('OFFERED', (become) => ({
    takeSeatByLink: () => ({ __typename: 'SeatTakenByLink', registration: become('CONFIRMED') }),
  }))
  await user.click(await screen.findByRole('button', { name: 'Accept my seat' }))
  expect(await screen.findByRole('heading', { name: 'You hold a seat.' })).toBeInTheDocument()
})

test('a person who takes an offer that was refused in another tab sees what became of it', async () => {
  const { user } = await arrive('OFFERED', (become) => ({
    takeSeatByLink: () => {
      become('WITHDRAWN')
      return { __typename: 'NoOffer', message: 'There is no offer to take: you have withdrawn.', state: 'WITHDRAWN' }
    },
  }))
  await user.click(await screen.findByRole('button', { name: 'Accept my seat' }))
  expect(await screen.findByText('There is no offer to take: you have withdrawn.')).toBeInTheDocument()
  expect(await screen.findByRole('heading', { name: 'You have withdrawn.' })).toBeInTheDocument()
})

test('an offer is refused from the email, after one question', async () => {
  const { user } = await arrive('OFFERED', (become) => ({
    withdrawByLink: ({ expectedState: seen }: { expectedState: string }) =>
      seen === 'OFFERED' && { __typename: 'RegistrationWithdrawnByLink', registration: become('WITHDRAWN') },
  }))
  await user.click(await screen.findByRole('button', { name: 'I can’t attend' }))
  await user.click(await screen.findByRole('button', { name: 'Refuse the seat' }))
  expect(await screen.findByRole('heading', { name: 'You have withdrawn.' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Accept my seat' })).not.toBeInTheDocument()
})

test('a person who comes by the email with the follow-up survey sees why a code is asked for', async () => {
  window.location.hash = '#token=from-the-mail'
  answerPosts(() => ({ status: 200, body: { reference: 'QH7K2M9XPD' } }))
  const asked = opened('CONFIRMED', { answerFollowUpUntil: '2027-07-10T12:00:00.000Z' })
  await renderRoute(
    address,
    { viewer: null, registration: null, registrationByLink: asked },
    { now: '2027-06-15T10:00:00.000Z' },
  )
  expect(await screen.findByRole('heading', { level: 1, name: 'How did it go?' })).toBeVisible()
  expect(screen.getByText(/a few questions for people who attended/)).toHaveTextContent(/until Saturday,? 10 July 2027/)
  expect(await screen.findByText(/^Your answers are personal.*confirm it’s you/)).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Send me a code' })).toBeVisible()
})

test('everything else asks for a code, which is sent at one press and typed here', async () => {
  const { user, posted } = await arrive('OFFERED')
  await user.click(await screen.findByRole('button', { name: 'Send me a code' }))
  await user.type(await screen.findByLabelText('Six-digit code from the email'), '123 456')
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Sign in with the code' }))
  expect(await screen.findByRole('heading', { name: 'Your details' })).toBeInTheDocument()
  expect(posted.slice(1)).toEqual([
    { to: '/api/sign-in/link', content: { reference: 'QH7K2M9XPD', next: address } },
    { to: '/api/sign-in/code', content: { reference: 'QH7K2M9XPD', code: '123 456' } },
  ])
})

test('a person who is asked whether they leave, and has signed in meanwhile, is asked still', async () => {
  const signedIn = Promise.withResolvers<void>()
  let looks = 0
  const { user } = await arrive('OFFERED', () => ({
    registration: async () => {
      looks += 1
      if (looks === 1) return null
      await signedIn.promise
      return sampleRegistration('OFFERED')
    },
  }))
  await user.click(await screen.findByRole('button', { name: 'Send me a code' }))
  await user.type(await screen.findByLabelText('Six-digit code from the email'), '123 456')
  await user.click(screen.getByRole('button', { name: 'Sign in with the code' }))
  await user.click(screen.getByRole('button', { name: 'I can’t attend' }))
  expect(await screen.findByRole('dialog')).toBeInTheDocument()
  signedIn.resolve()
  expect(await screen.findByText('Your details')).toBeInTheDocument()
  expect(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Refuse the seat' })).toBeInTheDocument()
})

test('before a session starts the link says when, and that a code lets the person join', async () => {
  window.location.hash = '#token=from-the-mail'
  answerPosts(() => ({ status: 200, body: { reference: 'QH7K2M9XPD' } }))
  await renderRoute(
    address,
    { viewer: null, registration: null, registrationByLink: opened('CONFIRMED') },
    { now: '2027-06-14T14:50:00.000Z' },
  )
  expect(await screen.findByRole('heading', { level: 1, name: 'The event starts in 10 minutes.' })).toBeVisible()
  expect(screen.getByText('Opening: where the negotiation stands')).toBeVisible()
  const code = await screen.findByRole('button', { name: 'Send me a code' })
  expect(screen.getByText(/^To join or see your sessions/)).toBeVisible()
  const withdraw = screen.getByRole('button', { name: 'Withdraw my registration' })
  expect(code.compareDocumentPosition(withdraw)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(await problemsOfPage()).toEqual([])
})

test('a link that ended says so, and has a code sent at one press', async () => {
  const message = 'This registration was withdrawn, and its links ended with that.'
  const posted = answerPosts(({ to }) =>
    to === '/api/registration-link' ? { status: 410, body: { code: 'LINK_ENDED', message } } : { status: 204 },
  )
  window.location.hash = '#token=ended'
  const { user } = await renderRoute(address, { ...nobody, registration: null })
  expect(await screen.findByText(message)).toBeInTheDocument()
  expect(screen.queryByLabelText('Your email address')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Send me a new link' }))
  expect(await screen.findByLabelText('Six-digit code from the email')).toBeInTheDocument()
  expect(posted.at(-1)).toEqual({ to: '/api/sign-in/link', content: { token: 'ended', next: address } })
})

test('a link of a registration that is no more asks for the address', async () => {
  answerPosts(() => ({ status: 400, body: { code: 'LINK_NOT_VALID', message: 'This link leads nowhere any more.' } }))
  window.location.hash = '#token=erased'
  await renderRoute(address, { ...nobody, registration: null })
  expect(await screen.findByText('This link leads nowhere any more.')).toBeInTheDocument()
  expect(screen.getByLabelText('Your email address')).toBeInTheDocument()
})

const opening = session('s1', 'Opening', '2027-06-14T15:00:00.000Z', '2027-06-14T15:30:00.000Z', { hasJoinLink: true })
const closing = session('s2', 'Closing', '2027-06-14T16:00:00.000Z', '2027-06-14T17:00:00.000Z', { hasJoinLink: true })

/** Opens the page of a seat holder by link; `attendance` is null on any device but the first. */
const openedAt = (now: string, attendance: unknown[] | null) =>
  renderRoute(
    address,
    {
      viewer: null,
      registration: null,
      registrationByLink: opened('CONFIRMED', {
        attendance,
        event: sampleEvent({ sessions: [opening, closing], format: 'HYBRID' }),
      }),
    },
    { now },
  )

test('on the first device, the link has the calendar, and on the day the way in and the entry code', async () => {
  const { unmount } = await openedAt('2027-06-01T10:00:00.000Z', [{ kind: 'COMES', session: opening }])
  expect(await screen.findByRole('link', { name: 'Add to my calendar' })).toHaveAttribute(
    'href',
    '/api/registrations/QH7K2M9XPD/calendar.ics',
  )
  expect(await screen.findByRole('heading', { name: 'Your sessions' })).toBeVisible()
  expect(screen.queryByText('Closing')).toBeNull()
  unmount()
  await openedAt('2027-06-14T14:50:00.000Z', [{ kind: 'COMES', session: opening }])
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The event starts in 10 minutes.')
  expect(await screen.findAllByRole('button', { name: 'Join the session' })).toHaveLength(1)
  expect(screen.getByRole('link', { name: 'Show my entry code' })).toHaveAttribute('href', '#door-code')
  expect(await screen.findByText('Show this code at the door, or read it out:')).toBeVisible()
  expect(screen.queryByText(/^To join or see your sessions, confirm it’s you/)).toBeNull()
  expect(await problemsOfPage()).toEqual([])
})

test('on any other device, joining takes a code', async () => {
  await openedAt('2027-06-14T14:50:00.000Z', null)
  expect(await screen.findByText(/^To join or see your sessions, confirm it’s you/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Join the session' })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Add to my calendar' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Your sessions' })).toBeNull()
})

test('a draw is announced to whom the link opens, without what becomes of them in it', async () => {
  const draw = {
    __typename: 'Draw',
    id: 'draw-1',
    state: 'DRAWN',
    endedAt: '2027-05-27T10:00:00.000Z',
    deadlines: null,
  }
  const event = sampleEvent({ draws: [draw], viewerRegistration: null })
  await arrive('SUBMITTED', () => ({
    event,
    registrationByLink: opened('SUBMITTED', { event }),
  }))
  expect(await screen.findByText(/To see whether you were drawn, confirm it’s you below/)).toBeVisible()
})

test('the first device corrects an address that nobody has confirmed, and is informed that the link no longer works', async () => {
  const viewerCan = { confirmAddress: false, correctAddress: true, takeSeat: false, withdraw: true }
  const { user, askedFor } = await arrive('SUBMITTED', () => ({
    registrationByLink: () => opened('SUBMITTED', { viewerCan }),
    correctAddressByLink: () => ({ __typename: 'AnsweredByEmail', email: 'lucia@office.example' }),
  }))
  await user.click(await screen.findByRole('button', { name: 'Correct my email address' }))
  await user.type(screen.getByLabelText('Correct email address'), 'lucia@office.example')
  await user.click(screen.getByRole('button', { name: 'Correct and send again' }))
  expect(await screen.findByText(/new link to lucia@office.example/)).toBeInTheDocument()
  expect(askedFor('CorrectAddressByLink')[0]?.variables).toEqual({
    reference: 'QH7K2M9XPD',
    email: 'lucia@office.example',
  })
})
