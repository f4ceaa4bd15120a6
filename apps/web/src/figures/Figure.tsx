import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useRef } from 'react'
import { patternFill } from '../groups/GroupPatterns.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import type { FiguresEvent } from './figureFacts.ts'
import { csvOf, type Legend, saveAs, svgOf } from './figureFiles.ts'
import { GroupKeys } from './GroupKeys.tsx'
import { type Draw, Picture } from './Picture.tsx'

export interface Table {
  header: string[]
  rows: (string | number)[][]
}

interface FigureProps extends Pick<Legend, 'note'> {
  title: string
  /** The chart's message, in one or two sentences. */
  words: string
  draw: Draw
  fills: SVGSVGElement | null
  table: Table
  /** File name without extension. */
  fileName: string
  actions?: ReactNode
  /** Groups whose colours and patterns the chart uses. */
  keys?: Pick<FiguresEvent, 'groups'> & { scope: string }
}

/** A message, the chart, and its table; chart and table can be exported. */
export function Figure({ title, words, draw, fills, table, fileName, actions, note, keys }: FigureProps) {
  const { t } = useLingui()
  const picture = useRef<HTMLDivElement>(null)

  function takePicture() {
    const fillsOf = keys?.groups.map(({ name }, place) => ({ fill: patternFill(keys.scope, place), name }))
    const svg = picture.current?.querySelector('svg')
    if (svg) saveAs(svgOf(svg, `${title}. ${words}`, { keys: fillsOf, note }), 'image/svg+xml', `${fileName}.svg`)
  }

  return (
    <section className="min-w-0 break-inside-avoid">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-line-strong border-b pb-1">
        <h2 className="text-20">{title}</h2>
        {actions}
      </div>
      <p className="mt-2 max-w-[62ch] text-pretty text-ink-2">{words}</p>
      <div className="mt-3">
        <Picture ref={picture} words={words} draw={draw} fills={fills} />
        {keys && <GroupKeys groups={keys.groups} />}
        {note && <p className="mt-1 text-13 text-ink-2">{note}</p>}
      </div>
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1 text-13 print:hidden">
        <details className="min-w-0 grow basis-60">
          <summary className="min-h-[30px] cursor-pointer py-1 text-ink-2 hover:text-ink">
            <Trans id="figures.data-table">Data table</Trans>
          </summary>
          <Numbers table={table} title={title} />
        </details>
        <div className="flex gap-1">
          <StaffButton kind="bare" onClick={takePicture}>
            <span>
              SVG
              <Hidden>{t({ id: 'figures.download-chart', message: `Download the chart “${title}”` })}</Hidden>
            </span>
          </StaffButton>
          <StaffButton
            kind="bare"
            onClick={() => saveAs(csvOf(table.header, table.rows), 'text/csv', `${fileName}.csv`)}
          >
            <span>
              CSV
              <Hidden>{t({ id: 'figures.save-table', message: `Download the table “${title}”` })}</Hidden>
            </span>
          </StaffButton>
        </div>
      </div>
    </section>
  )
}

const Hidden = ({ children }: { children: ReactNode }) => <span className="sr-only">: {children}</span>

function Numbers({ table: { header, rows }, title }: { table: Table; title: string }) {
  const { i18n } = useLingui()
  const [first, ...others] = header
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard
    <section aria-label={title} tabIndex={0} className="max-h-80 overflow-auto">
      <table className="w-full border-collapse text-13 tabular-nums">
        <thead className="text-ink-3">
          <tr className="border-line-strong border-b align-bottom">
            <th scope="col" className="py-1.5 pe-3 text-start font-normal">
              {first}
            </th>
            {others.map((each) => (
              <th key={each} scope="col" className="py-1.5 ps-3 text-end font-normal">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...counts]) => (
            <tr key={name} className="border-line border-b">
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                {name}
              </th>
              {counts.map((count, place) => (
                <td key={others[place]} className="py-1 ps-3 text-end">
                  {typeof count === 'number' ? i18n.number(count) : count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
