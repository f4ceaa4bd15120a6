import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { Tag } from '../ui/StateMark.tsx'
import { FormSection } from '../ui/staff/FormSection.tsx'

const SeriesOfInstitute = graphql(`
  fragment InstituteSeries_Institute on Institute {
    slug
    viewerCan {
      createSeries
    }
    hostedSeries {
      slug
      title
      isPublished
    }
  }
`)

export function InstituteSeries({ institute }: { institute: FragmentType<typeof SeriesOfInstitute> }) {
  const { slug, viewerCan, hostedSeries } = readFragment(SeriesOfInstitute, institute)
  if (hostedSeries.length === 0 && !viewerCan.createSeries) return null
  return (
    <FormSection
      id="series"
      title={<Trans id="common.series">Series</Trans>}
      help={
        <Trans id="institutes.events-and-publications-that-belong">
          Events and publications that belong together. Each series has its own page.
        </Trans>
      }
    >
      {hostedSeries.length > 0 && (
        <ul>
          {hostedSeries.map((series) => (
            <li key={series.slug} className="flex flex-wrap items-baseline gap-x-3 border-line border-b py-2">
              <TextLink to={paths.series(series.slug)}>{series.title}</TextLink>
              {!series.isPublished && (
                <Tag>
                  <Trans id="common.draft">Draft</Trans>
                </Tag>
              )}
            </li>
          ))}
        </ul>
      )}
      {viewerCan.createSeries && (
        <p>
          <TextLink to={paths.newSeries(slug)}>
            <Trans id="common.new-series">New series</Trans>
          </TextLink>
        </p>
      )}
    </FormSection>
  )
}
