/** Writes what scenes need into the demonstration's database: sign-ins, links, and what staff would have opened or published. */
import { constants, createHash, generateKeyPairSync, type KeyObject, randomBytes, randomUUID, sign } from 'node:crypto'

export interface Grounds {
  siteUrl: string
  sql: <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>
}

export type Cookies = readonly { name: string; value: string }[]

export interface Person {
  id: string
  email: string
  reference: string
}

/** The event of the demonstration used by the scenes. */
export const slug = 'cybercrime-convention-americas'

/** Exchanges a token for the cookie that one of the site’s routes sets. */
async function cookieFrom({ siteUrl }: Grounds, door: string, token: string): Promise<Cookies> {
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

export async function signIn(grounds: Grounds, email: string): Promise<Cookies> {
  const { token, hash } = newToken()
  await grounds.sql(
    `insert into sign_in_mail (id, link_hash, email_key, next, made_at, expires_at)
     select $1::uuid, $2::bytea, $3::text, '/me', made.at, made.at + interval '10 minutes' from (select desk_now() as at) made`,
    [randomUUID(), hash, email.toLowerCase()],
  )
  return cookieFrom(grounds, '/api/sign-in', token)
}

export async function openByLink(grounds: Grounds, registrationId: string): Promise<Cookies> {
  const { token, hash } = newToken()
  await grounds.sql(
    `insert into registration_link (id, registration_id, hash, made_at) values ($1::uuid, $2::uuid, $3::bytea, desk_now())`,
    [randomUUID(), registrationId, hash],
  )
  return cookieFrom(grounds, '/api/registration-link', token)
}

/** Finds the next person in this state, a different one each time as long as there are several. */
export function openPeople({ sql }: Grounds): (state: string) => Promise<Person> {
  const visits = new Map<string, number>()
  return async (state) => {
    const people = await sql<Person>(
      `select r.id, r.email, r.reference from registration r join event e on e.id = r.event_id
       where e.slug = $1 and r.state::text = $2 and not r.protected and r.erased_at is null order by r.id`,
      [slug, state],
    )
    const visit = visits.get(state) ?? 0
    visits.set(state, visit + 1)
    const person = people[visit % people.length]
    if (!person) throw new Error(`No one in the demonstration is ${state}.`)
    return person
  }
}

export interface Round {
  id: string
  privateKey: KeyObject
}

/**
 * Opens a validation round with one passage, dated at the end of the event, because the database accepts none before. Everyone
 * with a seat can request a link; the server can't sign it, because its key doesn't match the public key that it hands out.
 */
export async function openRound({ sql }: Grounds): Promise<Round> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const id = randomUUID()
  await sql(
    `update validation_round set closed_at = desk_now(), private_key = null, invited = 0
     where closed_at is null and event_id = (select id from event where slug = $1)`,
    [slug],
  )
  const draft = [{ id: randomUUID(), topic: { en: 'Procedure' }, texts: { en: 'Requests take months.' } }]
  await sql(
    `insert into validation_round (id, event_id, opened_at, closes_at, public_key, private_key, draft)
     select $1::uuid, id, ends_at, ends_at + interval '5 days', $2::bytea, $3::bytea, $5::jsonb from event where slug = $4`,
    [id, publicKey.export({ type: 'spki', format: 'der' }), randomBytes(16), slug, JSON.stringify(draft)],
  )
  return { id, privateKey }
}

/** Makes an anonymous token of the round, as a URL fragment (RFC 9474: 32 random bytes precede the message). */
export function tokenOf({ privateKey }: Round): string {
  const message = randomBytes(64)
  const signature = sign('sha384', message, {
    key: privateKey,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: 48,
  })
  return Buffer.concat([message, signature]).toString('base64url')
}

