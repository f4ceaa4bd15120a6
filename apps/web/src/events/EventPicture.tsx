import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'

const PictureOfEvent = graphql(`
  fragment EventPicture_event on Event {
    image {
      url
      smallUrl
      alt
      alts {
        language
      }
    }
  }
`)

/** The event's picture, below the facts. Its size is known in advance, and it is loaded lazily. */
export function EventPicture({ event }: { event: FragmentType<typeof PictureOfEvent> }) {
  const { image } = readFragment(PictureOfEvent, event)
  const textLanguage = useTextLanguage()
  if (!image) return null
  return (
    <img
      src={image.url}
      srcSet={`${image.smallUrl} 640w, ${image.url} 1280w`}
      sizes="(min-width: 48rem) 42rem, 100vw"
      width={1280}
      height={640}
      loading="lazy"
      decoding="async"
      alt={image.alt}
      lang={textLanguage(image.alts)?.locale}
      className="mb-4 w-full"
    />
  )
}
