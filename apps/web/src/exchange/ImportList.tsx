import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { When } from '../ui/When.tsx'
import { stateNames } from './importWords.ts'

const ImportListEvent = graphql(`
  fragment ImportList_Event on Event {
    slug

    imports {
      id
      state
      fileName
      rowCount
      doneCount
      createdAt
    }
  }
`)

/** Files uploaded for the event, newest first. */
export function ImportList({ event: masked }: { event: FragmentType<typeof ImportListEvent> }) {
  const { t } = useLingui()
  const { slug, imports } = readFragment(ImportListEvent, masked)
  if (imports.length === 0) return null
  return (
    <div>
      <h3 className="text-13 text-ink-3">
        <Trans id="exchange.uploaded-files">Uploaded files</Trans>
      </h3>
      <ul className="mt-1 border-line-strong border-t">
        {imports.map(({ id, state, fileName, rowCount, doneCount, createdAt }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-line border-b py-2">
            <Link
              to={paths.manage(slug, `exchange/${id}`)}
              className="min-w-0 truncate font-medium underline decoration-line-strong underline-offset-4 hover:decoration-ink"
            >
              {fileName || t({ id: 'exchange.file-without-name', message: 'A file without a name' })}
            </Link>
            <span className="text-13 text-ink-2">{t(stateNames[state])}</span>
            <span className="ms-auto text-13 text-ink-3">
              {state === 'DONE' ? (
                <Plural id="exchange.people" value={doneCount} one="# person" other="# people" />
              ) : (
                <Plural id="exchange.rows" value={rowCount} one="# row" other="# rows" />
              )}
              {' · '}
              <When at={createdAt} as="moment" />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
