import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { manage, now, person, sampleWorkspace } from '../../app/staff/sampleWorkspace.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { sampleEvent } from '../../testing/samples.ts'

const { groups } = sampleEvent()
const [civilSociety, technical] = groups.map((group) => ({ ...group, waiting: 2 }))

const first = person('AAAA000001', 'Ana Ortega', 'WAITLISTED')
const second = person('BBBB000002', 'Bruno Tavares', 'WAITLISTED', { priority: 2 })
const waitlist = {
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
    text: 'An organiser chose this person.',
  },
})

const page = () =>
  renderRoute(
    `${manage}/waitlist`,
    sampleWorkspace([offered], {}, { waitlist, groups: [civilSociety, technical, ...groups.slice(2)] }),
    { now },
  )

test('each lane shows its order, who is next and why, and who is passed over and why', async () => {
  await page()
  const lane = await screen.findByRole('region', { name: /Civil society/ })
  expect(lane).toHaveTextContent('Next for a free seat: furthest below its target, by 6 seats.')
  const [one, two] = within(lane).getAllByRole('listitem')
  expect(one).toHaveTextContent('1Ana Ortega')
  expect(one).toHaveTextContent('Passed over: the organisation is at its cap')
  expect(two).toHaveTextContent('2Bruno TavaresNext')
  expect(two).toHaveTextContent('priority 2')
  expect(screen.getByRole('region', { name: /Technical community/ })).toHaveTextContent('and 2 more')
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
  const offers = await screen.findByRole('region', { name: 'Running offers' })
  expect(offers).toHaveTextContent('Olga Paredes')
  expect(offers).toHaveTextContent('22 May, 07:00 (in 2 days)')
  expect(offers).toHaveTextContent('An organiser chose this person.')
})

test('an empty waitlist says how people come there', async () => {
  const empty = { nextReference: null, nobodyOffered: [], lanes: [] }
  await renderRoute(`${manage}/waitlist`, sampleWorkspace([], {}, { waitlist: empty }), { now })
  expect(await screen.findByText('Nobody is waiting')).toBeVisible()
})
