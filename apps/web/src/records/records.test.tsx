import { describe, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const may = sampleAbilities({
  seeRegistrations: true,
  decide: true,
  addPeople: true,
  mergeRegistrations: true,
})
const emailsOne = {
  people: 1,
  isUpperBound: false,
  deletesDataOf: null,
  refusal: null,
  emails: [{ about: 'OTHER', people: 1 }],
}
const planned = (kind: string) => ({
  __typename: 'ActionPlanned',
  action: { id: 'p1', kind, state: 'PLANNED', affected: 1, takesEffectAt: now },
})

describe('correcting a registration', () => {
  const correctable = (changes = {}) => {
    const ana = person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { isAddressCorrectable: true, ...changes })
    return { ...ana, viewerCan: { ...ana.viewerCan, correct: true } }
  }

  const board = (root = {}, changes = {}) =>
    renderRoute(
      `${manage}/registrations?open=AAAA000001`,
      sampleWorkspace([correctable(changes)], { actionPreview: emailsOne, ...root }, { viewerCan: may }),
      { now },
    )

  async function open(button: string, user: Awaited<ReturnType<typeof board>>['user']) {
    await user.click(await screen.findByRole('button', { name: button }))
    return screen.findByRole('dialog')
  }

  test('sends only what was changed, with the reason and the number of emails on the button', async () => {
    const { user, askedFor } = await board({ correctRegistration: planned('CORRECT_REGISTRATION') })
    const dialog = await open('Correct details…', user)
    const name = await within(dialog).findByLabelText('Name')
    await user.clear(name)
    await user.type(name, 'Ana Lucía Ortega')
    await user.type(within(dialog).getByLabelText('Reason'), 'She wrote to us.')
    await user.click(within(dialog).getByRole('button', { name: 'Correct' }))
    await user.click(await screen.findByRole('button', { name: 'Correct and email 1 person' }))
    await waitFor(() => expect(askedFor('CorrectRegistration')).toHaveLength(1))
    expect(askedFor('CorrectRegistration')[0]?.variables.input).toEqual({
      reference: 'AAAA000001',
      version: 3,
      reason: 'She wrote to us.',
      name: 'Ana Lucía Ortega',
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('shows each error at its field, and a refusal above the buttons', async () => {
    const answers = [
      {
        __typename: 'InvalidInput',
        message: 'Fix it.',
        fields: [{ path: 'reason', code: 'REQUIRED', message: 'Give a reason.' }],
      },
      { __typename: 'CannotHoldSeat', message: 'The group is full.', cause: 'GROUP_AT_MAXIMUM' },
    ]
    const { user } = await board({
      actionPreview: { ...emailsOne, people: 0, refusal: 'No.' },
      correctRegistration: () => answers.shift(),
    })
    const dialog = await open('Correct details…', user)
    await user.click(await within(dialog).findByRole('button', { name: 'Correct' }))
    expect(await within(dialog).findByText('Give a reason.')).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Correct' }))
    expect(await within(dialog).findByText('The group is full.')).toBeVisible()
  })

  test('leaves out masked fields', async () => {
    const { user } = await board({}, { name: null, masked: [{ field: 'NAME', revealable: true }] })
    await user.click(await screen.findByRole('button', { name: 'Correct details…' }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByLabelText(/^Organisation/)).toBeVisible()
    expect(within(dialog).queryByLabelText('Name')).toBeNull()
  })

  test('an address can be corrected until it is confirmed; one that is registered is refused by name', async () => {
    const message = 'Registration BBBB000002 has this address already.'
    const { user } = await board({
      actionPreview: { ...emailsOne, people: 0, refusal: message },
      correctAddress: { __typename: 'DuplicateRegistration', message, reference: null },
    })
    const dialog = await open('Correct address…', user)
    await user.type(within(dialog).getByLabelText('Reason'), 'A typo.')
    await user.click(within(dialog).getByRole('button', { name: 'Correct the address' }))
    expect(await within(dialog).findByText(message)).toBeVisible()
  })
})

describe('adding a person', () => {
  test('asks how they asked, and sends what is filled in', async () => {
    const { user, askedFor, path } = await renderRoute(
      `${manage}/registrations/add`,
      sampleWorkspace([], { actionPreview: emailsOne, addPerson: planned('ADD_PERSON') }, { viewerCan: may }),
      { now },
    )
    const add = await screen.findByRole('button', { name: 'Add a person' })
    await user.type(screen.getByLabelText('Email address'), 'dora@people.example')
    await user.type(screen.getByLabelText('Name'), 'Dora Paz')
    await user.selectOptions(
      screen.getByLabelText('Group'),
      screen.getAllByRole('option', { name: /Civil society/ })[0] as HTMLElement,
    )
    await user.selectOptions(screen.getByLabelText('Country'), 'CO')
    await user.selectOptions(screen.getByLabelText('Add a language'), 'es')
    await user.click(add)
    expect(await screen.findAllByText('Choose how they asked.')).not.toHaveLength(0)
    await user.click(screen.getByLabelText('By phone'))
    await user.click(add)
    await user.click(await screen.findByRole('button', { name: 'Add a person and email 1 person' }))
    await waitFor(() => expect(askedFor('AddPerson')).toHaveLength(1))
    expect(askedFor('AddPerson')[0]?.variables.input).toMatchObject({
      email: 'dora@people.example',
      name: 'Dora Paz',
      requestedBy: 'PHONE',
      country: 'CO',
      organisation: null,
    })
    await waitFor(() => expect(path()).toBe(`${manage}/registrations`))
  })

  test('lists all that is missing at once, each with a link to its field', async () => {
    const { user, askedFor } = await renderRoute(
      `${manage}/registrations/add`,
      sampleWorkspace([], {}, { viewerCan: may }),
      {
        now,
      },
    )
    await user.click(await screen.findByRole('button', { name: 'Add a person' }))
    const summary = within(await screen.findByRole('alert', { name: '6 things need your attention' }))
    expect(summary.getAllByRole('link').map(({ textContent }) => textContent?.split(':')[0])).toEqual([
      'Choose how they asked.',
      'Email address',
      'Name',
      'Group',
      'Country',
      'Languages',
    ])
    await user.click(summary.getByRole('link', { name: /^Languages/ }))
    expect(screen.getByRole('group', { name: 'Languages' })).toHaveFocus()
    expect(screen.getByLabelText('Name')).toBeInvalid()
    expect(askedFor('ActionPreview')).toHaveLength(0)
  })

  test('that becomes a likely duplicate says so, names both, and leads to the comparison', async () => {
    const other = person('BBBB000002', 'Dora Paz', 'SUBMITTED', { registeredAt: '2027-04-01T12:00:00.000Z' })
    const added = person('CCCC000003', 'Dora Paz Ruiz', 'SUBMITTED', { registeredAt: now })
    const duplicates = [{ likeness: 'NEAR_NAME', records: [], survivor: other, other: added }]
    const { user, path } = await renderRoute(
      `${manage}/registrations/add`,
      sampleWorkspace(
        [other, added],
        {
          actionPreview: { ...emailsOne, people: 0 },
          addPerson: { __typename: 'PersonAdded', registration: added },
        },
        { viewerCan: may, duplicates },
      ),
      { now },
    )
    await user.type(await screen.findByLabelText('Email address'), 'dora@people.example')
    await user.type(screen.getByLabelText('Name'), 'Dora Paz Ruiz')
    await user.selectOptions(
      screen.getByLabelText('Group'),
      screen.getAllByRole('option', { name: /Civil society/ })[0] as HTMLElement,
    )
    await user.selectOptions(screen.getByLabelText('Country'), 'CO')
    await user.selectOptions(screen.getByLabelText('Add a language'), 'es')
    await user.click(screen.getByLabelText('By phone'))
    await user.click(screen.getByRole('button', { name: 'Add a person' }))
    expect(await screen.findByText('Dora Paz Ruiz added. We’ll email them.')).toBeVisible()
    const notice = await screen.findByText(/may be the same person\.$/)
    expect(notice).toHaveTextContent('Dora Paz and Dora Paz Ruiz may be the same person.')
    const alert = within(notice.closest('[role=alert]') as HTMLElement)
    await user.click(alert.getByRole('link', { name: 'Compare and merge…' }))
    expect(path()).toBe(`${manage}/registrations/duplicates?compare=BBBB000002.CCCC000003`)
    expect(await screen.findByRole('dialog', { name: 'Merge two registrations' })).toBeVisible()
    expect(screen.queryByText(/may be the same person/)).toBeNull()
  })

  test('is not for others', async () => {
    const { askedFor } = await renderRoute(
      `${manage}/registrations/add`,
      sampleWorkspace([], {}, { viewerCan: sampleAbilities() }),
      { now },
    )
    await waitFor(() => expect(askedFor('EventToAddTo')).toHaveLength(1))
    expect(screen.queryByLabelText('Email address')).toBeNull()
  })
})

describe('merging duplicates', () => {
  const ana = person('AAAA000001', 'Ana Ortega', 'CONFIRMED', { email: 'ana@people.example', country: 'CO' })
  const ann = person('BBBB000002', 'Ana Lucía Ortega', 'SUBMITTED', { email: 'ana@work.example', country: 'CO' })
  const none = { inBoth: 0, beyondLimit: 0, ended: 0 }
  const records = [
    { ...none, kind: 'REVIEWS', survivor: 1, other: 2, after: 2, inBoth: 1 },
    { ...none, kind: 'ASSIGNMENTS', survivor: 1, other: 1, after: 1, ended: 1 },
    { ...none, kind: 'TAGS', survivor: 9, other: 3, after: 10, beyondLimit: 2 },
    { ...none, kind: 'INTERNAL_NOTES', survivor: 0, other: 4, after: 4 },
  ]
  const pair = { likeness: 'NEAR_NAME', survivor: ana, other: ann, records }
  const page = (root = {}, duplicates: unknown = [pair]) =>
    renderRoute(
      `${manage}/registrations/duplicates`,
      sampleWorkspace(
        [ana, ann],
        { actionPreview: { ...emailsOne, people: 2 }, ...root },
        { viewerCan: may, duplicates },
      ),
      { now },
    )

  test('shows both side by side, and takes what is chosen field by field', async () => {
    const { user, askedFor } = await page({ mergeRegistrations: planned('MERGE_REGISTRATIONS') })
    await user.click(await screen.findByRole('button', { name: 'Compare and merge…' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getAllByRole('radio')).toHaveLength(4)
    expect(within(dialog).getByRole('radio', { name: 'Ana Ortega' })).toBeChecked()
    await user.click(within(dialog).getByRole('radio', { name: 'Ana Lucía Ortega' }))
    await user.type(within(dialog).getByLabelText('Reason'), 'She registered twice.')
    await user.click(within(dialog).getByRole('button', { name: 'Merge' }))
    await user.click(await screen.findByRole('button', { name: 'Merge and email 2 people' }))
    await waitFor(() => expect(askedFor('MergeRegistrations')).toHaveLength(1))
    expect(askedFor('MergeRegistrations')[0]?.variables.input).toEqual({
      reference: 'AAAA000001',
      version: 3,
      from: 'BBBB000002',
      fromVersion: 3,
      take: ['NAME'],
      takeAnswers: [],
      reason: 'She registered twice.',
    })
  })

  test('says what becomes of reviews, assignments, tags, internal notes and what is staged', async () => {
    const staged = { decision: 'OFFER', reason: null, stagedAt: now, stagedBy: 'Imogen' }
    const { user } = await page({}, [{ ...pair, other: { ...ann, staged } }])
    await user.click(await screen.findByRole('button', { name: 'Compare and merge…' }))
    const moves = within(await screen.findByRole('region', { name: 'Details carried over' }))
    const rows = moves.getAllByRole('row').map((row) => row.textContent)
    expect(rows.slice(1)).toEqual(['Reviews122', 'Assigned reviewers111', 'Tags9310', 'Internal notes044'])
    for (const words of [
      '1 reviewer has reviewed both. The review of the kept registration counts.',
      '1 assignment ends, because the reviewer has a conflict of interest.',
      '2 tags don’t move, because a registration can have only 10.',
      'The decision staged for the other registration is removed. The kept registration has none.',
    ])
      expect(moves.getByText(words)).toBeVisible()
  })

  test('says so if somebody else merged them meanwhile', async () => {
    const { user } = await page({
      actionPreview: { ...emailsOne, people: 0 },
      mergeRegistrations: { __typename: 'AlreadyMerged', message: 'These two registrations were merged already.' },
    })
    await user.click(await screen.findByRole('button', { name: 'Compare and merge…' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Reason'), 'Twice.')
    await user.click(within(dialog).getByRole('button', { name: 'Merge' }))
    expect(await within(dialog).findByText('These two registrations were merged already.')).toBeVisible()
  })

  test('two who are not one person are dismissed, and that can be undone', async () => {
    const { user, askedFor } = await page({ dismissDuplicate: { __typename: 'DuplicateDismissed' } })
    await user.click(await screen.findByRole('button', { name: 'Not the same person' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(askedFor('DismissDuplicate')).toHaveLength(2))
    expect(askedFor('DismissDuplicate').map(({ variables }) => variables.input)).toEqual([
      { reference: 'AAAA000001', other: 'BBBB000002', dismissed: true },
      { reference: 'AAAA000001', other: 'BBBB000002', dismissed: false },
    ])
  })

  test('says so where there are none', async () => {
    await page({}, [])
    expect(await screen.findByText('No duplicates found')).toBeVisible()
  })
})
