import { describe, expect, test } from '@jest/globals'
import { check } from './checker.ts'
import type { Facts } from './facts.ts'
import { redelivered } from './mail.ts'
import { at, brokenBy, entry, plan, rowOf, soundHistory, standing } from './testing/history.ts'

describe('each violation of what was answered, logged and emailed is named', () => {
  test('a link of a hash chain that is missing, changed or unknown', () => {
    const links = (facts: Facts) => facts.chains[0]?.links ?? []
    const spoilers: ((facts: Facts) => void)[] = [
      (facts) => links(facts).shift(),
      (facts) => links(facts).pop(),
      (facts) => Object.assign(links(facts)[0] ?? {}, { expected: 'other' }),
      (facts) => Object.assign(facts.chains[0] ?? {}, { head: 'other' }),
    ]
    for (const spoil of spoilers) expect(brokenBy(spoil)).toEqual(['HASH_CHAIN_BROKEN'])
  })

  test('an acknowledged registration that is not there', () => {
    const broken = brokenBy((facts) => {
      facts.answers.push({
        what: 'REGISTERED',
        requestId: 'request-eve',
        emailKey: 'eve@person.example',
        reference: 'REF-eve',
      })
    })
    expect(broken).toEqual(['ACKNOWLEDGED_MISSING'])
  })

  test('an acknowledged change that was not logged', () => {
    expect(
      brokenBy((facts) => {
        facts.answers.push({ what: 'TAKEN', reference: 'REF-carla' })
      }),
    ).toEqual(['ACKNOWLEDGED_MISSING'])
    expect(
      brokenBy((facts) => {
        facts.answers.push({ what: 'PLAN_SET', eventId: 'event', version: 2 })
      }),
    ).toEqual(['ACKNOWLEDGED_MISSING'])
    const stagedTwice = brokenBy((facts) => {
      const before = standing('WAITLISTED', { organisationKey: 'guild', queuedAt: at(3) })
      const after = { ...before, staged: 'DECLINE' }
      facts.audit.push(entry(5, 'ben', 'STAGED', before, after))
      rowOf(facts, 'ben').staged = 'DECLINE'
      facts.answers.push({ what: 'STAGED', reference: 'REF-ben' }, { what: 'STAGED', reference: 'REF-ben' })
    })
    expect(stagedTwice).toEqual(['ACKNOWLEDGED_MISSING'])
  })

  test('a retry that is answered differently', () => {
    const other = brokenBy((facts) => {
      facts.answers.push({
        what: 'REGISTERED',
        requestId: 'request-anna',
        emailKey: 'ben@person.example',
        reference: 'REF-ben',
      })
    })
    expect(other).toEqual(['RETRY_ANSWERED_ANEW'])
    const refused = brokenBy((facts) => {
      facts.answers.push({
        what: 'NOT_REGISTERED',
        requestId: 'request-carla',
        emailKey: 'carla@person.example',
        answer: 'AlreadyRegistered',
      })
    })
    expect(refused).toEqual(['RETRY_ANSWERED_ANEW'])
  })

  test('a log with a gap', () => {
    const broken = brokenBy((facts) => {
      facts.audit.splice(0, 1)
    })
    expect(broken).toEqual(['MAIL_NOT_OWED', 'STEP_DOES_NOT_FOLLOW'])
  })

  test('a table that the log does not lead to', () => {
    expect(
      brokenBy((facts) => {
        rowOf(facts, 'carla').offerExpiresAt = at(31)
      }),
    ).toEqual(['REPLAY_DIFFERS'])
    expect(
      brokenBy((facts) => {
        facts.audit.splice(3, 1)
      }),
    ).toEqual(['MAIL_NOT_OWED', 'REPLAY_DIFFERS'])
  })

  test('a message that was never sent', () => {
    expect(
      brokenBy((facts) => {
        facts.mailbox.splice(1, 1)
      }),
    ).toEqual(['MAIL_LOST'])
    expect(
      brokenBy((facts) => {
        Object.assign(facts.tables.messages[1] ?? {}, { sent: false })
      }),
    ).toEqual(['MAIL_LOST'])
  })

  test('a change whose message was not written', () => {
    const broken = brokenBy((facts) => {
      facts.tables.messages.splice(1, 1)
      facts.mailbox.splice(1, 1)
    })
    expect(broken).toEqual(['CHANGE_WITHOUT_MESSAGE'])
  })

  test('an email that no change required', () => {
    expect(
      brokenBy((facts) => {
        facts.mailbox.push({ messageId: '<m9@x>', recipient: 'x@person.example' })
      }),
    ).toEqual(['MAIL_NOT_OWED'])
  })

  test('an email that asked for a confirmation and was outdated before it was marked as sent is required once', () => {
    const outdated = (facts: Facts) => {
      const asked = standing('OFFERED', { awaitsConfirmation: true })
      const confirmed = standing('OFFERED')
      const [first] = facts.audit
      if (first) first.after = asked
      facts.audit.push(entry(9, 'anna', 'ADDRESS_CONFIRMED', asked, confirmed))
      facts.mailbox.push({ messageId: '<gone@x>', recipient: 'anna@person.example' })
    }
    expect(brokenBy(outdated)).not.toContain('MAIL_NOT_OWED')
    const twice = brokenBy((facts) => {
      outdated(facts)
      facts.mailbox.push({ messageId: '<other@x>', recipient: 'anna@person.example' })
    })
    expect(twice).toContain('MAIL_NOT_OWED')
  })

  test('a message sent under two Message-IDs', () => {
    expect(
      brokenBy((facts) => {
        facts.mailbox.push({ messageId: '<m1@elsewhere>', recipient: 'anna@person.example' })
      }),
    ).toEqual(['MAIL_DOUBLED'])
  })

  test('a message that had no job', () => {
    expect(
      brokenBy((facts) => {
        facts.jobless.push('m1')
      }),
    ).toEqual(['MESSAGE_WITHOUT_JOB'])
  })

  test('a release that was answered and is not logged', () => {
    expect(
      brokenBy((facts) => {
        facts.answers.push({ what: 'RELEASED', requestId: 'release-1', released: 1 })
      }),
    ).toEqual(['ACKNOWLEDGED_MISSING'])
  })

  test('a question without an answer', () => {
    expect(
      brokenBy((facts) => {
        facts.answers.push({ what: 'NEVER_ANSWERED', question: 'withdraw' })
      }),
    ).toEqual(['NEVER_ANSWERED'])
  })

  test('a job that nobody ran', () => {
    expect(
      brokenBy((facts) => {
        facts.tables.jobs.push({ task: 'send_message', lastError: null })
      }),
    ).toEqual(['JOB_LEFT'])
  })
})

test('an email that came again under its own Message-ID is counted, and breaks no rule', () => {
  const facts = soundHistory()
  facts.mailbox.push(...facts.mailbox.slice(0, 1))
  expect(check(facts, new Map([['event', plan]]))).toEqual([])
  expect(redelivered(facts.mailbox)).toBe(1)
})
