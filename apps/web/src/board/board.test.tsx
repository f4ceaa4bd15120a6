import { describe, expect, test } from '@jest/globals'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { announcePlanned } from '../kernel/planned.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const three = () => [
  person('AAAA000001', 'Ana Ortega', 'SUBMITTED'),
  person('BBBB000002', 'Bruno Tavares', 'SUBMITTED'),
  person('CCCC000003', 'Carla Ibáñez', 'CONFIRMED'),
]

const board = (query = '', people = three(), root = {}, changes = {}) =>
  renderRoute(`${manage}/registrations${query}`, sampleWorkspace(people, root, changes), { now })

const rows = () => screen.getAllByRole('row').slice(1)
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) })

test('the filter is read from the address', async () => {
  const { askedFor } = await board(
    '?state=SUBMITTED,OFFERED&group=civil-society&country=CO&staged=no&q=ana&sort=NAME_ASC',
  )
  await screen.findByRole('button', { name: 'Ana Ortega' })
  expect(rows()).toHaveLength(1)
  expect(askedFor('Board')[0]?.variables).toMatchObject({
    sort: 'NAME_ASC',
    filter: {
      states: ['SUBMITTED', 'OFFERED'],
      groupKeys: ['civil-society'],
      countries: ['CO'],
      staged: false,
      search: 'ana',
    },
  })
  expect(screen.getByRole('searchbox', { name: /Search names/ })).toHaveValue('ana')
})

test('a filter that is chosen goes into the address, and «Show all» takes it out', async () => {
  const { user, askedFor } = await board()
  await screen.findByRole('button', { name: 'Carla Ibáñez' })
  await user.click(screen.getByRole('button', { name: /Taken/ }))
  await waitFor(() => expect(rows()).toHaveLength(1))
  expect(askedFor('Board').at(-1)?.variables.filter).toEqual({ states: ['CONFIRMED'] })
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  await waitFor(() => expect(rows()).toHaveLength(3))
})

test('where nothing matches, the page says so', async () => {
  await board('?state=LAPSED')
  expect(await screen.findByText('No matching registrations')).toBeVisible()
})

test('while the event is postponed, the board and its keys say why nothing can be decided', async () => {
  const viewerCan = sampleAbilities({ seeRegistrations: true })
  const { user } = await board('', three(), {}, { state: 'POSTPONED', viewerCan })
  await screen.findByRole('button', { name: 'Ana Ortega' })
  const why = 'The event is postponed. Decisions can be made again once it has new dates.'
  expect(screen.getByText(why)).toBeVisible()
  await user.keyboard('jw')
  await waitFor(() => expect(screen.getAllByText(why)).toHaveLength(2))
})

test('keys move, select, and stage a decision; the toast takes it back', async () => {
  const { user, askedFor } = await board()
  await screen.findByRole('button', { name: 'Ana Ortega' })
  await user.keyboard('o')
  expect(askedFor('Decide')).toHaveLength(0)
  expect(await screen.findByText('Choose a registration first. Press j or k to move between them.')).toBeVisible()
  await user.keyboard('jxjx')
  expect(screen.getByText('2 selected')).toBeVisible()
  await user.keyboard('o')
  expect(await screen.findByText('2 decisions staged')).toBeVisible()
  expect(askedFor('Decide')[0]?.variables.input).toEqual({
    eventSlug: 'cybercrime-americas',
    references: ['AAAA000001', 'BBBB000002'],
    decision: 'OFFER',
    staged: true,
  })
  expect(within(rowOf('Ana Ortega')).getByText('Offer')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(within(rowOf('Ana Ortega')).queryByText('Offer')).toBeNull())
  expect(askedFor('Decide')[1]?.variables.input).toMatchObject({ undoStagedAt: expect.any(String) })
})

