import { beforeEach, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import type { CheckImportInput, RunImportInput } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, sampleAbilities } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const question = {
  key: 'topics',
  kind: 'SEVERAL_CHOICES',
  label: 'Topics',
  help: null,
  required: false,
  options: [{ key: 'water', label: 'Water' }],
  shownIf: null,
}

const problem = (row: number, value: string) => ({
  row,
  field: 'EMAIL',
  column: 'Email',
  value,
  code: 'MALFORMED',
  message: 'Enter a full email address, such as name@example.org.',
})

const read = (changes: Record<string, unknown> = {}) => ({
  id: 'i1',
  state: 'READ',
  purpose: 'REGISTER',
  fileName: 'people.csv',
  encoding: 'WINDOWS_1252',
  separator: ';',
  source: 'PRETIX',
  rowCount: 3,
  readyCount: null,
  invalidCount: null,
  skippedCount: null,
  doneCount: 0,
  columns: [
    { index: 0, title: 'Attendee name', samples: ['Ana Ruiz', 'Bo Lima'] },
    { index: 1, title: 'Email', samples: ['ana@people.example', ''] },
    { index: 2, title: '', samples: ['', ''] },
  ],
  mapping: {
    columns: [
      { column: 0, field: 'NAME', questionKey: null, optionKey: null },
      { column: 1, field: 'EMAIL', questionKey: null, optionKey: null },
    ],
    groups: [],
    groupKey: null,
    country: null,
    languages: ['en'],
  },
  groupValues: [],
  problems: connection([]),
  createdAt: now,
  ...changes,
})

let kept: ReturnType<typeof read>
let checked: CheckImportInput[]
let run: RunImportInput[]
beforeEach(() => {
  kept = read()
  checked = []
  run = []
})

const open = (path: string, changes: Record<string, unknown> = {}) =>
  renderRoute(
    `${manage}/${path}`,
    sampleWorkspace(
      [],
      {
        registrationImport: ({ id }: { id: string }) => (id === kept.id ? kept : null),
        checkImport: ({ input }: { input: CheckImportInput }) => {
          checked.push(input)
          const columns = input.mapping.columns.map(({ questionKey = null, optionKey = null, ...use }) => ({
            questionKey,
            optionKey,
            ...use,
          }))
          const { groupKey = null, country = null, languages } = input.mapping
          const mapping = { columns, groups: input.mapping.groups ?? [], groupKey, country, languages }
          kept = read({
            state: 'CHECKED',
            readyCount: 2,
            invalidCount: 1,
            skippedCount: 1,
            mapping,
            problems: connection([problem(3, 'not-an-address')]),
          })
          return { __typename: 'ImportChecked', import: kept }
        },
        runImport: ({ input }: { input: RunImportInput }) => {
          run.push(input)
          kept = read({ state: 'RUNNING', readyCount: 2, doneCount: 1 })
          return { __typename: 'ImportStarted', import: kept }
        },
      },
      { questions: [question], imports: () => [kept], ...changes },
    ),
    { now },
  )

test('a file is chosen, sent, and opened to say what its columns mean', async () => {
  const sent: { to: string; method?: string }[] = []
  globalThis.fetch = async (to, options) => {
    sent.push({ to: String(to), method: options?.method })
    return Object.assign(Object.create(null), { ok: true, status: 201, json: async () => ({ id: 'i1' }) })
  }
  const { user, path } = await open('exchange')
  await user.upload(
    await screen.findByLabelText('Choose a file'),
    new File(['Name'], 'people.csv', { type: 'text/csv' }),
  )
  await waitFor(() => expect(path()).toBe(`${manage}/exchange/i1`))
  expect(sent).toEqual([{ to: '/api/events/cybercrime-americas/imports?name=people.csv', method: 'POST' }])
})

