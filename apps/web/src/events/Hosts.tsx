import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { InstituteMark } from '../ui/InstituteMark.tsx'
import { useList } from '../ui/useList.ts'

const HostsOfEvent = graphql(`
  fragment Hosts_event on Event {
    institutes {
      part
      institute {
        slug
        name
        website
        markUrl
      }
    }
  }
`)

const markSize = 44

export function Hosts({ event }: { event: FragmentType<typeof HostsOfEvent> }) {
  const { institutes } = readFragment(HostsOfEvent, event)
  const list = useList()
  const names = (part: 'HOST' | 'PARTNER') =>
    list(institutes.filter((each) => each.part === part).map(({ institute }) => institute.name))
  const host = names('HOST')
  const partners = names('PARTNER')
  const marked = institutes.filter(({ institute }) => institute.markUrl)
  return (
    <>
      <p className="mt-4 text-20 text-ink-2">
        {partners ? (
          <Trans id="events.hosted-by-with">
            Hosted by {host} with {partners}
          </Trans>
        ) : (
          <Trans id="events.hosted-by">Hosted by {host}</Trans>
        )}
      </p>
      {marked.length > 0 && (
        <p className="mt-3 flex flex-wrap items-center gap-5">
          {marked.map(({ institute }) => (
            <InstituteMark key={institute.slug} markUrl={institute.markUrl} size={markSize} />
          ))}
        </p>
      )}
    </>
  )
}
