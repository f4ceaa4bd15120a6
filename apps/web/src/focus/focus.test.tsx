import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, sampleAbilities } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { Refused } from '../testing/server.ts'
import { decided, heading, inOrder, openFocus, people, review } from './testing/opened.tsx'

test('the board opens what it shows in focus mode, beginning with the open application', async () => {
  const { user, path, askedFor } = await renderRoute(
    `${manage}/registrations?sort=REVIEWS_ASC&state=SUBMITTED&open=AAAA000001`,
    sampleWorkspace(people(), {}, { reviewQueue: inOrder }),
    { now },
  )
  expect(await screen.findByRole('button', { name: 'Focus mode' })).toBeVisible()
  await user.keyboard('f')
  expect(await screen.findByText('2 of 3')).toBeVisible()
  expect(await heading('Ana')).toBeVisible()
  expect(askedFor('ReviewQueue').map(({ variables }) => variables)).toEqual([
    { slug: 'cybercrime-americas', filter: { states: ['SUBMITTED'] }, sort: 'REVIEWS_ASC' },
  ])
  await user.keyboard('{Escape}')
  await waitFor(() => expect(path()).toMatch(/manage\/registrations\?/))
  expect(new URLSearchParams(path().split('?')[1]).toString()).toBe('sort=REVIEWS_ASC&state=SUBMITTED&at=AAAA000001')
  expect(await screen.findByRole('row', { name: /Ana/ })).toBeVisible()
})

test('the order is fixed on entering, over a reload', async () => {
  const first = await openFocus('?sort=REVIEWS_ASC&queue=3')
  await heading('Bo')
  await first.user.keyboard('o')
  await heading('Ana')
  first.unmount()
  const again = await openFocus('?sort=REVIEWS_ASC&queue=3', people(), { reviewQueue: [...inOrder].reverse() })
  // The first application that isn't done.
  expect(await heading('Ana')).toBeVisible()
  expect(screen.getByText('2 of 3')).toBeVisible()
  expect(screen.getByText('1 done')).toBeVisible()
  expect(again.askedFor('ReviewQueue')).toHaveLength(0)
  await again.user.keyboard('k')
  expect(await heading('Bo')).toBeVisible()
})

test('the neighbours are read before somebody moves on', async () => {
  const { user, askedFor } = await openFocus('?queue=4')
  await heading('Bo')
  await waitFor(() =>
    expect(askedFor('Application').map(({ variables }) => variables.reference)).toEqual([
      'BBBB000002',
      'AAAA000001',
      'CCCC000003',
    ]),
  )
  await user.keyboard('j')
  expect(screen.getByRole('heading', { level: 2, name: 'Ana' })).toBeVisible()
})

test('more applications than a queue holds are counted, with what to do', async () => {
  const registrations = { ...connection([]), totalCount: 4_210, facets: null }
  await openFocus('?queue=29', people(), { registrations })
  await heading('Bo')
  expect(screen.getByText(/Matching applications: 4,210. This queue holds the first 3\./)).toBeVisible()
})

test('a text written from right to left is shown so', async () => {
  const motivation = 'نعمل مع ضحايا الجرائم الإلكترونية منذ عشر سنوات.'
  await openFocus('?queue=30', [person('BBBB000002', 'رنا', 'SUBMITTED', { motivation })])
  await heading('رنا')
  expect(screen.getByText(motivation)).toHaveAttribute('dir', 'auto')
})

test('applications that left say so in place, and can be skipped', async () => {
  const [ana, bo] = people()
  if (!ana || !bo) throw new Error('no people')
  const { user } = await openFocus('?queue=8', [person('BBBB000002', 'Bo', 'WITHDRAWN'), ana])
  expect(await heading('Bo')).toBeVisible()
  expect(screen.getByText('Nothing to decide here.')).toBeVisible()
  await user.keyboard('jj')
  expect(await screen.findByText(/You can’t see this application/)).toBeVisible()
  expect(screen.getByText('3 of 3')).toBeVisible()
  await user.keyboard('j')
  expect(await heading('That was the last application')).toHaveFocus()
  expect(screen.getByText('3 applications are not done yet.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Go to the first unfinished application' }))
  expect(await heading('Bo')).toBeVisible()
})

