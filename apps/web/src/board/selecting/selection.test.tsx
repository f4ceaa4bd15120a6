import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { onPhone } from '../../testing/onPhone.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { sampleAbilities, sampleViewer } from '../../testing/samples.ts'
import { manage, membership, now, person, sampleWorkspace } from '../../testing/sampleWorkspace.ts'

const viewerCan = sampleAbilities({
  seeRegistrations: true,
  decide: true,
  message: true,
  export: true,
  assignReviews: true,
})
const institute = { slug: 'meridian', name: 'Meridian Institute' }
const member = { name: 'Mia', isViewer: false, institute }
const mia = { __typename: 'Reviewer', id: 'u1', member, assigned: 4, reviewed: 1 }

const viewer = sampleViewer({
  email: 'ines@meridian.example',
  memberships: [
    {
      ...membership('OWNER'),
      institute: { ...institute, messageTemplates: [] },
    },
  ],
})

const previewEmail = () => ({
  __typename: 'EmailPreview',
  language: 'en',
  subject: '',
  greeting: null,
  paragraphs: [],
  action: 'See my registration',
  footer: '',
})

function board(root: Record<string, unknown> = {}, changes: Record<string, unknown> = {}) {
  const people = [
    person('AAAA000001', 'Ana Ortega', 'SUBMITTED'),
    person('BBBB000002', 'Bruno Tavares', 'SUBMITTED'),
    person('CCCC000003', 'Carla Ibáñez', 'WITHDRAWN'),
  ]
  const event = { viewerCan, reviewers: [mia], messageRecipients: { count: 2, unsubscribed: 0 }, ...changes }
  return renderRoute(`${manage}/registrations`, sampleWorkspace(people, { viewer, previewEmail, ...root }, event), {
    now,
  })
}

async function selectTwo({ user }: Awaited<ReturnType<typeof board>>) {
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortega' }))
  await user.click(screen.getByRole('checkbox', { name: 'Select Bruno Tavares' }))
}

test('a message to the selection opens the composer with just these people, and their number', async () => {
  const page = await board()
  await selectTwo(page)
  await page.user.click(await screen.findByRole('button', { name: 'Message 2 people' }))
  expect(await screen.findByText('This goes to 2 people')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Showing 2 selected registrations' })).toBeVisible()
  expect(page.askedFor('MessageRecipients').at(-1)?.variables.filter).toEqual({
    states: expect.arrayContaining(['SUBMITTED', 'WITHDRAWN', 'LAPSED']),
    references: ['AAAA000001', 'BBBB000002'],
  })
})

test('a draft to the usual recipients doesn’t change whom a message to the selection is for', async () => {
  const draft = { kind: 'SERVICE', subjects: { en: 'Old' }, texts: {}, recipients: { states: ['DECLINED'] } }
  localStorage.setItem('plenaria.draft.cybercrime-americas.message.new', JSON.stringify(draft))
  const page = await board()
  await selectTwo(page)
  await page.user.click(await screen.findByRole('button', { name: 'Message 2 people' }))
  await screen.findByText('This goes to 2 people')
  expect(page.askedFor('MessageRecipients').at(-1)?.variables.filter).toMatchObject({
    references: ['AAAA000001', 'BBBB000002'],
  })
  localStorage.clear()
})

test('selected applications are assigned to a reviewer, and the toast undoes just the new assignments', async () => {
  const assigned = { event: { slug: 'cybercrime-americas', reviewers: [mia] }, added: 1, registrations: [] }
  const page = await board({
    assignReviewers: () => ({
      __typename: 'ReviewersAssigned',
      ...assigned,
      changed: ['BBBB000002'],
      refused: [
        { reference: 'AAAA000001', reviewerId: 'u1', refusal: { __typename: 'CannotReview', message: 'Mia can’t.' } },
      ],
    }),
    unassignReviewers: () => ({
      __typename: 'ReviewersUnassigned',
      ...assigned,
      ended: 1,
      changed: ['BBBB000002'],
      refused: [],
    }),
  })
  await selectTwo(page)
  await page.user.click(await screen.findByText('Assign 2 applications'))
  await page.user.click(await screen.findByRole('button', { name: /Mia/ }))
  expect(await screen.findByText(/1 new assignment\. 1 application wasn’t assigned: Mia can’t\./)).toBeVisible()
  await page.user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('1 assignment undone')).toBeVisible()
  expect(page.askedFor('AssignSelection')[0]?.variables.input).toMatchObject({
    references: ['AAAA000001', 'BBBB000002'],
    reviewerIds: ['u1'],
  })
  expect(page.askedFor('UnassignSelection')[0]?.variables.input).toMatchObject({
    references: ['BBBB000002'],
    reviewerIds: ['u1'],
  })
})

