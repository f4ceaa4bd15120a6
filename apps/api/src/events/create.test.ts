import { describe, expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { consultation } from './examples.ts'
import { openCreating } from './testing/creating.ts'

const world = await openWorld()
const { organiser, create, countRows } = openCreating(world)

test('an organiser creates a draft, with everything below it', async () => {
  const answer = await create({ slug: 'whole' })
  expect(answer).toMatchObject({
    __typename: 'EventCreated',
    event: {
      slug: 'whole',
      state: 'DRAFT',
      title: 'Open procurement',
      titles: [
        { language: 'en', text: 'Open procurement' },
        { language: 'es', text: 'Contratación abierta' },
      ],
      series: 'Open government',
      description: 'First paragraph.\n\nSecond paragraph.',
      languages: ['en', 'es'],
      zone: 'America/Bogota',
      offerHours: 72,
      version: 1,
      registrationWindow: 'OPEN',
      institutes: [{ part: 'HOST', institute: { slug: 'host', name: 'Institute of Open Data' } }],
      sessions: [{ title: 'First day' }, { title: 'Second day' }],
      groups: [
        { key: 'civil-society', name: 'Civil society', minimum: 8, target: 14, maximum: 20, priority: 1, submitted: 0 },
        { key: 'academia', minimum: 4, priority: 0, offered: 0, confirmed: 0, waiting: 0, stagedDifference: 0 },
        { key: 'private-sector', description: null, maximum: 10 },
      ],
      seatPlan: { total: 30, organisationCap: 2, policy: 'BALANCED', version: 1, held: 0, free: 30 },
      questions: [
        { key: 'first-time', options: [], shownIf: null, help: null },
        { key: 'how-heard', options: [{ key: 'friend', label: 'From a friend' }, { key: 'press' }] },
        { key: 'which-paper', shownIf: { questionKey: 'how-heard', values: ['press'] } },
      ],
      consents: [
        { key: 'processing', required: true, version: 1, text: expect.stringContaining('Institute of Open Data') },
      ],
      viewerCan: { edit: true, publish: true, setSeatPlan: true, seeRegistrations: true, decide: true, seeAudit: true },
    },
  })
  expect(answer.event?.consents).toMatchObject([
    {
      texts: [
        { language: 'en' },
        { language: 'es', text: expect.stringContaining('Instituto de Datos Abiertos') },
        { language: 'pt_BR' },
        { language: 'fr' },
      ],
    },
  ])
})

test('the audit log has one entry of it, with all facts', async () => {
  await create({ slug: 'audited' })
  const event = await world.database.event.findUniqueOrThrow({ where: { slug: 'audited' } })
  const user = await world.database.user.findUniqueOrThrow({ where: { email: organiser.email } })
  const entries = await world.database.auditEntry.findMany({ where: { eventId: event.id } })
  expect(entries).toHaveLength(1)
  expect(entries[0]).toMatchObject({
    what: 'EVENT_CREATED',
    actorKind: 'MEMBER',
    actorId: user.id,
    instituteId: event.hostId,
    before: null,
    after: { slug: 'audited', plan: { plan: { total: 30 } }, consents: [{ key: 'processing' }] },
  })
})

test('a slug is used once, also by two at the same moment', async () => {
  const answers = await Promise.all([create({ slug: 'once' }), create({ slug: 'once' })])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['EventCreated', 'SlugTaken'])
  const before = await countRows()
  expect(await create({ slug: 'once' })).toMatchObject({
    __typename: 'SlugTaken',
    message: 'Another page has this address, or had it before. Please choose another.',
  })
  expect(await countRows()).toEqual(before)
})

test.each(['OWNER', 'ORGANISER'] as const)('an %s of the host may create', async (role) => {
  const institute = await world.database.institute.findUniqueOrThrow({ where: { slug: 'host' } })
  const { email } = await world.member({ institute, role })
  expect(await create({ slug: `by-${role.toLowerCase()}` }, email)).toMatchObject({ __typename: 'EventCreated' })
})

test('nobody else may, and wrong fields are not reported', async () => {
  const institute = await world.database.institute.findUniqueOrThrow({ where: { slug: 'host' } })
  const others = [
    null,
    'somebody@people.example',
    (await world.member()).email,
    (await world.member({ institute, role: 'REVIEWER' })).email,
    (await world.member({ institute, role: 'VIEWER' })).email,
  ]
  const before = await countRows()
  for (const as of others) expect(await create({ slug: '' }, as)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await create({ hostSlug: 'no-such-institute' })).toMatchObject({ __typename: 'NotAllowed' })
  expect(await countRows()).toEqual(before)
})

describe('a seat plan that cannot be met', () => {
  const planned = (total: number, seats: [number, number, number]) => {
    const [minimum, target, maximum] = seats
    const groups = consultation().plan.groups.map((group, index) =>
      index === 0 ? { ...group, minimum, target, maximum } : group,
    )
    return { ...consultation().plan, total, groups }
  }

  test.each([
    [
      'Σ minimum above total',
      planned(11, [8, 8, 20]),
      [
        {
          code: 'MINIMUMS_ABOVE_TOTAL',
          groupKey: null,
          message: 'The minimums of all groups add up to more than the total.',
          fix: { field: 'total', groupKey: null, from: 11, to: 12, message: 'Raise the total from 11 to 12.' },
        },
      ],
    ],
    [
      'maximum below minimum',
      planned(30, [8, 8, 7]),
      [
        {
          code: 'MAXIMUM_BELOW_MINIMUM',
          groupKey: 'civil-society',
          message: 'Civil society: the maximum is below the minimum.',
          fix: {
            field: 'maximum',
            groupKey: 'civil-society',
            from: 7,
            to: 8,
            message: 'Raise the maximum for Civil society from 7 to 8.',
          },
        },
      ],
    ],
    [
      'target above maximum',
      planned(30, [8, 21, 20]),
      [
        {
          code: 'TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM',
          groupKey: 'civil-society',
          message: 'Civil society: the target is not between the minimum and the maximum.',
          fix: {
            field: 'target',
            groupKey: 'civil-society',
            from: 21,
            to: 20,
            message: 'Lower the target for Civil society from 21 to 20.',
          },
        },
      ],
    ],
  ])('%s', async (_, plan, problems) => {
    const before = await countRows()
    expect(await create({ slug: 'infeasible', plan })).toEqual({
      __typename: 'SeatPlanInfeasible',
      message: 'This seat plan doesn’t add up. See the suggested fix.',
      problems,
    })
    expect(await countRows()).toEqual(before)
  })
})
