import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { partner } from './sampleGrants.ts'

const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED'), person('BBBB000002', 'Bruno Tavares', 'SUBMITTED')]
const mayDecide = { viewerCan: sampleAbilities({ seeRegistrations: true, decide: true }) }

test('the board says which staged offers went with a partner’s seats, why, and about whom to decide', async () => {
  const unstagedOffers = [{ institute: partner, grantEnded: true, registrations: people }]
  await renderRoute(`${manage}/registrations`, sampleWorkspace(people, {}, { ...mayDecide, unstagedOffers }), { now })
  const notice = (await screen.findByText('2 staged offers were withdrawn')).closest('[role=status]') as HTMLElement
  expect(notice).toHaveTextContent('Instituto Araucária had staged them from its own seats, but its grant has ended.')
  expect(within(notice).getByRole('link', { name: 'Bruno Tavares' })).toHaveAttribute(
    'href',
    `${manage}/registrations?open=BBBB000002`,
  )
  expect(await problemsOfPage()).toEqual([])
})

test('it says nothing where there is nothing to say', async () => {
  await renderRoute(`${manage}/registrations`, sampleWorkspace(people, {}, mayDecide), { now })
  expect(await screen.findByText('Ana Ortega')).toBeVisible()
  expect(screen.queryByText(/were? withdrawn/)).not.toBeInTheDocument()
})
