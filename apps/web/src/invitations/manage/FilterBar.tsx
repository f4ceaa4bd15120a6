import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useState } from 'react'
import type { EventInvitationState } from '../../__generated__/graphql.ts'
import { FilterMenu } from '../../board/filters/FilterMenu.tsx'
import { GroupName } from '../../groups/GroupMark.tsx'
import { invitationWords } from '../InvitationMark.tsx'
import { allStates, type InvitationFilters } from './filters.ts'

interface Counts {
  total: number
  sent: number
  registered: number
  declined: number
  lapsed: number
  revoked: number
  undelivered: number
}

const countOf: Record<EventInvitationState, keyof Counts> = {
  SENT: 'sent',
  REGISTERED: 'registered',
  DECLINED: 'declined',
  LAPSED: 'lapsed',
  REVOKED: 'revoked',
}

/** Filters by state, each with its count; also by group, and by a search. */
export function FilterBar({
  counts,
  groups,
  filters,
  searches,
  onFilters,
}: {
  counts: Counts | null
  groups: readonly { key: string; name: string }[]
  filters: InvitationFilters
  /** Whether the viewer may search names and addresses. */
  searches: boolean
  onFilters: (filters: InvitationFilters) => void
}) {
  const { t } = useLingui()
  const isAll = filters.state === null && !filters.undelivered
  return (
    <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3">
      <fieldset className="flex min-w-0 flex-wrap gap-1 max-md:-mx-4 max-md:flex-nowrap max-md:overflow-x-auto max-md:px-4 max-md:py-0.5">
        <legend className="sr-only">{t({ id: 'common.status', message: 'Status' })}</legend>
        <CountChoice
          isOn={isAll}
          count={counts?.total}
          onPress={() => onFilters({ ...filters, state: null, undelivered: false })}
        >
          <Trans id="common.all">All</Trans>
        </CountChoice>
        {allStates.map((state) => (
          <CountChoice
            key={state}
            isOn={filters.state === state}
            count={counts?.[countOf[state]]}
            onPress={() => onFilters({ ...filters, state, undelivered: false })}
          >
            {t(invitationWords[state])}
          </CountChoice>
        ))}
        <CountChoice
          isOn={filters.undelivered}
          count={counts?.undelivered}
          onPress={() => onFilters({ ...filters, state: 'SENT', undelivered: true })}
        >
          <Trans id="common.email-not-delivered">Email not delivered</Trans>
        </CountChoice>
      </fieldset>
      <div className="flex flex-wrap items-center gap-2 text-13">
        <FilterMenu
          label={t({ id: 'common.group', message: 'Group' })}
          chosen={filters.groupKeys}
          options={groups.map(({ key, name }, place) => ({
            value: key,
            label: <GroupName place={place} name={name} />,
          }))}
          onChange={(groupKeys) => onFilters({ ...filters, groupKeys })}
        />
        {searches && <SearchField value={filters.search} onValue={(search) => onFilters({ ...filters, search })} />}
      </div>
    </div>
  )
}

/** An option with the number of matches. */
export function CountChoice({
  isOn,
  count,
  onPress,
  children,
}: {
  isOn: boolean
  count: number | undefined
  onPress: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onPress}
      className="inline-flex min-h-[30px] shrink-0 cursor-pointer whitespace-nowrap items-center gap-1.5 rounded-control border border-line-strong px-2.5 text-13 hover:border-ink aria-pressed:border-accent aria-pressed:bg-[color-mix(in_oklab,var(--accent)_12%,transparent)] aria-pressed:font-medium"
    >
      {children}
      <span className="tabular-nums">{count}</span>
    </button>
  )
}

/** Searches when typing pauses. */
export function SearchField({ value, onValue }: { value: string; onValue: (value: string) => void }) {
  const { t } = useLingui()
  const [text, setText] = useState(value)
  useEffect(() => {
    if (text === value) return
    const pause = setTimeout(() => onValue(text), 250)
    return () => clearTimeout(pause)
  })
  return (
    <input
      type="search"
      aria-label={t({ id: 'invitations.search-names-and-addresses', message: 'Search names and addresses' })}
      placeholder={t({ id: 'invitations.name-or-address', message: 'Name or address' })}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      className="min-h-[30px] w-56 max-w-full grow rounded-control sm:grow-0 border border-control bg-raised px-2.5 text-13"
    />
  )
}
