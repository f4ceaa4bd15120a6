import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { SpeakerDetails } from './SpeakerDetails.tsx'

const Speakers = graphql(`
  fragment SpeakersOfEvent_event on Event {
    speakers {
      id
      name
      role
      formattedBiography
      link
      pictureUrl
    }
  }
`)

/** An event's speakers who agreed to be published, and anonymous ones. */
export function SpeakersOfEvent({ event }: { event: FragmentType<typeof Speakers> }) {
  const { speakers } = readFragment(Speakers, event)
  return (
    <ul className="grid gap-6 [overflow-wrap:anywhere]">
      {speakers.map(({ id, pictureUrl, ...speaker }) => (
        <li key={id}>
          <SpeakerDetails {...speaker} picture={pictureUrl} />
        </li>
      ))}
    </ul>
  )
}