test('taking back what was staged over another decision brings that one back, and what changed meanwhile is listed', async () => {
  const people = [
    person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { staged: { ...staged, reason: 'She interprets.' } }),
    person('BBBB000002', 'Bruno Tavares', 'SUBMITTED'),
    person('CCCC000003', 'Carla Ibáñez', 'SUBMITTED'),
  ]
  const { user, askedFor } = await board('', people)
  await screen.findByRole('button', { name: 'Ana Ortega' })
  await user.keyboard('jxjxjxw')
  expect(await screen.findByText('3 decisions staged')).toBeVisible()
  const [, , carla] = people
  if (carla) carla.staged = { ...staged, decision: 'NOT_SELECT' }
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('2 decisions undone · 1 staged as before')).toBeVisible()
  expect(within(rowOf('Ana Ortega')).getByText('Offer')).toBeVisible()
  expect(within(rowOf('Bruno Tavares')).queryByText('Waitlist')).toBeNull()
  expect(screen.getByRole('alert')).toHaveTextContent(
    'This can’t be undone, because another decision has been staged or made since.',
  )
  expect(askedFor('Decide')[1]?.variables.input).toMatchObject({
    references: ['AAAA000001', 'BBBB000002', 'CCCC000003'],
    undoStagedAt: expect.any(String),
  })
})

test('a shift-click selects the rows between', async () => {
  const { user } = await board()
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortega' }))
  await user.keyboard('{Shift>}')
  await user.click(screen.getByRole('checkbox', { name: 'Select Carla Ibáñez' }))
  await user.keyboard('{/Shift}')
  expect(screen.getByText('3 selected')).toBeVisible()
})

test('rows selected while a decision is being sent stay selected', async () => {
  const world = sampleWorkspace(three())
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  const decide = async (order: Parameters<typeof world.decide>[0]) => {
    await answered
    return world.decide(order)
  }
  const { user } = await renderRoute(`${manage}/registrations`, { ...world, decide }, { now })
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ortega' }))
  await user.click(screen.getByRole('button', { name: 'Offer a seat' }))
  await user.click(screen.getByRole('checkbox', { name: 'Select Bruno Tavares' }))
  answer()
  expect(await screen.findByText('Ana Ortega: Offer (staged)')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: 'Select Ana Ortega' })).not.toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'Select Bruno Tavares' })).toBeChecked()
})

test('refused decisions are listed row by row, in the server’s words', async () => {
  const { user } = await board()
  await user.click(await screen.findByRole('checkbox', { name: 'Select all loaded rows' }))
  await user.click(screen.getByRole('button', { name: 'Waitlist' }))
  const refused = await screen.findByRole('alert')
  expect(refused).toHaveTextContent('1 registration couldn’t be decided')
  expect(refused).toHaveTextContent('Carla Ibáñez can’t be decided like this now.')
})

test('a refusal about the open application is shown once, beside its decisions', async () => {
  const refusal = {
    __typename: 'CannotHoldSeat',
    cause: 'SEATS_RESERVED',
    message: 'The seats that are free are reserved.',
  }
  const decided = { __typename: 'Decided', registrations: [], offersMade: 0, event: sampleEvent() }
  const decide = { ...decided, refused: [{ reference: 'AAAA000001', refusal }] }
  await board('?open=AAAA000001', three(), { decide })
  const panel = await screen.findByRole('complementary', { name: 'Application' })
  const offer = await within(panel).findByRole('button', { name: 'Offer a seat' })
  fireEvent.click(offer)
  expect(await screen.findByRole('alert')).toBe(within(panel).getByRole('alert'))
  expect(within(panel).getByRole('alert')).toHaveTextContent('The seats that are free are reserved.')
})

test('declining asks for a reason, and says when it is missing', async () => {
  const { user, askedFor } = await board('?open=AAAA000001')
  const panel = await screen.findByRole('complementary', { name: 'Application' })
  await user.click(await within(panel).findByRole('button', { name: /Decline/ }))
  const dialog = screen.getByRole('dialog', { name: 'Decline Ana Ortega' })
  await user.click(within(dialog).getByRole('button', { name: 'Stage as declined' }))
  expect(dialog).toHaveTextContent('Give a reason. The person will see it.')
  await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'Works for a government.')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() =>
    expect(askedFor('Decide')[0]?.variables.input).toMatchObject({
      references: ['AAAA000001'],
      decision: 'DECLINE',
      reason: 'Works for a government.',
    }),
  )
})

