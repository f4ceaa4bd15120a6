/**
 * The receiving mail server: accepts every email, stores what the checker and the clients need, and can go down for a while. An
 * email counts as delivered once its last line has arrived, even if the sender dies before the reply.
 */
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

export interface Delivery {
  /** From the email's header, with its angle brackets. */
  messageId: string
  recipient: string
  /** The whole email as received, decoded from quoted-printable. */
  text: string
}

export interface Mailbox {
  port: number
  deliveries: Delivery[]
  /** Drops all connections and accepts no new ones. */
  goDown: () => Promise<void>
  comeBack: () => Promise<void>
  /**
   * Resolves with the next email to this address that `wanted` accepts, including those already received; null after `timeout`
   * ms.
   */
  mailTo: (recipient: string, wanted: (mail: Delivery) => boolean, timeout: number) => Promise<Delivery | null>
}

const decoded = (mail: string): string => {
  const bytes = mail
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

const messageIdIn = /^message-id:\s*(\S+)/im

/** One SMTP session: lines in, replies out. `deliver` is called before the reply is sent. */
function converse(socket: Socket, deliver: (recipients: string[], mail: string) => void): void {
  let received = ''
  let recipients: string[] = []
  let inData = false
  const reply = (line: string) => socket.write(`${line}\r\n`)

  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO' || verb === 'HELO') reply('250 mailbox.example')
    else if (verb === 'DATA') {
      inData = true
      reply('354 Go on')
    } else if (verb === 'QUIT') socket.end('221 Bye\r\n')
    else {
      if (verb === 'MAIL') recipients = []
      if (verb === 'RCPT') recipients.push(/<([^>]*)>/.exec(line)?.[1] ?? '')
      reply('250 Yes')
    }
  }
  const read = () => {
    for (;;) {
      const terminator = inData ? '\r\n.\r\n' : '\r\n'
      const end = received.indexOf(terminator)
      if (end < 0) return
      const part = received.slice(0, end)
      received = received.slice(end + terminator.length)
      if (inData) {
        inData = false
        deliver(recipients, part.replace(/^\.\./gm, '.'))
        reply('250 Taken')
      } else command(part)
    }
  }
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => {
    received += chunk
    read()
  })
  socket.on('error', () => socket.destroy())
  reply('220 mailbox.example')
}

export async function openMailbox(): Promise<Mailbox> {
  const deliveries: Delivery[] = []
  const sockets = new Set<Socket>()
  const watchers = new Set<(delivery: Delivery) => void>()
  let server: Server | null = null
  let port = 0

  const deliver = (recipients: string[], mail: string) => {
    const messageId = messageIdIn.exec(mail)?.[1] ?? ''
    for (const recipient of recipients) {
      const delivery = { messageId, recipient, text: decoded(mail) }
      deliveries.push(delivery)
      for (const watch of watchers) watch(delivery)
    }
  }
  const comeBack = async () => {
    if (server) return
    const listening = createServer((socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      converse(socket, deliver)
    })
    server = listening
    await new Promise<void>((resolve, reject) => {
      listening.once('error', reject)
      listening.listen(port, '127.0.0.1', resolve)
    })
    port = (listening.address() as AddressInfo).port
  }
  const goDown = async () => {
    const closing = server
    server = null
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => {
      if (closing) closing.close(() => resolve())
      else resolve()
    })
  }
  const mailTo: Mailbox['mailTo'] = (recipient, wanted, timeout) => {
    const isIt = (mail: Delivery) => mail.recipient.toLowerCase() === recipient.toLowerCase() && wanted(mail)
    const here = deliveries.find(isIt)
    if (here) return Promise.resolve(here)
    return new Promise((resolve) => {
      const watch = (mail: Delivery) => {
        if (!isIt(mail)) return
        clearTimeout(tooLate)
        watchers.delete(watch)
        resolve(mail)
      }
      const tooLate = setTimeout(() => {
        watchers.delete(watch)
        resolve(null)
      }, timeout)
      watchers.add(watch)
    })
  }
  await comeBack()
  return { port, deliveries, goDown, comeBack, mailTo }
}
