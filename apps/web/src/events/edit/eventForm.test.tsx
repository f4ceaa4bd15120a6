import { expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UpdateEventInput } from '../../__generated__/graphql.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { sampleAbilities, sampleEvent, sampleVenue, sampleViewer } from '../../testing/samples.ts'
import { manage, membership, now, person, sampleWorkspace } from '../../testing/sampleWorkspace.ts'
import { slugOf } from './draft.ts'

const viewer = sampleViewer({ memberships: [membership('ORGANISER')] })
const texts = (text: string) => [{ language: 'en', text }]

const textbox = (name: string | RegExp) => screen.getByRole('textbox', { name })
const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

function fillDates() {
  fill('Starts', '2027-06-14T12:00')
  fill('Ends', '2027-06-14T15:00')
  fill('Registration opens', '2027-04-01T09:00')
  fill('Registration closes', '2027-05-24T20:00')
}

function fillGroups() {
  for (const [index, name] of ['Civil society', 'Academia'].entries()) {
    const group = within(screen.getByRole('group', { name: `Group ${index + 1}` }))
    fireEvent.change(group.getByRole('textbox', { name: 'Name' }), { target: { value: name } })
    for (const field of ['Target', 'Maximum'])
      fireEvent.change(textbox(`${name}: ${field}`), { target: { value: '20' } })
  }
}

test('a draft is saved with a title alone', async () => {
  const { user, askedFor, path } = await renderRoute(
    '/new-event',
    { viewer, createEvent: { __typename: 'EventCreated', event: { slug: 'voices' } }, event: null },
    { now },
  )
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Voices')
  await user.click(screen.getByRole('button', { name: 'Save draft' }))
  await waitFor(() => expect(path()).toBe('/e/voices/manage/details'))
  const undecided = { startsAt: null, endsAt: null, registrationOpensAt: null, registrationClosesAt: null }
  expect(askedFor('CreateEvent')[0]?.variables.input).toMatchObject({
    slug: 'voices',
    titles: texts('Voices'),
    summaries: [],
    ...undecided,
    groups: [],
    plan: { total: 40, policy: 'BALANCED', groups: [] },
  })
})

test('an invalid field is named and focused, and nothing is sent', async () => {
  const { user, askedFor } = await renderRoute('/new-event', { viewer }, { now })
  const target = await screen.findAllByRole('textbox', { name: /: Target$/ })
  fireEvent.change(target[1] as HTMLElement, { target: { value: 'many' } })
  await user.click(screen.getByRole('button', { name: 'Save draft' }))
  const summary = screen.getByRole('alert')
  expect(textbox('Title')).toHaveFocus()
  expect(within(summary).getAllByRole('link')[0]).toHaveTextContent('Title: please fill this in.')
  expect(within(summary).getByRole('link', { name: 'Group 2, Name: please fill this in.' })).toBeVisible()
  expect(within(summary).getByRole('link', { name: 'Group 2, Maximum: enter a whole number.' })).toBeVisible()
  expect(within(summary).getByRole('link', { name: 'Group 2, Target: enter a whole number.' })).toBeVisible()
  expect(within(summary).getAllByRole('link')).toHaveLength(4)
  expect(askedFor('CreateEvent')).toHaveLength(0)
  await user.type(textbox('Title'), 'Voices')
  expect(within(summary).queryByRole('link', { name: 'Title: please fill this in.' })).not.toBeInTheDocument()
  expect(within(summary).getByRole('link', { name: 'Group 2, Name: please fill this in.' })).toBeVisible()
})

test('changing one date drops the errors of dates that are compared with it', async () => {
  const { user } = await details({
    updateEvent: {
      __typename: 'InvalidInput',
      message: 'Some fields need attention.',
      fields: [{ path: 'registrationClosesAt', code: 'OUT_OF_ORDER', message: 'This date is too late.' }],
    },
  })
  await screen.findByRole('textbox', { name: 'Title' })
  fill('Registration closes', '2027-06-30T12:00')
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  await waitFor(() => expect(screen.getByLabelText('Registration closes')).toHaveFocus())
  fill('Ends', '2027-07-14T12:00')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  await waitFor(() => expect(screen.getByLabelText('Registration closes')).toHaveFocus())
})

