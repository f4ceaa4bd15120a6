import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { RegistrationFilter } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'

const People = graphql(`
  query PreviewPeople($slug: String!, $filter: RegistrationFilter!) {
    event(slug: $slug) {
      slug
      registrations(first: 20, filter: $filter) {
        edges {
          node {
            reference
            name
          }
        }
      }
    }
  }
`)

/** Chooses the person whose data fills the preview. */
export function PersonChoice({
  slug,
  filter,
  value,
  onValue,
}: {
  slug: string
  filter: RegistrationFilter
  value: string | null
  onValue: (reference: string | null) => void
}) {
  const { t } = useLingui()
  const { data, previousData } = useQuery(People, { variables: { slug, filter } })
  const people = ((data ?? previousData)?.event?.registrations.edges ?? []).map(({ node }) => node)
  return (
    <label className="flex min-w-0 items-center gap-1.5">
      <span>
        <Trans id="messages.by">by</Trans>
      </span>
      <select
        aria-label={t({ id: 'messages.whose-data-is-filled-in', message: 'Fill in data from' })}
        value={value ?? ''}
        onChange={({ currentTarget }) => onValue(currentTarget.value || null)}
        className="min-h-[30px] min-w-0 max-w-48 rounded-control border border-line-strong bg-raised px-2"
      >
        <option value="">{t({ id: 'messages.anyone', message: 'anyone' })}</option>
        {people.map(({ reference, name }) => (
          <option key={reference} value={reference}>
            {name ?? reference}
          </option>
        ))}
      </select>
    </label>
  )
}
