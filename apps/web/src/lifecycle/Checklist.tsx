import { Plural, Trans } from '@lingui/react/macro'
import { Check, CircleAlert, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { PublishingAdvice } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useNames } from '../events/edit/useFieldNames.ts'
import { paths } from '../kernel/routes.ts'
import { afterColon } from '../ui/forms/ErrorSummary.tsx'

const ChecklistOfDraft = graphql(`
  fragment Checklist on PublishingChecklist {
    missing {
      path
      message
    }
    advice
  }
`)

/** Field of the event's details where each item is resolved. */
const fieldOf: Record<PublishingAdvice, string> = {
  NO_PROGRAMME: 'programme',
  PARTLY_TRANSLATED: 'titles',
  TARGETS_BELOW_TOTAL: 'groups',
  SHORT_REGISTRATION: 'registrationClosesAt',
  NO_ADDRESS: 'venue.name',
}

interface ChecklistProps {
  slug: string
  checklist: FragmentType<typeof ChecklistOfDraft>
}

/** Missing and recommended items, each linked to its field. */
export function Checklist({ slug, checklist }: ChecklistProps) {
  const { missing, advice } = readFragment(ChecklistOfDraft, checklist)
  const names = useNames()
  const to = (field: string) => `${paths.manage(slug, 'details')}#${field}`
  return (
    <div className="mt-4 max-w-measure">
      <h2 className="text-20">
        {missing.length === 0 ? (
          <Trans id="lifecycle.ready-to-publish">Ready to publish</Trans>
        ) : (
          <Plural
            id="lifecycle.things-missing"
            value={missing.length}
            one="One thing is missing"
            other="# things are missing"
          />
        )}
      </h2>
      <ul className="mt-2 border-line border-t">
        {missing.length === 0 && (
          <Item icon={<Check size={17} strokeWidth={1.5} className="text-confirmed" />}>
            <Trans id="lifecycle.nothing-needed-is-missing">Nothing is missing.</Trans>
          </Item>
        )}
        {missing.map(({ path, message }) => (
          <Item key={path} icon={<CircleAlert size={17} strokeWidth={1.5} className="text-fault" />}>
            <Link to={to(path)} className={link}>
              {names[path] ?? path}
            </Link>
            : {afterColon(message)}
          </Item>
        ))}
        {advice.map((each) => (
          <Item key={each} icon={<Info size={17} strokeWidth={1.5} className="text-ink-3" />}>
            <span className="text-ink-2">
              <Advice advice={each} />{' '}
            </span>
            <Link to={to(fieldOf[each])} className={link}>
              <Trans id="lifecycle.change-it">Change</Trans>
            </Link>
          </Item>
        ))}
      </ul>
    </div>
  )
}

const link = 'font-medium underline decoration-line-strong underline-offset-4 hover:decoration-ink'

const Item = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <li className="flex items-start gap-2.5 border-line border-b py-2">
    <span className="mt-0.5 shrink-0">{icon}</span>
    <p className="min-w-0">{children}</p>
  </li>
)

function Advice({ advice }: { advice: PublishingAdvice }) {
  switch (advice) {
    case 'NO_PROGRAMME':
      return <Trans id="lifecycle.advice-no-programme">There is no programme yet.</Trans>
    case 'PARTLY_TRANSLATED':
      return <Trans id="lifecycle.some-text-is-missing-in">Some text is missing in one of your languages.</Trans>
    case 'TARGETS_BELOW_TOTAL':
      return (
        <Trans id="lifecycle.groups-targets-add-up-to">
          The groups’ targets add up to fewer seats than the room has.
        </Trans>
      )
    case 'SHORT_REGISTRATION':
      return <Trans id="lifecycle.registration-is-open-for-less">Registration is open for less than a week.</Trans>
    case 'NO_ADDRESS':
      return <Trans id="lifecycle.advice-no-address">The venue’s name or street address is still missing.</Trans>
    default:
      return advice satisfies never
  }
}
