import { expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const mayCallOff = { viewerCan: sampleAbilities({ edit: true, seeRegistrations: true, callOff: true }) }
const preview = {
  __typename: 'ActionPreview',
  people: 62,
  isUpperBound: false,
  deletesDataOf: 0,
  refusal: null,
  emails: [{ __typename: 'EmailedAbout', about: 'EVENT_CALLED_OFF', people: 62 }],
}

/** Opens the page with the form of one action. */
async function open(name: string, event: Record<string, unknown>, root: Record<string, unknown> = {}) {
  const shown = await show(event, root)
  await shown.user.click(await screen.findByRole('button', { name }))
  return shown
}

const show = (event: Record<string, unknown>, root: Record<string, unknown> = {}) =>
  renderRoute(`${manage}/status`, { ...sampleWorkspace([], {}, event), actionPreview: preview, ...root }, { now })

test('calling off says how many people are emailed, in which languages, and that it is final', async () => {
  const { user, askedFor } = await open('Call off…', mayCallOff, {
    callOffEvent: { __typename: 'ActionPlanned', action: { __typename: 'PlannedAction', id: 'p1' } },
  })
  await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'The venue was flooded.')
  await user.click(screen.getByRole('button', { name: 'Español' }))
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'El local se inundó.')
  await user.click(screen.getByRole('button', { name: 'Call off event…' }))
  const dialog = within(await screen.findByRole('dialog', { name: /Call off “Towards a convention/ }))
  expect(dialog.getByText('62 people learn that the event is called off.')).toBeInTheDocument()
  expect(dialog.getByText(/Your reason is written in English and Español\./)).toHaveTextContent(
    'People who read other languages get the reason in English.',
  )
  expect(dialog.getByText('You can undo this for a minute. After that, it’s final.')).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Call off event and email 62 people' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(askedFor('CallOffEvent').map(({ variables }) => variables)).toEqual([
    {
      input: {
        slug: 'cybercrime-americas',
        reasons: [
          { language: 'en', text: 'The venue was flooded.' },
          { language: 'es', text: 'El local se inundó.' },
        ],
      },
    },
  ])
})

test('calling off needs a reason, and the field is focused and stays in error until something is written', async () => {
  const { user, askedFor } = await open('Call off…', mayCallOff)
  await user.click(screen.getByRole('button', { name: 'Call off event…' }))
  const field = screen.getByRole('textbox', { name: 'Reason' })
  expect(field).toHaveFocus()
  expect(field).toHaveAccessibleDescription(/Enter a reason\./)
  await user.type(field, 'x')
  expect(screen.queryByText('Enter a reason.')).not.toBeInTheDocument()
  expect(askedFor('ActionPreview')).toEqual([])
})

test('a test of the email goes to the organiser, with the reason in the language that is open', async () => {
  const answers = [
    { __typename: 'NothingToTest', message: 'None of these emails can be shown to you as a test.', refusal: null },
    { __typename: 'MessageTestSent', to: 'ines@meridian.example' },
  ]
  const { user, askedFor } = await open('Call off…', mayCallOff, { testAction: () => answers.shift() })
  await user.click(screen.getByRole('button', { name: 'Español' }))
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'El local se inundó.')
  await user.click(screen.getByRole('button', { name: 'Call off event…' }))
  const button = await screen.findByRole('button', { name: 'Send a test to myself' })
  await user.click(button)
  expect(await screen.findByText('None of these emails can be shown to you as a test.')).toBeVisible()
  await user.click(button)
  expect(await screen.findByText('A test is on its way to ines@meridian.example')).toBeVisible()
  expect(screen.getByRole('dialog')).toBeVisible()
  const args = { input: { slug: 'cybercrime-americas', reasons: [{ language: 'es', text: 'El local se inundó.' }] } }
  expect(askedFor('TestAction')[0]?.variables).toEqual({ kind: 'CALL_OFF_EVENT', args, language: 'es' })
  expect(askedFor('CallOffEvent')).toEqual([])
})

