import { Trans, useLingui } from '@lingui/react/macro'
import { Copy } from 'lucide-react'
import { Link } from 'wouter'
import type { AuditEntry_EntryFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { RecipientName } from '../mail/RecipientName.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { toast } from '../ui/Toast.tsx'
import { isAboutConsent, isAboutOne, isSealed, kindWords } from './auditWords.ts'
import { ChangeList } from './ChangeList.tsx'

const AuditEntryEntry = graphql(`
  fragment AuditEntry_Entry on AuditEntry {
    id
    sequence
    at
    kind
    actorKind
    actor
    reference
    recipient {
      reference
      name
      address
    }
    institute {
      slug
      name
    }
    grant {
      id
      partner {
        slug
        name
      }
    }
    before
    after
    reason
    hash
  }
`)

interface EntryProps {
  entry: FragmentType<typeof AuditEntryEntry>
  event: { slug: string; zone: string; groups: readonly { key: string; name: string }[] }
}

const link = 'underline decoration-line-strong underline-offset-4 hover:decoration-ink'

/** An entry as a sentence, with its changes and its position in the hash chain. */
export function Entry({ entry: masked, event }: EntryProps) {
  const { t } = useLingui()
  const { dense } = useMoments()
  const entry = readFragment(AuditEntryEntry, masked)
  const { at, kind, reference, grant, before, after, reason } = entry
  return (
    <li className="grid break-inside-avoid gap-x-4 border-line border-b py-2 leading-5 sm:grid-cols-[11rem_minmax(0,1fr)] lg:grid-cols-[11rem_minmax(0,1fr)_11rem]">
      <time dateTime={at} className="text-ink-3">
        {dense(at)}
      </time>
      <div className="min-w-0">
        <p className="[overflow-wrap:anywhere]">
          <span className="font-medium">
            {kindWords[kind]
              ? t(kindWords[kind])
              : t({ id: 'audit-log.other-action', message: `Other action (${kind})` })}
          </span>
          {grant && isAboutPartner(kind) && (
            <>
              {' · '}
              <Link to={pathOf(event.slug, grant)} className={link}>
                {grant.partner.name}
              </Link>
            </>
          )}
          {reference ? (
            <>
              {' · '}
              <Link
                to={`${paths.manage(event.slug, 'registrations')}?open=${encodeURIComponent(reference)}`}
                className={link}
              >
                {reference}
              </Link>
            </>
          ) : (
            isAboutOne(kind) && (
              <span className="text-ink-3">
                {' '}
                <Trans id="audit-log.registration-you-cant-see">(a registration you can’t see)</Trans>
              </span>
            )
          )}
          {entry.recipient && (
            <>
              {' · '}
              <RecipientName
                recipient={{ ...entry.recipient, reference: reference ? null : entry.recipient.reference }}
              />
            </>
          )}
          <span className="text-ink-2">
            {' '}
            <ActorLine entry={entry} slug={event.slug} />
          </span>
        </p>
        {reason && (
          <p className="text-ink-2 [overflow-wrap:anywhere]">
            <Trans id="audit-log.reason">Reason: {reason}</Trans>
          </p>
        )}
        <ChangeList kind={kind} before={before} after={after} groups={event.groups} zone={event.zone} />
        <Record before={before} after={after} />
      </div>
      <Mark entry={entry} />
    </li>
  )
}

function ActorLine({
  entry: { kind, actorKind, actor, institute, grant },
  slug,
}: {
  entry: AuditEntry_EntryFragment
  slug: string
}) {
  if (isSealed(kind)) return <Trans id="audit-log.author-and-time-are-sealed">(author and time are sealed)</Trans>
  if (actorKind === 'PERSON') return <Trans id="audit-log.by-person">by the person</Trans>
  if (actorKind === 'CLOCK') return <Trans id="common.automatically">automatically</Trans>
  const name = institute?.name
  return (
    <>
      {actor && name ? (
        <Trans id="audit-log.by-for">
          by {actor} for {name}
        </Trans>
      ) : name ? (
        <Trans id="audit-log.by-member-of">by a member of {name}</Trans>
      ) : (
        <Trans id="audit-log.by">by {actor ?? '–'}</Trans>
      )}
      {grant && !isAboutPartner(kind) && (
        <>
          {', '}
          <Link to={pathOf(slug, grant)} className={link}>
            <Trans id="audit-log.under-its-grant">under its grant</Trans>
          </Link>
        </>
      )}
    </>
  )
}

const pathOf = (slug: string, { id }: { id: string }) => paths.manage(slug, `partners/${encodeURIComponent(id)}`)

/** The partner is the entry's subject; in other entries, it is the institute on whose behalf the actor acted. */
const isAboutPartner = (kind: string): boolean =>
  kind.startsWith('GRANT_') || kind === 'ALLOTMENT_SET' || isAboutConsent(kind)

/** The raw entry as stored in the log. */
function Record({ before, after }: { before: unknown; after: unknown }) {
  if (before === null && after === null) return null
  return (
    <details className="print:hidden">
      <summary className="min-h-6 w-max cursor-pointer text-ink-3 hover:text-ink">
        <Trans id="audit-log.as-it-is-recorded">As recorded</Trans>
      </summary>
      <pre className="mt-1 max-h-80 overflow-auto whitespace-pre-wrap border-line border-s-2 ps-3 font-mono text-[0.75rem] leading-4 [overflow-wrap:anywhere]">
        {JSON.stringify({ before, after }, null, 2)}
      </pre>
    </details>
  )
}

/** Number of hash characters shown. */
const shown = 10

function Mark({ entry: { sequence, hash } }: { entry: AuditEntry_EntryFragment }) {
  const { t } = useLingui()
  async function copy() {
    await navigator.clipboard.writeText(hash).then(
      () => toast(<Trans id="audit-log.hash-is-copied">Hash copied.</Trans>),
      () => toast(<Trans id="audit-log.your-browser-blocked-copying">Your browser blocked copying.</Trans>),
    )
  }
  return (
    <p className="flex items-start gap-2 text-ink-3 sm:col-start-2 lg:col-start-auto lg:justify-end">
      {sequence !== null && (
        <span>
          <span className="sr-only">
            <Trans id="audit-log.entry">Entry</Trans>{' '}
          </span>
          {sequence}
        </span>
      )}
      <code className="font-mono text-[0.75rem] leading-5" title={hash}>
        {hash.slice(0, shown)}…
      </code>
      <button
        type="button"
        onClick={() => void copy()}
        aria-label={
          sequence === null
            ? t({ id: 'audit-log.copy-hash-of-this-entry', message: 'Copy the hash of this entry' })
            : t({ id: 'audit-log.copy-hash-of-entry', message: `Copy the hash of entry ${sequence}` })
        }
        className="-my-0.5 grid size-6 cursor-pointer place-items-center rounded-control hover:bg-[color-mix(in_oklab,var(--line)_60%,transparent)] hover:text-ink print:hidden"
      >
        <Copy size={13} strokeWidth={1.5} aria-hidden />
      </button>
    </p>
  )
}
