import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import type { Refused } from '../../ui/staff/RefusalNotice.tsx'

const WithholdFigures = graphql(`
  mutation WithholdReportFigures($input: WithholdReportFiguresInput!) {
    withholdReportFigures(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

export interface Withheld {
  groups: readonly string[]
  countries: readonly string[]
  total: boolean
}

/** Withholds figures from the next version of the report, and refetches its preview. */
export function useWithhold(slug: string, version: number) {
  const [refused, setRefused] = useState<Refused | null>()
  const [send, { loading }] = useMutation(WithholdFigures, {
    refetchQueries: ['ReportToEdit'],
    awaitRefetchQueries: true,
  })
  /** @returns whether it succeeded */
  async function withhold({ groups, countries, total }: Withheld): Promise<boolean> {
    setRefused(undefined)
    const input = { eventSlug: slug, version, groups: [...groups], countries: [...countries], total }
    const answer = await send({ variables: { input } }).catch(() => null)
    const result = answer?.data?.withholdReportFigures
    if (result?.__typename === 'ReportFiguresWithheld') return true
    setRefused(result ?? null)
    return false
  }
  return { withhold, refused, busy: loading }
}
