/**
 * The link in an email about a registration: opens it for urgent actions only, without signing in. The page exchanges its token
 * for a cookie on load, which is idempotent and changes nothing.
 */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { PrismaClient } from '@plenaria/prisma/client'
import { cookiePrefix } from '../access/sign-in.ts'
import type { Config } from '../kernel/config.ts'
import { hashOf, newToken } from '../kernel/randomToken.ts'
import type { LinkHolderRow } from '../request/rows.ts'

type Database = Pick<PrismaClient, '$queryRaw' | '$executeRaw'>

const cookieName = ({ siteUrl }: Pick<Config, 'siteUrl'>): string => `${cookiePrefix(siteUrl)}.registration`
const deviceName = ({ siteUrl }: Pick<Config, 'siteUrl'>): string => `${cookiePrefix(siteUrl)}.device`
/** Seconds that a browser stores the secret of the first device: the longest that browsers store a cookie. */
const deviceIsKeptFor = 400 * 24 * 60 * 60
/** Milliseconds that the cookie is accepted; browsers delete it when they are closed. */
const holdsFor = 12 * 60 * 60_000

/** A separate link for each email, so that only hashes need to be stored. */
export async function makeRegistrationLink(database: Database, registrationId: string): Promise<string> {
  const token = newToken()
  await database.$executeRaw`
    insert into registration_link (id, registration_id, hash, made_at)
    values (${randomUUID()}::uuid, ${registrationId}::uuid, ${hashOf(token)}, desk_now())`
  return token
}

export interface FoundLink {
  id: string
  registrationId: string
  reference: string
  emailKey: string
  hasEnded: boolean
}

/** Null for a token that never existed, or whose registration was erased. */
export async function findLink(database: Database, token: string): Promise<FoundLink | null> {
  const [link] = await database.$queryRaw<FoundLink[]>`
    select l.id, l.registration_id as "registrationId", r.reference, r.email_key as "emailKey", l.ended_at is not null as "hasEnded"
    from registration_link l join registration r on r.id = l.registration_id where l.hash = ${hashOf(token)}`
  return link ?? null
}

const seal = ({ secret }: Pick<Config, 'secret'>, text: string): Buffer =>
  createHmac('sha256', secret).update(`registration link ${text}`).digest()

/** The `set-cookie` header for an opened link. Sent only to the site, and not readable by scripts. */
export function cookieFor(config: Pick<Config, 'secret' | 'siteUrl'>, { id }: Pick<FoundLink, 'id'>): string {
  const text = `${id}.${Date.now() + holdsFor}`
  return `${cookieName(config)}=${text}.${seal(config, text).toString('base64url')}; ${attributesOf(config)}`
}

const attributesOf = ({ siteUrl }: Pick<Config, 'siteUrl'>): string =>
  `Path=/; HttpOnly; SameSite=Strict${siteUrl.startsWith('https:') ? '; Secure' : ''}`

/** The `set-cookie` headers that end it on the device, which then no longer counts as the first. */
export const forgetLink = (config: Pick<Config, 'siteUrl'>): string[] =>
  [cookieName(config), deviceName(config)].map((name) => `${name}=; ${attributesOf(config)}; Max-Age=0`)

const shape = /^(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{13}))\.([\w-]{43})$/

const cookieValue = (name: string, cookies: string): string =>
  cookies
    .split('; ')
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? ''

/** The secret in the device's cookie; null if there is none. */
const deviceOf = (config: Pick<Config, 'siteUrl'>, cookie: string | undefined): string | null =>
  /^[\w-]{32}$/.exec(cookieValue(deviceName(config), cookie ?? ''))?.[0] ?? null

/**
 * Remembers the device as the first, if the registration has none and its person isn't protected, so that a link forwarded later
 * doesn't give access to the room.
 * @returns the `set-cookie` headers that identify the device again
 */
export async function rememberDevice(
  database: Database,
  config: Pick<Config, 'siteUrl'>,
  { registrationId }: Pick<FoundLink, 'registrationId'>,
  cookie: string | undefined,
): Promise<string[]> {
  const known = deviceOf(config, cookie)
  const device = known ?? newToken()
  // Locked, so that a person who requests protection meanwhile doesn't get a first device either.
  const remembered = await database.$executeRaw`
    with open as (
      select id from registration where id = ${registrationId}::uuid and not protected and erased_at is null for no key update)
    insert into first_device (registration_id, hash, opened_at) select id, ${hashOf(device)}, desk_now() from open
    on conflict do nothing`
  if (remembered === 0 || known !== null) return []
  return [`${deviceName(config)}=${device}; ${attributesOf(config)}; Max-Age=${deviceIsKeptFor}`]
}

/** No hash is all zeros. */
const noDevice = new Uint8Array(32)

/** The registration that the viewer opened through its link; null if there is none, without a query if there is no cookie. */
export async function readLinkHolder(
  database: Database,
  config: Pick<Config, 'secret' | 'siteUrl'>,
  cookie: string | undefined,
): Promise<LinkHolderRow | null> {
  const [, text = '', id = '', until = '', given = ''] = shape.exec(cookieValue(cookieName(config), cookie ?? '')) ?? []
  if (id === '' || Number(until) <= Date.now()) return null
  if (!timingSafeEqual(Buffer.from(given, 'base64url'), seal(config, text))) return null
  const device = deviceOf(config, cookie)
  const [holder] = await database.$queryRaw<LinkHolderRow[]>`
    select l.id as "linkId", l.registration_id as "registrationId", r.email_key as "emailKey", r.reference,
      coalesce(d.hash = ${device === null ? noDevice : hashOf(device)}, false) as "isFirstDevice"
    from registration_link l join registration r on r.id = l.registration_id
      left join first_device d on d.registration_id = r.id
    where l.id = ${id}::uuid`
  return holder ?? null
}
