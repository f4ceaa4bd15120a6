import { expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import type {
  CompositionInput,
  DecideInput,
  QuotaInput,
  SetQuotasInput,
  StageCompositionInput,
} from '../__generated__/graphql.ts'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleAbilities } from '../testing/samples.ts'
import { manage, now, person, sampleWorkspace } from '../testing/sampleWorkspace.ts'

const quota = (subject: string, value: string, changes: Record<string, unknown> = {}) => ({
  __typename: 'Quota',
  subject,
  questionKey: null,
  value,
  crossedWith: null,
  minimum: 0,
  target: null,
  maximum: null,
  ...changes,
})

const limit = (subject: string, value: string, changes: Record<string, unknown> = {}) => ({
  __typename: 'ComposedLimit',
  subject,
  questionKey: null,
  value,
  crossedWith: null,
  minimum: 2,
  target: 4,
  maximum: 6,
  available: 9,
  before: 1,
  after: 4,
  cost: 0,
  ...changes,
})

const ana = person('AAAA000001', 'Ana Ortega', 'SUBMITTED')
const bo = person('BBBB000002', 'Bo Lima', 'SUBMITTED')
const chosen = (registration: object, score: number) => ({ __typename: 'ComposedPerson', registration, score })

const room = (changes: Record<string, unknown> = {}) => ({
  __typename: 'Composition',
  digest: 'one',
  scoreMethod: 'MEAN',
  seats: 60,
  given: 26,
  compared: 120,
  unscored: 3,
  hidden: 0,
  score: 2480.5,
  penalty: 15,
  bound: 2466,
  best: 2465.5,
  otherCount: 0,
  kept: 0,
  limits: [
    limit('GROUP', 'civil-society', { cost: 12.5 }),
    limit('REGION', '419', { minimum: 3, target: null, maximum: null, after: 8 }),
  ],
  addedCount: 2,
  added: [chosen(ana, 92), chosen(bo, 88.5)],
  removedCount: 0,
  removed: [],
  passedOverCount: 0,
  passedOver: [],
  ...changes,
})

const impossible = {
  __typename: 'NoRoomPossible',
  message: 'No room meets the quotas.',
  seats: 60,
  conflicting: [
    {
      __typename: 'LimitInConflict',
      subject: 'COUNTRY',
      questionKey: null,
      value: 'KE',
      crossedWith: null,
      side: 'MINIMUM',
      limit: 9,
      people: 4,
    },
  ],
  fixes: [
    {
      __typename: 'LimitFix',
      subject: 'COUNTRY',
      questionKey: null,
      value: 'KE',
      crossedWith: null,
      side: 'MINIMUM',
      from: 9,
      to: 4,
    },
  ],
  least: [],
}

const page = (
  root: Record<string, unknown> = {},
  quotas: unknown[] | null = [quota('REGION', '419', { minimum: 3 })],
) => {
  const event = {
    quotas,
    viewerCan: sampleAbilities({ seeRegistrations: true, decide: true, setSeatPlan: true, compose: true }),
  }
  const all = { composition: () => room(), ...root }
  return renderRoute(`${manage}/composition`, sampleWorkspace([ana, bo], all, event), { now })
}

