import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { TextsFields } from '../../institutes/TextsFields.tsx'
import { ErrorSummary } from '../../ui/forms/ErrorSummary.tsx'
import { Checkbox } from '../../ui/forms/inputs.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { FormContext, FormSection } from '../../ui/staff/FormSection.tsx'
import { controlOf } from '../../ui/staff/formProblems.ts'
import { LocalTime } from '../../ui/staff/LocalTime.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { SaveOrDiscard } from '../../ui/staff/SaveOrDiscard.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useZoneName } from '../../ui/When.tsx'
import { CitationFields } from './CitationFields.tsx'
import { RecommendationsPart } from './RecommendationsPart.tsx'
import { type DraftToEdit, draftOf, type EventWithReport, inputOf, type ReportDraft } from './reportDraft.ts'
import { TranslationFields } from './TranslationFields.tsx'

const UpdateReport = graphql(`
  mutation UpdateReport($input: UpdateReportInput!) {
    updateReport(input: $input) {
      __typename
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

interface FormProps {
  event: EventWithReport
  draft: DraftToEdit
  onRefetch: () => void
}

/** The report's own texts and the findings it includes. Nothing is public until it is published. */
export function ReportForm({ event, draft: stored, onRefetch }: FormProps) {
  const { slug, zone } = event
  const [saved] = useState(() => draftOf(stored, zone))
  const [draft, setDraft] = useState(saved)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)
  const [update, { loading }] = useMutation(UpdateReport, {
    refetchQueries: ['ReportToEdit'],
    awaitRefetchQueries: true,
  })
  const changed = JSON.stringify(draft) !== JSON.stringify(saved)
  const findings = event.findingsWorkspace?.topics.flatMap((topic) => topic.findings) ?? []
  const isFollowUp = (event.report?.versions.length ?? 0) > 0
  const change = (part: Partial<ReportDraft>) => setDraft({ ...draft, ...part })

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setAttempt(attempt + 1)
    setRefused(undefined)
    setErrors({})
    const input = { eventSlug: slug, version: stored.version, ...inputOf(draft, zone) }
    const answer = await update({ variables: { input } }).catch(() => null)
    const result = answer?.data?.updateReport
    if (result?.__typename === 'ReportUpdated')
      return toast(<Trans id="report.report-is-saved-nothing-of">Report saved. Nothing is public yet.</Trans>)
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    setErrors(problemsByControl(result.fields, (path) => controlOf(path, draft, 'en')))
  }

  return (
    <FormContext value={{ fieldProblems: errors, language: 'en' }}>
      <form noValidate onSubmit={submit} className="mt-4">
        <div className="grid gap-4">
          <ErrorSummary
            attempt={attempt}
            fieldProblems={Object.entries(errors).map(([id, message]) => ({ id, message }))}
          />
          {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
        </div>
        <OwnTexts draft={draft} errors={errors} onChange={change} />
        <FindingsSection
          topics={event.findingsWorkspace?.topics ?? []}
          leftOut={draft.leftOut}
          onLeftOut={(leftOut) => change({ leftOut })}
        />
        <RecommendationsPart
          recommendations={draft.recommendations}
          findings={findings.filter(({ id }) => !draft.leftOut.includes(id))}
          errors={errors}
          onRecommendations={(recommendations) => change({ recommendations })}
        />
        <CitationFields citation={draft.citation} errors={errors} onChange={(citation) => change({ citation })} />
        <TranslationFields draft={draft} onChange={change} />
        <PublishingSection zone={zone} draft={draft} errors={errors} isFollowUp={isFollowUp} onChange={change} />
        <div className="sticky bottom-[var(--undo-bar,0px)] flex flex-wrap items-center gap-4 border-line border-t bg-paper py-3">
          <SaveOrDiscard changed={changed} busy={loading} onDiscard={() => setDraft(saved)}>
            <Trans id="report.save-report">Save report</Trans>
          </SaveOrDiscard>
        </div>
      </form>
    </FormContext>
  )
}

interface OwnTextsProps {
  draft: ReportDraft
  errors: Readonly<Record<string, string>>
  onChange: (part: Partial<ReportDraft>) => void
}

function OwnTexts({ draft, errors, onChange }: OwnTextsProps) {
  return (
    <FormSection
      id="words"
      title={<Trans id="report.reports-own-text">The report’s own text</Trans>}
      help={
        <Trans id="report.report-is-in-every-language">
          The report is published in every language it has a title in. Write all of it in each of those languages.
        </Trans>
      }
    >
      <TextsFields
        id="titles"
        noStandIn
        label={<Trans id="common.title">Title</Trans>}
        errors={errors}
        value={draft.titles}
        onValue={(titles) => onChange({ titles })}
      />
      <TextsFields
        id="introductions"
        noStandIn
        label={<Trans id="report.introduction">Introduction</Trans>}
        rows={5}
        formatted
        errors={errors}
        value={draft.introductions}
        onValue={(introductions) => onChange({ introductions })}
      />
      <TextsFields
        id="methods"
        noStandIn
        label={<Trans id="report.method">Method</Trans>}
        help={
          <Trans id="report.how-people-were-chosen-what">
            How people were chosen, what was asked, how findings were written and checked.
          </Trans>
        }
        rows={4}
        formatted
        errors={errors}
        value={draft.methods}
        onValue={(methods) => onChange({ methods })}
      />
    </FormSection>
  )
}

interface FindingsProps {
  topics: NonNullable<EventWithReport['findingsWorkspace']>['topics']
  /** Ids of the excluded findings. */
  leftOut: ReportDraft['leftOut']
  onLeftOut: (leftOut: ReportDraft['leftOut']) => void
}

function FindingsSection({ topics, leftOut, onLeftOut }: FindingsProps) {
  if (topics.every(({ findings }) => findings.length === 0)) return null
  return (
    <FormSection
      id="findings"
      title={<Trans id="report.findings-in-it">Findings in the report</Trans>}
      help={
        <Trans id="report.in-order-of-topics-their">
          Findings are in the order of the topics. Edit their text on the findings page.
        </Trans>
      }
    >
      {topics.map(({ id, title, findings }) =>
        findings.length === 0 ? null : (
          <fieldset key={id} className="grid gap-3">
            <legend className="mb-2 font-medium">{title}</legend>
            {findings.map((finding) => (
              <Checkbox
                key={finding.id}
                id={`finding-${finding.id}`}
                checked={!leftOut.includes(finding.id)}
                onChecked={(isIn) =>
                  onLeftOut(isIn ? leftOut.filter((each) => each !== finding.id) : [...leftOut, finding.id])
                }
                label={finding.text}
              />
            ))}
          </fieldset>
        ),
      )}
    </FormSection>
  )
}

interface PublishingProps extends OwnTextsProps {
  /** IANA zone of the event. */
  zone: string
  /** Whether a version has been published. */
  isFollowUp: boolean
}

function PublishingSection({ zone, draft, errors, isFollowUp, onChange }: PublishingProps) {
  const zoneName = useZoneName()(zone)
  return (
    <FormSection id="publishing" title={<Trans id="report.publishing">Publishing</Trans>}>
      <LocalTime
        id="embargoUntil"
        label={<Trans id="report.embargo-until">Embargo until</Trans>}
        help={
          <Trans id="report.nothing-is-published-before-in">
            Nothing is published before then. In the event’s time zone, {zoneName}.
          </Trans>
        }
        optional
        zone={zone}
        value={draft.embargo}
        onValue={(embargo) => onChange({ embargo })}
      />
      {isFollowUp && (
        <TextsFields
          id="corrections"
          noStandIn
          label={<Trans id="report.what-was-wrong-in-version">What was wrong in the previous version</Trans>}
          help={
            <Trans id="report.given-next-version-is-marked">
              If you fill this in, the next version is marked as a correction and shows this text at the top.
            </Trans>
          }
          optional
          rows={3}
          formatted
          errors={errors}
          value={draft.corrections}
          onValue={(corrections) => onChange({ corrections })}
        />
      )}
    </FormSection>
  )
}
