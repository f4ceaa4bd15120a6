import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { paths } from '../app/routes.ts'
import { Notice } from '../ui/Notice.tsx'

/** While it is written. */
export function ImportRunning({ read: { doneCount, readyCount } }: { read: ImportPage_ImportFragment }) {
  const { t } = useLingui()
  const all = readyCount ?? 0
  return (
    <div className="mt-6 max-w-measure">
      <p role="status" className="font-medium">
        <Trans>
          Being written: {doneCount} of {all}
        </Trans>
      </p>
      <progress
        aria-label={t`Rows written`}
        value={doneCount}
        max={Math.max(all, 1)}
        className="mt-2 h-2 w-full accent-accent"
      />
      <p className="mt-2 text-13 text-ink-2">
        <Trans>You may leave this page. Nobody is registered before all are.</Trans>
      </p>
    </div>
  )
}

export function ImportDone({ read: { purpose, doneCount }, slug }: { read: ImportPage_ImportFragment; slug: string }) {
  if (purpose === 'INVITE')
    return (
      <div className="mt-6">
        <Notice
          tone="good"
          title={<Plural value={doneCount} one="# person is invited." other="# people are invited." />}
          action={
            <Link to={paths.manage(slug, 'invitations')} className="font-medium underline underline-offset-4">
              <Trans>Go to the invitations</Trans>
            </Link>
          }
        >
          <Trans>What was in the file is deleted here.</Trans>
        </Notice>
      </div>
    )
  if (purpose === 'RECIPIENTS')
    return (
      <div className="mt-6">
        <Notice
          tone="good"
          title={<Plural value={doneCount} one="# recipient is added." other="# recipients are added." />}
          action={
            <Link to={paths.manage(slug, 'recipients')} className="font-medium underline underline-offset-4">
              <Trans>Go to the recipients</Trans>
            </Link>
          }
        >
          <Trans>What was in the file is deleted here.</Trans>
        </Notice>
      </div>
    )
  return (
    <div className="mt-6">
      <Notice
        tone="good"
        title={<Plural value={doneCount} one="# person is registered." other="# people are registered." />}
        action={
          <Link to={paths.manage(slug, 'registrations')} className="font-medium underline underline-offset-4">
            <Trans>Go to the registrations</Trans>
          </Link>
        }
      >
        <Trans>What was in the file is deleted here. Their consents are recorded as not given.</Trans>
      </Notice>
    </div>
  )
}