test('an application is read at the side, and j and k go through them', async () => {
  const { user } = await board()
  await user.click(await screen.findByRole('button', { name: 'Ana Ortega' }))
  const panel = await screen.findByRole('complementary', { name: 'Application' })
  expect(await within(panel).findByRole('heading', { name: 'Ana Ortega' })).toBeVisible()
  expect(panel).toHaveTextContent('Our helpline sees how broad offences are used against reporters.')
  expect(panel).toHaveTextContent('Have you followed the negotiation before?Yes')
  await user.keyboard('j')
  expect(await screen.findByRole('heading', { name: 'Bruno Tavares' })).toBeVisible()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('complementary')).toBeNull()
})

/** The server's preview of a decision's effect. */
const reaches = (people: number, isUpperBound = false) => ({
  actionPreview: { people, isUpperBound, refusal: null, emails: [] },
})

test('decisions that are not staged look different, and ask with the number on their button', async () => {
  const { user, askedFor } = await board('', three(), reaches(1))
  await screen.findByRole('button', { name: 'Ana Ortega' })
  expect(screen.getByRole('button', { name: 'Stage' })).toHaveAttribute('aria-pressed', 'true')
  await user.keyboard('sjw')
  expect(screen.getByText('Not staged: decisions take effect, and we email people.')).toBeVisible()
  const dialog = await screen.findByRole('dialog')
  expect(askedFor('Decide')).toHaveLength(0)
  await user.click(await within(dialog).findByRole('button', { name: 'Waitlist and email 1 person' }))
  await waitFor(() =>
    expect(askedFor('Decide')[0]?.variables.input).toMatchObject({ decision: 'WAITLIST', staged: false }),
  )
})

test('declining selected people says how many the server would email, not how many rows are selected', async () => {
  const { user, askedFor } = await board('', three(), reaches(7))
  await screen.findByRole('button', { name: 'Ana Ortega' })
  await user.keyboard('sjxjxd')
  const dialog = await screen.findByRole('dialog', { name: 'Decline registrations' })
  expect(await within(dialog).findByRole('button', { name: 'Decline and email 7 people' })).toBeVisible()
  expect(askedFor('ActionPreview')[0]?.variables).toMatchObject({
    kind: 'DECIDE',
    args: { input: { decision: 'DECLINE', references: ['AAAA000001', 'BBBB000002'], reason: expect.any(String) } },
  })
})

describe('a decision about all that match, not staged', () => {
  const preview = (answer: object) =>
    board('', three(), { actionPreview: { emails: [], isUpperBound: false, ...answer } })

  test('says on its button how many the server would email, not how many match', async () => {
    const { user, askedFor } = await preview({ people: 2, refusal: null })
    await screen.findByRole('button', { name: 'Ana Ortega' })
    await user.keyboard('sAd')
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByRole('button', { name: 'Decline and email 2 people' })).toBeVisible()
    expect(dialog).toHaveAccessibleName('Decline registrations')
    expect(askedFor('ActionPreview')[0]?.variables).toMatchObject({
      kind: 'DECIDE_ALL',
      args: { input: { decision: 'DECLINE', staged: false, expectedCount: 3, reason: expect.any(String) } },
    })
  })

  test('says “up to” where the server can’t know the number yet', async () => {
    const { user } = await preview({ people: 1_400, isUpperBound: true, refusal: null })
    await screen.findByRole('button', { name: 'Ana Ortega' })
    await user.keyboard('sAd')
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByRole('button', { name: 'Decline and email up to 1,400 people' })).toBeVisible()
  })

  test('says that nobody would be emailed where it is possible for none', async () => {
    const { user } = await preview({ people: 0, refusal: null })
    await screen.findByRole('button', { name: 'Ana Ortega' })
    await user.keyboard('sAi')
    expect(await screen.findByText(/No one would be emailed\.$/)).toBeVisible()
    expect(within(screen.getByRole('dialog')).getByRole('button', { name: 'Reinstate' })).toBeVisible()
  })

  test('says why it would be refused', async () => {
    const { user } = await preview({ people: 0, refusal: 'Other institutes have to agree.' })
    await screen.findByRole('button', { name: 'Ana Ortega' })
    await user.keyboard('sAd')
    expect(await screen.findByText('Other institutes have to agree.')).toBeVisible()
  })
})

