import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import {
  cannotRegister,
  canRegisterBy,
  nobody,
  sampleEvent,
  sampleRegistration,
  sampleViewer,
} from '../testing/samples.ts'

const now = '2027-05-28T10:00:00.000Z'
const address = '/registrations/QH7K2M9XPD'
const page = '/e/cybercrime-americas/replacement'

type Sample = ReturnType<typeof sampleRegistration>

const named = (state: string) => ({
  name: 'Inés Prado',
  email: 'ines@colectivo.example',
  state,
  expiresAt: '2027-05-31T10:00:00.000Z',
})

const holder = (replacement: object | null, rule = 'SAME_GROUP'): Sample => {
  const plain = sampleRegistration('CONFIRMED')
  return sampleRegistration('CONFIRMED', {
    event: sampleEvent({ replacementRule: rule }),
    replacement,
    viewerCan: { ...plain.viewerCan, nameReplacement: rule !== 'NONE' },
  })
}

async function show(registration: Sample, root: (become: (next: Sample) => Sample) => object = () => ({})) {
  let present = registration
  const become = (next: Sample) => {
    present = next
    return next
  }
  return renderRoute(address, { viewer: sampleViewer(), registration: () => present, ...root(become) }, { now })
}

test('where the event does not allow it, nothing is said of it', async () => {
  await show(holder(null, 'NONE'))
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText('Your replacement')).toBeNull()
})

test.each([
  ['SAME_GROUP', null, 'from your group to take your seat.'],
  ['SAME_GROUP', 2, 'from your group and organisation to take your seat.'],
  ['SAME_ORGANISATION', null, 'from your group and organisation to take your seat.'],
])(
  'the page says before whom a holder may name: %s, at most %s of an organisation',
  async (replacementRule, organisationCap, words) => {
    const plain = holder(null)
    const { seatPlan } = sampleEvent()
    await show({ ...plain, event: sampleEvent({ replacementRule, seatPlan: { ...seatPlan, organisationCap } }) })
    expect(await screen.findByText(/^If you can’t attend, you can name someone/)).toHaveTextContent(words)
  },
)

test('a holder names somebody, sees what that means, and takes it back', async () => {
  const { user, askedFor } = await show(holder(null), (become) => ({
    nameReplacement: () => ({ __typename: 'ReplacementNamed', registration: become(holder(named('NAMED'))) }),
    withdrawReplacement: () => ({
      __typename: 'ReplacementWithdrawn',
      registration: become(holder(named('WITHDRAWN'))),
    }),
  }))
  await user.click(await screen.findByRole('button', { name: 'Name a replacement' }))
  expect(screen.getByText(/You keep your seat until they accept/)).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
  await user.type(screen.getByLabelText('Their name'), 'Inés Prado')
  await user.type(screen.getByLabelText('Their email address'), 'ines@colectivo.example')
  await user.click(screen.getByRole('button', { name: 'Name this person and email them now' }))
  expect(await screen.findByText(/^You named/)).toHaveTextContent('You named Inés Prado (ines@colectivo.example)')
  expect(askedFor('NameReplacement')[0]?.variables.input).toEqual({
    reference: 'QH7K2M9XPD',
    name: 'Inés Prado',
    email: 'ines@colectivo.example',
  })
  await user.click(screen.getByRole('button', { name: 'Cancel replacement' }))
  expect(await screen.findByRole('button', { name: 'Name a replacement' })).toBeInTheDocument()
})

test('faults stand at their fields, and a refusal is said in the server’s words', async () => {
  const answers = [
    {
      __typename: 'InvalidInput',
      message: 'One field.',
      fields: [{ path: 'email', code: 'MALFORMED', message: 'Write a full address.' }],
    },
    { __typename: 'CannotName', message: 'You have named five people for this seat.', cause: 'NAMED_TOO_OFTEN' },
  ]
  const { user } = await show(holder(null), () => ({ nameReplacement: () => answers.shift() }))
  await user.click(await screen.findByRole('button', { name: 'Name a replacement' }))
  await user.click(screen.getByRole('button', { name: 'Name this person and email them now' }))
  expect(await screen.findByText('Write a full address.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Name this person and email them now' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('You have named five people for this seat.')
})

const forViewer = (registration: object | null = null) =>
  sampleEvent({
    viewerRegistration: registration,
    viewerCan: registration ? cannotRegister('ALREADY_REGISTERED') : canRegisterBy('REPLACEMENT'),
    viewerReplacement: {
      name: 'Inés Prado',
      holderName: 'Lucía Ferrán',
      expiresAt: '2027-05-31T10:00:00.000Z',
      group: sampleEvent().groups[0],
    },
  })

test('a person who was named and is not registered is led to the form, with the group given', async () => {
  const { navigate } = await renderRoute(page, { viewer: sampleViewer(), event: forViewer() }, { now })
  expect(await screen.findByRole('heading', { level: 1, name: 'Lucía Ferrán has a seat for you' })).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  expect(screen.getByRole('link', { name: 'Accept and register' })).toHaveAttribute(
    'href',
    '/e/cybercrime-americas/register',
  )
  await navigate('/e/cybercrime-americas/register')
  expect(await screen.findByLabelText('Your name')).toHaveValue('Inés Prado')
})

test('a person who was named and is registered takes the seat at one press', async () => {
  const { user, path } = await renderRoute(
    page,
    {
      viewer: sampleViewer(),
      event: forViewer(sampleRegistration('WAITLISTED')),
      registration: sampleRegistration('CONFIRMED'),
      acceptReplacement: { __typename: 'ReplacementAccepted', registration: sampleRegistration('CONFIRMED') },
    },
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'Accept this seat' }))
  await waitFor(() => expect(path()).toBe(address))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('You hold a seat.')
})

test('a person who does not want it says so, and what cannot be accepted any more is said', async () => {
  let present = forViewer()
  const { user } = await renderRoute(
    page,
    {
      viewer: sampleViewer(),
      event: () => present,
      declineReplacement: () => {
        present = sampleEvent()
        return { __typename: 'ReplacementDeclined', event: present }
      },
    },
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'I don’t want it' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'You’ve turned down the seat' })).toBeVisible()
})

test('a visitor is asked to show that the address is theirs, and sees nothing of the seat', async () => {
  const { container } = await renderRoute(page, { ...nobody, event: sampleEvent() }, { now })
  expect(await screen.findByRole('heading', { level: 1, name: 'A seat for you' })).toBeVisible()
  expect(container).not.toHaveTextContent('Lucía')
  expect(within(container).getByLabelText('Your email address')).toBeInTheDocument()
})