test('what the server refuses is said', async () => {
  const { user } = await open('Call off…', mayCallOff, {
    callOffEvent: { __typename: 'AlreadyOver', message: 'This event ended yesterday.', endedAt: now },
  })
  await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Flooded.')
  await user.click(screen.getByRole('button', { name: 'Call off event…' }))
  await user.click(await screen.findByRole('button', { name: /and email 62 people/ }))
  expect(await screen.findByText('This event ended yesterday.')).toBeInTheDocument()
})

test('an event that was called off says since when and why, and offers nothing more', async () => {
  await show({
    state: 'CALLED_OFF',
    calledOffAt: '2027-05-19T12:00:00.000Z',
    callOffReason: 'The venue was flooded.',
    viewerCan: sampleAbilities({ edit: true, seeRegistrations: true }),
  })
  expect(await screen.findByText(/The event was called off on/)).toBeInTheDocument()
  expect(screen.getByText('The venue was flooded.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Call off…' })).not.toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
})

const newDate = (kind: string, before: string, after: string, more: Record<string, unknown> = {}) => ({
  __typename: 'RescheduledDate',
  kind,
  title: null,
  count: 1,
  before,
  after,
  moves: before !== after,
  isOptional: false,
  conflict: null,
  isBlocking: false,
  ...more,
})
const dates = [
  newDate('REGISTRATION_CLOSES', '2027-05-24T23:00:00.000Z', '2027-05-31T23:00:00.000Z', { isOptional: true }),
  newDate('OFFERS_EXPIRE', '2027-05-22T12:00:00.000Z', '2027-05-23T12:00:00.000Z', { count: 3 }),
  newDate('STARTS', '2027-06-14T15:00:00.000Z', '2027-06-21T15:00:00.000Z'),
  newDate('SESSION', '2027-06-14T15:00:00.000Z', '2027-06-21T15:00:00.000Z', { title: 'Opening' }),
]
const mayReschedule = { viewerCan: sampleAbilities({ edit: true, seeRegistrations: true, reschedule: true }) }
const rescheduling = (lines: unknown[] = dates) => ({
  eventReschedulePreview: {
    __typename: 'EventReschedulePreview',
    version: 4,
    dates: lines,
    startsAt: '2027-06-21T15:00:00.000Z',
    endsAt: '2027-06-21T21:00:00.000Z',
  },
  actionPreview: { ...preview, emails: [{ __typename: 'EmailedAbout', about: 'EVENT_RESCHEDULED', people: 62 }] },
  rescheduleEvent: { __typename: 'ActionPlanned', action: { __typename: 'PlannedAction', id: 'p1' } },
})
const start = () => screen.findByLabelText('New start')
const rescheduleButton = () => screen.getByRole('button', { name: 'Reschedule event…' })