test('an address made from a long title ends with a whole word', () => {
  expect(slugOf('Mesa sobre evidencia transfronteriza — ação & justiça')).toBe('mesa-sobre-evidencia-transfronteriza')
  expect(slugOf('a'.repeat(50))).toBe('a'.repeat(40))
  expect(slugOf('¿Voices of the South?')).toBe('voices-of-the-south')
})

test('a new event is sent whole, its times in its zone, its keys made from its names', async () => {
  const { user, askedFor, path } = await renderRoute(
    '/new-event',
    { viewer, createEvent: { __typename: 'EventCreated', event: { slug: 'voices-of-the-south' } }, event: null },
    { now },
  )
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Voices of the South')
  await user.type(textbox('Summary'), 'A consultation.')
  fillDates()
  fillGroups()
  await user.click(screen.getByRole('button', { name: 'Save draft' }))
  await waitFor(() => expect(path()).toBe('/e/voices-of-the-south/manage/details'))
  expect(askedFor('CreateEvent')[0]?.variables.input).toMatchObject({
    slug: 'voices-of-the-south',
    hostSlug: 'meridian',
    kind: 'CONSULTATION',
    admission: 'REVIEW',
    titles: texts('Voices of the South'),
    zone: 'America/Bogota',
    startsAt: '2027-06-14T17:00:00.000Z',
    decisionPromisedAt: null,
    groups: [{ key: 'civil-society' }, { key: 'academia' }],
    plan: { total: 40, groups: [{ groupKey: 'civil-society', minimum: 0, target: 20, maximum: 20 }, {}] },
  })
})

