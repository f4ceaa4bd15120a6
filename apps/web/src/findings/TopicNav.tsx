import { Plural, Trans } from '@lingui/react/macro'
import { Link, useLocation } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Key } from '../ui/staff/StaffButton.tsx'

const Topic = graphql(`
  fragment TopicNav_topic on TopicWorkspace {
    id
    title
    depth
    hasSources
    sources {
      id
    }
    findings {
      id
    }
  }
`)

/** The topic tree, with the number of sources and findings of each. */
export function TopicNav({ topics: given, here }: { topics: readonly FragmentType<typeof Topic>[]; here: string }) {
  const topics = readFragment(Topic, given)
  const [path] = useLocation()
  return (
    <>
      <ol className="grid max-h-56 overflow-y-auto border-line border-y lg:max-h-none lg:border-0">
        {topics.map(({ id, title, depth, hasSources, sources, findings }) => (
          <li key={id}>
            <Link
              to={`${path}?topic=${id}`}
              replace
              aria-current={id === here ? 'true' : undefined}
              style={{ paddingLeft: `${0.5 + depth * 0.75}rem` }}
              className="block rounded-control py-1.5 pe-2 text-ink-2 hover:text-ink aria-[current]:bg-[color-mix(in_oklab,var(--line)_70%,transparent)] aria-[current]:font-medium aria-[current]:text-ink"
            >
              {title}
              <span className="block font-normal text-13 text-ink-3">
                {hasSources ? (
                  <>
                    <Plural id="findings.sources" value={sources.length} one="# source" other="# sources" />
                    {' · '}
                    <Plural id="findings.findings" value={findings.length} one="# finding" other="# findings" />
                  </>
                ) : (
                  <Trans id="findings.nothing-heard">nothing heard</Trans>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <p aria-hidden className="mt-3 hidden px-2 text-13 text-ink-3 lg:block">
        <Key>[</Key> <Key>]</Key> <Trans id="common.topic">topic</Trans> · <Key>j</Key> <Key>k</Key>{' '}
        <Trans id="findings.source-or-finding">source or finding</Trans>
      </p>
    </>
  )
}
