/** Checks email: every change that requires one has its message, every message was sent, and nothing else was. */
import type { AuditFact, Facts, MailFact, Violation } from './facts.ts'
import { countBy } from './room.ts'

/** The email required by each kind of change; for a new registration it depends on its state. */
const templates: Record<string, string> = {
  OFFERED: 'offer',
  TAKEN: 'seat-taken',
  WAITLISTED: 'waitlisted',
  NOT_SELECTED: 'not-selected',
  DECLINED: 'declined',
  LAPSED: 'lapsed',
  WITHDRAWN: 'withdrawn',
  REINSTATED: 'reinstated',
}
const templatesOfNew: Record<string, string> = {
  SUBMITTED: 'interest-received',
  OFFERED: 'offer',
  CONFIRMED: 'seat-taken',
  WAITLISTED: 'waitlisted',
}
/** The email that reports a registration's state. */
function templateOf({ what, after }: AuditFact): string | undefined {
  if (what !== 'REGISTERED' && what !== 'ADDRESS_CONFIRMED') return templates[what]
  if (after?.awaitsConfirmation) return after.state === 'OFFERED' ? 'confirm-seat' : 'confirm-place'
  return templatesOfNew[after?.state ?? '']
}

/** Required by something other than a state change. */
const requiredOtherwise = new Set(['already-registered', 'sign-in'])

interface Balance {
  registrationId: string
  template: string
  required: number
  written: number
  /** A pending email that asks for something that has happened meanwhile is deleted, not sent. */
  canBeOutdated: boolean
}

/** For each registration: number of messages of each kind that changes require, and number found. */
function balances({ audit, tables }: Facts): Balance[] {
  const required = countBy(audit, (entry) => {
    const template = templateOf(entry)
    return entry.registrationId && template ? `${entry.registrationId} ${template}` : null
  })
  const written = countBy(tables.messages, ({ registrationId, template }) =>
    registrationId && !requiredOtherwise.has(template) ? `${registrationId} ${template}` : null,
  )
  const confirmed = new Set(
    audit.flatMap(({ registrationId, what, after }) =>
      what !== 'REGISTERED' && !after?.awaitsConfirmation ? registrationId : [],
    ),
  )
  const keys = new Set([...required.keys(), ...written.keys()])
  return [...keys].map((key) => {
    const [registrationId = '', template = ''] = key.split(' ')
    const canBeOutdated = template.startsWith('confirm-') && confirmed.has(registrationId)
    const counts = { required: required.get(key) ?? 0, written: written.get(key) ?? 0 }
    return { registrationId, template, ...counts, canBeOutdated }
  })
}

const checkRequired = (facts: Facts): Violation[] =>
  balances(facts).flatMap(({ registrationId, template, required, written, canBeOutdated }): Violation[] => {
    if (required === written || (written < required && canBeOutdated)) return []
    const rule = written < required ? 'CHANGE_WITHOUT_MESSAGE' : 'MAIL_NOT_OWED'
    return [{ rule, about: `${registrationId} ${template}`, detail: `${required} queued, ${written} written` }]
  })

/**
 * Outdated emails by address. One of them may have arrived anyway: the mail server accepted it, the sender died before it was
 * marked as sent, and by the retry it was outdated.
 */
function outdatedByAddress(facts: Facts): Map<string, number> {
  const addresses = new Map(facts.tables.registrations.map(({ id, emailKey }) => [id, emailKey]))
  const outdated = new Map<string, number>()
  for (const { registrationId, required, written, canBeOutdated } of balances(facts)) {
    const address = addresses.get(registrationId)
    if (address && canBeOutdated && written < required)
      outdated.set(address, (outdated.get(address) ?? 0) + required - written)
  }
  return outdated
}

/** The id of an email's message, from which the Message-ID is derived. */
const carried = ({ messageId }: MailFact): string => messageId.replace(/^<|@.*$/g, '')

/** Every message must be in the mailbox, under a single Message-ID, and every email in the mailbox must belong to a message. */
function checkSent(facts: Facts): Violation[] {
  const { tables, mailbox } = facts
  const mails = Map.groupBy(mailbox, carried)
  const messages = new Set(tables.messages.map(({ id }) => id))
  const outdated = outdatedByAddress(facts)
  const strays = [...mails].flatMap(([id, [mail]]): Violation[] => {
    if (messages.has(id)) return []
    const address = mail?.recipient.toLowerCase() ?? ''
    const allowed = outdated.get(address) ?? 0
    outdated.set(address, allowed - 1)
    return allowed > 0 ? [] : [{ rule: 'MAIL_NOT_OWED', about: id, detail: `${address} had a mail of no message` }]
  })
  return [
    ...strays,
    ...tables.messages.flatMap(({ id, template, recipient, sent }): Violation[] => {
      const found: Violation[] = []
      const copies = mails.get(id) ?? []
      const ids = new Set(copies.map(({ messageId }) => messageId))
      const what = `${template} to ${recipient}`
      if (ids.size === 0) found.push({ rule: 'MAIL_LOST', about: id, detail: `${what} never came` })
      else if (!sent) found.push({ rule: 'MAIL_LOST', about: id, detail: `${what} came, but is not known to be sent` })
      if (ids.size > 1)
        found.push({ rule: 'MAIL_DOUBLED', about: id, detail: `${what} came as ${[...ids].join(', ')}` })
      if (copies.some((copy) => copy.recipient.toLowerCase() !== recipient.toLowerCase())) {
        found.push({ rule: 'MAIL_NOT_OWED', about: id, detail: `${what} went to somebody else` })
      }
      return found
    }),
  ]
}

export const checkMail = (facts: Facts): Violation[] => [
  ...checkRequired(facts),
  ...checkSent(facts),
  ...facts.jobless.map(
    (id): Violation => ({ rule: 'MESSAGE_WITHOUT_JOB', about: id, detail: 'queued, and nothing would have sent it' }),
  ),
  ...facts.tables.jobs.map(
    ({ task, lastError }): Violation => ({ rule: 'JOB_LEFT', about: task, detail: lastError ?? 'nobody ran it' }),
  ),
]

/**
 * Number of emails delivered again with a Message-ID seen before. SMTP can't rule these out: the sender may die between the
 * server's «250» and its own commit, and then has to send again. Mail programs show such an email once.
 */
export const redelivered = (mailbox: MailFact[]): number =>
  mailbox.length - new Set(mailbox.map(({ messageId, recipient }) => `${messageId} ${recipient}`)).size
