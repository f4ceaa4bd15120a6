import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import type { FigureFilter } from '../__generated__/graphql.ts'
import { FilterMenu } from '../board/filters/FilterMenu.tsx'
import { useCodeChoices } from '../ui/languages/codeNames.ts'
import type { FiguresEvent } from './figureFacts.ts'

const names = { group: 'groupKeys', country: 'countries', language: 'languages' } as const

const listIn = (params: URLSearchParams, name: string) => params.get(name)?.split(',').filter(Boolean) ?? []

/** Filters of the page's figures, from the URL. */
export function useFigureFilter(): FigureFilter {
  const [params] = useSearchParams()
  const address = params.toString()
  return useMemo(() => {
    const given = new URLSearchParams(address)
    const lists = Object.entries(names).map(([name, field]) => [field, listIn(given, name)] as const)
    return Object.fromEntries(lists.filter(([, list]) => list.length > 0))
  }, [address])
}

const valuesOf = (cells: readonly { value: string }[] | null | undefined): string[] => [
  ...new Set(cells?.map(({ value }) => value)),
]

export function FigureFilters({ event }: { event: FiguresEvent }) {
  const { t } = useLingui()
  const [params, setParams] = useSearchParams()
  const { everything, groups } = event
  const set = (name: keyof typeof names) => (chosen: string[]) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        if (chosen.length > 0) next.set(name, chosen.join(','))
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  const countries = useCodeChoices('region', valuesOf(everything?.byCountry))
  const languages = useCodeChoices('language', valuesOf(everything?.byLanguage))
  const isSet = Object.keys(names).some((name) => params.has(name))
  return (
    <fieldset className="mt-4 flex flex-wrap items-center gap-2 text-13 print:hidden">
      <legend className="sr-only">
        <Trans id="figures.count-only">Count only</Trans>
      </legend>
      <FilterMenu
        label={t({ id: 'common.group', message: 'Group' })}
        chosen={listIn(params, 'group')}
        options={groups.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={set('group')}
      />
      {everything?.byCountry && (
        <FilterMenu
          label={t({ id: 'common.country', message: 'Country' })}
          chosen={listIn(params, 'country')}
          options={countries}
          searchable
          onChange={set('country')}
        />
      )}
      {everything?.byLanguage && (
        <FilterMenu
          label={t({ id: 'common.language', message: 'Language' })}
          chosen={listIn(params, 'language')}
          options={languages}
          searchable
          onChange={set('language')}
        />
      )}
      {isSet && (
        <button
          type="button"
          onClick={() => setParams({}, { replace: true })}
          className="min-h-6 cursor-pointer px-1 text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink"
        >
          <Trans id="figures.count-everybody">Count everyone</Trans>
        </button>
      )}
    </fieldset>
  )
}
