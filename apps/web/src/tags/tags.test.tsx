import { expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { GraphQLResolveInfo } from 'graphql'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const interview = { __typename: 'Tag', id: 't1', name: 'Interview', colour: 'CYAN', applications: 2 }
const visa = { __typename: 'Tag', id: 't2', name: 'Needs a visa', colour: 'ORANGE', applications: 0 }

const people = () => [
  person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { tags: [interview] }),
  person('BBBB000002', 'Bruno Tavares', 'SUBMITTED', { tags: [] }),
  person('CCCC000003', 'Carla Ibáñez', 'CONFIRMED', { tags: [interview] }),
]

const organiser = sampleAbilities({ seeRegistrations: true, decide: true, tag: true, manageTags: true })

interface TagInput {
  input: { references: string[]; add: string[]; remove: string[] }
}

/** Opens the board of an event with two tags. */
function board(query = '', root: Record<string, unknown> = {}, changes: Record<string, unknown> = {}) {
  const registered = people()
  const world = sampleWorkspace(registered, root, { tags: [interview, visa], viewerCan: organiser, ...changes })
  const tagRegistrations = ({ input }: TagInput) => {
    const registrations = registered.filter(({ reference }) => input.references.includes(reference)).slice(0, 2)
    return { __typename: 'RegistrationsTagged', event: world.event, registrations, refused: [] }
  }
  return renderRoute(`${manage}/registrations${query}`, { tagRegistrations, ...world }, { now })
}

test('tags are named in the row, and a filter by them goes into the address', async () => {
  const { user, askedFor, path } = await board('?cols=tags')
  const row = await screen.findByRole('row', { name: /Ana Ortega/ })
  expect(within(row).getByRole('list', { name: 'Tags' })).toHaveTextContent('Interview')
  await user.click(screen.getByText('Tags', { selector: 'summary, summary *' }))
  await user.click(screen.getByRole('checkbox', { name: /Interview/ }))
  await user.click(screen.getByRole('checkbox', { name: /Without tags/ }))
  await waitFor(() => expect(askedFor('Board').at(-1)?.variables.filter).toEqual({ tags: ['t1', 'none'] }))
  expect(path()).toContain('tag=t1%2Cnone')
})

test('selected applications are tagged together, and the toast undoes what changed', async () => {
  const { user, askedFor } = await board()
  await screen.findByRole('button', { name: 'Ana Ortega' })
  await user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }))
  await user.click(await screen.findByText('Tag 3 applications'))
  expect(screen.getByRole('checkbox', { name: 'Interview' })).toBePartiallyChecked()
  await user.click(screen.getByRole('checkbox', { name: 'Needs a visa' }))
  const references = ['AAAA000001', 'BBBB000002', 'CCCC000003']
  expect(await screen.findByText('Tag added to 2 applications.')).toBeVisible()
  expect(askedFor('TagRegistrations')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    references,
    add: ['t2'],
    remove: [],
  })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() =>
    expect(askedFor('TagRegistrations')[1]?.variables.input).toEqual({
      eventSlug: 'cybercrime-americas',
      references: references.slice(0, 2),
      add: [],
      remove: ['t2'],
    }),
  )
})

test('tags that come after the selection are offered for it', async () => {
  const tags = Promise.withResolvers<unknown>()
  const tagsOf = (_: unknown, __: unknown, { operation }: GraphQLResolveInfo) =>
    operation.name?.value === 'EventTags' ? tags.promise : [interview, visa]
  const { user } = await board('', {}, { tags: tagsOf })
  await screen.findByRole('button', { name: 'Ana Ortega' })
  await user.click(screen.getByRole('checkbox', { name: 'Select all loaded rows' }))
  expect(screen.queryByText('Tag 3 applications')).toBeNull()
  tags.resolve([interview, visa])
  expect(await screen.findByText('Tag 3 applications')).toBeVisible()
})

test('a tag that all selected applications have is removed from them', async () => {
  const { user, askedFor } = await board()
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortega' }))
  await user.click(screen.getByRole('checkbox', { name: 'Select Carla Ibáñez' }))
  await user.click(await screen.findByText('Tag 2 applications'))
  expect(screen.getByRole('checkbox', { name: 'Interview' })).toBeChecked()
  await user.click(screen.getByRole('checkbox', { name: 'Interview' }))
  expect(await screen.findByText('Tag removed from 2 applications.')).toBeVisible()
  expect(askedFor('TagRegistrations')[0]?.variables.input).toMatchObject({ add: [], remove: ['t1'] })
})