const cellsOf = (table: HTMLElement, name: RegExp) =>
  within(within(table).getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

test('the best room is shown with its proof, its limits and the people it adds', async () => {
  await page()
  expect(await screen.findByText(/Proven best, with a total of 2,465.5/)).toBeVisible()
  expect(screen.getByText(/none could score above 2,466/)).toBeVisible()
  expect(screen.getByText(/Scores add up to 2,480.5. Missed targets cost 15/)).toBeVisible()
  expect(screen.getByText(/3 applications have no score yet/)).toBeVisible()
  const table = screen.getByRole('table', { name: /^Room limits/ })
  expect(cellsOf(table, /^Civil society/)).toEqual(['2–6', '4', '1', '4', '12.5'])
  expect(cellsOf(table, /^Latin America/)).toEqual(['3 or more', '–', '1', '8', '0'])
  expect(screen.getByRole('heading', { name: '2 offers to stage' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ana Ortega' })).toHaveAttribute(
    'href',
    `${manage}/registrations?open=AAAA000001`,
  )
  expect(await problemsOfPage()).toEqual([])
})

test('the method of scoring is chosen with its exact rule, asked for, and named beside the room and in the reasons', async () => {
  const asked: CompositionInput[] = []
  const { user } = await page({
    composition: ({ input }: { input: CompositionInput }) => {
      asked.push(input)
      return room({ scoreMethod: input.scoreMethod, passedOverCount: 1, passedOver: [chosen(bo, 70)] })
    },
    compositionAbsence: () => ({
      __typename: 'CompositionAbsence',
      isInRoom: false,
      isPossible: true,
      points: 3.5,
      isInWithSeat: false,
      wider: [],
    }),
  })
  expect(await screen.findByText('Application score: Mean of the reviews.')).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Application score' }), 'Trimmed mean')
  expect(screen.getByText(/one highest and one lowest score are left out/)).toBeVisible()
  expect(await screen.findByText('Application score: Trimmed mean.')).toBeVisible()
  expect(asked.at(-1)?.scoreMethod).toBe('TRIMMED')
  await user.click(screen.getByRole('button', { name: 'Why not Bo Lima?' }))
  expect(await screen.findByText('a trimmed mean at least 3.5 higher')).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Application score' }), 'Normalised per reviewer')
  expect(screen.getByText(/A review at their mean counts as 50/)).toBeVisible()
  await waitFor(() => expect(asked.at(-1)?.scoreMethod).toBe('NORMALISED'))
  expect(await problemsOfPage()).toEqual([])
})

test('what each weight of the targets costs is pictured, on demand', async () => {
  const asked: number[] = []
  const { user } = await page({
    composition: ({ input }: { input: CompositionInput }) => {
      asked.push(input.targetPrice)
      const isHeavy = input.targetPrice >= 10
      return room({ score: isHeavy ? 2_440 : 2_480.5, limits: [limit('REGION', '419', { after: isHeavy ? 4 : 7 })] })
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Compare target weights' }))
  const table = await screen.findByRole('table', { name: /^Target weights/ })
  await waitFor(() => expect(asked.slice(-4)).toEqual([0, 5, 10, 20]))
  expect(cellsOf(table, /^Ignore targets/)).toEqual(['0', '3'])
  await waitFor(() => expect(cellsOf(table, /^20 points/)).toEqual(['40.5', '0']))
  expect(await problemsOfPage()).toEqual([])
})

test('as few offers as possible may change, and as many more as are allowed', async () => {
  const asked: CompositionInput[] = []
  const { user } = await page({
    composition: ({ input }: { input: CompositionInput }) => {
      asked.push(input)
      return room()
    },
  })
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Staged decisions' }),
    'Change as few offers as possible',
  )
  expect(await screen.findByText(/No room with as few changes scores higher/)).toBeVisible()
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'More offers that may change' }),
    'Up to 2 more, for a higher total',
  )
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ basis: 'FEWEST_SWAPS', furtherSwaps: 2 }))
})

test('the room is drawn as it is and as it would be, in words for those who don’t see it, and at any width', async () => {
  const bounds = { minimum: 12, target: 18, maximum: 24, before: 14, after: 20 }
  await page({ composition: () => room({ limits: [limit('GROUP', 'civil-society', bounds)] }) })
  expect(await screen.findByRole('img', { name: /Civil society would hold 14\./ })).toBeVisible()
  expect(screen.getByRole('img', { name: /Civil society would hold 20\./ })).toBeVisible()
  // Each picture has its own numbers, in its centre and at its arcs.
  for (const [picture, held] of [
    [/Civil society would hold 14\./, 14],
    [/Civil society would hold 20\./, 20],
  ] as const) {
    const drawn = screen.getByRole('img', { name: picture })
    expect(within(drawn).getByText(new RegExp(`^${held}/\\d+$`))).toBeInTheDocument()
  }
  const titles = screen.getAllByRole('figure').map(({ textContent }) => textContent)
  expect(titles[0]).toMatch(/^BeforeSeats held or staged: \d+ of 60/)
  expect(titles[1]).toMatch(/^AfterSeats held or staged: \d+ of 60/)
  // Phones hide some of the table's columns.
  expect(screen.getByRole('rowheader', { name: /^Civil society 12–24, target 18$/ })).toBeVisible()
  expect(await problemsOfPage()).toEqual([])
})

