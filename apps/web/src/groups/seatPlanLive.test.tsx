import { expect, test } from '@jest/globals'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { sockets } from '../testing/sockets.ts'

test('a plan that is heard to change is shown, save while somebody types: then it is offered', async () => {
  const root = sampleWorkspace([], {
    setSeatPlan: () => ({ __typename: 'SeatPlanSet', offersMade: 0, event: withPlan(62, 3) }),
  })
  const withPlan = (total: number, version: number) => ({
    ...root.event,
    seatPlan: { ...root.event.seatPlan, total, version },
  })
  const { user, askedFor } = await renderRoute(`${manage}/seats`, root, { now })
  const total = await screen.findByRole('textbox', { name: 'Seats in the room' })
  await waitFor(() => expect(sockets).toHaveLength(1))
  act(() => sockets[0]?.accept())
  await waitFor(() => expect(sockets[0]?.subscriptions).not.toEqual([]))

  /** Notifies the page of a change, and waits until it has refetched this plan. */
  async function hear(plan: number, version: number) {
    Object.assign(root.event, withPlan(plan, version))
    const before = askedFor('SeatPlanOfEvent').length
    act(() => sockets[0]?.tell({ eventChanged: { at: now } }))
    await waitFor(() => expect(askedFor('SeatPlanOfEvent').length).toBeGreaterThan(before))
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)))
  }

  await hear(61, 2)
  expect(total).toHaveValue('61')

  fireEvent.change(total, { target: { value: '62' } })
  await user.click(screen.getByRole('button', { name: 'Save seat plan' }))
  expect(total).toHaveValue('62')
  // A response that was in flight when the plan was saved doesn't restore the previous plan.
  await hear(61, 2)
  expect(total).toHaveValue('62')
  await hear(62, 3)

  fireEvent.change(total, { target: { value: '65' } })
  await hear(63, 4)
  expect(total).toHaveValue('65')
  expect(screen.getByText('Someone else changed the plan while you were editing.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Reload the plan' }))
  expect(total).toHaveValue('63')
})