test('rescheduling shows every date before and after, which deadlines stay, and how many people are emailed', async () => {
  const { user, askedFor } = await open('Reschedule…', mayReschedule, rescheduling())
  expect(rescheduleButton()).toBeDisabled()
  fireEvent.change(await start(), { target: { value: '2027-06-21T12:00' } })
  expect(await screen.findByText('Opening')).toBeInTheDocument()
  expect(screen.getByText('3 offers expire')).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('checkbox', { name: 'Registration closes' }))
  await waitFor(() => expect(askedFor('EventReschedulePreview').at(-1)?.variables.input).toMatchObject({ dates: [] }))
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'The venue was flooded.')
  await waitFor(() => expect(rescheduleButton()).toBeEnabled())
  await user.click(rescheduleButton())
  const dialog = within(await screen.findByRole('dialog', { name: /Reschedule “Towards a convention/ }))
  await user.click(dialog.getByRole('button', { name: 'Reschedule event and email 62 people' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(askedFor('RescheduleEvent').map(({ variables }) => variables)).toEqual([
    {
      input: {
        slug: 'cybercrime-americas',
        startsLocal: '2027-06-21T12:00',
        dates: [],
        version: 4,
        reasons: [{ language: 'en', text: 'The venue was flooded.' }],
      },
    },
  ])
})

test('a date that doesn’t fit says why, and the event can’t be rescheduled so', async () => {
  const past = newDate('REGISTRATION_CLOSES', '2027-05-24T23:00:00.000Z', '2027-05-17T23:00:00.000Z', {
    isOptional: true,
    conflict: 'IN_THE_PAST',
    isBlocking: true,
  })
  await open('Reschedule…', mayReschedule, rescheduling([past]))
  fireEvent.change(await start(), { target: { value: '2027-06-07T12:00' } })
  expect(await screen.findByText('This would be in the past.')).toBeInTheDocument()
  expect(rescheduleButton()).toBeDisabled()
})

test('why there can be no such start is said at the field', async () => {
  await open('Reschedule…', mayReschedule, {
    eventReschedulePreview: {
      __typename: 'InvalidInput',
      message: 'One field needs your attention.',
      fields: [{ __typename: 'FieldError', path: 'startsLocal', message: 'Clocks skip this time.' }],
    },
  })
  fireEvent.change(await start(), { target: { value: '2027-03-14T02:30' } })
  await waitFor(async () => expect(await start()).toHaveAccessibleDescription(/Clocks skip this time\./))
})

test('postponing says how many people are emailed, and that it can be undone', async () => {
  const { user, askedFor } = await open(
    'Postpone…',
    { viewerCan: sampleAbilities({ edit: true, postpone: true }) },
    {
      actionPreview: { ...preview, emails: [{ __typename: 'EmailedAbout', about: 'EVENT_POSTPONED', people: 62 }] },
      postponeEvent: { __typename: 'ActionPlanned', action: { __typename: 'PlannedAction', id: 'p1' } },
    },
  )
  await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'The venue was flooded.')
  await user.click(screen.getByRole('button', { name: 'Postpone event…' }))
  const dialog = within(await screen.findByRole('dialog', { name: /Postpone “Towards a convention/ }))
  expect(dialog.getByText('62 people learn that the event is postponed.')).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Postpone event and email 62 people' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(askedFor('PostponeEvent').map(({ variables }) => variables)).toEqual([
    { input: { slug: 'cybercrime-americas', reasons: [{ language: 'en', text: 'The venue was flooded.' }] } },
  ])
})

test('a postponed event says since when and why', async () => {
  await show({
    state: 'POSTPONED',
    postponedAt: '2027-05-19T12:00:00.000Z',
    postponeReason: 'The venue was flooded.',
    viewerCan: sampleAbilities({ edit: true, reschedule: true }),
  })
  expect(await screen.findByText(/The event was postponed on/)).toBeInTheDocument()
  expect(screen.getByText('The venue was flooded.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Reschedule…' })).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
})

test('an event that concerns nobody yet is unpublished, and says that nobody is emailed', async () => {
  const mayUnpublish = { viewerCan: sampleAbilities({ edit: true, unpublish: true }) }
  const { user, askedFor } = await show(mayUnpublish, {
    unpublishEvent: { __typename: 'EventUnpublished', event: sampleEvent({ ...mayUnpublish, state: 'DRAFT' }) },
  })
  expect(await screen.findByText('No one will be emailed.')).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Unpublish event' }))
  await waitFor(() => expect(askedFor('LifecycleOfEvent')).toHaveLength(2))
  expect(askedFor('UnpublishEvent').map(({ variables }) => variables)).toEqual([{ slug: 'cybercrime-americas' }])
})

test('an event that can’t be unpublished says why', async () => {
  await show({ viewerCan: sampleAbilities({ edit: true, unpublishDenial: 'Someone has registered.' }) })
  expect(await screen.findByText('Someone has registered.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Unpublish event' })).not.toBeInTheDocument()
})

