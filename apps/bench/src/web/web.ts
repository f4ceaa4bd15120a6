/**
 * `bench web`: weight and speed of participants' pages on a phone and connection as slow as Lighthouse's, as built and in every
 * language: each figure is the worst of all pages and languages, and for each of those the median of the rounds. Then whether a
 * press is lost while code is late (`--presses`: only this).
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, devices, type Page } from '@playwright/test'
import { freePort } from '@plenaria/local/ports'
import { prepare } from '@plenaria/local/prepare'
import { type Product, startProduct } from '@plenaria/local/product'
import { Client } from 'pg'
import { figuresOf, median, rounded, say } from '../figure.ts'
import { cookieOf, writeSignIn } from '../signIn.ts'
import { type Audited, audit, categories } from './lighthouse.ts'
import { benchPresses } from './presses.ts'
import { type Visit, visit } from './visit.ts'

const figure = figuresOf('web')
const bases = ['', '/es', '/pt-BR', '/fr']
const slug = 'cybercrime-convention-americas'

interface Place {
  name: string
  path: string
  cookie: string
  /** Whether search engines may list it. */
  isListed: boolean
  /** What a person does there, independent of the language. */
  use: (page: Page) => Promise<void>
}

async function chooseLanguage(page: Page): Promise<void> {
  await page.locator('header summary').click()
  await page.locator('header summary').click()
}

async function writeAndGoOn(page: Page): Promise<void> {
  await page.locator('#name').pressSequentially('María Fernanda de la Cruz')
  await page.locator('main form button[type=submit]').click()
  await page.locator('[role=alert]').waitFor()
}

async function askToLeave(page: Page): Promise<void> {
  await page.locator('main article button').last().scrollIntoViewIfNeeded()
  await chooseLanguage(page)
}

/** A signed-in person on the waitlist. */
async function signedIn(product: Product, folder: string): Promise<{ reference: string; cookie: string }> {
  const client = new Client({ connectionString: product.databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ email: string; reference: string }>(
      `select r.email, r.reference from registration r join event e on e.id = r.event_id
       where e.slug = $1 and r.state = 'SUBMITTED' order by r.registered_at limit 1`,
      [slug],
    )
    const [person] = rows
    if (!person) throw new Error('The demonstration has nobody under review')
    const token = randomBytes(24).toString('base64url')
    await writeSignIn(client, person.email, token)
    const secret = (await readFile(path.join(folder, 'secret'), 'utf8')).trim()
    return { reference: person.reference, cookie: cookieOf(token, secret) }
  } finally {
    await client.end()
  }
}