test('a file that is not taken says why', async () => {
  globalThis.fetch = async () =>
    Object.assign(Object.create(null), { ok: false, json: async () => ({ message: 'The table has 301 columns.' }) })
  const { user } = await open('exchange')
  await user.upload(await screen.findByLabelText('Choose a file'), new File(['Name'], 'wide.csv', { type: 'text/csv' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('The table has 301 columns.')
  expect(await problemsOfPage()).toEqual([])
})

test('recognised columns can be changed, and every row is checked before anybody is registered', async () => {
  const { user } = await open('exchange/i1')
  expect(
    await screen.findByText(/from pretix, judging by its columns · 3 rows · 3 columns · separated by semicolons/),
  ).toBeVisible()
  expect(screen.getByLabelText('Attendee name')).toHaveValue('NAME')
  expect(screen.getByText('Ana Ruiz · Bo Lima')).toBeVisible()
  expect(screen.getByText('1 column is left out')).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Column 3'), 'Topics: yes to “Water”')
  expect(screen.getByText('No columns are left out')).toBeVisible()
  await user.selectOptions(screen.getByLabelText(/^Stakeholder group/), 'Academia')
  await user.click(screen.getByRole('button', { name: 'Check every row' }))
  expect(await screen.findByRole('heading', { name: 'Check results' })).toBeVisible()
  expect(checked).toEqual([
    {
      id: 'i1',
      mapping: {
        columns: [
          { column: 0, field: 'NAME', questionKey: null, optionKey: null },
          { column: 1, field: 'EMAIL', questionKey: null, optionKey: null },
          { column: 2, field: 'ANSWER', questionKey: 'topics', optionKey: 'water' },
        ],
        groups: [],
        groupKey: 'academia',
        country: null,
        languages: ['en'],
      },
    },
  ])
  expect(screen.getByText(/2 rows can be imported/)).toHaveTextContent(
    '2 rows can be imported. 1 has a problem. 1 is left out because it says the person won’t attend.',
  )
  const [, row] = await within(await screen.findByRole('table', { name: 'Problems, by row and field' })).findAllByRole(
    'row',
  )
  expect(row).toHaveTextContent('3Email addressEmailnot-an-addressEnter a full email address')
  expect(await problemsOfPage()).toEqual([])
})

test('rows with problems are left out only when that is said; then all are registered', async () => {
  const { user } = await open('exchange/i1')
  await user.click(await screen.findByRole('button', { name: 'Check every row' }))
  const register = await screen.findByRole('button', { name: 'Register 2 people' })
  expect(register).toBeDisabled()
  await user.click(screen.getByLabelText('Leave out the row with problems'))
  expect(
    screen.getByText(/^We’ll register 2 people after a minute, and email no one\. You can undo this until then/),
  ).toBeVisible()
  await user.click(screen.getByLabelText(/Email everyone/))
  expect(screen.getByRole('button', { name: 'Register and email 2 people' })).toBeVisible()
  await user.click(screen.getByLabelText(/Email everyone/))
  await user.click(register)
  expect(await screen.findByText('Importing: 1 of 2')).toBeVisible()
  expect(run).toEqual([{ id: 'i1', notify: false, skipInvalid: 1 }])
  kept = read({ state: 'DONE', readyCount: 2, doneCount: 2 })
  expect(await screen.findByText('2 people registered.', {}, { timeout: 3_000 })).toBeVisible()
})

test('after a change of the columns it has to be checked again', async () => {
  const { user } = await open('exchange/i1')
  await user.click(await screen.findByRole('button', { name: 'Check every row' }))
  await screen.findByRole('button', { name: 'Register 2 people' })
  await user.selectOptions(screen.getByLabelText('Email'), 'Left out')
  expect(screen.queryByRole('button', { name: 'Register 2 people' })).toBeNull()
  expect(screen.getByText(/Check again before registering anyone/)).toBeVisible()
})

test('the rail leads here only members who may import or export, and each finds their part', async () => {
  await open('exchange', { viewerCan: sampleAbilities({ seeRegistrations: true, export: true }) })
  expect(await screen.findByRole('heading', { name: 'Export registrations' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Register people from a file' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Import and export' })).toHaveAttribute('aria-current', 'page')
})

test('a file that is forgotten says so', async () => {
  await open('exchange/another')
  expect(await screen.findByText('This file has been deleted')).toBeVisible()
})
