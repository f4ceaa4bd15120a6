/**
 * `bench seats`: registrations per second, compared with what pgbench reaches with the same SQL on the same PostgreSQL; whether a
 * million existing registrations slow them down; how long people wait near the limit; and whether every result was correct.
 */
import { figuresOf, median, percentile, rounded, say } from '../figure.ts'
import { openGround } from '../ground.ts'
import type { LoadReport } from './load.ts'
import { type Contender, contenders, findPgbench, pgbench } from './pgbench.ts'
import { Rates } from './rates.ts'
import { closeSite, eventSlugs, openSite, register, type Site, soundnessOf } from './site.ts'

interface Size {
  existingFew: number
  existingMany: number
  rounds: number
  /** Per contender and round. */
  seconds: number
  paceRounds: number
  /** Duration of each run at an even pace. */
  paceSeconds: number
  warmUpSeconds: number
}

const whole: Size = {
  existingFew: 1_000,
  existingMany: 1_000_000,
  rounds: 5,
  seconds: 4,
  paceRounds: 9,
  paceSeconds: 8,
  warmUpSeconds: 5,
}
const quick: Size = {
  existingFew: 1_000,
  existingMany: 100_000,
  rounds: 1,
  seconds: 1,
  paceRounds: 1,
  paceSeconds: 3,
  warmUpSeconds: 2,
}

const connectionCounts = [32, 128]
const clientCounts = [1, 16, 32]
/** Share of the full rate at which waiting times are measured. */
const paceShare = 0.8

const figure = figuresOf('seats')

interface Sites {
  few: Site
  many: Site
}

/** Formats 1000 as `1e3`. */
const power = ({ existing }: Site): string => `1e${Math.log10(existing)}`

const pgbenchName = (contender: Contender, clients: number): string => `pgbench_${contender}_${clients}`

/** Without `connections`: the common prefix of the names for all numbers of connections. */
const nameOf = (site: Site, slug: string, connections?: number): string => `${slug}_${power(site)}_${connections ?? ''}`

const rateOf = ({ references, seconds }: LoadReport): number => references.length / seconds

/** Runs every contender once, in turn, so that a busy minute of the machine affects all of them alike. */
async function round(sites: Sites, tool: string | null, seconds: number): Promise<[string, number][]> {
  const measured: [string, number][] = []
  if (tool) {
    for (const contender of Object.keys(contenders) as Contender[]) {
      for (const clients of clientCounts) {
        const rate = await pgbench(tool, sites.few.url, eventSlugs.stick, { contender, clients, seconds })
        measured.push([pgbenchName(contender, clients), rate])
      }
    }
  }
  for (const slug of [eventSlugs.open, eventSlugs.full]) {
    for (const connections of connectionCounts) {
      for (const site of [sites.few, sites.many]) {
        const report = await register(site, { slug, connections, seconds, pace: null })
        measured.push([nameOf(site, slug, connections), rateOf(report)])
      }
    }
  }
  return measured
}

/** Whether all rows are correct; checked outside the measured time. */
async function areSound(sites: Sites): Promise<boolean> {
  const answers = [await soundnessOf(sites.few), await soundnessOf(sites.many)]
  return answers.every(({ sound }) => sound)
}

async function measureRates(sites: Sites, tool: string | null, { rounds, seconds }: Size): Promise<Rates> {
  const rates = new Rates()
  for (let n = 1; n <= rounds; n += 1) {
    const measured = await round(sites, tool, seconds)
    if (await areSound(sites)) for (const [name, rate] of measured) rates.add(name, rate)
    else say(`Round ${n} is void: its rows do not reconcile.`)
    say(`Round ${n} of ${rounds} done`)
  }
  return rates
}

function printRates(rates: Rates, { few, many }: Sites, hasTool: boolean): void {
  for (const [name, rate, n] of rates.entries())
    figure({ figure: name, value: rounded(rate), unit: 'registrations/s', goal: null, n })
  const n = rates.rounds
  const best = rates.best(nameOf(few, eventSlugs.open))
  const ratio = hasTool ? rounded(best / rates.best('pgbench'), 2) : null
  figure({ figure: 'registrations_vs_pgbench', value: ratio, unit: 'ratio', goal: '>= 3', n })
  const ratios = [eventSlugs.open, eventSlugs.full].map(
    (slug) => rates.best(nameOf(many, slug)) / rates.best(nameOf(few, slug)),
  )
  figure({
    figure: `rate_${power(many)}_vs_${power(few)}`,
    value: rounded(Math.min(...ratios), 2),
    unit: 'ratio',
    goal: '>= 0.9',
    n,
  })
}

/**
 * Waiting times at an even pace below the full rate, in turn. The full rate is measured again right before each run: the
 * machine's speed drifts, and four fifths of an earlier rate may exceed the current one.
 */
async function measureWaiting({ few, many }: Sites, { seconds, paceRounds, paceSeconds }: Size): Promise<void> {
  const waits = new Map<Site, number[]>([
    [few, []],
    [many, []],
  ])
  for (let n = 1; n <= paceRounds; n += 1) {
    for (const [site, percentiles] of waits) {
      const order = { slug: eventSlugs.open, connections: 128 }
      const full = rateOf(await register(site, { ...order, seconds, pace: null }))
      const { latencies } = await register(site, { ...order, seconds: paceSeconds, pace: full * paceShare })
      percentiles.push(percentile(latencies, 0.99))
    }
  }
  for (const [site, percentiles] of waits) {
    const value = rounded(median(percentiles), 1)
    const [name, goal] = site === many ? ['p99_ms', '< 100'] : [`p99_ms_${power(site)}`, null]
    figure({ figure: name, value, unit: 'ms', goal, n: percentiles.length })
  }
}

/** `--quick` takes under a minute, with a hundred thousand existing registrations instead of a million. */
export async function benchSeats(args: string[]): Promise<void> {
  const size = args.includes('--quick') ? quick : whole
  const tool = await findPgbench()
  if (!tool)
    say(
      'pgbench is missing, so nothing is compared with it. On Debian and Ubuntu it comes with: apt-get install postgresql',
    )
  const ground = await openGround()
  try {
    say(`Filling events with ${size.existingFew} and ${size.existingMany} registrations`)
    const sites = {
      few: await openSite(ground, 'few', size.existingFew),
      many: await openSite(ground, 'many', size.existingMany),
    }
    for (const site of [sites.few, sites.many]) {
      await register(site, { slug: eventSlugs.open, connections: 32, seconds: size.warmUpSeconds, pace: null })
    }
    const rates = await measureRates(sites, tool, size)
    printRates(rates, sites, tool !== null)
    await measureWaiting(sites, size)
    const [few, many] = [await soundnessOf(sites.few), await soundnessOf(sites.many)]
    const total = [...sites.few.acknowledged.values(), ...sites.many.acknowledged.values()].reduce(
      (sum, all) => sum + all.length,
      0,
    )
    figure({ figure: 'oversold', value: few.oversold + many.oversold, unit: 'seats', goal: '0', n: total })
    figure({
      figure: 'acknowledged_missing',
      value: few.missing + many.missing,
      unit: 'registrations',
      goal: '0',
      n: total,
    })
    await closeSite(sites.few)
    await closeSite(sites.many)
  } finally {
    await ground.stop()
  }
}
