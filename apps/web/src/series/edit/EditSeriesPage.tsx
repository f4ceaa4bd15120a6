import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { TextsFields } from '../../institutes/TextsFields.tsx'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import { afterColon, ErrorSummary } from '../../ui/forms/ErrorSummary.tsx'
import { Checkbox } from '../../ui/forms/inputs.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { FormSection } from '../../ui/staff/FormSection.tsx'
import { controlOf } from '../../ui/staff/formProblems.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { SaveOrDiscard } from '../../ui/staff/SaveOrDiscard.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { toast } from '../../ui/Toast.tsx'
import { ItemsSection } from './ItemsSection.tsx'
import { draftOf, inputOf, type SeriesToEdit } from './seriesDraft.ts'

const SeriesEdited = graphql(`
  query SeriesToEdit($slug: String!) {
    viewer {
      email
    }
    series(slug: $slug) {
      slug
      title
      titles {
        language
        text
      }
      summaries {
        language
        text
      }
      isPublished
      version
      host {
        slug
      }
      viewerCan {
        edit
      }
      items {
        __typename
        ... on Event {
          slug
          title
        }
        ... on Publication {
          id
          kind
          titles {
            language
            text
          }
          publishedOn
          link
          languages
        }
      }
    }
    upcoming: events(first: 100, filter: { upcoming: true }) {
      edges {
        cursor
        node {
          slug
          title
          institutes {
            institute {
              slug
            }
          }
        }
      }
    }
    past: events(first: 100, filter: { upcoming: false }) {
      edges {
        cursor
        node {
          slug
          title
          institutes {
            institute {
              slug
            }
          }
        }
      }
    }
  }
`)

const UpdateSeries = graphql(`
  mutation UpdateSeries($input: UpdateSeriesInput!) {
    updateSeries(input: $input) {
      __typename
      ... on SeriesUpdated {
        series {
          slug
          version
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

export function EditSeriesPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(SeriesEdited, { variables: { slug }, fetchPolicy: 'network-only' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { series, upcoming, past, viewer } = data
  if (!series?.viewerCan.edit) return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  const events = [...upcoming.edges, ...past.edges]
    .map(({ node }) => node)
    .filter(({ institutes }) => institutes.some(({ institute }) => institute.slug === series.host.slug))
  return <Form key={series.version} series={series} events={events} onRefetch={() => refetch()} />
}

interface FormProps {
  series: SeriesToEdit
  events: readonly { slug: string; title: string }[]
  onRefetch: () => void
}

function Form({ series, events, onRefetch }: FormProps) {
  const { t } = useLingui()
  const [saved] = useState(() => draftOf(series))
  const [draft, setDraft] = useState(saved)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)
  const [update, { loading }] = useMutation(UpdateSeries, { refetchQueries: ['SeriesToEdit'] })
  /** Field names, by part of the control's id. */
  const names = [
    ['titles', t({ id: 'common.title', message: 'Title' })],
    ['summaries', t({ id: 'common.summary', message: 'Summary' })],
    ['publishedOn', t({ id: 'series.published-on', message: 'Published on' })],
    ['link', t({ id: 'series.link', message: 'Link' })],
    ['languages', t({ id: 'common.languages', message: 'Languages' })],
  ] as const
  const changed = JSON.stringify(draft) !== JSON.stringify(saved)

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setAttempt(attempt + 1)
    setRefused(undefined)
    setErrors({})
    const { slug, version } = series
    const answer = await update({ variables: { input: { slug, version, ...inputOf(draft) } } }).catch(() => null)
    const result = answer?.data?.updateSeries
    if (result?.__typename === 'SeriesUpdated') return toast(<Trans id="series.series-is-saved">Series saved</Trans>)
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    setErrors(problemsByControl(result.fields, (path) => controlOf(path, draft, 'en')))
  }

  return (
    <form noValidate onSubmit={submit} className="mx-auto max-w-page px-5 py-12 text-15 sm:px-8">
      <p>
        <TextLink to={paths.series(series.slug)}>
          <Trans id="series.page-of-series">Series page</Trans>
        </TextLink>
      </p>
      <PageTitle className="mt-2 text-32">{series.title}</PageTitle>
      <div className="mt-4 grid gap-4">
        <ErrorSummary
          attempt={attempt}
          fieldProblems={Object.entries(errors).map(([id, sentence]) => {
            const name = names.find(([part]) => id.split('.').includes(part))?.[1]
            const message = afterColon(sentence)
            return { id, message: name ? t({ id: 'common.name-message', message: `${name}: ${message}` }) : sentence }
          })}
        />
        {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
      </div>
      <FormSection id="words" title={<Trans id="series.about">About</Trans>}>
        <TextsFields
          id="titles"
          label={<Trans id="common.title">Title</Trans>}
          errors={errors}
          value={draft.titles}
          onValue={(titles) => setDraft({ ...draft, titles })}
        />
        <TextsFields
          id="summaries"
          label={<Trans id="common.summary">Summary</Trans>}
          optional
          rows={3}
          errors={errors}
          value={draft.summaries}
          onValue={(summaries) => setDraft({ ...draft, summaries })}
        />
        <Checkbox
          id="isPublished"
          checked={draft.isPublished}
          onChecked={(isPublished) => setDraft({ ...draft, isPublished })}
          label={<Trans id="series.everyone-can-see-this-series">Everyone can see this series</Trans>}
          help={
            <Trans id="series.until-then-only-members-of">
              Until then, only members of your institute can see it. Draft events always stay hidden.
            </Trans>
          }
        />
      </FormSection>
      <ItemsSection
        items={draft.items}
        events={events}
        errors={errors}
        onItems={(items) => setDraft({ ...draft, items })}
      />
      <div className="sticky bottom-[var(--undo-bar,0px)] flex flex-wrap items-center gap-4 border-line border-t bg-paper py-3">
        <SaveOrDiscard
          changed={changed}
          busy={loading}
          onDiscard={() => {
            setDraft(saved)
            setErrors({})
            setRefused(undefined)
          }}
        >
          <Trans id="series.save-series">Save series</Trans>
        </SaveOrDiscard>
      </div>
    </form>
  )
}