test('an offer to selected people is rehearsed too: a seat has to be free', async () => {
  const { user } = await board('', three(), {
    actionPreview: { people: 1, isUpperBound: false, refusal: null, emails: [] },
  })
  await screen.findByRole('button', { name: 'Ana Ortega' })
  await user.keyboard('sjxjxo')
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByRole('button', { name: 'Offer 1 seat and email 1 person' })).toBeVisible()
})

const staged = { decision: 'OFFER', reason: null, stagedAt: now, stagedBy: 'ines@meridian.example' }

test('a decision that is still being staged can be undone by key: its undoing is sent once it has an answer', async () => {
  const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED')]
  const world = sampleWorkspace(people)
  const release = Promise.withResolvers<void>()
  const decide = async (asked: Parameters<typeof world.decide>[0]) => {
    if (!asked.input.unstage) await release.promise
    return world.decide(asked)
  }
  const { user, askedFor } = await renderRoute(`${manage}/registrations`, { ...world, decide }, { now })
  const row = await screen.findByRole('row', { name: /Ana Ortega/ })
  await user.keyboard('jo')
  await waitFor(() => expect(row).toHaveTextContent('Offer'))
  await user.keyboard('u')
  expect(askedFor('Decide')).toHaveLength(1)
  release.resolve()
  await waitFor(() => expect(askedFor('Decide')).toHaveLength(2))
  expect(askedFor('Decide')[1]?.variables.input).toMatchObject({ references: ['AAAA000001'], unstage: true })
  await waitFor(() => expect(row).not.toHaveTextContent('Offer'))
})

test('staged decisions are released after a look at the room before and after', async () => {
  let released = false
  const people = [
    person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { staged }),
    person('BBBB000002', 'Bruno Tavares', 'SUBMITTED'),
  ]
  const world = sampleWorkspace(people)
  const { user } = await renderRoute(
    `${manage}/registrations`,
    {
      ...world,
      releaseStagedDecisions: () => {
        released = true
        for (const each of people) each.staged = null
        return { __typename: 'StagedDecisionsReleased', released: 1, offersMade: 0, event: world.event }
      },
    },
    { now },
  )
  await user.click(await screen.findByRole('button', { name: 'Release 1 decision' }))
  const dialog = screen.getByRole('dialog', { name: 'Release 1 decision' })
  expect(within(dialog).getAllByRole('img')).toHaveLength(2)
  expect(dialog).toHaveTextContent('1 person is offered a seat, held for 3 days.')
  expect(released).toBe(false)
  await user.click(within(dialog).getByRole('button', { name: 'Release 1 decision and email 1 person' }))
  expect(await screen.findByText('1 decision released')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a release that is planned already says so in place of its button, and is not asked for again', async () => {
  const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { staged })]
  const plannedActions = [
    {
      id: 'p1',
      kind: 'RELEASE_STAGED_DECISIONS',
      state: 'PLANNED',
      affected: 1,
      isUpperBound: false,
      affectedNow: null,
      about: null,
      halted: null,
      message: null,
      isOwn: false,
      event: sampleEvent(),
      takesEffectAt: new Date(Date.now() + 40_000).toISOString(),
    },
  ]
  let planned: typeof plannedActions = []
  const { user } = await board('', people, { plannedActions: () => planned })
  await user.click(await screen.findByRole('button', { name: 'Release 1 decision' }))
  const dialog = await screen.findByRole('dialog')
  planned = plannedActions
  act(announcePlanned)
  await waitFor(() => expect(dialog).toHaveTextContent('A release is already pending.'))
  expect(within(dialog).getByRole('button', { name: 'Release 1 decision and email 1 person' })).toBeDisabled()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('button', { name: 'Release 1 decision' })).toBeNull()
  expect(await screen.findByRole('region', { name: 'Release staged decisions' })).toHaveTextContent(
    /takes effect in \d+ s/,
  )
  expect(screen.getByRole('row', { name: /Ana Ortega/ })).toHaveTextContent(/Planned:\d+ s/)
})

