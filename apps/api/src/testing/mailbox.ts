import nodemailer, { type Transporter } from 'nodemailer'

export interface Mail {
  messageId: string
  from: string
  /** Empty if there is none. */
  replyTo: string
  to: string
  subject: string
  text: string
  html: string
  /** Attachments: text by file name. */
  attached: Record<string, string>
  /** The same as bytes, with their types. */
  files: { name: string; type: string; content: Buffer }[]
}

/** As displayed by mail programs. */
const shown = (people: readonly { name?: string | undefined; address?: string | undefined }[] = []): string =>
  people.map(({ name, address }) => (name ? `${name} <${address}>` : (address ?? ''))).join(', ')

/** The receiving end of email: everything up to the SMTP connection is real. */
export function openMailbox(): { mails: Mail[]; transport: Transporter; setState: (state: 'UP' | 'DOWN') => void } {
  const mails: Mail[] = []
  let isUp = true
  const transport = nodemailer.createTransport({
    name: 'mailbox',
    version: '1',
    send: ({ data, message }, done) => {
      if (!isUp) return done(new Error('The mail server does not answer.'))
      mails.push({
        messageId: message.messageId(),
        from: shown(message.getAddresses().from),
        replyTo: shown(message.getAddresses()['reply-to']),
        to: message.getEnvelope().to.join(', '),
        subject: String(data.subject),
        text: String(data.text),
        html: String(data.html),
        attached: Object.fromEntries(
          (data.attachments ?? []).map(({ filename, content }) => [String(filename), String(content)]),
        ),
        files: (data.attachments ?? []).map(({ filename, contentType, content }) => ({
          name: String(filename),
          type: String(contentType),
          content: Buffer.isBuffer(content) ? content : Buffer.from(String(content)),
        })),
      })
      done(null, { messageId: message.messageId(), envelope: message.getEnvelope() })
    },
  })
  return {
    mails,
    transport,
    setState: (state) => {
      isUp = state === 'UP'
    },
  }
}
