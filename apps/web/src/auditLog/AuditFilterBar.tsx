import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { FilterMenu } from '../board/filters/FilterMenu.tsx'
import { type AuditFilters, noFilters, paramsOf } from './auditFilters.ts'
import { actorKinds, auditKinds } from './auditWords.ts'

const field = 'min-h-[30px] rounded-control border border-line-strong bg-raised px-2'

/** Filters the entries of the audit log. */
export function AuditFilterBar({
  filters,
  institutes,
  onChange,
}: {
  filters: AuditFilters
  institutes: readonly { slug: string; name: string }[]
  onChange: (filters: AuditFilters) => void
}) {
  const { t } = useLingui()
  const change = (changes: Partial<AuditFilters>) => onChange({ ...filters, ...changes })
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2 text-13 print:hidden">
      {Object.values(auditKinds).map(({ name, entryNames }) => {
        const own = Object.keys(entryNames)
        return (
          <FilterMenu
            key={own[0]}
            label={t(name)}
            chosen={filters.kinds.filter((kind) => own.includes(kind))}
            options={Object.entries(entryNames).map(([value, label]) => ({ value, label: t(label) }))}
            onChange={(chosen) =>
              change({ kinds: [...filters.kinds.filter((kind) => !own.includes(kind)), ...chosen] })
            }
          />
        )
      })}
      <FilterMenu
        label={t({ id: 'audit-log.who', message: 'Who' })}
        chosen={filters.by}
        options={Object.entries(actorKinds).map(([value, label]) => ({ value, label: t(label) }))}
        onChange={(by) => change({ by })}
      />
      {institutes.length > 1 && (
        <FilterMenu
          label={t({ id: 'common.institute', message: 'Institute' })}
          chosen={filters.institutes}
          options={institutes.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(chosen) => change({ institutes: chosen })}
        />
      )}
      <Labelled label={<Trans id="common.about">About</Trans>}>
        <input
          key={filters.about}
          type="search"
          defaultValue={filters.about}
          placeholder={t({ id: 'common.reference', message: 'Reference' })}
          onBlur={({ currentTarget }) => change({ about: currentTarget.value.trim() })}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && change({ about: currentTarget.value.trim() })}
          className={`${field} w-32 placeholder:text-ink-3`}
        />
      </Labelled>
      <Labelled label={<Trans id="audit-log.from">From</Trans>}>
        <input
          type="date"
          value={filters.from}
          onChange={({ currentTarget }) => change({ from: currentTarget.value })}
          className={field}
        />
      </Labelled>
      <Labelled label={<Trans id="common.until">Until</Trans>}>
        <input
          type="date"
          value={filters.until}
          onChange={({ currentTarget }) => change({ until: currentTarget.value })}
          className={field}
        />
      </Labelled>
      {Object.keys(paramsOf(filters)).length > 0 && (
        <button
          type="button"
          onClick={() => onChange(noFilters)}
          className="cursor-pointer px-1 text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink"
        >
          <Trans id="common.show-all">Show all</Trans>
        </button>
      )}
    </div>
  )
}

function Labelled({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="flex items-center gap-1.5 text-ink-2">
      <span>{label}</span>
      {children}
    </label>
  )
}
