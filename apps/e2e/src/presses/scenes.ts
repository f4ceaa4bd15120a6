/** The pages of the demonstration that presses are tried on, each as somebody who may see it. */
import { createHash, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import type { Scene } from './pressing.ts'

interface Ground {
  siteUrl: string
  sql: <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>
}

const slug = 'cybercrime-convention-americas'

/** Exchanges a token for the cookie that one of the site’s doors sets. */
async function cookieFrom({ siteUrl }: Ground, door: string, token: string): Promise<Scene['cookies']> {
  const answer = await fetch(`${siteUrl}${door}`, {
    method: 'POST',
    headers: { origin: siteUrl, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  if (!answer.ok) throw new Error(`${door} answered ${answer.status}: ${await answer.text()}`)
  return answer.headers.getSetCookie().map((header) => {
    const [pair = ''] = header.split(';', 1)
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1) }
  })
}

const newToken = () => {
  const token = randomBytes(24).toString('base64url')
  return { token, hash: createHash('sha256').update(token).digest() }
}

async function signedIn(ground: Ground, email: string): Promise<Scene['cookies']> {
  const { token, hash } = newToken()
  await ground.sql(
    `insert into sign_in_mail (id, link_hash, email_key, next, made_at, expires_at)
     select $1::uuid, $2::bytea, $3::text, '/me', made.at, made.at + interval '10 minutes' from (select desk_now() as at) made`,
    [randomUUID(), hash, email.toLowerCase()],
  )
  return cookieFrom(ground, '/api/sign-in', token)
}

async function openedByLink(ground: Ground, registrationId: string): Promise<Scene['cookies']> {
  const { token, hash } = newToken()
  await ground.sql(
    `insert into registration_link (id, registration_id, hash, made_at) values ($1::uuid, $2::uuid, $3::bytea, desk_now())`,
    [randomUUID(), registrationId, hash],
  )
  return cookieFrom(ground, '/api/registration-link', token)
}

/** A round in which everybody who holds a seat can fetch a link: its key signs nothing, which takes nothing from the press. */
async function openRound({ sql }: Ground): Promise<void> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  await sql(
    `insert into validation_round (id, event_id, opened_at, closes_at, public_key, private_key, draft)
     select $1::uuid, id, desk_now(), desk_now() + interval '5 days', $2::bytea, $3::bytea, '[]'::jsonb from event where slug = $4
     on conflict do nothing`,
    [randomUUID(), publicKey.export({ type: 'spki', format: 'der' }), randomBytes(16), slug],
  )
}

interface Person {
  id: string
  email: string
  reference: string
}

/** Makes what the scenes need, and tells them. */
export async function prepareScenes(ground: Ground): Promise<Scene[]> {
  await openRound(ground)
  async function personIn(state: string): Promise<Person> {
    const [person] = await ground.sql<Person>(
      `select r.id, r.email, r.reference from registration r join event e on e.id = r.event_id
       where e.slug = $1 and r.state::text = $2 and not r.protected order by r.id limit 1`,
      [slug, state],
    )
    if (!person) throw new Error(`The demonstration has nobody who is ${state}.`)
    return person
  }
  const [holder, offered, waiting] = await Promise.all(['CONFIRMED', 'OFFERED', 'SUBMITTED'].map(personIn))
  if (!holder || !offered || !waiting) throw new Error('Somebody is missing.')
  const [asHolder, asOffered, asWaiting, byLink] = await Promise.all([
    ...[holder, offered, waiting].map(({ email }) => signedIn(ground, email)),
    openedByLink(ground, offered.id),
  ])
  const status = ({ reference }: Person) => `/registrations/${reference}`
  const nobody: Scene['cookies'] = []
  const scene = (name: string, path: string, cookies = nobody): Scene => ({ name, path, cookies })
  return [
    scene('events', '/'),
    scene('event', `/e/${slug}`),
    scene('event in French', `/fr/e/${slug}`),
    scene('form', `/e/${slug}/register`),
    scene('form, in its middle', `/e/${slug}/register/group`),
    scene('status of a holder', status(holder), asHolder),
    scene('status of an offer', status(offered), asOffered),
    scene('status under review', status(waiting), asWaiting),
    scene('status by link', status(offered), byLink),
    scene('status without a link', status(holder)),
    scene('contributions', `/registrations/${holder.reference}/contributions`, asHolder),
    scene('uptake', `/uptake/${slug}`),
    scene('report', `/reports/${slug}`),
    scene('accessibility', '/accessibility'),
    scene('privacy', '/privacy'),
    scene('card', `/embed/${slug}`),
    scene('sign-in', '/sign-in'),
    scene('own registrations', '/me', asHolder),
    scene('own data', '/me/data', asHolder),
    scene('account', '/account', asHolder),
    scene('erasure', '/erase'),
    scene('certificates', '/certificates'),
    scene('invitation', `/e/${slug}/invitation`),
    scene('not found', '/nowhere'),
  ]
}
