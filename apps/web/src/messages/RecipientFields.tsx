import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { MessageKind, PersonalField } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { RecipientFilterBar } from '../board/filters/BoardFilterBar.tsx'
import { filterOf, filtersOf } from '../board/filters/filters.ts'
import { Select } from '../ui/forms/inputs.tsx'
import type { Recipients } from './messageDraft.ts'

const Count = graphql(`
  query MessageRecipients($slug: String!, $filter: RegistrationFilter!, $kind: MessageKind!) {
    event(slug: $slug) {
      slug
      messageRecipients(filter: $filter, kind: $kind) {
        count
        unsubscribed
      }
      registrations(first: 1, filter: $filter) {
        facets {
          ...FilterBar_Facets
        }
      }
    }
  }
`)

/** Current number of recipients, undefined while unknown, and the facets available for filtering. */
export function useRecipients(slug: string, recipients: Recipients, kind: MessageKind) {
  const { data } = useQuery(Count, {
    variables: { slug, filter: filterOf(recipients), kind },
    fetchPolicy: 'cache-and-network',
  })
  const event = data?.event
  return { counted: event?.messageRecipients ?? undefined, facets: event?.registrations.facets ?? null }
}

/** Chooses a message's recipients; with no filters, everyone with a standing registration. */
export function RecipientFields({
  slug,
  groups,
  maskedFields,
  sessions,
  views,
  mayDecide,
  kind,
  value,
  onValue,
}: {
  slug: string
  groups: readonly { key: string; name: string }[]
  maskedFields: readonly PersonalField[]
  sessions: readonly { id: string; title: string }[]
  /** Saved views of the board. */
  views: readonly { id: string; name: string; address: string }[]
  mayDecide: boolean
  kind: MessageKind
  value: Recipients
  onValue: (value: Recipients) => void
}) {
  const { t } = useLingui()
  const { counted, facets } = useRecipients(slug, value, kind)
  const [known, setKnown] = useState(facets)
  useEffect(() => {
    if (facets) setKnown(facets)
  }, [facets])
  return (
    <div>
      {views.length > 0 && (
        <div className="max-w-80">
          <Select
            id="recipients-view"
            label={t({ id: 'messages.saved-view', message: 'A saved view' })}
            value={views.find(({ address }) => isShown(address, value))?.id ?? ''}
            onValue={(id) => {
              const view = views.find((each) => each.id === id)
              if (view) onValue({ ...filtersOf(new URLSearchParams(view.address)), staged: null, assigned: null })
            }}
            choices={views.map(({ id, name }) => ({ value: id, label: name }))}
            placeholder={t({ id: 'messages.none', message: 'None' })}
          />
        </div>
      )}
      <RecipientFilterBar
        slug={slug}
        filters={value}
        groups={groups}
        facets={known}
        mayDecide={mayDecide}
        maskedFields={maskedFields}
        sessions={sessions}
        onChange={onValue}
      />
      <p aria-live="polite" className="mt-2">
        {counted ? (
          <>
            <span className="font-medium">
              <Plural
                id="messages.it-goes-to-people"
                value={counted.count}
                _0="This goes to no one"
                one="This goes to one person"
                other="This goes to # people"
              />
            </span>
            {counted.unsubscribed > 0 && (
              <span className="text-ink-2">
                {' '}
                <Plural
                  id="messages.more-have-stopped-news-of"
                  value={counted.unsubscribed}
                  one="(one more has unsubscribed from news about this event)"
                  other="(# more have unsubscribed from news about this event)"
                />
              </span>
            )}
          </>
        ) : (
          <span className="text-ink-3">
            <Trans id="messages.counting">Counting…</Trans>
          </span>
        )}
      </p>
      {value.states.length === 0 && (
        <p className="text-13 text-ink-2">
          <Trans id="messages.people-who-withdrew-or-whose">
            People who withdrew or whose offer expired are left out, unless you select those statuses.
          </Trans>
        </p>
      )}
    </div>
  )
}

/** Whether the chosen filters equal those of a saved view. */
const isShown = (address: string, value: Recipients): boolean =>
  JSON.stringify(filterOf({ ...filtersOf(new URLSearchParams(address)), staged: null, assigned: null })) ===
  JSON.stringify(filterOf(value))
