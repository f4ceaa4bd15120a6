import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { TextsFields } from '../../institutes/TextsFields.tsx'
import { paths } from '../../kernel/routes.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/forms/ErrorSummary.tsx'
import { TextInput } from '../../ui/forms/inputs.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { controlOf } from '../../ui/staff/formProblems.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { type Texts, textsInput } from '../../ui/staff/texts.ts'

const CreateSeries = graphql(`
  mutation CreateSeries($input: CreateSeriesInput!) {
    createSeries(input: $input) {
      __typename
      ... on SeriesCreated {
        series {
          slug
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

/** Creates a series from its title and slug; its items are added afterwards. */
export function NewSeriesPage({ hostSlug }: { hostSlug: string }) {
  const [, navigate] = useLocation()
  const [draft, setDraft] = useState<{ titles: Texts; slug: string }>({ titles: {}, slug: '' })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)
  const [create, { loading }] = useMutation(CreateSeries)

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setAttempt(attempt + 1)
    setRefused(undefined)
    setErrors({})
    const input = { slug: draft.slug.trim(), hostSlug, titles: textsInput(draft.titles) }
    const answer = await create({ variables: { input } }).catch(() => null)
    const result = answer?.data?.createSeries
    if (result?.__typename === 'SeriesCreated') return navigate(paths.editSeries(result.series.slug))
    if (result?.__typename === 'SlugTaken') return setErrors({ slug: result.message })
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    setErrors(problemsByControl(result.fields, (path) => controlOf(path, draft, 'en')))
  }

  return (
    <form noValidate onSubmit={submit} className="mx-auto grid max-w-page gap-6 px-5 py-12 text-15 sm:px-8">
      <PageTitle className="text-32">
        <Trans id="common.new-series">New series</Trans>
      </PageTitle>
      <ErrorSummary
        attempt={attempt}
        fieldProblems={Object.entries(errors).map(([id, message]) => ({ id, message }))}
      />
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <div className="grid max-w-measure gap-6">
        <TextsFields
          id="titles"
          label={<Trans id="common.title">Title</Trans>}
          errors={errors}
          value={draft.titles}
          onValue={(titles) => setDraft({ ...draft, titles })}
        />
        <TextInput
          id="slug"
          label={<Trans id="common.address">Address</Trans>}
          help={
            <Trans id="common.lower-case-letters-digits-and">
              Use lower-case letters, digits and hyphens. You can’t change the address later.
            </Trans>
          }
          error={errors.slug}
          value={draft.slug}
          onValue={(slug) => setDraft({ ...draft, slug })}
          autoCapitalize="none"
          spellCheck={false}
        />
      </div>
      <p>
        <Button type="submit" busy={loading}>
          <Trans id="series.create-series">Create series</Trans>
        </Button>
      </p>
    </form>
  )
}
