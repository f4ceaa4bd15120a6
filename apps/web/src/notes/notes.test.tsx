import { expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import type { ChangeNoteInput, WriteNoteInput } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { connection, sampleAbilities, sampleEvent, session } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { LineBroken } from '../testing/server.ts'
import { sockets } from '../testing/sockets.ts'

const topics = [
  { __typename: 'Topic', id: 't1', title: 'Offences' },
  { __typename: 'Topic', id: 't2', title: 'Safeguards' },
].map((topic) => ({ ...topic, titles: [], questions: [], parentId: null, position: 0, depth: 0, version: 1 }))
const { groups } = sampleEvent()
const groupsOf = (keys: readonly string[]) => groups.filter(({ key }) => keys.includes(String(key)))

const note = (id: string, text: string, changes: Record<string, unknown> = {}) => ({
  __typename: 'Note',
  id,
  text,
  kind: 'CONCERN',
  topic: topics[0],
  groups: groupsOf(['academia']),
  institute: { slug: 'araucaria', name: 'Instituto Araucária' },
  isOwn: false,
  version: 1,
  marks: [],
  heardAt: '2027-05-20T11:59:00.000Z',
  ...changes,
})
type Note = ReturnType<typeof note>

/** A pad on a fake server that stores what it receives. `line.isCut`: simulates a lost connection. */
async function pad(notes: Note[] = [], root: Record<string, unknown> = {}, of: Record<string, unknown> = {}) {
  const line = { isCut: false }
  const demandLine = () => {
    if (line.isCut) throw new LineBroken()
  }
  const facts = { notes: () => connection(notes), ...of }
  const own = session('s1', 'Offences and their limits', '2027-06-14T15:00:00.000Z', '2027-06-14T16:00:00.000Z', facts)
  const writeNote = ({ input }: { input: WriteNoteInput }) => {
    demandLine()
    const topic = topics.find(({ id }) => id === input.topicId) ?? null
    const written = note(String(input.id), input.text, {
      kind: input.kind,
      topic,
      groups: groupsOf(input.groupKeys),
      isOwn: true,
      heardAt: input.heardAt,
      institute: { slug: 'meridian', name: 'Meridian Institute' },
    })
    if (!notes.some(({ id }) => id === input.id)) notes.unshift(written)
    return { __typename: 'NoteWritten', note: notes.find(({ id }) => id === input.id) }
  }
  const ofNow = () => {
    demandLine()
    return own
  }
  const page = await renderRoute(
    `${manage}/notes`,
    sampleWorkspace([], { writeNote, ...root }, { topics, sessions: [own], session: ofNow }),
    { now },
  )
  const field = of.rule === 'CLOSED' ? null : await screen.findByRole('textbox', { name: 'What was said' })
  return { ...page, line, notes, field }
}

const heard = () => within(screen.getByRole('region', { name: 'Session notes' }))

// The page's single socket lives across all tests of a file, so this test comes first and sees it open.
test('notes of others appear when they are saved', async () => {
  const { notes } = await pad()
  await waitFor(() => expect(sockets.length).toBeGreaterThan(0))
  notes.unshift(note('n9', 'Heard by another.'))
  act(() => sockets[0]?.accept())
  await waitFor(() => expect(sockets[0]?.subscriptions.length).toBeGreaterThan(0))
  act(() => sockets.at(-1)?.tell({ notesChanged: { __typename: 'NotesChange', at: now } }))
  expect(await heard().findByText('Heard by another.')).toBeVisible()
  expect(heard().getByText(/noted by Instituto Araucária/)).toBeVisible()
})

test('notes beyond a page are read as they are asked for', async () => {
  const last = connection([note('n2', 'Said last.')])
  const newest = { ...last, pageInfo: { ...last.pageInfo, hasNextPage: true, endCursor: 'n2' } }
  const notes = ({ after }: { after?: string | null }) =>
    after === 'n2' ? connection([note('n1', 'Said before.')]) : newest
  const { user } = await pad([], {}, { notes })
  expect(await heard().findByText('Said last.')).toBeVisible()
  expect(heard().queryByText('Said before.')).toBeNull()
  await user.click(heard().getByRole('button', { name: 'Show earlier notes' }))
  expect(await heard().findByText('Said before.')).toBeVisible()
  expect(heard().getByText('Said last.')).toBeVisible()
  expect(heard().queryByRole('button', { name: 'Show earlier notes' })).toBeNull()
})

test('a claim is typed, its topic and group chosen by codes, and kept by Enter, with the hands on the keys', async () => {
  const { user, field, askedFor } = await pad()
  expect(screen.getByText('Chatham House Rule')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(field as HTMLElement)
  await user.keyboard('/2 /t2 /g1 /g4 Courts should hear both sides.{Enter}')
  expect(await heard().findByText('Courts should hear both sides.')).toBeVisible()
  expect(askedFor('WriteNote')[0]?.variables.input).toMatchObject({
    sessionId: 's1',
    kind: 'PROPOSAL',
    topicId: 't2',
    text: 'Courts should hear both sides.',
    groupKeys: ['civil-society', 'academia'],
  })
  expect(field).toHaveValue('')
  expect(field).toHaveFocus()
  expect(screen.getByRole('combobox', { name: 'Topic' })).toHaveValue('t2')
  expect(screen.getByRole('checkbox', { name: /^Academia/ })).not.toBeChecked()
})

test('the menu is walked by arrows, and what is chosen leaves the text', async () => {
  const { user, field } = await pad()
  await user.click(field as HTMLElement)
  await user.keyboard('Slow. /saf')
  expect(screen.getByRole('option', { name: /^Safeguards/, selected: true })).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.keyboard('{Enter}')
  expect(field).toHaveValue('Slow. ')
  await user.keyboard('/g{ArrowDown}{Enter}')
  expect(screen.getByRole('checkbox', { name: /^Technical community/ })).toBeChecked()
  await user.keyboard('/nothing-like-it{Escape}')
  expect(field).toHaveValue('Slow. /nothing-like-it')
})

test('nothing is sent without a text or a group, and it is said what is missing', async () => {
  const { user, field, askedFor } = await pad()
  await user.click(field as HTMLElement)
  await user.keyboard('{Enter}')
  expect(screen.getByText('Write what was said.')).toBeVisible()
  await user.keyboard('Slow.{Enter}')
  expect(screen.getByText(/Choose the groups that said this/)).toBeVisible()
  expect(askedFor('WriteNote')).toHaveLength(0)
})

test('while the line is cut notes are kept on the device; once it is back each is sent once, in order', async () => {
  const { user, field, line, notes } = await pad()
  await user.click(field as HTMLElement)
  line.isCut = true
  await user.keyboard('/g1 First.{Enter}/g1 Second.{Enter}')
  expect(await screen.findByText(/2 notes waiting\./)).toBeVisible()
  expect(heard().getAllByText('Waiting to be sent')).toHaveLength(2)
  expect(localStorage.getItem('notes of s1 by ines@meridian.example')).toContain('Second.')
  line.isCut = false
  act(() => void window.dispatchEvent(new Event('online')))
  await waitFor(() => expect(heard().queryByText('Waiting to be sent')).toBeNull())
  expect(notes.map(({ text }) => text)).toEqual(['Second.', 'First.'])
  expect(localStorage.getItem('notes of s1 by ines@meridian.example')).toBeNull()
})

test('an unfinished note is still there after a reload', async () => {
  const { user, field, unmount } = await pad()
  await user.click(field as HTMLElement)
  await user.keyboard('/t2 Half a clai')
  unmount()
  const { field: again } = await pad()
  expect(again).toHaveValue('Half a clai')
})

test('where another changed a note first, both texts are shown and the writer chooses', async () => {
  const theirs = note('n1', 'It is too slow.', { version: 2 })
  const changeNote = ({ input }: { input: ChangeNoteInput }) =>
    input.version === 1
      ? { __typename: 'NoteChangedMeanwhile', message: 'Changed first.', note: theirs, text: input.text }
      : { __typename: 'NoteChanged', note: { ...theirs, text: input.text, version: 3 } }
  const { user, askedFor } = await pad([note('n1', 'It is slow.')], { changeNote })
  await user.click(await heard().findByRole('button', { name: 'Edit: It is slow.' }))
  const field = screen.getByRole('textbox', { name: 'Edit the note' })
  expect(field).toHaveFocus()
  await user.clear(field)
  await user.keyboard('It is very slow.{Enter}')
  const alert = await screen.findByText(/Both versions are here/)
  const both = alert.closest('li')
  expect(both).toHaveTextContent('Your versionIt is very slow.')
  expect(both).toHaveTextContent('Current versionIt is too slow.')
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(both as HTMLElement).getByRole('button', { name: 'Replace with yours' }))
  await waitFor(() => expect(screen.queryByText(/Both versions are here/)).toBeNull())
  expect(askedFor('ChangeNote').map(({ variables }) => (variables.input as ChangeNoteInput).version)).toEqual([1, 2])
})

test('the text of a note that another removed is saved as a new one', async () => {
  const changeNote = { __typename: 'NoteAlreadyRemoved', message: 'Someone took it out.', text: 'Mine.' }
  const { user, askedFor } = await pad([note('n1', 'It is slow.')], { changeNote })
  await user.click(await heard().findByRole('button', { name: 'Edit: It is slow.' }))
  await user.keyboard(' Indeed.{Enter}')
  expect(await screen.findByText('Someone took it out.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save yours as a separate note' }))
  await waitFor(() => expect(askedFor('WriteNote')).toHaveLength(1))
  expect(askedFor('WriteNote')[0]?.variables.input).toMatchObject({ text: 'It is slow. Indeed.' })
})

