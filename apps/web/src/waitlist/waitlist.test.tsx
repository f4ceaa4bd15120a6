import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleEvent } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const { groups } = sampleEvent()
const [civilSociety, technical] = groups.map((group) => ({ ...group, waiting: 2 }))

const mayMove = (one: ReturnType<typeof person>) => ({ ...one, viewerCan: { ...one.viewerCan, setPriority: true } })
const first = mayMove(person('AAAA000001', 'Ana Ortega', 'WAITLISTED'))
const second = mayMove(
  person('BBBB000002', 'Bruno Tavares', 'WAITLISTED', { priority: 2, priorityReason: 'Speaks at the opening.' }),
)
const waitlist = {
  hold: null as { since: string; reason: string; by: string | null } | null,
  recentOffers: [
    {
      at: '2027-05-19T12:00:00.000Z',
      registration: person('RRRR000004', 'Rosa Ibarra', 'LAPSED'),
      reason: {
        kind: 'ORGANISER',
        groupHeld: 1,
        groupTarget: 2,
        skipped: [],
        text: 'An organiser chose this person out of turn.',
        outOfTurn: { ahead: 3, reason: 'The only interpreter.' },
      },
    },
  ],
  nextReference: 'BBBB000002',
  nobodyOffered: [
    { code: 'SEATS_RESERVED', group: civilSociety, text: 'The free seats are reserved for other groups.' },
    { code: 'SEATS_RESERVED', group: technical, text: 'The free seats are reserved for other groups.' },
    { code: 'NO_FREE_SEAT', group: null, text: 'All 60 seats are held.' },
  ],
  lanes: [
    {
      group: civilSociety,
      next: { registration: second, position: 2, skip: null },
      people: [
        { registration: first, position: 1, skip: 'ORGANISATION_AT_CAP' },
        { registration: second, position: 2, skip: null },
      ],
    },
    { group: technical, next: null, people: [] },
  ],
}

const offered = person('OOOO000003', 'Olga Paredes', 'OFFERED', {
  offerExpiresAt: '2027-05-22T12:00:00.000Z',
  offerReason: {
    kind: 'ORGANISER',
    groupHeld: 1,
    groupTarget: 2,
    skipped: [],
    outOfTurn: null,
    text: 'An organiser chose this person.',
  },
})

const page = (
  root: Record<string, unknown> = {},
  changes: Partial<typeof waitlist> = {},
  facts: Record<string, unknown> = {},
) =>
  renderRoute(
    `${manage}/waitlist`,
    sampleWorkspace([offered], root, {
      ...facts,
      waitlist: { ...waitlist, ...changes },
      groups: [civilSociety, technical, ...groups.slice(2)],
    }),
    { now },
  )

test('each lane shows its order, who is next and why, and who is passed over and why', async () => {
  await page()
  const lane = await screen.findByRole('region', { name: /Civil society/ })
  expect(lane).toHaveTextContent('Next for a free seat: furthest below its target, by 6 seats.')
  const [one, two] = within(lane).getAllByRole('listitem')
  expect(one).toHaveTextContent('1Ana Ortega')
  expect(one).toHaveTextContent('Passed over: the organisation is at its cap')
  expect(two).toHaveTextContent('2Bruno TavaresNext seat')
  expect(two).toHaveTextContent('priority 2')
  expect(screen.getByRole('region', { name: /Technical community/ })).toHaveTextContent(
    'No one is waiting in this lane.',
  )
})

test('«why was nobody offered» is answered in words', async () => {
  await page()
  expect(await screen.findByText('All 60 seats are held.')).toBeVisible()
  expect(screen.getByText(/reserved for other groups/)).toHaveTextContent(
    'Civil society, Technical community: The free seats are reserved for other groups.',
  )
})

test('running offers stand with their deadline and reason', async () => {
  await page()
  const offers = await screen.findByRole('region', { name: 'Open offers' })
  expect(offers).toHaveTextContent('Olga Paredes')
  expect(offers).toHaveTextContent('22 May, 09:00 Brasilia Standard Time (07:00 your time) · in 2 days')
  expect(offers).toHaveTextContent('An organiser chose this person.')
})

test('an empty waitlist says how people come there', async () => {
  const empty = { hold: null, recentOffers: [], nextReference: null, nobodyOffered: [], lanes: [] }
  await renderRoute(`${manage}/waitlist`, sampleWorkspace([], {}, { waitlist: empty }), { now })
  expect(await screen.findByText('No one is waiting')).toBeVisible()
})

test('while the event is postponed, that is why no one is offered a seat', async () => {
  await renderRoute(`${manage}/waitlist`, sampleWorkspace([], {}, { waitlist, state: 'POSTPONED' }), { now })
  expect(
    await screen.findByText('The event is postponed. Seats will be offered again once it has new dates.'),
  ).toBeVisible()
  expect(screen.queryByText('All 60 seats are held.')).toBeNull()
})

test('recent offers stand with their reason, and what became of them', async () => {
  await page()
  const offers = await screen.findByRole('region', { name: 'Recent offers, and why' })
  expect(offers).toHaveTextContent('Rosa Ibarra')
  expect(offers).toHaveTextContent('Offer expired')
  expect(offers).toHaveTextContent('out of turn.Reason: The only interpreter.')
})

test('the queue is held with a reason, and says so to everybody', async () => {
  const { user, askedFor } = await page({ holdWaitlist: { __typename: 'WaitlistHeld' } })
  await user.click(await screen.findByRole('button', { name: 'Hold the queue…' }))
  await user.click(screen.getByRole('button', { name: 'Hold queue' }))
  expect(askedFor('HoldWaitlist')).toHaveLength(0)
  expect(screen.getByText('Give a reason. It’s kept in the log.')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'The list is checked')
  await user.click(screen.getByRole('button', { name: 'Hold queue' }))
  expect(askedFor('HoldWaitlist').at(-1)?.variables.input).toMatchObject({ reason: 'The list is checked' })
  expect(await screen.findByText('The queue is on hold')).toBeVisible()
})

