/**
 * `bench board`: how long the review board's list takes for an event of a hundred thousand registrations in a table of a million,
 * compared with one of a thousand: first page with facets, filters, orders, answers and searches. Also how smoothly the table
 * scrolls in a browser, how soon focus mode shows the next application, how soon a person is checked in at a door, how long a
 * decision on ten thousand takes, and how much memory a workbook of all takes.
 */
import { prepare } from '@plenaria/local/prepare'
import { measureExport } from '../export.ts'
import { figuresOf, percentile, rounded, say } from '../figure.ts'
import { openGround } from '../ground.ts'
import { type Random, randomFrom } from '../random.ts'
import { measureDoor } from './door.ts'
import { cities, countries, familyNames, givenNames, levels, markedLanguage } from './fill.ts'
import { measureFocus } from './focus.ts'
import { measureScroll } from './scroll.ts'
import { ask, type BoardSite, closeBoardSite, openBoardSite, slug } from './site.ts'

interface Size {
  few: number
  many: number
  /** Number in the table, including those of other events. */
  inTable: number
  rounds: number
  bulk: number
  /** Scrolling time, in seconds. */
  scroll: number
  /** Number of applications decided in focus mode, and reading time for each in milliseconds. */
  focus: { decisions: number; reading: number }
  /** Number of seat holders, and of codes scanned at one of several doors. */
  door: { people: number; scans: number }
}

const whole: Size = {
  few: 1_000,
  many: 100_000,
  inTable: 1_000_000,
  rounds: 60,
  bulk: 10_000,
  scroll: 30,
  focus: { decisions: 98, reading: 1_000 },
  door: { people: 5_000, scans: 200 },
}
const quick: Size = {
  few: 1_000,
  many: 20_000,
  inTable: 50_000,
  rounds: 20,
  bulk: 2_000,
  scroll: 6,
  focus: { decisions: 12, reading: 400 },
  door: { people: 1_000, scans: 15 },
}

const figure = figuresOf('board')

const document = `query Board($slug: String!, $filter: RegistrationFilter, $sort: RegistrationSort, $sortQuestion: ID) { event(slug: $slug) {
  registrations(first: 100, filter: $filter, sort: $sort, sortQuestion: $sortQuestion) { totalCount
    facets { states { value count } groups { value count } countries { value count } languages { value count } staged { value count }
      reviews { value count } scores { value count } }
    edges { node { reference name organisation country languages state registeredAt offerExpiresAt version protected
      masked { field revealable } group { key name } staged { decision }
      reviewSummary { count mean lowest highest } viewerCan { decide } } } } } }`

type Variables = { filter?: Record<string, unknown>; sort?: string; sortQuestion?: string }

const sorts = [
  'REGISTERED_ASC',
  'REGISTERED_DESC',
  'NAME_ASC',
  'ORGANISATION_ASC',
  'COUNTRY_ASC',
  'GROUP_ASC',
  'QUEUE_ASC',
  'SCORE_DESC',
  'SPREAD_DESC',
  'REVIEWS_ASC',
]
const states = ['SUBMITTED', 'WAITLISTED', 'NOT_SELECTED', 'DECLINED']
const groups = ['civil-society', 'technical', 'private-sector', 'academia', 'activists']

/** A substring of a name. */
function partOf(name: string, random: Random): string {
  const length = Math.min(name.length, 4 + random.below(3))
  const from = random.below(name.length - length + 1)
  return name.slice(from, from + length)
}

/** A filter on one question: a choice, a range, or words. */
function answerFilter(random: Random): Record<string, unknown> {
  const from = random.below(36)
  return random.pick([
    { questionKey: 'level', values: [random.pick(levels), random.pick(['', ...levels])] },
    { questionKey: 'visa', values: [random.pick(['yes', 'no', ''])] },
    { questionKey: 'years', from: String(from), to: String(from + 3) },
    { questionKey: 'city', contains: random.pick(cities).slice(0, 4) },
  ])
}

