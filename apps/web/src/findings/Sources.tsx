import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { SourceKind } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Tag } from '../ui/StateMark.tsx'
import { useKeys } from '../ui/staff/keys.ts'
import { useList } from '../ui/useList.ts'

const Source = graphql(`
  fragment Sources_source on FindingSource {
    id
    kind
    text
    groups {
      key
      name
    }
    session {
      id
      title
    }
    mayBeQuoted
  }
`)

const kindWords: Record<SourceKind, MessageDescriptor> = {
  CONTRIBUTION: msg({ id: 'findings.written-contribution', message: 'Written contribution' }),
  CONCERN: msg({ id: 'common.concern', message: 'Concern' }),
  PROPOSAL: msg({ id: 'common.proposal', message: 'Proposal' }),
  EVIDENCE: msg({ id: 'common.evidence', message: 'Evidence' }),
  QUESTION: msg({ id: 'common.question', message: 'Question' }),
  AGREEMENT: msg({ id: 'common.agreement', message: 'Agreement' }),
  DISAGREEMENT: msg({ id: 'common.disagreement', message: 'Disagreement' }),
}

interface SourcesProps {
  sources: readonly FragmentType<typeof Source>[]
  /** Numbers of the findings based on each source, by the source's id. */
  usedBy: ReadonlyMap<string, readonly number[]>
  chosen: readonly string[]
  onChosen: (ids: readonly string[]) => void
}

/** Notes and contributions on one topic, to select from. */
export function Sources({ sources: given, usedBy, chosen, onChosen }: SourcesProps) {
  const sources = readFragment(Source, given)
  const { t } = useLingui()
  const list = useList()
  const toggle = (id: string) => onChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  useKeys({
    x: () => {
      const id = document.activeElement?.closest('[data-desk-item]')?.getAttribute('data-source')
      if (id) toggle(id)
    },
  })
  return (
    <ul>
      {sources.map(({ id, kind, text, groups, session, mayBeQuoted }) => (
        <li
          key={id}
          data-desk-item
          data-source={id}
          tabIndex={-1}
          className="flex gap-3 border-line border-b py-3 outline-offset-2"
        >
          <input
            id={`source-${id}`}
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
            className="ticked mt-0.5 size-[22px] shrink-0 cursor-pointer appearance-none rounded-[2px] border-[1.5px] border-control bg-raised bg-center bg-no-repeat checked:border-accent checked:bg-accent"
          />
          <div className="min-w-0">
            <label
              htmlFor={`source-${id}`}
              className="block cursor-pointer whitespace-pre-line [overflow-wrap:anywhere]"
            >
              {text}
            </label>
            <p className="mt-1 text-13 text-ink-2">
              {[t(kindWords[kind]), groups.length > 0 && list(groups.map(({ name }) => name)), session?.title]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className="flex flex-wrap gap-x-2 text-13 text-ink-3">
              {!mayBeQuoted && (
                <Tag>
                  <Trans id="findings.not-to-be-quoted">not to be quoted</Trans>
                </Tag>
              )}
              <UsedBy numbers={usedBy.get(id) ?? []} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function UsedBy({ numbers }: { numbers: readonly number[] }) {
  const list = useList()
  if (numbers.length === 0) return <Trans id="findings.in-no-finding-yet">in no finding yet</Trans>
  return <Trans id="findings.in-finding">in finding {list(numbers.map(String))}</Trans>
}
