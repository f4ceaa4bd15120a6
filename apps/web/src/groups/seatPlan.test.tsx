import { expect, test } from '@jest/globals'
import { fireEvent, screen, within } from '@testing-library/react'
import type { SetSeatPlanInput } from '../__generated__/graphql.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleEvent } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'
import { LineBroken } from '../testing/server.ts'
import { withoutFixed } from './PlanProblems.tsx'

const infeasible = {
  __typename: 'SeatPlanInfeasible',
  message: 'This plan can’t be met.',
  problems: [
    {
      code: 'TOTAL_BELOW_HELD',
      groupKey: null,
      message: '39 seats are already held.',
      fix: { field: 'total', groupKey: null, from: 30, to: 39, message: 'Raise the seats in the room from 30 to 39.' },
    },
    {
      code: 'MINIMUMS_ABOVE_TOTAL',
      groupKey: null,
      message: 'The minimums come to 36.',
      fix: { field: 'total', groupKey: null, from: 30, to: 36, message: 'Raise the seats in the room from 30 to 36.' },
    },
    {
      code: 'MAXIMUM_BELOW_HELD',
      groupKey: 'academia',
      message: 'Academia holds 7 seats.',
      fix: { field: 'maximum', groupKey: 'academia', from: 5, to: 7, message: 'Raise its maximum from 5 to 7.' },
    },
  ],
}

const field = (name: string) => screen.getByRole('textbox', { name })

