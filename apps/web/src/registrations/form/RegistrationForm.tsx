import { Trans, useLingui } from '@lingui/react/macro'
import { fieldMessage } from '@plenaria/schema/words'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { languageOfLocale } from '../../app/language.ts'
import { PageTitle } from '../../app/PageTitle.tsx'
import { paths } from '../../app/routes.ts'
import { DataUseExplained } from '../../events/DataUse.tsx'
import { Button, TextLink } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { rememberSent } from '../SentPage.tsx'
import { clearDraft, useDraft, type Values } from './draft.ts'
import { ConsentFields, GroupFields, MotivationField, PersonFields } from './fields.tsx'
import { AffiliationField, ProtectionField, SharingFields } from './privacy.tsx'
import { QuestionFields } from './QuestionFields.tsx'
import { Refused } from './Refused.tsx'
import { SessionFields } from './SessionFields.tsx'
import { StepList, useStepNames } from './StepList.tsx'
import {
  controlOf,
  givenAnswers,
  givenConsents,
  givenProtection,
  givenSessions,
  problemsOf,
  type Step,
  stepOf,
  steps,
} from './steps.ts'
import { useFaultWords } from './useFaultWords.ts'
import { useRegister } from './useRegister.ts'
import { useResending } from './useResending.ts'
import { ValuesInWords } from './ValuesInWords.tsx'

const FormOfEvent = graphql(`
  fragment RegistrationForm_event on Event {
    slug
    kind
    admission
    questions {
      key
      kind
      required
      label
      options {
        key
      }
      shownIf {
        questionKey
        values
      }
    }
    consents {
      key
      version
      required
    }
    sessions {
      id
    }
    institutes {
      needsConsent
      institute {
        slug
      }
    }
    ...GroupChoices_event
    ...SessionChoices_event
    ...QuestionFields_event
    ...Sharing_event
    ...ConsentTexts_event
    ...ValuesInWords_event
    ...DataUse_event
  }
`)

interface Fault {
  path: string
  message: string
}

