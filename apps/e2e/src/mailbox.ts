/** Emails as their recipients see them. */
import { setTimeout as pause } from 'node:timers/promises'

export interface Letter {
  id: string
  subject: string
  text: string
  html: string
  to: { address: string }[]
  attachments?: { contentType: string }[]
}

export interface Mailbox {
  /** All emails to an address, oldest first, once no email is being sent; waits up to a minute for that. */
  of: (address: string) => Promise<Letter[]>
  /**
   * The newest email to an address with a matching subject, beyond the first `after`; waits up to a minute for it, and longer
   * while others are being sent: a busy machine needs a while for hundreds of emails.
   */
  wait: (address: string, subject: RegExp, after?: number) => Promise<Letter>
}

const timeout = 60_000
/** Timeout while emails are being sent. */
const timeoutWhileSending = 150_000

/** `atRest`: whether every pending email has been sent. */
export function openMailbox(url: string, atRest: () => Promise<boolean>): Mailbox {
  const now = async (address: string): Promise<Letter[]> => {
    const letters = (await (await fetch(`${url}/api/email`)).json()) as Letter[]
    return letters.filter((letter) => letter.to.some((to) => to.address.toLowerCase() === address.toLowerCase()))
  }
  return {
    of: async (address) => {
      const until = Date.now() + timeout
      while (!(await atRest())) {
        if (Date.now() > until) throw new Error('Some mail that is queued is not sent.')
        await pause(100)
      }
      return now(address)
    },
    wait: async (address, subject, after = 0) => {
      const began = Date.now()
      for (;;) {
        const letters = await now(address)
        const letter = letters.slice(after).findLast((each) => subject.test(each.subject))
        if (letter) return letter
        const waited = Date.now() - began
        if (waited > timeoutWhileSending || (waited > timeout && (await atRest()))) {
          const there = letters.map((each) => each.subject).join(' · ') || 'none'
          throw new Error(`No mail to ${address} about ${subject}; it has ${there}.`)
        }
        await pause(150)
      }
    },
  }
}

/** The link in an email that opens a page of the product. */
export function linkIn({ text }: Letter): string {
  const link = text.match(/https?:\/\/\S+#token=\S+/)?.[0]
  if (!link) throw new Error('The mail has no link.')
  return link
}

/** The link in an email to members that opens a page of the event's workspace. */
export function pageIn({ text }: Letter): string {
  const page = text.match(/https?:\/\/\S+\/manage\/\S+/)?.[0]
  if (!page) throw new Error('The mail leads to no page of the workspace.')
  return page
}