/** Publishes the first version of a report, with one finding, dated at the end of the event, unless there is one already. */
export async function publishReport({ sql }: Grounds): Promise<void> {
  const [event] = await sql<{ id: string; host: string }>(
    `select id, host_id as host from event where slug = $1
       and not exists (select from report_version where event_id = event.id)`,
    [slug],
  )
  if (!event) return
  const finding = {
    id: randomUUID(),
    texts: { en: 'Requests take months.', es: 'Las solicitudes tardan meses.' },
    support: { en: 'Several participants', es: 'Varias personas' },
    disagreement: null,
    statements: [],
    evidence: [],
  }
  const canonical = JSON.stringify({
    format: 1,
    event: slug,
    number: 1,
    previous: null,
    corrections: null,
    titles: { en: 'What we heard', es: 'Lo que escuchamos' },
    introductions: { en: 'Why we asked.', es: 'Por qué preguntamos.' },
    methods: { en: 'How we asked.', es: 'Cómo preguntamos.' },
    institutes: [{ slug: 'chatham-house', names: { en: 'Chatham House' } }],
    figures: { threshold: 3, people: 40, groups: [], countries: [], otherCountries: 40 },
    chapters: [{ titles: { en: 'Procedure', es: 'Procedimiento' }, findings: [finding] }],
  })
  await sql(`insert into report (event_id, left_out, changed_at) values ($1, '{}', desk_now())`, [event.id])
  await sql(
    `insert into report_version (event_id, number, canonical, hash, is_correction, published_at, published_by, institute_id)
     select id, 1, $2, $3, false, ends_at, '', $4 from event where id = $1`,
    [event.id, canonical, createHash('sha256').update(canonical).digest('hex'), event.host],
  )
}

/** Sends the published report to a new recipient. @returns the token of their link */
export async function deliverReport({ sql }: Grounds): Promise<string> {
  const { token, hash } = newToken()
  const [recipient, delivery] = [randomUUID(), randomUUID()]
  await sql(
    `with event as (select id, host_id from event where slug = $4),
       recipient as (insert into recipient (id, event_id, name, body, country, language, email, email_key, institute_id, added_at)
         select $1::uuid, id, 'Office of the Rapporteur', 'Congress', 'CO', 'en', $1::text || '@congress.example',
           $1::text || '@congress.example', host_id, desk_now() from event returning id),
       delivery as (insert into report_delivery (id, recipient_id, event_id, number, language, institute_id, sent_at)
         select $2::uuid, recipient.id, event.id, 1, 'en', host_id, desk_now() from event, recipient returning id)
     insert into report_link (hash, delivery_id, made_at) select $3::bytea, id, desk_now() from delivery`,
    [recipient, delivery, hash, slug],
  )
  return token
}

/**
 * Makes a seat holder name a new person as their replacement.
 * @returns the address of the person named
 */
export async function nameReplacement({ sql }: Grounds, { id }: Person): Promise<string> {
  const email = `${randomUUID()}@people.example`
  await sql(`delete from replacement where registration_id = $1::uuid and state = 'NAMED'`, [id])
  await sql(
    `insert into replacement (id, event_id, registration_id, name, email, email_key, language, named_at, expires_at)
     select $1::uuid, event_id, id, 'A successor', $2::text, $2::text, 'en', desk_now(), desk_now() + interval '2 days'
     from registration where id = $3::uuid`,
    [randomUUID(), email, id],
  )
  return email
}

/**
 * Invites a new person to the event.
 * @returns their address
 */
export async function invite({ sql }: Grounds): Promise<string> {
  const email = `${randomUUID()}@people.example`
  await sql(
    `insert into event_invitation (id, event_id, email, email_key, name, language, group_key, expires_at, institute_id, invited_at)
     select $1::uuid, e.id, $2::text, $2::text, 'A guest', 'en', g.key, desk_now() + interval '2 days', e.host_id, desk_now()
     from event e join stakeholder_group g on g.event_id = e.id where e.slug = $3 order by g.key limit 1`,
    [randomUUID(), email, slug],
  )
  return email
}