test('a queue that is held says since when and why, and can be resumed', async () => {
  const hold = { since: '2027-05-19T12:00:00.000Z', reason: 'The list is checked', by: 'ines@meridian.example' }
  const resumed = { __typename: 'WaitlistResumed', offersMade: 2 }
  const { user } = await page({ resumeWaitlist: resumed }, { hold })
  const notice = await screen.findByRole('region', { name: /The queue has been on hold since 19\sMay/ })
  expect(notice).toHaveTextContent('Reason: The list is checked')
  expect(notice).toHaveTextContent('ines@meridian.example')
  await user.click(within(notice).getByRole('button', { name: 'Resume the queue…' }))
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'It is right')
  await user.click(screen.getByRole('button', { name: 'Resume queue' }))
  expect(await screen.findByText('Queue resumed. 2 seats offered.')).toBeVisible()
})

test('a priority is changed by keyboard, with a number and a reason', async () => {
  const { user, askedFor } = await page({
    setPriority: { __typename: 'PrioritySet', offersMade: 0, registration: { ...first, priority: 5 } },
  })
  const act = await screen.findByRole('button', { name: 'Change priority for Ana Ortega' })
  act.focus()
  await user.keyboard('{Enter}')
  const number = screen.getByRole('textbox', { name: 'Priority' })
  expect(number).toHaveFocus()
  await user.clear(number)
  await user.keyboard('x{Tab}Speaks{Enter}')
  await user.click(screen.getByRole('button', { name: 'Save priority' }))
  expect(screen.getByText('Enter a whole number from 0 to 1000.')).toBeVisible()
  await user.clear(number)
  await user.type(number, '5')
  await user.click(screen.getByRole('button', { name: 'Save priority' }))
  expect(askedFor('SetPriority').at(-1)?.variables.input).toMatchObject({ reference: 'AAAA000001', priority: 5 })
  expect(await screen.findByText(/now has priority 5/)).toHaveTextContent('Ana Ortega now has priority 5')
})

test('an offer out of turn says whom it passes, and why it can’t be made', async () => {
  const refusal = { __typename: 'CannotHoldSeat', cause: 'NO_FREE_SEAT', message: 'No seat is free at present.' }
  const { user, askedFor } = await page({
    decide: {
      __typename: 'Decided',
      registrations: [],
      refused: [{ reference: 'BBBB000002', refusal }],
      offersMade: 0,
      event: sampleEvent(),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Offer a seat to Bruno Tavares' }))
  expect(screen.getByRole('dialog')).toHaveTextContent('1 person is ahead in this lane and will be skipped.')
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'The only interpreter')
  await user.click(screen.getByRole('button', { name: 'Offer 1 seat and email 1 person' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('No seat is free at present.')
  expect(askedFor('OfferOutOfTurn').at(-1)?.variables.input).toMatchObject({
    references: ['BBBB000002'],
    decision: 'OFFER',
    reason: 'The only interpreter',
  })
})

test('a long lane is turned page by page', async () => {
  const people = Array.from({ length: 45 }, (_, index) => ({
    registration: person(`P${String(index).padStart(9, '0')}`, `Person ${index + 1}`, 'WAITLISTED'),
    skip: null,
    position: index + 1,
  }))
  const lane = {
    group: { ...civilSociety, waiting: 45 },
    next: null,
    people: ({ first: most, after }: { first: number; after?: string | null }) => {
      const from = people.findIndex(({ registration }) => registration.reference === after) + 1
      return people.slice(from, from + most)
    },
  }
  const { user } = await page({}, { lanes: [lane] as never })
  const region = await screen.findByRole('region', { name: /Civil society/ })
  expect(region).toHaveTextContent('1–20 of 45')
  expect(within(region).getByRole('button', { name: 'Earlier in the lane' })).toBeDisabled()
  const on = within(region).getByRole('button', { name: 'Further back in the lane' })
  await user.click(on)
  expect(await within(region).findByText('21–40 of 45')).toBeVisible()
  await user.click(on)
  expect(await within(region).findByText('41–45 of 45')).toBeVisible()
  expect(within(region).getByText('Person 45')).toBeVisible()
  expect(on).toBeDisabled()
  await user.click(within(region).getByRole('button', { name: 'Earlier in the lane' }))
  expect(await within(region).findByText('21–40 of 45')).toBeVisible()
})

test('a person who was never selected in the series is put first at one press, where the event is in one', async () => {
  const series = { slug: 'dialogues', title: 'Dialogues' }
  const rules = sampleEvent({ inSeries: series, neverSelectedFirst: true })
  const root = { setStatusPageSettings: { __typename: 'StatusPageSettingsSet', event: rules } }
  const { user, askedFor } = await page(root, {}, { inSeries: series })
  expect(await screen.findByText('Speaks at the opening.')).toBeVisible()
  const rule = screen.getByRole('switch', { name: 'Prioritise people who were never selected in this series' })
  await user.click(rule)
  expect(askedFor('SetStatusPageSettings')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    neverSelectedFirst: true,
  })
  expect(rule).toBeChecked()
})

test('an event of no series has no such rule', async () => {
  await page({}, {}, { inSeries: null })
  expect(await screen.findByRole('switch', { name: /exact place/ })).toBeVisible()
  expect(screen.queryByRole('switch', { name: /never selected/ })).toBeNull()
})
