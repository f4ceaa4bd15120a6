import { useLingui } from '@lingui/react/macro'
import { type ComponentProps, useLayoutEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { RegistrationForm_EventFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { languageOfLocale } from '../../kernel/language.ts'
import { lazyPart } from '../../kernel/lazyPart.tsx'
import { paths } from '../../kernel/routes.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { readSent, rememberSent, type Sent } from '../sent.ts'
import { DraftNotice, RemovedDraftNotice, RestoredDraftNotice } from './DraftNotices.tsx'
import { type Changes, clearDraft, isEmpty, isStored, type KeptDraft, useDraft, type Values } from './draft.ts'
import { BackButton, ContinueButton, NotLoaded, SendButton } from './FormButtons.tsx'
import { type RestOfForm, restOfForm } from './later.ts'
import { PersonFields } from './PersonFields.tsx'
import { ProtectionOffer } from './ProtectionOffer.tsx'
import { StepList, useStepNames } from './StepList.tsx'
import { type Step, stepsOf } from './steps.ts'
import { useFieldProblems } from './useFieldProblems.ts'
import { useKeeping } from './useKeeping.ts'
import { useOtherTabs } from './useOtherTabs.ts'
import { useRegister } from './useRegister.ts'
import { useResending } from './useResending.ts'
import { useRest } from './useRest.ts'

const EmailRegistration = lazyPart(
  async () => (await import('./rest/EmailRegistration.tsx')).EmailRegistration,
  ['rare'],
)

const FormOfEvent = graphql(`
  fragment RegistrationForm_event on Event {
    slug
    formerSlugs
    offersProtection
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
      minimum
      maximum
    }
    consents {
      key
      version
      required
      text
    }
    sessions {
      id
    }
    institutes {
      terms
    }
    ...EmailRegistration_event
    ...GroupChoices_event
    ...SessionChoices_event
    ...QuestionFields_event
    ...Sharing_event
    ...ConsentTexts_event
    ...ValuesInWords_event
    ...DataUse_event
  }
`)

interface FormProps {
  event: FragmentType<typeof FormOfEvent>
  step: Step
  viewerEmail: string
  /** The viewer's draft stored on the server. */
  elsewhere: KeptDraft | null
  /** Set when answering an invitation: its group is fixed, and its address is the viewer's. */
  invited: { name: string; groupKey: string } | null
  /** Refetches the event. */
  onRefetch: () => Promise<unknown>
}

/** The form, one group of questions a page; everything written is kept on this device until it is sent. */
export function RegistrationForm({ event: given, ...props }: FormProps) {
  const event = readFragment(FormOfEvent, given)
  const { slug } = event
  const { step, viewerEmail, invited } = props
  const stepNames = useStepNames()
  const { draft, isKept, isRemoved, values, change, fieldProblems, registering, rest, go, startAgain, submit } =
    useRegistrationForm(event, props)
  const steps = stepsOf(event)
  const before = steps[steps.indexOf(step) - 1]
  const fields = { values, change, errors: fieldProblems.errors }

  return (
    <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-[13rem_minmax(0,41rem)] noscript:block noscript:max-w-measure">
      <StepList slug={slug} step={step} steps={steps} mayJump={draft.hasReachedCheck} />
      <form
        key={step}
        noValidate
        onSubmit={(submission) => {
          submission.preventDefault()
          submit()
        }}
      >
        <PageTitle className="text-32 noscript:hidden">{stepNames[step]}</PageTitle>
        {/* Rendered on the server only; browsers with JavaScript don't load its code. */}
        <noscript>
          <EmailRegistration event={event} />
        </noscript>
        <div className="mt-6 grid gap-8 noscript:hidden">
          {fieldProblems.here.length > 0 && (
            <ProblemSummary event={event} attempt={fieldProblems.attempt} fieldProblems={fieldProblems.here} />
          )}
          {step === 'you' ? (
            <>
              {isRemoved && <RemovedDraftNotice />}
              {draft.wasKept && <RestoredDraftNotice startAgain={startAgain} />}
              <PersonFields {...fields} slug={slug} addressIsFixed={invited !== null} />
              <ProtectionOffer {...fields} isOffered={event.offersProtection} />
            </>
          ) : (
            <LaterStep
              {...fields}
              step={step}
              event={event}
              groupIsGiven={invited !== null}
              isSignedIn={viewerEmail !== ''}
              isWorking={registering.isWorking}
              refusal={registering.refusal}
            />
          )}
          {rest.isMissing && <NotLoaded />}
        </div>
        <div className="mt-10 flex flex-wrap items-center gap-5 noscript:hidden">
          {step === 'check' ? (
            <SendButton sending={registering.sending} refusal={registering.refusal} />
          ) : (
            <ContinueButton rest={rest} toCheck={draft.hasReachedCheck} onClick={registering.forgetRefusal} />
          )}
          {before && <BackButton onClick={() => go(before)} />}
        </div>
        <DraftNotice
          slug={slug}
          step={step}
          email={viewerEmail}
          isKept={isKept}
          startAgain={isEmpty(draft.values) || (step === 'you' && draft.wasKept) ? null : startAgain}
        />
      </form>
    </div>
  )
}

/** The entered values, with known facts about the viewer filled in where empty. */
const knownValues = (written: Values, viewerEmail: string, invited: FormProps['invited']): Values => ({
  ...written,
  email: (!invited && written.email) || viewerEmail,
  name: written.name || (invited?.name ?? ''),
  groupKey: invited?.groupKey ?? written.groupKey,
})

function useRegistrationForm(
  event: RegistrationForm_EventFragment,
  { step, viewerEmail, elsewhere, invited, onRefetch }: Omit<FormProps, 'event'>,
) {
  const { slug, formerSlugs } = event
  const { i18n } = useLingui()
  const [, navigate] = useLocation()
  const draft = useDraft(slug, formerSlugs, elsewhere)
  const keeping = useKeeping(slug, viewerEmail !== '', elsewhere, draft)
  const registering = useRegister()
  const go = (to: Step) => navigate(paths.register(slug, to === 'you' ? '' : to))
  const fieldProblems = useFieldProblems(step, go)
  const rest = useRest()
  const language = languageOfLocale(i18n.locale).api
  const steps = stepsOf(event)
  const [isRemoved, setRemoved] = useState(false)
  const values = knownValues(draft.values, viewerEmail, invited)

  // Back from the confirmation page: show it again instead of an empty form.
  useLayoutEffect(() => {
    if (step !== 'you' && !isStored(slug) && readSent(slug)) navigate(paths.register(slug, 'sent'), { replace: true })
  }, [slug, step, navigate])

  useOtherTabs(slug, (isRemovedThere) => {
    setRemoved(isRemovedThere)
    if (!isRemovedThere) return draft.follow()
    draft.startAgain()
    fieldProblems.clear()
    if (step !== 'you') go('you')
  })

  function change(asked: Changes) {
    draft.change(asked)
    fieldProblems.clearChanged(typeof asked === 'function' ? asked(values) : asked, values)
  }

  function startAgain() {
    keeping.startAgain()
    fieldProblems.clear()
    if (step === 'you') document.getElementById('name')?.focus()
    else go('you')
  }

  function goOn({ fieldProblemsOf }: RestOfForm) {
    registering.prepare()
    const found = fieldProblemsOf([step], event, values, language)
    if (found.length > 0) return fieldProblems.show(found)
    const next = draft.hasReachedCheck ? 'check' : steps[steps.indexOf(step) + 1]
    if (next === 'check') draft.reachCheck()
    if (next) go(next)
  }

  async function sendAll({ fieldProblemsOf, inputOf }: RestOfForm) {
    const found = fieldProblemsOf(steps, event, values, language)
    if (found.length > 0) return fieldProblems.show(found)
    const answer = await registering.send(inputOf(event, values, draft.requestId))
    const sent = sentIn(answer, values.email, draft.requestId)
    if (sent) {
      rememberSent(slug, sent)
      clearDraft(slug)
      return navigate(paths.register(slug, 'sent'), { replace: true })
    }
    if (answer?.__typename === 'RequestIdReused') return draft.renewRequestId()
    if (answer?.__typename !== 'InvalidInput') return
    // Refetch changed terms before asking about them again.
    if (answer.fields.some(({ path }) => path.startsWith('shareWith'))) await onRefetch()
    fieldProblems.show(answer.fields)
  }

  useResending(registering.refusal === 'NOT_SENT' && !registering.sending, () => rest.withRest(sendAll))

  return {
    draft,
    isKept: keeping.isKept,
    isRemoved,
    values,
    change,
    fieldProblems,
    registering,
    rest,
    go,
    startAgain,
    submit: () => rest.withRest(step === 'check' ? sendAll : goOn),
  }
}

/** Data for the confirmation page; null if nobody was registered. */
function sentIn(
  answer: Awaited<ReturnType<ReturnType<typeof useRegister>['send']>>,
  email: string,
  requestId: string,
): Sent | null {
  if (answer?.__typename === 'AnsweredByEmail')
    return { reference: null, state: null, offerExpiresAt: null, email, requestId }
  if (answer?.__typename !== 'InterestRegistered') return null
  const { reference, state, offerExpiresAt, awaitsConfirmation } = answer.registration
  return { reference, state, awaitsConfirmation, offerExpiresAt, email, requestId }
}

function ProblemSummary(props: ComponentProps<RestOfForm['ProblemSummary']>) {
  const { ProblemSummary } = restOfForm.usePart()
  return <ProblemSummary {...props} />
}

function LaterStep(props: ComponentProps<RestOfForm['LaterStep']>) {
  const { LaterStep } = restOfForm.usePart()
  return <LaterStep {...props} />
}
