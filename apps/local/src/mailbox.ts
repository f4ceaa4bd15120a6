import { MailDev } from 'maildev'
import { freePort } from './ports.ts'

export interface MailboxOptions {
  /** Port of the page and of `GET /api/email`. */
  port: number
  /** Folder where emails are kept between starts. Default: they aren't kept. */
  folder?: string
}

export interface Mailbox {
  /** URL of its page. */
  url: string
  /** URL to which the product sends. */
  smtpUrl: string
  stop: () => Promise<void>
}

/** Starts a mailbox that accepts every email, delivers none, and shows them on a page. */
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

/** Its page prints to the console even when silenced. */
async function quietly<Result>(run: () => Promise<Result>): Promise<Result> {
  const { info } = console
  console.info = () => {}
  try {
    return await run()
  } finally {
    console.info = info
  }
}