async function openBrowser(port: number): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--remote-debugging-port=${port}`],
  })
}

/** `--presses N` presses this often, and measures nothing else. */
function pressesIn(args: string[]): number {
  const given = Number(args[args.indexOf('--presses') + 1])
  if (args.includes('--presses') && given > 0) return given
  return args.includes('--quick') ? 200 : 2_000
}

export async function benchWeb(args: string[]): Promise<void> {
  const isQuick = args.includes('--quick')
  // Each visit to a page signs somebody in, and all come from one network.
  process.env.RATE_LIMIT ??= '6000'
  await prepare(say, new AbortController().signal)
  const port = await freePort()
  const browser = await openBrowser(port)
  try {
    if (!args.includes('--presses'))
      await onNewProduct((product, folder) => benchPages(browser, product, folder, port, isQuick))
    await benchPresses(browser, pressesIn(args), onNewProduct)
  } finally {
    await browser.close()
  }
}

/** Starts a product with the demonstration's data in a new folder, and removes both afterwards. */
async function onNewProduct(use: (product: Product, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plenaria-bench-web-'))
  try {
    const product = await startProduct({
      dataFolder: folder,
      port: 0,
      mailboxPort: 0,
      demonstration: true,
      durable: false,
      say: () => {},
    })
    try {
      await use(product, folder)
    } finally {
      await product.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function benchPages(
  browser: Browser,
  product: Product,
  folder: string,
  port: number,
  isQuick: boolean,
): Promise<void> {
  const rounds = isQuick ? 1 : 3
  const looked = isQuick ? bases.slice(0, 2) : bases
  const { reference, cookie } = await signedIn(product, folder)
  const places: Place[] = [
    { name: 'event', path: `/e/${slug}`, cookie: '', isListed: true, use: chooseLanguage },
    { name: 'form', path: `/e/${slug}/register`, cookie: '', isListed: false, use: writeAndGoOn },
    { name: 'status', path: `/registrations/${reference}`, cookie, isListed: false, use: askToLeave },
  ]
  const visits: PageVisit[] = []
  const audits: Audited[] = []
  for (const place of places)
    for (const base of looked) {
      const address = `${product.siteUrl}${base}${place.path}`
      const seen = await visited(browser, product, place, address, rounds)
      visits.push({ ...seen, name: place.name })
      const { scores, faults } = await audited(place, address, port, rounds)
      audits.push({ scores, faults })
      say(
        [
          `${place.name}${base}:`,
          `JavaScript ${rounded(seen.jsToUse, 1)} and ${rounded(seen.jsTotal, 1)} KB,`,
          `LCP ${rounded(seen.lcp)} ms, INP ${seen.inp} ms, CLS ${rounded(seen.cls, 3)}, ${seen.height} px high,`,
          `Lighthouse ${categories.map((name) => scores[name]).join(' ')}`,
          ...faults.map((fault) => `\n  ${fault}`),
        ].join(' '),
      )
    }
  tell(visits, audits, rounds)
}

async function visited(browser: Browser, product: Product, place: Place, address: string, rounds: number) {
  const { cookie, use } = place
  const visits: Visit[] = []
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ ...devices['Pixel 5'], viewport: { width: 412, height: 823 } })
    const [name = '', value = ''] = cookie.split('=', 2)
    if (cookie) await context.addCookies([{ name, value, url: product.siteUrl }])
    visits.push(await visit(context, address, use))
    await context.close()
  }
  const middle = (of: (visit: Visit) => number) => median(visits.map(of))
  return {
    jsToUse: middle(({ jsToUse }) => jsToUse),
    jsTotal: middle(({ jsTotal }) => jsTotal),
    lcp: middle(({ lcp }) => lcp),
    inp: middle(({ inp }) => inp ?? 0),
    cls: middle(({ cls }) => cls),
    height: middle(({ height }) => height),
  }
}

/** The median round by performance; the other scores don't vary. */
async function audited({ cookie, isListed }: Place, address: string, port: number, rounds: number): Promise<Audited> {
  const all: Audited[] = []
  for (let round = 0; round < rounds; round += 1) all.push(await audit(address, port, cookie, isListed))
  all.sort((a, b) => a.scores.performance - b.scores.performance)
  return all[Math.floor(all.length / 2)] as Audited
}

interface PageVisit extends Visit {
  /** Of the place. */
  name: string
}

function tell(visits: readonly PageVisit[], audits: readonly Audited[], n: number): void {
  const worst = (of: (visit: Visit) => number) => Math.max(...visits.map(of))
  figure({
    figure: 'js_kb_to_use',
    value: rounded(
      worst(({ jsToUse }) => jsToUse),
      1,
    ),
    unit: 'KB',
    goal: '<= 94',
    n,
  })
  figure({
    figure: 'js_kb_total',
    value: rounded(
      worst(({ jsTotal }) => jsTotal),
      1,
    ),
    unit: 'KB',
    goal: '<= 160',
    n,
  })
  figure({ figure: 'lcp_ms', value: rounded(worst(({ lcp }) => lcp)), unit: 'ms', goal: '<= 1500', n })
  figure({ figure: 'inp_ms', value: rounded(worst(({ inp }) => inp ?? 0)), unit: 'ms', goal: '<= 100', n })
  figure({
    figure: 'cls',
    value: rounded(
      worst(({ cls }) => cls),
      3,
    ),
    unit: 'shift',
    goal: '<= 0.02',
    n,
  })
  for (const [name, most] of [
    ['event', 6000],
    ['status', 2500],
  ] as const) {
    const heights = visits.filter((each) => each.name === name).map(({ height }) => height)
    figure({ figure: `${name}_height_px`, value: Math.max(...heights), unit: 'px', goal: `<= ${most}`, n })
  }
  for (const name of categories) {
    const goal = name === 'performance' ? '>= 98' : '100'
    const value = Math.min(...audits.map(({ scores }) => scores[name]))
    figure({ figure: `lighthouse_${name.replace('-', '_')}`, value, unit: 'points', goal, n: audits.length })
  }
  const value = Math.min(...audits.flatMap(({ scores }) => categories.map((name) => scores[name])))
  figure({ figure: 'lighthouse_min', value, unit: 'points', goal: '>= 98', n: audits.length })
}
