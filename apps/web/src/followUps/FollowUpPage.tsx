import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { checkAnswers, shownQuestions } from '@plenaria/schema/answers'
import { type CSSProperties, type FormEvent, useState } from 'react'
import { useLocation, useRouter } from 'wouter'
import type { FollowUpToAnswerQuery } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { fieldMessage } from '../kernel/fieldMessage.ts'
import { languageOfLocale } from '../kernel/language.ts'
import { paths } from '../kernel/routes.ts'
import { SignInDoor } from '../people/SignInDoor.tsx'
import { AskedFields, AskedQuestion } from '../registering/form/rest/QuestionFields.tsx'
import { useProblemWords } from '../registering/form/rest/useProblemWords.ts'
import { accentOf } from '../ui/accent.ts'
import { Button, TextLink } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/forms/ErrorSummary.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { InZoneOf, When } from '../ui/When.tsx'

const FollowUpToAnswer = graphql(`
  query FollowUpToAnswer($reference: String!) {
    viewer {
      email
    }
    registration(reference: $reference) {
      reference
      followUp {
        isOpen
        until
        answeredAt
        version
        questions {
          ...AskedQuestion
        }
        answers {
          questionKey
          values
        }
      }
      event {
        slug
        title
        zone
        retention {
          field
          erasedOn
        }
        institutes {
          part
          institute {
            slug
            accent
          }
        }
      }
    }
  }
`)

