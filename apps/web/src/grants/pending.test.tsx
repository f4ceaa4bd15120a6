import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleViewer } from '../testing/samples.ts'
import { manage, membership } from '../testing/sampleWorkspace.ts'
import { sampleGrant, sampleTerms } from './sampleGrants.ts'

test('at home, who owns an institute finds the grants it is asked for, and the institute', async () => {
  const grant = sampleGrant({ state: 'PROPOSED', agreed: null, proposed: sampleTerms() })
  await renderRoute('/me', {
    viewer: sampleViewer({ memberships: [membership('OWNER')], pendingGrants: [grant] }),
  })
  expect(await screen.findByRole('heading', { name: 'Waiting for your answer' })).toBeVisible()
  expect(screen.getByText(/Meridian Institute proposes a grant for/)).toBeVisible()
  expect(screen.getByRole('link', { name: /Towards a convention/ })).toHaveAttribute('href', `${manage}/partners/g1`)
  expect(screen.getByRole('link', { name: 'Meridian Institute' })).toHaveAttribute('href', '/institutes/meridian')
})

test('other terms for a grant are shown as such, not as a new grant', async () => {
  const changed = sampleGrant({ proposed: sampleTerms({ number: 3, proposedBy: 'PARTNER' }) })
  const countered = sampleGrant({ id: 'g2', state: 'PROPOSED', agreed: null, proposed: sampleTerms({ number: 2 }) })
  await renderRoute('/me', {
    viewer: sampleViewer({ memberships: [membership('OWNER')], pendingGrants: [changed, countered] }),
  })
  expect(await screen.findByText(/Instituto Araucária proposes other terms for/)).toBeVisible()
  expect(screen.getByText(/Meridian Institute proposes other terms for/)).toBeVisible()
  expect(screen.queryByText(/proposes a grant for/)).not.toBeInTheDocument()
})

test('at home, who runs events finds the reports and decisions that wait for their agreement', async () => {
  const pending = (id: string, action: string) => ({
    __typename: 'CountersignRequest',
    id,
    action,
    requestedAt: '2026-11-20T10:00:00Z',
    event: sampleGrant().event,
    institute: { __typename: 'Institute', slug: 'meridian', name: 'Meridian Institute' },
  })
  const pendingCountersignRequests = [pending('c1', 'PUBLISH_REPORT'), pending('c2', 'DECLINE')]
  await renderRoute('/me', {
    viewer: sampleViewer({ memberships: [membership('ORGANISER')], pendingCountersignRequests }),
  })
  expect(await screen.findByText(/^Meridian Institute asks you to agree to the report on/)).toBeVisible()
  expect(screen.getByText(/^Meridian Institute asks you to countersign a decision for/)).toBeVisible()
  for (const link of screen.getAllByRole('link', { name: /Towards a convention/ }))
    expect(link).toHaveAttribute('href', `${manage}/countersign`)
})
