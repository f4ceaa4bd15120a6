import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import type { EventDateKind, EventReschedulePreviewQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'

const EventReschedulePreview = graphql(`
  query EventReschedulePreview($input: EventReschedulePreviewInput!) {
    eventReschedulePreview(input: $input) {
      __typename
      ... on EventReschedulePreview {
        version
        dates {
          kind
          title
          count
          before
          after
          moves
          isOptional
          conflict
          isBlocking
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

export type NewDate = Extract<
  EventReschedulePreviewQuery['eventReschedulePreview'],
  { __typename: 'EventReschedulePreview' }
>['dates'][number]

interface Asked {
  slug: string
  /** Empty while unchanged. */
  startsLocal: string
  dates: EventDateKind[] | null
}

/** Debounce in milliseconds. */
const settling = 300

/** Each date after moving the event to the new start; null while unknown. `fieldProblem`: why the start is invalid. */
export function useNewDates(asked: Asked): {
  dates: readonly NewDate[] | null
  version: number | null
  fieldProblem: string | null
} {
  const key = JSON.stringify(asked)
  const [settled, setSettled] = useState<string | null>(null)
  useEffect(() => {
    const late = setTimeout(() => setSettled(key), settling)
    return () => clearTimeout(late)
  }, [key])
  const { data, previousData } = useQuery(EventReschedulePreview, {
    variables: { input: asked },
    skip: asked.startsLocal === '' || settled !== key,
    fetchPolicy: 'network-only',
  })
  if (asked.startsLocal === '') return { dates: null, version: null, fieldProblem: null }
  const answer = data?.eventReschedulePreview ?? previousData?.eventReschedulePreview
  if (answer?.__typename === 'EventReschedulePreview') {
    return { dates: answer.dates, version: data ? answer.version : null, fieldProblem: null }
  }
  return { dates: null, version: null, fieldProblem: answer ? messageOf(answer) : null }
}

const messageOf = (
  answer: Exclude<EventReschedulePreviewQuery['eventReschedulePreview'], { __typename: 'EventReschedulePreview' }>,
): string => (answer.__typename === 'InvalidInput' ? (answer.fields[0]?.message ?? answer.message) : answer.message)
