import { expect, test } from '@jest/globals'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { sockets } from '../testing/sockets.ts'

test('a plan of one’s own that takes effect after a minute is nobody else’s, also while one goes on typing', async () => {
  const root = sampleWorkspace([], { setSeatPlan: { __typename: 'ActionPlanned', action: { id: 'p1' } } })
  const { user, askedFor } = await renderRoute(`${manage}/seats`, root, { now })
  const total = await screen.findByRole('textbox', { name: 'Seats in the room' })
  await waitFor(() => expect(sockets).toHaveLength(1))
  act(() => sockets[0]?.accept())
  await waitFor(() => expect(sockets[0]?.subscriptions).not.toEqual([]))
  fireEvent.change(total, { target: { value: '62' } })
  await user.click(screen.getByRole('button', { name: 'Save seat plan' }))
  await waitFor(() => expect(askedFor('SetSeatPlan')).toHaveLength(1))
  fireEvent.change(total, { target: { value: '65' } })
  const { seatPlan } = root.event
  Object.assign(root.event, { seatPlan: { ...seatPlan, total: 62, version: 2 } })
  const before = askedFor('SeatPlanOfEvent').length
  act(() => sockets[0]?.tell({ eventChanged: { at: now } }))
  await waitFor(() => expect(askedFor('SeatPlanOfEvent').length).toBeGreaterThan(before))
  await act(async () => new Promise((resolve) => setTimeout(resolve, 20)))
  expect(screen.queryByText(/^Someone else has changed the plan/)).toBeNull()
  expect(total).toHaveValue('65')
  await user.click(screen.getByRole('button', { name: 'Save seat plan' }))
  await waitFor(() => expect(askedFor('SetSeatPlan')).toHaveLength(2))
  expect(askedFor('SetSeatPlan')[1]?.variables).toMatchObject({ input: { version: 2 } })
})
