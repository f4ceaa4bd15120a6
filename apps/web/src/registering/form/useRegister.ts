import { useRef, useState } from 'react'
import type { RegisterInterestInput, RegisterInterestMutation } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { useMutation, useSource } from '../../kernel/data.ts'

const RegisterInterest = graphql(`
  mutation RegisterInterest($input: RegisterInterestInput!) {
    registerInterest(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InterestRegistered {
        registration {
          reference
          state
          offerExpiresAt
          awaitsConfirmation
        }
      }
      ... on AnsweredByEmail {
        email
      }
      ... on ProofOfWorkNeeded {
        challenge {
          salt
          challenge
          signature
          maxNumber
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`)

/** Why sending failed: the server's refusal, no response (may be retried), or a device that can't do the proof of work. */
export type Refusal = { kind: string; message: string } | 'NOT_SENT' | 'NOT_CALCULATED'

type Answer = RegisterInterestMutation['registerInterest'] | null

function refusalIn(answer: Answer): Refusal | null {
  if (!answer) return 'NOT_SENT'
  return 'message' in answer ? { kind: answer.__typename, message: answer.message } : null
}

/**
 * Sends a registration, one request at a time. `prepare` loads the code for it in advance, because the connection may
 * be gone by then.
 */
export function useRegister() {
  const source = useSource()
  const [register] = useMutation(RegisterInterest)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isWorking, setWorking] = useState(false)
  const underWay = useRef(false)

  const request = async (input: RegisterInterestInput): Promise<Answer> =>
    (await register({ variables: { input } })).data?.registerInterest ?? null

  /** Does the proof of work if the server requires it. @returns null if the device can't calculate it */
  async function requestProven(input: RegisterInterestInput): Promise<{ answer: Answer } | null> {
    const answer = await request(input)
    if (answer?.__typename !== 'ProofOfWorkNeeded') return { answer }
    setWorking(true)
    const { doWork } = await import('./work.ts')
    const work = await doWork(answer.challenge).catch(() => null)
    setWorking(false)
    return work && { answer: await request({ ...input, proofOfWork: work }) }
  }

  async function send(input: RegisterInterestInput): Promise<Answer> {
    if (underWay.current) return null
    underWay.current = true
    setSending(true)
    try {
      const done = await requestProven(input)
      setRefusal(done ? refusalIn(done.answer) : 'NOT_CALCULATED')
      return done?.answer ?? null
    } catch {
      setRefusal('NOT_SENT')
      return null
    } finally {
      underWay.current = false
      setWorking(false)
      setSending(false)
    }
  }

  const prepare = () => void source.client().catch(() => {})

  return { send, prepare, sending, isWorking, refusal, forgetRefusal: () => setRefusal(null) }
}
