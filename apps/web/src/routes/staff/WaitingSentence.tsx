import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { WaitingKind } from '../../__generated__/graphql.ts'
import { paths } from '../../kernel/routes.ts'
import { useMoments } from '../../ui/staff/moments.ts'

interface Item {
  kind: WaitingKind
  count: number
  at?: string | null
  isAssigned?: boolean | null
  references?: readonly string[] | null
  by?: string | null
}

interface WaitingSentenceProps {
  slug: string
  item: Item
  /** Promised decision date, ISO 8601. */
  promisedAt: string | null
}

/** The event page, with its query, on which each kind is handled. */
const pages: Record<WaitingKind, string> = {
  OFFERS_ENDING: 'waitlist',
  DECISIONS: 'registrations?state=SUBMITTED&staged=no',
  STAGED: 'registrations?staged=yes',
  REVIEWS: 'registrations?state=SUBMITTED',
  REPLACED: 'registrations?staged=yes',
  COUNTERSIGNATURES: 'countersign',
  CONTRIBUTIONS: 'findings',
  FROZEN_FINDINGS: 'findings',
  UPTAKE: 'uptake',
  BOUNCES: 'messages/outbox?status=BOUNCED,REFUSED',
  SCHEDULED_MESSAGES: 'messages',
}

function pageOf({ kind, isAssigned, references }: Item): string {
  if (references) return `${pages[kind]}&only=${references.join('.')}`
  return isAssigned ? `${pages[kind]}&assigned=to-review` : pages[kind]
}

/** A sentence that says what is pending and how much, linked to the page that handles it. */
export function WaitingSentence({ slug, item, promisedAt }: WaitingSentenceProps) {
  return (
    <>
      <Link
        to={paths.manage(slug, pageOf(item))}
        className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
      >
        <Words {...item} />
      </Link>
      {item.kind === 'DECISIONS' && promisedAt && <Promised at={promisedAt} />}
    </>
  )
}

function Promised({ at }: { at: string }) {
  const { short, isPast } = useMoments()
  return (
    <span className={isPast(at) ? 'text-fault' : 'text-ink-2'}>
      {' · '}
      {isPast(at) ? (
        <Trans id="routes.it-was-promised-by">it was promised by {short(at)}</Trans>
      ) : (
        <Trans id="routes.promised-by">promised by {short(at)}</Trans>
      )}
    </span>
  )
}

function Words({ kind, count, at, by }: Item): ReactNode {
  const { short } = useMoments()
  const when = at ? short(at) : ''
  switch (kind) {
    case 'OFFERS_ENDING':
      return (
        <Plural
          id="routes.offers-expire-within-48-hours"
          value={count}
          one={`# offer expires within 48 hours: ${when}`}
          other={`# offers expire within 48 hours, the first ${when}`}
        />
      )
    case 'DECISIONS':
      return (
        <Plural
          id="routes.registrations-undecided"
          value={count}
          one="# registration is waiting for a decision"
          other="# registrations are waiting for a decision"
        />
      )
    case 'REPLACED':
      return <ReplacedWords count={count} by={by} />
    case 'STAGED':
      return (
        <Plural
          id="routes.decisions-staged-not-released"
          value={count}
          one="# decision is staged but not released"
          other="# decisions are staged but not released"
        />
      )
    case 'REVIEWS':
      return (
        <Plural
          id="routes.applications-wait-for-review"
          value={count}
          one="# application is waiting for your review"
          other="# applications are waiting for your review"
        />
      )
    default:
      return <RarerWords kind={kind} count={count} when={when} />
  }
}

function ReplacedWords({ count, by }: Pick<Item, 'count' | 'by'>) {
  return by ? (
    <Plural
      id="routes.member-replaced-your-decisions"
      value={count}
      one={`${by} replaced # decision that you staged`}
      other={`${by} replaced # decisions that you staged`}
    />
  ) : (
    <Plural
      id="routes.colleagues-replaced-your-decisions"
      value={count}
      one="A colleague replaced # decision that you staged"
      other="Colleagues replaced # decisions that you staged"
    />
  )
}

interface RarerProps {
  kind: Exclude<WaitingKind, 'OFFERS_ENDING' | 'DECISIONS' | 'REPLACED' | 'STAGED' | 'REVIEWS'>
  count: number
  when: string
}

function RarerWords({ kind, count, when }: RarerProps): ReactNode {
  switch (kind) {
    case 'COUNTERSIGNATURES':
      return (
        <Plural
          id="routes.requests-need-agreement"
          value={count}
          one="# request needs your institute’s agreement"
          other="# requests need your institute’s agreement"
        />
      )
    case 'CONTRIBUTIONS':
      return (
        <Plural
          id="routes.contributions-to-check"
          value={count}
          one="# contribution to check before it is public"
          other="# contributions to check before they are public"
        />
      )
    case 'FROZEN_FINDINGS':
      return (
        <Plural
          id="routes.findings-frozen"
          value={count}
          one="# finding is frozen: a participant says it identifies them"
          other="# findings are frozen: participants say these identify them"
        />
      )
    case 'UPTAKE':
      return (
        <Plural
          id="routes.recipients-answers-to-check"
          value={count}
          one="# answer from a recipient to check"
          other="# answers from recipients to check"
        />
      )
    case 'BOUNCES':
      return (
        <Plural
          id="routes.emails-bounced"
          value={count}
          one="# person couldn’t be reached by email this week"
          other="# people couldn’t be reached by email this week"
        />
      )
    case 'SCHEDULED_MESSAGES':
      return (
        <Plural
          id="routes.messages-scheduled"
          value={count}
          one={`# message is scheduled: ${when}`}
          other={`# messages are scheduled, the next for ${when}`}
        />
      )
    default:
      return kind satisfies never
  }
}
