import { describe, expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { manage, now, person, sampleWorkspace } from '../../testing/sampleWorkspace.ts'

const people = (count: number) =>
  Array.from({ length: count }, (_, n) => person(`P${String(n).padStart(9, '0')}`, `Person ${n}`, 'SUBMITTED'))

const board = (query = '', count = 3, root = {}, changes = {}) =>
  renderRoute(`${manage}/registrations${query}`, sampleWorkspace(people(count), root, changes), { now })

const scroller = () => screen.getByRole('table', { name: 'Registrations' }).parentElement as HTMLElement

test('only rows in sight are drawn, and rows scrolled to are fetched', async () => {
  const { askedFor } = await board('', 1_000)
  await screen.findByRole('button', { name: 'Person 0' })
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '1001')
  expect(askedFor('BoardRows')).toHaveLength(0)
  scroller().scrollTop = 650 * 36
  fireEvent.scroll(scroller())
  expect(await screen.findByRole('button', { name: 'Person 655' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Person 0' })).toBeNull()
  expect(askedFor('BoardRows').map(({ variables }) => variables.skip)).toEqual([600])
  expect(screen.getByRole('row', { name: /Person 655/ })).toHaveAttribute('aria-rowindex', '657')
})

test('Shift and J selects also what has not been read', async () => {
  const { user } = await board('', 300)
  await user.click(await screen.findByRole('checkbox', { name: 'Select Person 0' }))
  await user.keyboard('jJJ')
  expect(await screen.findByText('4 selected')).toBeVisible()
  scroller().scrollTop = 240 * 36
  fireEvent.scroll(scroller())
  const last = await screen.findByRole('checkbox', { name: 'Select Person 249' })
  await user.keyboard('{Shift>}')
  await user.click(last)
  await user.keyboard('{/Shift}')
  expect(await screen.findByText('250 selected')).toBeVisible()
})

const action = (changes: Record<string, unknown>) => ({
  __typename: 'BulkAction',
  id: 'b1',
  decision: 'OFFER',
  reason: null,
  staged: true,
  state: 'RUNNING',
  total: 300,
  done: 0,
  refused: 0,
  undone: 0,
  restored: 0,
  notUndone: 0,
  startedAt: now,
  endedAt: null,
  viewerCan: { undo: false },
  ...changes,
})

test('a decision about all that match is carried out by the server, and can be taken back', async () => {
  let current: ReturnType<typeof action> | null = null
  const world = sampleWorkspace(people(300), {}, { bulkAction: () => current })
  const begin = () => {
    current = { ...action({}), event: world.event } as never
    return { __typename: 'BulkActionStarted', action: current }
  }
  const refusals = {
    edges: [
      {
        cursor: '1',
        node: {
          reference: 'P000000007',
          refusal: { __typename: 'ChangedMeanwhile', message: 'It changed meanwhile.' },
        },
      },
    ],
    pageInfo: { hasNextPage: false, hasPreviousPage: false },
  }
  const root = {
    ...world,
    decideAll: begin,
    undoBulkAction: () => ({ __typename: 'BulkActionStarted', action: action({ state: 'UNDOING', done: 299 }) }),
    bulkAction: () => ({ ...action({}), refusals, undoRefusals: refusals }),
  }
  const { user, askedFor } = await renderRoute(`${manage}/registrations?state=SUBMITTED`, root, { now })
  await user.click(await screen.findByRole('checkbox', { name: 'Select all loaded rows' }))
  expect(screen.getByText('100 selected')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /Select all 300 matches/ }))
  expect(screen.getByText('All 300 matches')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Offer a seat' }))
  const progress = await screen.findByRole('region', { name: 'Bulk decision' })
  expect(await within(progress).findByText('0 of 300')).toBeVisible()
  expect(askedFor('DecideAll')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    filter: { states: ['SUBMITTED'] },
    decision: 'OFFER',
    staged: true,
    expectedCount: 300,
  })
  const readBefore = askedFor('Staged').length
  current = action({
    state: 'DONE',
    done: 299,
    refused: 1,
    viewerCan: { undo: true },
    endedAt: new Date().toISOString(),
  })
  expect(
    await within(progress).findByText(/^299 registrations decided · 1 couldn’t be decided/, {}, { timeout: 3_000 }),
  ).toBeVisible()
  // The staged counts beside the list are refetched at once.
  await waitFor(() => expect(askedFor('Staged').length).toBeGreaterThan(readBefore))
  await waitFor(() => expect(progress).not.toHaveTextContent('Updating the numbers…'))
  await user.click(within(progress).getByRole('button', { name: 'See which one couldn’t be decided' }))
  expect(await within(progress).findByText('It changed meanwhile.')).toBeVisible()
  expect(within(progress).getByText('Person 7')).toBeVisible()
  current = action({ state: 'UNDOING', done: 299, undone: 120 })
  await user.click(within(progress).getByRole('button', { name: 'Undo' }))
  expect(await within(progress).findByText(/of 299 undone/)).toBeVisible()
  expect(askedFor('UndoBulk')[0]?.variables).toEqual({ id: 'b1' })
  const endedAt = new Date().toISOString()
  current = action({ state: 'UNDONE', done: 299, refused: 1, undone: 298, restored: 2, notUndone: 1, endedAt })
  const undone = '298 decisions undone · 2 staged as before · 1 couldn’t be decided · 1 unchanged'
  expect(await within(progress).findByText((said) => said.startsWith(undone), {}, { timeout: 3_000 })).toBeVisible()
  await user.click(within(progress).getByRole('button', { name: 'See which one didn’t change' }))
  expect(
    await within(progress).findByText('This can’t be undone, because another decision has been staged or made since.'),
  ).toBeVisible()
})

test('where another number matches by now, the server’s words are shown and nothing is started', async () => {
  const { user } = await board('', 150, {
    decideAll: { __typename: 'MatchCountChanged', message: '151 registrations match now.', count: 151 },
  })
  await screen.findByRole('button', { name: 'Person 0' })
  await user.keyboard('Ao')
  expect(await screen.findByText('151 registrations match now.')).toBeVisible()
})

test('columns are chosen, kept in sight and made wider, and the address says so', async () => {
  const { user, path } = await board()
  await screen.findByRole('button', { name: 'Person 0' })
  await user.click(screen.getByText('Columns'))
  await user.click(screen.getByRole('checkbox', { name: 'Languages' }))
  await user.click(screen.getByRole('button', { name: 'Keep “Status” in view' }))
  await user.click(screen.getByRole('checkbox', { name: 'Country' }))
  screen.getByRole('separator', { name: 'Width of the column “Organisation”' }).focus()
  await user.keyboard('{ArrowRight}')
  await waitFor(() =>
    expect(decodeURIComponent(path())).toBe(
      `${manage}/registrations?cols=state*,organisation:192,group,languages,staged,registered`,
    ),
  )
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
  expect(heads).toEqual(['Name', 'Status', 'Organisation', 'Group', 'Languages', 'Staged', 'Registered'])
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByText('Columns'))
  await user.click(screen.getByRole('button', { name: 'Reset columns' }))
  await waitFor(() => expect(path()).toBe(`${manage}/registrations`))
})

