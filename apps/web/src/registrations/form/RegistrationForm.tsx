import { Trans, useLingui } from '@lingui/react/macro'
import { type ComponentProps, type ReactNode, startTransition, useState } from 'react'
import { useLocation } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { languageOfLocale } from '../../kernel/language.ts'
import { lazyPart } from '../../kernel/lazyPart.tsx'
import { paths } from '../../kernel/routes.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { rememberSent } from '../sent.ts'
import { type Changes, clearDraft, isEmpty, type KeptDraft, useDraft, type Values } from './draft.ts'
import { type RestOfForm, restOfForm } from './later.ts'
import { PersonFields } from './PersonFields.tsx'
import { ProtectionOffer } from './ProtectionOffer.tsx'
import { StepList, useStepNames } from './StepList.tsx'
import { controlOf, type Step, stepOf, steps } from './steps.ts'
import { useKeeping } from './useKeeping.ts'
import { useRegister } from './useRegister.ts'
import { useResending } from './useResending.ts'
import { useRest } from './useRest.ts'
import { WasKept, WhereKept } from './WhereKept.tsx'

const ByMail = lazyPart(async () => (await import('./rest/ByMail.tsx')).ByMail, ['rest'])

const FormOfEvent = graphql(`
  fragment RegistrationForm_event on Event {
    slug
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
    ...ByMail_event
    ...GroupChoices_event
    ...SessionChoices_event
    ...QuestionFields_event
    ...Sharing_event
    ...ConsentTexts_event
    ...ValuesInWords_event
    ...DataUse_event
  }
`)

