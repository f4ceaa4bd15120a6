import { Trans } from '@lingui/react/macro'

export interface RowProblem {
  row: number
  value: string
  message: string
}

/** Everything that blocks the invitations, by row. */
export function ProblemTable({ problems }: { problems: readonly RowProblem[] }) {
  const cell = 'py-1.5 pe-4 text-start align-top'
  return (
    <table className="w-full table-fixed border-collapse text-13 leading-5">
      <caption className="sr-only">
        <Trans id="invitations.problems-by-row">Problems by row</Trans>
      </caption>
      <thead className="text-ink-3">
        <tr className="border-line-strong border-b">
          <th scope="col" className={`${cell} w-14 font-normal`}>
            <Trans id="common.row">Row</Trans>
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            <Trans id="common.value">Value</Trans>
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            <Trans id="common.problem">Problem</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ row, value, message }) => (
          <tr key={`${row} ${message}`} className="border-line border-b">
            <th scope="row" className={`${cell} font-normal tabular-nums`}>
              {row}
            </th>
            <td className={`${cell} [overflow-wrap:anywhere]`}>{value || '–'}</td>
            <td className={cell}>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