/** Variables of the measured operations, by name; random on each call. */
const operations: Record<string, (random: Random) => Variables> = {
  first_page: () => ({}),
  sorted: (random) => ({ sort: random.pick(sorts) }),
  filtered: (random) => ({
    filter: {
      states: [random.pick(states)],
      ...(random.chance(0.5) && { groupKeys: [random.pick(groups)] }),
      ...(random.chance(0.5) && { countries: [random.pick(countries)] }),
      ...(random.chance(0.3) && { languages: [random.pick(['es', 'en', 'pt', 'fr'])] }),
    },
    sort: random.pick(sorts),
  }),
  by_answer: (random) => ({
    filter: {
      ...(random.chance(0.8) && { answers: [answerFilter(random)] }),
      ...(random.chance(0.5) && { states: [random.pick(states)] }),
    },
    ...(random.chance(0.7)
      ? {
          sort: random.pick(['ANSWER_ASC', 'ANSWER_DESC']),
          sortQuestion: random.pick(['level', 'visa', 'years', 'city']),
        }
      : { sort: random.pick(sorts) }),
  }),
  searched: (random) => ({ filter: { search: partOf(random.pick(familyNames), random) }, sort: random.pick(sorts) }),
  searched_whole: (random) => ({ filter: { search: `${random.pick(givenNames)} ${random.pick(familyNames)}` } }),
}

/** In milliseconds, sorted. */
async function timesOf(site: BoardSite, operation: string, rounds: number): Promise<number[]> {
  const random = randomFrom(7)
  const times: number[] = []
  for (let n = 0; n < rounds; n += 1) {
    const { milliseconds } = await ask(site, document, { slug, ...operations[operation]?.(random) })
    times.push(milliseconds)
  }
  return times.toSorted((one, other) => one - other)
}

async function measureLists(few: BoardSite, many: BoardSite, { rounds, inTable }: Size): Promise<void> {
  const ratios: number[] = []
  for (const operation of Object.keys(operations)) {
    for (const site of [few, many]) await timesOf(site, operation, 5)
    const [atFew, atMany] = [await timesOf(few, operation, rounds), await timesOf(many, operation, rounds)].map(
      (times) => percentile(times, 0.95),
    ) as [number, number]
    ratios.push(atMany / atFew)
    for (const [name, value] of [
      ['1e3', atFew],
      [powerOf(inTable), atMany],
    ] as const) {
      figure({ figure: `${operation}_p95_ms_${name}`, value: rounded(value, 1), unit: 'ms', goal: null, n: rounds })
    }
  }
  figure({
    figure: `p95_${powerOf(inTable)}_vs_1e3`,
    value: rounded(Math.max(...ratios), 2),
    unit: 'ratio',
    goal: '<= 3',
    n: rounds,
  })
}

/** Formats 1000000 as `1e6`, 50000 as `5e4`. */
const powerOf = (count: number): string => count.toExponential().replace('e+', 'e')

const decideAll = `mutation DecideAll($input: DecideAllInput!) { answer: decideAll(input: $input) { __typename
  ... on MatchCountChanged { count } ... on BulkActionStarted { action { id } } } }`
const follow = `query Bulk($id: ID!) { bulkAction(id: $id) { state done refused total } }`
const lookEvery = 100

interface Begun {
  answer: { __typename: string; count?: number; action?: { id: string } }
}
interface Followed {
  bulkAction: { state: string; done: number; refused: number; total: number }
}