test('field errors stand at their fields, in the language they belong to', async () => {
  const { user } = await renderRoute(
    '/new-event',
    {
      viewer,
      createEvent: {
        __typename: 'InvalidInput',
        message: 'Some fields need attention.',
        fields: [
          { path: 'titles.1.text', code: 'TOO_LONG', message: 'Shorten the title.' },
          { path: 'summaries.0.text', code: 'UNPRINTABLE', message: 'Write the summary again.' },
        ],
      },
    },
    { now },
  )
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Voices')
  await user.type(textbox('Summary'), 'A consultation.')
  await user.click(screen.getByRole('button', { name: /Español/ }))
  await user.type(textbox('Title'), 'Voces')
  await user.click(screen.getByRole('button', { name: /^English/ }))
  fillDates()
  fillGroups()
  await user.click(screen.getByRole('button', { name: 'Save draft' }))
  const link = await screen.findByRole('link', { name: 'Title: shorten the title.' })
  expect(textbox('Title')).toHaveValue('Voces')
  expect(textbox('Title')).toHaveFocus()
  expect(textbox('Title')).toHaveAccessibleDescription('Shorten the title.')
  await user.click(screen.getByRole('button', { name: /^English/ }))
  await user.click(link)
  expect(textbox('Title')).toHaveValue('Voces')
  fireEvent.change(textbox('Title'), { target: { value: 'Voz' } })
  expect(screen.queryByRole('link', { name: 'Title: shorten the title.' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Summary: write the summary again.' })).toBeVisible()
})

test('a draft that was left is back after a reload', async () => {
  const first = await renderRoute('/new-event', { viewer }, { now })
  await first.user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Half a')
  await waitFor(() => expect(localStorage.getItem('plenaria.draft.new')).toContain('Half a'))
  first.unmount()
  const { user } = await renderRoute('/new-event', { viewer }, { now })
  expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('Half a')
  await user.click(screen.getByRole('button', { name: 'Discard changes' }))
  expect(textbox('Title')).toHaveValue('')
})

test('a member who may not host sees that', async () => {
  await renderRoute('/new-event', { viewer: sampleViewer({ memberships: [membership('REVIEWER')] }) }, { now })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'This page is for the people who run the event',
  )
})

const editable = {
  titles: texts('Towards a convention'),
  seriesNames: [],
  summaries: texts('Before the wording is fixed.'),
  descriptions: texts('Over three hours.'),
  groups: sampleEvent().groups.map((group) => ({ ...group, submitted: 3 })),
  sessions: [],
  questions: [],
  consents: [],
}

const details = (root: Record<string, unknown>, changes: Record<string, unknown> = {}) =>
  renderRoute(
    `${manage}/details`,
    sampleWorkspace([person('AAAA000001', 'Ana Ortega', 'SUBMITTED')], root, { ...editable, ...changes }),
    { now },
  )

test('a promise that moves asks why, says how many are emailed, and sends only what changed', async () => {
  const { user, askedFor } = await details({
    actionPreview: preview(about('DECISION_DATE', 15)),
    updateEvent: { __typename: 'EventUpdated', peopleEmailed: 15, event: { ...sampleEvent(editable), version: 2 } },
  })
  await screen.findByRole('textbox', { name: 'Title' })
  expect(screen.queryByRole('textbox', { name: /Reason for moving the promised date/ })).toBeNull()
  fill('Promised decision date', '2027-06-02T13:00')
  expect(screen.getByText(/15 people are waiting for a decision. We’ll email them the new date/)).toBeVisible()
  await user.type(textbox(/Reason for moving the promised date/), 'The reviewers need longer.')
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  await user.click(await screen.findByRole('button', { name: 'Save and email 15 people' }))
  expect(await screen.findByText('Saved. We’ll email 15 people about the new date')).toBeVisible()
  expect(askedFor('UpdateEvent')[0]?.variables.input).toEqual({
    slug: 'cybercrime-americas',
    version: 1,
    decisionPromisedAt: '2027-06-02T16:00:00.000Z',
    decisionPromiseReason: 'The reviewers need longer.',
  })
})

const about = (topic: string, people: number) => ({ about: topic, people })
const preview = (...emails: { about: string; people: number }[]) => ({
  people: Math.max(0, ...emails.map(({ people }) => people)),
  isUpperBound: false,
  refusal: null,
  emails,
})

interface Previewing {
  args: { input: { notify?: object } }
}

/** Previews that depend on whether registrants are emailed about new times. */
const previews =
  (loud: object, quiet: object) =>
  ({ args }: Previewing) =>
    args.input.notify ? loud : quiet

test.each([
  ['Save and email 62 people', 'Sorry, the venue is closed.'],
  ['Save without emailing', null],
])('new times of an event ask whether to email those who are registered: %s', async (name, text) => {
  const saved = { ...sampleEvent(editable), version: 2 }
  const { user, askedFor } = await details({
    actionPreview: previews(preview(about('EVENT_RESCHEDULED', 62)), preview()),
    updateEvent: { __typename: 'EventUpdated', peopleEmailed: 0, event: saved },
  })
  await screen.findByRole('textbox', { name: 'Title' })
  fill('Ends', '2027-06-14T16:30')
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Email 62 people?' }))
  expect(askedFor('UpdateEvent')).toEqual([])
  expect(dialog.getByText('62 people who registered get the new times and the previous ones.')).toBeVisible()
  const typed = dialog.getByRole('textbox')
  expect(typed).toHaveValue('We’ve had to change the times and apologise for the inconvenience.')
  fireEvent.change(typed, { target: { value: text ?? '' } })
  await user.click(dialog.getByRole('button', { name }))
  await waitFor(() => expect(askedFor('UpdateEvent')).toHaveLength(1))
  const input = askedFor('UpdateEvent')[0]?.variables.input
  expect(input).toHaveProperty('endsAt')
  if (text === null) expect(input).not.toHaveProperty('notify')
  else expect(input).toHaveProperty('notify', { text })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('another venue asks whether to email those whom it concerns', async () => {
  const { user, askedFor } = await details(
    {
      actionPreview: previews(preview(about('VENUE', 12)), preview()),
      updateEvent: { __typename: 'ActionPlanned', action: { id: 'p1' } },
    },
    { format: 'IN_PERSON', venue: sampleVenue() },
  )
  const venue = within(await screen.findByRole('region', { name: 'Venue' }))
  fireEvent.change(venue.getByRole('textbox', { name: /^Street address/ }), { target: { value: 'Calle 9' } })
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Email 12 people?' }))
  expect(dialog.getByText('12 people get the new venue and the previous one.')).toBeVisible()
  expect(dialog.getByRole('textbox')).toHaveValue('We’ve had to change the venue and apologise for the inconvenience.')
  await user.click(dialog.getByRole('button', { name: 'Save and email 12 people' }))
  await waitFor(() => expect(askedFor('UpdateEvent')).toHaveLength(1))
  const input = askedFor('UpdateEvent')[0]?.variables.input
  expect(input).toMatchObject({
    notify: { text: 'We’ve had to change the venue and apologise for the inconvenience.' },
    venue: {
      name: 'Casa del Puente',
      address: 'Calle 9',
      city: 'Panama City',
      country: 'PA',
      position: null,
      rooms: [{ id: 'r1', name: 'Patio', capacity: 30 }],
    },
  })
})

test('a venue needs its city and country, a position that is one, and rooms with names', async () => {
  const { user, askedFor } = await details({}, { format: 'HYBRID' })
  const venue = within(await screen.findByRole('region', { name: 'Venue' }))
  fireEvent.change(venue.getByRole('textbox', { name: /^Latitude and longitude/ }), { target: { value: 'the north' } })
  await user.click(venue.getByRole('button', { name: 'Add a room' }))
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  const names = within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent)
  expect(names).toEqual([
    'City: please fill this in.',
    'Country: please fill this in.',
    'Latitude and longitude: enter a latitude and a longitude, such as 8.953, -79.534.',
    'Room 1, Name: please fill this in.',
  ])
  expect(venue.getByRole('textbox', { name: 'City' })).toHaveFocus()
  expect(askedFor('UpdateEvent')).toEqual([])
})

test('a virtual event is sent without a venue, whatever was typed', async () => {
  const { user, askedFor } = await renderRoute(
    '/new-event',
    { viewer, createEvent: { __typename: 'EventCreated', event: { slug: 'voices' } }, event: null },
    { now },
  )
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Voices')
  expect(screen.queryByRole('region', { name: 'Venue' })).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'In person' }))
  const venue = within(screen.getByRole('region', { name: 'Venue' }))
  await user.type(venue.getByRole('textbox', { name: 'City' }), 'Lima')
  await user.click(screen.getByRole('radio', { name: 'Virtual' }))
  await user.click(screen.getByRole('button', { name: 'Save draft' }))
  await waitFor(() => expect(askedFor('CreateEvent')).toHaveLength(1))
  expect(askedFor('CreateEvent')[0]?.variables.input).toMatchObject({ format: 'VIRTUAL', venue: null })
})

