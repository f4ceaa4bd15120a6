/** Compares the answers that clients received with what is stored: a received answer is binding. */
import type { AuditFact, Facts, KnownAnswer, RegistrationFact, Rule, Violation } from './facts.ts'
import { countBy } from './room.ts'

type Heard<What extends KnownAnswer['what']> = Extract<KnownAnswer, { what: What }>

const heard = <What extends KnownAnswer['what']>(answered: KnownAnswer[], ...kinds: What[]): Heard<What>[] =>
  answered.filter((one): one is Heard<What> => kinds.some((what) => what === one.what))

function checkRegistered(answered: KnownAnswer[], rows: Map<string, RegistrationFact>): Violation[] {
  const found: Violation[] = []
  const report = (rule: Rule, about: string, detail: string) => found.push({ rule, about, detail })
  const references = new Map<string, string>()
  for (const { reference, requestId, emailKey } of heard(answered, 'REGISTERED')) {
    const row = rows.get(reference)
    if (!row) report('ACKNOWLEDGED_MISSING', reference, `${emailKey} was told of a registration that is not there`)
    else if (row.emailKey !== emailKey)
      report('ACKNOWLEDGED_MISSING', reference, `told to ${emailKey}, belongs to ${row.emailKey}`)
    const first = references.get(requestId) ?? reference
    if (first !== reference) report('RETRY_ANSWERED_ANEW', requestId, `first ${first}, then ${reference}`)
    references.set(requestId, first)
  }
  const made = new Set([...rows.values()].map((row) => row.requestId))
  for (const { requestId, answer } of heard(answered, 'NOT_REGISTERED')) {
    if (answer === 'AlreadyRegistered' || references.has(requestId) || made.has(requestId)) {
      report('RETRY_ANSWERED_ANEW', requestId, `the retry was refused: ${answer}`)
    }
  }
  return found
}

/** Each change confirmed to a client must have an entry: as many entries of the kind as answers. */
function checkChanges(answered: KnownAnswer[], rows: Map<string, RegistrationFact>, audit: AuditFact[]): Violation[] {
  const entries = countBy(audit, ({ registrationId, what }) => registrationId && `${what} ${registrationId}`)
  const answers = countBy(
    heard(answered, 'STAGED', 'DECLINED', 'OFFERED'),
    ({ what, reference }) => `${what} ${reference}`,
  )
  for (const { what, reference } of heard(answered, 'TAKEN', 'WITHDRAWN')) answers.set(`${what} ${reference}`, 1)
  return [...answers].flatMap(([key, n]): Violation[] => {
    const [what = '', reference = ''] = key.split(' ')
    const logged = entries.get(`${what} ${rows.get(reference)?.id}`) ?? 0
    return logged >= n
      ? []
      : [{ rule: 'ACKNOWLEDGED_MISSING', about: reference, detail: `told ${n} × ${what}, logged ${logged} ×` }]
  })
}

function checkPlans(answered: KnownAnswer[], audit: AuditFact[]): Violation[] {
  const unknown = heard(answered, 'PLAN_SET').filter(
    ({ eventId, version }) => !audit.some(({ plan }) => plan?.eventId === eventId && plan.version === version),
  )
  return unknown.map(({ eventId, version }) => ({
    rule: 'ACKNOWLEDGED_MISSING',
    about: eventId,
    detail: `told of version ${version} of the seat plan, which the log does not know`,
  }))
}

/** A release is logged as that many decisions of one request, plus any offers it led to. */
function checkReleases(answered: KnownAnswer[], audit: AuditFact[]): Violation[] {
  const entries = countBy(audit, ({ requestId, registrationId }) => registrationId && requestId)
  const missing = heard(answered, 'RELEASED').filter(
    ({ requestId, released }) => (entries.get(requestId) ?? 0) < released,
  )
  return missing.map(({ requestId, released }) => ({
    rule: 'ACKNOWLEDGED_MISSING',
    about: requestId,
    detail: `told of ${released} released decisions, ${entries.get(requestId) ?? 0} are logged`,
  }))
}

export function checkAnswered({ answers, tables, audit }: Facts): Violation[] {
  const rows = new Map(tables.registrations.map((row) => [row.reference, row]))
  return [
    ...checkRegistered(answers, rows),
    ...checkChanges(answers, rows, audit),
    ...checkPlans(answers, audit),
    ...checkReleases(answers, audit),
    ...heard(answers, 'NEVER_ANSWERED').map(
      ({ question }): Violation => ({ rule: 'NEVER_ANSWERED', about: question, detail: 'repeated in vain' }),
    ),
  ]
}
