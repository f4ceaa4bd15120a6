import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import type { Language, UptakeFactsInput, UptakeKind } from '../__generated__/graphql.ts'
import { languages } from '../kernel/language.ts'
import { type Localised, textIn } from '../report/inLanguages.tsx'
import { uptakeWords } from '../report/uptakeWords.ts'
import { RadioGroup, Select, TextArea, TextInput } from '../ui/forms/inputs.tsx'
import type { UptakeDraft } from './draft.ts'

/** A finding or a recommendation. */
interface SubjectChoice {
  id: string
  place: string
  text: string
}

export interface FindingChoice extends SubjectChoice {
  /** Recommendations that follow from the finding. */
  recommendations: readonly SubjectChoice[]
}

interface Followed {
  finding: { id: string; place: string; texts: Localised }
  recommendations: readonly { id: string; place: string; texts: Localised }[]
}

/** Findings with their recommendations in one language, as options. */
export function findingChoices(followed: readonly Followed[], language: Language): FindingChoice[] {
  const choice = ({ id, place, texts }: Followed['finding']) => ({
    id,
    place,
    text: textIn(texts, language)?.text ?? '',
  })
  return followed.map(({ finding, recommendations }) => ({
    ...choice(finding),
    recommendations: recommendations.map(choice),
  }))
}

interface FormProps {
  findings: readonly FindingChoice[]
  draft: UptakeDraft
  onDraft: (draft: UptakeDraft) => void
  /** Errors, keyed by the input's field. */
  errors: Readonly<Record<string, string>>
  onSubmit: () => void
  /** Shown above the fields. */
  before?: ReactNode
  /** The submit button. */
  children: ReactNode
}

const maxChoiceLength = 90

/** Records how a finding was used, and the document that shows it. */
export function UptakeForm({ findings, draft, onDraft, errors, onSubmit, before, children }: FormProps) {
  const { t } = useLingui()
  const field = (name: 'title' | 'documentDate' | 'paragraph' | 'url' | 'remark') => ({
    id: `facts.${name}`,
    error: errors[`facts.${name}`],
    value: draft[name],
    onValue: (value: string) => onDraft({ ...draft, [name]: value }),
  })
  const isUnused = draft.kind === 'NOT_TAKEN_UP' || draft.kind === 'UNDER_CONSIDERATION'

  function submit(submission: FormEvent) {
    submission.preventDefault()
    onSubmit()
  }

  return (
    <form noValidate onSubmit={submit} className="grid w-full max-w-[41rem] gap-5">
      {before}
      <SubjectSelect findings={findings} draft={draft} onDraft={onDraft} errors={errors} />
      <RadioGroup
        id="facts.kind"
        label={<Trans id="common.what-happened-next">What happened next</Trans>}
        value={draft.kind}
        onValue={(kind) => onDraft({ ...draft, kind: kind as UptakeKind })}
        choices={[
          {
            value: 'USED',
            label: t(uptakeWords.USED),
            help: <Trans id="uptake.it-stands-in-document">It’s in a document.</Trans>,
          },
          {
            value: 'ANSWERED',
            label: t(uptakeWords.ANSWERED),
            help: <Trans id="uptake.document-answers-to-it">A document responds to it.</Trans>,
          },
          {
            value: 'UNDER_CONSIDERATION',
            label: t(uptakeWords.UNDER_CONSIDERATION),
            help: <Trans id="uptake.no-decision-yet">No decision has been made yet.</Trans>,
          },
          {
            value: 'NOT_TAKEN_UP',
            label: t(uptakeWords.NOT_TAKEN_UP),
            help: <Trans id="uptake.it-is-not-followed">It’s not being followed.</Trans>,
          },
        ]}
      />
      <TextInput
        {...field('title')}
        label={<Trans id="uptake.title-of-document">Document title</Trans>}
        optional={isUnused}
      />
      <TextInput
        {...field('documentDate')}
        type="date"
        label={<Trans id="uptake.date-of-document">Document date</Trans>}
        optional={isUnused}
        className="max-w-56"
      />
      <TextInput
        {...field('paragraph')}
        label={<Trans id="uptake.where-in-it">Where in the document</Trans>}
        help={<Trans id="uptake.paragraph-article-page">For example, a paragraph, an article or a page number.</Trans>}
        optional
      />
      <TextInput
        {...field('url')}
        type="url"
        inputMode="url"
        label={<Trans id="uptake.link-to-document">Link to the document</Trans>}
        help={<Trans id="uptake.it-begins-with-https">The link has to start with https://.</Trans>}
        optional={isUnused}
      />
      <TextArea
        {...field('remark')}
        label={<RemarkLabel kind={draft.kind} />}
        help={
          <Trans id="uptake.everybody-can-read-it-please">
            Everyone can read this. Please don’t name anyone who took part.
          </Trans>
        }
        optional={!isUnused}
        rows={4}
        limit={2_000}
      />
      <Select
        id="facts.language"
        label={t({ id: 'uptake.language-of-what-you-write', message: 'Language of your text' })}
        value={draft.language}
        onValue={(value) => {
          const language = languages.find(({ api }) => api === value)?.api
          if (language) onDraft({ ...draft, language })
        }}
        choices={languages.map(({ api, name }) => ({ value: api, label: name }))}
      />
      {children}
    </form>
  )
}

type SubjectProps = Pick<FormProps, 'findings' | 'draft' | 'onDraft' | 'errors'>

/** Findings, then recommendations; one that follows from several findings is listed once. */
function SubjectSelect({ findings, draft, onDraft, errors }: SubjectProps) {
  const { t } = useLingui()
  const recommendations = new Map(
    findings.flatMap((finding) =>
      finding.recommendations.map((each) => [each.id, { ...each, findingId: finding.id }] as const),
    ),
  )
  const choose = (id: string) => {
    const findingId = recommendations.get(id)?.findingId
    onDraft({ ...draft, findingId: findingId ?? id, recommendationId: findingId === undefined ? null : id })
  }
  const short = (text: string) => (text.length > maxChoiceLength ? `${text.slice(0, maxChoiceLength - 1)}…` : text)
  return (
    <Select
      id="facts.findingId"
      label={
        recommendations.size > 0
          ? t({ id: 'uptake.finding-or-recommendation', message: 'Finding or recommendation' })
          : t({ id: 'common.finding', message: 'Finding' })
      }
      error={errors['facts.findingId'] ?? errors['facts.recommendationId']}
      value={draft.recommendationId ?? draft.findingId}
      onValue={choose}
      choices={[...findings, ...recommendations.values()].map(({ id, place, text }) => ({
        value: id,
        label: `${place} ${short(text)}`,
      }))}
      placeholder={t({ id: 'uptake.choose-finding', message: 'Choose a finding' })}
    />
  )
}

function RemarkLabel({ kind }: { kind: UptakeKind }) {
  if (kind === 'NOT_TAKEN_UP') return <Trans id="common.why-not">Reason</Trans>
  if (kind === 'UNDER_CONSIDERATION')
    return <Trans id="uptake.what-happens-next-by-when">What happens next, and when a decision is expected</Trans>
  return <Trans id="uptake.remark">Remark</Trans>
}

export const inputOf = ({ title, documentDate, paragraph, url, remark, ...rest }: UptakeDraft): UptakeFactsInput => ({
  ...rest,
  title: title || null,
  documentDate: documentDate || null,
  paragraph: paragraph || null,
  url: url || null,
  remark: remark || null,
})
