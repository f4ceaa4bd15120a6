import { describe, expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { sampleEvent } from '../../testing/samples.ts'
import { manage, now, sampleWorkspace } from '../../testing/sampleWorkspace.ts'

const texts = (text: string) => [{ language: 'en', text }]
const question = (key: string, text: string) => ({
  key,
  kind: 'SHORT_TEXT',
  required: false,
  label: text,
  labels: texts(text),
  help: null,
  helps: [],
  options: [],
  shownIf: null,
  fileTypes: [],
})
const consent = (key: string, text: string) => ({ key, required: false, version: 1, text, texts: texts(text) })
const answered = (part: 'QUESTION' | 'CONSENT', key: string, people: number) => ({ part, key, label: key, people })

const editable = {
  titles: texts('Towards a convention'),
  seriesNames: [],
  summaries: texts('Before the wording is fixed.'),
  descriptions: texts('Over three hours.'),
  sessions: [],
  questions: [question('diet', 'Diet'), question('why', 'Why?'), question('role', 'Role')],
  consents: [consent('processing', 'I agree.'), consent('photos', 'Photos are fine.')],
  answeredItems: [answered('QUESTION', 'diet', 12), answered('CONSENT', 'photos', 1)],
}

async function details(root: Record<string, unknown> = {}, changes: Record<string, unknown> = {}) {
  const workspace = sampleWorkspace([], root, { ...editable, ...changes })
  const rendered = await renderRoute(`${manage}/details`, workspace, { now })
  const questions = within(await screen.findByRole('region', { name: 'Questions' }))
  const consents = within(screen.getByRole('region', { name: 'Consents' }))
  const remove = async (part: typeof questions, name: string) =>
    rendered.user.click(within(part.getByRole('group', { name })).getByRole('button', { name: 'Remove' }))
  return {
    ...rendered,
    questions,
    consents,
    removeQuestion: (name: string) => remove(questions, name),
    removeConsent: (name: string) => remove(consents, name),
    save: () => rendered.user.click(screen.getByRole('button', { name: 'Save changes' })),
    shown: () => questions.getAllByRole('group').map((each) => each.querySelector('legend')?.textContent),
  }
}

const updated = { __typename: 'EventUpdated', peopleEmailed: 0, event: { ...sampleEvent(editable), version: 2 } }

describe('a saved question', () => {
  test('a question that people have answered is removed after a confirmation with their number, which saving sends along', async () => {
    const { user, removeQuestion, questions, save, askedFor } = await details({ updateEvent: updated })
    await removeQuestion('Diet')
    const dialog = within(await screen.findByRole('dialog', { name: 'Remove “Diet”?' }))
    expect(dialog.getByText(/We keep the answers until/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Remove and hide the answers of 12 people' }))
    expect(questions.queryByRole('group', { name: 'Diet' })).toBeNull()
    await save()
    await waitFor(() => expect(askedFor('UpdateEvent')).toHaveLength(1))
    expect(askedFor('UpdateEvent')[0]?.variables.input).toMatchObject({
      questions: [{ key: 'why' }, { key: 'role' }],
      confirmedRemovals: [{ part: 'QUESTION', key: 'diet', people: 12 }],
    })
  })

  test('stays where that is not confirmed', async () => {
    const { user, removeQuestion, questions } = await details()
    await removeQuestion('Diet')
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(questions.getByRole('group', { name: 'Diet' })).toBeVisible()
    expect(screen.getByText('Everything is saved.')).toBeVisible()
  })

  test('a question that nobody has answered is removed immediately, and undo puts it back in its place', async () => {
    const { user, removeQuestion, questions, shown, askedFor } = await details()
    await removeQuestion('Why?')
    expect(await questions.findByText('“Why?” will be removed when you save.')).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(shown()).toEqual(['Diet', 'Role'])
    await user.click(questions.getByRole('button', { name: /^Undo/ }))
    expect(shown()).toEqual(['Diet', 'Why?', 'Role'])
    expect(questions.queryByText(/will be removed/)).toBeNull()
    expect(screen.getByText('Everything is saved.')).toBeVisible()
    expect(askedFor('UpdateEvent')).toEqual([])
  })

  test('the key of a removed question is never used again, so that no other inherits its answers', async () => {
    const { user, removeQuestion, questions, save, askedFor } = await details({ updateEvent: updated })
    await removeQuestion('Diet')
    await user.click(await screen.findByRole('button', { name: 'Remove and hide the answers of 12 people' }))
    await user.click(questions.getByRole('button', { name: 'Add a question' }))
    const added = within(questions.getByRole('group', { name: 'Question 3' }))
    fireEvent.change(added.getByRole('textbox', { name: 'Question' }), { target: { value: 'Diet' } })
    await save()
    await waitFor(() => expect(askedFor('UpdateEvent')).toHaveLength(1))
    expect(askedFor('UpdateEvent')[0]?.variables.input).toMatchObject({
      questions: [{ key: 'why' }, { key: 'role' }, { key: 'diet-2' }],
    })
  })

  test('stays where it is not known how many have answered', async () => {
    const { removeQuestion, questions } = await details({}, { answeredItems: null })
    await removeQuestion('Why?')
    expect(await screen.findByText(/We can’t reach the server/)).toBeVisible()
    expect(questions.getByRole('group', { name: 'Why?' })).toBeVisible()
  })

  test('is asked about again where more people have answered by the time it is saved', async () => {
    const refused = (people: number) => ({
      __typename: 'RemovalNotConfirmed',
      message: 'Check the numbers.',
      removed: [{ ...answered('QUESTION', 'diet', people), label: 'Diet' }],
    })
    const answers = [refused(13), updated]
    const { user, removeQuestion, save, askedFor } = await details({ updateEvent: () => answers.shift() })
    await removeQuestion('Diet')
    await user.click(await screen.findByRole('button', { name: 'Remove and hide the answers of 12 people' }))
    await save()
    await user.click(await screen.findByRole('button', { name: 'Remove and hide the answers of 13 people' }))
    await waitFor(() => expect(askedFor('UpdateEvent')).toHaveLength(2))
    expect(askedFor('UpdateEvent')[1]?.variables.input).toMatchObject({
      confirmedRemovals: [{ part: 'QUESTION', key: 'diet', people: 13 }],
    })
    expect(await screen.findByText('Saved')).toBeVisible()
  })
})

test('a saved consent is removed the same way', async () => {
  const { user, removeConsent, consents, save, askedFor } = await details({ updateEvent: updated })
  await removeConsent('Consent 2')
  const dialog = within(await screen.findByRole('dialog', { name: 'Remove “Photos are fine.”?' }))
  await user.click(dialog.getByRole('button', { name: 'Remove consent given by 1 person' }))
  await user.click(consents.getByRole('button', { name: /^Undo/ }))
  expect(consents.getAllByRole('group')).toHaveLength(2)
  await removeConsent('Consent 2')
  await user.click(await screen.findByRole('button', { name: 'Remove consent given by 1 person' }))
  await save()
  await waitFor(() => expect(askedFor('UpdateEvent')).toHaveLength(1))
  expect(askedFor('UpdateEvent')[0]?.variables.input).toMatchObject({
    consents: [{ key: 'processing' }],
    confirmedRemovals: [{ part: 'CONSENT', key: 'photos', people: 1 }],
  })
})

test('a new question goes at once', async () => {
  const { user, questions, shown, askedFor } = await details()
  await user.click(questions.getByRole('button', { name: 'Add a question' }))
  const added = within(questions.getByRole('group', { name: 'Question 4' }))
  await user.click(added.getByRole('button', { name: 'Remove' }))
  expect(shown()).toEqual(['Diet', 'Why?', 'Role'])
  expect(askedFor('AnsweredItems')).toEqual([])
})
