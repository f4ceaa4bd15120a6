import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { sockets } from '../testing/sockets.ts'

test('a change is heard: rows are read again, what is selected stays', async () => {
  const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED'), person('BBBB000002', 'Bruno Tavares', 'SUBMITTED')]
  const { user } = await renderRoute(`${manage}/registrations`, sampleWorkspace(people), { now })
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortega' }))
  await waitFor(() => expect(sockets).toHaveLength(1))
  act(() => sockets[0]?.accept())
  await waitFor(() => expect(sockets[0]?.subscriptions).not.toEqual([]))
  people.push(person('CCCC000003', 'Carla Ibáñez', 'SUBMITTED'))
  Object.assign(people[1] ?? {}, { state: 'WITHDRAWN' })
  act(() => sockets[0]?.tell({ eventChanged: { at: now } }))
  expect(await screen.findByRole('button', { name: 'Carla Ibáñez' })).toBeVisible()
  expect(screen.getByRole('row', { name: /Bruno Tavares/ })).toHaveTextContent('Withdrawn')
  expect(screen.getByText('Updated')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: 'Select Ana Ortega' })).toBeChecked()
})
