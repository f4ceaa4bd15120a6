import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { codeName } from '../ui/languages/codeNames.ts'
import { Figure } from './Figure.tsx'
import { type FigureProps, type Measure, measures, rowsOf, sum } from './figureFacts.ts'
import { drawRows } from './pictures.ts'

type Dimension = 'country' | 'language' | 'gender'

/** Countries, languages or gender; each bar is divided by group. Renders nothing if they are hidden from the viewer. */
export function BalanceFigure({ event, figures, fills, scope, dimension }: FigureProps & { dimension: Dimension }) {
  const { t, i18n } = useLingui()
  const [measure, setMeasure] = useState<Measure>('registered')
  const cells = { country: figures.byCountry, language: figures.byLanguage, gender: figures.byGender }[dimension]
  const options = event.questions.find(({ key }) => key === 'gender')?.options ?? []
  const labelOf = (value: string): string => {
    if (dimension === 'gender')
      return options.find(({ key }) => key === value)?.label ?? t({ id: 'figures.no-answer', message: 'No answer' })
    return codeName(i18n, dimension === 'country' ? 'region' : 'language', value)
  }
  const keys = event.groups.map(({ key }) => key)
  const rows = rowsOf(cells ?? [], measure, keys, labelOf, t({ id: 'figures.all-others', message: 'All others' }))
  const key = JSON.stringify(rows)
  const { locale } = i18n
  const draw = useMemo(
    () => drawRows(JSON.parse(key), scope, (count) => new Intl.NumberFormat(locale).format(count)),
    [key, scope, locale],
  )
  if (!cells) return null
  const titles = {
    country: t({ id: 'figures.countries', message: 'Countries' }),
    language: t({ id: 'common.languages', message: 'Languages' }),
    gender: t({ id: 'figures.gender', message: 'Gender' }),
  }
  const names: Record<Measure, string> = {
    registered: t({ id: 'common.registered', message: 'Registered' }),
    held: t({ id: 'figures.hold-seat', message: 'With a seat' }),
    waiting: t({ id: 'figures.wait', message: 'Waiting' }),
  }
  const everyRow = rowsOf(cells, measure, keys, labelOf)
  const [first, second] = everyRow
  const all = dimension === 'language' ? figures.total : sum(everyRow.map(({ total }) => total))
  const percent = (count: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(count / Math.max(1, all))
  const ends = (row: typeof first) =>
    row ? `${row.label} (${measure === 'registered' ? percent(row.total) : i18n.number(row.total)})` : ''
  const many = {
    country: t({
      id: 'figures.countries-2',
      message: `${plural(everyRow.length, { one: '# country.', other: '# countries.' })}`,
    }),
    language: t({
      id: 'figures.languages',
      message: `${plural(everyRow.length, { one: '# language.', other: '# languages.' })}`,
    }),
    gender: t({
      id: 'figures.answer-is-voluntary-and-counted',
      message: 'Answering is voluntary. Answers are only shown in aggregate.',
    }),
  }
  const most = !first
    ? t({ id: 'figures.nobody-yet', message: 'No one yet.' })
    : second
      ? t({ id: 'figures.most-then', message: `Most: ${ends(first)}, then ${ends(second)}.` })
      : t({ id: 'figures.all', message: `All: ${first.label}.` })
  return (
    <Figure
      title={titles[dimension]}
      words={`${most} ${many[dimension]}`}
      draw={draw}
      fills={fills}
      fileName={`${event.slug}-${dimension}-${measure}`}
      table={{
        header: [titles[dimension], ...event.groups.map(({ name }) => name), t({ id: 'common.all', message: 'All' })],
        rows: everyRow.map(({ label, groups, total }) => [label, ...groups, total]),
      }}
      actions={
        <select
          aria-label={t({ id: 'figures.who-is-counted', message: `${titles[dimension]}: who is counted` })}
          value={measure}
          onChange={({ currentTarget }) =>
            setMeasure(measures.find((each) => each === currentTarget.value) ?? 'registered')
          }
          className="min-h-[30px] rounded-control border border-line-strong bg-raised px-2 text-13"
        >
          {measures.map((each) => (
            <option key={each} value={each}>
              {names[each]}
            </option>
          ))}
        </select>
      }
      keys={{ groups: event.groups, scope }}
    />
  )
}
