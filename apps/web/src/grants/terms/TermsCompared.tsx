import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Tag } from '../../ui/StateMark.tsx'
import type { TermsInWords } from './terms.ts'
import { useTermsFacets } from './useTermsFacets.ts'

interface Side {
  title: ReactNode
  terms: TermsInWords
}

/** Terms part by part; two versions are shown side by side, with differences marked by symbols and words, not only by colour. */
export function TermsCompared({ now, proposed, zone }: { now: Side | null; proposed: Side | null; zone: string }) {
  const facets = useTermsFacets(zone)
  const both = now !== null && proposed !== null
  const titles = both ? { before: now.title, after: proposed.title } : null
  const columns = both
    ? 'md:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)] lg:grid-cols-[12rem_minmax(0,1fr)_minmax(0,1fr)]'
    : 'sm:grid-cols-[12rem_minmax(0,1fr)]'
  const rows = facets.map(({ itemsOf, ...facet }) => {
    const before = now && itemsOf(now.terms)
    const after = proposed && itemsOf(proposed.terms)
    return { ...facet, before, after, changed: both && before?.join('\n') !== after?.join('\n') }
  })
  return (
    <section className="max-w-[64rem]">
      {both && (
        <div aria-hidden="true" className={`hidden gap-x-6 pb-1 text-13 text-ink-3 md:grid ${columns}`}>
          <span />
          <span>{now.title}</span>
          <span>{proposed.title}</span>
        </div>
      )}
      <dl className="border-line-strong border-t">
        {rows.map(({ key, name, before, after, changed }) => (
          <Row
            key={key}
            name={name}
            columns={columns}
            before={before}
            after={after}
            changed={changed}
            titles={titles}
          />
        ))}
      </dl>
    </section>
  )
}

interface RowProps {
  name: ReactNode
  /** Grid classes. */
  columns: string
  before: readonly string[] | null
  after: readonly string[] | null
  changed: boolean
  /** Titles of the two sides; null if there is only one. */
  titles: { before: ReactNode; after: ReactNode } | null
}

/** One part of the terms. */
function Row({ name, columns, before, after, changed, titles }: RowProps) {
  const sameStyle = titles ? 'hidden md:block' : undefined
  const afterStyle = changed ? 'ps-3 md:ps-0' : sameStyle
  return (
    <div
      className={`grid gap-x-6 gap-y-1.5 border-line border-b py-2.5 ${columns} ${changed ? 'bg-raised shadow-[inset_3px_0_0_var(--offered)]' : ''}`}
    >
      <dt className={`flex flex-wrap content-start items-baseline gap-x-2 font-medium ${changed ? 'ps-3' : ''}`}>
        {name}
        {changed && (
          <Tag>
            <Trans id="grants.differs">differs</Trans>
          </Tag>
        )}
      </dt>
      {before && (
        <dd className={changed ? 'ps-3 md:ps-0' : undefined}>
          {titles && changed && <SideTitle>{titles.before}</SideTitle>}
          <Items items={before} others={changed ? after : null} mark="OUT" />
        </dd>
      )}
      {after && (
        <dd className={afterStyle}>
          {titles && <SideTitle>{titles.after}</SideTitle>}
          {titles && !changed ? (
            <span className="text-ink-3">
              <Trans id="grants.same">the same</Trans>
            </span>
          ) : (
            <Items items={after} others={changed ? before : null} mark="IN" />
          )}
        </dd>
      )}
    </div>
  )
}

/** Visible only where the sides are stacked; always available to screen readers. */
function SideTitle({ children }: { children: ReactNode }) {
  return (
    <span className="block text-13 text-ink-3 md:sr-only">
      <Trans id="grants.children">{children}:</Trans>{' '}
    </span>
  )
}

/** `others`: the other side's items; null if there is nothing to compare. */
function Items({
  items,
  others,
  mark,
}: {
  items: readonly string[]
  others: readonly string[] | null
  mark: 'IN' | 'OUT'
}) {
  return (
    <ul className="grid gap-0.5">
      {items.map((item) => (
        <li key={item} className="[overflow-wrap:anywhere]">
          {!others || others.includes(item) ? (
            item
          ) : mark === 'IN' ? (
            <ins className="font-medium text-confirmed no-underline">
              <span aria-hidden="true">+ </span>
              <span className="sr-only">
                <Trans id="grants.new">new:</Trans>{' '}
              </span>
              {item}
            </ins>
          ) : (
            <del className="text-declined decoration-1">
              <span aria-hidden="true">− </span>
              <span className="sr-only">
                <Trans id="grants.no-longer">no longer:</Trans>{' '}
              </span>
              {item}
            </del>
          )}
        </li>
      ))}
    </ul>
  )
}
