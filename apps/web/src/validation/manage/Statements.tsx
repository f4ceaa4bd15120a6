import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { TextWithHits } from '../../findings/Hits.tsx'
import { languages } from '../../kernel/language.ts'
import { Tag } from '../../ui/StateMark.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'

const Round = graphql(`
  fragment Statements_round on ValidationRound {
    statements {
      id
      findingId
      language
      text
      isIncluded
      hits {
        ...Hits_hit
      }
    }
  }
`)

const DecideStatement = graphql(`
  mutation DecideStatement($input: DecideStatementInput!) {
    decideStatement(input: $input) {
      __typename
      ... on StatementDecided {
        statement {
          id
          isIncluded
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface StatementsProps {
  round: FragmentType<typeof Round>
  /** Texts of findings, by the finding's id. */
  texts: ReadonlyMap<string, string>
}

/** Minority statements. Published only if an editor includes them. */
export function Statements({ round, texts }: StatementsProps) {
  const { statements } = readFragment(Round, round)
  const [refused, setRefused] = useState<Refused | null>()
  const [decide, { loading }] = useMutation(DecideStatement)
  if (statements.length === 0) return null

  async function include(id: string, isIncluded: boolean) {
    setRefused(undefined)
    const answer = await decide({ variables: { input: { id, isIncluded } } }).catch(() => null)
    const result = answer?.data?.decideStatement
    if (result?.__typename !== 'StatementDecided') setRefused(result ?? null)
  }

  return (
    <section className="mt-4">
      <h3 className="font-medium">
        <Trans id="validation.minority-statements">Minority statements</Trans>
      </h3>
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <ul className="mt-1">
        {statements.map(({ id, findingId, language, text, isIncluded, hits }) => {
          const { name, locale } = languages.find(({ api }) => api === language) ?? {}
          const finding = texts.get(findingId ?? '')
          return (
            <li key={id} className="grid gap-x-8 gap-y-2 border-line border-t py-4 md:grid-cols-2">
              <div className="text-15 text-ink-2">
                <p className="text-13">
                  <Trans id="validation.on-this-finding">On this finding</Trans>
                </p>
                <p>{finding ?? <Trans id="validation.this-finding-was-removed">This finding was removed.</Trans>}</p>
              </div>
              <div className="min-w-0">
                <p className="text-13 text-ink-2">
                  {name}{' '}
                  {isIncluded !== null && (
                    <Tag>
                      {isIncluded ? (
                        <Trans id="validation.beside-finding">beside the finding</Trans>
                      ) : (
                        <Trans id="validation.not-published">not published</Trans>
                      )}
                    </Tag>
                  )}
                </p>
                <TextWithHits findingId={findingId ?? ''} text={text} lang={locale} hits={hits} />
                {finding && (
                  <div className="mt-2 flex flex-wrap gap-2">
                    {isIncluded !== true && (
                      <StaffButton busy={loading} onClick={() => void include(id, true)}>
                        <Trans id="validation.show-beside-finding">Show beside the finding</Trans>
                      </StaffButton>
                    )}
                    {isIncluded !== false && (
                      <StaffButton busy={loading} onClick={() => void include(id, false)}>
                        <Trans id="validation.dont-publish-it">Don’t publish</Trans>
                      </StaffButton>
                    )}
                  </div>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
