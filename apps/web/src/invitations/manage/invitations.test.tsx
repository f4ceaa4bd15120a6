import { beforeEach, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import type { EventInvitationFilter } from '../../__generated__/graphql.ts'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { connection, sampleAbilities, sampleEvent } from '../../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../../testing/sampleWorkspace.ts'

const [group, other] = sampleEvent().groups
const later = '2027-06-01T12:00:00.000Z'

const invitation = (id: string, name: string, state: string, changes: Record<string, unknown> = {}) => ({
  __typename: 'EventInvitation',
  id,
  name,
  email: `${id}@people.example`,
  language: 'es',
  group,
  state,
  invitedAs: 'PARTICIPANT',
  note: null,
  expiresAt: later,
  invitedAt: now,
  answeredAt: null,
  declineReason: null,
  registration: null,
  focalPoint: null,
  institute: { slug: 'meridian', name: 'Meridian Institute' },
  deliveryStatus: state === 'SENT' ? 'SENT' : null,
  viewerCan: { sendAgain: state !== 'REGISTERED', revoke: state === 'SENT', decline: false, exchange: false },
  ...changes,
})

const focalPoint = (changes: Record<string, unknown> = {}) => ({
  id: 'f1',
  organisation: 'Red Andina',
  name: 'Rosa Quispe',
  email: 'rosa@red.example',
  language: 'es',
  group,
  note: null,
  places: 5,
  filled: 2,
  state: 'OPEN',
  expiresAt: later,
  invitedAt: now,
  deliveryStatus: 'SENT',
  invitations: [],
  viewerCan: { name: false, revoke: true },
  ...changes,
})

let invitations: ReturnType<typeof invitation>[]
let focalPoints: ReturnType<typeof focalPoint>[]
beforeEach(() => {
  focalPoints = [focalPoint()]
  invitations = [
    invitation('i1', 'Lucía Ferrán', 'SENT', { invitedAs: 'SPEAKER', deliveryStatus: 'BOUNCED' }),
    invitation('i2', 'Bruno Lima', 'REGISTERED', {
      answeredAt: now,
      registration: { reference: 'AAAA000001', state: 'CONFIRMED' },
      focalPoint: focalPoint(),
    }),
    invitation('i3', 'Carla Soto', 'DECLINED', { answeredAt: now, declineReason: 'I am away.' }),
  ]
})

const abilities = { invite: true, export: true, inviteGroups: [group, other] }

function open(path: string, root: Record<string, unknown> = {}, viewerCan: Record<string, unknown> = {}) {
  const count = (state: string) => invitations.filter((each) => each.state === state).length
  const event = {
    viewerCan: sampleAbilities({ ...abilities, ...viewerCan }),
    focalPoints: () => focalPoints,
    invitationCounts: () => ({
      total: invitations.length,
      sent: count('SENT'),
      registered: count('REGISTERED'),
      declined: count('DECLINED'),
      lapsed: 0,
      revoked: count('REVOKED'),
      undelivered: 1,
      byGroup: [{ group, sent: 4, registered: 1, free: 3 }],
    }),
    invitations: ({ filter }: { filter?: EventInvitationFilter | null }) => {
      const states = filter?.states
      const listed = invitations.filter(({ state }) => !states || states.some((each) => each === state))
      return { ...connection(listed), totalCount: listed.length }
    },
  }
  return renderRoute(`${manage}/${path}`, sampleWorkspace([], root, event), { now })
}

const people = () => within(screen.getByRole('list', { name: 'Invitations' })).getAllByRole('listitem')

test('invited people, registered ones and those who cannot come stand side by side, with what became of the emails', async () => {
  const { user, path } = await open('invitations')
  expect(await screen.findByRole('heading', { level: 1, name: 'Invitations' })).toBeVisible()
  const [lucia, bruno, carla] = people()
  expect(lucia).toHaveTextContent(/Lucía Ferrán.*as a speaker.*Not answered yet/)
  expect(bruno).toHaveTextContent(/Bruno Lima.*named by Red Andina.*Registered/)
  expect(carla).toHaveTextContent(/Can’t attend.*“I am away.”/)
  const seats = screen.getByRole('table', { name: 'Invitations and seats by group' })
  expect(within(seats).getByText('more invited')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: /^Can’t attend/ }))
  await waitFor(() => expect(people()).toHaveLength(1))
  expect(path()).toBe(`${manage}/invitations?state=DECLINED`)
})

