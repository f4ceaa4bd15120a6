import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { RecipientsOfEventQuery } from '../../__generated__/graphql.ts'
import { CountChoice, SearchField } from '../../invitations/manage/FilterBar.tsx'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { filterOf, type RecipientFilters } from './filters.ts'
import { RecipientRow } from './RecipientRow.tsx'
import { type Audience, versionToSend } from './SendDialog.tsx'

export type EventOfRecipients = NonNullable<RecipientsOfEventQuery['event']>

interface ListProps {
  event: EventOfRecipients
  filters: RecipientFilters
  onFilters: (filters: RecipientFilters) => void
  /** Ids of selected recipients, including those that the filters hide. */
  chosen: ReadonlySet<string>
  onChosen: (chosen: ReadonlySet<string>) => void
  onSend: (to: Audience) => void
  loading: boolean
  onMore: () => void
  onChange: () => void
}

/** Recipients with filters, and buttons to send some of them the newest version. */
export function RecipientList({
  event,
  filters,
  onFilters,
  chosen,
  onChosen,
  onSend,
  loading,
  onMore,
  onChange,
}: ListProps) {
  const { t } = useLingui()
  const { recipients, recipientCounts: counts, report, slug } = event
  const version = versionToSend(report?.version)
  if (!recipients || !counts) return null
  const choices = [
    { status: null, name: t({ id: 'recipients.all', message: 'All' }), count: counts.total },
    { status: 'NOT_SENT', name: t({ id: 'common.not-sent', message: 'Not sent' }), count: counts.notSent },
    {
      status: 'UNDELIVERED',
      name: t({ id: 'common.email-not-delivered', message: 'Email not delivered' }),
      count: counts.undelivered,
    },
    {
      status: 'UNACKNOWLEDGED',
      name: t({ id: 'recipients.not-acknowledged-yet', message: 'Receipt not confirmed' }),
      count: counts.unacknowledged,
    },
    {
      status: 'ACKNOWLEDGED',
      name: t({ id: 'recipients.acknowledged', message: 'Receipt confirmed' }),
      count: counts.acknowledged,
    },
  ] as const
  const isFiltered = filters.status !== null || filters.search.trim() !== ''
  const unsent = filters.status === null || filters.status === 'NOT_SENT' ? (event.unsentOfList?.totalCount ?? 0) : 0

  function choose(id: string, isChosen: boolean) {
    const ids = new Set(chosen)
    if (isChosen) ids.add(id)
    else ids.delete(id)
    onChosen(ids)
  }

  return (
    <section aria-label={t({ id: 'recipients.list-of-recipients', message: 'Recipient list' })} className="mt-5">
      {version && (
        <p className="text-13 text-ink-2">
          <Trans id="recipients.delivery-of-version-view-version">
            Delivery of version {version.number}.{' '}
            <TextLink to={paths.report(slug, version.number)}>View version</TextLink>
          </Trans>
        </p>
      )}
      <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3">
        <fieldset className="flex min-w-0 flex-wrap gap-1 max-md:-mx-4 max-md:flex-nowrap max-md:overflow-x-auto max-md:px-4 max-md:py-0.5">
          <legend className="sr-only">{t({ id: 'common.status', message: 'Status' })}</legend>
          {choices.map(({ status, name, count }) => (
            <CountChoice
              key={name}
              isOn={filters.status === status}
              count={count}
              onPress={() => onFilters({ ...filters, status })}
            >
              {name}
            </CountChoice>
          ))}
        </fieldset>
        <div>
          <SearchField value={filters.search} onValue={(search) => onFilters({ ...filters, search })} />
        </div>
      </div>
      <p role="status" className="mt-3 text-13 text-ink-2">
        <Plural
          id="recipients.recipients"
          value={recipients.totalCount}
          _0="No one matches."
          one="# recipient"
          other="# recipients"
        />
      </p>
      {version && (chosen.size > 0 || (isFiltered && unsent > 0)) && (
        <div className="my-2 flex flex-wrap items-center gap-2">
          {chosen.size > 0 ? (
            <>
              <StaffButton kind="primary" onClick={() => onSend({ of: 'CHOSEN', ids: [...chosen] })}>
                <Plural
                  id="recipients.send-it-to-chosen-recipients"
                  value={chosen.size}
                  one="Send to # selected recipient"
                  other="Send to # selected recipients"
                />
              </StaffButton>
              <StaffButton kind="bare" onClick={() => onChosen(new Set())}>
                <Trans id="recipients.clear-selection">Clear selection</Trans>
              </StaffButton>
            </>
          ) : (
            <StaffButton onClick={() => onSend({ of: 'FILTER', filter: filterOf(filters) })}>
              <Plural
                id="recipients.send-it-to-on-this"
                value={unsent}
                one="Send to # recipient who hasn’t received it"
                other="Send to # recipients who haven’t received it"
              />
            </StaffButton>
          )}
        </div>
      )}
      {recipients.edges.length > 0 && (
        <ul
          aria-label={t({ id: 'common.recipients', message: 'Recipients' })}
          className="mt-1 border-line-strong border-t md:grid md:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1fr)_auto] md:gap-x-4"
        >
          {recipients.edges.map(({ node }) => (
            <RecipientRow
              key={node.id}
              slug={slug}
              recipient={node}
              version={version}
              isChosen={chosen.has(node.id)}
              onChosen={(isChosen) => choose(node.id, isChosen)}
              onChange={onChange}
            />
          ))}
        </ul>
      )}
      {recipients.pageInfo.hasNextPage && (
        <p className="mt-3">
          <StaffButton busy={loading} onClick={onMore}>
            <Trans id="common.show-more">Show more</Trans>
          </StaffButton>
        </p>
      )}
    </section>
  )
}
