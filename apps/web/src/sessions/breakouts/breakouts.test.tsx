import { expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { session } from '../../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../../testing/sampleWorkspace.ts'
import { parallelSets } from './parallel.ts'

const times = ['2027-06-14T15:00:00.000Z', '2027-06-14T16:00:00.000Z'] as const
const [one, two] = [
  session('s1', 'Evidence', ...times, { kind: 'BREAKOUT', capacity: 1 }),
  session('s2', 'Safeguards', ...times, { kind: 'BREAKOUT' }),
]
const ana = person('AAAA000001', 'Ana Ortega', 'CONFIRMED')
const bo = person('BBBB000002', 'Bruno Tavares', 'CONFIRMED')
const cai = person('CCCC000003', 'Carla Ibáñez', 'CONFIRMED')
const both = { possible: ['s1', 's2'], understood: ['s1'] }
const proposal = {
  __typename: 'BreakoutProposal',
  basis: 'anew 1',
  rooms: [
    { session: one, seats: [{ registration: ana, reason: 'MIX', ...both }] },
    { session: two, seats: [{ registration: bo, reason: 'SPEAKS', ...both }] },
  ],
  unassigned: [{ registration: cai, reason: 'NO_LANGUAGE', ...both, understood: [] }],
}

const viewerCan = { ...sampleWorkspace([]).event.viewerCan, assignBreakouts: true, manageSessions: true }
const page = (root: Record<string, unknown> = {}) =>
  renderRoute(
    `${manage}/sessions/breakouts`,
    sampleWorkspace([], { breakoutProposal: proposal, ...root }, { sessions: [one, two], viewerCan }),
    { now },
  )

const column = (name: string) => screen.getByRole('region', { name })
const saved = { __typename: 'BreakoutsAssigned', assigned: 2, peopleEmailed: 1, event: null as unknown }

test('a spread is proposed with its reasons, changed by the menus, and saved as it is left', async () => {
  const { event } = sampleWorkspace([], {}, { sessions: [one, two] })
  const { user, askedFor } = await page({ assignBreakouts: { ...saved, event } })
  await user.click(await screen.findByRole('button', { name: 'Suggest an assignment' }))
  expect(await screen.findByText('placed here to balance the breakouts')).toBeVisible()
  expect(within(column('Evidence')).getByText('1 of 1 places')).toBeVisible()
  expect(within(column('Safeguards')).getByText('speaks here')).toBeVisible()
  expect(screen.queryByRole('combobox', { name: 'Bruno Tavares’s breakout' })).toBeNull()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Carla Ibáñez’s breakout' }), 'Safeguards')
  expect(screen.getByText('Carla Ibáñez is now in “Safeguards”.')).toBeVisible()
  expect(within(column('Safeguards')).getByText('not in their language')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save breakouts' }))
  await waitFor(() => expect(askedFor('AssignBreakouts')).toHaveLength(1))
  expect(askedFor('AssignBreakouts')[0]?.variables).toEqual({
    input: {
      eventSlug: 'cybercrime-americas',
      basis: 'anew 1',
      rooms: [
        { sessionId: 's1', references: ['AAAA000001'] },
        { sessionId: 's2', references: ['BBBB000002', 'CCCC000003'] },
      ],
    },
  })
  expect(await screen.findByText('Saved. We’ll email one person.')).toBeVisible()
})

test('a room that is dragged too full is not saved, and the proposal can be had back', async () => {
  const { user, askedFor } = await page()
  await user.click(await screen.findByRole('button', { name: 'Suggest an assignment' }))
  await screen.findByText('none in their languages')
  const dataTransfer = { getData: () => 'CCCC000003', setData: () => {} }
  fireEvent.drop(column('Evidence'), { dataTransfer })
  expect(screen.getByText('One breakout has more people than places. Move some of them.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save breakouts' }))
  expect(askedFor('AssignBreakouts')).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Return to the suggestion' }))
  expect(within(column('Unassigned')).getByText('Carla Ibáñez')).toBeVisible()
})

test('breakouts of one time are two at least that overlap', () => {
  const later = session('s3', 'Later', '2027-06-14T17:00:00.000Z', '2027-06-14T18:00:00.000Z', { kind: 'BREAKOUT' })
  const plenary = session('s4', 'Opening', ...times)
  const all = [one, two, later, plenary] as Parameters<typeof parallelSets>[0]
  expect(parallelSets(all).map((set) => set.map(({ id }) => id))).toEqual([['s1', 's2']])
})
