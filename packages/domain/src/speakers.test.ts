import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  askAgainAfter,
  consentAfterChange,
  isPublished,
  obstacleToAsking,
  obstacleToRecording,
  type SpeakerConsent,
} from './speakers.ts'

const consents: SpeakerConsent[] = ['NOT_ASKED', 'ASKED', 'GIVEN', 'RECORDED', 'WITHDRAWN']
const named = {
  isAnonymous: false,
  consent: 'NOT_ASKED' as SpeakerConsent,
  hasAddress: true,
  askedAt: null,
  withdrawalRecordedAt: null,
  isOver: false,
}

describe('a speaker is published', () => {
  it.each(consents)('with a name, given consent %s, only if they agreed', (consent) => {
    expect(isPublished({ isAnonymous: false, consent })).toBe(consent === 'GIVEN' || consent === 'RECORDED')
  })

  it('without a name, from the start', () => {
    expect(isPublished({ isAnonymous: true, consent: 'NOT_ASKED' })).toBe(true)
  })
})

describe('a speaker can be asked', () => {
  it('once there is an address', () => {
    expect(obstacleToAsking(named, 0)).toBeNull()
    expect(obstacleToAsking({ ...named, hasAddress: false }, 0)).toBe('NO_ADDRESS')
  })

  it('again a day after the last email', () => {
    const asked = { ...named, consent: 'ASKED' as const, askedAt: 1_000 }
    expect(obstacleToAsking(asked, 1_000 + askAgainAfter - 1)).toBe('ASKED_RECENTLY')
    expect(obstacleToAsking(asked, 1_000 + askAgainAfter)).toBeNull()
  })

  it('once more after organisers recorded that they withdrew, so that they have the link to agree by', () => {
    const withdrawn = { ...named, consent: 'WITHDRAWN' as const, withdrawalRecordedAt: 2_000 }
    expect(obstacleToAsking(withdrawn, 3_000)).toBeNull()
    expect(obstacleToAsking({ ...withdrawn, askedAt: 1_000 }, 3_000)).toBeNull()
    expect(obstacleToAsking({ ...withdrawn, askedAt: 2_500 }, 3_000 + 2 * askAgainAfter)).toBe('WITHDRAWN')
    expect(obstacleToRecording(withdrawn)).toBe('WITHDRAWN')
  })

  it('neither without a name, nor once they answered, nor once the event is over', () => {
    expect(obstacleToAsking({ ...named, isAnonymous: true }, 0)).toBe('ANONYMOUS')
    expect(obstacleToAsking({ ...named, consent: 'GIVEN' }, 0)).toBe('PUBLISHED')
    expect(obstacleToAsking({ ...named, consent: 'WITHDRAWN' }, 0)).toBe('WITHDRAWN')
    expect(obstacleToAsking({ ...named, isOver: true }, 0)).toBe('EVENT_OVER')
  })
})

type Step = 'ASK' | 'AGREE' | 'DECLINE' | 'RECORD' | 'RECORD_WITHDRAWAL' | 'CHANGE_WORDS' | 'CHANGE_SESSIONS'
const steps: Step[] = ['ASK', 'AGREE', 'DECLINE', 'RECORD', 'RECORD_WITHDRAWAL', 'CHANGE_WORDS', 'CHANGE_SESSIONS']

/** Applies each step as the API does. */
function after(consent: SpeakerConsent, step: Step): SpeakerConsent {
  const speaker = { ...named, consent }
  switch (step) {
    case 'ASK':
      return obstacleToAsking(speaker, 0) === null ? 'ASKED' : consent
    case 'AGREE':
      return 'GIVEN'
    case 'DECLINE':
      return 'WITHDRAWN'
    case 'RECORD':
      return obstacleToRecording(speaker) === null ? 'RECORDED' : consent
    case 'RECORD_WITHDRAWAL':
      return obstacleToRecording(speaker) === null ? 'WITHDRAWN' : consent
    default:
      return consentAfterChange(consent, step === 'CHANGE_WORDS')
  }
}

/** Whether the person has agreed to exactly this text, and whether they withdrew. */
interface Known {
  hasAgreed: boolean
  hasWithdrawn: boolean
}

function knownAfter({ hasAgreed, hasWithdrawn }: Known, step: Step): Known {
  switch (step) {
    case 'AGREE':
      return { hasAgreed: true, hasWithdrawn: false }
    case 'DECLINE':
    case 'RECORD_WITHDRAWAL':
      return { hasAgreed: false, hasWithdrawn: true }
    case 'RECORD':
      return { hasAgreed: !hasWithdrawn, hasWithdrawn }
    case 'CHANGE_WORDS':
      return { hasAgreed: false, hasWithdrawn }
    default:
      return { hasAgreed, hasWithdrawn }
  }
}

it('in every history, a person who is published agreed to just these words and did not withdraw since', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 30 }), (history) => {
      let consent: SpeakerConsent = 'NOT_ASKED'
      let known: Known = { hasAgreed: false, hasWithdrawn: false }
      for (const step of history) {
        consent = after(consent, step)
        known = knownAfter(known, step)
        expect(isPublished({ isAnonymous: false, consent })).toBe(known.hasAgreed)
        if (known.hasWithdrawn) expect(consent).toBe('WITHDRAWN')
      }
    }),
  )
})
