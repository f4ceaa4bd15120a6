import { expect, jest, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { onPhone } from '../testing/onPhone.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleEvent } from '../testing/samples.ts'
import { manage, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString()

const action = (changes: Record<string, unknown> = {}) => ({
  id: 'p1',
  kind: 'MOVE_SESSION',
  state: 'PLANNED',
  affected: 62,
  isUpperBound: false,
  affectedNow: null,
  halted: null,
  message: null,
  about: null,
  isOwn: true,
  takesEffectAt: inSeconds(43),
  event: sampleEvent(),
  ...changes,
})

const aboutPeople = (references: string[]) => ({
  decision: 'DECLINE',
  count: references.length,
  title: null,
  startsAt: null,
  subjectId: null,
  references,
})

const page = (root: Record<string, unknown>) => renderRoute(`${manage}/seats`, sampleWorkspace([], root))

const bar = () => screen.findByRole('region', { name: 'Planned actions' })

test('planned actions count down on every staff page, are announced once, and can be undone', async () => {
  let planned = [action(), action({ id: 'p2', affected: 1, takesEffectAt: inSeconds(20) })]
  const { user, askedFor } = await page({
    plannedActions: () => planned,
    undoPlannedAction: ({ id }: { id: string }) => {
      planned = planned.filter((each) => each.id !== id)
      return { __typename: 'PlannedActionUndone', action: action({ id, state: 'UNDONE' }) }
    },
  })
  const items = within(await bar()).getAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^Move a session In \d+ s: we’ll email 62 people\.UndoSend now$/),
    expect.stringMatching(/In \d+ s: we’ll email 1 person\.UndoSend now$/),
  ])
  expect(screen.getByText(/^Move a session: we’ll email 1 person\. You can still undo this/)).toHaveAttribute(
    'role',
    'status',
  )
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(items[0] as HTMLElement).getByRole('button', { name: 'Undo' }))
  expect(askedFor('UndoPlannedAction').map(({ variables }) => variables)).toEqual([{ id: 'p1' }])
  expect(await screen.findByText('Undone. No one was emailed.')).toBeVisible()
  expect(within(await bar()).getAllByRole('listitem')).toHaveLength(1)
})

test('an email that is sent again says for whom, as far as the viewer sees it', async () => {
  const recipient = { kind: 'REGISTRANT', reference: 'AAAA000001', name: 'Ana Ortega', address: 'ana@people.example' }
  await page({
    plannedActions: [
      action({ kind: 'RESEND_EMAIL', affected: 1, recipient }),
      action({ id: 'p2', kind: 'RESEND_EMAIL', affected: 1, recipient: { ...recipient, name: null, address: null } }),
    ],
  })
  const items = within(await bar()).getAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^Send an email again · Ana Ortega, ana@people\.example In \d+ s/),
    expect.stringMatching(/^Send an email again · AAAA000001 In \d+ s/),
  ])
})

test('what is taking effect offers no button that comes too late; what is stuck can be undone again', async () => {
  const planned = [
    action({ takesEffectAt: inSeconds(-1) }),
    action({ id: 'p2', affected: 1, takesEffectAt: inSeconds(-60) }),
  ]
  await page({ plannedActions: planned })
  const items = within(await bar()).getAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/Taking effect…$/),
    expect.stringMatching(/Taking effect…UndoSend now$/),
  ])
})

