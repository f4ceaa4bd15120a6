/** Emails as people find them. */
import { setTimeout as pause } from 'node:timers/promises'

export interface Letter {
  id: string
  subject: string
  text: string
  html: string
  to: { address: string }[]
}

export interface Mailbox {
  /** All emails to an address, oldest first, once none is on its way any more; waits up to a minute for that. */
  of: (address: string) => Promise<Letter[]>
  /**
   * The newest email to an address whose subject fits, beyond the first `after`; waits up to a minute for it, and longer while others
   * are on their way: hundreds of emails take a busy machine a while.
   */
  wait: (address: string, subject: RegExp, after?: number) => Promise<Letter>
}

const timeout = 60_000
/** While emails are on their way. */
const timeoutWhileSending = 150_000

/** `atRest`: whether every pending email was sent. */
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

/** The address in an email that opens something of the product. */
export function linkIn({ text }: Letter): string {
  const link = text.match(/https?:\/\/\S+#token=\S+/)?.[0]
  if (!link) throw new Error('The mail has no link.')
  return link
}

/** The address in an email to members that leads to a page of the event's workspace. */
export function pageIn({ text }: Letter): string {
  const page = text.match(/https?:\/\/\S+\/manage\/\S+/)?.[0]
  if (!page) throw new Error('The mail leads to no page of the workspace.')
  return page
}