test('a draft is deleted after a question that names it, and nothing happens before', async () => {
  const draft = { state: 'DRAFT', viewerCan: sampleAbilities({ edit: true, delete: true }) }
  const { user, askedFor } = await show(draft, {
    deleteEvent: { __typename: 'EventDeleted', slug: 'cybercrime-americas' },
  })
  await user.click(await screen.findByRole('button', { name: 'Delete draft…' }))
  const dialog = within(await screen.findByRole('dialog', { name: /Delete “Towards a convention/ }))
  expect(dialog.getByText('You can undo this for a minute.')).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
  expect(askedFor('DeleteEvent')).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Delete draft' }))
  expect(await screen.findByText(/The draft “Towards a convention.* was deleted\./)).toBeInTheDocument()
  expect(askedFor('DeleteEvent').map(({ variables }) => variables)).toEqual([{ slug: 'cybercrime-americas' }])
})

test('a draft whose deletion is planned is left at once: the bar says until when it can be undone', async () => {
  const draft = { state: 'DRAFT', viewerCan: sampleAbilities({ edit: true, delete: true }) }
  const { user, path } = await show(draft, { deleteEvent: { __typename: 'ActionPlanned' } })
  await user.click(await screen.findByRole('button', { name: 'Delete draft…' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete draft' }))
  await waitFor(() => expect(path()).toBe('/home'))
  expect(screen.queryByText(/was deleted/)).toBeNull()
})

test('a draft that can’t be deleted says why', async () => {
  const viewerCan = sampleAbilities({ edit: true, deleteDenial: 'This event was public once.' })
  await show({ state: 'DRAFT', viewerCan })
  expect(await screen.findByText('This event was public once.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Delete draft…' })).not.toBeInTheDocument()
})

test('an event that is over is archived, and says so', async () => {
  const over = { endsAt: '2027-05-19T12:00:00.000Z', viewerCan: sampleAbilities({ edit: true, archive: true }) }
  const { user } = await show(over, {
    archiveEvent: { __typename: 'EventArchived', event: sampleEvent({ ...over, archivedAt: now }) },
  })
  expect(await screen.findByText('The event is over. Everyone can still see its page.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Archive event' }))
  expect(await screen.findByText(/^Archived on/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Unarchive event' })).toBeInTheDocument()
  expect(await problemsOfPage()).toEqual([])
})

test('the address is changed, and the page follows to the new one', async () => {
  const changed = { __typename: 'Event', slug: 'cybercrime-2027', version: 2, formerSlugs: ['cybercrime-americas'] }
  const event = { viewerCan: sampleAbilities({ edit: true, seeRegistrations: true }) }
  const { user, askedFor, path } = await show(event, {
    event: ({ slug }: { slug: string }) => ({ ...sampleWorkspace([], {}, event).event, slug }),
    changeEventSlug: { __typename: 'EventSlugChanged', event: changed },
  })
  const field = await screen.findByRole('textbox', { name: 'Event address' })
  expect(field).toHaveValue('cybercrime-americas')
  await user.click(screen.getByRole('button', { name: 'Change address' }))
  expect(field).toHaveAccessibleDescription(/Enter another address\./)
  await user.clear(field)
  await user.type(field, 'cybercrime-2027')
  await user.click(screen.getByRole('button', { name: 'Change address' }))
  await waitFor(() => expect(path()).toBe('/e/cybercrime-2027/manage/status'))
  expect(askedFor('ChangeEventSlug').map(({ variables }) => variables)).toEqual([
    { input: { slug: 'cybercrime-americas', newSlug: 'cybercrime-2027', version: 1 } },
  ])
})

test('an address that leads to another event is refused at its field', async () => {
  const message = 'Another page has this address, or had it before. Please choose another.'
  const { user } = await show(
    { viewerCan: sampleAbilities({ edit: true, seeRegistrations: true }), formerSlugs: ['cyber-americas'] },
    { changeEventSlug: { __typename: 'SlugTaken', message } },
  )
  expect(await screen.findByText('/e/cyber-americas')).toBeInTheDocument()
  const field = screen.getByRole('textbox', { name: 'Event address' })
  await user.type(field, '-2027')
  await user.click(screen.getByRole('button', { name: 'Change address' }))
  await waitFor(() => expect(field).toHaveAccessibleDescription(new RegExp(message)))
  expect(await problemsOfPage()).toEqual([])
})
