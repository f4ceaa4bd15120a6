import { expect, test } from '@jest/globals'
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { nobody, sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const topic = (id: string, title: string, parentId: string | null, position: number, questions: string[] = []) => ({
  __typename: 'Topic',
  id,
  title,
  parentId,
  position,
  depth: parentId === null ? 0 : 1,
  version: 1,
  titles: [{ language: 'en', text: title }],
  questions: questions.map((text) => ({ text, texts: [{ language: 'en', text }] })),
})

const topics = [
  topic('t1', 'Offences', null, 0, ['Which acts belong in it?', 'Which do not?']),
  topic('t2', 'Powers', null, 1),
  topic('t3', 'Safeguards', 't2', 0),
]

const page = (root: Record<string, unknown> = {}, changes: Record<string, unknown> = {}) =>
  renderRoute(`${manage}/topics`, sampleWorkspace([], root, { topics, ...changes }), { now })

const rows = async () => within(await screen.findByRole('list', { name: 'Topics' })).getAllByRole('listitem')

test('the tree is numbered, and says how many questions each topic has', async () => {
  await page()
  const texts = (await rows()).map(({ textContent }) => textContent)
  expect(texts[0]).toMatch(/^1Offences2 questions/)
  expect(texts[1]).toMatch(/^2Powers/)
  expect(texts[2]).toMatch(/^2\.1Safeguards/)
  expect(await problemsOfPage()).toEqual([])
})

test('Alt with an arrow moves a topic; its new position is announced, and it keeps the focus', async () => {
  const moved = [topic('t1', 'Offences', null, 0), topic('t3', 'Safeguards', null, 1), topic('t2', 'Powers', null, 2)]
  const { user, askedFor } = await page({
    moveTopic: { __typename: 'TopicMoved', topic: moved[1], event: sampleEvent({ topics: moved }) },
  })
  await rows()
  const powers = screen.getByRole('button', { name: /Powers$/ })
  powers.focus()
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(askedFor('MoveTopic')[0]?.variables.input).toEqual({ id: 't2', version: 1, parentId: null, position: 0 })
  expect(await screen.findByText('“Powers” is now number 3.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /Powers$/ })).toHaveFocus()
})

test('buttons move a topic in and out, and do nothing where there is no place', async () => {
  const refusal = { __typename: 'NoSuchPlace', message: 'It can’t go there.' }
  const { user, askedFor } = await page({ moveTopic: refusal })
  await rows()
  await user.click(screen.getByRole('button', { name: 'Move “Offences” up' }))
  expect(askedFor('MoveTopic')).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Move “Safeguards” up a level' }))
  expect(askedFor('MoveTopic')[0]?.variables.input).toEqual({ id: 't3', version: 1, parentId: null, position: 2 })
  expect(await screen.findByRole('alert')).toHaveTextContent('It can’t go there.')
  await user.click(screen.getByRole('button', { name: 'Move “Powers” under the one before it' }))
  expect(askedFor('MoveTopic')[1]?.variables.input).toMatchObject({ id: 't2', parentId: 't1', position: 0 })
})

test('a topic is dragged before, behind or below another, and nowhere below itself', async () => {
  const { askedFor } = await page({ moveTopic: { __typename: 'NoSuchPlace', message: 'It can’t go there.' } })
  const all = await rows()
  for (const row of all) row.getBoundingClientRect = () => ({ top: 0, height: 40 }) as DOMRect
  const drag = async (from: number, to: number, clientY: number) => {
    const kept = new Map<string, string>()
    const dataTransfer = {
      setData: (type: string, id: string) => kept.set(type, id),
      getData: (type: string) => kept.get(type) ?? '',
      types: ['text/x-topic'],
    }
    const [one, other] = [all[from], all[to]]
    if (!one || !other) throw new Error('There are too few topics.')
    fireEvent.dragStart(one, { dataTransfer })
    fireEvent.dragOver(other, { dataTransfer, clientY })
    fireEvent(other, Object.assign(createEvent.drop(other, { dataTransfer }), { clientY }))
    await waitFor(() => expect(screen.getByRole('list', { name: 'Topics' })).toBeVisible())
  }
  await drag(1, 2, 20)
  expect(askedFor('MoveTopic')).toHaveLength(0)
  await drag(1, 0, 2)
  await waitFor(() => expect(askedFor('MoveTopic')).toHaveLength(1))
  expect(askedFor('MoveTopic')[0]?.variables.input).toMatchObject({ id: 't2', parentId: null, position: 0 })
  await screen.findByRole('alert')
  await drag(2, 0, 20)
  await waitFor(() => expect(askedFor('MoveTopic')).toHaveLength(2))
  expect(askedFor('MoveTopic')[1]?.variables.input).toMatchObject({ id: 't3', parentId: 't1', position: 0 })
  await drag(2, 0, 39)
  await waitFor(() => expect(askedFor('MoveTopic')).toHaveLength(3))
  expect(askedFor('MoveTopic')[2]?.variables.input).toMatchObject({ id: 't3', parentId: null, position: 1 })
})

test('a topic is worded in several languages with its questions', async () => {
  const { user, askedFor } = await page({
    updateTopic: { __typename: 'TopicUpdated', topic: topics[0], event: sampleEvent({ topics }) },
  })
  await rows()
  await user.click(screen.getByRole('button', { name: /Offences/, expanded: false }))
  const editor = screen.getByRole('complementary', { name: 'Edit a topic' })
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(editor).getByRole('button', { name: /^Español/ }))
  await user.type(within(editor).getByRole('textbox', { name: 'Title' }), 'Delitos')
  await user.click(within(editor).getByRole('button', { name: 'Remove question 2' }))
  await user.click(within(editor).getByRole('button', { name: 'Save topic' }))
  expect(askedFor('UpdateTopic')[0]?.variables.input).toEqual({
    id: 't1',
    version: 1,
    titles: [
      { language: 'en', text: 'Offences' },
      { language: 'es', text: 'Delitos' },
    ],
    questions: [{ texts: [{ language: 'en', text: 'Which acts belong in it?' }] }],
  })
})

test('a new topic goes below another; what is wrong stands at its field', async () => {
  const invalid = {
    __typename: 'InvalidInput',
    message: 'One field needs your attention.',
    fields: [{ path: 'titles', code: 'REQUIRED', message: 'Please fill this in.' }],
  }
  const { user, askedFor } = await page({ addTopic: invalid })
  await rows()
  await user.click(screen.getByRole('button', { name: 'Add subtopic “Powers”' }))
  expect(screen.getByText('The topic is added last, under “Powers”.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add topic' }))
  expect(askedFor('AddTopic')[0]?.variables.input).toMatchObject({ eventSlug: 'cybercrime-americas', parentId: 't2' })
  expect(await screen.findByRole('textbox', { name: 'Title' })).toBeInvalid()
})

test('a topic on which something hangs says so when it is to be removed', async () => {
  const refusal = { __typename: 'TopicInUse', message: 'Notes hang on this topic.', by: 'NOTES' }
  const { user } = await page({ removeTopic: refusal })
  await rows()
  await user.click(screen.getByRole('button', { name: /Offences/, expanded: false }))
  await user.click(screen.getByRole('button', { name: 'Remove topic' }))
  const dialog = screen.getByRole('dialog', { name: 'Remove “Offences”?' })
  await user.click(within(dialog).getByRole('button', { name: 'Remove topic' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Notes hang on this topic.')
})

test('without topics the page says how to begin; who may not edit them is not shown it', async () => {
  const { unmount } = await page({}, { topics: [] })
  expect(await screen.findByText('No topics yet')).toBeVisible()
  unmount()
  await page({}, { viewerCan: sampleAbilities({ seeRegistrations: true }) })
  expect(await screen.findByText('This page is for the people who run the event')).toBeVisible()
})

test('the page of the event tells its topics and their questions to everybody', async () => {
  await renderRoute('/e/cybercrime-americas', { ...nobody, event: sampleEvent({ topics }) }, { now })
  const part = (await screen.findByRole('heading', { name: 'What it’s about' })).closest('section')
  expect(part).toHaveTextContent('OffencesWhich acts belong in it?Which do not?PowersSafeguards')
  expect(await problemsOfPage()).toEqual([])
})
