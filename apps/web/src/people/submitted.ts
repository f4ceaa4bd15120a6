/** The result of a form that the browser submitted without JavaScript, from the URL of the sign-in page. */
import { useLingui } from '@lingui/react/macro'
import { useSearch } from 'wouter'

export interface Submitted {
  /** Whether the email was sent, so that its code can be typed. */
  isSent: boolean
  /** The error message; null if there is none. */
  problem: string | null
}

export function useSubmitted(): Submitted {
  const { t } = useLingui()
  const search = new URLSearchParams(useSearch())
  const problems: Record<string, string> = {
    MALFORMED: t({
      id: 'people.enter-full-email-address-such',
      message: 'Enter a full email address, such as name@example.org.',
    }),
    CODE_NOT_VALID: t({
      id: 'people.this-code-doesnt-work-check',
      message:
        'This code doesn’t work. Each code works once, within ten minutes, and only in the browser where you asked for it. Open the link in the email instead, or request a new code.',
    }),
    TOO_MANY_REQUESTS: t({
      id: 'people.too-many-attempts-please-wait',
      message: 'Too many attempts. Please wait a few minutes and try again.',
    }),
    LINK_NOT_VALID: t({
      id: 'people.this-page-was-open-for',
      message: 'This page has been open for too long. Enter your email address instead.',
    }),
  }
  const code = search.get('problem')
  const unknown = t({ id: 'people.that-didnt-work-please-try', message: 'That didn’t work. Please try again.' })
  return { isSent: search.has('sent'), problem: code === null ? null : (problems[code] ?? unknown) }
}
