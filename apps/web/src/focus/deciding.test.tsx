import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleEvent, sampleViewer } from '../testing/samples.ts'
import { membership, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { LineBroken } from '../testing/server.ts'
import {
  accepted,
  decided,
  heading,
  holdPause,
  inOrder,
  openFocus,
  people,
  pressAt,
  refusedAs,
  review,
  slowly,
} from './testing/opened.tsx'

test('a decision by key opens the next application and counts as done', async () => {
  const { user, askedFor, path } = await openFocus()
  expect(await heading('Bo')).toHaveFocus()
  expect(screen.getByText('1 of 3')).toBeVisible()
  expect(screen.getByText('0 done')).toBeVisible()
  expect(screen.getByText('Staged: no one is notified until it’s released.')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.keyboard('o')
  expect(await heading('Ana')).toHaveFocus()
  expect(screen.getByText('Ana writes at length.')).toBeVisible()
  expect(screen.getByText('2 of 3')).toBeVisible()
  expect(screen.getByText('1 done')).toBeVisible()
  expect(screen.getByText('Bo: Offer (staged)')).toBeVisible()
  expect(path()).toContain('application=AAAA000001')
  await user.keyboard('w')
  expect(await heading('Cai')).toBeVisible()
  expect(askedFor('Decide').map(({ variables }) => (variables.input as { decision: string }).decision)).toEqual([
    'OFFER',
    'WAITLIST',
  ])
})

test('the next application opens before the decision is answered, and decisions are sent in their order', async () => {
  const { answers, decide } = slowly()
  const { user, askedFor } = await openFocus('?queue=20', people(), {}, { decide })
  await heading('Bo')
  await user.keyboard('o')
  expect(screen.getByRole('heading', { level: 2, name: 'Ana' })).toBeVisible()
  expect(screen.getByText('1 done')).toBeVisible()
  await user.keyboard('w')
  expect(await heading('Cai')).toBeVisible()
  expect(screen.getByText('Saving 2 decisions')).toBeInTheDocument()
  expect(decided(askedFor('Decide'))).toEqual(['BBBB000002 OFFER'])
  await answers(accepted)
  await waitFor(() => expect(decided(askedFor('Decide'))).toEqual(['BBBB000002 OFFER', 'AAAA000001 WAITLIST']))
  await answers(accepted)
  await waitFor(() => expect(screen.queryByText(/^Saving/)).toBeNull())
  expect(screen.getByText('3 of 3')).toBeVisible()
  expect(screen.getByText('2 done')).toBeVisible()
})

test('z undoes the last decision and goes back to its application', async () => {
  const all = people()
  const { user } = await openFocus('?queue=2', all)
  await heading('Bo')
  await user.keyboard('n')
  await heading('Ana')
  await user.keyboard('z')
  expect(await heading('Bo')).toBeVisible()
  expect(screen.getByText('0 done')).toBeVisible()
  await waitFor(() => expect(all[1]?.staged).toBeNull())
})

test('z undoes decisions one by one, also those that a notice no longer offers to undo', async () => {
  const all = people()
  const { user } = await openFocus('?queue=21', all)
  await heading('Bo')
  await user.keyboard('n')
  await heading('Ana')
  await user.keyboard('w')
  await heading('Cai')
  await waitFor(() => expect(all.map(({ staged }) => staged !== null)).toEqual([true, true, false]))
  await user.keyboard('z')
  expect(await heading('Ana')).toBeVisible()
  await waitFor(() => expect(all[0]?.staged).toBeNull())
  await new Promise((resolve) => setTimeout(resolve, 350))
  await user.keyboard('z')
  expect(await heading('Bo')).toBeVisible()
  await waitFor(() => expect(all[1]?.staged).toBeNull())
  expect(screen.getByText('0 done')).toBeVisible()
  await new Promise((resolve) => setTimeout(resolve, 350))
  await user.keyboard('z')
  expect(await screen.findByText('There is no decision to undo.')).toBeVisible()
})

test('a key that is held down or bounces decides once', async () => {
  const { askedFor } = await openFocus('?queue=22')
  await heading('Bo')
  pressAt(1_000, 'n')
  pressAt(1_200, 'n')
  expect(await heading('Ana')).toBeVisible()
  pressAt(3_000, 'w')
  pressAt(3_500, 'w', true)
  expect(await heading('Cai')).toBeVisible()
  await waitFor(() => expect(askedFor('Decide')).toHaveLength(2))
  expect(screen.getByText('2 done')).toBeVisible()
})

test('a refused decision comes back to its application and says why', async () => {
  const refusal = { __typename: 'WrongState', state: 'WITHDRAWN', message: 'Bo withdrew meanwhile.' }
  const { event, ...world } = sampleWorkspace(people(), {}, { reviewQueue: inOrder })
  const refused = [{ reference: 'BBBB000002', refusal }]
  const decide = { __typename: 'Decided', registrations: [], offersMade: 0, refused, event }
  const { user } = await renderRoute(`${review}?queue=5`, { ...world, event, decide }, { now })
  await heading('Bo')
  const endPause = holdPause()
  await user.keyboard('o')
  expect(await screen.findByText('Bo withdrew meanwhile.')).toBeVisible()
  expect(await heading('Bo')).toBeVisible()
  expect(screen.getByText('1 of 3')).toBeVisible()
  expect(screen.getByText('0 done')).toBeVisible()
  // A key press meant for the next application has no effect here.
  await user.keyboard('n')
  expect(screen.getByRole('button', { name: 'Don’t select' })).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByText('0 done')).toBeVisible()
  endPause()
  expect(screen.getByRole('button', { name: 'Don’t select' })).not.toHaveAttribute('aria-disabled')
  // Moving on dismisses the reason.
  await user.keyboard('j')
  expect(await heading('Ana')).toBeVisible()
  expect(screen.queryByText('Bo withdrew meanwhile.')).toBeNull()
})

test('a refused decision is reported to somebody who has gone on, with a way there', async () => {
  const { answers, decide } = slowly()
  const { user } = await openFocus('?queue=23', people(), {}, { decide })
  await heading('Bo')
  await user.keyboard('o')
  await heading('Ana')
  await user.keyboard('j')
  await heading('Cai')
  await answers(refusedAs('WrongState', 'It was withdrawn.', { state: 'WITHDRAWN' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Bo: It was withdrawn.')
  expect(screen.getByRole('heading', { level: 2, name: 'Cai' })).toBeVisible()
  expect(screen.getByText('0 done')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Go to the application' }))
  expect(await heading('Bo')).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('It was withdrawn.')
})

test('a decision without an answer comes back, those behind it are not sent, and nothing counts as done', async () => {
  const { answers, decide } = slowly()
  const { user, askedFor } = await openFocus('?queue=24', people(), {}, { decide })
  await heading('Bo')
  await user.keyboard('o')
  await heading('Ana')
  await user.keyboard('w')
  await heading('Cai')
  await answers(new LineBroken())
  expect(await screen.findByRole('alert')).toHaveTextContent('2 decisions did not take effect.')
  expect(decided(askedFor('Decide'))).toEqual(['BBBB000002 OFFER'])
  expect(screen.getByText('0 done')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Go to the first application' }))
  expect(await heading('Bo')).toBeVisible()
  expect(screen.getByText(/this decision may not have been saved/)).toBeVisible()
  const [elsewhere] = screen.getAllByRole('alert')
  expect(elsewhere).toHaveTextContent(/^Ana: .* this decision wasn’t sent/)
  await user.keyboard('o')
  await answers(accepted)
  await waitFor(() => expect(decided(askedFor('Decide'))).toHaveLength(2))
  expect(await screen.findByText('1 done')).toBeVisible()
})

test('a decision says which version was read, and one about a changed application decides nothing', async () => {
  const { answers, decide } = slowly()
  const { user, askedFor } = await openFocus('?queue=25', people(), {}, { decide })
  await heading('Bo')
  await user.keyboard('o')
  await answers(refusedAs('ChangedMeanwhile', 'Reload the page.'))
  expect(await screen.findByText(/changed before your decision arrived, so nothing was decided/)).toBeVisible()
  expect(await heading('Bo')).toBeVisible()
  expect(askedFor('Decide')[0]?.variables.input).toMatchObject({ expectedVersions: [people()[1]?.version] })
})

test('an offer out of turn asks for the reason at its application', async () => {
  const all = [person('AAAA000001', 'Ana', 'WAITLISTED'), person('BBBB000002', 'Bo', 'WAITLISTED')]
  const { user, askedFor } = await openFocus('?queue=27', all)
  await heading('Bo')
  await user.keyboard('o')
  const dialog = await screen.findByRole('dialog', { name: 'Offer a seat to Bo out of turn' })
  expect(screen.getByRole('heading', { level: 2, name: 'Bo', hidden: true })).toBeInTheDocument()
  await user.type(within(dialog).getByRole('textbox'), 'Speaks for a region no one else speaks for.')
  await user.click(within(dialog).getByRole('button', { name: /Stage 1 offer/ }))
  expect(await heading('Ana')).toBeVisible()
  expect(screen.getByText('1 done')).toBeVisible()
  expect(askedFor('Decide')[1]?.variables.input).toMatchObject({
    references: ['BBBB000002'],
    reason: 'Speaks for a region no one else speaks for.',
    expectedVersions: [all[1]?.version],
  })
})

test('a partner offers from their own seats, and comes back when none is left', async () => {
  const araucaria = { slug: 'araucaria', name: 'Instituto Araucária', accent: '#0E5A5A', website: null }
  const viewer = sampleViewer({ memberships: [{ ...membership('OWNER'), institute: araucaria }] })
  const allotments = [{ institute: araucaria, seats: 5, held: 4 }]
  const { answers, decide } = slowly()
  const { user, askedFor } = await openFocus('?queue=28', people(), { allotments }, { viewer, decide })
  await heading('Bo')
  expect(screen.getByRole('button', { name: 'Your seats: 1 of 5 left' })).toHaveAttribute('aria-pressed', 'true')
  await user.keyboard('o')
  await answers(refusedAs('CannotHoldSeat', 'No seat of the allotment is left.', { cause: 'ALLOTMENT_USED_UP' }))
  expect(await screen.findByText('No seat of the allotment is left.')).toBeVisible()
  expect(await heading('Bo')).toBeVisible()
  expect(askedFor('Decide')[0]?.variables.input).toMatchObject({ fromAllotmentOf: 'araucaria' })
})

test('a decline asks for the reason first, then opens the next application', async () => {
  const { user, askedFor } = await openFocus('?queue=6')
  await heading('Bo')
  await user.keyboard('d')
  await user.type(within(screen.getByRole('dialog')).getByRole('textbox'), 'Outside the region.')
  await user.keyboard('{Tab}{Tab}{Enter}')
  expect(await heading('Ana')).toBeVisible()
  expect(askedFor('Decide')[0]?.variables.input).toMatchObject({ decision: 'DECLINE', reason: 'Outside the region.' })
})

test('a decision that takes effect at once is confirmed first, with the number of emails', async () => {
  const { user, askedFor } = await openFocus(
    '?queue=7',
    people(),
    {},
    {
      actionPreview: { people: 1, isUpperBound: false, refusal: null, emails: [] },
    },
  )
  await heading('Bo')
  await user.keyboard('s')
  expect(screen.getByText('Not staged: decisions take effect, and we email the person.')).toBeVisible()
  await user.keyboard('w')
  const confirm = await screen.findByRole('button', { name: 'Waitlist and email 1 person' })
  expect(askedFor('Decide')).toHaveLength(0)
  await user.click(confirm)
  expect(await heading('Ana')).toBeVisible()
  expect(screen.getByText('1 done')).toBeVisible()
  await waitFor(() =>
    expect(askedFor('Decide')[0]?.variables.input).toMatchObject({ decision: 'WAITLIST', staged: false }),
  )
})

test('a decision over one that a colleague staged says whose it replaced, and Undo restores that', async () => {
  const all = people()
  const theirs = { decision: 'OFFER', reason: null, stagedAt: now, stagedBy: 'Imogen Ashdown' }
  Object.assign(all[1] ?? {}, { staged: theirs })
  const { user } = await openFocus('?queue=40', all)
  await heading('Bo')
  await user.keyboard('w')
  expect(await screen.findByText(/^Bo: Waitlist \(staged\)/)).toHaveTextContent(
    'Bo: Waitlist (staged) · Replaced Imogen Ashdown’s decision: Offer',
  )
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await heading('Bo')).toBeVisible()
  await waitFor(() => expect(all[1]?.staged).toMatchObject(theirs))
})

test('where a name is hidden, the notice has the reference', async () => {
  const all = people()
  Object.assign(all[1] ?? {}, { name: null })
  const { user } = await openFocus('?queue=41', all)
  await screen.findByText('1 of 3')
  await screen.findByRole('heading', { level: 2 })
  await user.keyboard('w')
  expect(await screen.findByText('BBBB000002: Waitlist (staged)')).toBeVisible()
})

test('seats with what is staged are in sight, and change with each decision without another request', async () => {
  const groups = [
    { ...sampleEvent().groups[0], submitted: 3, confirmed: 4, offered: 1, target: 10, stagedDifference: 2 },
  ]
  const seatPlan = { ...sampleEvent().seatPlan, total: 60, held: 5 }
  const { user, askedFor } = await openFocus('?queue=42', people(), { groups, seatPlan })
  await heading('Bo')
  expect(screen.getByText('Room: 7 of 60')).toBeVisible()
  expect(screen.getByText('7 (target 10)').parentElement).toHaveTextContent(`${groups[0]?.name} 7 (target 10)`)
  await user.keyboard('o')
  await heading('Ana')
  expect(askedFor('Focus')).toHaveLength(1)
})

const criteria = [{ key: 'reach', label: 'Reach', help: null, maximum: 5, weight: 1 }]

test('a review that is whole and unsaved is saved with the decision; of one that isn’t, the notice says so', async () => {
  const all = people()
  const { event, ...world } = sampleWorkspace(all, {}, { reviewQueue: inOrder, criteria })
  for (const each of all) Object.assign(each, { event, viewerCan: { ...each.viewerCan, review: true } })
  const saveReview = () => ({ __typename: 'ReviewSaved', registration: all[1] })
  const { user, askedFor } = await renderRoute(`${review}?queue=43`, { ...world, event, saveReview }, { now })
  await heading('Bo')
  await user.keyboard('4ro')
  await user.keyboard('w')
  await heading('Ana')
  expect(await screen.findByText('Bo: Waitlist (staged) · Review saved')).toBeVisible()
  expect(askedFor('SaveReview')[0]?.variables.input).toMatchObject({ reference: 'BBBB000002', recommendation: 'OFFER' })
  await user.keyboard('3')
  await user.keyboard('n')
  await heading('Cai')
  expect(await screen.findByText('Ana: Not selected (staged) · Your review isn’t saved yet')).toBeVisible()
  expect(askedFor('SaveReview')).toHaveLength(1)
})