const AnswerFollowUp = graphql(`
  mutation AnswerFollowUp($input: AnswerFollowUpInput!) {
    answerFollowUp(input: $input) {
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

const WithdrawFollowUpAnswers = graphql(`
  mutation WithdrawFollowUpAnswers($reference: String!) {
    withdrawFollowUpAnswers(reference: $reference) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

type Asked = NonNullable<NonNullable<FollowUpToAnswerQuery['registration']>['followUp']>

/** Where attendees answer the follow-up survey, and change or withdraw their answers. */
export default function FollowUpPage({ reference }: { reference: string }) {
  const { base } = useRouter()
  const [, navigate] = useLocation()
  const { data, error, refetch } = useQuery(FollowUpToAnswer, {
    variables: { reference },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const { registration } = data
  const here = base + paths.followUp(reference)
  if (!data.viewer)
    return (
      <SignInDoor
        title={<Trans id="follow-ups.few-questions-afterwards">A few questions after the event</Trans>}
        explanation={
          <Trans id="follow-ups.answers-are-personal-and-mail">
            Your answers are personal, and other people may be able to read your email. That’s why you need a code to
            give or change them. We’ll send it to the address you registered with.
          </Trans>
        }
        next={here}
        onSignedIn={(to) => (to === here ? void refetch() : navigate(`~${to}`))}
        refused={null}
      />
    )
  if (!registration) return <NotFoundPage />
  const { event, followUp } = registration
  const host = event.institutes.find(({ part }) => part === 'HOST')
  const erasedOn = event.retention.find(({ field }) => field === 'ANSWERS')?.erasedOn
  return (
    <article
      className="mx-auto max-w-page px-5 pt-10 pb-16 sm:px-8 sm:pt-14"
      style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
    >
      <p className="text-15">
        <TextLink to={paths.registration(reference)}>
          <Trans id="common.your-registration">Your registration</Trans>
        </TextLink>
      </p>
      <PageTitle className="mt-2 text-32">
        <Trans id="follow-ups.few-questions-afterwards">A few questions after the event</Trans>
      </PageTitle>
      <p className="mt-2 text-ink-2">{event.title}</p>
      {followUp ? (
        <InZoneOf zone={event.zone}>
          <Answering reference={reference} followUp={followUp} erasedOn={erasedOn} onDone={() => void refetch()} />
        </InZoneOf>
      ) : (
        <p className="mt-5 max-w-measure">
          <Trans id="follow-ups.there-is-nothing-for-you">
            There’s nothing for you to answer here. These questions are for people whose attendance was recorded. If you
            attended, tell the organisers.
          </Trans>
        </p>
      )}
    </article>
  )
}

interface AnsweringProps {
  reference: string
  followUp: Asked
  erasedOn: string | undefined
  onDone: () => void
}

function Answering({ reference, followUp, erasedOn, onDone }: AnsweringProps) {
  return (
    <>
      <div className="mt-5 grid max-w-measure gap-3">
        <p>
          {followUp.isOpen ? (
            <Trans id="follow-ups.we-ask-everyone-who-attended">
              We ask everyone who attended. You can answer, and change your answers, until <When at={followUp.until} />.
            </Trans>
          ) : (
            <Trans id="common.deadline-has-passed-you-can">
              The deadline has passed. You can still withdraw your answers.
            </Trans>
          )}
        </p>
        {erasedOn && (
          <p className="text-15 text-ink-2">
            <Trans id="follow-ups.your-answers-are-read-by">
              Anyone who can see your registration can read your answers. We’ll delete them on{' '}
              <When at={erasedOn} as="date" />.
            </Trans>
          </p>
        )}
      </div>
      <AnswerForm key={followUp.version} reference={reference} followUp={followUp} onDone={onDone} />
    </>
  )
}

function AnswerForm({ reference, followUp, onDone }: { reference: string; followUp: Asked; onDone: () => void }) {
  const { i18n } = useLingui()
  const { isOpen, version, answeredAt } = followUp
  const questions = readFragment(AskedQuestion, followUp.questions)
  const faultWords = useProblemWords(questions)
  const [answers, setAnswers] = useState<Record<string, string[]>>(() =>
    Object.fromEntries(followUp.answers.map(({ questionKey, values }) => [questionKey, values])),
  )
  const [fieldProblems, setFieldProblems] = useState<readonly { path: string; message: string }[]>([])
  const [attempt, setAttempt] = useState(0)
  const [refused, setRefused] = useState<string | null>()
  const [done, setDone] = useState<'sent' | 'taken-back' | null>(null)
  const [answer, { loading }] = useMutation(AnswerFollowUp)
  const [takeBack, { loading: taking }] = useMutation(WithdrawFollowUpAnswers)
  const language = languageOfLocale(i18n.locale).api

  function show(found: readonly { path: string; message: string }[]) {
    setFieldProblems(found)
    setAttempt((before) => before + 1)
  }

  async function send(submission: FormEvent) {
    submission.preventDefault()
    setRefused(undefined)
    const all = Object.entries(answers).map(([questionKey, values]) => ({ questionKey, values }))
    const keys = shownQuestions(questions, all).map(({ key }) => key)
    const given = all.filter(({ questionKey }) => keys.includes(questionKey))
    const problems = checkAnswers(questions, given)
    show(problems.map((problem) => ({ path: problem.path, message: fieldMessage(language, problem) })))
    if (problems.length > 0) return
    const sent = await answer({ variables: { input: { reference, version, answers: given } } }).catch(() => null)
    const result = sent?.data?.answerFollowUp
    if (result?.__typename === 'InvalidInput') return show(result.fields)
    if (result?.__typename !== 'FollowUpAnswered') return setRefused(result?.message ?? null)
    setDone('sent')
    onDone()
  }

  async function erase() {
    setRefused(undefined)
    const sent = await takeBack({ variables: { reference } }).catch(() => null)
    const result = sent?.data?.withdrawFollowUpAnswers
    if (result?.__typename !== 'FollowUpAnswersWithdrawn') return setRefused(result?.message ?? null)
    setAnswers({})
    setDone('taken-back')
    onDone()
  }

  return (
    <form noValidate onSubmit={send} className="mt-8 grid max-w-measure gap-8">
      <div role="status" className="empty:hidden">
        {done === 'taken-back' && (
          <Notice
            tone="good"
            title={<Trans id="common.withdrawn-nothing-has-been-stored">Withdrawn and deleted.</Trans>}
          />
        )}
        {done !== 'taken-back' && answeredAt && (
          <Notice
            tone="good"
            title={
              <Trans id="follow-ups.your-answers-have-arrived-thank">We’ve received your answers. Thank you.</Trans>
            }
          >
            <span className="inline-block first-letter:uppercase">
              <When at={answeredAt} />
            </span>
          </Notice>
        )}
      </div>
      <ErrorSummary
        attempt={attempt}
        fieldProblems={fieldProblems.map(({ path, message }) => ({
          id: path,
          message: faultWords(path, message),
        }))}
      />
      {refused !== undefined && (
        <Notice tone="fault" title={<Trans id="common.nothing-was-changed">Nothing was changed</Trans>}>
          {refused ?? (
            <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
          )}
        </Notice>
      )}
      {isOpen && (
        <AskedFields
          questions={questions}
          answers={answers}
          onAnswer={(key, answer) => setAnswers((now) => ({ ...now, [key]: answer }))}
          errors={Object.fromEntries(fieldProblems.map(({ path, message }) => [path, message]))}
        />
      )}
      <p className="flex flex-wrap items-center gap-5">
        {isOpen && (
          <Button type="submit" busy={loading}>
            {answeredAt ? (
              <Trans id="common.send-change">Send my changes</Trans>
            ) : (
              <Trans id="follow-ups.send-my-answers">Send my answers</Trans>
            )}
          </Button>
        )}
        {answeredAt && (
          <Button kind="quiet" busy={taking} onClick={() => void erase()}>
            <Trans id="follow-ups.take-my-answers-back">Withdraw my answers</Trans>
          </Button>
        )}
      </p>
    </form>
  )
}
