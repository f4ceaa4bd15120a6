import { MailDev } from 'maildev'
import { freePort } from './ports.ts'

export interface MailboxOptions {
  /** Port of the page and of `GET /api/email`. */
  port: number
  /** Where emails are kept between starts. Default: nowhere. */
  folder?: string
}

export interface Mailbox {
  /** Address of its page. */
  url: string
  /** What the product sends to. */
  smtpUrl: string
  stop: () => Promise<void>
}

/** Starts a mailbox that takes every email, delivers none, and shows them on a page. */
export async function startMailbox({ port, folder }: MailboxOptions): Promise<Mailbox> {
  const smtp = await freePort()
  const mailbox = new MailDev({
    smtp,
    web: port,
    ip: '127.0.0.1',
    webIp: '127.0.0.1',
    silent: true,
    ...(folder && { mailDirectory: folder }),
  })
  await quietly(() => mailbox.start())
  return { url: `http://localhost:${port}`, smtpUrl: `smtp://127.0.0.1:${smtp}`, stop: () => mailbox.stop() }
}

/** Its page announces itself on the console, also when it is silenced. */
async function quietly<Result>(run: () => Promise<Result>): Promise<Result> {
  const { info } = console
  console.info = () => {}
  try {
    return await run()
  } finally {
    console.info = info
  }
}
