import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { sockets } from '../testing/sockets.ts'

test('a person who leaves the viewer’s sight leaves the board, and the application that is open', async () => {
  const ana = person('AAAA000001', 'Ana Ortega', 'SUBMITTED')
  const people = [ana, person('BBBB000002', 'Bruno Tavares', 'SUBMITTED')]
  await renderRoute(`${manage}/registrations?open=AAAA000001`, sampleWorkspace(people), { now })
  expect(await screen.findByRole('heading', { name: 'Ana Ortega' })).toBeVisible()
  await waitFor(() => expect(sockets).toHaveLength(1))
  const [socket] = sockets
  act(() => socket?.accept())
  await waitFor(() => expect(socket?.subscriptions).not.toEqual([]))
  const members = [{ name: 'Raissa', isViewer: false, institute: { slug: 'araucaria', name: 'Instituto Araucária' } }]
  await waitFor(() => expect(socket?.subscriptions.some(({ query }) => query.includes('presence'))).toBe(true))
  act(() => socket?.tell({ presence: { reference: 'AAAA000001', members } }))
  expect(await screen.findByText(/^Also open with Raissa/)).toBeVisible()
  people.splice(people.indexOf(ana), 1)
  act(() => socket?.tell({ eventChanged: { at: now } }))
  await waitFor(() => expect(screen.queryByText('Ana Ortega')).not.toBeInTheDocument())
  expect(screen.getByRole('button', { name: 'Bruno Tavares' })).toBeVisible()
  expect(screen.queryByText(/^Also open with/)).toBeNull()
  expect(screen.getByText(/You can’t see this application/)).toBeVisible()
})