test('an invitation is sent again with a new deadline, and taken back after a question', async () => {
  const revoked = () => {
    const found = invitations.find(({ id }) => id === 'i1')
    if (found) Object.assign(found, { state: 'REVOKED', viewerCan: { ...found.viewerCan, revoke: false } })
    return { __typename: 'EventInvitationRevoked', invitation: found }
  }
  const { user, askedFor } = await open('invitations', {
    sendEventInvitationAgain: ({ id }: { id: string }) => ({
      __typename: 'EventInvitationSent',
      invitation: invitations.find((each) => each.id === id),
    }),
    revokeEventInvitation: revoked,
  })
  await user.click(await screen.findByRole('button', { name: 'Send again : Carla Soto' }))
  const again = screen.getByRole('dialog', { name: 'Send the invitation to Carla Soto again' })
  expect(again).toHaveTextContent('they can’t attend')
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(again).getByRole('button', { name: 'Send again and email 1 person' }))
  expect(await screen.findByText(/The invitation is on its way/)).toHaveTextContent('to Carla Soto')
  expect(askedFor('SendEventInvitationAgain')[0]?.variables).toEqual({ id: 'i3', expiresAt: later })

  await user.click(screen.getByRole('button', { name: 'Withdraw : Lucía Ferrán' }))
  const back = screen.getByRole('dialog', { name: /Withdraw the invitation to Lucía Ferrán ?\?/ })
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(back).getByRole('button', { name: 'Withdraw' }))
  await waitFor(() => expect(people()[0]).toHaveTextContent('Withdrawn'))
})

test('a no to sending again stands in the dialog', async () => {
  const refusal = { __typename: 'InvitationClosed', state: 'REGISTERED', message: 'The invitation was used.' }
  const { user } = await open('invitations', { sendEventInvitationAgain: refusal })
  await user.click(await screen.findByRole('button', { name: 'Send again : Carla Soto' }))
  const dialog = screen.getByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Send again and email 1 person' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('The invitation was used.')
})

test('where names are masked there is none to read, and none to search', async () => {
  invitations = [invitation('i1', '', 'SENT', { name: null, email: null })]
  await open('invitations', {}, { maskedFields: ['NAME', 'EMAIL'] })
  expect((await screen.findAllByText('Name not shown')).length).toBeGreaterThan(0)
  expect(screen.queryByRole('searchbox')).toBeNull()
})

