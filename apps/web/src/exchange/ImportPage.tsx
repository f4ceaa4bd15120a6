import { useQuery } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { Link } from 'wouter'
import type { ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { ImportDone, ImportRunning } from './ImportProgress.tsx'
import { ImportWork, type LastSteps } from './ImportWork.tsx'
import { ImportFacts, MappedEvent } from './importFacts.ts'
import { sourceNames } from './importWords.ts'

const ImportOfPeople = graphql(`
  query ImportOfPeople($slug: String!, $id: ID!) {
    registrationImport(id: $id) {
      id
      state
      ...ImportPage_Import
    }
    event(slug: $slug) {
      slug
      ...ImportMapping_Event
    }
  }
`)

/** Polling interval in milliseconds. */
const lookAgain = 700

/** One imported file: the meaning of its columns, its errors, and registering everyone. */
export function ImportPage({ slug, id, lastSteps }: { slug: string; id: string; lastSteps: LastSteps }) {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ImportOfPeople, {
    variables: { slug, id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const isRunning = data?.registrationImport?.state === 'RUNNING'
  useEffect(() => {
    if (!isRunning) return
    startPolling(lookAgain)
    return () => stopPolling()
  }, [isRunning, startPolling, stopPolling])

  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!data.registrationImport || !data.event) return <DeletedFile slug={slug} />
  const read = readFragment(ImportFacts, data.registrationImport)
  const event = readFragment(MappedEvent, data.event)
  return (
    <Page
      title={
        read.purpose === 'INVITE' ? (
          <Trans id="exchange.invite-people-from-file">Invite people from a file</Trans>
        ) : read.purpose === 'RECIPIENTS' ? (
          <Trans id="common.add-recipients-from-file">Add recipients from a file</Trans>
        ) : (
          <Trans id="exchange.register-people-from-file">Register people from a file</Trans>
        )
      }
    >
      <FileFacts read={read} />
      {read.state === 'RUNNING' && <ImportRunning read={read} />}
      {read.state === 'DONE' && <ImportDone read={read} slug={slug} />}
      {read.state !== 'RUNNING' && read.state !== 'DONE' && (
        <ImportWork key={read.id} read={read} event={event} lastSteps={lastSteps} />
      )}
    </Page>
  )
}

function FileFacts({ read }: { read: ImportPage_ImportFragment }) {
  const { t } = useLingui()
  const separators: Record<string, string> = {
    ',': t({ id: 'exchange.commas', message: 'commas' }),
    ';': t({ id: 'exchange.semicolons', message: 'semicolons' }),
    '\t': t({ id: 'exchange.tabs', message: 'tabs' }),
    '|': t({ id: 'exchange.bars', message: 'vertical bars' }),
  }
  const encodings = { UTF_8: 'UTF-8', UTF_16: 'UTF-16', WINDOWS_1252: 'Windows-1252' }
  const separator = separators[read.separator] ?? read.separator
  const encoding = encodings[read.encoding]
  const { rowCount } = read
  const columnCount = read.columns.length
  const facts = [
    read.source &&
      (read.source === 'PLENARIA'
        ? t({ id: 'exchange.exported-from-this-site', message: 'exported from this site' })
        : t({
            id: 'exchange.from-by-its-columns',
            message: `from ${sourceNames[read.source]}, judging by its columns`,
          })),
    t({ id: 'exchange.rows', message: `${plural(rowCount, { one: '# row', other: '# rows' })}` }),
    t({ id: 'exchange.columns', message: `${plural(columnCount, { one: '# column', other: '# columns' })}` }),
    t({ id: 'exchange.parted-by', message: `separated by ${separator}` }),
    encoding,
  ]
  const name = read.fileName || t({ id: 'exchange.file-without-name', message: 'A file without a name' })
  const known = facts.filter(Boolean).join(' · ')
  return (
    <p className="mt-1 text-ink-2">
      <Trans id="exchange.name-known">
        <span className="font-medium text-ink [overflow-wrap:anywhere]">{name}:</span> {known}
      </Trans>
    </p>
  )
}

function DeletedFile({ slug }: { slug: string }) {
  return (
    <Page title={<Trans id="exchange.register-people-from-file">Register people from a file</Trans>}>
      <div className="mt-5">
        <Nothing
          title={<Trans id="exchange.this-file-has-been-deleted">This file has been deleted</Trans>}
          action={
            <Link to={paths.manage(slug, 'exchange')} className="underline underline-offset-4">
              <Trans id="common.choose-file">Choose a file</Trans>
            </Link>
          }
        >
          <Trans id="exchange.files-you-dont-import-are">
            Files you don’t import are deleted after a day, with everything in them.
          </Trans>
        </Nothing>
      </div>
    </Page>
  )
}
