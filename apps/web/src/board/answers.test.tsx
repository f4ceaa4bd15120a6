import { expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { filterOf, filtersOf, orderOf, paramsOf } from './filters/filters.ts'

const given = (role: string, topics: string[]) => ({
  answers: [
    { questionKey: 'experience', values: ['yes'] },
    { questionKey: 'role', values: [role] },
    { questionKey: 'topics', values: topics },
  ],
})

const people = () => [
  person('AAAA000001', 'Ana Ortega', 'SUBMITTED', given('delegate', ['offences', 'safeguards'])),
  person('BBBB000002', 'Bruno Tavares', 'SUBMITTED', given('observer', [])),
]

const board = (query = '', changes: Record<string, unknown> = {}) =>
  renderRoute(`${manage}/registrations${query}`, sampleWorkspace(people(), {}, changes), { now })

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) })
const role = 'In which role?'

test('an answer is a column that can be chosen, kept in the address and exported', async () => {
  const { user, askedFor } = await board()
  await screen.findByRole('button', { name: 'Ana Ortega' })
  expect(askedFor('Board')[0]?.variables.columns).toEqual([])
  await user.click(screen.getByText('Columns'))
  await user.click(screen.getByRole('checkbox', { name: role }))
  expect(await within(rowOf('Ana Ortega')).findByText('On a delegation')).toBeVisible()
  expect(within(rowOf('Bruno Tavares')).getByText('As an observer')).toBeVisible()
  expect(askedFor('Board').at(-1)?.variables.columns).toEqual(['role'])
  expect(screen.getByRole('columnheader', { name: new RegExp(role.replace('?', '.')) })).toBeVisible()
})

test('the table, the filters and the chart are accessible', async () => {
  const { user } = await board('?cols=answer.role')
  await user.click(await screen.findByRole('button', { name: 'Filters' }))
  expect(await problemsOfPage()).toEqual([])
})

test('several answers stand beside each other', async () => {
  await board('?cols=answer.topics')
  expect(await screen.findByText('Offences; Safeguards')).toBeVisible()
})

test('its head sorts by the answer, then the other way round, then as usual', async () => {
  const { user, askedFor } = await board('?cols=answer.role')
  const head = () => screen.getByRole('columnheader', { name: new RegExp(role.replace('?', '.')) })
  for (const [direction, sort] of [
    ['ascending', 'ANSWER_ASC'],
    ['descending', 'ANSWER_DESC'],
  ] as const) {
    await user.click(await screen.findByRole('button', { name: role }))
    await waitFor(() => expect(askedFor('Board').at(-1)?.variables).toMatchObject({ sort, sortQuestion: 'role' }))
    expect(head()).toHaveAttribute('aria-sort', direction)
  }
  await user.click(await screen.findByRole('button', { name: role }))
  await waitFor(() => expect(head()).not.toHaveAttribute('aria-sort'))
  expect(screen.getByRole('option', { name: `${role} (reversed)` })).toBeInTheDocument()
  expect(screen.queryByRole('option', { name: /matter most/ })).toBeNull()
})

test('filters by an answer hold options, none, and words', async () => {
  const { user, askedFor } = await board()
  await user.click(await screen.findByRole('button', { name: 'Filters' }))
  const answers = screen.getByRole('group', { name: 'Answers' })
  await user.click(within(answers).getByText(role))
  await user.click(within(answers).getByRole('checkbox', { name: 'As an observer' }))
  await user.click(within(answers).getByRole('checkbox', { name: 'No answer' }))
  const filter = (...each: object[]) => ({ answers: each })
  const choices = { questionKey: 'role', values: ['observer', ''] }
  await waitFor(() => expect(askedFor('Board').at(-1)?.variables.filter).toEqual(filter(choices)))
  await user.click(within(answers).getByText('Which role was it?'))
  await user.type(within(answers).getByRole('searchbox', { name: /contains/ }), 'chair')
  await waitFor(() =>
    expect(askedFor('Board').at(-1)?.variables.filter).toEqual(
      filter(choices, { questionKey: 'role-other', contains: 'chair' }),
    ),
  )
  expect(screen.getByRole('button', { name: /Filters/ })).toHaveTextContent('2')
})

