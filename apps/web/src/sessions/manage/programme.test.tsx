import { beforeEach, expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { sampleEvent, session } from '../../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../../testing/sampleWorkspace.ts'

/** Simulates a wide or narrow window. */
function setWide(matches: boolean): void {
  const media = { matches, addEventListener: () => {}, removeEventListener: () => {} }
  Object.assign(window, { matchMedia: () => media })
}

/** jsdom's pointer events have no coordinates. */
class PlacedPointer extends MouseEvent {
  readonly pointerId = 1
}

beforeEach(() => {
  setWide(true)
  Object.assign(window, { PointerEvent: PlacedPointer })
})

const law = { track: 'Law', tracks: [{ language: 'en', text: 'Law' }] }
const sessions = [
  session('s1', 'Opening', '2027-06-14T15:00:00.000Z', '2027-06-14T15:30:00.000Z', { version: 4 }),
  session('s2', 'Offences', '2027-06-14T15:30:00.000Z', '2027-06-14T16:30:00.000Z', {
    kind: 'BREAKOUT',
    ...law,
    capacity: 20,
    held: 20,
    waiting: 3,
    hasJoinLink: true,
    room: 'Aula',
  }),
  session('s3', 'Closing', '2027-06-15T15:00:00.000Z', '2027-06-15T16:00:00.000Z'),
]

const page = (root: Record<string, unknown> = {}) =>
  renderRoute(`${manage}/sessions`, sampleWorkspace([], root, { sessions }), { now })

const effect = (affected: number, emailed = 0) => ({
  __typename: 'SessionMove',
  affected,
  emailed,
  clashes: affected > 0 ? [{ affected, session: sessions[1] }] : [],
  registrations: affected > 0 ? [{ reference: 'AAAA000001', name: 'Ana Ortega' }] : [],
})

const block = (name: RegExp) => screen.findByRole('button', { name })

/** Waits for the button to be enabled, which requires the effect of the move. */
async function ready(name: RegExp): Promise<HTMLElement> {
  const button = await screen.findByRole('button', { name })
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
  return button
}

test('the timetable tells of each session when it is, what it is and how full', async () => {
  await page()
  expect(await block(/^Opening 12:00–12:30.*, Monday 14 June$/)).toBeVisible()
  const offences = await block(/^Offences 12:30–13:30 .*Breakout · Law · Aula/)
  expect(offences).toHaveTextContent('20 of 20 places · 3 waiting')
  expect(await problemsOfPage()).toEqual([])
})

test('keys move a session and resize it; the page shows whom it affects before it is saved', async () => {
  const { user, askedFor } = await page({
    sessionMove: effect(12),
    moveSession: { __typename: 'SessionMoved', session: sessions[0], event: sampleEvent({ sessions }) },
  })
  const opening = await block(/^Opening/)
  opening.focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}')
  expect(opening).toHaveFocus()
  const bar = await screen.findByRole('region', { name: 'Opening' })
  expect(bar).toHaveTextContent('Opening moves to Monday 14 June, 12:30–13:15.')
  expect(await within(bar).findByText(/12 people have signed up for both/)).toHaveTextContent(
    'The session would overlap with “Offences”. 12 people have signed up for both.',
  )
  expect(bar).toHaveTextContent('Ana Ortega')
  expect(askedFor('MoveSession')).toHaveLength(0)
  await user.click(await ready(/Move session/))
  expect(askedFor('MoveSession')[0]?.variables.input).toEqual({
    id: 's1',
    version: 4,
    startsLocal: '2027-06-14T12:30',
    endsLocal: '2027-06-14T13:15',
  })
  expect(screen.queryByRole('region', { name: 'Opening' })).toBeNull()
})