test('the head of a column sorts by it', async () => {
  const { user, askedFor } = await board()
  await user.click(await screen.findByRole('button', { name: 'Organisation' }))
  await waitFor(() => expect(askedFor('Board').at(-1)?.variables.sort).toBe('ORGANISATION_ASC'))
  expect(screen.getByRole('columnheader', { name: /Organisation/ })).toHaveAttribute('aria-sort', 'ascending')
  await user.click(screen.getByRole('button', { name: 'Registered' }))
  await user.click(screen.getByRole('button', { name: 'Registered' }))
  await waitFor(() => expect(askedFor('Board').at(-1)?.variables.sort).toBe('REGISTERED_DESC'))
})

test('filters say how many there are of each value', async () => {
  const { user, askedFor } = await board()
  await screen.findByRole('button', { name: 'Person 0' })
  await user.click(screen.getByText('Language', { selector: 'summary, summary *' }))
  const spanish = screen.getByRole('checkbox', { name: /Spanish/ })
  expect(spanish.closest('label')).toHaveTextContent('Spanish3')
  await user.click(spanish)
  await waitFor(() => expect(askedFor('Board').at(-1)?.variables.filter).toEqual({ languages: ['es'] }))
})

test('a filter is chosen by a press on its words, and its menu closes at a press outside', async () => {
  const { user, askedFor } = await board()
  await screen.findByRole('button', { name: 'Person 0' })
  await user.click(screen.getByText('Language', { selector: 'summary, summary *' }))
  await user.click(screen.getByText('Spanish', { selector: 'label *' }))
  await waitFor(() => expect(askedFor('Board').at(-1)?.variables.filter).toEqual({ languages: ['es'] }))
  expect(screen.getByRole('checkbox', { name: /Spanish/ })).toBeChecked()
  await user.click(screen.getByRole('heading', { level: 1 }))
  expect(screen.queryByRole('checkbox', { name: /Spanish/ })).toBeNull()
})

