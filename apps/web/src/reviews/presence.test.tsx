import { expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { sockets } from '../testing/sockets.ts'

test('others who have the application open are named as they come', async () => {
  const ana = person('AAAA000001', 'Ana Ortega', 'SUBMITTED')
  const { askedFor, unmount } = await renderRoute(`${manage}/registrations?open=AAAA000001`, sampleWorkspace([ana]), {
    now,
  })
  const panel = within(await screen.findByRole('complementary', { name: 'Application' }))
  const opened = { reference: 'AAAA000001', leaving: false }
  await waitFor(() => expect(askedFor('PresenceMark')[0]?.variables).toEqual(opened))
  await waitFor(() => expect(sockets).toHaveLength(1))
  const [socket] = sockets
  await act(async () => socket?.accept())
  await waitFor(() => expect(socket?.subscriptions.some(({ query }) => query.includes('presence'))).toBe(true))
  const members = [
    { name: 'Inés', isViewer: true, institute: { slug: 'meridian', name: 'Meridian Institute' } },
    { name: 'Raissa', isViewer: false, institute: { slug: 'araucaria', name: 'Instituto Araucária' } },
  ]
  await act(async () => socket?.tell({ presence: { reference: 'AAAA000001', members } }))
  expect(await panel.findByText('Also open with Raissa (Instituto Araucária)')).toBeVisible()
  unmount()
  await waitFor(() => expect(askedFor('PresenceMark').at(-1)?.variables.leaving).toBe(true))
})
