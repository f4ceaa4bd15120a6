import { createServer, type Socket } from 'node:net'

export interface SmtpServer {
  url: string
  /** The raw messages, including headers. */
  messages: string[]
  close: () => Promise<void>
}

/** The response to a command or, once received, to a message; undefined: success. */
type Answer = (line: string) => string | undefined

/** A minimal SMTP server (RFC 5321) as the receiving end of the worker's own transport. */
export async function openSmtpServer(answer: Answer = () => undefined): Promise<SmtpServer> {
  const messages: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    converse(socket, answer, (message) => messages.push(message))
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const address = server.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    messages,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

function converse(socket: Socket, answer: Answer, receive: (message: string) => void): void {
  let unread = ''
  let message: string[] | null = null
  const say = (reply: string) => socket.write(`${reply}\r\n`)

  function obey(command: string): void {
    const reply = answer(command) ?? fineWith(command)
    if (reply === dataWanted) message = []
    say(reply)
  }

  function take(line: string, content: string[]): void {
    if (line !== '.') {
      content.push(line)
      return
    }
    receive(content.join('\n'))
    message = null
    say('250 kept')
  }

  say('220 test')
  socket.on('data', (chunk) => {
    const lines = (unread + chunk.toString('utf8')).split('\r\n')
    unread = lines.pop() ?? ''
    for (const line of lines) {
      if (message) take(line, message)
      else obey(line)
    }
  })
}

const dataWanted = '354 go on'

function fineWith(command: string): string {
  if (/^DATA/i.test(command)) return dataWanted
  return /^QUIT/i.test(command) ? '221 bye' : '250 fine'
}
