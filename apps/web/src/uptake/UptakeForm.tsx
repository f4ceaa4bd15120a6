import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import type { UptakeFactsInput, UptakeKind } from '../__generated__/graphql.ts'
import { languages } from '../kernel/language.ts'
import { uptakeWords } from '../report/uptakeWords.ts'
import { RadioGroup, Select, TextArea, TextInput } from '../ui/forms/inputs.tsx'
import type { UptakeDraft } from './draft.ts'

export interface FindingChoice {
  id: string
  place: string
  text: string
}

interface FormProps {
  findings: readonly FindingChoice[]
  draft: UptakeDraft
  onDraft: (draft: UptakeDraft) => void
  /** By field of the contract. */
  errors: Readonly<Record<string, string>>
  onSubmit: () => void
  /** Above the facts. */
  before?: ReactNode
  /** The button. */
  children: ReactNode
}

const maxChoiceLength = 90

/** Form: what was done with a finding, and the document that shows it. */
export function UptakeForm({ findings, draft, onDraft, errors, onSubmit, before, children }: FormProps) {
  const { t } = useLingui()
  const field = (name: 'title' | 'documentDate' | 'paragraph' | 'url' | 'remark') => ({
    id: `facts.${name}`,
    error: errors[`facts.${name}`],
    value: draft[name],
    onValue: (value: string) => onDraft({ ...draft, [name]: value }),
  })
  const isUnused = draft.kind === 'NOT_TAKEN_UP'
  const short = (text: string) => (text.length > maxChoiceLength ? `${text.slice(0, maxChoiceLength - 1)}…` : text)

  function submit(submission: FormEvent) {
    submission.preventDefault()
    onSubmit()
  }

  return (
    <form noValidate onSubmit={submit} className="grid w-full max-w-[41rem] gap-5">
      {before}
      <Select
        id="facts.findingId"
        label={t({ id: 'common.finding', message: 'Finding' })}
        error={errors['facts.findingId']}
        value={draft.findingId}
        onValue={(findingId) => onDraft({ ...draft, findingId })}
        choices={findings.map(({ id, place, text }) => ({ value: id, label: `${place} ${short(text)}` }))}
        placeholder={t({ id: 'uptake.choose-finding', message: 'Choose a finding' })}
      />
      <RadioGroup
        id="facts.kind"
        label={<Trans id="common.what-became-of-it">What happened next</Trans>}
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
        help={<Trans id="uptake.it-begins-with-https">Starts with https://</Trans>}
        optional={isUnused}
      />
      <TextArea
        {...field('remark')}
        label={isUnused ? <Trans id="common.why-not">Why not</Trans> : <Trans id="uptake.remark">Remark</Trans>}
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
        label={t({ id: 'uptake.language-of-what-you-write', message: 'Language of what you write' })}
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

export const inputOf = ({ title, documentDate, paragraph, url, remark, ...rest }: UptakeDraft): UptakeFactsInput => ({
  ...rest,
  ...{ title: title || null, documentDate: documentDate || null, paragraph: paragraph || null },
  ...{ url: url || null, remark: remark || null },
})