test('a filter by a range asks for numbers in order, and asks the server for nothing until they are', async () => {
  const years = { ...sampleEvent().questions[0], key: 'experience', kind: 'NUMBER', label: 'For how many years?' }
  const { user, askedFor } = await board('', { questions: [years] })
  await user.click(await screen.findByRole('button', { name: 'Filters' }))
  const answers = screen.getByRole('group', { name: 'Answers' })
  await user.click(within(answers).getByText('For how many years?'))
  const from = () => within(answers).getByRole('textbox', { name: 'From' })
  const to = () => within(answers).getByRole('textbox', { name: 'To' })
  const filtered = () => (askedFor('Board').at(-1)?.variables.filter as { answers: object[] } | undefined)?.answers
  await user.type(from(), '10{Tab}')
  await waitFor(() => expect(filtered()).toEqual([{ questionKey: 'experience', from: '10' }]))
  expect(to()).toHaveFocus()
  await user.type(to(), '5{Enter}')
  expect(within(answers).getByRole('alert')).toHaveTextContent('“From” is higher than “To”.')
  await user.type(to(), 'x{Enter}')
  expect(within(answers).getByRole('alert')).toHaveTextContent('Enter a number')
  expect(filtered()).toEqual([{ questionKey: 'experience', from: '10' }])
  await user.clear(to())
  await user.type(to(), '15,5{Enter}')
  await waitFor(() => expect(filtered()).toEqual([{ questionKey: 'experience', from: '10', to: '15.5' }]))
  expect(within(answers).queryByRole('alert')).toBeNull()
  expect(within(answers).getAllByRole('textbox')).toHaveLength(2)
})

test('a chart counts answers under the other filters, and a bar filters', async () => {
  const counts: Record<string, { value: string; count: number }[]> = {
    experience: [{ value: 'yes', count: 2 }],
    role: [
      { value: 'observer', count: 3 },
      { value: 'delegate', count: 1 },
    ],
  }
  const facets = {
    states: [],
    groups: [],
    countries: [],
    languages: [],
    staged: [],
    reviews: [],
    scores: [],
    answers: ({ questionKey }: { questionKey: string }) => counts[questionKey] ?? [],
  }
  const registrations = () => ({ ...connection(people()), totalCount: 4, facets })
  const { user, askedFor } = await board('?answer.role=delegate&state=SUBMITTED', { registrations })
  await user.click(await screen.findByText('Chart'))
  fireEvent.change(screen.getByRole('combobox', { name: 'Question' }), { target: { value: 'role' } })
  const bar = await screen.findByRole('button', { name: 'As an observer 3 75%' })
  expect(screen.getByRole('button', { name: 'On a delegation 1 25%', pressed: true })).toBeVisible()
  expect(askedFor('AnswerCounts').at(-1)?.variables).toMatchObject({
    question: 'role',
    filter: { states: ['SUBMITTED'] },
  })
  await user.click(bar)
  await waitFor(() =>
    expect(askedFor('Board').at(-1)?.variables.filter).toEqual({
      states: ['SUBMITTED'],
      answers: [{ questionKey: 'role', values: ['delegate', 'observer'] }],
    }),
  )
})

test('where answers are masked, nothing offers them', async () => {
  const viewerCan = sampleAbilities({ seeRegistrations: true, maskedFields: ['ANSWERS'] })
  const { user, askedFor } = await board('?cols=answer.role', { viewerCan })
  await screen.findByRole('button', { name: 'Ana Ortega' })
  expect(screen.queryByRole('columnheader', { name: new RegExp(role.replace('?', '.')) })).toBeNull()
  expect(screen.queryByText('Chart')).toBeNull()
  await user.click(screen.getByText('Columns'))
  expect(screen.queryByRole('checkbox', { name: role })).toBeNull()
  expect(screen.getByText(/You can’t see answers to the event’s questions here/)).toBeVisible()
  expect(askedFor('AnswerCounts')).toEqual([])
})

test('the address says what is filtered and sorted by answers', () => {
  const address =
    'answer.role=observer%2C-&answer.why=%7Echair&answer.years=5..10&answer.since=..2020-01-01&sort=ANSWER_DESC.years'
  const filters = filtersOf(new URLSearchParams(address))
  expect(filterOf(filters).answers).toEqual([
    { questionKey: 'role', values: ['observer', ''] },
    { questionKey: 'why', contains: 'chair' },
    { questionKey: 'years', from: '5', to: '10' },
    { questionKey: 'since', to: '2020-01-01' },
  ])
  expect(orderOf(filters.sort)).toEqual({ sort: 'ANSWER_DESC', sortQuestion: 'years' })
  expect(new URLSearchParams(paramsOf(filters)).toString()).toBe(address)
})