test('a plan that can’t be met is explained, and the proposed fixes fill the fields', async () => {
  const { user, askedFor } = await renderRoute(`${manage}/seats`, sampleWorkspace([], { setSeatPlan: infeasible }), {
    now,
  })
  await user.clear(await screen.findByRole('textbox', { name: 'Seats in the room' }))
  await user.type(field('Seats in the room'), '30')
  await user.click(screen.getByRole('button', { name: 'Save seat plan' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('39 seats are already held.')
  expect(screen.getByText('This fixes 2 of them at the same time.').closest('li')).toHaveTextContent('from 30 to 39')
  await user.click(screen.getByRole('button', { name: /Apply.*from 30 to 39/ }))
  expect(field('Seats in the room')).toHaveValue('39')
  expect(screen.queryByText('The minimums come to 36.')).toBeNull()
  await user.click(screen.getByRole('button', { name: /Apply.*Raise its maximum/ }))
  expect(field('Academia: Maximum')).toHaveValue('7')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Save seat plan' }))
  expect(askedFor('SetSeatPlan').at(-1)?.variables.input).toMatchObject({
    version: 1,
    plan: { total: 39, minimumsReleasedAt: '2027-06-07T12:00:00.000Z', groups: { 3: { maximum: 7 } } },
  })
})

test('a plan that emails people says so on a button before it is saved, and can be cancelled', async () => {
  let people: number | null = null
  const { user, askedFor } = await renderRoute(
    `${manage}/seats`,
    sampleWorkspace([], {
      setSeatPlan: infeasible,
      actionPreview: () => {
        if (people === null) throw new LineBroken()
        return { people, isUpperBound: false, refusal: null, emails: [{ about: 'SEAT', people }] }
      },
    }),
    { now },
  )
  await user.type(await screen.findByRole('textbox', { name: 'Seats in the room' }), '0')
  const save = screen.getByRole('button', { name: 'Save seat plan' })
  await user.click(save)
  expect(await screen.findByText('We can’t reach the server. Nothing was changed. Try again.')).toBeVisible()
  people = 2
  await user.click(save)
  const dialog = await screen.findByRole('dialog', { name: 'Email 2 people?' })
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  expect(askedFor('SetSeatPlan')).toHaveLength(0)
  await user.click(save)
  await user.click(await screen.findByRole('button', { name: 'Save seat plan and email 2 people' }))
  expect(askedFor('SetSeatPlan')).toHaveLength(1)
  people = 0
  await user.click(save)
  expect(askedFor('SetSeatPlan')).toHaveLength(2)
})

test('after a plan is undone, the form shows the plan in force again', async () => {
  let planned: object[] = []
  const action = {
    id: 'p1',
    kind: 'SET_SEAT_PLAN',
    state: 'PLANNED',
    affected: 2,
    isUpperBound: false,
    affectedNow: null,
    halted: null,
    message: null,
    isOwn: true,
    takesEffectAt: new Date(Date.now() + 60_000).toISOString(),
    event: null,
  }
  const root = {
    plannedActions: () => planned,
    setSeatPlan: () => {
      planned = [action]
      return { __typename: 'ActionPlanned', action }
    },
    undoPlannedAction: () => {
      planned = []
      return { __typename: 'PlannedActionUndone', action: { ...action, state: 'UNDONE' } }
    },
  }
  const { user } = await renderRoute(`${manage}/seats`, sampleWorkspace([], root))
  const seats = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Seats in the room' })
  const before = seats.value
  await user.type(seats, '0')
  await user.click(screen.getByRole('button', { name: 'Save seat plan' }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Undone. No one was emailed.')).toBeVisible()
  expect(seats).toHaveValue(before)
})

test('among several fixes the one that solves everything is marked', async () => {
  const [held, minimums] = infeasible.problems
  const two = { ...infeasible, problems: [minimums, held] }
  const { user } = await renderRoute(`${manage}/seats`, sampleWorkspace([], { setSeatPlan: two }), { now })
  await user.clear(await screen.findByRole('textbox', { name: 'Seats in the room' }))
  await user.type(field('Seats in the room'), '30')
  await user.click(screen.getByRole('button', { name: 'Save seat plan' }))
  expect((await screen.findByText('This fixes both.')).closest('li')).toHaveTextContent('39 seats are already held.')
  await user.click(screen.getByRole('button', { name: /Apply.*from 30 to 39/ }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a target that was only above its maximum is fixed with the maximum', () => {
  const of = (field: string, from: number, to: number, groupKey = 'academia') => ({
    code: field,
    message: '',
    fix: { field, groupKey, from, to, message: '' },
  })
  const raised = of('maximum', 3, 6)
  const problems = [raised, of('target', 5, 3), of('target', 8, 3), of('target', 5, 3, 'private')]
  expect(withoutFixed(problems, raised)).toEqual(problems.slice(2))
})

test('a value that is no number is reported before anything is sent', async () => {
  const { user, askedFor } = await renderRoute(`${manage}/seats`, sampleWorkspace([]), { now })
  await user.type(await screen.findByRole('textbox', { name: 'Seats in the room' }), 'x')
  await user.click(screen.getByRole('button', { name: 'Save seat plan' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Enter a whole number.')
  expect(field('Seats in the room')).toBeInvalid()
  expect(askedFor('SetSeatPlan')).toHaveLength(0)
})

test('a plan that somebody else changed is read again', async () => {
  const { user, askedFor } = await renderRoute(
    `${manage}/seats`,
    sampleWorkspace([], {
      setSeatPlan: { __typename: 'ChangedMeanwhile', message: 'Someone else changed the plan.' },
    }),
    { now },
  )
  await user.type(await screen.findByRole('textbox', { name: 'Seats in the room' }), '1')
  await user.click(screen.getByRole('button', { name: 'Save seat plan' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Someone else changed the plan.')
  const before = askedFor('SeatPlanOfEvent').length
  await user.click(screen.getByRole('button', { name: 'Reload the plan' }))
  expect(askedFor('SeatPlanOfEvent').length).toBe(before + 1)
})

/** Acts at the very moment when the text appears. */
const asSoonAs = (text: string, act: () => void) =>
  new MutationObserver((_, watch) => {
    if (!screen.queryByText(text)) return
    watch.disconnect()
    act()
  }).observe(document.body, { childList: true, subtree: true })

test('typing while the plan is being saved is kept', async () => {
  const root = sampleWorkspace([], {
    setSeatPlan: ({ input }: { input: SetSeatPlanInput }) => ({
      __typename: 'SeatPlanSet',
      offersMade: 0,
      event: {
        ...root.event,
        seatPlan: { ...root.event.seatPlan, total: input.plan.total, version: input.version + 1 },
      },
    }),
  })
  const { user, askedFor } = await renderRoute(`${manage}/seats`, root, { now })
  const total = await screen.findByRole('textbox', { name: 'Seats in the room' })
  fireEvent.change(total, { target: { value: '61' } })
  asSoonAs('Seat plan saved', () => {
    fireEvent.change(field('Academia: Maximum'), { target: { value: '33' } })
  })
  await user.click(screen.getByRole('button', { name: 'Save seat plan' }))
  expect(total).toHaveValue('61')
  expect(field('Academia: Maximum')).toHaveValue('33')
  expect(screen.queryByText(/^Someone else has changed the plan/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Save seat plan' }))
  expect(askedFor('SetSeatPlan').at(-1)?.variables.input).toMatchObject({
    version: 2,
    plan: { total: 61, groups: { 3: { maximum: 33 } } },
  })
})

const preview = {
  __typename: 'PlanPreview',
  offersMade: 2,
  groups: sampleEvent().groups.map(({ key, offered, confirmed }, place) => ({
    groupKey: key,
    held: offered + confirmed + (place === 0 ? 2 : 0),
    waiting: 0,
  })),
  offered: [person('AAAA000001', 'Ana Ortega', 'WAITLISTED')],
  nobodyOffered: [],
}

test('while a plan is typed, the room shows what saving would do', async () => {
  const { user, askedFor } = await renderRoute(`${manage}/seats`, sampleWorkspace([], { planPreview: preview }), {
    now,
  })
  await user.type(await screen.findByRole('textbox', { name: 'Seats in the room' }), '0')
  const whatIf = await screen.findByRole('region', { name: 'If you save this now' })
  expect(whatIf).toHaveTextContent('2 people on the waitlist are offered a seat immediately:')
  expect(whatIf).toHaveTextContent('Ana Ortega')
  expect(whatIf).toHaveTextContent('and 1 more')
  expect(screen.getByRole('img', { name: /Afterwards, .* seats would be held/ })).toBeVisible()
  expect(askedFor('PlanWhatIf')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Discard changes' }))
  expect(screen.queryByRole('region', { name: 'If you save this now' })).toBeNull()
})

test('a plan that can’t be met says so before it is saved, and is fixed at one press', async () => {
  const { user, askedFor } = await renderRoute(`${manage}/seats`, sampleWorkspace([], { planPreview: infeasible }), {
    now,
  })
  await user.clear(await screen.findByRole('textbox', { name: 'Seats in the room' }))
  await user.type(field('Seats in the room'), '30')
  expect(await screen.findByText('39 seats are already held.')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: /Apply.*from 30 to 39/ }))
  expect(field('Seats in the room')).toHaveValue('39')
  expect(askedFor('SetSeatPlan')).toHaveLength(0)
})

const spelling = (key: string, name: string, held = 1) => ({ key, names: [name], registrations: 2, held })
const one = spelling('instituto igarape', 'Instituto Igarapé')
const other = spelling('igarape institute', 'Igarapé Institute')
const organisations = {
  merged: [
    {
      organisation: spelling('red sur', 'Red Sur', 3),
      aliases: [{ spelling: spelling('rede sur', 'Rede Sur'), decidedAt: now, decidedBy: 'ines@meridian.example' }],
      aboveCap: true,
    },
  ],
  suggestions: [{ similarity: 'SAME_NAME', spellings: [one, other], into: one.key, heldTogether: 4 }],
  matching: [spelling('alder', 'Alder'), spelling('alder tree', 'Alder Tree')],
}

test('spellings that look alike are counted as one, separated again, or left as they are', async () => {
  const { user, askedFor } = await renderRoute(
    `${manage}/seats`,
    sampleWorkspace(
      [],
      {
        mergeOrganisations: { __typename: 'OrganisationsMerged', held: 4, aboveCap: true },
        separateOrganisation: { __typename: 'OrganisationSeparated', offersMade: 1 },
        keepOrganisationsApart: { __typename: 'OrganisationsKeptApart' },
      },
      { organisations },
    ),
    { now },
  )
  const part = await screen.findByRole('region', { name: 'Organisations counted as one' })
  expect(part).toHaveTextContent('The same words except for accents, order, language or legal form.')
  expect(part).toHaveTextContent(/Above the cap of \d+. No one loses a seat/)
  await user.click(within(part).getByRole('button', { name: 'Not the same' }))
  expect(await screen.findByText('They won’t be suggested again')).toBeVisible()
  const [merge] = within(part).getAllByRole('button', { name: 'Count as one' })
  if (merge) await user.click(merge)
  expect(askedFor('MergeOrganisations').at(-1)?.variables.input).toMatchObject({
    keys: [one.key, other.key],
    into: one.key,
  })
  expect(await screen.findByText(/It’s above the cap/)).toBeVisible()
  await user.click(within(part).getByRole('button', { name: /Separate again.*Rede Sur/ }))
  expect(await screen.findByText('Separated again. 1 seat offered.')).toBeVisible()
})

test('a person may know of others that are the same', async () => {
  const { user, askedFor } = await renderRoute(
    `${manage}/seats`,
    sampleWorkspace(
      [],
      { mergeOrganisations: { __typename: 'OrganisationsMerged', held: 1, aboveCap: false } },
      { organisations: { ...organisations, merged: [], suggestions: [] } },
    ),
    { now },
  )
  await user.click(await screen.findByText('Choose other names for the same organisation'))
  await user.type(screen.getByRole('textbox', { name: 'Find organisations' }), 'alder')
  await user.click(await screen.findByRole('checkbox', { name: /Alder Tree/ }))
  await user.click(screen.getByRole('checkbox', { name: /^Alder 2/ }))
  await user.click(screen.getByRole('button', { name: 'Count as “Alder Tree”' }))
  expect(askedFor('MergeOrganisations').at(-1)?.variables.input).toMatchObject({
    keys: ['alder tree', 'alder'],
    into: 'alder tree',
  })
})

test('members add names by which the leak check knows an organisation', async () => {
  const { user, askedFor } = await renderRoute(
    `${manage}/seats`,
    sampleWorkspace(
      [],
      { setOrganisationNames: { __typename: 'OrganisationNamesSet' } },
      { organisations: { ...organisations, matching: [{ ...spelling('alder', 'Alder'), otherNames: ['AL'] }] } },
    ),
    { now },
  )
  await user.click(await screen.findByText('Add acronyms and names in other languages'))
  await user.type(screen.getByRole('textbox', { name: 'Find an organisation' }), 'alder')
  const names = await screen.findByRole('textbox', { name: 'Other names of Alder' })
  expect(names).toHaveValue('AL')
  await user.type(names, '; Aliso ;')
  await user.click(screen.getByRole('button', { name: /Save names.*Alder/ }))
  expect(await screen.findByText('Names saved')).toBeVisible()
  expect(askedFor('SetOrganisationNames').at(-1)?.variables.input).toMatchObject({
    key: 'alder',
    names: ['AL', 'Aliso'],
  })
})
