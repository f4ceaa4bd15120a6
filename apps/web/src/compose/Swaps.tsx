import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { PersonName } from '../ui/staff/Hidden.tsx'
import type { ComposedRoom } from './useComposition.ts'

export const ComposedPerson = graphql(`
  fragment ComposedPerson_Registration on Registration {
    reference
    name
    group {
      key
      name
    }
  }
`)

type Person = ComposedRoom['added'][number]

/** People the composed room adds, and people with a staged offer whom it drops. */
export function Swaps({ slug, room }: { slug: string; room: ComposedRoom }) {
  const { added, addedCount, removed, removedCount } = room
  return (
    <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-2">
      <People
        slug={slug}
        people={added}
        count={addedCount}
        title={
          <Plural
            id="compose.offers-to-stage"
            value={addedCount}
            _0="No offers to stage"
            one="# offer to stage"
            other="# offers to stage"
          />
        }
      />
      {removedCount > 0 && (
        <People
          slug={slug}
          people={removed}
          count={removedCount}
          title={
            <Plural
              id="compose.staged-offers-to-unstage"
              value={removedCount}
              one="# staged offer to unstage"
              other="# staged offers to unstage"
            />
          }
        />
      )}
    </div>
  )
}

interface PeopleProps {
  slug: string
  title: ReactNode
  people: readonly Person[]
  count: number
}

function People({ slug, title, people, count }: PeopleProps) {
  return (
    <section className="min-w-0">
      <h3 className="border-line-strong border-b pb-1 font-medium">{title}</h3>
      <ul className="relative max-h-96 overflow-y-auto text-13">
        {people.map(({ registration, score }, index) => (
          <PersonRow key={index} slug={slug} registration={registration} score={score ?? null} />
        ))}
      </ul>
      {count > people.length && (
        <p className="mt-1 text-13 text-ink-3">
          <Plural
            id="compose.more-people-not-listed"
            value={count - people.length}
            one="# more person not shown."
            other="# more people not shown."
          />
        </p>
      )}
    </section>
  )
}

interface PersonRowProps {
  slug: string
  registration: FragmentType<typeof ComposedPerson>
  score: number | null
}

function PersonRow({ slug, registration, score }: PersonRowProps) {
  const { i18n } = useLingui()
  const { reference, name, group } = readFragment(ComposedPerson, registration)
  return (
    <li className="flex items-baseline gap-x-4 border-line border-b py-1.5">
      <Link
        to={`${paths.manage(slug, 'registrations')}?open=${encodeURIComponent(reference)}`}
        className="max-w-[65%] shrink-0 truncate underline decoration-line-strong underline-offset-4 hover:decoration-ink"
      >
        <PersonName reference={reference} name={name} />
      </Link>
      <span className="min-w-0 grow truncate text-ink-3">{group.name}</span>
      <span className="shrink-0 text-ink-2">
        {score === null ? <Trans id="compose.no-score">no score</Trans> : i18n.number(score)}
      </span>
    </li>
  )
}
