import { beforeAll, expect, test } from '@jest/globals'
import { kept, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({ hostId: host.id, admission: 'FIRST_COME', total: 2 })
  for (const [name, groupKey] of Object.entries({
    Ana: 'academia',
    Bo: 'civil-society',
    Cy: 'academia',
    Di: 'academia',
  })) {
    await registerPerson(world, event, name, { groupKey, organisation: name === 'Bo' ? null : 'Red' })
  }
})

const preview = async (total: number, academia: Record<string, number> = {}, as: string | null = organiser) => {
  const seats = { minimum: 0, target: 1, maximum: 9 }
  const groups = [
    { groupKey: 'academia', ...seats, ...academia },
    { groupKey: 'civil-society', ...seats },
  ]
  const { answer } = await world.ask<{ answer: Record<string, unknown> }>(
    /* GraphQL */ `
      query ($input: PlanPreviewInput!) {
        answer: planPreview(input: $input) {
          __typename
          ... on PlanPreview {
            offersMade groups { groupKey held waiting } offered { name } nobodyOffered { code }
          }
          ... on SeatPlanInfeasible { problems { code fix { field groupKey to } } }
          ... on InvalidInput { fields { path code } }
        }
      }`,
    { input: { eventSlug: event.slug, plan: { total, policy: 'BALANCED', groups } } },
    { as },
  )
  return answer
}

test('tells who would be offered a seat, and changes nothing', async () => {
  const before = await kept(world, event.id)
  expect(await preview(3)).toEqual({
    __typename: 'PlanPreview',
    offersMade: 1,
    groups: [
      { groupKey: 'civil-society', held: 1, waiting: 0 },
      { groupKey: 'academia', held: 2, waiting: 1 },
    ],
    offered: [{ name: 'Cy' }],
    nobodyOffered: [{ code: 'NO_FREE_SEAT' }],
  })
  expect(await preview(9, { maximum: 1 })).toMatchObject({
    offersMade: 0,
    nobodyOffered: [{ code: 'NOBODY_WAITING' }, { code: 'GROUP_AT_MAXIMUM' }],
  })
  expect(await kept(world, event.id)).toEqual(before)
})

test('says why a plan cannot be met, with the smallest fix, or that it is not a plan', async () => {
  expect(await preview(1)).toEqual({
    __typename: 'SeatPlanInfeasible',
    problems: [{ code: 'TOTAL_BELOW_HELD', fix: { field: 'total', groupKey: null, to: 2 } }],
  })
  expect(await preview(0)).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'plan.total' }] })
})

test('is for those who may change the plan', async () => {
  for (const as of [null, (await world.member({ institute: host, role: 'REVIEWER' })).email]) {
    expect(await preview(3, {}, as)).toEqual({ __typename: 'NotAllowed' })
  }
})