test('saving without the email about new times says who waits for a decision and is emailed all the same', async () => {
  const date = about('DECISION_DATE', 74)
  const { user, askedFor } = await details({
    actionPreview: previews(preview(about('EVENT_RESCHEDULED', 90), date), preview(date)),
    updateEvent: { __typename: 'ActionPlanned', action: { id: 'p1' } },
  })
  await screen.findByRole('textbox', { name: 'Title' })
  fill('Ends', '2027-06-14T16:30')
  fill('Promised decision date', '2027-06-02T13:00')
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Email 90 people?' }))
  expect(dialog.queryByRole('button', { name: 'Save without emailing' })).toBeNull()
  expect(dialog.getAllByText('74 people waiting for a decision get the new date and your reason.')).toHaveLength(2)
  await user.click(dialog.getByRole('button', { name: 'Save and email only 74 people' }))
  await waitFor(() => expect(askedFor('UpdateEvent')).toHaveLength(1))
  expect(askedFor('UpdateEvent')[0]?.variables.input).not.toHaveProperty('notify')
})

test('a session that is removed from the programme is not saved before the number of people emailed is said', async () => {
  const { user, askedFor } = await details(
    {
      actionPreview: preview(about('SESSION_REMOVED', 57)),
      updateEvent: { __typename: 'ActionPlanned', action: { id: 'p1' } },
    },
    { sessions: [question('s1', 'Opening')] },
  )
  const programme = within(await screen.findByRole('region', { name: 'Programme' }))
  await user.click(programme.getByRole('button', { name: 'Remove' }))
  await user.click(await screen.findByRole('button', { name: 'Remove session' }))
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Email 57 people?' }))
  expect(askedFor('UpdateEvent')).toEqual([])
  expect(dialog.getByText('57 people have a place in a session that won’t take place.')).toBeVisible()
  expect(dialog.queryByRole('textbox')).toBeNull()
  await user.click(dialog.getByRole('button', { name: 'Save and email 57 people' }))
  await waitFor(() => expect(askedFor('UpdateEvent')[0]?.variables.input).toMatchObject({ sessions: [] }))
})

