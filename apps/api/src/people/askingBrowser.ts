/**
 * Identifies the browser that requests sign-in emails, so that their codes work in no other: a random token in a cookie that no
 * script can read. It doesn't identify the person, and the server stores only a hash of it combined with an address.
 */
import { cookiePrefix } from '../access/sign-in.ts'
import type { Config } from '../kernel/config.ts'
import { newToken } from '../kernel/randomToken.ts'

type Facts = Pick<Config, 'siteUrl'>

/** Seconds after the last email request: longer than its code is valid, as it may arrive late. */
const validFor = 60 * 60

const cookieName = ({ siteUrl }: Facts): string => `${cookiePrefix(siteUrl)}.browser`

/** The token in the cookie; null if there is none, or it isn't one of ours. */
export function browserIn(facts: Facts, cookies: string | undefined): string | null {
  const start = `${cookieName(facts)}=`
  const token =
    cookies
      ?.split('; ')
      .find((each) => each.startsWith(start))
      ?.slice(start.length) ?? ''
  return /^[\w-]{32}$/.test(token) ? token : null
}

/** The requesting browser, and the `set-cookie` header that identifies it again. */
export function knowBrowser(facts: Facts, cookies: string | undefined): { browser: string; cookie: string } {
  const browser = browserIn(facts, cookies) ?? newToken()
  const secure = facts.siteUrl.startsWith('https:') ? '; Secure' : ''
  const cookie = `${cookieName(facts)}=${browser}; Path=/; HttpOnly; SameSite=Strict${secure}; Max-Age=${validFor}`
  return { browser, cookie }
}