const view = (changes: Record<string, unknown> = {}) => ({
  __typename: 'BoardView',
  id: 'v1',
  name: 'From the south',
  address: 'country=CL&sort=NAME_ASC',
  shared: true,
  institute: { slug: 'meridian', name: 'Meridian Institute', accent: '#0E5A5A', website: null },
  viewerCan: { change: true },
  version: 4,
  ...changes,
})

test('a view is saved under a name, changed and removed', async () => {
  const world = sampleWorkspace(people(3), {}, { boardViews: () => views })
  let views: ReturnType<typeof view>[] = []
  const root = {
    ...world,
    saveBoardView: ({ input }: { input: { name: string; address: string; shared: boolean } }) => {
      views = [view({ name: input.name, address: input.address, shared: input.shared })]
      return { __typename: 'BoardViewSaved', view: views[0], event: world.event }
    },
    removeBoardView: ({ id }: { id: string }) => {
      views = []
      return { __typename: 'BoardViewRemoved', id, event: world.event }
    },
  }
  const { user, askedFor, path } = await renderRoute(`${manage}/registrations?state=SUBMITTED&country=CL`, root, {
    now,
  })
  await user.click(await screen.findByRole('button', { name: 'Save this view' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByRole('dialog')).toHaveTextContent('Enter a name for the view.')
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'From Chile')
  await user.click(screen.getByRole('checkbox', { name: /Share with/ }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('button', { name: 'From Chile', pressed: true })).toBeVisible()
  expect(askedFor('SaveView')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    name: 'From Chile',
    address: 'state=SUBMITTED&country=CL',
    shared: true,
  })
  await user.click(screen.getByRole('button', { name: 'All' }))
  await waitFor(() => expect(path()).toBe(`${manage}/registrations`))
  await user.click(screen.getByRole('button', { name: 'From Chile' }))
  await waitFor(() => expect(path()).toContain('country=CL'))
  await user.click(await screen.findByRole('button', { name: 'Edit the view “From Chile”' }))
  await user.click(screen.getByRole('button', { name: 'Delete view' }))
  expect(askedFor('RemoveView')).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('View deleted')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'From Chile' })).toBeNull()
})

describe('what reviewers think', () => {
  const reviewed = () =>
    people(3).map((each, index) => ({
      ...each,
      reviewSummary: index === 0 ? { count: 2, mean: 60, lowest: 40, highest: 80, spread: 40 } : null,
    }))

  test('is a column, filters and orders, in the address', async () => {
    const { user, askedFor, path } = await renderRoute(
      `${manage}/registrations?cols=score`,
      sampleWorkspace(reviewed() as never),
      { now },
    )
    expect(await screen.findByText('Score 60, from 40 to 80, 2 reviews')).toBeInTheDocument()
    expect(screen.getAllByTitle('Not reviewed yet')).toHaveLength(2)
    await user.click(screen.getByText('Reviews', { selector: 'summary, summary *' }))
    const none = screen.getByRole('checkbox', { name: /Not reviewed yet/ })
    expect(none.closest('label')).toHaveTextContent('Not reviewed yet2')
    await user.click(none)
    await user.click(screen.getByText('Score', { selector: 'summary, summary *' }))
    await user.click(screen.getByRole('checkbox', { name: /75 and more/ }))
    await user.click(screen.getByText('Disagreement', { selector: 'summary, summary *' }))
    await user.click(screen.getByRole('checkbox', { name: '40 points apart or more' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Most disagreement first')
    await waitFor(() =>
      expect(askedFor('Board').at(-1)?.variables).toMatchObject({
        filter: { reviews: [0], scores: ['FROM_75'], spreadFrom: 40 },
        sort: 'SPREAD_DESC',
      }),
    )
    expect(path()).toBe(`${manage}/registrations?reviews=0&score=FROM_75&spread=40&sort=SPREAD_DESC&cols=score`)
  })

  test('reviews are not mentioned if there are none', async () => {
    await board()
    await screen.findByRole('button', { name: 'Person 0' })
    expect(screen.queryByText('Reviews', { selector: 'summary, summary *' })).toBeNull()
    expect(screen.queryByRole('option', { name: 'Highest score first' })).toBeNull()
  })
})