test('refused tags are counted, with the first reason', async () => {
  const refusal = { __typename: 'TooManyTagsOnApplication', most: 10, message: 'This application has 10 tags.' }
  const tagRegistrations = () => ({
    __typename: 'RegistrationsTagged',
    event: {},
    registrations: [],
    refused: [{ reference: 'AAAA000001', refusal }],
  })
  const { user } = await board('', { tagRegistrations })
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortega' }))
  await user.click(await screen.findByText('Tag 1 application'))
  await user.click(screen.getByRole('checkbox', { name: 'Needs a visa' }))
  expect(await screen.findByText(/1 application didn’t change: This application has 10 tags\./)).toBeVisible()
})

test('an application that is read at the side shows its tags, and the choice of others', async () => {
  const { user, askedFor } = await board('?open=AAAA000001')
  const panel = await screen.findByRole('complementary', { name: 'Application' })
  expect(await within(panel).findByRole('list', { name: 'Tags' })).toHaveTextContent('Interview')
  await user.click(within(panel).getByText('Tags', { selector: 'summary, summary *' }))
  await user.click(within(panel).getByRole('checkbox', { name: 'Needs a visa' }))
  await waitFor(() =>
    expect(askedFor('TagRegistrations')[0]?.variables.input).toMatchObject({
      references: ['AAAA000001'],
      add: ['t2'],
      remove: [],
    }),
  )
})

test('a tag is created with a name and a colour, and a taken name is refused beside the field', async () => {
  const createTag = () => ({
    __typename: 'TagNameTaken',
    message: 'There’s already a tag “Interview”.',
    tag: interview,
  })
  const { user, askedFor } = await board('', { createTag }, { tags: [] })
  await user.click(await screen.findByRole('button', { name: 'Create tags' }))
  const dialog = screen.getByRole('dialog', { name: 'Manage tags' })
  await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Interview')
  await user.click(within(dialog).getByRole('radio', { name: 'Purple' }))
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await within(dialog).findByText('There’s already a tag “Interview”.')).toBeVisible()
  expect(askedFor('CreateTag')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    name: 'Interview',
    colour: 'PURPLE',
  })
  expect(await problemsOfPage()).toEqual([])
})

test('a long name of a tag is not cut: the server says how long it may be', async () => {
  const createTag = () => ({
    __typename: 'InvalidInput',
    message: 'Something is not right yet.',
    fields: [{ path: 'name', message: 'Shorten this to 40 characters or fewer.' }],
  })
  const { user, askedFor } = await board('', { createTag }, { tags: [] })
  await user.click(await screen.findByRole('button', { name: 'Create tags' }))
  const dialog = screen.getByRole('dialog', { name: 'Manage tags' })
  await user.click(within(dialog).getByRole('textbox', { name: 'Name' }))
  await user.paste('x'.repeat(10_000))
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await within(dialog).findByText('Shorten this to 40 characters or fewer.')).toBeVisible()
  expect(askedFor('CreateTag')[0]?.variables.input).toMatchObject({ name: 'x'.repeat(10_000) })
})

test('deleting a tag says how many applications lose it', async () => {
  const deleteTag = () => ({ __typename: 'UnknownTag', message: 'We can’t find this tag.' })
  const { user, askedFor } = await board('', { deleteTag })
  await user.click(await screen.findByText('Tags', { selector: 'summary, summary *' }))
  await user.click(screen.getByRole('button', { name: 'Manage tags' }))
  await user.click(screen.getByRole('button', { name: 'Delete Interview' }))
  const question = screen.getByRole('dialog', { name: 'Delete the tag “Interview”?' })
  expect(question).toHaveTextContent('2 applications will lose this tag. You can undo this for a minute.')
  await user.click(within(question).getByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('We can’t find this tag.')).toBeVisible()
  expect(askedFor('DeleteTag')[0]?.variables).toEqual({ id: 't1' })
})

