import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { forgetSent, unsavedKey } from '../kernel/storedForms.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const institute = { slug: 'meridian', name: 'Meridian Institute' }
const staff = (id: string, name: string) => ({ id, member: { name, isViewer: false, institute } })

const note = {
  __typename: 'InternalNote',
  id: 'n1',
  text: 'Ask @{u2} about <b>her</b> letter.',
  writtenAt: now,
  mentions: [staff('u2', 'Leo')],
  author: { name: 'Ines', isViewer: true, institute },
  viewerCan: { delete: true },
}

const reading = (root: Record<string, unknown> = {}, changes: Record<string, unknown> = {}) => {
  const ana = person('AAAA000001', 'Ana Ortega', 'SUBMITTED', {
    internalNotes: [note],
    mentionableStaff: [staff('u1', 'Mia'), staff('u2', 'Leo')],
    ...changes,
  })
  return renderRoute(`${manage}/registrations?open=AAAA000001`, sampleWorkspace([ana], root), { now })
}

test('a note is read with its author and the names of those it mentions', async () => {
  await reading()
  const notes = await screen.findByRole('region', { name: 'Internal notes' })
  expect(within(notes).getByRole('listitem')).toHaveTextContent('Ask @Leo about <b>her</b> letter.')
  expect(within(notes).getByRole('listitem')).toHaveTextContent('Ines')
  expect(await problemsOfPage()).toEqual([])
})

test('a colleague is mentioned by keyboard, the button says how many are emailed, and the toast undoes it', async () => {
  const { user, askedFor } = await reading({
    writeInternalNote: () => ({
      __typename: 'InternalNoteWritten',
      emailed: 1,
      note,
      registration: person('AAAA000001', 'Ana Ortega', 'SUBMITTED'),
    }),
    deleteInternalNote: () => ({ __typename: 'UnknownInternalNote', message: 'It is gone already.' }),
  })
  const field = await screen.findByRole('textbox', { name: 'New internal note' })
  await user.type(field, 'Please read, @m')
  expect(await screen.findByRole('option', { name: 'Mia' })).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{Enter}')
  expect(field).toHaveValue('Please read, @Mia ')
  expect(screen.queryByRole('listbox', { name: 'Colleagues' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Save note and email 1 person' }))
  await waitFor(() =>
    expect(askedFor('WriteInternalNote')[0]?.variables.input).toEqual({
      reference: 'AAAA000001',
      text: 'Please read, @{u1} ',
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(askedFor('DeleteInternalNote')[0]?.variables).toEqual({ id: 'n1' }))
})

test('a refused note stays in its field, with the reason', async () => {
  const { user } = await reading({
    writeInternalNote: () => ({ __typename: 'TooManyMentions', most: 10, message: 'A note can mention 10 people.' }),
  })
  const field = await screen.findByRole('textbox', { name: 'New internal note' })
  await user.type(field, 'Everyone, look.')
  await user.click(screen.getByRole('button', { name: 'Save note' }))
  expect(await screen.findByText('A note can mention 10 people.')).toBeVisible()
  expect(field).toHaveValue('Everyone, look.')
})

test('where notes are hidden from the viewer, nothing stands there', async () => {
  await reading({}, { internalNotes: null, mentionableStaff: null })
  await screen.findByRole('heading', { name: 'Ana Ortega' })
  expect(screen.queryByText('Internal notes')).toBeNull()
})

test('Ctrl and Enter in a note saves the note, not the review', async () => {
  const ana = person('AAAA000001', 'Ana Ortega', 'SUBMITTED', {
    internalNotes: [],
    mentionableStaff: [staff('u1', 'Mia')],
    viewerReview: {
      scores: [],
      comment: 'Mine.',
      recommendation: 'OFFER',
      version: 1,
      savedAt: now,
    },
  })
  Object.assign(ana, { viewerCan: { ...ana.viewerCan, review: true } })
  const writeInternalNote = () => ({ __typename: 'InternalNoteWritten', emailed: 0, note, registration: ana })
  const { user, askedFor } = await renderRoute(
    `${manage}/registrations?open=AAAA000001`,
    sampleWorkspace([ana], { writeInternalNote }),
    { now },
  )
  const field = await screen.findByRole('textbox', { name: 'New internal note' })
  await user.click(field)
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(askedFor('SaveReview')).toHaveLength(0)
  await user.type(field, 'Call the embassy.')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(askedFor('WriteInternalNote')).toHaveLength(1))
  expect(askedFor('SaveReview')).toHaveLength(0)
  await waitFor(() => expect(field).toHaveValue(''))
})

test('a note that isn’t saved outlasts moving to another application, with those it mentions', async () => {
  const people = ['Ana', 'Bo'].map((name, index) =>
    person(`NNNN00000${index}`, name, 'SUBMITTED', {
      internalNotes: [],
      mentionableStaff: [staff('u1', 'Mia'), staff('u2', 'Leo')],
    }),
  )
  const { user } = await renderRoute(`${manage}/registrations?open=NNNN000000`, sampleWorkspace(people), { now })
  const field = () => screen.findByRole('textbox', { name: 'New internal note' })
  await user.type(await field(), 'Ask @m')
  await screen.findByRole('option', { name: 'Mia' })
  await user.keyboard('{Enter}')
  await user.click(screen.getByRole('button', { name: 'Bo' }))
  await screen.findByRole('heading', { name: 'Bo' })
  expect(await field()).toHaveValue('')
  await user.click(screen.getByRole('button', { name: 'Ana' }))
  await screen.findByRole('heading', { name: 'Ana' })
  expect(await field()).toHaveValue('Ask @Mia ')
  expect(await screen.findByRole('button', { name: 'Save note and email 1 person' })).toBeVisible()
})

test('unsaved notes are stored by the tab, and signing out removes them', async () => {
  const { user } = await reading({}, { internalNotes: [] })
  await user.type(await screen.findByRole('textbox', { name: 'New internal note' }), 'Half a thought')
  const stored = () => Object.keys(sessionStorage).filter((key) => key.startsWith(unsavedKey('')))
  expect(stored().map((key) => sessionStorage.getItem(key))).toContain('"Half a thought"')
  forgetSent()
  expect(stored()).toEqual([])
})
