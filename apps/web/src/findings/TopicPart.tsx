import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Notice } from '../ui/Notice.tsx'
import { useKeys } from '../ui/staff/keys.ts'
import { Nothing } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { useList } from '../ui/useList.ts'
import { FindingCard } from './FindingCard.tsx'
import { NewFinding } from './NewFinding.tsx'
import { SimilarSources } from './SimilarSources.tsx'
import { Sources } from './Sources.tsx'

const Topic = graphql(`
  fragment TopicPart_topic on TopicWorkspace {
    id
    title
    hasSources
    silentGroups {
      key
      name
    }
    sources {
      id
      kind
      ...Sources_source
    }
    findings {
      id
      sourceIds
      ...FindingCard_finding
    }
    ...SimilarSources_topic
  }
`)

interface TopicProps {
  slug: string
  topic: FragmentType<typeof Topic>
  onRefetch: () => void
}

/** A topic with its sources and findings side by side. */
export function TopicPart({ slug, topic: given, onRefetch }: TopicProps) {
  const topic = readFragment(Topic, given)
  const list = useList()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [writing, setWriting] = useState(false)
  const { title, sources, findings, silentGroups } = topic
  const usedBy = new Map(
    sources.map(({ id }) => [
      id,
      findings.flatMap(({ sourceIds }, place) => (sourceIds.includes(id) ? [place + 1] : [])),
    ]),
  )
  const picked = {
    noteIds: sources.flatMap(({ id, kind }) => (kind !== 'CONTRIBUTION' && chosen.includes(id) ? [id] : [])),
    contributionIds: sources.flatMap(({ id, kind }) => (kind === 'CONTRIBUTION' && chosen.includes(id) ? [id] : [])),
  }
  const count = picked.noteIds.length + picked.contributionIds.length
  useKeys({ n: count > 0 && !writing ? () => setWriting(true) : undefined })

  return (
    <section aria-labelledby="topic-title" className="min-w-0">
      <h2 id="topic-title" className="text-20">
        {title}
      </h2>
      {silentGroups.length > 0 && (
        <p className="mt-1 text-15 text-ink-2">
          <Trans id="findings.not-heard-on-it">Not heard: {list(silentGroups.map(({ name }) => name))}</Trans>
        </p>
      )}
      {!topic.hasSources && (
        <div className="mt-4">
          <Notice title={<Trans id="findings.nothing-was-heard-on-this">Nothing was heard on this topic.</Trans>}>
            <Trans id="findings.notes-of-sessions-and-written">
              Session notes and written contributions appear here.
            </Trans>
          </Notice>
        </div>
      )}
      <SimilarSources slug={slug} topic={topic} />
      <div
        className={`mt-5 grid gap-x-8 gap-y-8 ${sources.length > 0 ? 'xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]' : ''}`}
      >
        {sources.length > 0 && (
          <section aria-labelledby="sources-title" className="min-w-0">
            <div className="flex min-h-[30px] flex-wrap items-center justify-between gap-2 border-line-strong border-b pb-1">
              <h3 id="sources-title" className="font-medium">
                <Trans id="common.what-was-said">What was said</Trans>
              </h3>
              {count > 0 && !writing && (
                <StaffButton kind="primary" shortcut="n" onClick={() => setWriting(true)}>
                  <Plural
                    id="findings.write-finding-on-these"
                    value={count}
                    one="Write a finding from this source"
                    other="Write a finding from these # sources"
                  />
                </StaffButton>
              )}
            </div>
            <Sources sources={sources} usedBy={usedBy} chosen={chosen} onChosen={setChosen} />
          </section>
        )}
        <section
          aria-labelledby="findings-title"
          className="min-w-0"
          hidden={sources.length === 0 && findings.length === 0}
        >
          <h3 id="findings-title" className="min-h-[30px] border-line-strong border-b pb-1 font-medium">
            <Trans id="findings.finding-2">Finding</Trans>
          </h3>
          {writing && (
            <NewFinding
              slug={slug}
              topicId={topic.id}
              picked={picked}
              onDone={() => {
                setChosen([])
                setWriting(false)
              }}
              onCancel={() => setWriting(false)}
            />
          )}
          {findings.length === 0 && !writing && (
            <div className="mt-4">
              <Nothing title={<Trans id="findings.no-findings-on-it-yet">No findings yet</Trans>}>
                <Trans id="findings.select-sources-that-belong-together">
                  Select the sources that belong together, then write a finding.
                </Trans>
              </Nothing>
            </div>
          )}
          <ol>
            {findings.map((finding, place) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                place={place}
                isLast={place === findings.length - 1}
                chosen={picked}
                onGathered={() => setChosen([])}
                onRefetch={onRefetch}
              />
            ))}
          </ol>
        </section>
      </div>
    </section>
  )
}