test('a saved session is removed after a question, which says that it can’t be restored; a new one at once', async () => {
  const { user } = await details({}, { sessions: [question('s1', 'Opening')] })
  const programme = within(await screen.findByRole('region', { name: 'Programme' }))
  await user.click(programme.getByRole('button', { name: 'Add a session' }))
  await user.click(programme.getAllByRole('button', { name: 'Remove' })[1] as HTMLElement)
  expect(programme.getAllByRole('button', { name: 'Remove' })).toHaveLength(1)
  await user.click(programme.getByRole('button', { name: 'Remove' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Remove “Opening”?' }))
  expect(dialog.getByText(/can’t be restored/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  expect(programme.getAllByRole('button', { name: 'Remove' })).toHaveLength(1)
  await user.click(programme.getByRole('button', { name: 'Remove' }))
  await user.click(await screen.findByRole('button', { name: 'Remove session' }))
  expect(programme.queryByRole('button', { name: 'Remove' })).toBeNull()
})

test('new times of an event for which nobody is registered are saved without asking', async () => {
  const { user, askedFor } = await details({ updateEvent: { __typename: 'ActionPlanned', action: { id: 'p1' } } })
  await screen.findByRole('textbox', { name: 'Title' })
  fill('Ends', '2027-06-14T16:30')
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  await waitFor(() => expect(askedFor('UpdateEvent')).toHaveLength(1))
})

/** A session in the shape of the API. */
const question = (id: string, title: string) => ({
  id,
  titles: texts(title),
  startsAt: '2027-06-14T15:00:00.000Z',
  endsAt: '2027-06-14T16:00:00.000Z',
})

test('typing while the event is being saved is kept', async () => {
  const answered = Promise.withResolvers<void>()
  const { user, askedFor } = await details({
    updateEvent: async () => {
      await answered.promise
      const saved = { ...editable, titles: texts('Towards one convention'), sessions: [question('s9', 'Opening')] }
      return { __typename: 'EventUpdated', peopleEmailed: 0, event: { ...sampleEvent(saved), version: 2 } }
    },
  })
  const programme = within(await screen.findByRole('region', { name: 'Programme' }))
  fireEvent.change(textbox('Title'), { target: { value: 'Towards one convention' } })
  await user.click(programme.getByRole('button', { name: 'Add a session' }))
  fireEvent.change(programme.getByRole('textbox', { name: 'Title' }), { target: { value: 'Opening' } })
  fireEvent.change(programme.getByLabelText('Starts'), { target: { value: '2027-06-14T12:00' } })
  fireEvent.change(programme.getByLabelText('Ends'), { target: { value: '2027-06-14T13:00' } })
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  fireEvent.change(textbox('Summary'), { target: { value: 'While it can be changed.' } })
  answered.resolve()
  expect(await screen.findByText('Saved')).toBeVisible()
  expect(textbox('Summary')).toHaveValue('While it can be changed.')
  expect(screen.getByText('Not saved yet. Kept on this device.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  expect(askedFor('UpdateEvent').at(-1)?.variables.input).toEqual({
    slug: 'cybercrime-americas',
    version: 2,
    summaries: texts('While it can be changed.'),
  })
})

test('an event that somebody else changed is read again where it is asked for, and not before', async () => {
  const root = { updateEvent: { __typename: 'ChangedMeanwhile', message: 'Someone else changed the event.' } }
  const workspace = sampleWorkspace([], root, editable)
  const { user } = await renderRoute(`${manage}/details`, workspace, { now })
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), ' soon')
  Object.assign(workspace.event, { titles: texts('A convention'), version: 2 })
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  expect(await screen.findByText('Someone else changed the event.')).toBeVisible()
  expect(textbox('Title')).toHaveValue('Towards a convention soon')
  await user.click(screen.getByRole('button', { name: 'Reload the event' }))
  await waitFor(() => expect(textbox('Title')).toHaveValue('A convention'))
  expect(screen.queryByText('Someone else changed the event.')).toBeNull()
})

const draft = {
  state: 'DRAFT',
  undecidedDates: ['STARTS_AT', 'ENDS_AT'],
  descriptions: [],
  groups: [{ ...sampleEvent().groups[0], key: 'academia', names: texts('Academia'), descriptions: [] }],
  viewerCan: sampleAbilities({ edit: true, publish: true, seeRegistrations: true }),
}

test('dates that are not decided are empty, and saving sends what was filled in alone', async () => {
  const { user, askedFor } = await details(
    { updateEvent: { __typename: 'EventUpdated', peopleEmailed: 0, event: { ...sampleEvent(editable), version: 2 } } },
    draft,
  )
  await screen.findByRole('textbox', { name: 'Title' })
  expect(screen.getByLabelText('Starts')).toHaveValue('')
  expect(screen.getByLabelText('Registration closes')).toHaveValue('2027-05-24T20:00')
  fill('Starts', '2027-06-14T12:00')
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  await waitFor(() => expect(askedFor('UpdateEvent')).toHaveLength(1))
  expect(askedFor('UpdateEvent')[0]?.variables.input).toEqual({
    slug: 'cybercrime-americas',
    version: 1,
    startsAt: '2027-06-14T15:00:00.000Z',
  })
})

test('groups of a draft are changed with their seats, and a plan that does not add up shows its fix', async () => {
  const fix = { field: 'target', groupKey: 'academia', from: 30, to: 20, message: 'Lower the target to 20.' }
  const { user, askedFor } = await details(
    {
      updateEvent: {
        __typename: 'SeatPlanInfeasible',
        message: 'This seat plan doesn’t add up.',
        problems: [{ code: 'TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM', message: 'Too many.', fix }],
      },
    },
    draft,
  )
  const group = within(await screen.findByRole('group', { name: 'Academia' }))
  fireEvent.change(group.getByRole('textbox', { name: 'Name' }), { target: { value: 'Universities' } })
  fireEvent.change(textbox('Universities: Target'), { target: { value: '30' } })
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  await user.click(await screen.findByRole('button', { name: /^Apply/ }))
  expect(askedFor('UpdateEvent')[0]?.variables.input).toMatchObject({
    groups: [{ key: 'academia', names: texts('Universities') }],
    plan: { groups: [{ groupKey: 'academia', target: 30 }] },
  })
  expect(textbox('Universities: Target')).toHaveValue('20')
})

test('a link to a field of the form focuses it', async () => {
  location.hash = '#descriptions'
  await details({}, draft)
  await waitFor(() => expect(textbox(/Description/)).toHaveFocus())
  location.hash = ''
})

test('a draft leads to its publication once it is saved', async () => {
  await details({}, draft)
  expect(await screen.findByRole('link', { name: 'Review and publish' })).toHaveAttribute('href', `${manage}/publish`)
  fill('Starts', '2027-06-14T12:00')
  expect(screen.queryByRole('link', { name: 'Review and publish' })).toBeNull()
  expect(screen.getByText('Save first, then publish.')).toBeVisible()
})

test('questions about access and dietary needs are added with one press each, in all languages', async () => {
  const { user, askedFor } = await details({
    updateEvent: { __typename: 'EventUpdated', peopleEmailed: 0, event: { ...sampleEvent(editable), version: 2 } },
  })
  await user.click(await screen.findByRole('button', { name: 'Ask about access needs' }))
  await user.click(screen.getByRole('button', { name: 'Ask about dietary needs' }))
  expect(screen.queryByRole('button', { name: /^Ask about (access|dietary) needs$/ })).toBeNull()
  const added = within(screen.getByRole('group', { name: 'What do you need in order to take part?' }))
  expect(added.queryByRole('checkbox', { name: 'Required' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Save changes' }))
  await waitFor(() => expect(askedFor('UpdateEvent')).toHaveLength(1))
  const input = askedFor('UpdateEvent')[0]?.variables.input as Pick<UpdateEventInput, 'questions'>
  const questions = input.questions ?? []
  expect(questions.filter(({ need }) => need).map(({ key, need, shownIf }) => [key, need, shownIf])).toEqual([
    ['access-needs', 'ACCESS', null],
    ['which-sign-language', 'ACCESS', { questionKey: 'access-needs', values: ['sign-language'] }],
    ['other-access-needs', 'ACCESS', { questionKey: 'access-needs', values: ['other'] }],
    ['dietary-needs', 'DIET', null],
    ['allergies', 'DIET', { questionKey: 'dietary-needs', values: ['allergies'] }],
  ])
  const about = questions.filter(({ need }) => need)
  expect(about.every(({ required, labels }) => !required && labels.length === 4)).toBe(true)
})
