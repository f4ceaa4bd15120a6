import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeferredValue, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { FieldGroup } from '../ui/forms/Field.tsx'
import { InstituteMark } from '../ui/InstituteMark.tsx'
import { useFieldProblem } from '../ui/staff/FormSection.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

const FindInstitutes = graphql(`
  query FindInstitutes($search: String) {
    institutes(search: $search) {
      slug
      name
      markUrl
    }
  }
`)

export interface FoundInstitute {
  slug: string
  name: string
}

/** Beyond this, only the number of further matches is shown. */
const shownAtOnce = 8

/** Searches for an institute by name. The host and institutes that already have a grant can't be selected. */
export function PartnerChoice({
  eventSlug,
  hostSlug,
  taken,
  error,
  chosen,
  onChosen,
}: {
  eventSlug: string
  hostSlug: string
  /** Ids of existing grants, by the slug of their partner. */
  taken: Record<string, string>
  error: string | undefined
  chosen: FoundInstitute | null
  onChosen: (chosen: FoundInstitute | null) => void
}) {
  const { t } = useLingui()
  const own = useFieldProblem('partner')
  const [query, setQuery] = useState('')
  const search = useDeferredValue(query.trim())
  const { data, previousData } = useQuery(FindInstitutes, { variables: { search }, skip: chosen !== null })
  const found = ((data ?? previousData)?.institutes ?? []).filter(({ slug }) => slug !== hostSlug)
  const shown = found.slice(0, shownAtOnce)

  if (chosen)
    return (
      <FieldGroup id="partner" label={<Trans id="grants.partner-institute">Partner institute</Trans>} error={error}>
        <div className="flex flex-wrap items-center gap-3">
          <span className="font-serif text-20">{chosen.name}</span>
          <StaffButton onClick={() => onChosen(null)}>
            <Trans id="grants.choose-another">Choose another</Trans>
          </StaffButton>
        </div>
      </FieldGroup>
    )
  return (
    <FieldGroup
      id="partner"
      label={<Trans id="grants.partner-institute">Partner institute</Trans>}
      error={error ?? own}
    >
      <input
        type="search"
        aria-label={t({ id: 'grants.part-of-its-name', message: 'Part of its name' })}
        placeholder={t({ id: 'grants.part-of-its-name', message: 'Part of its name' })}
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        className="w-full rounded-control border border-control bg-raised px-3 py-2 placeholder:text-ink-3"
      />
      <ul className="mt-2 border-line border-t empty:border-t-0">
        {shown.map(({ slug, name, markUrl }) => (
          <li key={slug} className="flex items-center gap-3 border-line border-b py-2">
            <InstituteMark markUrl={markUrl} size={24} />
            <span className="min-w-0 grow [overflow-wrap:anywhere]">{name}</span>
            {taken[slug] ? (
              <TextLink to={paths.manage(eventSlug, `partners/${taken[slug]}`)} className="shrink-0 text-13">
                <Trans id="grants.has-grant">has a grant</Trans>
              </TextLink>
            ) : (
              <StaffButton onClick={() => onChosen({ slug, name })}>
                <Trans id="grants.choose">Choose</Trans>
                <span className="sr-only"> {name}</span>
              </StaffButton>
            )}
          </li>
        ))}
      </ul>
      <p aria-live="polite" className="mt-2 text-13 text-ink-3">
        {data && found.length === 0 && (
          <Trans id="grants.no-institute-found-with-this">
            No institute found with this name. Only institutes registered here can be found.
          </Trans>
        )}
        {found.length > shown.length && (
          <Plural
            id="grants.more-type-more-of-its"
            value={found.length - shown.length}
            one="# more institute. Type more of the name."
            other="# more institutes. Type more of the name."
          />
        )}
      </p>
    </FieldGroup>
  )
}