test('no key alone emails anybody: `s` leads to the button, which says how many people are emailed', async () => {
  const planned = {
    id: 'p1',
    kind: 'MOVE_SESSION',
    state: 'PLANNED',
    affected: 62,
    isOwn: true,
    takesEffectAt: '2027-05-20T12:01:00.000Z',
  }
  const { user, askedFor } = await page({
    sessionMove: effect(0, 62),
    moveSession: { __typename: 'ActionPlanned', action: planned },
  })
  ;(await block(/^Opening/)).focus()
  await user.keyboard('{ArrowDown}')
  const button = await screen.findByRole('button', { name: /^Move session and email 62 people/ })
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
  expect(button).toHaveAttribute('aria-keyshortcuts', 's')
  await user.keyboard('s')
  expect(button).toHaveFocus()
  // After the first key, the button shows the next one.
  expect(button).toHaveAttribute('aria-keyshortcuts', 'Enter')
  expect(button).toHaveTextContent(/Enter$/)
  expect(askedFor('MoveSession')).toHaveLength(0)
  await user.keyboard('{Enter}')
  expect(askedFor('MoveSession')).toHaveLength(1)
  expect(screen.queryByRole('region', { name: 'Opening' })).toBeNull()
})

test('a move that emails nobody is saved by the key on its button', async () => {
  const { user, askedFor } = await page({
    sessionMove: effect(0, 0),
    moveSession: { __typename: 'NotAllowed', message: 'You may not.' },
  })
  ;(await block(/^Opening/)).focus()
  await user.keyboard('{ArrowDown}')
  const button = await screen.findByRole('button', { name: /^Move session/ })
  await user.keyboard('s')
  expect(askedFor('MoveSession')).toHaveLength(0)
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
  await user.keyboard('s')
  await waitFor(() => expect(askedFor('MoveSession')).toHaveLength(1))
})

test('the email about a move can be edited, or left out', async () => {
  const { user, askedFor } = await page({
    sessionMove: effect(0, 62),
    moveSession: { __typename: 'NotAllowed', message: 'You may not.' },
  })
  ;(await block(/^Opening/)).focus()
  await user.keyboard('{ArrowDown}')
  const button = await screen.findByRole('button', { name: /^Move session and email 62 people/ })
  await user.click(screen.getByText('Edit the email'))
  const text = screen.getByRole('textbox', { name: /Your text/ })
  expect(text).toHaveValue('We’ve had to change the times and apologise for the inconvenience.')
  await user.clear(text)
  await user.type(text, 'The room is closed.')
  await user.click(button)
  await user.click(screen.getByRole('button', { name: 'Save without emailing' }))
  expect(askedFor('MoveSession').map(({ variables }) => (variables.input as { notify: unknown }).notify)).toEqual([
    { email: true, text: 'The room is closed.' },
    { email: false, text: '' },
  ])
})

interface Previewing {
  args: { input: { notify?: { email: boolean } } }
}

test('rooms that are taken twice or too small are named above the timetable', async () => {
  const [opening, offences] = sessions
  const warning = { room: 'Aula', session: offences, other: null, capacity: null, needed: null }
  const roomWarnings = [
    { ...warning, kind: 'OVERLAP', session: opening, other: offences },
    { ...warning, kind: 'TOO_SMALL', capacity: 15, needed: 20 },
  ]
  await renderRoute(`${manage}/sessions`, sampleWorkspace([], {}, { sessions, roomWarnings }), { now })
  const notice = (await screen.findByText('There are 2 problems with rooms')).parentElement
  expect(notice).toHaveTextContent('“Opening” and “Offences” are in Aula at the same time.')
  expect(notice).toHaveTextContent('Aula is too small for “Offences”. It holds 15, and 20 may attend.')
})

const about = (topic: string, people: number) => ({ about: topic, people })
const rescheduled = (people: number) => ({
  people,
  isUpperBound: false,
  refusal: null,
  emails: [about('SESSION_RESCHEDULED', people)],
})

