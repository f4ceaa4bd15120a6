import { Plural, Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useList } from '../ui/useList.ts'

const Desk = graphql(`
  fragment SilentGroups_desk on FindingsWorkspace {
    topics {
      id
      title
      hasSources
      silentGroups {
        key
        name
      }
    }
  }
`)

/** Topics without any sources, and groups that weren't heard on the others. Renders nothing if everyone was heard. */
export function SilentGroups({ desk }: { desk: FragmentType<typeof Desk> }) {
  const { topics } = readFragment(Desk, desk)
  const list = useList()
  const silent = topics.filter(({ hasSources }) => !hasSources)
  const partly = topics.filter(({ silentGroups }) => silentGroups.length > 0)
  if (silent.length === 0 && partly.length === 0) return null
  return (
    <details className="py-2">
      <summary className="cursor-pointer text-ink-2">
        <Plural
          id="findings.not-everybody-was-heard-on"
          value={silent.length + partly.length}
          one="Not everyone was heard on one topic"
          other="Not everyone was heard on # topics"
        />
      </summary>
      <dl className="mt-2 grid gap-2 pb-1 text-15">
        {silent.length > 0 && (
          <div>
            <dt className="font-medium">
              <Trans id="findings.nothing-was-heard-on">Nothing was heard on these topics</Trans>
            </dt>
            <dd className="text-ink-2">{list(silent.map(({ title }) => title))}</dd>
          </div>
        )}
        {partly.map(({ id, title, silentGroups }) => (
          <div key={id}>
            <dt className="font-medium">{title}</dt>
            <dd className="text-ink-2">
              <Trans id="findings.not-heard-on-it">Not heard: {list(silentGroups.map(({ name }) => name))}</Trans>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
