import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type MouseEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Language } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { languages } from '../kernel/language.ts'
import { afterColon, ErrorSummary } from '../ui/forms/ErrorSummary.tsx'
import { Checkbox } from '../ui/forms/inputs.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { FormContext, FormSection } from '../ui/staff/FormSection.tsx'
import { controlOf, type FieldProblems, languageOfControl } from '../ui/staff/formProblems.ts'
import { LanguageTabs } from '../ui/staff/LanguageTabs.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { writtenIn } from '../ui/staff/texts.ts'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { toast } from '../ui/Toast.tsx'
import { Conflicts } from './Conflicts.tsx'
import { CriteriaFields } from './CriteriaFields.tsx'
import { type CriteriaEvent, criteriaDraftOf, criteriaInput, notWhole } from './criteriaDraft.ts'

const CriteriaEventFragment = graphql(`
  fragment Criteria_Event on Event {
    version
    blindReview
    hasReviews
    criteria {
      key
      labels {
        language
        text
      }
      helps {
        language
        text
      }
      maximum
      weight
    }
  }
`)

const CriteriaOfEvent = graphql(`
  query CriteriaOfEvent($slug: String!) {
    event(slug: $slug) {
      slug
      ...Criteria_Event
    }
  }
`)

const SetCriteria = graphql(`
  mutation SetReviewCriteria($input: SetReviewCriteriaInput!) {
    setReviewCriteria(input: $input) {
      __typename
      ... on ReviewCriteriaSet {
        event {
          slug
          ...Criteria_Event
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

/** Review criteria, blind review, and conflicts of interest. */
export function CriteriaPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(CriteriaOfEvent, { variables: { slug } })
  const given = data?.event
  if (!given) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const event = { slug: given.slug, ...readFragment(CriteriaEventFragment, given) }
  return (
    <Page title={<Trans id="common.review-criteria">Review criteria</Trans>}>
      <Editor key={event.version} event={event} onRefetch={() => void refetch()} />
      <Conflicts slug={slug} />
    </Page>
  )
}

function Editor({ event, onRefetch }: { event: CriteriaEvent; onRefetch: () => void }) {
  const { t, i18n } = useLingui()
  const before = criteriaDraftOf(event)
  const [draft, setDraft] = useState(before)
  const [language, setLanguage] = useState<Language>(
    () => languages.find(({ locale }) => locale === i18n.locale)?.api ?? 'en',
  )
  const [fieldProblems, setFieldProblems] = useState<FieldProblems>({})
  const [refused, setRefused] = useState<Refused | null | undefined>(undefined)
  const [attempt, setAttempt] = useState(0)
  const [save, { loading }] = useMutation(SetCriteria)
  const changed = JSON.stringify(draft) !== JSON.stringify(before)

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setAttempt(attempt + 1)
    setRefused(undefined)
    const typed = notWhole(draft)
    setFieldProblems(
      Object.fromEntries(
        typed.map((id) => [id, t({ id: 'common.give-whole-number', message: 'Enter a whole number.' })]),
      ),
    )
    if (typed.length > 0) return
    const answer = await save({ variables: { input: criteriaInput(draft, event) } }).catch(() => null)
    const result = answer?.data?.setReviewCriteria
    if (result?.__typename === 'ReviewCriteriaSet')
      toast(<Trans id="reviews.review-criteria-saved">Review criteria saved</Trans>)
    else if (result?.__typename === 'InvalidInput')
      setFieldProblems(problemsByControl(result.fields, (path) => controlOf(path, draft, language)))
    else setRefused(result ?? null)
  }

  /** Shows the language of a linked error before the link looks for its control. */
  function showLanguage({ target }: MouseEvent) {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null
    const wanted = languageOfControl(link?.getAttribute('href')?.slice(1) ?? '')
    if (wanted) flushSync(() => setLanguage(wanted))
  }

  function nameOf(id: string): string {
    const [, index = '0', field] = id.split('.')
    const number = Number(index) + 1
    const names: Record<string, string> = {
      labels: t({ id: 'reviews.criterion-inline', message: 'criterion' }),
      helps: t({ id: 'reviews.help', message: 'help' }),
      maximum: t({ id: 'reviews.scale', message: 'scale' }),
      weight: t({ id: 'reviews.weight-inline', message: 'weight' }),
    }
    return t({
      id: 'reviews.criterion-number',
      message: `Criterion ${number}, ${names[field ?? ''] ?? t({ id: 'reviews.criterion-inline', message: 'criterion' })}`,
    })
  }

  return (
    <FormContext value={{ fieldProblems, language }}>
      <form noValidate onSubmit={submit} className="mt-2">
        <LanguageTabs
          language={language}
          written={writtenIn(draft.criteria[0]?.labels ?? {})}
          onLanguage={setLanguage}
        />
        <div className="mt-5 grid max-w-[44rem] gap-3 empty:hidden" onClickCapture={showLanguage}>
          <ErrorSummary
            attempt={attempt}
            fieldProblems={Object.entries(fieldProblems).map(([id, sentence]) => {
              const name = nameOf(id)
              const message = afterColon(sentence)
              return { id, message: t({ id: 'common.name-message', message: `${name}: ${message}` }) }
            })}
          />
          {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
        </div>
        <FormSection
          id="blind"
          title={<Trans id="reviews.what-reviewers-see">What reviewers see</Trans>}
          help={
            <Trans id="reviews.those-who-decide-see-everything">Organisers who decide always see everything.</Trans>
          }
        >
          <Checkbox
            id="blindReview"
            label={<Trans id="reviews.blind-review">Blind review</Trans>}
            help={
              <Trans id="reviews.reviewers-who-dont-decide-cant">
                Reviewers who don’t decide can’t see names, addresses or organisations. These are also blacked out in
                what people wrote.
              </Trans>
            }
            checked={draft.blindReview}
            onChecked={(blindReview) => setDraft({ ...draft, blindReview })}
          />
        </FormSection>
        <CriteriaFields
          criteria={draft.criteria}
          locked={event.hasReviews ? event.criteria.map(({ key }) => key) : []}
          onChange={(criteria) => setDraft({ ...draft, criteria })}
        />
        <div className="sticky bottom-[var(--undo-bar,0px)] z-20 -mx-4 flex flex-wrap items-center gap-2 border-line-strong border-t bg-paper px-4 py-2.5 md:-mx-6 md:px-6">
          <StaffButton kind="primary" type="submit" busy={loading} disabled={!changed}>
            <Trans id="reviews.save-criteria">Save criteria</Trans>
          </StaffButton>
          <span className="text-13 text-ink-3">
            {changed ? (
              <Trans id="reviews.not-saved-yet">Not saved yet.</Trans>
            ) : (
              <Trans id="common.everything-is-saved">Everything is saved.</Trans>
            )}
          </span>
        </div>
      </form>
    </FormContext>
  )
}
