import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import type {
  DistributeReviewsInput,
  RegistrationFilter,
  RemindReviewersInput,
  ReviewDistributionInput,
} from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const meridian = { slug: 'meridian', name: 'Meridian Institute' }

const reviewer = (id: string, name: string, changes: Record<string, unknown> = {}) => ({
  __typename: 'Reviewer',
  id,
  member: { name, institute: meridian, isViewer: false },
  assigned: 0,
  reviewed: 0,
  conflicts: 0,
  remindedAt: null,
  ...changes,
})

const people = () => [
  reviewer('ines', 'Inés', { member: { name: 'Inés', institute: meridian, isViewer: true } }),
  reviewer('mia', 'Mia', { assigned: 6, reviewed: 2, conflicts: 1 }),
  reviewer('leo', 'Leo', { assigned: 4, reviewed: 4 }),
  // This morning in São Paulo, where the event is.
  reviewer('ida', 'Ida', { assigned: 5, reviewed: 1, remindedAt: '2027-05-20T08:00:00.000Z' }),
]

const counts = (applications: number, byReviewers: number[], byReviews: number[]) => ({
  applications,
  byReviewers,
  byReviews,
})

const coverage = {
  reviewersEach: 2,
  all: counts(10, [1, 2, 7], [4, 3, 3]),
  groups: [
    { key: 'academia', counts: counts(4, [1, 0, 3], [2, 1, 1]) },
    { key: 'civil-society', counts: counts(6, [0, 2, 4], [2, 2, 2]) },
  ],
  languages: [
    { key: 'en', counts: counts(7, [1, 1, 5], [3, 2, 2]) },
    { key: 'es', counts: counts(3, [0, 1, 2], [1, 1, 1]) },
  ],
}

const calibration = {
  minimum: 5,
  reviewers: [
    {
      member: { name: 'Mia', institute: meridian },
      reviews: 9,
      mean: 41.2,
      spread: 12,
      shared: 8,
      deviation: -18.4,
      outlier: 'STRICTER',
    },
    {
      member: { name: 'Leo', institute: meridian },
      reviews: 3,
      mean: null,
      spread: null,
      shared: 3,
      deviation: null,
      outlier: null,
    },
  ],
}

const proposal = (changes: Record<string, unknown> = {}) => ({
  __typename: 'ReviewDistribution',
  digest: 'one',
  added: 13,
  applications: 9,
  ended: 0,
  shares: [
    { id: 'mia', member: { name: 'Mia', institute: meridian, isViewer: false }, before: 6, after: 10 },
    { id: 'leo', member: { name: 'Leo', institute: meridian, isViewer: false }, before: 4, after: 10 },
    { id: 'ida', member: { name: 'Ida', institute: meridian, isViewer: false }, before: 5, after: 8 },
  ].map((share) => ({ ...share, groups: [], languages: [] })),
  shortfalls: [],
  ...changes,
})

/** Opens the assignments page of an event with these overrides. */
const page = (root: Record<string, unknown> = {}, changes: Record<string, unknown> = {}) => {
  const lacking = person('AAAA000001', 'Ana Ortega', 'SUBMITTED', {
    assignments: [
      { reviewerId: 'mia', member: { name: 'Mia', institute: meridian, isViewer: false }, isReviewed: false },
    ],
  })
  const event = {
    reviewers: people(),
    reviewCoverage: coverage,
    reviewCalibration: calibration,
    registrations: ({ filter }: { filter?: RegistrationFilter }) =>
      connection(filter?.assignedTo === 'UNASSIGNED' ? [lacking] : []),
    viewerCan: sampleAbilities({ seeRegistrations: true, decide: true, review: true, assignReviews: true }),
    ...changes,
  }
  return renderRoute(`${manage}/assignments`, sampleWorkspace([lacking], root, event), { now })
}

