import { Trans, useLingui } from '@lingui/react/macro'
import type { CSSProperties, ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { accentOf } from '../ui/accent.ts'
import { TextLink } from '../ui/Button.tsx'
import { InZoneOf } from '../ui/When.tsx'

const FrameOfEvent = graphql(`
  fragment StatusFrame_event on Event {
    slug
    title
    titles {
      language
    }
    zone
    institutes {
      part
      institute {
        slug
        accent
      }
    }
  }
`)

/** Frame of a status page: the event and reference at the top, the event's zone, and the host's colour. */
export function StatusFrame({
  event: given,
  reference,
  children,
}: {
  event: FragmentType<typeof FrameOfEvent>
  reference: string
  children: ReactNode
}) {
  const event = readFragment(FrameOfEvent, given)
  const { i18n } = useLingui()
  const textLanguage = useTextLanguage()
  const host = event.institutes.find(({ part }) => part === 'HOST')
  return (
    <InZoneOf zone={event.zone}>
      <article
        className="mx-auto max-w-page px-5 pt-5 sm:px-8 sm:pt-12"
        style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
      >
        <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-15 text-ink-2">
          <TextLink to={paths.event(event.slug)}>
            <span lang={textLanguage(event.titles)?.locale}>{event.title}</span>
          </TextLink>
          <span>
            <Trans id="common.reference-reference">Reference {reference}</Trans>
          </span>
        </p>
        {children}
        {/* Its buttons are on the card and at the end of the page. */}
        <form id="answer" method="post" action={`/api/registrations/${reference}/answer`}>
          <input type="hidden" name="language" value={i18n.locale} />
        </form>
      </article>
    </InZoneOf>
  )
}
