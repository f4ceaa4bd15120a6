import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import type { SaveReviewInput, SetReviewCriteriaInput } from '../__generated__/graphql.ts'
import { unsavedKey } from '../kernel/storedForms.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, sampleAbilities } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const text = (words: string) => [{ language: 'en', text: words }]

const criteria = [
  {
    key: 'relevance',
    label: 'Relevance',
    labels: text('Relevance'),
    help: 'Of the work.',
    helps: text('Of the work.'),
  },
  { key: 'reach', label: 'Reach', labels: text('Reach'), help: null, helps: [] },
].map((criterion, index) => ({ ...criterion, maximum: 5, weight: 2 - index }))

const meridian = { slug: 'meridian', name: 'Meridian Institute' }

const reviewOf = (name: string, score: number, changes: Record<string, unknown> = {}) => ({
  reviewer: { name, institute: meridian, isViewer: false },
  scores: criteria.map(({ key }) => ({ criterionKey: key, score: Math.round(score / 20) })),
  score,
  comment: null,
  recommendation: 'OFFER',
  savedAt: '2027-05-19T12:00:00.000Z',
  version: 1,
  ...changes,
})

/** Opens an application as a reviewer, with a fake server that saves reviews. */
async function reading(answer?: (input: SaveReviewInput) => Record<string, unknown> | null) {
  const ana = person('AAAA000001', 'Ana Ortega', 'SUBMITTED')
  const event = { criteria, viewerCan: sampleAbilities({ seeRegistrations: true, review: true }) }
  const workspace = sampleWorkspace([ana], {}, event)
  Object.assign(ana, {
    event: workspace.event,
    viewerCan: { ...ana.viewerCan, decide: [], review: true },
  })
  const saveReview = ({ input }: { input: SaveReviewInput }) => {
    const refused = answer?.(input)
    if (refused) return refused
    const { scores, comment, recommendation, expectedVersion } = input
    const own = reviewOf('Inés', 80, { scores, comment, recommendation, version: expectedVersion + 1 })
    own.reviewer.isViewer = true
    Object.assign(ana, {
      viewerReview: own,
      reviews: [reviewOf('Priya', 40, { comment: 'Too far from the subject.' }), own],
      reviewSummary: { count: 2, mean: 60, lowest: 40, highest: 80, spread: 40 },
    })
    return { __typename: 'ReviewSaved', registration: ana }
  }
  const root = {
    ...workspace,
    saveReview,
    declareConflict: { __typename: 'ConflictDeclared', reference: ana.reference },
  }
  const screenOf = await renderRoute(`${manage}/registrations?open=AAAA000001`, root, { now })
  const panel = await screen.findByRole('complementary', { name: 'Application' })
  await within(panel).findByRole('heading', { name: 'Your review' })
  return { ...screenOf, panel: within(panel) }
}

test('digits score one criterion after the other, and the review is saved with the version that was read', async () => {
  const { user, panel, askedFor } = await reading()
  expect(panel.queryByText('1 review')).toBeNull()
  await user.keyboard('42')
  expect(within(panel.getByRole('group', { name: /Relevance/ })).getByRole('radio', { name: '4' })).toBeChecked()
  expect(within(panel.getByRole('group', { name: /Reach/ })).getByRole('radio', { name: '2' })).toBeChecked()
  await user.click(panel.getByRole('radio', { name: 'Waitlist' }))
  await user.type(panel.getByRole('textbox', { name: /Comment/ }), 'Knows 3 courts.')
  await user.click(panel.getByRole('button', { name: 'Save my review' }))
  expect(await panel.findByText('2 reviews')).toBeVisible()
  expect(askedFor('SaveReview')[0]?.variables.input).toEqual({
    reference: 'AAAA000001',
    expectedVersion: 0,
    scores: [
      { criterionKey: 'relevance', score: 4 },
      { criterionKey: 'reach', score: 2 },
    ],
    comment: 'Knows 3 courts.',
    recommendation: 'WAITLIST',
  })
  expect(panel.getByText('Too far from the subject.')).toBeVisible()
  expect(panel.getByText(/from 40 to 80/)).toBeVisible()
  expect(panel.getByRole('button', { name: 'Save change' })).toBeDisabled()
  expect(await problemsOfPage()).toEqual([])
})

test('missing scores are reported at their criterion', async () => {
  const { user, panel, askedFor } = await reading()
  await user.keyboard('4')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await panel.findByText('Enter points from 0 to 5.')).toBeVisible()
  expect(panel.getByText('Choose what you recommend.')).toBeVisible()
  expect(askedFor('SaveReview')).toHaveLength(0)
})

test('a review saved in another window is shown, and nothing is overwritten unasked', async () => {
  const there = reviewOf('Inés', 20, { recommendation: 'NOT_SELECT', comment: 'Written elsewhere.', version: 3 })
  const { user, panel, askedFor } = await reading(({ expectedVersion }) =>
    expectedVersion === 3 ? null : { __typename: 'ReviewChangedMeanwhile', message: 'Changed.', review: there },
  )
  await user.keyboard('42')
  await user.click(panel.getByRole('radio', { name: 'Offer a seat' }))
  await user.click(panel.getByRole('button', { name: 'Save my review' }))
  const notice = within(await panel.findByRole('alert'))
  expect(notice.getByText('Written elsewhere.')).toBeVisible()
  expect(within(panel.getByRole('group', { name: /Relevance/ })).getByRole('radio', { name: '4' })).toBeChecked()
  await user.click(notice.getByRole('button', { name: 'Replace with mine' }))
  expect(await panel.findByText('2 reviews')).toBeVisible()
  expect(askedFor('SaveReview').map(({ variables }) => (variables.input as SaveReviewInput).expectedVersion)).toEqual([
    0, 3,
  ])
  expect(panel.queryByRole('alert')).toBeNull()
})

