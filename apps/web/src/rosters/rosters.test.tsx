import { afterEach, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import type { RecordRosterInput } from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities, sampleEvent } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const viewerCan = sampleAbilities({ seeRegistrations: true, checkIn: true })
const ana = person('AAAA000001', 'Ana Ortega', 'CONFIRMED')
const bo = person('BBBB000002', 'Bo Li', 'CONFIRMED')
const cy = person('CCCC000003', 'Cy Rivas', 'CONFIRMED')
const onRoster = (
  registration: object,
  rows: number[],
  minutes: number,
  nameRows: number[] = [],
  withName = minutes,
) => ({
  registration,
  rows,
  minutes,
  nameRows,
  minutesWithName: withName,
})
const people = [onRoster(ana, [2, 3], 110), onRoster(bo, [], 0, [4], 100), onRoster(cy, [5], 20)]

const page = (nodes: object[]) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: 'a', endCursor: 'a' },
  edges: nodes.map((node) => ({ cursor: 'a', node })),
})

const roster = (changes: object = {}) => ({
  id: 'r1',
  state: 'READ',
  rowCount: 5,
  firstJoinedAt: '2027-06-14T14:50:00.000Z',
  lastLeftAt: '2027-06-14T17:10:00.000Z',
  leastMinutes: null,
  unmatchedCount: 1,
  unmatched: [{ row: 6, minutes: 45 }],
  people: page(people),
  peopleFrom: ({ leastMinutes }: { leastMinutes: number }) =>
    people.filter(({ minutes }) => minutes >= leastMinutes).length,
  ...changes,
})

const [session] = sampleEvent().sessions

const open = (
  root: Record<string, unknown>,
  { recorded = null, address = '' }: { recorded?: object | null; address?: string } = {},
) =>
  renderRoute(
    `${manage}/check-in/video-call${address}`,
    sampleWorkspace([ana, bo, cy], root, { viewerCan, sessions: [{ ...session, roster: recorded }] }),
    { now },
  )

const realFetch = globalThis.fetch
afterEach(() => {
  globalThis.fetch = realFetch
})

/** @returns the URLs that files were sent to */
function answerUploads(status: number, answer: object): string[] {
  const sent: string[] = []
  globalThis.fetch = async (to) => {
    sent.push(String(to))
    return Object.assign(Object.create(null), { ok: status < 400, status, json: async () => answer })
  }
  return sent
}

const file = new File(['Name,Duration\nAna,110\n'], 'report.csv', { type: 'text/csv' })

test('a file is read, people with the same name are confirmed, and attendance is recorded', async () => {
  const sent = answerUploads(201, { id: 'r1' })
  const inputs: RecordRosterInput[] = []
  const { user } = await open({
    roster: roster(),
    recordRoster: ({ input }: { input: RecordRosterInput }) => {
      inputs.push(input)
      return { __typename: 'RosterRecorded', recorded: 2, roster: roster({ state: 'RECORDED', leastMinutes: 90 }) }
    },
  })
  await user.upload(await screen.findByLabelText('Choose a file'), file)
  const found = await screen.findByRole('region', { name: 'Found by email address' })
  expect(sent).toEqual([`/api/sessions/${session?.id}/roster?zone=${encodeURIComponent(sampleEvent().zone)}`])
  const least = screen.getByLabelText('Minutes required to count as attending')
  await user.clear(least)
  await user.type(least, '90')
  expect(
    within(found)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Ana Ortega110 minutes', 'Cy Rivas20 minutes · too short'])
  expect(screen.getByText('1 row is of no one expected at this session')).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Record attendance of 1 person' })).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Bo Li' }))
  expect(await problemsOfPage()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Record attendance of 2 people' }))
  expect(await screen.findByText('Attendance of 2 people recorded')).toBeVisible()
  expect(inputs).toEqual([{ id: 'r1', leastMinutes: 90, confirmed: ['BBBB000002'] }])
})

test('a refused file says why, in the server’s words', async () => {
  answerUploads(422, { code: 'NOT_A_ROSTER', message: 'We found no participants in this file.' })
  const { user } = await open({})
  await user.upload(await screen.findByLabelText('Choose a file'), file)
  expect(await screen.findByRole('alert')).toHaveTextContent('We found no participants in this file.')
})

test('minutes that are none are refused before anything is sent', async () => {
  const { user, askedFor } = await open({ roster: roster() }, { address: '?roster=r1' })
  const least = await screen.findByLabelText('Minutes required to count as attending')
  await user.clear(least)
  await user.click(screen.getByRole('button', { name: /^Record attendance/ }))
  expect(await screen.findByText('Enter a number from 1 to 1440.')).toBeVisible()
  expect(askedFor('RecordRoster')).toEqual([])
})

test('what is recorded is deleted after a question that says what is lost', async () => {
  const recorded = roster({ state: 'RECORDED', leastMinutes: 90, people: page(people.slice(0, 1)) })
  const { user, askedFor } = await open({ removeRoster: { __typename: 'RosterRemoved', session } }, { recorded })
  expect(await screen.findByText(/1 person attended for at least 90 minutes/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Delete this attendance' }))
  const dialog = await screen.findByRole('dialog', { name: 'Delete this attendance?' })
  expect(dialog).toHaveTextContent('1 person is no longer recorded as attending by this file.')
  await user.click(within(dialog).getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(askedFor('RemoveRoster')[0]?.variables).toEqual({ id: 'r1' }))
  expect(await screen.findByText('Attendance from the video call deleted')).toBeVisible()
})

test('a file that was deleted meanwhile says so', async () => {
  await open({ roster: null }, { address: '?roster=r1' })
  expect(await screen.findByText('This file has been deleted')).toBeVisible()
})
