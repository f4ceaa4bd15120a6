import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import type { AssignReviewersInput, UnassignReviewersInput } from '../__generated__/graphql.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const meridian = { slug: 'meridian', name: 'Meridian Institute' }
const member = (name: string, isViewer = false) => ({ name, institute: meridian, isViewer })
const reviewer = (id: string, name: string) => ({
  id,
  member: member(name),
  assigned: 3,
  reviewed: 1,
  conflicts: 0,
  remindedAt: null,
})

const ana = (changes: Record<string, unknown> = {}) => person('AAAA000001', 'Ana Ortega', 'SUBMITTED', changes)
const bruno = () => person('BBBB000002', 'Bruno Tavares', 'SUBMITTED')

const reviewing = { viewerCan: sampleAbilities({ seeRegistrations: true, review: true }) }
const assigning = {
  viewerCan: sampleAbilities({ seeRegistrations: true, decide: true, review: true, assignReviews: true }),
  reviewers: [reviewer('mia', 'Mia'), reviewer('leo', 'Leo')],
}

const board = (query: string, people: ReturnType<typeof ana>[], event: Record<string, unknown>, root = {}) =>
  renderRoute(`${manage}/registrations${query}`, sampleWorkspace(people, root, event), { now })

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('rowheader').textContent)

test('the list of a reviewer begins with what they are assigned to, marked as such, and shows all on request', async () => {
  const { user, askedFor } = await board('', [ana({ isAssignedToViewer: true }), bruno()], reviewing)
  await waitFor(() => expect(names()).toEqual(['Ana Ortegaassigned to you']))
  expect(askedFor('Board').at(-1)?.variables.filter).toEqual({ assignedTo: 'ME' })
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  await waitFor(() => expect(names()).toHaveLength(2))
})

test('the list of a reviewer with no assignments, or whose URL says what to show, begins as it always did', async () => {
  await board('', [ana(), bruno()], reviewing)
  await waitFor(() => expect(names()).toHaveLength(2))
})

test('a reviewer’s URL keeps its own filters', async () => {
  const { askedFor } = await board('?state=SUBMITTED', [ana({ isAssignedToViewer: true }), bruno()], reviewing)
  await waitFor(() => expect(names()).toHaveLength(2))
  expect(askedFor('MineFirst')).toHaveLength(0)
})

test('organisers filter by who is assigned, in the URL; reviewers by themselves alone', async () => {
  const { user, askedFor } = await board('?assigned=nobody', [ana(), bruno()], assigning)
  await screen.findByRole('button', { name: 'Ana Ortega' })
  expect(askedFor('Board')[0]?.variables.filter).toEqual({ assignedTo: 'UNASSIGNED' })
  await user.click(await screen.findByText('Assigned', { selector: 'summary, summary *' }))
  await user.click(screen.getByRole('checkbox', { name: 'To Leo' }))
  await waitFor(() => expect(askedFor('Board').at(-1)?.variables.filter).toEqual({ reviewerId: 'leo' }))
  await user.click(screen.getByRole('checkbox', { name: 'To me, not reviewed yet' }))
  await waitFor(() => expect(askedFor('Board').at(-1)?.variables.filter).toEqual({ assignedTo: 'ME_TO_REVIEW' }))
})

test('reviewers are offered no filter by others', async () => {
  const { user } = await board('?assigned=me', [ana({ isAssignedToViewer: true })], reviewing)
  await user.click(await screen.findByText('Assigned', { selector: 'summary, summary *' }))
  expect(screen.getAllByRole('checkbox').map((each) => (each as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
    'To me',
    'To me, not reviewed yet',
  ])
})

/** Opens an application as an organiser. */
async function reading(changes: Record<string, unknown>, root: Record<string, unknown> = {}) {
  const workspace = sampleWorkspace([], {}, assigning)
  const one = ana({ ...changes })
  Object.assign(one, { event: workspace.event })
  const shown = await board('?open=AAAA000001', [one], assigning, {
    registration: one,
    ...root,
  })
  const panel = await screen.findByRole('complementary', { name: 'Application' })
  return { ...shown, one, panel: within(panel) }
}

const byMia = { reviewerId: 'mia', member: member('Mia'), isReviewed: true }

test('an organiser assigns reviewers to one application by hand; who may not is named with the reason', async () => {
  const sent: AssignReviewersInput[] = []
  const { user, panel, one } = await reading(
    { assignments: [] },
    {
      assignReviewers: ({ input }: { input: AssignReviewersInput }) => {
        sent.push(input)
        Object.assign(one, { assignments: [{ ...byMia, isReviewed: false }] })
        const refusal = { __typename: 'CannotReview', message: 'This reviewer can’t.' }
        const refused = [{ reference: one.reference, reviewerId: 'leo', refusal }]
        return { __typename: 'ReviewersAssigned', event: sampleEvent(), registrations: [one], added: 1, refused }
      },
    },
  )
  expect(await panel.findByText('No one is assigned yet.')).toBeVisible()
  await user.click(panel.getByRole('button', { name: 'Assign reviewers' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Assign reviewers' }))
  await user.click(await dialog.findByRole('checkbox', { name: 'Mia' }))
  await user.click(dialog.getByRole('checkbox', { name: 'Leo' }))
  await user.click(dialog.getByRole('button', { name: 'Assign 2 reviewers' }))
  expect(await dialog.findByRole('alert')).toHaveTextContent('This reviewer can’t.')
  expect(sent).toEqual([{ eventSlug: 'cybercrime-americas', references: ['AAAA000001'], reviewerIds: ['mia', 'leo'] }])
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  expect(await panel.findByText('not reviewed yet')).toBeVisible()
})

test('a reviewer with a conflict of interest is named with the reason, and not offered', async () => {
  const unavailableReviewers = [{ reviewerId: 'leo', cause: 'CONFLICT_OF_INTEREST' }]
  const { user, panel } = await reading({ assignments: [], unavailableReviewers })
  await user.click(await panel.findByRole('button', { name: 'Assign reviewers' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Assign reviewers' }))
  expect(await dialog.findByRole('checkbox', { name: 'Mia' })).toBeVisible()
  expect(dialog.queryByRole('checkbox', { name: 'Leo' })).toBeNull()
  const unavailable = dialog.getByRole('region', { name: 'Can’t review this application' })
  expect(unavailable).toHaveTextContent(/Leo.*declared a conflict of interest/)
})

test('an organiser unassigns a reviewer', async () => {
  const sent: UnassignReviewersInput[] = []
  const { user, panel, one } = await reading(
    { assignments: [byMia] },
    {
      unassignReviewers: ({ input }: { input: UnassignReviewersInput }) => {
        sent.push(input)
        Object.assign(one, { assignments: [] })
        return { __typename: 'ReviewersUnassigned', event: sampleEvent(), registrations: [one], ended: 1, refused: [] }
      },
    },
  )
  expect(await panel.findByText('reviewed')).toBeVisible()
  await user.click(panel.getByRole('button', { name: 'Unassign Mia' }))
  expect(await screen.findByText('Mia unassigned')).toBeVisible()
  expect(await panel.findByText('No one is assigned yet.')).toBeVisible()
  expect(sent).toEqual([{ eventSlug: 'cybercrime-americas', references: ['AAAA000001'], reviewerIds: ['mia'] }])
})
