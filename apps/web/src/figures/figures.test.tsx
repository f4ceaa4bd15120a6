import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { csvOf, svgOf } from './figureFiles.ts'

const cell = (groupKey: string, value: string, registered: number, held = 0, waiting = 0) => ({
  groupKey,
  value,
  registered,
  held,
  waiting,
})

const figures = {
  total: 10,
  isPartial: false,
  funnel: [
    { kind: 'INVITED', count: 30 },
    { kind: 'REGISTERED', count: 10 },
    { kind: 'OFFERED', count: 4 },
    { kind: 'CONFIRMED', count: 3 },
    { kind: 'HOLDING', count: 2 },
    { kind: 'LAPSED', count: 1 },
  ],
  byGroup: [cell('civil-society', 'civil-society', 6, 1), cell('academia', 'academia', 4, 3, 1)],
  byCountry: [cell('civil-society', 'CO', 5), cell('academia', 'CO', 1, 3), cell('academia', 'BR', 4)],
  byLanguage: [cell('civil-society', 'es', 6), cell('academia', 'pt', 4)],
  byGender: null,
  days: [
    { day: '2027-05-10', groupKey: 'civil-society', registered: 6 },
    { day: '2027-05-12', groupKey: 'academia', registered: 4 },
  ],
  responses: [
    {
      kind: 'DECISION',
      count: 5,
      tenth: 3600,
      lowerQuartile: 36_000,
      median: 86_400 * 3,
      upperQuartile: 86_400 * 4,
      ninetieth: 86_400 * 5,
    },
  ],
}

const open = (answer: (args: { filter?: unknown }) => unknown = () => figures, path = '') =>
  renderRoute(`${manage}/figures${path}`, sampleWorkspace([], {}, { figures: answer }), { now })

test('each picture says what somebody who sees it would conclude, and has its table', async () => {
  const { user } = await open()
  expect(
    await screen.findByRole('img', {
      name: '10 people registered. 40% were offered a seat, and 20% hold a confirmed seat now.',
    }),
  ).toBeVisible()
  expect(
    screen.getByRole('img', {
      name: 'Group with the most registrations: Civil society (60%). Group with the most seats: Academia (75%).',
    }),
  ).toBeVisible()
  expect(
    screen.getByRole('img', {
      name: /^Most registered on 10 May: 6 people\. Half of everyone had registered by 10 May/,
    }),
  ).toBeVisible()
  expect(
    screen.getByRole('img', { name: 'Half of people heard within 3 days, nine in ten within 5 days.' }),
  ).toBeVisible()
  expect(screen.getByRole('img', { name: 'Most: Colombia (60%), then Brazil (40%). 2 countries.' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Gender' })).toBeNull()
  const countries = screen.getByRole('combobox', { name: 'Countries: who is counted' })
  await user.selectOptions(countries, 'With a seat')
  expect(await screen.findByRole('img', { name: 'All: Colombia. 1 country.' })).toBeVisible()
  const table = within(screen.getByRole('heading', { name: 'Countries' }).closest('section') as HTMLElement)
  await user.click(table.getByText('Data table'))
  const [, row] = table.getAllByRole('row')
  expect(row).toHaveTextContent('Colombia000303')
})

test('the address says who is counted', async () => {
  const { user, path, askedFor } = await open(({ filter }) => ({ ...figures, total: filter ? 4 : 10 }), '?country=BR')
  await screen.findByRole('img', { name: /^4 people registered/ })
  expect(askedFor('EventFigures').at(-1)?.variables).toMatchObject({ filter: { countries: ['BR'] } })
  await user.click(screen.getByRole('button', { name: 'Count everyone' }))
  await waitFor(() => expect(path()).toBe(`${manage}/figures`))
})

test('masked figures have no chart, and partial ones say so', async () => {
  await open(() => ({ ...figures, isPartial: true, byCountry: null, byLanguage: null }))
  expect(await screen.findByText('Only registrations your institute can see are counted.')).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Countries' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Country' })).toBeNull()
})

test('before anybody registered the page says what will be here', async () => {
  await open(() => ({ ...figures, total: 0 }))
  expect(await screen.findByText('No one to count')).toBeVisible()
})

test('axe finds nothing', async () => {
  const { container } = await open()
  await screen.findByRole('img', { name: /^10 people registered/ })
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

test('an exported picture can be read by itself', () => {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  picture.setAttribute('width', '120')
  picture.setAttribute('height', '50')
  picture.style.fontFamily = 'inherit'
  const keys = ['Civil society', 'Academia'].map((name, place) => ({ fill: `url(#a-${place})`, name }))
  const alone = svgOf(picture, 'Day by day.', { keys, note: 'Days are those of the zone.' })
  expect(alone).toContain('<title>Day by day.</title>')
  expect(alone).toMatch(/fill="url\(#a-1\)"\/><text[^>]*>Academia</)
  expect(alone).toMatch(/>Days are those of<.*>the zone\.</)
  expect(alone).toContain('viewBox="0 0 120 150"')
  expect(alone).not.toContain('inherit')
})

test('a file of figures runs no formula', () => {
  expect(
    csvOf(
      ['Group', 'All'],
      [
        ['=1+1', 2],
        ['Say "so"', -1],
        [' @x', 3],
      ],
    ),
  ).toBe('\uFEFF"Group","All"\r\n"\'=1+1",2\r\n"Say ""so""",-1\r\n"\' @x",3\r\n')
})