test('a release of more offers than there are seats is not asked for, and the dialog says so first', async () => {
  const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { staged })]
  const groups = sampleEvent().groups.map((group, place) => ({
    ...group,
    submitted: 1,
    offered: 0,
    confirmed: place === 0 ? 59 : 0,
    stagedDifference: place === 0 ? 3 : 0,
  }))
  const seatPlan = { ...sampleEvent().seatPlan, total: 60, held: 59, free: 1 }
  const { user } = await renderRoute(`${manage}/registrations`, sampleWorkspace(people, {}, { groups, seatPlan }), {
    now,
  })
  await user.click(await screen.findByRole('button', { name: 'Release 1 decision' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent('The staged offers need 2 more seats than the room has')
  expect(within(dialog).getByRole('button', { name: 'Release 1 decision and email 1 person' })).toBeDisabled()
})

test('a decision that replaced another says so in its row and beside the application: the viewer’s own, or a colleague’s', async () => {
  const over = { ...staged, decision: 'WAITLIST', stagedBy: 'Cy Amado', replaced: 'OFFER', replacedBy: 'Di Ruiz' }
  const people = [
    person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { staged: { ...over, replacedOfViewer: 'NOT_SELECT' } }),
    person('BBBB000002', 'Bruno Tavares', 'SUBMITTED', { staged: over }),
    person('CCCC000003', 'Carla Ibáñez', 'SUBMITTED', { staged }),
  ]
  await board('?open=AAAA000001', people)
  const own = 'Cy Amado replaced your decision (Not selected)'
  expect(await within(rowOf('Ana Ortega')).findByText(own)).toBeInTheDocument()
  expect(within(rowOf('Bruno Tavares')).getByText('Cy Amado replaced Di Ruiz’s decision (Offer)')).toBeInTheDocument()
  expect(within(rowOf('Carla Ibáñez')).queryByText(/replaced/)).toBeNull()
  const panel = await screen.findByRole('complementary', { name: 'Application' })
  expect(await within(panel).findByText(own)).toBeVisible()
})