test('opening a note keeps what was being typed; ArrowUp in an empty field opens the last own one', async () => {
  const { user, field } = await pad([note('n1', 'It is slow.', { isOwn: true })])
  await user.click(field as HTMLElement)
  await user.keyboard('Half')
  await user.click(await heard().findByRole('button', { name: 'Edit: It is slow.' }))
  await user.keyboard('{Escape}')
  expect(screen.getByRole('textbox', { name: 'What was said' })).toHaveValue('Half')
  await user.clear(screen.getByRole('textbox', { name: 'What was said' }))
  await user.keyboard('{ArrowUp}')
  expect(screen.getByRole('textbox', { name: 'Edit the note' })).toHaveValue('It is slow.')
})

test('words that may tell who was there are underlined and named; a note in use says why it stays', async () => {
  const removeNote = { __typename: 'NoteInUse', message: 'A finding rests on it.' }
  const marks = [
    { from: 0, to: 3, words: 'Ana', isName: true },
    { from: 14, to: 18, words: 'slow', isName: false },
  ]
  const { user, askedFor } = await pad([note('n1', 'Ana says it is slow.', { marks })], { removeNote })
  expect((await heard().findByText('Ana')).tagName).toBe('MARK')
  expect(heard().getByText(/This note names someone: “Ana”/)).toBeVisible()
  expect(heard().getByText(/This may reveal who was there: “slow”/)).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
  await user.click(heard().getByRole('button', { name: /^Delete: Ana/ }))
  expect(askedFor('RemoveNote')).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('A finding rests on it.')).toBeVisible()
})

test('in a closed session the rule is shown and nothing can be typed', async () => {
  const { field } = await pad([], {}, { rule: 'CLOSED' })
  expect(await screen.findByText('Nothing said leaves the session, and no notes are taken.')).toBeVisible()
  expect(field).toBeNull()
})

test('a member who writes no notes is not shown the pad', async () => {
  await renderRoute(
    `${manage}/notes`,
    sampleWorkspace([], {}, { viewerCan: sampleAbilities({ seeRegistrations: true }) }),
    { now },
  )
  expect(await screen.findByText('This page is for the people who run the event')).toBeVisible()
})
