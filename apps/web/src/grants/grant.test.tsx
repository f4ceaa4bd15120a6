import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import type { AnswerGrantInput, EndGrantInput } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleViewer } from '../testing/samples.ts'
import { manage, membership, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { sampleGrant, sampleGrantAbilities, sampleGrantEvent, sampleTerms } from './sampleGrants.ts'

const other = sampleTerms({
  number: 2,
  proposedBy: 'PARTNER',
  proposedAt: '2027-05-10T12:00:00.000Z',
  capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS', 'REVIEW'],
  masks: [],
  allotment: 5,
})
const everything = sampleGrantAbilities({ answer: true, propose: true, end: true })

const page = (root: Record<string, unknown>) => renderRoute(`${manage}/partners/g1`, sampleWorkspace([], root), { now })

/** The row of the comparison with this name. */
const facet = (name: string) => screen.getByText(name, { selector: 'dt' }).parentElement as HTMLElement

test('terms in force and proposed terms stand side by side with their differences', async () => {
  await page({ grant: sampleGrant({ proposed: other, allTerms: [sampleTerms(), other], viewerCan: everything }) })
  expect(await screen.findByText(/In force\./)).toBeVisible()
  expect(
    screen.getByText(
      /On .*, Instituto Araucária proposed the terms below\. They’re now waiting for an owner at Meridian/,
    ),
  ).toBeVisible()
  expect(facet('Permissions')).toHaveTextContent(/differs/)
  expect(within(facet('Permissions')).getByRole('insertion')).toHaveTextContent('new: See contact details')
  expect(within(facet('Allotment')).getByRole('deletion')).toHaveTextContent('no longer: None')
  expect(within(facet('Allotment')).getByRole('insertion')).toHaveTextContent('5 seats')
  expect(facet('Groups')).not.toHaveTextContent('differs')
  expect(facet('Groups')).toHaveTextContent('the same')
  expect(await problemsOfPage()).toEqual([])
})

test('a counter-proposal stands beside what it answers, as long as nothing is in force', async () => {
  const allTerms = [sampleTerms(), other]
  await page({
    grant: sampleGrant({ state: 'PROPOSED', agreed: null, proposed: other, allTerms, viewerCan: everything }),
  })
  expect(await screen.findByRole('heading', { name: 'Side by side' })).toBeVisible()
  expect(screen.getAllByText(/^Previously proposed by Meridian Institute/)[0]).toBeInTheDocument()
  expect(within(facet('Permissions')).getByRole('insertion')).toHaveTextContent('new: See contact details')
  expect(within(facet('Allotment')).getByRole('deletion')).toHaveTextContent('no longer: None')
  expect(facet('Groups')).toHaveTextContent('the same')
})

test('an owner accepts after reading what it does', async () => {
  const sent: AnswerGrantInput[] = []
  const proposed = sampleGrant({ state: 'PROPOSED', agreed: null, proposed: sampleTerms(), viewerCan: everything })
  const { user } = await page({
    grant: () => (sent.length > 0 ? sampleGrant() : proposed),
    answerGrant: ({ input }: { input: AnswerGrantInput }) => {
      sent.push(input)
      return { __typename: 'GrantAnswered', grant: sampleGrant() }
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Accept these terms' }))
  const dialog = screen.getByRole('dialog', { name: 'Accept these terms?' })
  expect(dialog).toHaveTextContent('The terms apply immediately')
  await user.click(within(dialog).getByRole('button', { name: 'Accept terms' }))
  expect(await screen.findByText('Terms accepted. They are now in force.')).toBeVisible()
  expect(sent).toEqual([{ grantId: 'g1', version: 2, accept: true }])
  expect(screen.queryByRole('button', { name: 'Accept these terms' })).not.toBeInTheDocument()
})

test('a refused answer says why, and reads the grant again', async () => {
  const { user, askedFor } = await page({
    grant: sampleGrant({ state: 'PROPOSED', agreed: null, proposed: sampleTerms(), viewerCan: everything }),
    answerGrant: { __typename: 'ChangedMeanwhile', message: 'Other terms were proposed meanwhile.' },
  })
  await user.click(await screen.findByRole('button', { name: 'Decline' }))
  await user.click(screen.getByRole('button', { name: 'Decline proposal' }))
  expect(await screen.findByText('Other terms were proposed meanwhile.')).toBeVisible()
  const before = askedFor('Grant').length
  await user.click(screen.getByRole('button', { name: 'Reload' }))
  expect(askedFor('Grant').length).toBe(before + 1)
})

test.each([
  ['terms.scope.sessionIds.0', /^These terms name a group or session that no longer exists/],
  ['terms.endsAt', /^These terms end on a date in the past/],
])('accepting terms that are outdated at %s says what became of them, and what to do', async (path, words) => {
  const { user } = await page({
    grant: sampleGrant({ state: 'PROPOSED', agreed: null, proposed: sampleTerms(), viewerCan: everything }),
    answerGrant: {
      __typename: 'InvalidInput',
      message: 'One field needs your attention.',
      fields: [{ path, code: 'UNKNOWN', message: 'There is no such choice.' }],
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Accept these terms' }))
  await user.click(screen.getByRole('button', { name: 'Accept terms' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  expect(screen.getByRole('alert')).toHaveTextContent('Make a counter-proposal')
})

test('ending says what ends at once, and needs a reason', async () => {
  const sent: EndGrantInput[] = []
  const { user } = await page({
    grant: sampleGrant({ agreed: sampleTerms({ allotment: 6 }), viewerCan: everything }),
    actionPreview: { people: 2, isUpperBound: false, refusal: null, emails: [{ about: 'PARTNERSHIP', people: 2 }] },
    endGrant: ({ input }: { input: EndGrantInput }) => {
      sent.push(input)
      return {
        __typename: 'GrantEnded',
        grant: sampleGrant({ state: 'ENDED', agreed: null, endedAt: '2027-05-20T12:00:00.000Z' }),
      }
    },
  })
  await user.click(await screen.findByRole('button', { name: 'End grant' }))
  const dialog = screen.getByRole('dialog', {
    name: /^End the grant between Meridian Institute.* and Instituto Araucária/,
  })
  expect(dialog).toHaveTextContent('unfilled seats go to the waitlist.')
  expect(dialog).toHaveTextContent('Immediately and permanently')
  await user.click(await within(dialog).findByRole('button', { name: 'End grant now and email 2 people' }))
  expect(dialog).toHaveTextContent('We’ll email 2 people after a minute.')
  expect(within(dialog).getByLabelText('Reason')).toHaveAccessibleDescription(
    /Give a reason. The other institute will read it/,
  )
  await user.type(within(dialog).getByLabelText('Reason'), 'Our part is done.')
  await user.click(within(dialog).getByRole('button', { name: /^End grant now/ }))
  expect(await screen.findByText('Grant ended')).toBeVisible()
  expect(sent).toEqual([{ grantId: 'g1', reason: 'Our part is done.' }])
  expect(screen.getByText(/The partner lost access on/)).toBeVisible()
})

test('seats that stayed reserved after the end can be released, with the number of people who are emailed', async () => {
  const { user } = await page({
    grant: sampleGrant({
      state: 'ENDED',
      agreed: null,
      endedAt: '2027-05-20T12:00:00.000Z',
      reservedSeats: 2,
      viewerCan: everything,
    }),
    actionPreview: { people: 3, isUpperBound: false, refusal: null, emails: [{ about: 'SEAT', people: 2 }] },
  })
  await user.click(await screen.findByRole('button', { name: 'Release 2 reserved seats' }))
  const dialog = screen.getByRole('dialog', { name: /^Release the seats reserved for Instituto Araucária/ })
  expect(await within(dialog).findByRole('button', { name: 'Release seats and email 3 people' })).toBeVisible()
  expect(dialog).toHaveTextContent('We’ll email 3 people after a minute.')
  expect(dialog).not.toHaveTextContent('Immediately and permanently')
})

test('an institute that is asked on a draft sees the grant, and is led to show a second factor before answering', async () => {
  const viewer = sampleViewer({
    memberships: [membership('OWNER')],
    secondFactor: { ...sampleViewer().secondFactor, isNeeded: true },
  })
  await renderRoute(
    `${manage}/partners/g1`,
    { viewer, event: null, grant: sampleGrant({ state: 'PROPOSED', agreed: null, proposed: sampleTerms() }) },
    { now },
  )
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'Meridian Institute and Instituto Araucária',
  )
  expect(screen.getByRole('link', { name: 'Confirm it’s you' })).toHaveAttribute(
    'href',
    `/account?next=${encodeURIComponent(`${manage}/partners/g1`)}`,
  )
})

test('a grant that is none of the viewer’s does not exist', async () => {
  await page({ grant: null })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/doesn’t exist/)
})

test('a grant for an event that the viewer can’t see yet names the event and its date, without a link', async () => {
  const grant = sampleGrant({
    state: 'PROPOSED',
    agreed: null,
    proposed: sampleTerms(),
    viewerCan: everything,
    event: sampleGrantEvent(null),
  })
  await renderRoute(`${manage}/partners/g1`, { ...sampleWorkspace([], { grant }), event: null }, { now })
  const line = await screen.findByText(/Grant for Towards a convention/)
  expect(line).toHaveTextContent('Consultation')
  expect(line).toHaveTextContent('14 June 2027')
  expect(screen.queryByRole('link', { name: /Towards a convention/ })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Accept these terms' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'My account' })).toHaveAttribute('href', '/account')
  const languages = within(screen.getByRole('navigation', { name: 'Language' })).getAllByRole('link')
  expect(languages.map(({ textContent }) => textContent)).toEqual(['English', 'Español', 'Português', 'Français'])
})

test('terms that name what the event has no more say so; they do not become terms without a limit', async () => {
  const scope = { groups: [{ key: 'gone', name: null }], countries: null, sessions: [{ id: 'deleted', title: null }] }
  await page({ grant: sampleGrant({ agreed: sampleTerms({ scope }) }) })
  expect(await screen.findByText('Only for these sessions: a deleted session.')).toBeVisible()
  expect(screen.getByText('Only for these groups: a deleted group.')).toBeVisible()
  expect(facet('Sessions')).toHaveTextContent('a deleted session')
})

test('a limit of which nothing is chosen yet says so, and names nothing', async () => {
  const scope = { groups: null, countries: null, sessions: [] }
  await page({ grant: sampleGrant({ agreed: sampleTerms({ scope }) }) })
  expect(await screen.findByText('Limited, but no limit has been chosen yet.')).toBeVisible()
  expect(screen.queryByText(/Only for these sessions/)).not.toBeInTheDocument()
})
