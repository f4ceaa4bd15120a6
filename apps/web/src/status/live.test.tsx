import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleRegistration, sampleViewer } from '../testing/samples.ts'
import { sockets } from '../testing/sockets.ts'

test('the page is read again when the registration changes', async () => {
  const now = '2027-05-28T10:00:00.000Z'
  let present = sampleRegistration('SUBMITTED')
  await renderRoute('/registrations/QH7K2M9XPD', { viewer: sampleViewer(), registration: () => present }, { now })
  await screen.findByRole('heading', { level: 1, name: 'Your registration is under review.' })
  await waitFor(() => expect(sockets).toHaveLength(1))
  act(() => sockets[0]?.accept())
  // Subscribes from the time of reading, so that a change between rendering and subscribing is shown.
  await waitFor(() =>
    expect(sockets[0]?.subscriptions).toMatchObject([{ variables: { reference: 'QH7K2M9XPD', since: now } }]),
  )
  present = sampleRegistration('OFFERED')
  act(() => sockets[0]?.tell({ registrationChanged: { at: now } }))
  expect(await screen.findByRole('heading', { level: 1, name: 'A seat is held for you.' })).toBeInTheDocument()
})