/** Stages a decision on this many people and waits until the last of them is decided, polling the progress. */
async function measureBulk(site: BoardSite, { bulk }: Size): Promise<void> {
  const filter = { languages: [markedLanguage] }
  const input = { eventSlug: slug, filter, decision: 'OFFER', staged: true, expectedCount: bulk }
  const from = performance.now()
  const { data } = await ask<Begun>(site, decideAll, { input })
  const id = data.answer.action?.id
  if (!id) throw new Error(`A decision about ${bulk} was answered ${data.answer.__typename} (${data.answer.count}).`)
  for (;;) {
    const { data: seen } = await ask<Followed>(site, follow, { id })
    const { state, done, refused, total } = seen.bulkAction
    if (state !== 'RUNNING') {
      if (state !== 'DONE' || done !== total)
        say(`The action is ${state}: ${done} done, ${refused} refused of ${total}.`)
      break
    }
    await new Promise((resolve) => setTimeout(resolve, lookEvery))
  }
  const name = bulk === 10_000 ? 'bulk_10k_s' : `bulk_${bulk / 1000}k_s`
  figure({ figure: name, value: rounded((performance.now() - from) / 1000, 1), unit: 's', goal: '< 10', n: bulk })
}

/** Scrolls the table of all registrations of the event in a browser. */
async function measureTable(site: BoardSite, { many, scroll }: Size): Promise<void> {
  const { droppedPct, frames, heapMb } = await measureScroll(site, many, scroll)
  figure({ figure: 'dropped_frames_pct', value: rounded(droppedPct, 2), unit: '%', goal: '<= 1', n: frames })
  figure({ figure: 'scroll_heap_mb', value: rounded(heapMb), unit: 'MB', goal: '< 150', n: many })
}

/** Decides on applications of the smaller event one by one, by keyboard. */
async function measureDecisions(site: BoardSite, { focus: { decisions, reading } }: Size): Promise<void> {
  const { times, staged } = await measureFocus(site, decisions, reading)
  const isWhole = staged === decisions
  if (!isWhole) say(`Void: ${decisions} applications were decided in focus mode, and ${staged} are staged.`)
  figure({
    figure: 'focus_key_to_paint_p95_ms',
    value: isWhole ? rounded(percentile(times, 0.95)) : null,
    unit: 'ms',
    goal: '<= 250',
    n: decisions,
  })
}

/** Checks people in at one of several doors. */
async function measureScans(site: BoardSite, { door: { people, scans } }: Size): Promise<void> {
  const { times, answered, recorded } = await measureDoor(site, people, scans)
  const isWhole = answered === recorded
  if (!isWhole) say(`Void: ${answered} check-ins were answered, and ${recorded} are recorded.`)
  figure({
    figure: 'door_scan_p95_ms',
    value: isWhole ? rounded(percentile(times, 0.95)) : null,
    unit: 'ms',
    goal: '<= 500',
    n: scans,
  })
}

/** Exports all registrations of the event as a workbook: measures the server's additional memory. */
async function measureFile({ api, cookie }: BoardSite, { many }: Size): Promise<void> {
  const { grownMb } = await measureExport(api, slug, cookie)
  figure({ figure: `export_${many / 1000}k_mb`, value: rounded(grownMb), unit: 'MB', goal: '< 300', n: many })
}

/** `--quick` takes under a minute, with an event of twenty thousand in a table of fifty thousand. */
export async function benchBoard(args: string[]): Promise<void> {
  const size = args.includes('--quick') ? quick : whole
  await prepare(say, new AbortController().signal)
  const ground = await openGround()
  try {
    say(`Filling events with ${size.few} and ${size.many} registrations, the latter in a table of ${size.inTable}`)
    const few = await openBoardSite(ground, 'few', { count: size.few, marked: 0, others: 0 })
    const many = await openBoardSite(ground, 'many', {
      count: size.many,
      marked: size.bulk,
      others: size.inTable - size.many,
    })
    await measureLists(few, many, size)
    await measureTable(many, size)
    await measureDecisions(few, size)
    await measureScans(many, size)
    await measureBulk(many, size)
    await measureFile(many, size)
    await closeBoardSite(few)
    await closeBoardSite(many)
  } finally {
    await ground.stop()
  }
}
