import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '../__generated__/index.ts'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { fieldNames } from './importWords.ts'

const Problems = graphql(`
  query ProblemsOfImport($id: ID!, $after: String) {
    registrationImport(id: $id) {
      id
      problems(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            row
            field
            column
            value
            message
          }
        }
      }
    }
  }
`)

/** All errors that block the import, by row and field. */
export function ProblemList({ id }: { id: string }) {
  const { t } = useLingui()
  const { data, error, loading, refetch, fetchMore } = useQuery(Problems, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const problems = data?.registrationImport?.problems
  if (!problems) return error ? <LoadFailed again={() => refetch()} /> : null
  const { edges, pageInfo, totalCount } = problems
  const left = totalCount - edges.length
  const cell = 'py-1.5 pe-4 text-start align-top'
  return (
    <div className="min-w-0">
      <table className="w-full table-fixed border-collapse text-13 leading-5">
        <caption className="sr-only">
          <Trans id="exchange.problems-by-row-and-field">Problems, by row and field</Trans>
        </caption>
        <thead className="text-ink-3">
          <tr className="border-line-strong border-b">
            <th scope="col" className={`${cell} w-14 font-normal`}>
              <Trans id="common.row">Row</Trans>
            </th>
            <th scope="col" className={`${cell} w-[32%] font-normal sm:w-48`}>
              <Trans id="common.field">Field</Trans>
            </th>
            <th scope="col" className={`${cell} hidden w-56 font-normal sm:table-cell`}>
              <Trans id="common.value">Value</Trans>
            </th>
            <th scope="col" className={`${cell} font-normal`}>
              <Trans id="common.problem">Problem</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ cursor, node: { row, field, column, value, message } }) => (
            <tr key={cursor} className="border-line border-b">
              <th scope="row" className={`${cell} font-normal tabular-nums`}>
                {row}
              </th>
              <td className={cell}>
                {field ? t(fieldNames[field]) : t({ id: 'exchange.whole-row', message: 'The whole row' })}
                {column && <span className="block truncate text-ink-3">{column}</span>}
              </td>
              <td className={`${cell} hidden [overflow-wrap:anywhere] sm:table-cell`}>{value}</td>
              <td className={cell}>
                {message}
                {value && <span className="block text-ink-3 [overflow-wrap:anywhere] sm:hidden">{value}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pageInfo.hasNextPage && (
        <p className="mt-3">
          <StaffButton busy={loading} onClick={() => fetchMore({ variables: { after: pageInfo.endCursor } })}>
            <Trans id="common.show-more-left">Show more ({left} left)</Trans>
          </StaffButton>
        </p>
      )}
    </div>
  )
}