/** The form, one group of questions a page; everything written is kept on this device until it is sent. */
export function RegistrationForm({
  event: given,
  step,
  viewerEmail,
  invited,
}: {
  event: FragmentType<typeof FormOfEvent>
  step: Step
  viewerEmail: string
  /** By the invitation that is answered: its group is given, and its address is the viewer’s. */
  invited: { name: string; groupKey: string } | null
}) {
  const event = readFragment(FormOfEvent, given)
  const { slug } = event
  const { i18n } = useLingui()
  const [, navigate] = useLocation()
  const stepNames = useStepNames()
  const faultWords = useFaultWords(event.questions)
  const draft = useDraft(slug)
  const { send, sending, refusal, forgetRefusal } = useRegister()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [attempt, setAttempt] = useState(0)

  const values: Values = {
    ...draft.values,
    email: (!invited && draft.values.email) || viewerEmail,
    name: draft.values.name || (invited?.name ?? ''),
    groupKey: invited?.groupKey ?? draft.values.groupKey,
  }
  const go = (to: Step) => navigate(paths.register(slug, to === 'you' ? '' : to))

  function change(changes: Partial<Values>) {
    draft.change(changes)
    const changed = Object.keys(changes)
    setFaults((now) =>
      now.filter(({ path }) => {
        const [first = ''] = path.split('.', 1)
        if (first === 'sessionIds') return !changes.skippedSessions
        if (!changed.includes(first)) return true
        const key = path.slice(first.length + 1)
        if (first === 'answers') return changes.answers?.[key] === values.answers[key]
        if (first === 'consents') return changes.consents?.[key] === values.consents[key]
        return false
      }),
    )
  }

  function checkedFaults(which: readonly Step[]): Fault[] {
    const language = languageOfLocale(i18n.locale).api
    return which
      .flatMap((each) => problemsOf(each, event, values))
      .map((problem) => ({ path: problem.path, message: fieldMessage(language, problem) }))
  }

  function show(found: readonly Fault[]) {
    setFaults(found)
    setAttempt((before) => before + 1)
    const first = steps.find((each) => found.some(({ path }) => stepOf(path) === each))
    if (first && first !== step) go(first)
  }

  function goOn() {
    const found = checkedFaults([step])
    if (found.length > 0) return show(found)
    const next = draft.hasReachedCheck ? 'check' : steps[steps.indexOf(step) + 1]
    if (next === 'check') draft.reachCheck()
    if (next) go(next)
  }

  async function sendAll() {
    const found = checkedFaults(steps)
    if (found.length > 0) return show(found)
    const { name, email, organisation, groupKey, country, languages, motivation } = values
    const answer = await send({
      eventSlug: slug,
      name,
      email,
      organisation: organisation || null,
      groupKey,
      country,
      languages,
      motivation: motivation || null,
      answers: givenAnswers(event, values).map(({ questionKey, values }) => ({ questionKey, values: [...values] })),
      consents: givenConsents(event, values),
      sessionIds: givenSessions(event, values),
      ...givenProtection(values),
      shareWith: event.institutes
        .filter(({ needsConsent, institute: { slug } }) => needsConsent && values.shareWith.includes(slug))
        .map(({ institute }) => institute.slug),
      requestId: draft.requestId,
    })
    switch (answer?.__typename) {
      case 'InterestRegistered': {
        const { reference, state, offerExpiresAt } = answer.registration
        rememberSent(slug, { reference, state, offerExpiresAt: offerExpiresAt ?? null, email })
        clearDraft(slug)
        return navigate(paths.register(slug, 'sent'), { replace: true })
      }
      case 'AnsweredByMail':
        rememberSent(slug, { reference: null, state: null, offerExpiresAt: null, email })
        clearDraft(slug)
        return navigate(paths.register(slug, 'sent'), { replace: true })
      case 'InvalidInput':
        return show(answer.fields)
      case 'RequestIdReused':
        return draft.renewRequestId()
    }
  }

  useResending(refusal === 'NOT_SENT' && !sending, () => void sendAll())

  const before = steps[steps.indexOf(step) - 1]
  const here = faults.filter(({ path }) => stepOf(path) === step)
  const errors = Object.fromEntries(here.map(({ path, message }) => [controlOf(path), message]))
  const fields = { values, change, errors }

  return (
    <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-[13rem_minmax(0,41rem)]">
      <StepList slug={slug} step={step} mayJump={draft.hasReachedCheck} />
      <form
        key={step}
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault()
          if (step === 'check') void sendAll()
          else goOn()
        }}
      >
        <PageTitle className="text-32">{stepNames[step]}</PageTitle>
        <div className="mt-6 grid gap-8">
          <ErrorSummary
            attempt={attempt}
            faults={here.map(({ path, message }) => ({ id: controlOf(path), message: faultWords(path, message) }))}
          />
          {step === 'you' && draft.wasKept && <Kept startAgain={draft.startAgain} />}
          {step === 'you' && <PersonFields {...fields} slug={slug} addressIsFixed={invited !== null} />}
          {step === 'group' && <GroupFields {...fields} event={event} groupIsGiven={invited !== null} />}
          {step === 'contribution' && (
            <>
              <SessionFields {...fields} event={event} />
              <MotivationField {...fields} isReviewed={event.admission === 'REVIEW'} />
              <QuestionFields {...fields} event={event} />
            </>
          )}
          {step === 'data' && (
            <>
              <div>
                <DataUseExplained event={event} />
              </div>
              <SharingFields {...fields} event={event} />
              <ProtectionField {...fields} />
              <AffiliationField {...fields} kind={event.kind} />
              <ConsentFields {...fields} event={event} />
            </>
          )}
          {step === 'check' && (
            <>
              <ValuesInWords
                event={event}
                values={values}
                withSharing
                changeLink={(to, what) => (
                  <TextLink to={paths.register(slug, to === 'you' ? '' : to)}>
                    <Trans>Change</Trans>
                    <span className="sr-only"> {what}</span>
                  </TextLink>
                )}
              />
              {refusal && <Refused refusal={refusal} email={values.email} slug={slug} />}
            </>
          )}
        </div>
        <Buttons
          back={before ? () => go(before) : null}
          forward={
            step === 'check' ? (
              <Button type="submit" busy={sending}>
                {sending ? (
                  <Trans>Sending …</Trans>
                ) : refusal === 'NOT_SENT' ? (
                  <Trans>Try again</Trans>
                ) : (
                  <Trans>Send my registration</Trans>
                )}
              </Button>
            ) : (
              <Button type="submit" onClick={forgetRefusal}>
                {draft.hasReachedCheck ? <Trans>Save and check</Trans> : <Trans>Continue</Trans>}
              </Button>
            )
          }
        />
      </form>
    </div>
  )
}

function Buttons({ back, forward }: { back: (() => void) | null; forward: ReactNode }) {
  return (
    <div className="mt-10 flex flex-wrap items-center gap-5">
      {forward}
      {back && (
        <Button kind="quiet" onClick={back}>
          <Trans>Back</Trans>
        </Button>
      )}
    </div>
  )
}

function Kept({ startAgain }: { startAgain: () => void }) {
  return (
    <Notice
      action={
        <Button kind="quiet" onClick={startAgain}>
          <Trans>Start again with an empty form</Trans>
        </Button>
      }
    >
      <Trans>What you wrote earlier was kept on this device. Nothing has been sent yet.</Trans>
    </Notice>
  )
}
