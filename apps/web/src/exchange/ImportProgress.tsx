import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { paths } from '../kernel/routes.ts'
import { Notice } from '../ui/Notice.tsx'

/** Progress while rows are being written. */
export function ImportRunning({ read: { doneCount, readyCount } }: { read: ImportPage_ImportFragment }) {
  const { t } = useLingui()
  const all = readyCount ?? 0
  return (
    <div className="mt-6 max-w-measure">
      <p role="status" className="font-medium">
        <Trans id="exchange.importing-of">
          Importing: {doneCount} of {all}
        </Trans>
      </p>
      <progress
        aria-label={t({ id: 'exchange.rows-written', message: 'Rows imported' })}
        value={doneCount}
        max={Math.max(all, 1)}
        className="mt-2 h-2 w-full accent-accent"
      />
      <p className="mt-2 text-13 text-ink-2">
        <Trans id="exchange.you-may-leave-this-page">
          You can leave this page. Everyone is registered at the same time, or no one is.
        </Trans>
      </p>
    </div>
  )
}

type Purpose = ImportPage_ImportFragment['purpose']

interface Outcome {
  /** Path in the workspace where the imported rows can be found. */
  page: string
  title: (doneCount: number) => ReactNode
  go: ReactNode
  aftermath: ReactNode
}

const isDeleted = <Trans id="exchange.weve-deleted-contents-of-file">We’ve deleted the contents of the file.</Trans>

const outcomes: Record<Purpose, Outcome> = {
  REGISTER: {
    page: 'registrations',
    title: (doneCount) => (
      <Plural
        id="exchange.people-are-registered"
        value={doneCount}
        one="# person registered."
        other="# people registered."
      />
    ),
    go: <Trans id="exchange.go-to-registrations">Go to registrations</Trans>,
    aftermath: (
      <Trans id="exchange.weve-deleted-contents-of-file-their">
        We’ve deleted the contents of the file. Everyone’s consents are recorded as not given.
      </Trans>
    ),
  },
  INVITE: {
    page: 'invitations',
    title: (doneCount) => (
      <Plural id="exchange.people-are-invited" value={doneCount} one="# person invited." other="# people invited." />
    ),
    go: <Trans id="exchange.go-to-invitations">Go to invitations</Trans>,
    aftermath: isDeleted,
  },
  RECIPIENTS: {
    page: 'recipients',
    title: (doneCount) => (
      <Plural
        id="exchange.recipients-are-added"
        value={doneCount}
        one="# recipient added."
        other="# recipients added."
      />
    ),
    go: <Trans id="exchange.go-to-recipients">Go to recipients</Trans>,
    aftermath: isDeleted,
  },
}

export function ImportDone({ read: { purpose, doneCount }, slug }: { read: ImportPage_ImportFragment; slug: string }) {
  const { page, title, go, aftermath } = outcomes[purpose]
  return (
    <div className="mt-6">
      <Notice
        tone="good"
        title={title(doneCount)}
        action={
          <Link to={paths.manage(slug, page)} className="font-medium underline underline-offset-4">
            {go}
          </Link>
        }
      >
        {aftermath}
      </Notice>
    </div>
  )
}