test('where nobody is invited yet, the page says how to begin', async () => {
  invitations = []
  focalPoints = []
  await open('invitations')
  expect(await screen.findByText('No one has been invited yet')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('a pasted list is looked at person by person, and sent without those that are wrong once that is agreed to', async () => {
  const problems = [{ row: 2, field: 'email', value: 'bo', code: 'INVALID', message: 'Enter a full email address.' }]
  const { user, askedFor, path } = await open('invitations/new', {
    invitePeople: ({ input }: { input: { dryRun?: boolean } }) =>
      input.dryRun
        ? { __typename: 'InvitationsChecked', ready: 2, invalid: 1, problems }
        : { __typename: 'PeopleInvited', invited: 2, event: sampleEvent() },
  })
  await user.click(await screen.findByRole('button', { name: 'View the list' }))
  expect(screen.getByText('Enter at least one person, one per line.')).toBeVisible()
  expect(askedFor('InvitePeople')).toHaveLength(0)
  await user.click(screen.getByRole('textbox', { name: 'Names and addresses' }))
  await user.paste('Ana Ruiz <ana@people.example>\nBo\nCy Mora\tcy@people.example')
  expect(screen.getByText('3 people')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'View the list' }))
  const table = await screen.findByRole('table', { name: 'Problems by row' })
  expect(within(table).getByRole('row', { name: '2 bo Enter a full email address.' })).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  expect(screen.getByRole('button', { name: 'Send invitations and email 2 people' })).toBeDisabled()
  await user.click(screen.getByRole('checkbox', { name: 'Leave out the row with problems' }))
  await user.click(screen.getByRole('button', { name: 'Send invitations and email 2 people' }))
  await waitFor(() => expect(path()).toBe(`${manage}/invitations`))
  expect(askedFor('InvitePeople').map(({ variables }) => variables.input)).toMatchObject([
    { dryRun: true, people: [{ name: 'Ana Ruiz' }, { name: 'Bo', email: '' }, { email: 'cy@people.example' }] },
    { skipInvalid: 1, groupKey: group?.key, invitedAs: 'PARTICIPANT' },
  ])
})

const testSent = { __typename: 'MessageTestSent', to: 'ines@meridian.example' }

test('a test of the invitation goes to the organiser, with the note, in the language of the emails', async () => {
  const { user, askedFor } = await open('invitations/new', {
    testAction: testSent,
    invitePeople: { __typename: 'InvitationsChecked', ready: 1, invalid: 0, problems: [] },
  })
  await user.click(await screen.findByRole('textbox', { name: 'Names and addresses' }))
  await user.paste('Ana Ruiz <ana@people.example>')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Email language' }), 'es')
  await user.type(screen.getByRole('textbox', { name: /^Personal note/ }), 'Bring the draft.')
  expect(screen.queryByRole('button', { name: 'Send a test to myself' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'View the list' }))
  await user.click(await screen.findByRole('button', { name: 'Send a test to myself' }))
  expect(await screen.findByText('A test is on its way to ines@meridian.example')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  expect(askedFor('TestAction')[0]?.variables).toMatchObject({
    kind: 'INVITE_PEOPLE',
    args: { input: { note: 'Bring the draft.', people: [{ email: 'ana@people.example' }], skipInvalid: 0 } },
    language: 'es',
  })
  expect(askedFor('InvitePeople')).toHaveLength(1)
})

test('a test of a focal point’s email is offered once the form is complete', async () => {
  const { user, askedFor } = await open('invitations/focal-point', { testAction: testSent })
  const button = await screen.findByRole('button', { name: 'Send a test to myself' })
  expect(button).toBeDisabled()
  await user.type(screen.getByRole('textbox', { name: 'Organisation' }), 'Red Andina')
  await user.type(screen.getByRole('textbox', { name: 'Focal point’s name' }), 'Rosa Quispe')
  await user.type(screen.getByRole('textbox', { name: 'Email address' }), 'rosa@red.example')
  await user.click(button)
  expect(await screen.findByText('A test is on its way to ines@meridian.example')).toBeVisible()
  expect(askedFor('TestAction')[0]?.variables).toMatchObject({
    kind: 'INVITE_FOCAL_POINT',
    args: { input: { organisation: 'Red Andina', places: 3 } },
    language: 'en',
  })
  expect(askedFor('InviteFocalPoint')).toEqual([])
})

test('a test of the invitations of a file has its note', async () => {
  const { user, askedFor } = await open('exchange/f9', {
    registrationImport: () => checkedFile(),
    testAction: testSent,
  })
  const button = await screen.findByRole('button', { name: 'Send a test to myself' })
  expect(button).toBeDisabled()
  await user.click(screen.getByRole('checkbox', { name: 'Leave out the 12 rows with problems' }))
  await user.type(screen.getByRole('textbox', { name: /^Personal note/ }), 'Bring the draft.')
  await user.click(button)
  expect(await screen.findByText('A test is on its way to ines@meridian.example')).toBeVisible()
  expect(askedFor('TestAction')[0]?.variables).toMatchObject({
    kind: 'RUN_INVITATION_IMPORT',
    args: { input: { id: 'f9', note: 'Bring the draft.', skipInvalid: 12 } },
  })
  expect(askedFor('RunInvitationImport')).toEqual([])
})

test('a pasted list is still there after its invitations are undone', async () => {
  let planned: object[] = []
  const action = {
    id: 'p1',
    kind: 'INVITE_PEOPLE',
    state: 'PLANNED',
    affected: 1,
    isUpperBound: false,
    affectedNow: null,
    halted: null,
    message: null,
    isOwn: true,
    takesEffectAt: new Date(Date.now() + 60_000).toISOString(),
    event: null,
  }
  const { user } = await open('invitations/new', {
    plannedActions: () => planned,
    invitePeople: ({ input }: { input: { dryRun?: boolean } }) => {
      if (input.dryRun) return { __typename: 'InvitationsChecked', ready: 1, invalid: 0, problems: [] }
      planned = [action]
      return { __typename: 'ActionPlanned', action }
    },
    undoPlannedAction: () => {
      planned = []
      return { __typename: 'PlannedActionUndone', action: { ...action, state: 'UNDONE' } }
    },
  })
  await user.click(await screen.findByRole('textbox', { name: 'Names and addresses' }))
  await user.paste('Ana Ruiz <ana@people.example>')
  await user.click(screen.getByRole('button', { name: 'View the list' }))
  await user.click(await screen.findByRole('button', { name: 'Send invitations and email 1 person' }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Undone. No one was emailed.')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Names and addresses' })).toHaveValue('Ana Ruiz <ana@people.example>')
  expect(screen.getByRole('button', { name: 'Send invitations and email 1 person' })).toBeEnabled()
})

test('a deadline that is too late is reported at its field, and a member who may not invite is refused', async () => {
  const fields = [{ path: 'expiresAt', code: 'OUT_OF_RANGE', message: 'Out of range.' }]
  const invalid = { __typename: 'InvalidInput', message: 'One field needs your attention.', fields }
  const { user } = await open('invitations/new', { invitePeople: invalid })
  await user.click(await screen.findByRole('textbox', { name: 'Names and addresses' }))
  await user.paste('Ana Ruiz <ana@people.example>')
  await user.click(screen.getByRole('button', { name: 'View the list' }))
  expect(await screen.findByText('Choose a time in the future, before the event starts.')).toBeVisible()
  expect(screen.getByLabelText('Answer by')).toBeInvalid()
})

test('a member who may not invite sees that', async () => {
  await open('invitations/new', {}, { invite: false, inviteGroups: [] })
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Names and addresses' })).toBeNull())
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Invite people')
})

test('an organisation’s focal point is given places, and the number is looked at before it is sent', async () => {
  const { user, askedFor, path } = await open('invitations/focal-point', {
    inviteFocalPoint: { __typename: 'FocalPointInvited', focalPoint: focalPoint(), event: sampleEvent() },
  })
  await user.type(await screen.findByRole('textbox', { name: 'Organisation' }), 'Red Andina')
  await user.type(screen.getByRole('textbox', { name: 'Focal point’s name' }), 'Rosa Quispe')
  await user.type(screen.getByRole('textbox', { name: 'Email address' }), 'rosa')
  await user.clear(screen.getByRole('textbox', { name: 'Places to fill' }))
  await user.type(screen.getByRole('textbox', { name: 'Places to fill' }), 'five')
  await user.click(screen.getByRole('button', { name: 'Send invitation and email 1 person' }))
  expect(screen.getByRole('textbox', { name: 'Email address' })).toBeInvalid()
  expect(screen.getByRole('textbox', { name: 'Places to fill' })).toBeInvalid()
  expect(screen.getByRole('alert', { name: '2 things need your attention' })).toHaveFocus()
  expect(screen.getByRole('link', { name: /^Places to fill: enter a whole number/ })).toHaveAttribute(
    'href',
    '#places-number',
  )
  expect(await problemsOfPage()).toEqual([])
  expect(askedFor('InviteFocalPoint')).toHaveLength(0)
  await user.type(screen.getByRole('textbox', { name: 'Email address' }), '@red.example')
  await user.clear(screen.getByRole('textbox', { name: 'Places to fill' }))
  await user.type(screen.getByRole('textbox', { name: 'Places to fill' }), '5')
  await user.click(screen.getByRole('button', { name: 'Send invitation and email 1 person' }))
  await waitFor(() => expect(path()).toBe(`${manage}/invitations`))
  expect(askedFor('InviteFocalPoint')[0]?.variables.input).toMatchObject({
    organisation: 'Red Andina',
    name: 'Rosa Quispe',
    email: 'rosa@red.example',
    places: 5,
    groupKey: group?.key,
  })
})

test('places of a focal point are changed, and not below those that are filled', async () => {
  const fields = [{ path: 'places', code: 'OUT_OF_RANGE', message: 'At least 2.' }]
  const invalid = { __typename: 'InvalidInput', message: 'One field needs your attention.', fields }
  const { user } = await open('invitations/focal-point?of=f1', { inviteFocalPoint: invalid })
  const places = await screen.findByRole('textbox', { name: 'Places to fill' })
  expect(places).toHaveAccessibleDescription('Filled so far: 2')
  await user.clear(places)
  await user.type(places, '1')
  await user.click(screen.getByRole('button', { name: 'Save changes and email 1 person' }))
  expect(await screen.findByText('At least 2.')).toBeVisible()
  expect(places).toBeInvalid()
})

test('the places of a focal point are withdrawn after a question; people who were named stay', async () => {
  const { user } = await open('invitations', {
    revokeFocalPoint: () => {
      focalPoints = [focalPoint({ state: 'REVOKED', viewerCan: { name: false, revoke: false } })]
      return { __typename: 'FocalPointRevoked', focalPoint: focalPoints[0] }
    },
  })
  const section = await screen.findByRole('region', { name: 'Focal points' })
  expect(section).toHaveTextContent('2 of 5 filled')
  await user.click(within(section).getByRole('button', { name: 'Withdraw : Red Andina' }))
  const dialog = screen.getByRole('dialog', { name: 'Withdraw places from Red Andina?' })
  expect(dialog).toHaveTextContent('People who were named stay invited.')
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Withdraw places' }))
  await waitFor(() => expect(section).toHaveTextContent('withdrawn'))
})

const checkedFile = (changes: Record<string, unknown> = {}) => ({
  id: 'f9',
  state: 'CHECKED',
  purpose: 'INVITE',
  fileName: 'people.csv',
  encoding: 'UTF_8',
  separator: ',',
  source: null,
  rowCount: 5_000,
  readyCount: 4_988,
  invalidCount: 12,
  skippedCount: 0,
  doneCount: 0,
  columns: [{ index: 0, title: 'E-mail', samples: ['ana@people.example'] }],
  mapping: {
    columns: [{ column: 0, field: 'EMAIL', questionKey: null, optionKey: null }],
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

test('a checked file of people is invited as a whole, and who was invited meanwhile is named by row', async () => {
  const problems = [
    { row: 7, field: 'email', value: 'ana@people.example', code: 'ALREADY_INVITED', message: 'Invited already.' },
  ]
  const invalid = {
    __typename: 'InvitationsInvalid',
    ready: 4_987,
    invalid: 1,
    problems,
    message: 'No one was invited.',
  }
  let answer: Record<string, unknown> = invalid
  let file = checkedFile()
  const { user, askedFor } = await open('exchange/f9', {
    registrationImport: () => file,
    runInvitationImport: () => {
      if (answer !== invalid) file = checkedFile({ state: 'DONE', doneCount: 4_988 })
      return answer
    },
  })
  const invite = await screen.findByRole('button', { name: 'Send invitations and email 4,988 people' })
  expect(invite).toBeDisabled()
  await user.click(screen.getByRole('checkbox', { name: 'Leave out the 12 rows with problems' }))
  await user.click(invite)
  expect(await screen.findByRole('row', { name: '7 ana@people.example Invited already.' })).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  answer = { __typename: 'PeopleInvited', invited: 4_988, event: sampleEvent() }
  await user.click(invite)
  expect(askedFor('RunInvitationImport')[1]?.variables.input).toMatchObject({ id: 'f9', skipInvalid: 12 })
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Send invitations and email 4,988 people' })).toBeNull(),
  )
})
