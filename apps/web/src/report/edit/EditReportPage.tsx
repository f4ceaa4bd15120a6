import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Page } from '../../ui/staff/Page.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { EvidencePart } from './EvidencePart.tsx'
import { PreviewPart } from './PreviewPart.tsx'
import { ReportForm } from './ReportForm.tsx'
import type { DraftToEdit, EventWithReport } from './reportDraft.ts'
import type { Places } from './TextOfReport.tsx'
import { TranslationsPart } from './TranslationsPart.tsx'
import { VersionsPart } from './VersionsPart.tsx'

const ReportEdited = graphql(`
  query ReportToEdit($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      zone
      viewerCan {
        editReport
        editTopics
        publishReport
        setEvidenceUntil
      }
      evidencePromise {
        until
        destroyedAt
      }
      findingsWorkspace {
        topics {
          id
          title
          findings {
            id
            text
          }
        }
      }
      report {
        versions {
          number
          publishedAt
          content {
            languages
          }
          withdrawal {
            withdrawnAt
          }
        }
        draft {
          titles {
            language
            text
          }
          introductions {
            language
            text
          }
          methods {
            language
            text
          }
          corrections {
            language
            text
          }
          leftOut
          recommendations {
            id
            addressees {
              language
              text
            }
            texts {
              language
              text
            }
            dueOn
            findingIds
          }
          citation {
            licence
            doi
            isbn
          }
          originalLanguage
          marksStale
          embargoUntil
          version
          preview {
            ...PreviewPart_preview
            ...TranslationsPart_Preview
            content {
              chapters {
                findings {
                  id
                  place
                }
              }
              recommendations {
                id
                place
              }
            }
          }
        }
      }
    }
  }
`)

/** Edits, previews and publishes the next version of the report. */
export function EditReportPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(ReportEdited, { variables: { slug }, fetchPolicy: 'network-only' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  const draft = event?.report?.draft
  if (!event || !draft) return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  const [newest] = event.report?.versions ?? []
  return (
    <Page
      title={<Trans id="common.report">Report</Trans>}
      actions={
        newest && (
          <TextLink to={paths.report(slug)}>
            <Trans id="report.version-as-it-is-published">Version {newest.number}, as it is published</Trans>
          </TextLink>
        )
      }
    >
      {event.viewerCan.editReport && (
        <ReportForm key={draft.version} event={event} draft={draft} onRefetch={() => void refetch()} />
      )}
      {event.viewerCan.editReport && (
        <TranslationsPart
          slug={slug}
          preview={draft.preview}
          places={placesIn(event, draft)}
          onRefetch={() => void refetch()}
        />
      )}
      <PreviewPart
        slug={slug}
        version={draft.version}
        preview={draft.preview}
        canPublish={event.viewerCan.publishReport}
        canEditTopics={event.viewerCan.editTopics}
        onRefetch={() => void refetch()}
      />
      <VersionsPart slug={slug} versions={event.report?.versions ?? []} canWithdraw={event.viewerCan.publishReport} />
      <EvidencePart
        key={event.evidencePromise?.until}
        slug={slug}
        zone={event.zone}
        promise={event.evidencePromise ?? null}
        canSet={event.viewerCan.setEvidenceUntil}
      />
    </Page>
  )
}

function placesIn({ findingsWorkspace }: EventWithReport, { preview, recommendations }: DraftToEdit): Places {
  const { content } = preview
  const placed = [...content.chapters.flatMap(({ findings }) => findings), ...content.recommendations]
  return {
    numbers: new Map(placed.map(({ id, place }) => [id, place])),
    topics: new Map(findingsWorkspace?.topics.map(({ id, title }) => [id, title])),
    recommendationIds: recommendations.map(({ id }) => id),
  }
}