/** The form, one group of questions a page; everything written is kept on this device until it is sent. */
export function RegistrationForm({
  event: given,
  step,
  viewerEmail,
  elsewhere,
  invited,
  onRefetch,
}: {
  event: FragmentType<typeof FormOfEvent>
  step: Step
  viewerEmail: string
  /** What the server keeps of the viewer's form. */
  elsewhere: KeptDraft | null
  /** By the invitation that is answered: its group is given, and its address is the viewer’s. */
  invited: { name: string; groupKey: string } | null
  /** Reads the event again. */
  onRefetch: () => Promise<unknown>
}) {
  const event = readFragment(FormOfEvent, given)
  const { slug } = event
  const { i18n } = useLingui()
  const [, navigate] = useLocation()
  const stepNames = useStepNames()
  const draft = useDraft(slug, elsewhere)
  const keeping = useKeeping(slug, viewerEmail !== '', elsewhere, draft)
  const { send, sending, isWorking, refusal, forgetRefusal } = useRegister()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [attempt, setAttempt] = useState(0)
  const rest = useRest()

  const language = languageOfLocale(i18n.locale).api
  const values: Values = {
    ...draft.values,
    email: (!invited && draft.values.email) || viewerEmail,
    name: draft.values.name || (invited?.name ?? ''),
    groupKey: invited?.groupKey ?? draft.values.groupKey,
  }
  const go = (to: Step) => navigate(paths.register(slug, to === 'you' ? '' : to))

  function change(asked: Changes) {
    draft.change(asked)
    const changes = typeof asked === 'function' ? asked(values) : asked
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

  function startAgain() {
    keeping.startAgain()
    setFaults([])
    if (step === 'you') document.getElementById('name')?.focus()
    else go('you')
  }

  function show(found: readonly Fault[]) {
    const draw = () => {
      setFaults(found)
      setAttempt((before) => before + 1)
    }
    const first = steps.find((each) => found.some(({ path }) => stepOf(path) === each))
    // Another page is drawn with its faults at once, so that the focus goes to them and not first to its heading.
    if (first && first !== step) {
      draw()
      return go(first)
    }
    // Drawn in parts: a slow phone answers the press first.
    startTransition(draw)
  }

  function goOn({ faultsOf }: RestOfForm) {
    const found = faultsOf([step], event, values, language)
    if (found.length > 0) return show(found)
    const next = draft.hasReachedCheck ? 'check' : steps[steps.indexOf(step) + 1]
    if (next === 'check') draft.reachCheck()
    if (next) go(next)
  }

  async function sendAll({ faultsOf, inputOf }: RestOfForm) {
    const found = faultsOf(steps, event, values, language)
    if (found.length > 0) return show(found)
    const answer = await send(inputOf(event, values, draft.requestId))
    switch (answer?.__typename) {
      case 'InterestRegistered': {
        const { reference, state, offerExpiresAt, awaitsConfirmation } = answer.registration
        rememberSent(slug, {
          ...{ reference, state, awaitsConfirmation },
          ...{ offerExpiresAt: offerExpiresAt ?? null, email: values.email },
        })
        clearDraft(slug)
        return navigate(paths.register(slug, 'sent'), { replace: true })
      }
      case 'AnsweredByMail':
        rememberSent(slug, { reference: null, state: null, offerExpiresAt: null, email: values.email })
        clearDraft(slug)
        return navigate(paths.register(slug, 'sent'), { replace: true })
      case 'InvalidInput':
        // Terms that changed are read before they are asked about again.
        if (answer.fields.some(({ path }) => path.startsWith('shareWith'))) await onRefetch()
        return show(answer.fields)
      case 'RequestIdReused':
        return draft.renewRequestId()
    }
  }

  useResending(refusal === 'NOT_SENT' && !sending, () => rest.withRest(sendAll))

  const before = steps[steps.indexOf(step) - 1]
  const here = faults.filter(({ path }) => stepOf(path) === step)
  const errors = Object.fromEntries(here.map(({ path, message }) => [controlOf(path), message]))
  const fields = { values, change, errors }

  return (
    <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-[13rem_minmax(0,41rem)] noscript:block noscript:max-w-measure">
      <StepList slug={slug} step={step} mayJump={draft.hasReachedCheck} />
      <form
        key={step}
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault()
          rest.withRest(step === 'check' ? sendAll : goOn)
        }}
      >
        <PageTitle className="text-32 noscript:hidden">{stepNames[step]}</PageTitle>
        {/* Only the server draws what is in here; browsers with JavaScript are sent nothing of it. */}
        <noscript>
          <ByMail event={event} />
        </noscript>
        <div className="mt-6 grid gap-8 noscript:hidden">
          {here.length > 0 && <FaultSummary event={event} attempt={attempt} faults={here} />}
          {step === 'you' ? (
            <>
              {draft.wasKept && <WasKept startAgain={startAgain} />}
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
              isWorking={isWorking}
              refusal={refusal}
            />
          )}
          {rest.isMissing && <NotLoaded />}
        </div>
        <Buttons
          back={before ? () => go(before) : null}
          forward={
            step === 'check' ? (
              <Button type="submit" busy={sending}>
                {sending ? (
                  <Trans id="registrations.sending">Sending…</Trans>
                ) : refusal === 'NOT_SENT' ? (
                  <Trans id="common.try-again">Try again</Trans>
                ) : (
                  <Trans id="registrations.send-my-registration">Send my registration</Trans>
                )}
              </Button>
            ) : (
              <Button type="submit" busy={rest.isAwaited} onClick={forgetRefusal}>
                {rest.isMissing ? (
                  <Trans id="common.try-again">Try again</Trans>
                ) : draft.hasReachedCheck ? (
                  <Trans id="registrations.save-and-check">Save and check</Trans>
                ) : (
                  <Trans id="registrations.continue">Continue</Trans>
                )}
              </Button>
            )
          }
        />
        <WhereKept
          slug={slug}
          step={step}
          email={viewerEmail}
          isKept={keeping.isKept}
          startAgain={isEmpty(draft.values) || (step === 'you' && draft.wasKept) ? null : startAgain}
        />
      </form>
    </div>
  )
}

type Fault = ReturnType<RestOfForm['faultsOf']>[number]

function FaultSummary(props: ComponentProps<RestOfForm['FaultSummary']>) {
  const { FaultSummary } = restOfForm.usePart()
  return <FaultSummary {...props} />
}

function LaterStep(props: ComponentProps<RestOfForm['LaterStep']>) {
  const { LaterStep } = restOfForm.usePart()
  return <LaterStep {...props} />
}

function NotLoaded() {
  return (
    <Notice
      tone="fault"
      title={<Trans id="registrations.next-page-has-not-loaded">The next page has not loaded yet</Trans>}
    >
      <Trans id="registrations.line-broke-before-it-came">
        The line broke before it came. What you wrote is kept on this device; nothing has been sent. Try again when you
        have a connection.
      </Trans>
    </Notice>
  )
}

function Buttons({ back, forward }: { back: (() => void) | null; forward: ReactNode }) {
  return (
    <div className="mt-10 flex flex-wrap items-center gap-5 noscript:hidden">
      {forward}
      {back && (
        <Button kind="quiet" onClick={back}>
          <Trans id="registrations.back">Back</Trans>
        </Button>
      )}
    </div>
  )
}
