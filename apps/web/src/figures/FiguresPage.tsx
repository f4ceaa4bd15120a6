import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { GroupPatterns } from '../groups/GroupPatterns.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { BalanceFigure } from './BalanceFigure.tsx'
import { DaysFigure } from './DaysFigure.tsx'
import { FigureFilters, useFigureFilter } from './FigureFilters.tsx'
import { FunnelFigure } from './FunnelFigure.tsx'
import type { FiguresEvent, FiguresFacts } from './figureFacts.ts'
import { ResponsesFigure } from './ResponsesFigure.tsx'
import { SharesFigure } from './SharesFigure.tsx'

const EventFigures = graphql(`
  query EventFigures($slug: String!, $filter: FigureFilter) {
    event(slug: $slug) {
      slug
      title
      zone
      registrationClosesAt
      groups {
        key
        name
      }
      questions {
        key
        options {
          key
          label
        }
      }
      everything: figures {
        byCountry {
          value
        }
        byLanguage {
          value
        }
      }
      figures(filter: $filter) {
        total
        isPartial
        funnel {
          kind
          count
        }
        byGroup {
          groupKey
          value
          registered
          held
          waiting
        }
        byCountry {
          groupKey
          value
          registered
          held
          waiting
        }
        byLanguage {
          groupKey
          value
          registered
          held
          waiting
        }
        byGender {
          groupKey
          value
          registered
          held
          waiting
        }
        days {
          day
          groupKey
          registered
        }
        responses {
          kind
          count
          tenth
          lowerQuartile
          median
          upperQuartile
          ninetieth
        }
      }
    }
  }
`)

/** Statistics of an event's registrations: charts, each with its table. */
export default function FiguresPage({ slug }: { slug: string }) {
  const filter = useFigureFilter()
  const { data, previousData, error, refetch } = useQuery(EventFigures, {
    variables: { slug, filter },
    fetchPolicy: 'cache-and-network',
  })
  const event = (data ?? previousData)?.event
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  return (
    <Page title={<Trans id="common.figures">Figures</Trans>}>
      <FigureFilters event={event} />
      {event.figures && event.figures.total > 0 ? (
        <Pictures event={event} figures={event.figures} />
      ) : (
        <div className="mt-6">
          <Nothing title={<Trans id="figures.nobody-to-count">No one to count</Trans>}>
            <Trans id="figures.once-people-have-registered-this">
              Once people have registered, this page shows a summary of who they are and how long they waited.
            </Trans>
          </Nothing>
        </div>
      )}
    </Page>
  )
}

function Pictures({ event, figures }: { event: FiguresEvent; figures: FiguresFacts }) {
  const scope = useId()
  const [fills, setFills] = useState<SVGSVGElement | null>(null)
  const common = { event, figures, fills, scope }
  return (
    <>
      <svg ref={setFills} width="0" height="0" className="absolute" aria-hidden="true">
        <GroupPatterns scope={scope} places={event.groups.length} size={8} />
      </svg>
      {figures.isPartial && (
        <p className="mt-3 text-13 text-ink-2">
          <Trans id="figures.only-registrations-that-your-institute">
            Only registrations your institute can see are counted.
          </Trans>
        </p>
      )}
      <div className="mt-6 grid gap-x-14 gap-y-12 xl:grid-cols-2">
        <FunnelFigure {...common} />
        <SharesFigure {...common} />
        <DaysFigure {...common} />
        <ResponsesFigure {...common} />
        <BalanceFigure {...common} dimension="country" />
        <BalanceFigure {...common} dimension="language" />
        <BalanceFigure {...common} dimension="gender" />
      </div>
    </>
  )
}