test('an action that has taken effect leaves the bar, says so, and the page is refetched', async () => {
  let planned = [action()]
  const { user, askedFor } = await page({
    plannedActions: () => planned,
    runPlannedActionNow: () => {
      planned = []
      return { __typename: 'PlannedActionRun', action: action({ state: 'DONE' }) }
    },
  })
  await user.click(within(await bar()).getByRole('button', { name: 'Send now' }))
  expect(await screen.findByText('Move a session: done. 62 people emailed.')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Planned actions' })).toBeNull()
  expect(askedFor('StaffEvent').length).toBeGreaterThan(1)
})

test('an action that would email more people asks again, with the new number on its button', async () => {
  const halted = action({ state: 'HALTED', halted: 'MORE_PEOPLE', affectedNow: 70 })
  const { user, askedFor } = await page({
    plannedActions: [halted],
    runPlannedActionNow: { __typename: 'PlannedActionRun', action: halted },
  })
  expect(await bar()).toHaveTextContent('the number of people to email had grown from 62 to 70')
  await user.click(within(await bar()).getByRole('button', { name: 'Go ahead and email 70 people' }))
  expect(askedFor('RunPlannedActionNow')[0]?.variables).toEqual({ id: 'p1', affected: 70 })
})

test('the bar says what each action does and to what', async () => {
  const about = (changes: Record<string, unknown>) => ({
    decision: null,
    count: null,
    title: null,
    startsAt: null,
    subjectId: null,
    references: [],
    ...changes,
  })
  const { user } = await page({
    plannedActions: [
      action({ kind: 'DECIDE_ALL', about: about({ decision: 'DECLINE', count: 23 }) }),
      action({ id: 'p2', about: about({ title: 'Third session', startsAt: '2026-12-01T14:00:00Z' }) }),
      action({ id: 'p3', kind: 'SEND_MESSAGE', about: about({ title: 'Practical details' }) }),
      action({ id: 'p4', kind: 'SEND_REPORT' }),
    ],
  })
  await user.click(within(await bar()).getByRole('button', { name: '2 more planned actions' }))
  const items = within(await bar()).getAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual([
    'Show fewer',
    expect.stringMatching(/^Decline 23 registrations In /),
    expect.stringMatching(/^Move “Third session” to 1\sDec\s2026, \d\d:00 Brasilia Standard Time\b.* In /),
    expect.stringMatching(/^Email “Practical details” In /),
    expect.stringMatching(/^Send the report In /),
  ])
})

test('on a phone one planned action is shown, and the others on request; what was stopped always is', async () => {
  const endPhone = onPhone()
  const named = (title: string) => ({
    decision: null,
    count: null,
    title,
    startsAt: null,
    subjectId: null,
    references: [],
  })
  const { user } = await page({
    plannedActions: [
      action({ kind: 'ADD_PERSON', about: named('Ana') }),
      action({ id: 'p2', kind: 'ADD_PERSON', state: 'HALTED', halted: 'FAILED', about: named('Bo') }),
      action({ id: 'p3', kind: 'ADD_PERSON', about: named('Cai') }),
    ],
  })
  const people = async () =>
    within(await bar())
      .getAllByRole('listitem')
      .flatMap((item) => /^Register (\w+)/.exec(item.textContent)?.[1] ?? [])
  expect(await people()).toEqual(['Bo', 'Cai'])
  const others = within(await bar()).getByRole('button', { name: '1 more planned action' })
  expect(others).toHaveAttribute('aria-expanded', 'false')
  await user.click(others)
  expect(await people()).toEqual(['Ana', 'Bo', 'Cai'])
  await user.click(within(await bar()).getByRole('button', { name: 'Show fewer' }))
  expect(await people()).toEqual(['Bo', 'Cai'])
  endPhone()
})

test('shows what was emailed in the end, not what was planned', async () => {
  let planned = [action({ state: 'HALTED', halted: 'MORE_PEOPLE', affectedNow: 70 })]
  const { user } = await page({
    plannedActions: () => planned,
    runPlannedActionNow: () => {
      planned = []
      return { __typename: 'PlannedActionRun', action: action({ state: 'DONE' }) }
    },
    plannedAction: { id: 'p1', state: 'DONE', emailed: 70, refused: [] },
  })
  await user.click(within(await bar()).getByRole('button', { name: 'Go ahead and email 70 people' }))
  expect(await screen.findByText('Move a session: done. 70 people emailed.')).toBeVisible()
})

test.each([
  ['DECIDE_ALL', /: started\. See its progress on the registrations page\./],
  ['RUN_IMPORT', /^Import registrations: started\. See its progress on the import page\./],
])('%s, which goes on by itself, is said to have started, and may email fewer people', async (kind, started) => {
  let planned = [action({ kind, affected: 9_000, isUpperBound: true })]
  const { user } = await page({
    plannedActions: () => planned,
    runPlannedActionNow: () => {
      planned = []
      return { __typename: 'PlannedActionRun', action: action({ state: 'DONE' }) }
    },
    plannedAction: { id: 'p1', state: 'DONE', emailed: null, refused: [] },
  })
  expect(await bar()).toHaveTextContent(/In \d+ s: we’ll email up to 9,000 people\./)
  await user.click(within(await bar()).getByRole('button', { name: 'Send now' }))
  expect(await screen.findByText(started)).toBeVisible()
})

test('a colleague’s action is shown without buttons, and one that was refused says why', async () => {
  await page({
    plannedActions: [
      action({ isOwn: false }),
      action({ id: 'p2', state: 'HALTED', halted: 'REFUSED', message: 'Someone else has changed this.' }),
    ],
  })
  const [first, second] = within(await bar()).getAllByRole('listitem')
  expect(first).toHaveTextContent('Planned by a colleague.')
  expect(within(first as HTMLElement).queryByRole('button')).toBeNull()
  expect(second).toHaveTextContent('Stopped, and no one was emailed: Someone else has changed this.')
  expect(within(second as HTMLElement).getByRole('button', { name: 'Dismiss' })).toBeVisible()
})

test('an action whose time has come is looked after until it has taken effect', async () => {
  jest.useFakeTimers({ advanceTimers: true })
  let planned = [action({ takesEffectAt: inSeconds(2) })]
  await page({ plannedActions: () => planned })
  await bar()
  planned = []
  await act(async () => jest.advanceTimersByTime(5_000))
  expect(await screen.findByText('Move a session: done. 62 people emailed.')).toBeVisible()
  jest.useRealTimers()
})

test('decisions that did not change everybody stay in the bar with the reasons, until they are dismissed', async () => {
  let planned = [action({ kind: 'DECIDE' })]
  const refused = [{ reference: 'AAAA000002', message: 'This person has withdrawn.' }]
  const { user } = await page({
    plannedActions: () => planned,
    runPlannedActionNow: () => {
      planned = []
      return { __typename: 'PlannedActionRun', action: action({ state: 'DONE' }) }
    },
    plannedAction: { id: 'p1', state: 'DONE', emailed: 61, refused },
  })
  await user.click(within(await bar()).getByRole('button', { name: 'Send now' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Done, except for 1 registration that was not changed:')
  expect(await bar()).toHaveTextContent('AAAA000002This person has withdrawn.')
  expect(await problemsOfPage()).toEqual([])
  await user.click(within(await bar()).getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByRole('region', { name: 'Planned actions' })).toBeNull()
})

test('an action that was undone elsewhere leaves without a word', async () => {
  let planned = [action({ kind: 'SEND_REPORT', takesEffectAt: inSeconds(1) })]
  await page({
    plannedActions: () => planned,
    plannedAction: { id: 'p1', state: 'UNDONE', emailed: null, refused: [] },
  })
  await bar()
  planned = []
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Planned actions' })).toBeNull(), { timeout: 5_000 })
  expect(screen.queryByText(/^Send the report: done/)).toBeNull()
})

test('an action that failed says so in words, and can be tried again or dismissed', async () => {
  const halted = action({ state: 'HALTED', halted: 'FAILED' })
  const { user, askedFor } = await page({
    plannedActions: [halted],
    runPlannedActionNow: { __typename: 'PlannedActionRun', action: halted },
  })
  expect(await bar()).toHaveTextContent(
    'Something went wrong on our side. Nothing was changed, and no one was emailed.',
  )
  await user.click(within(await bar()).getByRole('button', { name: 'Try again' }))
  expect(askedFor('RunPlannedActionNow')[0]?.variables).toEqual({ id: 'p1', affected: null })
  expect(within(await bar()).getByRole('button', { name: 'Dismiss' })).toBeVisible()
})

test('rows and the application say that a decision about them is planned, with Undo there', async () => {
  const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED'), person('BBBB000002', 'Bruno Tavares', 'SUBMITTED')]
  let planned = [action({ kind: 'DECIDE', about: aboutPeople(['AAAA000001']) })]
  const root = {
    plannedActions: () => planned,
    registration: { ...people[0], event: sampleWorkspace([]).event },
    undoPlannedAction: ({ id }: { id: string }) => {
      planned = []
      return { __typename: 'PlannedActionUndone', action: action({ id, state: 'UNDONE' }) }
    },
  }
  const { user } = await renderRoute(`${manage}/registrations?open=AAAA000001`, sampleWorkspace(people, root))
  const row = await screen.findByRole('row', { name: /Ana Ortega/ })
  await waitFor(() => expect(row).toHaveTextContent(/Planned:\d+ s/))
  expect(screen.getByRole('row', { name: /Bruno Tavares/ })).not.toHaveTextContent('Planned:')
  const panel = within(screen.getByRole('complementary', { name: 'Application' }))
  const notice = within(await panel.findByRole('region', { name: 'Decline 1 registration · Ana Ortega' }))
  expect(notice.getByText(/^takes effect in \d+ s\.$/)).toBeVisible()
  expect(notice.getByRole('button', { name: /^Send now/ })).toBeVisible()
  await user.click(notice.getByRole('button', { name: /^Undo/ }))
  expect(await screen.findByText('Undone. No one was emailed.')).toBeVisible()
  await waitFor(() => expect(row).not.toHaveTextContent('Planned:'))
})

test('the page where something was done says that it is planned', async () => {
  await page({ plannedActions: [action({ kind: 'SET_SEAT_PLAN', isOwn: false })] })
  const main = within(await screen.findByRole('main'))
  expect(await screen.findByRole('region', { name: 'Change the seat plan' })).toHaveTextContent(/takes effect in \d+ s/)
  expect(main.queryByRole('button', { name: /^Undo/ })).toBeNull()
})

test('what was done names the person, also once the bar is gone', async () => {
  let planned = [action({ kind: 'DECIDE', affected: 1, about: aboutPeople(['AAAA000001']) })]
  const root = {
    plannedActions: () => planned,
    plannedAction: { id: 'p1', state: 'DONE', emailed: 1, refused: [] },
    runPlannedActionNow: () => {
      planned = []
      return { __typename: 'PlannedActionRun', action: action({ state: 'DONE' }) }
    },
  }
  const people = [person('AAAA000001', 'Ana Ortega', 'SUBMITTED')]
  const { user } = await renderRoute(`${manage}/registrations`, sampleWorkspace(people, root))
  await screen.findByRole('row', { name: /Ana Ortega/ })
  await user.click(within(await bar()).getByRole('button', { name: 'Send now' }))
  const done = await screen.findByText(/: done\. 1 person emailed\.$/)
  expect(done).toHaveTextContent('Decline 1 registration · Ana Ortega: done. 1 person emailed.')
})
