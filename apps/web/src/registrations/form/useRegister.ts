import { useRef, useState } from 'react'
import type { RegisterInterestInput } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { useMutation } from '../../kernel/data.ts'

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
      ... on AnsweredByMail {
        email
      }
      ... on WorkNeeded {
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

/** Why it is not done: the server's own words, or that no answer came and it may be tried again, or that the device can't do the calculation. */
export type Refusal = { kind: string; message: string } | 'NOT_SENT' | 'NOT_CALCULATED'

/** Sends a registration, once at a time however often it is pressed. */
export function useRegister() {
  const [register] = useMutation(RegisterInterest)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isWorking, setWorking] = useState(false)
  const underWay = useRef(false)

  async function send(input: RegisterInterestInput) {
    if (underWay.current) return null
    underWay.current = true
    setSending(true)
    try {
      let answer = (await register({ variables: { input } })).data?.registerInterest ?? null
      if (answer?.__typename === 'WorkNeeded') {
        setWorking(true)
        const { doWork } = await import('./work.ts')
        const work = await doWork(answer.challenge).catch(() => null)
        setWorking(false)
        if (!work) {
          setRefusal('NOT_CALCULATED')
          return null
        }
        answer = (await register({ variables: { input: { ...input, work } } })).data?.registerInterest ?? null
      }
      if (!answer) setRefusal('NOT_SENT')
      else setRefusal('message' in answer ? { kind: answer.__typename, message: answer.message } : null)
      return answer
    } catch {
      setRefusal('NOT_SENT')
      return null
    } finally {
      underWay.current = false
      setWorking(false)
      setSending(false)
    }
  }

  return { send, sending, isWorking, refusal, forgetRefusal: () => setRefusal(null) }
}
