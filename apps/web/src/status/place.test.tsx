import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleRegistration, sampleViewer } from '../testing/samples.ts'

const now = '2027-05-28T10:00:00.000Z'

const show = (changes: Record<string, unknown>, state: 'WAITLISTED' | 'OFFERED' | 'CONFIRMED' = 'WAITLISTED') =>
  renderRoute(
    '/registrations/QH7K2M9XPD',
    {
      viewer: sampleViewer(),
      registration: sampleRegistration(state, changes),
      visitStatus: ({ reference }: { reference: string }) => ({
        __typename: 'StatusVisited',
        registration: { ...sampleRegistration(state, changes), reference },
      }),
      amendRegistration: { __typename: 'AmendmentAccepted', registration: sampleRegistration(state, changes) },
    },
    { now },
  )

test.each([
  [{ band: 20, total: 40, position: 12, isOneQueue: false }, 'You are number 12 of 40 in the queue for Civil society.'],
  [{ band: 1, total: 40, position: 1, isOneQueue: false }, 'You are next in line for Civil society.'],
  [{ band: 20, total: 40, position: 12, isOneQueue: true }, 'You are number 12 of 40 in the queue.'],
  [{ band: 20, total: 40, position: null, isOneQueue: true }, 'You are among the next 20 in line.'],
  [{ band: 50, total: 40, position: null, isOneQueue: true }, 'You are on the waitlist.'],
  [{ band: 20, total: null, position: 12, isOneQueue: true }, 'You are among the next 20 in line.'],
])('the place is shown as exactly as the event publishes it: %j', async (waitlistPlace, sentence) => {
  await show({ waitlistPlace })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(sentence)
})

const reserved = { count: 13, reason: 'RESERVED', until: '2027-06-01T15:00:00.000Z' }

test.each([
  [
    reserved,
    /^13 seats are free, but reserved for groups that are below their minimum\. From .+, free seats are open to all groups\.$/,
  ],
  [
    { ...reserved, count: 1, until: null },
    /^One seat is free, but reserved for groups that are below their minimum\.$/,
  ],
  [
    { ...reserved, reason: 'ALLOTTED', until: null },
    /^13 seats are free, but reserved for partner institutes to fill\.$/,
  ],
  [
    { ...reserved, reason: 'GROUP_AT_MAXIMUM', until: null },
    /^13 seats are free, but your group already has all the seats it can have\.$/,
  ],
  [{ ...reserved, reason: 'HELD', until: null }, /^13 seats are free\. At the moment, the organisers decide/],
  [{ count: null, reason: null, until: null }, /^Not all seats are taken, but none is free for you yet\./],
])('why free seats are not offered to the person is said: %j', async (seatsForOthers, sentence) => {
  await show({ waitlistPlace: { band: 5, total: 14, position: 3, isOneQueue: false, seatsForOthers } })
  expect(
    await screen.findByText((_, element) => element?.tagName === 'P' && sentence.test(element.textContent)),
  ).toBeVisible()
})

test('why the queue moves as it does is said below', async () => {
  await show({})
  expect(await screen.findByText(/goes to the group furthest below its share/)).toBeInTheDocument()
  expect(screen.getByText(/we skip you for now and you keep your place/)).toBeInTheDocument()
})

test('changes since the last visit are shown, and the visit is recorded', async () => {
  const { askedFor } = await show({
    waitlistPlace: { band: 5, total: 14, position: null, isOneQueue: false },
    previousVisit: { at: '2027-05-20T10:00:00.000Z', place: { band: 20, position: null } },
    history: [
      { at: '2027-04-12T14:05:00.000Z', kind: 'REGISTERED', state: 'SUBMITTED', by: null, reason: null },
      { at: '2027-05-24T16:00:00.000Z', kind: 'AMENDED', state: 'WAITLISTED', by: null, reason: null },
      { at: '2027-05-25T16:00:00.000Z', kind: 'AMENDED', state: 'WAITLISTED', by: null, reason: null },
    ],
  })
  const section = (await screen.findByRole('heading', { name: /^New since/ })).closest('section') as HTMLElement
  expect(
    within(section)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['You were among the next 20 then.', 'You changed your details.'])
  expect(askedFor('VisitStatus')).toHaveLength(1)
  expect(await problemsOfPage()).toEqual([])
})

test('nothing is said where nothing changed, or on the first visit', async () => {
  const { unmount } = await show({
    previousVisit: { at: '2027-05-27T10:00:00.000Z', place: { band: 5, position: null } },
  })
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText(/New since/)).toBeNull()
  unmount()
  await show({})
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText(/New since/)).toBeNull()
})

test('people see what a change does to their place before they save it', async () => {
  const { user } = await show({})
  await user.click(await screen.findByRole('button', { name: 'Change your details' }))
  expect(await screen.findByText('Nothing changes.')).toBeInTheDocument()
  await user.type(screen.getByLabelText(/^Your organisation/), ' Norte')
  expect(screen.getByText(/You keep your place in the queue/)).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Academia' }))
  expect(screen.getByText(/You’ll move to the other group’s queue/)).toBeInTheDocument()
  expect(screen.getByText(/^If the other organisation is full/)).toBeInTheDocument()
  expect(screen.queryByText(/You keep your place in the queue/)).toBeNull()
})

test.each(['OFFERED', 'CONFIRMED'] as const)('group and organisation are fixed for seat holders: %s', async (state) => {
  const { user, askedFor } = await show({ organisation: 'Red Sur' }, state)
  await user.click(await screen.findByRole('button', { name: 'Change your details' }))
  expect(await screen.findByText('The group your seat was allocated for')).toBeInTheDocument()
  expect(screen.getByText(/To change either, write to the organisers\.$/)).toBeInTheDocument()
  expect(screen.getByText('Red Sur')).toBeInTheDocument()
  expect(screen.queryByLabelText(/^Your organisation/)).toBeNull()
  expect(screen.queryByRole('radio', { name: 'Academia' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Save my changes' }))
  await waitFor(() => expect(askedFor('Amend')).toHaveLength(1))
  expect(askedFor('Amend')[0]?.variables.input).toMatchObject({
    groupKey: 'civil-society',
    organisation: 'Red Sur',
  })
})
