import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useSearch } from 'wouter'
import { graphql, readFragment } from '../__generated__/index.ts'
import { ContributionSettings } from '../contributions/ContributionSettings.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { TopicEditor } from './TopicEditor.tsx'
import { TopicRow } from './TopicRow.tsx'
import { type Direction, numberOf, type Place, placeBy, placeOf, type ShownTopic, TopicInTree } from './topicTree.ts'

const TopicsOfStaff = graphql(`
  query TopicsOfStaff($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        editTopics
        setContributions
      }
      ...ContributionSettings_event
      topics {
        id
        ...TopicInTree
      }
    }
  }
`)

const MoveTopic = graphql(`
  mutation MoveTopic($input: MoveTopicInput!) {
    moveTopic(input: $input) {
      __typename
      ... on TopicMoved {
        event {
          slug
          topics {
            id
            ...TopicInTree
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Content of the editor: a topic, or a new one below another (`''` for the top level). */
type Open = { id: string } | { below: string }

const belowOf = (open: Open | null): string | null => (open && 'below' in open ? open.below : null)

const idOf = (open: Open | null): string | null => (open && 'id' in open ? open.id : null)

/** The event's topics as a tree, with an editor beside it; moved with buttons and keys. `?topic=ID` opens one. */
export function TopicsPage({ slug }: { slug: string }) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(TopicsOfStaff, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const [move, { loading }] = useMutation(MoveTopic)
  const asked = new URLSearchParams(useSearch()).get('topic')
  const [open, setOpen] = useState<Open | null>(asked === null ? null : { id: asked })
  const [refused, setRefused] = useState<Refused | null>()
  const [said, setSaid] = useState<ReactNode>(null)
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event?.viewerCan.editTopics) return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  const topics = event.topics.map((topic) => readFragment(TopicInTree, topic))
  /** Id of a new topic's parent; empty for the top level. */
  const below = belowOf(open)
  const inEditor = topics.find(({ id }) => id === idOf(open))

  const moveTo = (topic: ShownTopic, direction: Direction) => moveBy(topic, placeOf(topics, topic, direction))

  async function moveBy(topic: ShownTopic, place: Place | null) {
    if (!place || loading) return
    setRefused(undefined)
    const { id, version, title } = topic
    const answer = await move({ variables: { input: { id, version, ...place } } }).catch(() => null)
    const result = answer?.data?.moveTopic
    if (result?.__typename !== 'TopicMoved') return setRefused(result ?? null)
    const now = result.event.topics.map((each) => readFragment(TopicInTree, each))
    const moved = now.find((each) => each.id === id)
    if (moved) setSaid(t({ id: 'topics.is-now', message: `“${title}” is now number ${numberOf(now, moved)}.` }))
  }

  return (
    <Page
      title={<Trans id="common.topics">Topics</Trans>}
      actions={
        <StaffButton kind="primary" onClick={() => setOpen({ below: '' })}>
          <Trans id="topics.add-topic">Add a topic</Trans>
        </StaffButton>
      }
    >
      <p className="mt-1 max-w-measure text-13 text-ink-2">
        <Trans id="topics.notes-contributions-and-findings-hang">
          Notes, contributions and findings are filed under topics. Everyone who sees the event sees its topics and
          their questions.
        </Trans>
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="mt-5 grid gap-6 xl:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          {refused !== undefined && (
            <div className="mb-4">
              <RefusalNotice refused={refused} onRefetch={() => void refetch()} />
            </div>
          )}
          {topics.length === 0 ? (
            <NoTopics />
          ) : (
            <>
              <ul aria-label={t({ id: 'common.topics', message: 'Topics' })} className="border-line-strong border-t">
                {topics.map((topic) => (
                  <TopicRow
                    key={topic.id}
                    topic={topic}
                    number={numberOf(topics, topic)}
                    isOpen={inEditor?.id === topic.id}
                    canMove={(direction) => placeOf(topics, topic, direction) !== null}
                    onMove={(direction) => void moveTo(topic, direction)}
                    onDropped={(id, side) => {
                      const dropped = topics.find((each) => each.id === id)
                      if (dropped) void moveBy(dropped, placeBy(topics, dropped, topic, side))
                    }}
                    onOpen={() => setOpen({ id: topic.id })}
                    onAddBelow={topic.depth < 2 ? () => setOpen({ below: topic.id }) : undefined}
                  />
                ))}
              </ul>
              <p className="mt-3 text-13 text-ink-2">
                <Plural id="topics.topics" value={topics.length} one="# topic" other="# topics" />
                {' · '}
                <Trans id="topics.drag-topic-to-move-it">
                  Drag a topic to move it, or focus it and press Alt with an arrow key.
                </Trans>
              </p>
            </>
          )}
          {event.viewerCan.setContributions && <ContributionSettings event={event} onRefetch={() => void refetch()} />}
        </div>
        {open && (inEditor || below !== null) && (
          <TopicEditor
            key={inEditor ? `${inEditor.id} ${inEditor.version}` : `new ${below}`}
            slug={slug}
            topic={inEditor ?? null}
            parent={topics.find(({ id }) => id === below) ?? null}
            onRefetch={() => void refetch()}
            onClose={() => setOpen(null)}
          />
        )}
      </div>
    </Page>
  )
}

function NoTopics() {
  return (
    <Nothing title={<Trans id="common.no-topics-yet">No topics yet</Trans>}>
      <Trans id="topics.add-chapters-of-what-you">
        Add the chapters of your discussion, each with the questions you want answered.
      </Trans>
    </Nothing>
  )
}
