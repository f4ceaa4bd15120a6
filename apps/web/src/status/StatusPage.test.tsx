import { expect, jest, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import type { RegistrationState } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { cannotRegister, sampleEvent, sampleRegistration, sampleViewer, session } from '../testing/samples.ts'
import { LineBroken, type Root } from '../testing/server.ts'
import { question } from './useLeaving.ts'

const now = '2027-05-28T10:00:00.000Z'
const address = '/registrations/QH7K2M9XPD'
const past = '2027-06-15T10:00:00.000Z'

type Sample = ReturnType<typeof sampleRegistration>

/** Opens a person's own registration, which a test's mutations may change. */
async function show(registration: Sample, more: (change: (next: Sample) => Sample) => Root = () => ({})) {
  let present = registration
  const change = (next: Sample) => {
    present = next
    return next
  }
  const page = await renderRoute(
    address,
    { viewer: sampleViewer(), registration: () => present, ...more(change) },
    { now },
  )
  await screen.findByRole('heading', { level: 1 })
  return page
}

test.each<[RegistrationState, string]>([
  ['SUBMITTED', 'Your registration is under review.'],
  ['OFFERED', 'A seat is held for you.'],
  ['CONFIRMED', 'You hold a seat.'],
  ['WAITLISTED', 'You are among the next five for Civil society.'],
  ['NOT_SELECTED', 'We couldn’t offer you a seat this time.'],
  ['DECLINED', 'Your registration was declined.'],
  ['LAPSED', 'Your seat offer has expired.'],
  ['WITHDRAWN', 'You have withdrawn.'],
])('%s is said in one sentence, and axe finds nothing wrong', async (state, sentence) => {
  await show(sampleRegistration(state))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(sentence)
  expect(await problemsOfPage()).toEqual([])
})

test.each([
  [1, 'You are next in line for Civil society.'],
  [10, 'You are among the next ten for Civil society.'],
  [50, 'You are among the next 50 for Civil society.'],
])('shows the place on the waitlist in bands: %i', async (band, sentence) => {
  await show(
    sampleRegistration('WAITLISTED', { waitlistPlace: { band, total: 80, position: null, isOneQueue: false } }),
  )
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(sentence)
  expect(screen.getByText(/80 people are waiting in your group/)).toBeInTheDocument()
})

test('a person who withdrew can register again, unless the server says that they can’t', async () => {
  const again = () => screen.queryByRole('link', { name: 'register again' })
  const { unmount } = await show(sampleRegistration('WITHDRAWN'))
  expect(again()).toHaveAttribute('href', '/e/cybercrime-americas/register')
  unmount()
  const event = sampleEvent({ viewerCan: cannotRegister('INVITATION_CLOSED') })
  await show(sampleRegistration('WITHDRAWN', { event }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You have withdrawn.')
  expect(again()).toBeNull()
})

test.each(['SUBMITTED', 'CONFIRMED', 'WAITLISTED', 'LAPSED'] as const)(
  'at an event that was called off, that comes first: %s',
  async (state) => {
    const event = sampleEvent({
      state: 'CALLED_OFF',
      calledOffAt: '2027-05-20T12:00:00.000Z',
      callOffReason: 'The venue was flooded.',
      viewerCan: cannotRegister('CALLED_OFF'),
    })
    await show(sampleRegistration(state, { event }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This event has been called off.')
    expect(screen.getByText('The venue was flooded.')).toBeInTheDocument()
    expect(screen.getByText(/You don’t need to do anything/)).toBeInTheDocument()
    expect(screen.queryByText(/The event starts/)).not.toBeInTheDocument()
    expect(await problemsOfPage()).toEqual([])
  },
)

test.each([
  ['SUBMITTED', /Your registration still counts\./],
  ['OFFERED', /still holding a seat for you/],
  ['CONFIRMED', /Your registration still counts\./],
  ['WAITLISTED', /Your registration still counts\./],
] as const)('at a postponed event, that comes first, then what stays: %s', async (state, words) => {
  const event = sampleEvent({
    state: 'POSTPONED',
    postponedAt: '2027-05-20T12:00:00.000Z',
    postponeReason: 'The venue was flooded.',
    viewerCan: cannotRegister('POSTPONED'),
  })
  await show(sampleRegistration(state, { event }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This event has been postponed.')
  expect(screen.getByText('The venue was flooded.')).toBeInTheDocument()
  expect(screen.getByText(words)).toBeInTheDocument()
  expect(screen.queryByText('The event starts')).not.toBeInTheDocument()
  expect(screen.queryByText(/Accept it by/)).not.toBeInTheDocument()
})

test('a band wider than the lane is not shown', async () => {
  await show(
    sampleRegistration('WAITLISTED', { waitlistPlace: { band: 50, total: 27, position: null, isOneQueue: false } }),
  )
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You are on the waitlist for Civil society.')
})

test('an offer says by when, and how long that is', async () => {
  await show(sampleRegistration('OFFERED'))
  expect(screen.getByText(/Accept it by/)).toHaveTextContent(
    /Sunday,? 30 May 2027 at 13:00 Brasilia Standard Time \(11:00 your time\)/,
  )
  expect(screen.getByText(/2 days are left/)).toBeInTheDocument()
})

test('taking the seat changes the page', async () => {
  const { user, askedFor } = await show(sampleRegistration('OFFERED'), (change) => ({
    takeSeat: () => ({ __typename: 'SeatTaken', registration: change(sampleRegistration('CONFIRMED')) }),
  }))
  await user.click(screen.getByRole('button', { name: 'Accept my seat' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You hold a seat.'))
  expect(askedFor('TakeSeat')).toHaveLength(1)
  expect(screen.queryByRole('button', { name: 'Accept my seat' })).not.toBeInTheDocument()
})

test('an offer that lapsed meanwhile is refused in the server’s words, and the page catches up', async () => {
  const { user } = await show(sampleRegistration('OFFERED'), (change) => ({
    takeSeat: () => {
      change(sampleRegistration('LAPSED'))
      return { __typename: 'OfferLapsed', message: 'The deadline passed a minute ago.', lapsedAt: now }
    },
  }))
  await user.click(screen.getByRole('button', { name: 'Accept my seat' }))
  expect(await screen.findByText('The deadline passed a minute ago.')).toBeInTheDocument()
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your seat offer has expired.'),
  )
})

test('a person who withdraws from a page that did not show their seat yet keeps it, and sees it', async () => {
  const message = 'A seat was offered to you meanwhile. Nothing was changed.'
  const { user, askedFor } = await show(sampleRegistration('WAITLISTED'), (change) => ({
    withdraw: () => {
      change(sampleRegistration('OFFERED'))
      return { __typename: 'SeatOfferedMeanwhile', message, state: 'OFFERED' }
    },
  }))
  await user.click(screen.getByRole('button', { name: 'Withdraw my registration' }))
  await user.click(await screen.findByRole('button', { name: 'Withdraw registration' }))
  expect(await screen.findByText(message)).toBeInTheDocument()
  expect(await screen.findByRole('heading', { level: 1, name: 'A seat is held for you.' })).toBeInTheDocument()
  expect(askedFor('Withdraw')).toMatchObject([{ variables: { expectedState: 'WAITLISTED' } }])
})

test('withdrawing asks first, says what it means, and can be left', async () => {
  const { user, askedFor } = await show(sampleRegistration('CONFIRMED'), (change) => ({
    withdraw: () => ({ __typename: 'RegistrationWithdrawn', registration: change(sampleRegistration('WITHDRAWN')) }),
  }))
  await user.click(screen.getByRole('button', { name: 'Withdraw my registration' }))
  const dialog = await screen.findByRole('dialog', { name: 'Withdraw your registration?' })
  expect(dialog).toHaveTextContent('Your seat goes to the next person immediately')
  await user.click(within(dialog).getByRole('button', { name: 'Stay registered' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(askedFor('Withdraw')).toHaveLength(0)

  await user.click(screen.getByRole('button', { name: 'Withdraw my registration' }))
  await user.click(await screen.findByRole('button', { name: 'Withdraw registration' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You have withdrawn.'))
})

test('while the question whether one leaves is being loaded, its button says that it was pressed', async () => {
  const here = jest.spyOn(question, 'here').mockReturnValue(undefined)
  const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<typeof question.load>>>()
  const load = jest.spyOn(question, 'load').mockReturnValue(promise)
  const { user } = await show(sampleRegistration('CONFIRMED'))
  const withdraw = screen.getByRole('button', { name: 'Withdraw my registration' })
  await user.click(withdraw)
  expect(withdraw).toHaveAttribute('aria-busy', 'true')
  for (const spy of [here, load]) spy.mockRestore()
  resolve(await import('./below/Leaving.tsx'))
  expect(await screen.findByRole('dialog', { name: 'Withdraw your registration?' })).toBeInTheDocument()
  expect(withdraw).not.toHaveAttribute('aria-busy')
})

test('without an answer it says so, and nothing is claimed', async () => {
  const { user } = await show(sampleRegistration('OFFERED'), () => ({
    takeSeat: () => {
      throw new LineBroken()
    },
  }))
  await user.click(screen.getByRole('button', { name: 'Accept my seat' }))
  expect(await screen.findByText('The server didn’t respond')).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A seat is held for you.')
})

test('people change what they sent, with the version they read', async () => {
  const { user, askedFor } = await show(sampleRegistration('SUBMITTED'), (change) => ({
    amendRegistration: () => ({
      __typename: 'AmendmentAccepted',
      registration: change(sampleRegistration('SUBMITTED', { name: 'Lucía F. Ramos', version: 4 })),
    }),
  }))
  await user.click(screen.getByRole('button', { name: 'Change your details' }))
  const name = await screen.findByLabelText('Your name')
  await user.clear(name)
  await user.click(screen.getByRole('button', { name: 'Save my changes' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('One thing needs your attention')
  await user.type(name, 'Lucía F. Ramos')
  await user.click(screen.getByRole('button', { name: 'Save my changes' }))
  expect(await screen.findByText('Your changes are saved')).toBeInTheDocument()
  expect(screen.getByText('Lucía F. Ramos')).toBeInTheDocument()
  expect(askedFor('Amend')[0]?.variables.input).toMatchObject({ version: 3, name: 'Lucía F. Ramos' })
})

test.each([
  ['CONFIRMED', '2027-06-14T15:30:00.000Z', 'You hold a seat.', /^The event started on Monday,? 14 June 2027/],
  ['CONFIRMED', past, 'You held a seat at this event.', /^The event ended on Monday,? 14 June 2027\.$/],
  ['OFFERED', past, 'A seat was held for you.', /^The event ended on/],
  ['WAITLISTED', past, 'You were still on the waitlist when the event ended.', /^The event ended on/],
  ['SUBMITTED', past, 'Your registration was still under review when the event ended.', /^The event ended on/],
] as const)(
  'once the event has started or ended, nothing is said of what is past as if it were to come: %s at %s',
  async (state, at, sentence, words) => {
    await renderRoute(
      '/registrations/QH7K2M9XPD',
      { viewer: sampleViewer(), registration: sampleRegistration(state) },
      { now: at },
    )
    expect(await screen.findByText(/^The event (started|ended) on/)).toHaveTextContent(words)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(sentence)
    expect(screen.queryByText(/please withdraw early|When a seat becomes free|until then/)).toBeNull()
  },
)

test('once the event is over, what was sent can be put right, and group and sessions are as they were', async () => {
  const { user, askedFor } = await renderRoute(
    address,
    {
      viewer: sampleViewer(),
      registration: sampleRegistration('CONFIRMED'),
      amendRegistration: { __typename: 'AmendmentAccepted', registration: sampleRegistration('CONFIRMED') },
    },
    { now: past },
  )
  await user.click(await screen.findByRole('button', { name: 'Change your details' }))
  const group = await screen.findByText('The group you registered in. It stays as it was.')
  expect(group.parentElement).toHaveTextContent('Civil society')
  for (const words of ['Which group do you belong to?', 'Which sessions do you want to attend?'])
    expect(screen.queryByText(words)).toBeNull()
  expect(screen.queryByText('How this affects your place')).toBeNull()
  await user.type(screen.getByLabelText('Your name'), ' F.')
  await user.click(screen.getByRole('button', { name: 'Save my changes' }))
  expect(await screen.findByText('Your changes are saved')).toBeInTheDocument()
  const [sent] = askedFor('Amend').map(({ variables }) => variables.input)
  expect(sent).toMatchObject({ name: expect.stringMatching(/ F\.$/), groupKey: 'civil-society' })
  expect(sent).not.toHaveProperty('sessionIds')
  expect(await problemsOfPage()).toEqual([])
})

test('an answer that is later than promised is not shown as if it were to come', async () => {
  await renderRoute(
    address,
    { viewer: sampleViewer(), registration: sampleRegistration('SUBMITTED') },
    { now: '2027-06-02T10:00:00.000Z' },
  )
  expect(await screen.findByText(/^You should have heard from us by/)).toHaveTextContent(
    /by Monday,? 31 May 2027\. We’re sorry/,
  )
  expect(screen.getByText('We promised you an answer by then')).toBeVisible()
  expect(screen.queryByText(/You(’ll)? hear (by|from us)/)).toBeNull()
})

test('a text without a translation is shown in its own language, which is said once', async () => {
  const spanish = [{ language: 'es', text: 'Apertura' }]
  const opening = session('s1', 'Apertura', '2027-06-14T15:00:00.000Z', '2027-06-14T15:30:00.000Z', { titles: spanish })
  const other = session('s2', 'Offences', '2027-06-14T15:30:00.000Z', '2027-06-14T16:30:00.000Z')
  await show(
    sampleRegistration('OFFERED', {
      event: sampleEvent({ sessions: [opening, other], sessionClashes: [] }),
      attendance: [
        { kind: 'COMES', session: opening },
        { kind: 'NOT_OFFERED', session: other },
      ],
    }),
  )
  expect(
    await screen.findByText(/^Some of the organisers’ text hasn’t been translated into English yet/),
  ).toHaveTextContent('in Spanish.')
  await waitFor(() => expect(screen.getAllByText('Apertura')).toHaveLength(1))
  for (const title of screen.getAllByText('Apertura')) expect(title).toHaveAttribute('lang', 'es')
  for (const title of screen.getAllByText('Offences')) expect(title).not.toHaveAttribute('lang')
  expect(await problemsOfPage()).toEqual([])
})

test('a concurrent change is shown, and may be replaced knowingly', async () => {
  let overtaken = true
  const { user, askedFor } = await show(sampleRegistration('SUBMITTED'), (change) => ({
    amendRegistration: () => {
      if (!overtaken) return { __typename: 'AmendmentAccepted', registration: change(sampleRegistration()) }
      overtaken = false
      change(sampleRegistration('SUBMITTED', { version: 7 }))
      return { __typename: 'ChangedMeanwhile', message: 'Someone else changed it meanwhile.' }
    },
  }))
  await user.click(screen.getByRole('button', { name: 'Change your details' }))
  await screen.findByLabelText('Your name')
  await user.click(screen.getByRole('button', { name: 'Save my changes' }))
  expect(await screen.findByText('This registration has changed in the meantime')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Save mine anyway' }))
  expect(await screen.findByText('Your changes are saved')).toBeInTheDocument()
  expect(askedFor('Amend').map(({ variables }) => variables.input)).toMatchObject([{ version: 3 }, { version: 7 }])
})

const partner = { slug: 'araucaria', name: 'Instituto Araucária' }

/** A registration whose partner institute asks for consent. */
function asked(given: boolean, changes: Record<string, unknown> = {}) {
  const event = sampleEvent()
  const [host, other] = event.institutes
  return sampleRegistration('SUBMITTED', {
    event: sampleEvent({ institutes: [host, { ...other, needsConsent: true }] }),
    sharing: [
      {
        institute: partner,
        purpose: other?.purpose,
        given,
        terms: 'terms-1',
        access: ['It could see your name.'],
        renewalReasons: [],
      },
    ],
    ...changes,
  })
}

test('the page says who sees the data, and consent is given and withdrawn by one switch', async () => {
  const { user, askedFor } = await show(asked(false), (change) => ({
    setSharing: ({ input }: { input: { given: boolean } }) => ({
      __typename: 'SharingSet',
      registration: change(asked(input.given)),
    }),
  }))
  const section = screen.getByRole('heading', { name: 'Who sees your data' }).closest('details')
  expect(section).toHaveTextContent('Meridian Institute for Public Policy · hostRuns the event and decides on seats.')
  const consent = screen.getByRole('switch', { name: /Let Instituto Araucária see my registration/ })
  expect(consent).not.toBeChecked()
  await user.click(consent)
  await waitFor(() => expect(consent).toBeChecked())
  await user.click(consent)
  await waitFor(() => expect(consent).not.toBeChecked())
  expect(askedFor('SetSharing').map(({ variables }) => variables.input)).toEqual([
    { reference: 'QH7K2M9XPD', instituteSlug: 'araucaria', given: true, terms: 'terms-1' },
    { reference: 'QH7K2M9XPD', instituteSlug: 'araucaria', given: false, terms: 'terms-1' },
  ])
  expect(await problemsOfPage()).toEqual([])
})

test('a refused consent is said, and the switch stays', async () => {
  const { user } = await show(asked(false), () => ({
    setSharing: { __typename: 'UnknownPartner', message: 'This institute no longer takes part.' },
  }))
  await user.click(screen.getByRole('switch', { name: /Let Instituto Araucária see my registration/ }))
  expect(await screen.findByText('This institute no longer takes part.')).toBeInTheDocument()
  expect(screen.getByRole('switch', { name: /Let Instituto Araucária see my registration/ })).not.toBeChecked()
})

test('the history tells who looked at what, and whom it was shown', async () => {
  const entry = (kind: string, more: object = {}) => ({ at: now, kind, state: 'SUBMITTED', by: null, ...more })
  await show(
    asked(true, {
      protected: true,
      history: [
        entry('REVEALED', { institute: partner, field: 'EMAIL', reason: 'To tell of a change of room.' }),
        entry('SHARED', { institute: partner }),
        entry('UNSHARED', { institute: partner }),
      ],
    }),
  )
  const [looked, shared, unshared] = within(
    screen.getByRole('heading', { name: 'What has happened so far' }).closest('details') as HTMLElement,
  ).getAllByRole('listitem')
  expect(looked).toHaveTextContent(
    'Someone at Instituto Araucária viewed your address.Reason: To tell of a change of room.',
  )
  expect(shared).toHaveTextContent('You allowed Instituto Araucária to see your registration.')
  expect(unshared).toHaveTextContent('You withdrew your consent for Instituto Araucária to see your registration.')
  expect(screen.getByText(/You asked for protection/)).toBeInTheDocument()
})

test('sessions and protection can be changed', async () => {
  const sent = sampleRegistration('SUBMITTED', { sessions: sampleEvent().sessions.slice(0, 2) })
  const { user, askedFor } = await show(sent, (change) => ({
    amendRegistration: () => ({ __typename: 'AmendmentAccepted', registration: change(sent) }),
  }))
  await user.click(screen.getByRole('button', { name: 'Change your details' }))
  const sessions = await screen.findByRole('group', { name: 'Which sessions do you want to attend?' })
  expect(within(sessions).getByLabelText(/Evidence across borders/)).not.toBeChecked()
  await user.click(within(sessions).getByLabelText(/Opening/))
  await user.click(screen.getByLabelText('Keep my name, address and organisation out of lists'))
  await user.click(screen.getByRole('button', { name: 'Save my changes' }))
  expect(await screen.findByText('Your changes are saved')).toBeInTheDocument()
  expect(askedFor('Amend')[0]?.variables.input).toMatchObject({ sessionIds: ['s2'], protectIdentity: true })
})

test('consent that no longer covers what a partner may do is requested again, with what is new', async () => {
  const at = '2027-05-20T12:00:00.000Z'
  const purpose = 'To invite you.'
  const askedAgain = (given: boolean) =>
    asked(given, {
      sharing: [
        {
          institute: partner,
          purpose,
          given,
          terms: 'terms-1',
          access: ['It could see your name.'],
          renewalReasons: given ? [] : ['PURPOSE', 'FIELDS'],
        },
      ],
      history: [
        { at, kind: 'ASKED_ANEW', state: 'SUBMITTED', by: null, institute: partner, field: null, reason: null },
      ],
    })
  const { user } = await show(askedAgain(false), (change) => ({
    setSharing: () => ({ __typename: 'SharingSet', registration: change(askedAgain(true)) }),
  }))
  const section = screen.getByRole('heading', { name: 'Who sees your data' }).closest('details')
  expect(section).toHaveTextContent('Your consent is needed')
  expect(section).toHaveTextContent(
    'New: it would use your data for another purpose and it would see more of what people sent.',
  )
  expect(section).toHaveAttribute('open')
  expect(
    screen.getByText(/The permissions of Instituto Araucária changed, and we asked for your consent again/),
  ).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('switch', { name: /Let Instituto Araucária see my registration/ }))
  await waitFor(() => expect(section).not.toHaveTextContent('Your consent is needed'))
})

test('a partner that joined after the person registered asks on the page, though it asks nobody who registers now', async () => {
  const sharing = [
    { institute: partner, purpose: null, given: false, terms: 'terms-1', access: [], renewalReasons: ['INSTITUTE'] },
  ]
  await show(asked(false, { sharing, event: sampleEvent() }))
  const section = screen.getByRole('heading', { name: 'Who sees your data' }).closest('details')
  expect(section).toHaveTextContent('New: it would see your registration for the first time.')
  expect(screen.getByRole('switch', { name: /Let Instituto Araucária see my registration/ })).not.toBeChecked()
})

test('consent to terms that have changed meanwhile is not given: the new terms are shown and asked about', async () => {
  const sharingOf = (terms: string, access: string) => [
    { institute: partner, purpose: null, given: false, terms, access: [access], renewalReasons: [] },
  ]
  const before = asked(false, { sharing: sharingOf('terms-1', 'It could see your country.') })
  const after = asked(false, { sharing: sharingOf('terms-2', 'It could see your name.') })
  const { user, askedFor } = await show(before, (change) => ({
    setSharing: () => ({ __typename: 'TermsChanged', message: 'The terms have changed.', registration: change(after) }),
  }))
  expect(screen.getByText('It could see your country.')).toBeInTheDocument()
  const consent = screen.getByRole('switch', { name: /Let Instituto Araucária see my registration/ })
  await user.click(consent)
  expect(await screen.findByText('The terms have changed.')).toBeInTheDocument()
  expect(screen.getByText('It could see your name.')).toBeInTheDocument()
  expect(consent).not.toBeChecked()
  await user.click(consent)
  await waitFor(() => expect(askedFor('SetSharing').at(-1)?.variables.input).toMatchObject({ terms: 'terms-2' }))
})

test('a person left with none of the sessions they chose sees that, and changing something else does not make it all', async () => {
  const left = sampleRegistration('SUBMITTED', { sessions: [], wantsAllSessions: false })
  const { user, askedFor } = await show(left, (change) => ({
    amendRegistration: () => ({ __typename: 'AmendmentAccepted', registration: change(left) }),
  }))
  expect(screen.getByText('None: the sessions you chose are no longer in the programme')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Change your details' }))
  await user.click(await screen.findByLabelText('Keep my name, address and organisation out of lists'))
  await user.click(screen.getByRole('button', { name: 'Save my changes' }))
  expect(await screen.findByText('Your changes are saved')).toBeInTheDocument()
  expect(askedFor('Amend')[0]?.variables.input).not.toHaveProperty('sessionIds')
})

test.each([
  ['SUBMITTED', /To withdraw it, withdraw your registration/],
  ['WITHDRAWN', /To withdraw this consent, have your data deleted/],
] as const)(
  'what the person agreed to is taken back by one switch, and how the rest is, is said: %s',
  async (state, way) => {
    const consents = [
      { key: 'photos', text: 'Photos are fine.', texts: [], required: false, version: 2 },
      { key: 'terms', text: 'The terms are fine.', texts: [], required: true, version: 1 },
    ]
    const consenting = (given: boolean) =>
      sampleRegistration(state, {
        event: sampleEvent({ consents }),
        consents: [
          { key: 'photos', version: 2, given },
          { key: 'terms', version: 1, given: true },
        ],
      })
    const { user, askedFor } = await show(consenting(true), (change) => ({
      amendRegistration: () => ({ __typename: 'AmendmentAccepted', registration: change(consenting(false)) }),
    }))
    const photos = screen.getByRole('switch', { name: 'Photos are fine.' })
    expect(photos).toBeChecked()
    expect(screen.getByText(way)).toBeInTheDocument()
    await user.click(photos)
    await waitFor(() => expect(photos).not.toBeChecked())
    expect(askedFor('SetConsent')[0]?.variables.input).toMatchObject({
      consents: [{ key: 'photos', version: 2, given: false }],
    })
    expect(await problemsOfPage()).toEqual([])
  },
)
