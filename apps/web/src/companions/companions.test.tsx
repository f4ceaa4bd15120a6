import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const may = sampleAbilities({
  seeRegistrations: true,
  decide: true,
  manageCompanions: true,
  checkIn: true,
  export: true,
})
const accompanied = (name: string | null, changes = {}) =>
  person('AAAA000001', name ?? '', 'CONFIRMED', { name, ...changes })

const companion = (changes: Record<string, unknown> = {}) => ({
  __typename: 'Companion',
  id: 'c1',
  name: 'Rosa Lima',
  kind: 'ASSISTANT',
  language: null,
  email: null,
  isEmailed: false,
  standing: 'EXPECTED',
  version: 1,
  accompanies: accompanied('Ana Ortega'),
  ...changes,
})

const emailsOne = {
  people: 1,
  isUpperBound: false,
  deletesDataOf: null,
  refusal: null,
  emails: [{ about: 'OTHER', people: 1 }],
}

interface Given {
  companions?: object[] | null
  root?: Record<string, unknown>
  viewerCan?: object
  address?: string
}

function page({ companions = [companion()], root = {}, viewerCan = may, address = 'companions' }: Given = {}) {
  const event = { companions, headCount: { confirmed: 62, companions: 1 }, viewerCan }
  const workspace = sampleWorkspace([accompanied('Ana Ortega')], { actionPreview: emailsOne, ...root }, event)
  return renderRoute(`${manage}/${address}`, workspace, { now })
}

test('companions are listed with whom they accompany and whether they are expected, beside the number of people', async () => {
  await page({
    companions: [
      companion(),
      companion({ id: 'c2', name: 'Sol Rey', kind: 'INTERPRETER', language: 'Libras', accompanies: null }),
      companion({ id: 'c3', name: 'Lía Paz', standing: 'NOT_EXPECTED' }),
      companion({ id: 'c4', name: null, accompanies: person('BBBB000002', '', 'CONFIRMED', { name: null }) }),
    ],
  })
  const [first, second, third, fourth] = await screen
    .findAllByRole('listitem')
    .then((all) => all.filter((one) => within(one).queryByRole('button', { name: /^Edit / })))
  expect(first).toHaveTextContent('Rosa LimaPersonal assistant · with Ana OrtegaExpected')
  expect(second).toHaveTextContent('Interpreter (Libras) · for the institute')
  expect(third).toHaveTextContent('Not expected: the person they accompany has no seat')
  expect(fourth).toHaveTextContent(/hidden.*BBBB000002/)
  expect(screen.getByText('63 people in the room:').closest('p')).toHaveTextContent('62 with a seat + 1 companion')
  expect(await problemsOfPage()).toEqual([])
})

test('a companion is added to a person who is found by name, and emailed only after the number was shown', async () => {
  const { user, askedFor } = await page({
    companions: [],
    root: { addCompanion: { __typename: 'CannotBeAccompanied', message: 'This person has no seat.' } },
  })
  await user.click(await screen.findByRole('button', { name: 'Add a companion' }))
  await user.type(screen.getByLabelText('Find the person by name or organisation'), 'Ana')
  await user.click(screen.getByRole('button', { name: 'Search' }))
  await user.click(await screen.findByRole('radio', { name: /Ana Ortega/ }))
  await user.type(screen.getByLabelText('Name'), 'Rosa Lima')
  await user.type(screen.getByLabelText(/^Email address/), 'rosa@help.example')
  await user.click(screen.getByRole('button', { name: 'Add companion' }))
  expect(askedFor('AddCompanion')).toEqual([])
  await user.click(await screen.findByRole('button', { name: 'Add companion and email 1 person' }))
  expect(await screen.findByText('This person has no seat.')).toBeVisible()
  expect(askedFor('AddCompanion')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    reference: 'AAAA000001',
    name: 'Rosa Lima',
    kind: 'ASSISTANT',
    language: null,
    email: 'rosa@help.example',
  })
})

test('nobody is asked for the address of a companion of a protected person', async () => {
  await page({
    companions: [],
    address: 'companions?for=AAAA000001',
    root: { registration: () => accompanied(null, { protected: true }) },
  })
  expect(await screen.findByText(/Tell them yourself/)).toBeVisible()
  expect(screen.queryByLabelText(/^Email address/)).toBeNull()
})

test('a change sends what was changed, and keeps a hidden name that was not typed', async () => {
  const { user, askedFor } = await page({
    companions: [companion({ name: null, accompanies: accompanied(null, { protected: true }) })],
    root: {
      actionPreview: { ...emailsOne, people: 0, emails: [] },
      changeCompanion: { __typename: 'ChangedMeanwhile', message: 'Changed.' },
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Edit a companion whose name is hidden' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.selectOptions(dialog.getByLabelText('Role'), 'INTERPRETER')
  await user.type(dialog.getByLabelText('Languages'), 'Libras')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(await dialog.findByText('Changed.')).toBeVisible()
  expect(askedFor('ChangeCompanion')[0]?.variables.input).toEqual({
    id: 'c1',
    version: 1,
    kind: 'INTERPRETER',
    language: 'Libras',
  })
})

test('removing somebody who has an address says that they are emailed', async () => {
  const { user, askedFor } = await page({
    companions: [companion({ email: 'rosa@help.example', isEmailed: true })],
    root: { removeCompanion: { __typename: 'UnknownCompanion', message: 'Gone already.' } },
  })
  await user.click(await screen.findByRole('button', { name: 'Remove Rosa Lima' }))
  await user.click(await screen.findByRole('button', { name: 'Remove companion and email 1 person' }))
  await waitFor(() => expect(askedFor('RemoveCompanion')[0]?.variables).toEqual({ id: 'c1' }))
})

test('at the door, companions are listed with whom they accompany, those who are expected first', async () => {
  await page({
    address: 'check-in',
    companions: [companion({ id: 'c0', name: 'Lía Paz', standing: 'NOT_EXPECTED' }), companion()],
  })
  const section = (await screen.findByRole('heading', { name: 'Companions' })).closest('section') as HTMLElement
  const [first, second] = within(section).getAllByRole('listitem')
  expect(first).toHaveTextContent('Rosa LimaPersonal assistant · with Ana OrtegaExpected')
  expect(second).toHaveTextContent('Not expected')
})

test('members who do not manage companions get no page', async () => {
  await page({ viewerCan: sampleAbilities({ seeRegistrations: true }), companions: null })
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Add a companion' })).toBeNull()
})