test('a session that is edited to another time says how many people that emails, and asks for a text', async () => {
  const { user, askedFor } = await page({
    actionPreview: ({ args }: Previewing) =>
      args.input.notify?.email === false
        ? { people: 0, isUpperBound: false, refusal: null, emails: [] }
        : rescheduled(62),
    updateSession: { __typename: 'NotAllowed', message: 'You may not.' },
  })
  await user.click(await block(/^Opening/))
  const panel = within(await screen.findByRole('complementary', { name: 'Edit a session' }))
  const starts = panel.getByLabelText('Starts')
  fireEvent.change(starts, { target: { value: '2027-06-14T12:10' } })
  await user.click(panel.getByRole('button', { name: 'Save session' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Email 62 people?' }))
  expect(askedFor('UpdateSession')).toHaveLength(0)
  expect(dialog.getByText('62 people have a place in a session that has a new time.')).toBeVisible()
  expect(dialog.getByRole('button', { name: 'Save without emailing' })).toBeVisible()
  expect(askedFor('ActionPreview')[0]?.variables).toMatchObject({
    kind: 'UPDATE_SESSION',
    args: { input: { id: 's1' } },
  })
  await user.click(dialog.getByRole('button', { name: 'Save session and email 62 people' }))
  expect(askedFor('UpdateSession')[0]?.variables.input).toMatchObject({
    notify: { email: true, text: 'We’ve had to change the times and apologise for the inconvenience.' },
  })
})

test('saving a session without the email about its new time says who gets a place in it and is emailed all the same', async () => {
  const { user, askedFor } = await page({
    actionPreview: ({ args }: Previewing) =>
      args.input.notify?.email === false
        ? { people: 6, isUpperBound: false, refusal: null, emails: [about('SESSION_PLACE', 6)] }
        : {
            people: 26,
            isUpperBound: false,
            refusal: null,
            emails: [about('SESSION_RESCHEDULED', 26), about('SESSION_PLACE', 6)],
          },
    updateSession: { __typename: 'NotAllowed', message: 'You may not.' },
  })
  await user.click(await block(/^Offences/))
  const panel = within(await screen.findByRole('complementary', { name: 'Edit a session' }))
  fireEvent.change(panel.getByLabelText('Starts'), { target: { value: '2027-06-14T12:40' } })
  fireEvent.change(panel.getByRole('textbox', { name: /^Places/ }), { target: { value: '30' } })
  await user.click(panel.getByRole('button', { name: 'Save session' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Email 26 people?' }))
  expect(dialog.queryByRole('button', { name: 'Save without emailing' })).toBeNull()
  expect(dialog.getAllByText('6 people on a waitlist get a place in a session.')).toHaveLength(2)
  expect(await problemsOfPage()).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Save and email only 6 people' }))
  expect(askedFor('UpdateSession')[0]?.variables.input).toMatchObject({ notify: { email: false } })
})

test('a session goes to another day by the arrows, keeps the focus, and comes back with Escape', async () => {
  const { user, askedFor } = await page({ sessionMove: effect(0) })
  const opening = await block(/^Opening/)
  opening.focus()
  await user.keyboard('{ArrowRight}')
  expect(opening).toHaveAccessibleName(/12:00–12:30.*, Tuesday 15 June$/)
  expect(opening).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(opening).toHaveAccessibleName(/12:00–12:30.*, Monday 14 June$/)
  expect(askedFor('MoveSession')).toHaveLength(0)
})

test('a session that lasts longer is shown by its new end, and the limit that it exceeds by the server', async () => {
  const refusal = {
    __typename: 'InvalidInput',
    message: 'One field needs your attention.',
    fields: [{ path: 'endsLocal', code: 'OUT_OF_RANGE', message: 'Choose a time within the event: 12:00–18:00.' }],
  }
  const { user } = await page({ sessionMove: refusal, moveSession: refusal })
  ;(await block(/^Opening/)).focus()
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
  const bar = await screen.findByRole('region', { name: 'Opening' })
  expect(bar).toHaveTextContent('Opening lasts until 12:45, Monday 14 June.')
  await user.click(await ready(/Save new end/))
  expect(await within(bar).findByRole('alert')).toHaveTextContent('Choose a time within the event: 12:00–18:00.')
  expect(within(bar).getAllByText(/within the event/)).toHaveLength(1)
  ;(await block(/^Opening/)).focus()
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a drag moves by quarters of an hour; a press without a drag opens the editor', async () => {
  await page({ sessionMove: effect(0) })
  const opening = await block(/^Opening/)
  const at = (clientY: number) => ({ button: 0, pointerId: 1, clientX: 10, clientY })
  fireEvent.pointerDown(opening, at(100))
  fireEvent.pointerMove(opening, at(100 + 64 + 20))
  fireEvent.pointerUp(opening, at(100 + 64 + 20))
  expect(opening).toHaveAccessibleName(/13:15–13:45/)
  expect(screen.queryByRole('complementary', { name: 'Edit a session' })).toBeNull()
  fireEvent.pointerDown(opening, at(100))
  fireEvent.pointerUp(opening, at(100))
  expect(await screen.findByRole('complementary', { name: 'Edit a session' })).toBeVisible()
})

test('a move that is refused says why and stays as it is', async () => {
  const refusal = { __typename: 'ChangedMeanwhile', message: 'Someone else has changed this.' }
  const { user } = await page({ sessionMove: effect(0), moveSession: refusal })
  ;(await block(/^Closing/)).focus()
  await user.keyboard('{ArrowDown}')
  await user.click(await ready(/Move session/))
  expect(await screen.findByRole('alert')).toHaveTextContent('Someone else has changed this.')
})

test('the editor keeps the link unless another is typed, and shows it only when asked to', async () => {
  const updated = { __typename: 'SessionUpdated', session: sessions[1], event: sampleEvent({ sessions }) }
  const { user, askedFor } = await page({ updateSession: updated, joinLink: 'https://meet.example/one' })
  ;(await block(/^Offences/)).focus()
  await user.keyboard('{Enter}')
  const editor = await screen.findByRole('complementary', { name: 'Edit a session' })
  expect(askedFor('JoinLink')).toHaveLength(0)
  await user.click(within(editor).getByRole('button', { name: 'Show the link' }))
  expect(await within(editor).findByText('https://meet.example/one')).toBeVisible()
  await user.clear(within(editor).getByRole('textbox', { name: /^Places/ }))
  await user.type(within(editor).getByRole('textbox', { name: /^Places/ }), '30')
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(editor).getByRole('button', { name: 'Save session' }))
  expect(askedFor('UpdateSession')[0]?.variables.input).toMatchObject({
    id: 's2',
    version: 1,
    facts: { capacity: 30, joinLink: null, kind: 'BREAKOUT', startsLocal: '2027-06-14T12:30', tracks: law.tracks },
  })
})

test('the disclosure rule of a session is shown and set in its editor, unless something else is unsaved', async () => {
  const refusal = { __typename: 'RuleOnlyStricter', message: 'People spoke under this rule.' }
  const { user, askedFor } = await page({ setSessionRule: refusal })
  ;(await block(/^Offences/)).focus()
  await user.keyboard('{Enter}')
  const editor = within(await screen.findByRole('complementary', { name: 'Edit a session' }))
  expect(editor.getByText('Chatham House Rule')).toBeVisible()
  await user.click(editor.getByRole('button', { name: 'Change the rule' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Confidentiality rule' }))
  await user.click(dialog.getByRole('radio', { name: 'On the record' }))
  expect(await problemsOfPage()).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Save rule' }))
  expect(askedFor('SetSessionRule')[0]?.variables.input).toEqual({ sessionId: 's2', version: 1, rule: 'ON_RECORD' })
  expect(await dialog.findByRole('alert')).toHaveTextContent('People spoke under this rule.')
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  await user.type(editor.getByRole('textbox', { name: 'Title' }), '!')
  expect(editor.queryByRole('button', { name: 'Change the rule' })).toBeNull()
})

test('a new session is added; what the server finds wrong stands at its field', async () => {
  const invalid = {
    __typename: 'InvalidInput',
    message: '2 fields need your attention.',
    fields: [
      { path: 'facts.titles', code: 'REQUIRED', message: 'Please fill this in.' },
      { path: 'facts.joinLink', code: 'MALFORMED', message: 'Give a full address.' },
    ],
  }
  const { user, askedFor } = await page({ addSession: invalid })
  await user.click(await screen.findByRole('button', { name: 'Add a session' }))
  await user.click(screen.getByRole('button', { name: 'Add session' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('2 things need your attention')
  expect(screen.getByRole('textbox', { name: 'Title' })).toBeInvalid()
  expect(screen.getByRole('textbox', { name: /^Join link/ })).toBeInvalid()
  expect(askedFor('AddSession')[0]?.variables.input).toMatchObject({
    eventSlug: 'cybercrime-americas',
    facts: { startsLocal: '2027-06-14T12:00', endsLocal: '2027-06-14T13:00', capacity: null },
  })
})

test('where clocks are put back, the organiser says which of the two hours is meant, in the editor and for a move', async () => {
  const inChile = {
    zone: 'America/Santiago',
    startsAt: '2027-04-03T12:00:00.000Z',
    endsAt: '2027-04-05T12:00:00.000Z',
    sessions: [session('s1', 'Night', '2027-04-04T01:30:00.000Z', '2027-04-04T02:15:00.000Z')],
  }
  const updated = { __typename: 'SessionUpdated', session: sessions[0], event: sampleEvent(inChile) }
  const moved = { __typename: 'SessionMoved', session: inChile.sessions[0], event: sampleEvent(inChile) }
  const root = { sessionMove: effect(0), moveSession: moved, updateSession: updated }
  const { user, askedFor } = await renderRoute(`${manage}/sessions`, sampleWorkspace([], root, inChile), { now })
  const night = await block(/^Night 22:30–23:15/)
  night.focus()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  const bar = await screen.findByRole('region', { name: 'Night' })
  expect(bar).toHaveTextContent('so this start time occurs twice')
  const [starts, ends] = within(bar).getAllByRole('radio', { name: 'The second (UTC−4)' })
  if (starts && ends) await user.click(ends)
  expect(bar).toHaveTextContent('23:00–23:45')
  expect(await problemsOfPage()).toEqual([])
  await user.click(await ready(/Move session/))
  expect(askedFor('MoveSession')[0]?.variables.input).toMatchObject({
    startsLocal: '2027-04-03T23:00',
    endsLocal: '2027-04-03T23:45-04:00',
  })
  ;(await block(/^Night/)).focus()
  await user.keyboard('{Enter}')
  const editor = await screen.findByRole('complementary', { name: 'Edit a session' })
  expect(editor).toHaveTextContent('this time occurs twice in Chile Time. Choose which one you mean.')
  await user.click(within(editor).getByRole('radio', { name: 'The second (UTC−4)' }))
  await user.click(within(editor).getByRole('button', { name: 'Save session' }))
  expect(askedFor('UpdateSession')[0]?.variables.input).toMatchObject({
    facts: { startsLocal: '2027-04-03T22:30', endsLocal: '2027-04-03T23:15-04:00' },
  })
})

test('a session is removed after a question', async () => {
  const removed = { __typename: 'SessionRemoved', event: sampleEvent({ sessions: sessions.slice(0, 1) }) }
  const { user, askedFor } = await page({ removeSession: removed })
  ;(await block(/^Offences/)).focus()
  await user.keyboard('{Enter}')
  await user.click(await screen.findByRole('button', { name: 'Remove session' }))
  const dialog = screen.getByRole('dialog', { name: 'Remove “Offences”?' })
  expect(dialog).toHaveTextContent('People who chose only this session will then be expected at all the others.')
  expect(dialog).toHaveTextContent('20 people will lose their places in this session. We’ll email them.')
  await user.click(within(dialog).getByRole('button', { name: /^Remove session/ }))
  expect(askedFor('RemoveSession')[0]?.variables).toEqual({ id: 's2', version: 1 })
  expect(screen.queryByRole('button', { name: /^Offences/ })).toBeNull()
})

test('on a narrow screen the programme is a list', async () => {
  setWide(false)
  const { user } = await page()
  const day = await screen.findByRole('region', { name: 'Monday 14 June' })
  expect(within(day).getAllByRole('listitem')).toHaveLength(2)
  await user.click(within(day).getByRole('button', { name: /Offences/ }))
  expect(await screen.findByRole('complementary', { name: 'Edit a session' })).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('an event without sessions says how to begin', async () => {
  await renderRoute(`${manage}/sessions`, sampleWorkspace([], {}, { sessions: [] }), { now })
  expect(await screen.findByText('No sessions yet')).toBeVisible()
})
