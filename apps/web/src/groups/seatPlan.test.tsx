import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { manage, now, sampleWorkspace } from '../app/staff/sampleWorkspace.ts'
import { renderRoute } from '../testing/renderRoute.tsx'

const infeasible = {
  __typename: 'SeatPlanInfeasible',
  message: 'This plan can’t be met.',
  problems: [
    {
      code: 'TOTAL_BELOW_HELD',
      groupKey: null,
      message: '39 seats are already held.',
      mend: { field: 'total', groupKey: null, from: 30, to: 39, message: 'Raise the seats in the room from 30 to 39.' },
    },
    {
      code: 'MINIMUMS_ABOVE_TOTAL',
      groupKey: null,
      message: 'The minimums come to 36.',
      mend: { field: 'total', groupKey: null, from: 30, to: 36, message: 'Raise the seats in the room from 30 to 36.' },
    },
    {
      code: 'MAXIMUM_BELOW_HELD',
      groupKey: 'academia',
      message: 'Academia holds 7 seats.',
      mend: { field: 'maximum', groupKey: 'academia', from: 5, to: 7, message: 'Raise its maximum from 5 to 7.' },
    },
  ],
}

const field = (name: string) => screen.getByRole('textbox', { name })

test('a plan that can’t be met is explained, and the proposed mends fill the fields', async () => {
  const { user, askedFor } = await renderRoute(`${manage}/seats`, sampleWorkspace([], { setSeatPlan: infeasible }), {
    now,
  })
  await user.clear(await screen.findByRole('textbox', { name: 'Seats in the room' }))
  await user.type(field('Seats in the room'), '30')
  await user.click(screen.getByRole('button', { name: 'Save the seat plan' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('39 seats are already held.')
  await user.click(screen.getByRole('button', { name: /Apply.*from 30 to 39/ }))
  expect(field('Seats in the room')).toHaveValue('39')
  expect(screen.queryByText('The minimums come to 36.')).toBeNull()
  await user.click(screen.getByRole('button', { name: /Apply.*Raise its maximum/ }))
  expect(field('Academia: Maximum')).toHaveValue('7')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Save the seat plan' }))
  expect(askedFor('SetSeatPlan').at(-1)?.variables.input).toMatchObject({
    version: 1,
    plan: { total: 39, minimumsReleasedAt: '2027-06-07T12:00:00.000Z', groups: { 3: { maximum: 7 } } },
  })
})

test('what is no number is said before anything is sent', async () => {
  const { user, askedFor } = await renderRoute(`${manage}/seats`, sampleWorkspace([]), { now })
  await user.type(await screen.findByRole('textbox', { name: 'Seats in the room' }), 'x')
  await user.click(screen.getByRole('button', { name: 'Save the seat plan' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Give a whole number.')
  expect(field('Seats in the room')).toBeInvalid()
  expect(askedFor('SetSeatPlan')).toHaveLength(0)
})

test('a plan that somebody else changed is read again', async () => {
  const { user, askedFor } = await renderRoute(
    `${manage}/seats`,
    sampleWorkspace([], {
      setSeatPlan: { __typename: 'ChangedMeanwhile', message: 'Somebody else changed the plan.' },
    }),
    { now },
  )
  await user.type(await screen.findByRole('textbox', { name: 'Seats in the room' }), '1')
  await user.click(screen.getByRole('button', { name: 'Save the seat plan' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else changed the plan.')
  const before = askedFor('SeatPlanOfEvent').length
  await user.click(screen.getByRole('button', { name: 'Read the plan again' }))
  expect(askedFor('SeatPlanOfEvent').length).toBe(before + 1)
})
