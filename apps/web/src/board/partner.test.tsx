import { expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, sampleAbilities, sampleEvent, sampleViewer } from '../testing/samples.ts'
import { manage, membership, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { Refused } from '../testing/server.ts'

const araucaria = { slug: 'araucaria', name: 'Instituto Araucária', accent: '#0E5A5A', website: null }

/** Abilities of a partner's member: sees some registrations, decides on them, exports them. */
const partner = (changes: Record<string, unknown> = {}) => ({
  viewerCan: sampleAbilities({
    seeRegistrations: true,
    decide: true,
    seeAudit: true,
    seeCountersign: true,
    export: true,
    ...changes,
  }),
})

const hidden = (...fields: string[]) => fields.map((field) => ({ field, revealable: field === 'MOTIVATION' }))

const masked = () =>
  person('AAAA000001', 'Ana Ortega', 'SUBMITTED', {
    name: null,
    organisation: null,
    email: null,
    country: null,
    motivation: null,
    masked: hidden('NAME', 'ORGANISATION', 'EMAIL', 'COUNTRY', 'MOTIVATION'),
  })

const viewer = sampleViewer({
  email: 'caio@araucaria.example',
  memberships: [{ ...membership('OWNER'), institute: araucaria }],
})

const board = (query: string, people: ReturnType<typeof person>[], root = {}, changes = {}) =>
  renderRoute(
    `${manage}/registrations${query}`,
    sampleWorkspace(people, { viewer, ...root }, { ...partner(), ...changes }),
    { now },
  )

test('masked fields say so, and the reference replaces the name', async () => {
  await board('?open=AAAA000001', [masked()])
  const row = await screen.findByRole('row', { name: /AAAA000001/ })
  expect(within(row).getByRole('button', { name: 'Name hidden, AAAA000001' })).toBeVisible()
  expect(within(row).getAllByText('hidden')).toHaveLength(2)
  const panel = screen.getByRole('complementary', { name: 'Application' })
  expect(await within(panel).findByRole('heading', { name: 'Name hidden, AAAA000001' })).toBeVisible()
  expect(within(panel).getAllByRole('button', { name: 'Show (reason required)' })).toHaveLength(1)
  expect(await problemsOfPage()).toEqual([])
})

test('a masked field is shown for a reason, as long as the application is open', async () => {
  const { user, askedFor } = await board('?open=AAAA000001', [masked(), person('BBBB000002', 'Bo', 'SUBMITTED')], {
    revealField: {
      __typename: 'FieldRevealed',
      reference: 'AAAA000001',
      field: 'MOTIVATION',
      values: [{ field: 'MOTIVATION', values: ['Our helpline sees much.'] }],
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Show (reason required)' }))
  const dialog = screen.getByRole('dialog', { name: 'Show the motivation' })
  expect(dialog).toHaveTextContent('The person can see that your institute looked, and why.')
  await user.click(within(dialog).getByRole('button', { name: 'Show and record' }))
  expect(dialog).toHaveTextContent('Give a reason. The person will see it.')
  expect(askedFor('Reveal')).toHaveLength(0)
  await user.type(within(dialog).getByRole('textbox'), 'To choose who speaks.')
  await user.click(within(dialog).getByRole('button', { name: 'Show and record' }))
  expect(await screen.findByText('Our helpline sees much.')).toBeVisible()
  expect(askedFor('Reveal')[0]?.variables.input).toEqual({
    reference: 'AAAA000001',
    field: 'MOTIVATION',
    reason: 'To choose who speaks.',
  })
  await user.keyboard('j')
  await screen.findByRole('heading', { name: 'Bo' })
  await user.keyboard('k')
  await screen.findByRole('heading', { name: /AAAA000001/ })
  expect(screen.queryByText('Our helpline sees much.')).toBeNull()
})

test('a protected person is shown as a whole, for one reason', async () => {
  const identity = ['NAME', 'EMAIL', 'ORGANISATION', 'PROTECTED_IDENTITY']
  const one = person('AAAA000001', 'Ana Ortega', 'SUBMITTED', {
    name: null,
    organisation: null,
    email: null,
    protected: true,
    masked: identity.map((field) => ({ field, revealable: true })),
  })
  const { user } = await board('?open=AAAA000001', [one], {
    revealField: {
      __typename: 'FieldRevealed',
      reference: 'AAAA000001',
      field: 'PROTECTED_IDENTITY',
      values: [
        { field: 'NAME', values: ['Ana Ortega'] },
        { field: 'EMAIL', values: ['ana@people.example'] },
        { field: 'ORGANISATION', values: [] },
      ],
    },
  })
  expect(await screen.findByText('Asked for protection')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Show (reason required)' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Show identity (reason required)' }))
  await user.type(screen.getByRole('textbox', { name: 'Why do you need to see this?' }), 'A letter came back.')
  await user.click(screen.getByRole('button', { name: 'Show and record' }))
  expect(await screen.findByRole('heading', { name: 'Ana Ortega' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'ana@people.example' })).toBeVisible()
  expect(screen.getByRole('complementary', { name: 'Application' })).toHaveTextContent('No organisation')
})

test('the file of a protected person is hidden until their identity is shown', async () => {
  const question = {
    ...(sampleEvent().questions as object[])[0],
    key: 'cv',
    kind: 'FILE',
    label: 'Your CV',
    options: [],
  }
  const identity = ['NAME', 'EMAIL', 'ORGANISATION', 'PROTECTED_IDENTITY']
  const one = person('AAAA000001', 'Ana Ortega', 'SUBMITTED', {
    name: null,
    organisation: null,
    email: null,
    protected: true,
    masked: identity.map((field) => ({ field, revealable: true })),
    answers: [{ questionKey: 'cv', values: ['0196f5a8-0000-7000-8000-000000000001'] }],
  })
  const revealField = {
    __typename: 'FieldRevealed',
    reference: 'AAAA000001',
    field: 'PROTECTED_IDENTITY',
    values: [{ field: 'NAME', values: ['Ana Ortega'] }],
  }
  const { user } = await board('?open=AAAA000001', [one], { revealField }, { questions: [question], ...partner() })
  const file = (await screen.findByText('Your CV')).closest('div')
  expect(file).toHaveTextContent('hidden')
  expect(screen.queryByRole('link', { name: 'Download the file' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Show (reason required)' }))
  await user.type(screen.getByRole('textbox', { name: 'Why do you need to see this?' }), 'To check the CV.')
  await user.click(screen.getByRole('button', { name: 'Show and record' }))
  expect(await screen.findByRole('link', { name: 'Download the file' })).toBeVisible()
})

test('nothing is offered by which a hidden field could be guessed', async () => {
  const maskedFields = ['NAME', 'EMAIL', 'ORGANISATION', 'COUNTRY']
  const { user, askedFor } = await board('', [masked()], {}, partner({ maskedFields }))
  expect(await screen.findByText(/You can’t see names, email addresses, organisations/)).toBeVisible()
  expect(screen.queryByText('Country', { selector: 'summary, summary *' })).toBeNull()
  expect(screen.queryByRole('option', { name: 'By name' })).toBeNull()
  await user.type(screen.getByRole('searchbox', { name: 'Search by full reference' }), 'aaaa00000')
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)))
  expect(askedFor('Board')).toHaveLength(1)
  await user.type(screen.getByRole('searchbox'), '1')
  await waitFor(() => expect(askedFor('Board').at(-1)?.variables.filter).toEqual({ search: 'aaaa000001' }))
})

test('an address that filters by what is hidden is answered in words, and is no fault', async () => {
  const registrations = ({ filter }: { filter?: { countries?: string[] } }) => {
    if (filter?.countries) throw new Refused('FIELD_MASKED')
    const facets = { states: [], groups: [], countries: null, languages: [], staged: [] }
    return { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false }, facets }
  }
  const { user, path } = await board('?country=CO', [], {}, { registrations })
  expect(await screen.findByText('This list would reveal what’s hidden from you')).toBeVisible()
  expect(screen.queryByText(/Something went wrong/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Show everything I can see' }))
  expect(await screen.findByText('No one has registered yet')).toBeVisible()
  expect(path()).toBe(`${manage}/registrations`)
})

test('an empty list says that it is a part', async () => {
  await board('', [], {}, { groups: sampleEvent().groups })
  expect(await screen.findByText('You can’t see any registrations')).toBeVisible()
})

test('counts are shown only of groups that are seen as a whole', async () => {
  const groups = sampleEvent().groups.map((group) => ({
    ...group,
    submitted: group.key === 'academia' ? 7 : null,
  }))
  await board('', [masked()], {}, { groups })
  expect(await screen.findByRole('button', { name: 'To decide 7' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Taken 5' })).toBeVisible()
})

test('people from whom a conflict of interest keeps the viewer away are in no count, and the page says so', async () => {
  const groups = sampleEvent().groups.map((group) => ({
    ...group,
    submitted: 4,
    hiddenByConflict: group.key === 'academia' ? 1 : 0,
  }))
  await board('', [masked()], {}, { groups })
  expect(await screen.findByText('Excludes 1 registration because of a conflict of interest.')).toBeVisible()
  expect(screen.getByRole('button', { name: `To decide ${4 * groups.length}` })).toBeVisible()
  expect(screen.getByText(new RegExp(`^${4 * groups.length} to decide`))).toBeVisible()
  expect(screen.getByRole('button', { name: 'Taken' })).toBeVisible()
})

test('a list emptied by conflicts of interest does not claim that nobody registered', async () => {
  const groups = sampleEvent().groups.map((group, place) => ({
    ...group,
    submitted: 0,
    hiddenByConflict: place === 0 ? 2 : 0,
  }))
  await board('', [], {}, { groups })
  expect(await screen.findByText('You can’t see any registrations')).toBeVisible()
  expect(screen.getByText(/^Excludes 2 registrations/)).toBeVisible()
  expect(screen.queryByText('No one has registered yet')).toBeNull()
})

test('where nothing can be decided about a row, it is not to be selected', async () => {
  const other = person('BBBB000002', 'Bruno Tavares', 'WITHDRAWN')
  await board('', [person('AAAA000001', 'Ana Ortega', 'SUBMITTED'), other])
  expect(await screen.findByRole('checkbox', { name: 'Select Ana Ortega' })).toBeVisible()
  expect(screen.queryByRole('checkbox', { name: 'Select Bruno Tavares' })).toBeNull()
})

test('offers take the institute’s own seats, or the common ones', async () => {
  const allotments = [{ institute: araucaria, seats: 5, held: 2 }]
  const { user, askedFor } = await board('', [person('AAAA000001', 'Ana Ortega', 'SUBMITTED')], {}, { allotments })
  expect(await screen.findByRole('button', { name: 'Your seats: 3 of 5 left' })).toHaveAttribute('aria-pressed', 'true')
  await user.keyboard('jo')
  await waitFor(() => expect(askedFor('Decide')).toHaveLength(1))
  expect(askedFor('Decide')[0]?.variables.input).toMatchObject({ decision: 'OFFER', fromAllotmentOf: 'araucaria' })
  await user.click(screen.getByRole('button', { name: 'Shared seats' }))
  await user.keyboard('o')
  await waitFor(() => expect(askedFor('Decide')).toHaveLength(2))
  expect(askedFor('Decide')[1]?.variables.input).toMatchObject({ fromAllotmentOf: undefined })
})

const request = {
  __typename: 'CountersignRequest',
  id: 'r1',
  action: 'DECLINE',
  state: 'PENDING',
  count: 1,
  requestedBy: 'ines@meridian.example',
  requestedAt: now,
  settledAt: null,
  institute: araucaria,
  reason: null,
  decisions: [],
  signatures: [],
  pendingInstitutes: [araucaria],
  viewerCan: { answer: false, withdraw: true },
}

test('a decision that needs a countersignature says whom it waits for', async () => {
  const { user } = await board('?open=AAAA000001', [person('AAAA000001', 'Ana Ortega', 'SUBMITTED')], {
    decide: { __typename: 'CountersignPending', request, otherRequests: [], refused: [] },
  })
  const panel = await screen.findByRole('complementary', { name: 'Application' })
  await user.click(await within(panel).findByRole('button', { name: /Decline/ }))
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Works for a government.')
  await user.click(screen.getByRole('button', { name: 'Stage as declined' }))
  const words = await screen.findByText(/Waiting for Instituto Araucária/)
  expect(words).toHaveTextContent('Decline 1 registration · Waiting for Instituto Araucária')
  expect(words.parentElement).toHaveTextContent('Nothing changes and no one is notified until everyone has agreed.')
  expect(screen.getByRole('link', { name: 'See pending requests' })).toHaveAttribute('href', `${manage}/countersign`)
})

test('where somebody decides for two institutes, both requests are shown, and whom they leave out', async () => {
  const rows = ['Ana Ortega', 'Bo Lund'].map((name, index) => person(`AAAA00000${index + 1}`, name, 'SUBMITTED'))
  const refusal = { __typename: 'WrongState', message: 'Bo has withdrawn.', state: 'WITHDRAWN' }
  const { user } = await board('?open=AAAA000001', rows, {
    decide: {
      __typename: 'CountersignPending',
      request,
      otherRequests: [{ ...request, id: 'r2', count: 3 }],
      refused: [{ __typename: 'RefusedDecision', reference: 'AAAA000002', refusal }],
    },
  })
  const panel = await screen.findByRole('complementary', { name: 'Application' })
  await user.click(await within(panel).findByRole('button', { name: /Decline/ }))
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Works for a government.')
  await user.click(screen.getByRole('button', { name: 'Stage as declined' }))
  expect(await screen.findByText(/Decline 1 registration/)).toBeVisible()
  expect(screen.getByText(/Decline 3 registrations/)).toBeVisible()
  expect(screen.getByText(/Bo has withdrawn/)).toBeVisible()
})

test('a pending release is shown where decisions are staged', async () => {
  const staged = { decision: 'OFFER', reason: null, stagedAt: now, stagedBy: 'ines@meridian.example' }
  await board(
    '',
    [person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { staged })],
    {},
    {
      ...partner({ release: true }),
      countersignRequests: connection([{ ...request, action: 'RELEASE' }]),
    },
  )
  expect(await screen.findByText(/Release requested/)).toHaveTextContent(/Waiting for Instituto Araucária/)
})

test('members who may not release what is staged are not asked to', async () => {
  const staged = { decision: 'OFFER', reason: null, stagedAt: now, stagedBy: 'caio@araucaria.example' }
  await board('', [person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { staged })])
  expect(await screen.findByText('1 decision is staged')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Release/ })).toBeNull()
})

test('the list is exported as it is filtered, in the language of the page; a refusal is shown', async () => {
  const asked: { to: string; language: string | null }[] = []
  globalThis.fetch = async (to, options) => {
    asked.push({ to: String(to), language: new Headers(options?.headers).get('accept-language') })
    return Object.assign(Object.create(null), { ok: false, json: async () => ({ message: 'Not any more.' }) })
  }
  const { user } = await board('?state=SUBMITTED,OFFERED&group=academia', [masked()])
  await user.click(await screen.findByText('Export', { selector: 'summary, summary *' }))
  await user.click(await screen.findByRole('button', { name: 'Export to Excel' }))
  expect(await screen.findByText('Not any more.')).toBeVisible()
  expect(asked).toEqual([
    {
      to: '/api/events/cybercrime-americas/registrations.xlsx?states=SUBMITTED&states=OFFERED&groupKeys=academia&sort=REGISTERED_ASC&columns=name&columns=organisation&columns=group&columns=country&columns=state&columns=staged&columns=registeredAt',
      language: 'en',
    },
  ])
})
