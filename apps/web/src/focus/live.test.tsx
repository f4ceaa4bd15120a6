import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { now } from '../testing/sampleWorkspace.ts'
import { sockets } from '../testing/sockets.ts'
import { heading, holdPause, openFocus, people } from './testing/opened.tsx'

test('an application that changes while it is open says so, and takes no decision for a moment', async () => {
  const all = people()
  const { user, askedFor } = await openFocus('?queue=26', all)
  await heading('Bo')
  await waitFor(() => expect(sockets).toHaveLength(1))
  act(() => sockets[0]?.accept())
  await waitFor(() => expect(sockets[0]?.subscriptions).not.toEqual([]))
  const endPause = holdPause()
  Object.assign(all[1] ?? {}, { motivation: 'Written again.', version: 9 })
  act(() => sockets[0]?.tell({ registrationChanged: { reference: 'BBBB000002', at: now } }))
  expect(await screen.findByText('Written again.')).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('This application changed while you had it open.')
  await user.keyboard('o')
  expect(askedFor('Decide')).toHaveLength(0)
  endPause()
  await user.keyboard('w')
  await waitFor(() => expect(askedFor('Decide')[0]?.variables.input).toMatchObject({ expectedVersions: [9] }))
})
