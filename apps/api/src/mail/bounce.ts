/** Parses bounces: delivery status reports (RFC 3464), and the older form that uses `X-Failed-Recipients`. */
import { saidBy } from './refusal.ts'

export interface Bounce {
  /** Id of our message. */
  id: string
  /** RFC 3463 code such as `5.1.1`; null if there is none. */
  status: string | null
  /** On one line, without addresses. */
  said: string
}

interface Entity {
  headers: Map<string, string>
  body: string
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const ourMessageId = new RegExp(`<(${uuid})@[^<>\\s]+>`, 'i')
const ourReturnAddress = new RegExp(`\\+(${uuid})@`, 'i')

/**
 * Our message that bounced permanently; null if the email isn't a bounce, only reports a delay, or isn't about one of our
 * messages.
 */
export function readBounce(raw: string): Bounce | null {
  const report = entityOf(raw.replace(/\r\n?/g, '\n'))
  const parts = partsOf(report)
  const failure = failureIn(parts) ?? failureWithoutReport(report)
  if (!failure) return null
  const id = idIn(report, parts)
  return id === null ? null : { id, ...failure }
}

function entityOf(text: string): Entity {
  const end = text.indexOf('\n\n')
  const head = end < 0 ? text : text.slice(0, end)
  return { headers: fieldsOf(head), body: end < 0 ? '' : text.slice(end + 2) }
}

/** The first field of each name, unfolded. */
function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? []
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), (value ?? '').trim())
  }
  return fields
}

const typeOf = ({ headers }: Entity): string =>
  (headers.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** All leaf parts, decoded. */
function partsOf(entity: Entity, depth = 0): Entity[] {
  const type = entity.headers.get('content-type') ?? ''
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? []
  const boundary = quoted ?? bare
  if (!/^multipart\//i.test(type) || boundary === undefined || depth > 5) return [{ ...entity, body: decoded(entity) }]
  return `\n${entity.body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .flatMap((part) => partsOf(entityOf(part.replace(/^[ \t]*\n/, '')), depth + 1))
}

function decoded({ headers, body }: Entity): string {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8').replace(/\r\n?/g, '\n')
    case 'quoted-printable':
      return Buffer.from(
        body
          .replace(/(?<![ \t])[ \t]+$/gm, '')
          .replace(/=\n/g, '')
          .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString('utf8')
    default:
      return body
  }
}

type Failure = Omit<Bounce, 'id'>

const statusTypes = ['message/delivery-status', 'message/global-delivery-status']

/** The first failed recipient in the report. */
function failureIn(parts: Entity[]): Failure | null {
  const blocks = parts
    .filter((part) => statusTypes.includes(typeOf(part)))
    .flatMap(({ body }) => body.split(/\n\s*\n/).map(fieldsOf))
  for (const fields of blocks) {
    const action = fields.get('action')?.toLowerCase()
    const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0] ?? null
    if (action === undefined && !fields.has('final-recipient')) continue
    const isFailed = action === undefined ? status?.startsWith('5') : action === 'failed'
    if (!isFailed) continue
    const said = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+;\s*/, '')
    return { status, said: saidBy(said || (status ?? 'failed')) }
  }
  return null
}

/** Exim's older reports, which give the reason in the text. */
function failureWithoutReport({ headers, body }: Entity): Failure | null {
  if (!headers.has('x-failed-recipients')) return null
  const answer = /\b5\d\d[ -](?:(5\.\d{1,3}\.\d{1,3}) )?[^\n]*/.exec(body)
  return { status: answer?.[1] ?? null, said: saidBy(answer?.[0] ?? 'failed') }
}

const returnedTypes = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers']

/** Identified by the report's recipient address, the returned message, or the reply headers. */
function idIn(report: Entity, parts: Entity[]): string | null {
  for (const name of ['to', 'delivered-to', 'x-original-to', 'envelope-to']) {
    const id = ourReturnAddress.exec(report.headers.get(name) ?? '')?.[1]
    if (id) return id.toLowerCase()
  }
  const returned = parts
    .filter((part) => returnedTypes.includes(typeOf(part)))
    .map(({ body }) => entityOf(body).headers.get('message-id'))
  const statuses = parts
    .filter((part) => statusTypes.includes(typeOf(part)))
    .map(({ body }) => fieldsOf(body.split(/\n\s*\n/, 1)[0] ?? ''))
  const inText = /^[ \t]*message-id:[ \t]*(<[^>\s]+>)/im.exec(
    report.headers.has('x-failed-recipients') ? report.body : '',
  )?.[1]
  const candidates = [
    ...returned,
    ...statuses.map((fields) => fields.get('x-original-message-id')),
    inText,
    report.headers.get('in-reply-to'),
    report.headers.get('references'),
  ]
  for (const candidate of candidates) {
    const id = ourMessageId.exec(candidate ?? '')?.[1]
    if (id) return id.toLowerCase()
  }
  return null
}