test('the second press of two on what opened a dialog does not close it, and a press outside does', async () => {
  const { user } = await board('', [person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { staged })])
  await user.click(await screen.findByRole('button', { name: 'Release 1 decision' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(dialog, { detail: 2 })
  expect(dialog).toBeInTheDocument()
  fireEvent.click(dialog, { detail: 1 })
  expect(dialog).not.toBeInTheDocument()
})

test('a release that would be refused says so before it is pressed, and promises no emails', async () => {
  const refusal = 'No decision was released, because one that is staged doesn’t fit.'
  const { user } = await board('', [person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { staged })], {
    actionPreview: { people: 0, isUpperBound: false, refusal, emails: [] },
  })
  await user.click(await screen.findByRole('button', { name: 'Release 1 decision' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText(refusal)).toBeVisible()
  expect(within(dialog).getByRole('button', { name: 'Release 1 decision and email 1 person' })).toBeDisabled()
})

test('a release that does not fit lists the rows, and nothing is released', async () => {
  const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED', { staged })]
  const { user } = await board('', people, {
    releaseStagedDecisions: {
      __typename: 'ReleaseRefused',
      message: 'Together they do not fit.',
      refused: [
        {
          reference: 'AAAA000001',
          refusal: {
            __typename: 'CannotHoldSeat',
            cause: 'GROUP_AT_MAXIMUM',
            message: 'Civil society is at its maximum.',
          },
        },
      ],
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Release 1 decision' }))
  await user.click(screen.getByRole('button', { name: 'Release 1 decision and email 1 person' }))
  const dialog = screen.getByRole('dialog')
  expect(await within(dialog).findByText('Together they do not fit.')).toBeVisible()
  expect(dialog).toHaveTextContent('Ana OrtegaCivil society is at its maximum.')
})

describe('a person who is offered a seat while others wait ahead', () => {
  const waiting = () => [
    person('AAAA000001', 'Ana Ortega', 'WAITLISTED'),
    person('BBBB000002', 'Bruno Tavares', 'WAITLISTED'),
    person('CCCC000003', 'Carla Ibáñez', 'WAITLISTED'),
    person('DDDD000004', 'Dora Lima', 'SUBMITTED'),
  ]

  test('takes a reason, by keyboard, and the offers are staged with it', async () => {
    const { user, askedFor } = await board('', waiting())
    await screen.findByRole('button', { name: 'Ana Ortega' })
    await user.keyboard('jjxjxjxo')
    const dialog = await screen.findByRole('dialog', { name: 'Offer seats to 2 people out of turn' })
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Bruno Tavares', 'Carla Ibáñez'])
    expect(within(rowOf('Dora Lima')).getByText('Offer')).toBeVisible()
    await user.keyboard('{Tab}{Tab}{Enter}')
    expect(dialog).toHaveTextContent('Give a reason. It’s kept in the log.')
    await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'Both interpret.')
    await user.keyboard('{Tab}{Tab}{Enter}')
    expect(await within(rowOf('Bruno Tavares')).findByText('Offer')).toBeVisible()
    expect(askedFor('Decide').at(-1)?.variables.input).toEqual({
      eventSlug: 'cybercrime-americas',
      references: ['BBBB000002', 'CCCC000003'],
      decision: 'OFFER',
      staged: true,
      reason: 'Both interpret.',
    })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('stays as it was where no reason is given', async () => {
    const { user } = await board('?open=BBBB000002', waiting())
    const panel = await screen.findByRole('complementary', { name: 'Application' })
    await user.click(await within(panel).findByRole('button', { name: /Offer a seat/ }))
    const dialog = await screen.findByRole('dialog', { name: 'Offer a seat to Bruno Tavares out of turn' })
    expect(dialog).toHaveTextContent('One person waits ahead.')
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('One person waits ahead.')
    expect(within(rowOf('Bruno Tavares')).queryByText('Offer')).toBeNull()
  })

  test('takes one that is asked for before all that match are offered seats', async () => {
    const { user, askedFor } = await board('?group=civil-society', waiting(), {
      decideAll: { __typename: 'MatchCountChanged', count: 5, message: '5 registrations match now.' },
      // Without a reason, out-of-turn offers are refused.
      actionPreview: ({ args: { input } }: { args: { input: { reason?: string } } }) => ({
        people: input.reason ? 3 : 1,
        isUpperBound: false,
        refusal: null,
        emails: [],
      }),
    })
    await screen.findByRole('button', { name: 'Ana Ortega' })
    await user.keyboard('sAo')
    const dialog = await screen.findByRole('dialog', { name: 'Offer seats to everyone who matches' })
    expect(dialog).toHaveTextContent('3 of them are on the waitlist.')
    expect(await within(dialog).findByRole('button', { name: 'Offer 1 seat and email 1 person' })).toBeVisible()
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'They interpret.')
    await user.click(await within(dialog).findByRole('button', { name: 'Offer 3 seats and email 3 people' }))
    expect(await screen.findByText('5 registrations match now.')).toBeVisible()
    expect(askedFor('DecideAll')[0]?.variables.input).toEqual({
      eventSlug: 'cybercrime-americas',
      filter: { groupKeys: ['civil-society'] },
      expectedCount: 4,
      decision: 'OFFER',
      staged: false,
      reason: 'They interpret.',
    })
  })
})

test('the smallest repair of what is staged is staged at one press, and undone', async () => {
  const people = [
    person('AAAA000001', 'Ana Ortega', 'SUBMITTED', {
      staged: { ...staged, reason: 'She interprets.', limit: { reason: 'One day only.', sessions: [{ id: 's1' }] } },
    }),
    person('BBBB000002', 'Bruno Tavares', 'SUBMITTED'),
  ]
  const [ana, bruno] = people
  const planRepair = () =>
    ana?.staged && { __typename: 'PlanRepair', unstage: [ana], offer: [bruno], unfilledBefore: 2, unfilledAfter: 1 }
  const { user, askedFor } = await board('', people, {}, { planRepair })
  const repair = await screen.findByRole('region', { name: 'Seat plan fix' })
  expect(repair).toHaveTextContent('2 reserved seats would stay empty.')
  expect(repair).toHaveTextContent('unstage the offers to Ana Ortega, and offer seats to Bruno Tavares instead.')
  expect(repair).toHaveTextContent('1 seat would stay empty')
  await user.click(within(repair).getByRole('button', { name: 'Stage this fix' }))
  await waitFor(() => expect(within(rowOf('Bruno Tavares')).getByText('Offer')).toBeVisible())
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Seat plan fix' })).toBeNull())
  const { parentElement: toast } = await screen.findByText('Suggested fix staged')
  await user.click(within(toast as HTMLElement).getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(within(rowOf('Bruno Tavares')).queryByText('Offer')).toBeNull())
  expect(within(rowOf('Ana Ortega')).getByText('Offer')).toBeVisible()
  expect(askedFor('Decide').map(({ variables }) => variables.input)).toMatchObject([
    { references: ['BBBB000002'], decision: 'OFFER', staged: true, reason: 'To meet the seat plan.' },
    { references: ['AAAA000001'], unstage: true },
    {
      references: ['AAAA000001'],
      decision: 'OFFER',
      staged: true,
      reason: 'She interprets.',
      limit: { sessionIds: ['s1'] },
    },
    { references: ['BBBB000002'], undoStagedAt: expect.any(String) },
  ])
})

test('keys decide about an application that was opened by a link and is far down the list, and the list shows it', async () => {
  const many = Array.from({ length: 250 }, (_, index) =>
    person(`P${String(index).padStart(9, '0')}`, `Person ${index}`, 'SUBMITTED'),
  )
  const reviewQueue = many.map(({ reference }) => reference)
  scrollsLikeAWindow()
  const { user, askedFor } = await board('?open=P000000220', many, {}, { reviewQueue })
  await screen.findByRole('heading', { level: 2, name: 'Person 220' })
  await user.keyboard('n')
  await waitFor(() => expect(askedFor('Decide')).toHaveLength(1))
  expect(askedFor('Decide')[0]?.variables.input).toMatchObject({ references: ['P000000220'], decision: 'NOT_SELECT' })
  await waitFor(() => expect(rowOf('Person 220')).toHaveAttribute('aria-current', 'true'))
})

test('the list marks the application at which somebody left focus mode', async () => {
  const { user, path } = await renderRoute(
    `${manage}/review?queue=left&sort=NAME_ASC`,
    sampleWorkspace(three(), {}, { reviewQueue: ['AAAA000001', 'BBBB000002', 'CCCC000003'] }),
    { now },
  )
  await screen.findByRole('heading', { level: 2, name: 'Ana Ortega' })
  await user.keyboard('j')
  await screen.findByRole('heading', { level: 2, name: 'Bruno Tavares' })
  await user.keyboard('{Escape}')
  await screen.findByRole('table', { name: 'Registrations' })
  expect(path()).toContain('sort=NAME_ASC')
  await waitFor(() => expect(rowOf('Bruno Tavares')).toHaveAttribute('aria-current', 'true'))
  await user.keyboard('w')
  expect(await screen.findByText('Bruno Tavares: Waitlist (staged)')).toBeVisible()
})

/** Elements in jsdom have no height and don't scroll. */
function scrollsLikeAWindow() {
  Object.defineProperty(Element.prototype, 'scrollHeight', { configurable: true, value: 100_000 })
  Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number) {
    if (typeof to !== 'object') return
    this.scrollTop = to.top ?? 0
    setTimeout(() => fireEvent.scroll(this))
  }
}