test('viewers who may not tag see nothing of tags', async () => {
  const reads = sampleAbilities({ seeRegistrations: true, decide: true })
  await board('', {}, { viewerCan: reads, tags: [] })
  await screen.findByRole('button', { name: 'Ana Ortega' })
  expect(screen.queryByText('Tags', { selector: 'summary, summary *' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Create tags' })).toBeNull()
})

test('a name that no tag has creates one in place, and puts it on the application', async () => {
  const sent: unknown[] = []
  const tags = [interview, visa]
  const createTag = ({ input }: { input: { name: string; colour: string } }) => {
    sent.push(input)
    const tag = { __typename: 'Tag', id: 't3', applications: 0, name: input.name, colour: input.colour }
    tags.push(tag)
    return { __typename: 'TagCreated', tag, event: sampleEvent({ tags }) }
  }
  const { user, askedFor } = await board('?open=AAAA000001', { createTag }, { tags })
  const panel = within(await screen.findByRole('complementary', { name: 'Application' }))
  await user.click(await panel.findByText('Tags', { selector: 'summary, summary *' }))
  const field = panel.getByRole('textbox', { name: 'Find or create a tag' })
  expect(field).toHaveAccessibleDescription('Up to 40 characters')
  await user.type(field, 'visa')
  expect(panel.queryByRole('checkbox', { name: 'Interview' })).toBeNull()
  expect(panel.getByRole('checkbox', { name: 'Needs a visa' })).toBeVisible()
  await user.type(field, ' letter ')
  await user.click(panel.getByRole('button', { name: 'Create “visa letter”' }))
  expect(await screen.findByText(/^Tag added to/)).toBeVisible()
  expect(sent).toEqual([{ eventSlug: 'cybercrime-americas', name: 'visa letter', colour: 'BLUE' }])
  expect(askedFor('TagRegistrations')[0]?.variables.input).toMatchObject({ references: ['AAAA000001'], add: ['t3'] })
})

test('Enter creates the tag whose name was typed, and takes the one that it narrows to', async () => {
  const created: string[] = []
  const tags = [interview, visa]
  const createTag = ({ input: { name, colour } }: { input: { name: string; colour: string } }) => {
    created.push(name)
    const tag = { __typename: 'Tag', id: 't3', applications: 0, name, colour }
    tags.push(tag)
    return { __typename: 'TagCreated', tag, event: sampleEvent({ tags }) }
  }
  const { user, askedFor } = await board('?open=BBBB000002', { createTag }, { tags })
  const panel = within(await screen.findByRole('complementary', { name: 'Application' }))
  await user.click(await panel.findByText('Tags', { selector: 'summary, summary *' }))
  await user.type(panel.getByRole('textbox', { name: 'Find or create a tag' }), 'urgent{Enter}')
  await waitFor(() => expect(askedFor('TagRegistrations')[0]?.variables.input).toMatchObject({ add: ['t3'] }))
  expect(created).toEqual(['urgent'])
  await user.type(panel.getByRole('textbox', { name: 'Find or create a tag' }), 'visa{Enter}')
  await waitFor(() => expect(askedFor('TagRegistrations')[1]?.variables.input).toMatchObject({ add: ['t2'] }))
  expect(created).toEqual(['urgent'])
})

test('a name that is taken, or too long, creates nothing', async () => {
  const { user, askedFor } = await board('?open=AAAA000001')
  const panel = within(await screen.findByRole('complementary', { name: 'Application' }))
  await user.click(await panel.findByText('Tags', { selector: 'summary, summary *' }))
  const field = panel.getByRole('textbox', { name: 'Find or create a tag' })
  await user.type(field, 'INTERVIEW')
  expect(panel.queryByRole('button', { name: /^Create/ })).toBeNull()
  fireEvent.change(field, { target: { value: 'a'.repeat(10_000) } })
  expect(panel.getByRole('alert')).toHaveTextContent('Tags can have up to 40 characters. Remove 9,960 characters.')
  expect(panel.queryByRole('button', { name: /^Create/ })).toBeNull()
  expect(askedFor('CreateTag')).toHaveLength(0)
})

test('who may not create tags finds those there are', async () => {
  const viewerCan = sampleAbilities({ seeRegistrations: true, decide: true, tag: true })
  const { user } = await board('?open=AAAA000001', {}, { viewerCan })
  const panel = within(await screen.findByRole('complementary', { name: 'Application' }))
  await user.click(await panel.findByText('Tags', { selector: 'summary, summary *' }))
  await user.type(panel.getByRole('textbox', { name: 'Find a tag' }), 'something else')
  expect(panel.queryByRole('button', { name: /^Create/ })).toBeNull()
})
