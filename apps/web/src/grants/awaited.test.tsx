import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { manage, membership } from '../app/staff/sampleWorkspace.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleViewer } from '../testing/samples.ts'
import { sampleGrant, sampleTerms } from './sampleGrants.ts'

test('at home, who owns an institute finds the grants it is asked for, and the institute', async () => {
  const grant = sampleGrant({ state: 'PROPOSED', agreed: null, proposed: sampleTerms() })
  await renderRoute('/me', {
    viewer: sampleViewer({ memberships: [membership('OWNER')], grantsAwaited: [grant] }),
  })
  expect(await screen.findByRole('heading', { name: 'Waiting for your answer' })).toBeVisible()
  expect(screen.getByText(/Meridian Institute proposes a grant on/)).toBeVisible()
  expect(screen.getByRole('link', { name: /Towards a convention/ })).toHaveAttribute('href', `${manage}/partners/g1`)
  expect(screen.getByRole('link', { name: 'Meridian Institute' })).toHaveAttribute('href', '/institutes/meridian')
})

test('other terms for a grant are told as such, not as a new grant', async () => {
  const changed = sampleGrant({ proposed: sampleTerms({ number: 3, proposedBy: 'PARTNER' }) })
  const countered = sampleGrant({ id: 'g2', state: 'PROPOSED', agreed: null, proposed: sampleTerms({ number: 2 }) })
  await renderRoute('/me', {
    viewer: sampleViewer({ memberships: [membership('OWNER')], grantsAwaited: [changed, countered] }),
  })
  expect(await screen.findByText(/Instituto Araucária proposes other terms for the grant on/)).toBeVisible()
  expect(screen.getByText(/Meridian Institute proposes other terms for the grant on/)).toBeVisible()
  expect(screen.queryByText(/proposes a grant on/)).not.toBeInTheDocument()
})
