/** Tests whether the time that the code route takes to refuse reveals whether an address is known. */
import { askedBy } from '@plenaria/api/src/access/signInMail.ts'
import { figuresOf, median, rounded, say } from '../figure.ts'
import type { HostileSite } from './site.ts'

/** The route allows 120 attempts per client in ten minutes: the counters are cleared before that. */
const probesBetweenResets = 100
const probesOfEach = { quick: 600, whole: 2_000 }
const maxRight = 55

interface Probe {
  isKnown: boolean
  /** In milliseconds. */
  took: number
}

/** The share of single probes, in percent, guessed right by an attacker who learnt the best threshold from the first half. */
function guessedRight(probes: readonly Probe[]): number {
  const [learnt, tried] = [probes.filter((_, index) => index % 2 === 0), probes.filter((_, index) => index % 2 === 1)]
  const rightBy = (threshold: number, isSlowKnown: boolean, among: readonly Probe[]) =>
    among.filter(({ took, isKnown }) => took > threshold === (isKnown === isSlowKnown)).length
  let best = { threshold: 0, isSlowKnown: true, right: -1 }
  for (const { took: threshold } of learnt)
    for (const isSlowKnown of [true, false]) {
      const right = rightBy(threshold, isSlowKnown, learnt)
      if (right > best.right) best = { threshold, isSlowKnown, right }
    }
  return (100 * rightBy(best.threshold, best.isSlowKnown, tried)) / tried.length
}

/** The browser that the attacker uses: any other has no code, whatever the address. */
const browser = 'b'.repeat(32)

async function knownAddresses({ client }: HostileSite, count: number): Promise<string[]> {
  const { rows } = await client.query<{ email: string }>(
    'select distinct email_key as email from registration where erased_at is null order by 1 limit $1',
    [count],
  )
  return rows.map(({ email }) => email).toSorted(() => Math.random() - 0.5)
}

/** Gives addresses a code that can be used, as after an email requested by the attacker. */
async function makeCodes({ client, secret }: HostileSite, emails: readonly string[]): Promise<void> {
  await client.query(
    `insert into sign_in_mail (id, link_hash, code_hash, asked_by, email_key, next, made_at, expires_at)
      select gen_random_uuid(), sha256(convert_to(email || made, 'UTF8')), sha256(convert_to(made || email, 'UTF8')), asked_by,
        email, '/', now(), now() + interval '10 minutes'
      from unnest($1::text[], $2::bytea[]) as person (email, asked_by), (select gen_random_uuid()::text as made) once`,
    [emails, emails.map((email) => Buffer.from(askedBy(secret, browser, email)))],
  )
}

/**
 * An unknown address with the same length and letters as a known one: the server takes longer to parse some addresses than
 * others.
 */
function unknownLike(email: string): string {
  const [local = '', domain] = email.split('@')
  return `${Array.from(local).toReversed().join('')}@${domain}`
}

async function probe({ product }: HostileSite, email: string): Promise<number> {
  const from = performance.now()
  const answer = await fetch(`${product.siteUrl}/api/sign-in/code`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: product.siteUrl, cookie: `plenaria.browser=${browser}` },
    body: JSON.stringify({ email, code: '000000' }),
  })
  const { code } = (await answer.json()) as { code?: string }
  if (code !== 'CODE_NOT_VALID') throw new Error(`The door answered ${answer.status} ${code}.`)
  return performance.now() - from
}

export async function guessAtDoor(site: HostileSite, { isQuick }: { isQuick: boolean }): Promise<void> {
  const { client } = site
  const count = 2 * (isQuick ? probesOfEach.quick : probesOfEach.whole)
  // None is tried twice: the second try would find a counter, and be faster.
  const known = await knownAddresses(site, count)
  const probes: Probe[] = []
  for (let n = -20; n < known.length; n += 1) {
    if (n % probesBetweenResets === 0) {
      await client.query('delete from rate_limit')
      await makeCodes(site, known.slice(Math.max(0, n), n + probesBetweenResets))
    }
    const isKnown = Math.random() < 0.5
    const email = known[Math.abs(n) % known.length] ?? ''
    const took = await probe(site, isKnown ? email : unknownLike(email))
    // The first ones open connections and plan statements.
    if (n >= 0) probes.push({ isKnown, took })
  }
  const medianOf = (which: boolean) =>
    rounded(median(probes.filter(({ isKnown }) => isKnown === which).map(({ took }) => took)), 2)
  say(`The code door takes ${medianOf(true)} ms for a known address, ${medianOf(false)} ms for another.`)
  figuresOf('hostile')({
    figure: 'door_guess_right_pct',
    value: rounded(guessedRight(probes), 1),
    unit: '%',
    goal: `<= ${maxRight}`,
    n: probes.length,
  })
}
