/**
 * The address for which this device last requested a sign-in email, in an encrypted cookie that no script can read. The page
 * after a submitted form then needs to show it neither in its URL nor in its content.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { cookiePrefix } from '../access/sign-in.ts'
import type { Config } from '../kernel/config.ts'

type Facts = Pick<Config, 'secret' | 'siteUrl'>

/** Seconds: as long as the email's code is valid. */
const validFor = 10 * 60
const cipher = 'aes-256-gcm'
const [nonceLength, tagLength] = [12, 16]

const cookieName = ({ siteUrl }: Facts): string => `${cookiePrefix(siteUrl)}.asked`

const keyOf = ({ secret }: Facts) => Buffer.from(hkdfSync('sha256', secret, '', 'plenaria asked address', 32))

/** The `set-cookie` header that remembers the address. */
export function rememberAsked(facts: Facts, email: string): string {
  const nonce = randomBytes(nonceLength)
  const sealing = createCipheriv(cipher, keyOf(facts), nonce)
  // Padded to one length for most addresses, so that the cookie reveals nothing about them.
  const text = JSON.stringify({ email, until: Date.now() + validFor * 1000 }).padEnd(320)
  const sealed = Buffer.concat([nonce, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()])
  const secure = facts.siteUrl.startsWith('https:') ? '; Secure' : ''
  return `${cookieName(facts)}=${sealed.toString('base64url')}; Path=/; HttpOnly; SameSite=Strict${secure}; Max-Age=${validFor}`
}

/** The address in the cookie; null if there is none, or it is forged or expired. */
export function readAsked(facts: Facts, cookies: string | undefined): string | null {
  const start = `${cookieName(facts)}=`
  const cookie = cookies?.split('; ').find((each) => each.startsWith(start))
  const bytes = Buffer.from(cookie?.slice(start.length) ?? '', 'base64url')
  if (bytes.length <= nonceLength + tagLength) return null
  try {
    const opening = createDecipheriv(cipher, keyOf(facts), bytes.subarray(0, nonceLength))
    opening.setAuthTag(bytes.subarray(-tagLength))
    const text = Buffer.concat([opening.update(bytes.subarray(nonceLength, -tagLength)), opening.final()]).toString()
    const { email, until }: { email: string; until: number } = JSON.parse(text)
    return Date.now() < until ? email : null
  } catch {
    return null
  }
}
