import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { MergeOrganisationsInput, SeparateOrganisationInput, Similarity } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useAnnounced } from '../planned/useAnnounced.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { ChooseSpellings } from './ChooseSpellings.tsx'
import { OtherNames } from './OtherNames.tsx'
import { SpellingName } from './SpellingName.tsx'

const OrganisationsQuery = graphql(`
  query OrganisationsOfEvent($slug: String!) {
    event(slug: $slug) {
      slug
      seatPlan {
        organisationCap
      }
      organisations {
        merged {
          organisation {
            key
            names
            registrations
            held
          }
          aliases {
            spelling {
              key
              names
              registrations
            }
            decidedBy
          }
          aboveCap
        }
        suggestions {
          similarity
          into
          heldTogether
          spellings {
            key
            names
            registrations
            held
          }
        }
      }
    }
  }
`)

const MergeOrganisations = graphql(`
  mutation MergeOrganisations($input: MergeOrganisationsInput!) {
    mergeOrganisations(input: $input) {
      __typename
      ... on OrganisationsMerged {
        held
        aboveCap
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const SeparateOrganisation = graphql(`
  mutation SeparateOrganisation($input: SeparateOrganisationInput!) {
    separateOrganisation(input: $input) {
      __typename
      ... on OrganisationSeparated {
        offersMade
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const KeepOrganisationsApart = graphql(`
  mutation KeepOrganisationsApart($input: KeepOrganisationsApartInput!) {
    keepOrganisationsApart(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const broken = <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>

/** Spellings that count as one organisation for the cap: suggested by similarity, decided by a person, undone with one click. */
export function OrganisationsPart({ slug, heard }: { slug: string; heard: number }) {
  const { data, refetch } = useQuery(OrganisationsQuery, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const { merge, separate, keepApart, busy, dialog } = useOrganisationActions(
    slug,
    () => void refetch().catch(() => {}),
  )
  const heardBefore = useRef(heard)
  useEffect(() => {
    if (heardBefore.current === heard) return
    const later = setTimeout(() => {
      heardBefore.current = heard
      void refetch().catch(() => {})
    }, rest)
    return () => clearTimeout(later)
  }, [heard, refetch])
  const organisations = data?.event?.organisations
  if (!organisations) return null
  const cap = data.event?.seatPlan.organisationCap ?? null
  const { suggestions, merged } = organisations
  return (
    <section aria-labelledby="organisations" className="max-w-[64rem] px-4 pb-16 md:px-6">
      {dialog}
      <h2 id="organisations" className="text-20">
        <Trans id="groups.what-counts-as-one-organisation">Organisations counted as one</Trans>
      </h2>
      <p className="mt-1 max-w-measure text-ink-2">
        {cap === null ? (
          <Trans id="groups.organisation-can-hold-any-number">
            An organisation can hold any number of seats. If you set a cap, organisations are counted as shown here.
          </Trans>
        ) : (
          <Plural
            id="groups.organisation-can-hold-seats-however"
            value={cap}
            one="An organisation can hold # seat, however its name is written."
            other="An organisation can hold # seats, however its name is written."
          />
        )}{' '}
        <Trans id="groups.people-who-asked-for-protection">
          These numbers exclude people who asked for protection.
        </Trans>
      </p>
      <h3 className="mt-5 font-medium font-sans text-15 tracking-normal">
        <Trans id="groups.possible-duplicates">Possible duplicates</Trans>
      </h3>
      {suggestions.length === 0 ? (
        <p className="mt-1 text-13 text-ink-2">
          <Trans id="groups.no-similar-names-or-youve">No similar names, or you’ve dealt with all of them.</Trans>
        </p>
      ) : (
        <ul className="mt-1 border-line-strong border-t">
          {suggestions.map(({ similarity, spellings, into, heldTogether }) => (
            <li
              key={spellings.map(({ key }) => key).join()}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-b py-2"
            >
              <div className="min-w-0 grow basis-72">
                <ul>
                  {spellings.map((spelling) => (
                    <li key={spelling.key} className="[overflow-wrap:anywhere]">
                      <SpellingName spelling={spelling} />
                    </li>
                  ))}
                </ul>
                <p className="text-13 text-ink-3">
                  <SimilarityWords similarity={similarity} />
                  {cap !== null && heldTogether > cap && (
                    <span className="text-offered">
                      {' '}
                      <Trans id="groups.together-they-hold-of-seats">
                        Together they hold {heldTogether} of {cap} seats. No one would lose a seat, but no one else
                        would get one.
                      </Trans>
                    </span>
                  )}
                </p>
              </div>
              <span className="flex gap-2">
                <StaffButton
                  busy={busy}
                  onClick={() =>
                    void merge(
                      spellings.map(({ key }) => key),
                      into,
                    )
                  }
                >
                  <Trans id="groups.count-as-one">Count as one</Trans>
                </StaffButton>
                <StaffButton kind="bare" busy={busy} onClick={() => void keepApart(spellings.map(({ key }) => key))}>
                  <Trans id="groups.not-same">Not the same</Trans>
                </StaffButton>
              </span>
            </li>
          ))}
        </ul>
      )}
      <ChooseSpellings slug={slug} busy={busy} onMerge={merge} />
      <OtherNames slug={slug} />
      {merged.length > 0 && (
        <>
          <h3 className="mt-6 font-medium font-sans text-15 tracking-normal">
            <Trans id="groups.counted-as-one">Counted as one</Trans>
          </h3>
          <ul className="mt-1 border-line-strong border-t">
            {merged.map(({ organisation, aliases, aboveCap }) => (
              <li key={organisation.key} className="border-line border-b py-2">
                <SpellingName spelling={organisation} />
                {aboveCap && cap !== null && (
                  <span className="block text-13 text-offered">
                    <Trans id="groups.above-cap-of-nobody-loses">
                      Above the cap of {cap}. No one loses a seat, but no one else gets one until the organisation is
                      below it.
                    </Trans>
                  </span>
                )}
                <ul className="mt-1 grid gap-1 ps-4 text-13">
                  {aliases.map(({ spelling, decidedBy }) => (
                    <li key={spelling.key} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                      <span className="min-w-0 [overflow-wrap:anywhere]">
                        <bdi>{spelling.names.join(' · ')}</bdi>
                        {decidedBy && <span className="text-ink-3"> ({decidedBy})</span>}
                      </span>
                      <StaffButton kind="bare" busy={busy} onClick={() => void separate(spelling.key)}>
                        <Trans id="groups.separate-again">Separate again</Trans>
                        <span className="sr-only">: {spelling.names[0]}</span>
                      </StaffButton>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Minimum milliseconds between refetches while much is changing: the query reads all registrations of the event. */
const rest = 5_000

function useOrganisationActions(eventSlug: string, onChanged: () => void) {
  const [merge, merging] = useMutation(MergeOrganisations)
  const [separate, separating] = useMutation(SeparateOrganisation)
  const [keep, keeping] = useMutation(KeepOrganisationsApart)
  const { announce, dialog, busy } = useAnnounced()
  const { t } = useLingui()

  async function sendMerge(input: MergeOrganisationsInput) {
    const answer = await merge({ variables: { input } }).catch(() => null)
    const result = answer?.data?.mergeOrganisations
    if (result?.__typename === 'OrganisationsMerged')
      toast(
        result.aboveCap ? (
          <Trans id="groups.they-count-as-one-now">
            These names now count as one organisation. It’s above the cap, so no one else from it gets a seat.
          </Trans>
        ) : (
          <Trans id="groups.they-count-as-one-organisation">These names now count as one organisation</Trans>
        ),
      )
    else if (result?.__typename !== 'ActionPlanned') toast(result ? result.message : broken)
    onChanged()
  }

  async function sendSeparate(input: SeparateOrganisationInput) {
    const answer = await separate({ variables: { input } }).catch(() => null)
    const result = answer?.data?.separateOrganisation
    if (result?.__typename === 'OrganisationSeparated')
      toast(
        result.offersMade > 0 ? (
          <Plural
            id="groups.told-apart-again-seats-offered"
            value={result.offersMade}
            one="Separated again. # seat offered."
            other="Separated again. # seats offered."
          />
        ) : (
          <Trans id="groups.separated-again">Separated again</Trans>
        ),
      )
    else if (result?.__typename !== 'ActionPlanned') toast(result ? result.message : broken)
    onChanged()
  }

  return {
    busy: busy || merging.loading || separating.loading || keeping.loading,
    dialog,
    merge: (keys: string[], into: string) => {
      const input = { eventSlug, keys, into }
      const press = t({ id: 'groups.count-as-one', message: 'Count as one' })
      return announce({ kind: 'MERGE_ORGANISATIONS', args: { input }, press, run: () => sendMerge(input) })
    },
    separate: (key: string) => {
      const input = { eventSlug, key }
      const press = t({ id: 'groups.count-separately', message: 'Count separately' })
      return announce({ kind: 'SEPARATE_ORGANISATION', args: { input }, press, run: () => sendSeparate(input) })
    },
    keepApart: async (keys: string[]) => {
      const answer = await keep({ variables: { input: { eventSlug, keys } } }).catch(() => null)
      const result = answer?.data?.keepOrganisationsApart
      if (result?.__typename === 'OrganisationsKeptApart')
        toast(<Trans id="groups.they-are-not-suggested-again">They won’t be suggested again</Trans>)
      else toast(result && 'message' in result ? result.message : broken)
      onChanged()
    },
  }
}

function SimilarityWords({ similarity }: { similarity: Similarity }) {
  switch (similarity) {
    case 'SAME_NAME':
      return (
        <Trans id="groups.same-words-but-for-accents">
          The same words except for accents, order, language or legal form.
        </Trans>
      )
    case 'ACRONYM':
      return <Trans id="groups.one-is-initials-of-other">One is an acronym of the other.</Trans>
    case 'TYPO':
      return <Trans id="groups.one-letter-differs">The names differ by one character.</Trans>
    default:
      return similarity satisfies never
  }
}
