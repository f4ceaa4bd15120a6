import { expect, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const viewerCan = sampleAbilities({ seeRegistrations: true, checkIn: true })

function door(checkIn: (asked: { input: Record<string, unknown> }) => object) {
  const workspace = sampleWorkspace([person('AAAA000001', 'Ana Ortega', 'CONFIRMED')], { checkIn }, { viewerCan })
  return renderRoute(`${manage}/check-in`, workspace, { now })
}

test('names are found while they are typed', async () => {
  const { user, askedFor } = await door(() => ({}))
  await user.type(await screen.findByLabelText('Or search by name'), 'ana')
  expect(await screen.findByText('Ana Ortega')).toBeVisible()
  expect(askedFor('FindAtDoor').at(-1)?.variables.search).toBe('ana')
})

test('an unknown code gets an error for staff at the door', async () => {
  const { user } = await door(() => ({ __typename: 'UnknownRegistration', message: 'Open it with the link.' }))
  await user.type(await screen.findByLabelText('Code on the person’s page'), 'xxxx{Enter}')
  expect(await screen.findByText('XXXX is not checked in')).toBeVisible()
  expect(screen.getByText(/Check it, or search by name\.$/)).toBeVisible()
  expect(screen.queryByText(/link/)).toBeNull()
})

test('before the day nobody is checked in by accident, and on purpose they are', async () => {
  const { user, askedFor } = await door(({ input }) =>
    input.early
      ? { __typename: 'CheckedIn', delegation: null, registration: person('AAAA000001', 'Ana Ortega', 'CONFIRMED') }
      : { __typename: 'CheckInNotYetOpen', message: 'Check-in opens on Monday.', opensAt: now },
  )
  await user.type(await screen.findByLabelText('Code on the person’s page'), 'aaaa000001{Enter}')
  expect(await screen.findByText('Check-in opens on Monday.')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Check in early' }))
  await waitFor(() => expect(askedFor('CheckIn').at(-1)?.variables.input).toMatchObject({ early: true }))
  expect(await screen.findByText(/is checked in$/)).toBeVisible()
})