test('before anybody is assigned, the menu says who can’t be, to how many of the selected, and why', async () => {
  const leo = { ...mia, id: 'u2', member: { ...member, name: 'Leo' } }
  const pia = { ...mia, id: 'u3', member: { ...member, name: 'Pia' } }
  const none = { assigned: 0, available: 0, conflicts: 0, noAccess: 0 }
  const assignability = [
    { ...none, reviewerId: 'u1', available: 1, conflicts: 1 },
    { ...none, reviewerId: 'u2', noAccess: 2 },
    { ...none, reviewerId: 'u3', assigned: 2 },
  ]
  const page = await board({}, { reviewers: [mia, leo, pia], assignability })
  await selectTwo(page)
  await page.user.click(await screen.findByText('Assign 2 applications'))
  const names = ['Mia', 'Leo', 'Pia'].map((name) => screen.findByRole('button', { name: new RegExp(name) }))
  const [ofMia, ofLeo, ofPia] = await Promise.all(names)
  expect(ofMia).toHaveTextContent('1 excluded: declared a conflict of interest')
  expect(ofMia).not.toHaveAttribute('aria-disabled')
  expect(ofLeo).toHaveTextContent('2 excluded: no access')
  expect(ofLeo).toHaveAttribute('aria-disabled', 'true')
  expect(ofPia).toHaveTextContent('Already assigned to all of these')
  expect(page.askedFor('ReviewersToChoose')[0]?.variables.references).toEqual(['AAAA000001', 'BBBB000002'])
  if (ofLeo) await page.user.click(ofLeo)
  expect(page.askedFor('AssignSelection')).toHaveLength(0)
})

test('on a phone the bar has the count and two decisions, and all else is in a menu', async () => {
  const endPhone = onPhone()
  const page = await board()
  await selectTwo(page)
  const bar = (await screen.findByText('2 selected')).closest('[data-dock]') as HTMLElement
  const names = () =>
    within(bar)
      .getAllByRole('button')
      .map((button) => button.textContent || button.getAttribute('aria-label'))
  expect(names()).toEqual(['Clear', 'Stage', 'Apply now', 'Offer a seato', 'Waitlistw'])
  await page.user.click(within(bar).getByText('More'))
  expect(names()).toEqual(expect.arrayContaining(['Don’t selectn', 'Declined', 'Message 2 people']))
  await page.user.click(within(bar).getByRole('button', { name: 'Don’t select' }))
  expect(await screen.findByText('2 decisions staged')).toBeVisible()
  expect(screen.queryByText('2 selected')).toBeNull()
  endPhone()
})

test('the selection is exported, and nobody else', async () => {
  const asked: string[] = []
  const before = globalThis.fetch
  globalThis.fetch = async (address) => {
    asked.push(String(address))
    return Object.assign(Object.create(null), { ok: false, json: async () => ({ message: 'Not today.' }) })
  }
  const page = await board()
  await selectTwo(page)
  await page.user.click(await screen.findByText('Export 2 registrations'))
  await page.user.click(screen.getByRole('button', { name: 'Export CSV' }))
  await waitFor(() => expect(asked).toHaveLength(1))
  globalThis.fetch = before
  const { pathname, searchParams } = new URL(asked[0] ?? '', 'https://site.example')
  expect([pathname, searchParams.get('references')]).toEqual([
    '/api/events/cybercrime-americas/registrations.csv',
    'AAAA000001.BBBB000002',
  ])
  expect(await screen.findByText('Not today.')).toBeVisible()
})

const interview = { id: 't1', name: 'Interview', colour: 'BLUE', applications: null }
const visa = { id: 't2', name: 'Needs a visa', colour: 'GREEN', applications: null }

function boardOfReviewer(can: Record<string, boolean>, tags: (typeof interview)[]) {
  const people = [
    person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { tags: [interview, visa] }),
    person('BBBB000002', 'Bruno Tavares', 'SUBMITTED', { tags: null }),
  ].map((each) => ({ ...each, viewerCan: { ...each.viewerCan, decide: [] } }))
  const event = { viewerCan: sampleAbilities({ seeRegistrations: true, review: true, ...can }), tags }
  return renderRoute(`${manage}/registrations?cols=state,tags`, sampleWorkspace(people, { viewer }, event), { now })
}

test('a reviewer selects what they may tag, and is offered no decision', async () => {
  const page = await boardOfReviewer({ tag: true }, [interview, visa])
  await page.user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortega' }))
  expect(screen.queryByRole('checkbox', { name: 'Select Bruno Tavares' })).toBeNull()
  expect(await screen.findByText('Tag 1 application')).toBeVisible()
  expect(screen.queryByRole('group', { name: 'When decisions take effect' })).toBeNull()
  expect(screen.queryByRole('columnheader', { name: 'Staged' })).toBeNull()
  await page.user.keyboard('{Escape}')
  expect(screen.queryByText('Tag 1 application')).toBeNull()
})

test('where nothing can be done with a selection, rows have no checkboxes', async () => {
  await boardOfReviewer({ tag: true }, [])
  const row = await screen.findByRole('row', { name: /Ana Ortega/ })
  expect(row).toHaveTextContent('Interview+1Needs a visa')
  expect(screen.queryByRole('checkbox', { name: /^Select/ })).toBeNull()
})
