import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { manage, now, person, sampleWorkspace } from '../../testing/sampleWorkspace.ts'

test('the history of an application says which decision was staged, and by whom', async () => {
  const at = '2027-04-12T14:05:00.000Z'
  const entry = { at, state: 'SUBMITTED', institute: null, field: null, reason: null }
  const history = [
    { ...entry, kind: 'REGISTERED', by: 'Ana Ortega', decision: null },
    { ...entry, kind: 'STAGED', by: 'Imogen Ashdown', decision: 'OFFER' },
    { ...entry, kind: 'STAGED', by: 'Cy Amado', decision: 'WAITLIST', replaced: 'OFFER', replacedBy: 'Imogen Ashdown' },
  ]
  await renderRoute(
    `${manage}/registrations?open=AAAA000001`,
    sampleWorkspace([person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { history })]),
    { now },
  )
  const staged = await screen.findAllByText(/^A decision was staged/)
  expect(staged.map(({ textContent }) => textContent)).toEqual([
    'A decision was staged: Offer · Imogen Ashdown',
    'A decision was staged: Waitlist · Cy AmadoReplaced Imogen Ashdown’s decision: Offer',
  ])
})
