import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Notice } from '../ui/Notice.tsx'

const ClashNoticeOfEvent = graphql(`
  fragment ClashNotice_event on Event {
    sessionClashes {
      earlier {
        id
        title
      }
      later {
        id
        title
      }
    }
  }
`)

/** Says which selected sessions overlap; renders nothing if none do. */
export function ClashNotice({
  event: given,
  chosen,
}: {
  event: FragmentType<typeof ClashNoticeOfEvent>
  /** Session ids. */
  chosen: readonly string[]
}) {
  const { sessionClashes } = readFragment(ClashNoticeOfEvent, given)
  const clashes = sessionClashes.filter(
    ({ earlier, later }) => chosen.includes(earlier.id) && chosen.includes(later.id),
  )
  if (clashes.length === 0) return null
  return (
    <Notice
      tone="warning"
      title={<Trans id="sessions.some-of-your-sessions-are">Some of your sessions are at the same time</Trans>}
    >
      <ul>
        {clashes.map(({ earlier, later }) => (
          <li key={`${earlier.id} ${later.id}`}>
            <Trans id="sessions.and-overlap">
              “{earlier.title}” and “{later.title}” overlap.
            </Trans>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
