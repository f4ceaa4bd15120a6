import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const people = () => [
  person('AAAA000001', 'Ana Ortega', 'SUBMITTED', {
    seriesHistory: { applied: 3, selected: 0, attended: 0, invited: 0 },
  }),
  person('BBBB000002', 'Bruno Tavares', 'SUBMITTED', {
    seriesHistory: { applied: 1, selected: 1, attended: 1, invited: 2 },
  }),
  person('CCCC000003', 'Caio Nunes', 'SUBMITTED', {
    seriesHistory: { applied: 0, selected: 0, attended: 0, invited: 0 },
  }),
  person('DDDD000004', 'Dora Lins', 'SUBMITTED', { seriesHistory: null }),
]

test('a column says how often people were in the series before', async () => {
  await renderRoute(`${manage}/registrations?cols=memory`, sampleWorkspace(people()), { now })
  await screen.findByRole('button', { name: 'Ana Ortega' })
  expect(screen.getByRole('columnheader', { name: /^In this series/ })).toBeVisible()
  const cellOf = (name: string) =>
    within(screen.getByRole('button', { name }).closest('tr') as HTMLElement).getByRole('cell')
  expect(cellOf('Ana Ortega')).toHaveTextContent('Applied 3 times, never selected')
  expect(cellOf('Bruno Tavares')).toHaveTextContent('Applied once, selected once, attended once; invited 2 times')
  expect(cellOf('Caio Nunes')).toHaveTextContent('First time')
  expect(cellOf('Dora Lins')).toBeEmptyDOMElement()
})

test('the reading view says it too, and nothing where it is hidden', async () => {
  const { user } = await renderRoute(`${manage}/registrations?open=AAAA000001`, sampleWorkspace(people()), { now })
  expect(await screen.findByText('Applied 3 times, never selected')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Dora Lins' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Dora Lins' })).toBeVisible()
  expect(screen.queryByText('In this series')).toBeNull()
})
