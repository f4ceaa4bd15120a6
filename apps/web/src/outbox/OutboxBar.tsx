import { Trans, useLingui } from '@lingui/react/macro'
import type { EmailDeliveryStatus, OutboxQuery } from '../__generated__/graphql.ts'
import { FilterMenu } from '../board/filters/FilterMenu.tsx'
import { CountChoice, SearchField } from '../invitations/manage/FilterBar.tsx'
import { deliveryStatusWords } from '../mail/mailWords.ts'
import { allCategories, allStatuses, type OutboxFilters } from './outboxFilters.ts'
import { categoryWords } from './outboxWords.ts'

type Counts = NonNullable<NonNullable<OutboxQuery['event']>['outboxCounts']>

const countIn: Record<EmailDeliveryStatus, 'queued' | 'sent' | 'bounced' | 'refused'> = {
  QUEUED: 'queued',
  SENT: 'sent',
  BOUNCED: 'bounced',
  REFUSED: 'refused',
}

const choices =
  'flex min-w-0 flex-wrap gap-1 max-md:-mx-4 max-md:flex-nowrap max-md:overflow-x-auto max-md:px-4 max-md:py-0.5'

interface BarProps {
  filters: OutboxFilters
  /** Counts under the other active filters; null if unknown. */
  counts: Counts | null
  onFilters: (filters: OutboxFilters) => void
}

/** Filters emails by status, category and person. */
export function OutboxBar({ filters, counts, onFilters }: BarProps) {
  const { t } = useLingui()
  const { statuses, actions, search, person } = filters
  const show = (changes: Partial<OutboxFilters>) => onFilters({ ...filters, statuses: [], actions: null, ...changes })
  return (
    <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3 print:hidden">
      <fieldset className={choices}>
        <legend className="sr-only">{t({ id: 'common.status', message: 'Status' })}</legend>
        <CountChoice
          isOn={statuses.length === 0 && actions === null}
          count={counts ? counts.queued + counts.sent + counts.bounced + counts.refused : undefined}
          onPress={() => show({})}
        >
          <Trans id="outbox.all-emails">All emails</Trans>
        </CountChoice>
        <CountChoice
          isOn={actions === 'PLANNED'}
          count={undefined}
          onPress={() => show({ actions: 'PLANNED', categories: [], search: '', person: '' })}
        >
          <Trans id="outbox.planned">Planned</Trans>
        </CountChoice>
        {allStatuses.map((status) => (
          <CountChoice
            key={status}
            isOn={statuses.includes(status)}
            count={counts?.[countIn[status]]}
            onPress={() => show({ statuses: [status] })}
          >
            {t(deliveryStatusWords[status])}
          </CountChoice>
        ))}
        <CountChoice
          isOn={actions === 'UNDONE'}
          count={undefined}
          onPress={() => show({ actions: 'UNDONE', categories: [], search: '', person: '' })}
        >
          <Trans id="outbox.undone">Undone</Trans>
        </CountChoice>
      </fieldset>
      {actions === null && (
        <div className="flex flex-wrap items-center gap-2 text-13">
          <KindMenu filters={filters} onFilters={onFilters} />
          <SearchField value={search} onValue={(text) => onFilters({ ...filters, search: text, person: '' })} />
          {person && (
            <button
              type="button"
              onClick={() => onFilters({ ...filters, person: '' })}
              className="min-h-[30px] cursor-pointer underline decoration-line-strong underline-offset-4 hover:text-ink"
            >
              <Trans id="outbox.show-emails-to-everyone">Show all emails, not only to {person}</Trans>
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** The same filters across an institute's events, without counts or a search for people. */
export function InstituteOutboxBar({ filters, onFilters }: Omit<BarProps, 'counts'>) {
  const { t } = useLingui()
  const { statuses } = filters
  return (
    <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3 print:hidden">
      <fieldset className={choices}>
        <legend className="sr-only">{t({ id: 'common.status', message: 'Status' })}</legend>
        <CountChoice
          isOn={statuses.length === 0}
          count={undefined}
          onPress={() => onFilters({ ...filters, statuses: [] })}
        >
          <Trans id="outbox.all-emails">All emails</Trans>
        </CountChoice>
        {allStatuses.map((status) => (
          <CountChoice
            key={status}
            isOn={statuses.includes(status)}
            count={undefined}
            onPress={() => onFilters({ ...filters, statuses: [status] })}
          >
            {t(deliveryStatusWords[status])}
          </CountChoice>
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center gap-2 text-13">
        <KindMenu filters={filters} onFilters={onFilters} />
      </div>
    </div>
  )
}

function KindMenu({ filters, onFilters }: Omit<BarProps, 'counts'>) {
  const { t } = useLingui()
  return (
    <FilterMenu
      label={t({ id: 'outbox.kind', message: 'Kind' })}
      chosen={filters.categories}
      options={allCategories.map((value) => ({ value, label: t(categoryWords[value]) }))}
      onChange={(chosen) =>
        onFilters({ ...filters, categories: allCategories.filter((each) => chosen.includes(each)) })
      }
    />
  )
}