const cellsOf = (table: HTMLElement, name: string) =>
  within(within(table).getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

test('coverage is shown for all applications, by group and by language', async () => {
  await page()
  const table = await screen.findByRole('table', { name: /^Applications by number/ })
  expect(cellsOf(table, 'All')).toEqual(['10', '1', '2', '7', '4', '3', '3'])
  expect(cellsOf(table, 'Civil society')).toEqual(['6', '0', '2', '4', '2', '2', '2'])
  expect(cellsOf(table, 'Spanish')).toEqual(['3', '0', '1', '2', '1', '1', '1'])
  expect(screen.getByText(/7 of 10 have the 2 reviewers they need/)).toBeVisible()
})

test('reviewers are listed with what they have left and their conflicts of interest', async () => {
  await page()
  const row = await screen.findByRole('row', { name: /^Mia Meridian Institute 6/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['6', '2', '4', '1', 'Remind'])
  expect(within(row).getByRole('link', { name: 'Mia' })).toHaveAttribute('href', `${manage}/registrations?assigned=mia`)
})

test('applications with too few reviewers are named, and lead to the board and to a distribution', async () => {
  const { user } = await page({ reviewDistribution: proposal() })
  expect(await screen.findByRole('heading', { name: '1 application needs a reviewer' })).toBeVisible()
  expect(screen.getByText('Assigned: Mia')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ana Ortega' })).toHaveAttribute(
    'href',
    `${manage}/registrations?assigned=nobody&open=AAAA000001`,
  )
  await user.click(screen.getByRole('button', { name: 'Distribute 1 application' }))
  expect(await screen.findByRole('dialog', { name: 'Distribute applications' })).toBeVisible()
})

test('calibration says who scores differently, in words, a picture and a table', async () => {
  await page()
  expect(await screen.findByText(/Mia scores 18 points lower than others on the same 8 applications\./)).toBeVisible()
  expect(screen.getByRole('img', { name: 'Mia: mean 41, spread 12' })).toBeVisible()
  const row = screen.getByRole('row', { name: /^Leo Meridian Institute 3/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['3', '–', '–', '3', '–'])
})

/** Opens the dialog and records its requests. */
async function distributing(root: Record<string, unknown>) {
  const asked: ReviewDistributionInput[] = []
  const sent: DistributeReviewsInput[] = []
  const shown = await page({
    reviewDistribution: ({ input }: { input: ReviewDistributionInput }) => {
      asked.push(input)
      return proposal()
    },
    distributeReviews: ({ input }: { input: DistributeReviewsInput }) => {
      sent.push(input)
      return { __typename: 'ReviewsDistributed', added: 13, ended: 0, event: sampleEvent() }
    },
    ...root,
  })
  await shown.user.click(await screen.findByRole('button', { name: 'Distribute applications' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Distribute applications' }))
  return { ...shown, dialog, asked, sent }
}

test('a distribution is shown with its numbers before anything happens, and is carried out as shown', async () => {
  const { user, dialog, asked, sent } = await distributing({})
  const button = await dialog.findByRole('button', {
    name: 'Assign 9 applications to 3 reviewers and email 2 people',
  })
  // Ida has already been emailed today.
  expect(asked.at(-1)).toEqual({
    eventSlug: 'cybercrime-americas',
    reviewersEach: 2,
    reviewers: [{ id: 'mia' }, { id: 'leo' }, { id: 'ida' }],
  })
  expect(dialog.getByText('6 now, 10 after')).toBeInTheDocument()
  expect(sent).toEqual([])
  expect(await problemsOfPage()).toEqual([])
  await user.click(button)
  expect(await screen.findByText('Applications assigned')).toBeVisible()
  expect(sent).toEqual([{ distribution: asked.at(-1), digest: 'one', email: true }])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('who takes part, what they read and take, and the groups are chosen', async () => {
  const { user, dialog, asked } = await distributing({})
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Reviewers for each application' }), '3')
  await user.click(dialog.getByRole('checkbox', { name: /^Ida/ }))
  await user.click(dialog.getByRole('checkbox', { name: /^Inés/ }))
  await user.type(dialog.getByRole('textbox', { name: 'Maximum applications for Leo' }), '12')
  await user.click(dialog.getAllByText('All languages')[1] as HTMLElement)
  await user.click(dialog.getByRole('checkbox', { name: 'Français' }))
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Applications' }), 'some')
  await user.click(dialog.getByRole('checkbox', { name: 'Civil society' }))
  await waitFor(() =>
    expect(asked.at(-1)).toEqual({
      eventSlug: 'cybercrime-americas',
      reviewersEach: 3,
      groupKeys: ['technical', 'private', 'academia', 'activists'],
      reviewers: [{ id: 'ines' }, { id: 'mia', languages: ['en', 'es', 'pt_BR'] }, { id: 'leo', maximum: 12 }],
    }),
  )
})

test('where nobody is chosen, nothing can be distributed', async () => {
  const { user, dialog } = await distributing({})
  for (const name of [/^Mia/, /^Leo/, /^Ida/]) await user.click(dialog.getByRole('checkbox', { name }))
  expect(dialog.getByRole('alert')).toHaveTextContent('Choose at least one reviewer.')
  expect(dialog.getByRole('button', { name: 'Assign applications' })).toBeDisabled()
})

test('an uneven distribution says so, and why for each reviewer', async () => {
  const share = (id: string, name: string, before: number, after: number) => ({
    id,
    member: { name, institute: meridian, isViewer: false },
    before,
    after,
    groups: [],
    languages: [],
  })
  const shares = [share('mia', 'Mia', 14, 14), share('leo', 'Leo', 0, 3), share('ida', 'Ida', 5, 8)]
  const { user, dialog } = await distributing({ reviewDistribution: proposal({ shares }) })
  expect(await dialog.findByText('Uneven load: from 3 to 14 per reviewer.')).toBeVisible()
  expect(dialog.getByText('Mia already has more, and existing assignments don’t change.')).toBeVisible()
  expect(dialog.getByText(/^Leo can’t be assigned more. The remaining applications/)).toBeVisible()
  expect(dialog.queryByText(/^Ida /)).toBeNull()
  await user.type(dialog.getByRole('textbox', { name: 'Maximum applications for Leo' }), '3')
  expect(await dialog.findByText('Leo has reached the maximum set here.')).toBeVisible()
})

test('a maximum that is no whole number is explained where it is typed', async () => {
  const { user, dialog } = await distributing({})
  const field = dialog.getByRole('textbox', { name: 'Maximum applications for Leo' })
  await user.type(field, '-5')
  expect(dialog.getByRole('alert')).toHaveTextContent(/^Enter a whole number from 0 to 10,000/)
  expect(field).toHaveAccessibleDescription(/^Enter a whole number/)
  await user.clear(field)
  expect(dialog.queryByRole('alert')).toBeNull()
})

test('applications that would have too few reviewers are named with the reason', async () => {
  const shortfalls = [
    { cause: 'NOBODY_MAY', applications: 7, registrations: [person('AAAA000001', 'Ana Ortega', 'SUBMITTED')] },
    { cause: 'NOBODY_FREE', applications: 1, registrations: [person('BBBB000002', 'Bruno Tavares', 'SUBMITTED')] },
  ]
  const { dialog } = await distributing({ reviewDistribution: proposal({ shortfalls }) })
  expect(
    await dialog.findByText(/^7 applications would have too few reviewers, because the other reviewers/),
  ).toBeVisible()
  expect(dialog.getByRole('link', { name: 'Ana Ortega' })).toBeVisible()
  expect(dialog.getByText('and 2 more')).toBeVisible()
  expect(dialog.getByText(/the other reviewers you chose have reached their maximum\.$/)).toBeVisible()
})

test('a distribution that changed meanwhile is shown again with the difference', async () => {
  let digest = 'one'
  const refused = { __typename: 'DistributionChanged', message: 'Something has changed.', distribution: proposal() }
  const { user, dialog } = await distributing({
    reviewDistribution: () => proposal(digest === 'one' ? {} : { digest, applications: 8 }),
    distributeReviews: () => {
      digest = 'two'
      return refused
    },
  })
  await user.click(
    await dialog.findByRole('button', { name: 'Assign 9 applications to 3 reviewers and email 2 people' }),
  )
  expect(await dialog.findByRole('alert')).toHaveTextContent('Something has changed.')
  expect(await dialog.findByRole('button', { name: /^Assign 8 applications to 3 reviewers/ })).toBeEnabled()
})

test('a distribution that waits a minute closes the dialog', async () => {
  const action = { __typename: 'PlannedAction', id: 'a1' }
  const { user, dialog } = await distributing({ distributeReviews: { __typename: 'ActionPlanned', action } })
  await user.click(dialog.getByRole('checkbox', { name: /^Email the reviewers/ }))
  await user.click(await dialog.findByRole('button', { name: 'Assign 9 applications to 3 reviewers' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.queryByText('Applications assigned')).toBeNull()
})

test('those who have applications left are reminded, once a day in the event’s zone', async () => {
  const sent: RemindReviewersInput[] = []
  const { user } = await page({
    remindReviewers: ({ input }: { input: RemindReviewersInput }) => {
      sent.push(input)
      return { __typename: 'ReviewersReminded', reminded: 1, event: sampleEvent() }
    },
  })
  // Leo has none left, and Ida was reminded today.
  await user.click(await screen.findByRole('button', { name: 'Remind 1 reviewer' }))
  expect(await screen.findByText('1 reviewer reminded')).toBeVisible()
  expect(sent).toEqual([{ eventSlug: 'cybercrime-americas', reviewerIds: ['mia'] }])
  expect(screen.queryByRole('button', { name: 'Remind Ida' })).toBeNull()
})

test('a reminder that is refused says why', async () => {
  const message = 'No one has an application left to review.'
  const { user } = await page({ remindReviewers: { __typename: 'NobodyToRemind', message } })
  await user.click(await screen.findByRole('button', { name: 'Remind Mia' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(message)
})

test('the page is not for those who don’t assign', async () => {
  await page(
    {},
    {
      reviewers: null,
      reviewCoverage: null,
      reviewCalibration: null,
      viewerCan: sampleAbilities({ seeRegistrations: true, review: true }),
    },
  )
  expect(await screen.findByRole('main')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Distribute applications' })).toBeNull()
})
