import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { paths } from '../kernel/routes.ts'
import { PersonName } from '../ui/staff/Hidden.tsx'
import type { PlanPreview } from './usePlanPreview.ts'

/** The immediate effect of saving the plan, and the first people who would be offered a seat. */
export function PlanEffect({ preview, slug }: { preview: PlanPreview; slug: string }) {
  const { offersMade, offered, nobodyOffered } = preview
  const reasons = offersMade === 0 ? nobodyOffered.filter(({ group }) => !group) : []
  return (
    <section aria-labelledby="what-if" className="border-accent border-s-4 ps-4">
      <h2 id="what-if" className="font-medium font-sans text-15 tracking-normal">
        <Trans id="groups.if-you-save-this-now">If you save this now</Trans>
      </h2>
      <p role="status" className="text-ink-2">
        {offersMade === 0 ? (
          <Trans id="groups.no-seats-are-offered-now">No seats are offered now, and no one loses a seat.</Trans>
        ) : (
          <Plural
            id="groups.people-who-wait-are-offered"
            value={offersMade}
            one="# person on the waitlist is offered a seat immediately:"
            other="# people on the waitlist are offered a seat immediately:"
          />
        )}
      </p>
      {reasons.map(({ text }) => (
        <p key={text} className="text-13 text-ink-2">
          {text}
        </p>
      ))}
      {offered.length > 0 && (
        <ol className="mt-1 columns-1 gap-x-6 text-13 sm:columns-2">
          {offered.map(({ reference, name, group }) => (
            <li key={reference} className="truncate leading-5">
              <Link
                to={`${paths.manage(slug, 'registrations')}?open=${reference}`}
                className="underline-offset-4 hover:underline"
              >
                <PersonName reference={reference} name={name} />
              </Link>{' '}
              <span className="text-ink-3">{group.name}</span>
            </li>
          ))}
        </ol>
      )}
      {offersMade > offered.length && (
        <p className="text-13 text-ink-3">
          <Trans id="groups.and-more">and {offersMade - offered.length} more</Trans>
        </p>
      )}
    </section>
  )
}
