import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { languageCodes } from '@plenaria/schema/countries'
import { wordsIn } from '@plenaria/schema/wordCount'
import { type FormEvent, useState } from 'react'
import type { Attribution, OwnContribution_ContributionFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useKeptDraft } from '../kernel/useKeptDraft.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/forms/ErrorSummary.tsx'
import { RadioGroup, Select, TextArea } from '../ui/forms/inputs.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { codeName, useCodeChoices } from '../ui/languages/codeNames.ts'
import { Notice } from '../ui/Notice.tsx'
import { toast } from '../ui/Toast.tsx'
import { attributionWords, usedAs } from './attributionWords.ts'
import { FileText } from './FileText.tsx'
import { RefusedNotice } from './RefusedNotice.tsx'

const Submit = graphql(`
  mutation SubmitContribution($input: SubmitContributionInput!) {
    submitContribution(input: $input) {
      __typename
      ... on ContributionSubmitted {
        registration {
          reference
          contributions {
            id
            topic {
              id
            }
            ...OwnContribution_contribution
          }
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

/** The draft, kept on this device until it is submitted. */
interface Draft {
  language: string
  text: string
  attribution: Attribution
  /** Version of the contribution that the draft is based on; null for the first on the topic. */
  version: number | null
}

/** Name under which the draft is stored on this device. */
export const draftName = (reference: string, topicId: string): string => `contribution.${reference}.${topicId}`

interface FormProps {
  reference: string
  topic: { id: string; title: string }
  /** Null for the first on the topic. */
  contribution: OwnContribution_ContributionFragment | null
  languages: readonly string[]
  maxWords: number
  mayBeNamed: boolean
  onClose: () => void
}

const isAttribution = (value: string): value is Attribution => value in attributionWords

/** A contribution on one topic: the text, its language, and how it may be used, with the safest option preselected. */
export function ContributionForm({
  reference,
  topic,
  contribution,
  languages,
  maxWords,
  mayBeNamed,
  onClose,
}: FormProps) {
  const { t, i18n } = useLingui()
  const own = i18n.locale.slice(0, 2)
  const present = contribution?.version ?? null
  const kept = useKeptDraft<Draft>(draftName(reference, topic.id), {
    language: contribution?.language ?? own,
    text: contribution?.text ?? '',
    attribution: usedAs(contribution?.attribution ?? 'RAPPORTEURS', mayBeNamed),
    version: present,
  })
  const { language, text, attribution } = kept.draft
  const isOutrun = kept.draft.version !== present
  // For a restored draft, the form has already warned about newer changes.
  const version = kept.restored ? present : kept.draft.version
  const change = (changes: Partial<Draft>) => kept.setDraft({ ...kept.draft, ...changes })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<{ message: string } | null>()
  const [attempt, setAttempt] = useState(0)
  const [submit, { loading }] = useMutation(Submit)
  const words = wordsIn(text, language)
  const id = (field: string) => `${topic.id}.${field}`

  async function send(event: FormEvent) {
    event.preventDefault()
    setAttempt(attempt + 1)
    setErrors({})
    setRefused(undefined)
    const input = { reference, topicId: topic.id, version, language, text, attribution }
    const answer = await submit({ variables: { input } }).catch(() => null)
    const result = answer?.data?.submitContribution
    if (result?.__typename === 'ContributionSubmitted') {
      toast(<Trans id="contributions.your-contribution-is-sent">Contribution sent</Trans>)
      kept.discard()
      return onClose()
    }
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    setErrors(problemsByControl(result.fields, id))
  }

  return (
    <form noValidate onSubmit={send} className="grid gap-6" aria-label={topic.title}>
      <ErrorSummary
        attempt={attempt}
        fieldProblems={Object.entries(errors).map(([control, message]) => ({ id: control, message }))}
      />
      {refused !== undefined && <RefusedNotice refused={refused} />}
      {kept.restored && <RestoredNotice isOutrun={isOutrun} onDiscard={kept.discard} />}
      <Select
        id={id('language')}
        label={<Trans id="contributions.language-of-your-text">Language of your text</Trans>}
        error={errors[id('language')]}
        value={language}
        onValue={(value) => change({ language: value })}
        choices={useLanguageChoices([own, ...languages])}
      />
      <div>
        <TextArea
          id={id('text')}
          label={<Trans id="common.your-text">Your text</Trans>}
          error={errors[id('text')]}
          lang={language}
          rows={12}
          value={text}
          onValue={(value) => change({ text: value })}
        />
        <WordCount words={words} maxWords={maxWords} />
      </div>
      <FileText
        id={id('file')}
        onText={(taken) => change({ text: text.trim() === '' ? taken : `${text.trimEnd()}\n\n${taken}` })}
      />
      <RadioGroup
        id={id('attribution')}
        label={<Trans id="contributions.how-it-may-be-used">How we may use your text</Trans>}
        help={
          mayBeNamed ? undefined : (
            <Trans id="contributions.you-asked-that-who-you">
              You asked us not to show who you are, so your contribution can’t be published with your name.
            </Trans>
          )
        }
        error={errors[id('attribution')]}
        value={attribution}
        onValue={(value) => isAttribution(value) && change({ attribution: value })}
        choices={Object.entries(attributionWords)
          .filter(([value]) => mayBeNamed || value !== 'NAMED')
          .map(([value, { label, help }]) => ({ value, label: t(label), help: t(help) }))}
      />
      <p className="flex flex-wrap items-center gap-5">
        <Button type="submit" busy={loading}>
          {contribution ? (
            <Trans id="common.send-change">Send my changes</Trans>
          ) : (
            <Trans id="contributions.send-my-contribution">Send my contribution</Trans>
          )}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            kept.discard()
            onClose()
          }}
        >
          <Trans id="common.discard">Discard</Trans>
        </Button>
      </p>
    </form>
  )
}

interface RestoredProps {
  /** Whether a newer version has been submitted since. */
  isOutrun: boolean
  onDiscard: () => void
}

function RestoredNotice({ isOutrun, onDiscard }: RestoredProps) {
  return (
    <Notice
      title={<Trans id="contributions.your-earlier-text-was-restored">Your earlier text was restored</Trans>}
      action={
        <Button kind="quiet" onClick={onDiscard}>
          <Trans id="common.discard-it">Discard this text</Trans>
        </Button>
      }
    >
      {isOutrun ? (
        <Trans id="contributions.your-contribution-was-changed-elsewhere">
          Your contribution was changed elsewhere in the meantime. Sending this replaces that version.
        </Trans>
      ) : (
        <Trans id="contributions.it-is-on-this-device">Your text is only on this device until you send it.</Trans>
      )}
    </Notice>
  )
}

function WordCount({ words, maxWords }: { words: number; maxWords: number }) {
  const { i18n } = useLingui()
  return (
    <p aria-live="polite" className={`mt-1 text-15 ${words > maxWords ? 'text-fault' : 'text-ink-2'}`}>
      {words > maxWords ? (
        <Trans id="contributions.words-too-many">
          {i18n.number(words)} words: {i18n.number(words - maxWords)} too many
        </Trans>
      ) : (
        <Trans id="contributions.of-words">
          {i18n.number(words)} of {i18n.number(maxWords)} words
        </Trans>
      )}
    </p>
  )
}

/** The most likely languages first, then all others by name. */
function useLanguageChoices(likely: readonly string[]): { value: string; label: string }[] {
  const { i18n } = useLingui()
  const all = useCodeChoices('language', languageCodes)
  const first = [...new Set(likely)]
  return [
    ...first.map((value) => ({ value, label: codeName(i18n, 'language', value) })),
    ...all.filter(({ value }) => !first.includes(value)),
  ]
}
