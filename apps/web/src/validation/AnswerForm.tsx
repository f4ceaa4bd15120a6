import { Trans, useLingui } from '@lingui/react/macro'
import type { RichText as Tree } from '@plenaria/schema/richText/tree'
import { type FormEvent, useState } from 'react'
import type { Language, PassageVerdict, ValidationDraftQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { languageOfLocale, languages } from '../kernel/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/forms/ErrorSummary.tsx'
import { Checkbox, RadioGroup, TextArea } from '../ui/forms/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { RichText } from '../ui/RichText.tsx'
import type { Token } from './token.ts'
import { useUnsigned } from './unsigned.ts'

const AnswerValidation = graphql(`
  mutation AnswerValidation($input: AnswerValidationInput!) {
    answerValidation(input: $input) {
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

type Draft = Extract<ValidationDraftQuery['validationDraft'], { __typename: 'ValidationDraft' }>
type Passage = Draft['passages'][number]

interface Marks {
  verdict: PassageVerdict | ''
  somethingMissing: boolean
  identifiesMe: boolean
  statement: string
}

const nothing: Marks = { verdict: '', somethingMissing: false, identifiesMe: false, statement: '' }
const maxStatementLength = 2_000

interface FormProps {
  token: Token
  passages: readonly Passage[]
  onDone: () => void
}

/** The draft, passage by passage, with the options to answer. Nothing is stored in the browser. */
export function AnswerForm({ token, passages, onDone }: FormProps) {
  const { i18n } = useLingui()
  const own = languageOfLocale(i18n.locale).api
  const unsigned = useUnsigned()
  const [answers, setAnswers] = useState<Record<string, Marks>>({})
  const [errors, setErrors] = useState<{ id: string; message: string }[]>([])
  const [refusal, setRefusal] = useState<string | null>()
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)

  const said = passages.flatMap(({ findingId }) => {
    const marks = answers[findingId]
    return marks ? [{ findingId, ...marks }] : []
  })

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setBusy(true)
    setAttempt(attempt + 1)
    setErrors([])
    setRefusal(undefined)
    const spoken = said.filter(({ statement }) => statement.trim() !== '')
    const input = {
      token,
      passages: said.map(({ findingId, verdict, somethingMissing, identifiesMe }) => ({
        findingId,
        verdict: verdict || null,
        somethingMissing,
        identifiesMe,
      })),
      statements: spoken.map(({ findingId, statement }) => ({ findingId, language: own, text: statement })),
    }
    const answer = await unsigned.mutate(AnswerValidation, { input }).catch(() => null)
    setBusy(false)
    const result = answer?.answerValidation
    if (result?.__typename === 'ValidationAnswered') return onDone()
    if (result?.__typename !== 'InvalidInput') return setRefusal(result && 'message' in result ? result.message : null)
    setErrors(
      result.fields.map(({ path, message }) => {
        const [, place] = path.split('.')
        return { id: `${spoken[Number(place)]?.findingId}.statement`, message }
      }),
    )
  }

  return (
    <form noValidate onSubmit={submit} className="mt-8 max-w-[46rem]">
      <ErrorSummary attempt={attempt} fieldProblems={errors} />
      <ol className="grid">
        {passages.map((passage, place) => (
          <PassageFields
            key={passage.findingId}
            passage={passage}
            number={place + 1}
            opensTopic={passage.topic !== passages[place - 1]?.topic}
            own={own}
            marks={answers[passage.findingId] ?? nothing}
            error={errors.find(({ id }) => id === `${passage.findingId}.statement`)?.message}
            onMarks={(marks) => setAnswers({ ...answers, [passage.findingId]: marks })}
          />
        ))}
      </ol>
      <div className="mt-8 grid justify-items-start gap-4">
        {refusal !== undefined && (
          <Notice
            tone="fault"
            title={
              refusal ?? (
                <Trans id="validation.connection-lost">
                  Connection lost. Your answer is still here. Please try again.
                </Trans>
              )
            }
          />
        )}
        <Button type="submit" busy={busy} disabled={said.length === 0} className="disabled:opacity-50">
          <Trans id="validation.send-my-answer">Send my answer</Trans>
        </Button>
      </div>
    </form>
  )
}

interface PassageProps {
  passage: Passage
  number: number
  opensTopic: boolean
  own: Language
  marks: Marks
  error?: string
  onMarks: (marks: Marks) => void
}

function PassageFields({ passage, number, opensTopic, own, marks, error, onMarks }: PassageProps) {
  const { t } = useLingui()
  const { findingId, topic, texts } = passage
  const shown = texts.find(({ language }) => language === own) ?? texts[0]
  const others = texts.filter((text) => text !== shown)
  const [isSpeaking, setSpeaking] = useState(false)
  if (!shown) return null
  return (
    <li className="border-line border-t py-8 first:border-0">
      {opensTopic && <h2 className="mb-4 font-serif text-25">{topic}</h2>}
      <InLanguage language={shown.language}>{shown.formatted}</InLanguage>
      {others.length > 0 && (
        <details className="mt-2 text-15">
          <summary className="cursor-pointer text-ink-2">
            <Trans id="validation.in-other-languages">In other languages</Trans>
          </summary>
          {others.map(({ language, formatted }) => (
            <div key={language} className="mt-2">
              <InLanguage language={language}>{formatted}</InLanguage>
            </div>
          ))}
        </details>
      )}
      <div className="mt-5 grid gap-4">
        <RadioGroup
          id={`${findingId}.verdict`}
          label={<Trans id="validation.is-passage-fair">Is passage {number} fair?</Trans>}
          value={marks.verdict}
          onValue={(verdict) => onMarks({ ...marks, verdict: verdict as Marks['verdict'] })}
          choices={[
            { value: 'FAIR', label: t({ id: 'validation.fair', message: 'Fair' }) },
            { value: 'NOT_FAIR', label: t({ id: 'validation.not-fair', message: 'Not fair' }) },
            { value: '', label: t({ id: 'validation.no-comment', message: 'No comment' }) },
          ]}
        />
        <Checkbox
          id={`${findingId}.missing`}
          checked={marks.somethingMissing}
          onChecked={(somethingMissing) => onMarks({ ...marks, somethingMissing })}
          label={
            <Trans id="validation.something-is-missing-in-passage">Something is missing in passage {number}</Trans>
          }
        />
        <Checkbox
          id={`${findingId}.identifies`}
          checked={marks.identifiesMe}
          onChecked={(identifiesMe) => onMarks({ ...marks, identifiesMe })}
          label={<Trans id="validation.passage-identifies-me">Passage {number} identifies me</Trans>}
          help={
            <Trans id="validation.if-so-we-wont-publish">
              If so, we won’t publish the passage until it’s rewritten or an editor gives a reason to keep it.
            </Trans>
          }
        />
        {isSpeaking || marks.statement ? (
          <TextArea
            id={`${findingId}.statement`}
            label={<Trans id="validation.your-view-on-passage">Your view on passage {number}</Trans>}
            help={
              <Trans id="validation.editors-can-publish-this-beside">
                Editors can publish this beside the passage, in your words. Write it so that no one can recognise you.
              </Trans>
            }
            optional
            rows={4}
            limit={maxStatementLength}
            error={error}
            value={marks.statement}
            onValue={(statement) => onMarks({ ...marks, statement })}
          />
        ) : (
          <div>
            <Button kind="quiet" onClick={() => setSpeaking(true)}>
              <Trans id="validation.comment-on-passage">Comment on passage {number}</Trans>
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}

function InLanguage({ language, children }: { language: Language; children: Tree }) {
  const locale = languages.find(({ api }) => api === language)?.locale
  return (
    <div lang={locale} className="font-serif text-20 leading-[1.55] [overflow-wrap:anywhere]">
      <RichText text={children} level={3} />
    </div>
  )
}
