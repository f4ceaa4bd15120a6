import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { graphql } from '../__generated__/index.ts'
import { useEventChanges } from '../kernel/live.ts'
import { CompanionName, Role, StandingMark } from './companionWords.tsx'

const AtDoor = graphql(`
  query CompanionsAtDoor($slug: String!) {
    event(slug: $slug) {
      slug
      companions {
        id
        name
        kind
        language
        standing
        accompanies {
          reference
          name
        }
      }
    }
  }
`)

/** Companions at the door. They enter without being checked in; those who aren't expected are marked. */
export function CompanionsAtDoor({ slug }: { slug: string }) {
  const { data, refetch } = useQuery(AtDoor, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  useEventChanges(slug, () => void refetch().catch(() => {}))
  const all = data?.event?.companions ?? []
  if (all.length === 0) return null
  const expected = all.filter(({ standing }) => standing === 'EXPECTED')
  const others = all.filter(({ standing }) => standing !== 'EXPECTED')
  return (
    <section aria-labelledby="companions-at-door">
      <h2 id="companions-at-door" className="text-20">
        <Trans id="common.companions">Companions</Trans>
      </h2>
      <p className="mt-1 text-ink-2">
        <Trans id="companions.let-in-without-check-in">
          Companions don’t use a seat and aren’t checked in. Only let in those marked as expected.
        </Trans>
      </p>
      <ul className="mt-3 border-line border-t">
        {[...expected, ...others].map((companion) => (
          <li
            key={companion.id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-line border-b py-3 [overflow-wrap:anywhere]"
          >
            <span className="min-w-0">
              <CompanionName name={companion.name} />
              <span className="block text-ink-2">
                <Role {...companion} />
              </span>
            </span>
            <StandingMark standing={companion.standing} />
          </li>
        ))}
      </ul>
    </section>
  )
}