test('scores and recommendations by key say what was chosen', async () => {
  const criteria = [
    { key: 'relevance', label: 'Relevance', help: null, maximum: 5, weight: 2 },
    { key: 'reach', label: 'Reach', help: null, maximum: 5, weight: 1 },
  ]
  const all = people()
  const world = sampleWorkspace(all, {}, { reviewQueue: inOrder, criteria })
  for (const each of all) Object.assign(each, { event: world.event, viewerCan: { ...each.viewerCan, review: true } })
  const { user, askedFor } = await renderRoute(`${review}?queue=9`, world, { now })
  await heading('Bo')
  await user.keyboard('4')
  expect(screen.getByText('Relevance: 4 of 5')).toBeVisible()
  expect(within(screen.getByRole('group', { name: /Relevance/ })).getByRole('radio', { name: '4' })).toBeChecked()
  await user.keyboard('2')
  expect(screen.getByText('Reach: 2 of 5')).toBeVisible()
  await user.keyboard('9')
  expect(await screen.findByText('Reach: choose from 0 to 5.')).toBeVisible()
  expect(within(screen.getByRole('group', { name: /Reach/ })).getByRole('radio', { name: '2' })).toBeChecked()
  // After `r`, decision keys set a recommendation and don't decide.
  await user.keyboard('r')
  expect(screen.getByText('To recommend, press o, w, n or u. Esc cancels.')).toBeVisible()
  await user.keyboard('w')
  expect(screen.getByText('Recommendation: Waitlist')).toBeVisible()
  await user.keyboard('r{Escape}')
  expect(screen.queryByText(/^To recommend/)).toBeNull()
  expect(screen.getByText('1 of 3')).toBeVisible()
  expect(askedFor('Decide')).toEqual([])
  await user.keyboard('c')
  expect(screen.getByRole('textbox', { name: /Comment/ })).toHaveFocus()
  await user.keyboard('job{Escape}')
  expect(screen.getByRole('textbox', { name: /Comment/ })).toHaveValue('job')
  expect(screen.getByText('1 of 3')).toBeVisible()
  await user.keyboard('?')
  expect(screen.getByRole('dialog', { name: 'Shortcuts' })).toHaveTextContent('Undo the last decision')
  expect(await problemsOfPage()).toEqual([])
})

test('saving a review leaves its application open for the decision', async () => {
  const criteria = [{ key: 'relevance', label: 'Relevance', help: null, maximum: 5, weight: 1 }]
  const all = people()
  const world = sampleWorkspace(
    all,
    { saveReview: { __typename: 'ReviewSaved', registration: all[1] } },
    { reviewQueue: inOrder, criteria },
  )
  for (const each of all) Object.assign(each, { event: world.event, viewerCan: { ...each.viewerCan, review: true } })
  const { user, askedFor } = await renderRoute(`${review}?queue=13`, world, { now })
  await heading('Bo')
  await user.keyboard('4ro{Control>}{Enter}{/Control}')
  expect(await screen.findByText('1 done')).toBeVisible()
  expect(await heading('Bo')).toBeVisible()
  await user.keyboard('w')
  expect(await heading('Ana')).toBeVisible()
  expect(decided(askedFor('Decide'))).toEqual(['BBBB000002 WAITLIST'])
})

test('keys of decisions that can’t be taken say why', async () => {
  const { user, askedFor } = await openFocus('?queue=14')
  await heading('Bo')
  await user.keyboard('i')
  expect(await screen.findByText('“Reinstate” isn’t possible for the status “Under review”.')).toBeVisible()
  await user.keyboard('u')
  expect(await screen.findByText('No decision is staged here.')).toBeVisible()
  // On other pages, `g o` opens the overview.
  await user.keyboard('go')
  expect(askedFor('Decide')).toEqual([])
  expect(screen.getByText('1 of 3')).toBeVisible()
})

test('while the event is postponed, the bar and the keys say why nothing can be decided', async () => {
  const viewerCan = sampleAbilities({ seeRegistrations: true })
  const { user } = await openFocus('?queue=15', people(), { state: 'POSTPONED', viewerCan })
  await heading('Bo')
  const why = 'The event is postponed. Decisions can be made again once it has new dates.'
  expect(screen.getByRole('region', { name: 'Decision' })).toHaveTextContent(why)
  await user.keyboard('o')
  await waitFor(() => expect(screen.getAllByText(why)).toHaveLength(2))
  await user.keyboard('s')
  await waitFor(() => expect(screen.getAllByText(why)).toHaveLength(3))
})

test('an order by a masked field shows nothing', async () => {
  await openFocus('?sort=NAME_ASC&queue=10', people(), {
    reviewQueue: () => {
      throw new Refused('FIELD_MASKED')
    },
  })
  expect(await screen.findByText('These filters use hidden fields')).toBeVisible()
})

test('a queue without applications leads back to the registrations', async () => {
  await openFocus('?state=LAPSED&queue=11', people(), { reviewQueue: [] })
  expect(await screen.findByText('No applications match')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Back to registrations' })).toHaveAttribute(
    'href',
    `${manage}/registrations?state=LAPSED`,
  )
})

test('a person who may not see registrations gets no queue', async () => {
  await openFocus('?queue=12', people(), { viewerCan: sampleAbilities({}) })
  expect(await screen.findByText('This page is for the people who run the event')).toBeVisible()
})

test('Ctrl and K finds pages of the event, and says so where nothing matches', async () => {
  const { user } = await openFocus('?queue=50')
  await screen.findByRole('heading', { level: 2, name: 'Bo' })
  await user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox', { name: 'Destination' })
  await user.type(field, 'registrations')
  expect(await screen.findByRole('option', { name: /^Registrations/ })).toBeVisible()
  await user.clear(field)
  await user.type(field, 'xyzzy')
  expect(await screen.findByRole('option', { name: 'Search registrations for “xyzzy”' })).toBeVisible()
})