test('the room is staged as it was shown, and nobody is emailed', async () => {
  const staged: StageCompositionInput[] = []
  const decided: DecideInput[] = []
  const { user } = await page({
    decide: ({ input }: { input: DecideInput }) => {
      decided.push(input)
      const registrations = input.references.map((reference) => person(reference, reference, 'SUBMITTED'))
      return { __typename: 'Decided', registrations, event: { slug: 'cybercrime-americas', version: 3 } }
    },
    composition: () => room({ removedCount: 1, removed: [chosen(bo, 40)] }),
    stageComposition: ({ input }: { input: StageCompositionInput }) => {
      staged.push(input)
      return {
        __typename: 'CompositionStaged',
        staged: 2,
        unstaged: 1,
        refused: [],
        undo: { __typename: 'CompositionUndo', stagedAt: now, staged: ['AAAA000001', 'BBBB000002'], unstaged: ['C'] },
        event: { slug: 'cybercrime-americas', version: 2 },
      }
    },
  })
  expect(await screen.findByText(/No one will be emailed/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Stage 2 offers and unstage 1' }))
  expect(await screen.findByText(/2 offers staged/)).toBeVisible()
  expect(staged).toEqual([
    {
      digest: 'one',
      composition: {
        eventSlug: 'cybercrime-americas',
        basis: 'COMPARE_ALL',
        scoreMethod: 'MEAN',
        targetPrice: 5,
        seats: null,
        tieSeed: null,
        alternative: 0,
        furtherSwaps: 0,
      },
    },
  ])
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('3 decisions undone')).toBeVisible()
  expect(decided).toMatchObject([
    { references: ['AAAA000001', 'BBBB000002'], undoStagedAt: now },
    { references: ['C'], staged: true, decision: 'OFFER' },
  ])
})

test('numbers of applications stay beside quotas when no room meets them', async () => {
  const quotas = [quota('REGION', '419', { minimum: 3 })]
  const { user } = await page(
    { composition: ({ quotas: given }: { quotas: unknown }) => (given ? impossible : room()) },
    quotas,
  )
  const field = await screen.findByRole('textbox', { name: 'Latin America and the Caribbean: Minimum' })
  const row = field.closest('tr') as HTMLElement
  expect(await within(row).findByText('9')).toBeVisible()
  await user.type(field, '0')
  expect(await screen.findByText('No room meets the quotas.')).toBeVisible()
  expect(within(row).getByText('9')).toBeVisible()
})

test('organisers read why somebody is not in the room, and what would bring them in', async () => {
  const asked: { reference: string }[] = []
  const { user } = await page({
    composition: () => room({ passedOverCount: 60, passedOver: [chosen(bo, 88.5)] }),
    compositionAbsence: (args: { reference: string }) => {
      asked.push(args)
      const fix = {
        __typename: 'LimitFix',
        subject: 'COUNTRY',
        questionKey: null,
        value: 'KE',
        crossedWith: null,
        side: 'MAXIMUM',
      }
      return {
        __typename: 'CompositionAbsence',
        isInRoom: false,
        isPossible: true,
        points: 0.4,
        isInWithSeat: true,
        wider: [{ ...fix, from: 3, to: 4 }],
      }
    },
  })
  expect(await screen.findByText('60 applications not in this room')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Why not Bo Lima?' }))
  expect(await screen.findByText('a score at least 0.4 higher')).toBeVisible()
  expect(screen.getByText('one more seat in the room')).toBeVisible()
  expect(screen.getByText('Kenya: raise the maximum from 3 to 4')).toBeVisible()
  expect(asked).toMatchObject([{ reference: 'BBBB000002' }])
  expect(await problemsOfPage()).toEqual([])
})

test('a quota is tried before it is saved, and only then staged', async () => {
  const tried: (QuotaInput[] | null)[] = []
  const saved: SetQuotasInput[] = []
  const { user } = await page(
    {
      composition: ({ quotas }: { input: CompositionInput; quotas: QuotaInput[] | null }) => {
        tried.push(quotas)
        return room()
      },
      setQuotas: ({ input }: { input: SetQuotasInput }) => {
        saved.push(input)
        return {
          __typename: 'QuotaMinimumsAboveSeats',
          message: 'Too many.',
          subject: 'REGION',
          questionKey: null,
          minimums: 70,
          seats: 60,
        }
      },
    },
    [],
  )
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Count people by' }), 'Country')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Value' }), 'Kenya')
  await user.click(screen.getByRole('button', { name: 'Add quota' }))
  await user.clear(screen.getByRole('textbox', { name: 'Kenya: Minimum' }))
  await user.type(screen.getByRole('textbox', { name: 'Kenya: Minimum' }), '70')
  const limits = { minimum: 70, target: null, maximum: null }
  const input = [{ subject: 'COUNTRY', questionKey: null, value: 'KE', crossedWith: null, ...limits }]
  await waitFor(() => expect(tried.at(-1)).toEqual(input))
  expect(screen.getByText(/Save them before you stage it/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Stage 2 offers' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Save quotas' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Too many.')
  expect(saved[0]?.quotas).toEqual(input)
})

test('a quota of two facts is added, named by both, and can’t be added twice', async () => {
  const tried: (QuotaInput[] | null)[] = []
  const { user } = await page(
    {
      composition: ({ quotas }: { quotas: QuotaInput[] | null }) => {
        tried.push(quotas)
        return room()
      },
    },
    [],
  )
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Value' }), 'Africa')
  await user.click(screen.getByRole('button', { name: 'Combine with a second characteristic' }))
  expect(screen.getByRole('button', { name: 'Add quota' })).toBeDisabled()
  await user.selectOptions(screen.getByRole('combobox', { name: 'And also by' }), 'Language they follow')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Second value' }), 'French')
  await user.click(screen.getByRole('button', { name: 'Add quota' }))
  await user.type(screen.getByRole('textbox', { name: 'Africa + Follows French: Maximum' }), '4')
  const crossedWith = { subject: 'LANGUAGE', questionKey: null, value: 'fr' }
  await waitFor(() =>
    expect(tried.at(-1)).toEqual([
      { subject: 'REGION', questionKey: null, value: '002', crossedWith, minimum: 0, target: null, maximum: 4 },
    ]),
  )
  await user.selectOptions(screen.getByRole('combobox', { name: 'Value' }), 'Africa')
  const seconds = screen.getByRole('combobox', { name: 'Second value' })
  expect(within(seconds).queryByRole('option', { name: 'French' })).toBeNull()
  expect(await problemsOfPage()).toEqual([])
})

test('an alternative says what it loses and how many others it has; a seed decides between equal rooms', async () => {
  const asked: CompositionInput[] = []
  const { user } = await page({
    composition: ({ input }: { input: CompositionInput }) => {
      asked.push(input)
      return input.alternative ? room({ score: 2455, otherCount: 21, digest: 'two' }) : room()
    },
  })
  await user.click(await screen.findByRole('radio', { name: 'Alternative 1' }))
  expect(
    await screen.findByText('Almost as good: a total of 2,440, compared with 2,465.5 for the best room.'),
  ).toBeVisible()
  expect(screen.getByText(/21 people here aren’t in the best room/)).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Rooms with equal totals' }), 'Draw lots, using a seed')
  expect(await screen.findByText(/Proven best/)).toBeVisible()
  expect(asked.at(-1)).toMatchObject({ alternative: 0, tieSeed: 'cybercrime-americas' })
  const seed = screen.getByRole('textbox', { name: 'Seed' })
  await user.clear(seed)
  await user.type(seed, 'spring')
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ tieSeed: 'spring' }))
  expect(await problemsOfPage()).toEqual([])
})