test('a reviewer who is too close says why, and leaves', async () => {
  const { user, panel, askedFor } = await reading()
  await user.click(panel.getByRole('button', { name: 'Declare a conflict…' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Declare a conflict of interest' }))
  await user.click(dialog.getByRole('button', { name: 'Declare and leave' }))
  expect(dialog.getByText('Say briefly how you know the person.')).toBeVisible()
  await user.type(dialog.getByRole('textbox'), 'We share an office.')
  await user.click(dialog.getByRole('button', { name: 'Declare and leave' }))
  await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Application' })).toBeNull())
  expect(askedFor('DeclareConflict')[0]?.variables).toEqual({
    input: { reference: 'AAAA000001', reason: 'We share an office.' },
  })
})

const editing = (changes: Record<string, unknown> = {}, root: Record<string, unknown> = {}) => {
  const viewerCan = sampleAbilities({ seeRegistrations: true, edit: true, setCriteria: true, decide: true })
  const event = { criteria, hasReviews: false, viewerCan, ...changes }
  return renderRoute(`${manage}/criteria`, sampleWorkspace([], root, event), { now })
}

test('criteria are added, worded and saved with the version that was read', async () => {
  const setReviewCriteria = ({ input }: { input: SetReviewCriteriaInput }) => ({
    __typename: 'ReviewCriteriaSet',
    event: { ...sampleWorkspace([]).event, version: 2, blindReview: input.blindReview, hasReviews: false, criteria },
  })
  const { user, askedFor } = await editing({}, { setReviewCriteria })
  await user.click(await screen.findByRole('checkbox', { name: 'Blind review' }))
  await user.click(screen.getByRole('button', { name: 'Add a criterion' }))
  const added = within(screen.getByRole('group', { name: 'Criterion 3' }))
  await user.type(added.getByRole('textbox', { name: 'Criterion' }), 'Perspective not yet heard')
  const scale = screen.getAllByRole('textbox', { name: 'Scale from 0 to' }).at(-1)
  if (!scale) throw new Error('There is a scale.')
  await user.clear(scale)
  await user.type(scale, '4')
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Save criteria' }))
  await waitFor(() => expect(askedFor('SetReviewCriteria')).toHaveLength(1))
  expect(askedFor('SetReviewCriteria')[0]?.variables.input).toMatchObject({
    eventSlug: 'cybercrime-americas',
    version: 1,
    blindReview: true,
    criteria: [
      { key: 'relevance', maximum: 5, weight: 2 },
      { key: 'reach' },
      { key: 'perspective-not-yet-heard', labels: text('Perspective not yet heard'), maximum: 4, weight: 1 },
    ],
  })
})

test('criteria that were scored by stay, and refusals are shown at their fields', async () => {
  const { user } = await editing(
    { hasReviews: true },
    {
      setReviewCriteria: {
        __typename: 'InvalidInput',
        message: 'One field needs your attention.',
        fields: [{ path: 'criteria.2.labels', code: 'REQUIRED', message: 'Write it.' }],
      },
    },
  )
  expect(await screen.findAllByRole('textbox', { name: 'Weight' })).toHaveLength(2)
  for (const weight of screen.getAllByRole('textbox', { name: 'Weight' })) expect(weight).toBeDisabled()
  expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Add a criterion' }))
  expect(screen.getAllByRole('button', { name: 'Remove' })).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Save criteria' }))
  expect(await screen.findByRole('link', { name: 'Criterion 3, criterion: write it.' })).toBeVisible()
})

test('declared conflicts are listed, and lifted', async () => {
  const conflict = {
    id: 'c1',
    reason: 'They share an office.',
    declaredAt: '2027-05-19T12:00:00.000Z',
    member: { name: 'Priya', isViewer: false, institute: meridian },
    registration: person('AAAA000001', 'Ana Ortega', 'SUBMITTED'),
  }
  let isLifted = false
  const { user, askedFor } = await editing(
    { conflicts: () => connection(isLifted ? [] : [conflict]) },
    {
      liftConflict: ({ id }: { id: string }) => {
        isLifted = true
        return { __typename: 'ConflictLifted', id }
      },
    },
  )
  expect(await screen.findByText('They share an office.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Lift conflict between Priya and Ana Ortega' }))
  expect(await screen.findByText('No conflicts declared.')).toBeVisible()
  expect(askedFor('LiftConflict')[0]?.variables).toEqual({ id: 'c1' })
})

test('an unsaved review outlasts a reload of the page, and is no longer stored once it is saved', async () => {
  const first = await reading()
  await first.user.keyboard('42')
  await first.user.type(first.panel.getByRole('textbox', { name: /Comment/ }), 'Knows 3 courts.')
  const stored = Object.entries({ ...sessionStorage }).filter(([key]) => key.startsWith(unsavedKey('')))
  expect(stored.map(([, text]) => text)).toEqual([expect.stringContaining('Knows 3 courts.')])
  first.unmount()
  const { user, panel, askedFor } = await reading()
  expect(within(panel.getByRole('group', { name: /Relevance/ })).getByRole('radio', { name: '4' })).toBeChecked()
  expect(panel.getByRole('textbox', { name: /Comment/ })).toHaveValue('Knows 3 courts.')
  expect(panel.getByText('Not saved yet.')).toBeVisible()
  await user.click(panel.getByRole('radio', { name: 'Waitlist' }))
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await panel.findByText('2 reviews')).toBeVisible()
  expect(askedFor('SaveReview')).toHaveLength(1)
  expect(Object.keys(sessionStorage).filter((key) => key.startsWith(unsavedKey('')))).toEqual([])
  // Unchanged since, so it keeps its date.
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(askedFor('SaveReview')).toHaveLength(1)
})