test('where no room is possible, a press applies what would make one', async () => {
  const tried: (QuotaInput[] | null)[] = []
  const { user } = await page(
    {
      composition: ({ quotas }: { quotas: QuotaInput[] | null }) => {
        tried.push(quotas)
        return quotas ? room() : impossible
      },
    },
    [quota('COUNTRY', 'KE', { minimum: 9 })],
  )
  expect(await screen.findByText('Kenya: at least 9, of 4 who could be in the room')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Apply: Kenya' }))
  expect(screen.getByRole('textbox', { name: 'Kenya: Minimum' })).toHaveValue('4')
  await waitFor(() => expect(tried.at(-1)).toMatchObject([{ minimum: 4 }]))
})

test('what is no whole number is explained at its field', async () => {
  const { user } = await page()
  await user.type(await screen.findByRole('textbox', { name: 'Latin America and the Caribbean: Target' }), 'x')
  expect(screen.getByText('Enter a whole number.')).toBeVisible()
})

test('what takes longer than a second says what it does, and can be cancelled and started again', async () => {
  let asked = 0
  const { user, askedFor } = await page({
    composition: () => {
      asked += 1
      return asked === 1 ? new Promise(() => {}) : room()
    },
  })
  expect(await screen.findByText('Computing…')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.getByText(/You cancelled the computation/)).toBeVisible()
  expect(screen.queryByText('Computing…')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Compute the room' }))
  expect(await screen.findByText(/Proven best/)).toBeVisible()
  const [first] = askedFor('Composition')
  expect(first?.signal?.aborted).toBe(true)
  const runs = askedFor('Composition').map(({ variables }) => variables.run)
  expect(new Set(runs).size).toBe(2)
})

test('the page is for those who may compose', async () => {
  await page({}, null)
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Compose the room')
})
