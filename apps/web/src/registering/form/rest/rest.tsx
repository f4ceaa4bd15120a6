/** Everything the form needs after its first page, in one chunk. */
import { Trans } from '@lingui/react/macro'
import type { Language, RegisterInterestInput, RegistrationForm_EventFragment } from '../../../__generated__/graphql.ts'
import { DataUseExplained } from '../../../events/DataUse.tsx'
import { fieldMessage } from '../../../kernel/fieldMessage.ts'
import { lazyPart } from '../../../kernel/lazyPart.tsx'
import { paths } from '../../../kernel/routes.ts'
import { TextLink } from '../../../ui/Button.tsx'
import { ErrorSummary } from '../../../ui/forms/ErrorSummary.tsx'
import type { Values } from '../draft.ts'
import type { FieldsProps } from '../PersonFields.tsx'
import { controlOf, type Step } from '../steps.ts'
import type { Refusal } from '../useRegister.ts'
import { givenAnswers, givenConsents, givenNames, givenProtection, givenSessions, problemsOf } from './checks.ts'
import { ConsentFields, GroupFields, MotivationField } from './fields.tsx'
import { AffiliationField, ProtectionDetails, SharingFields } from './privacy.tsx'
import { QuestionFields } from './QuestionFields.tsx'
import { Refused } from './Refused.tsx'
import { SessionFields } from './SessionFields.tsx'
import { useProblemWords } from './useProblemWords.ts'
import { ValuesInWords } from './ValuesInWords.tsx'

export { SentPage } from '../../SentPage.tsx'

const AddressCheck = lazyPart(async () => (await import('./AddressCheck.tsx')).AddressCheck, ['rest'])

export interface Fault {
  path: string
  message: string
}

type FormOfEvent = RegistrationForm_EventFragment

/** Error messages of these pages. */
export function fieldProblemsOf(
  which: readonly Step[],
  event: FormOfEvent,
  values: Values,
  language: Language,
): Fault[] {
  return which
    .flatMap((each) => problemsOf(each, event, values))
    .map((problem) => ({ path: problem.path, message: fieldMessage(language, problem) }))
}

/** Builds the mutation's input from the form's values. */
export function inputOf(event: FormOfEvent, values: Values, requestId: string): RegisterInterestInput {
  const { name, email, organisation, groupKey, country, languages, motivation } = values
  return {
    eventSlug: event.slug,
    name,
    email,
    organisation: organisation || null,
    organisationNames: givenNames(values) || null,
    groupKey,
    country,
    languages,
    motivation: motivation || null,
    answers: givenAnswers(event, values).map(({ questionKey, values }) => ({ questionKey, values: [...values] })),
    consents: givenConsents(event, values),
    sessionIds: givenSessions(event, values),
    ...givenProtection(values),
    ...(values.protectIdentity && {
      protectEverywhere: values.protectEverywhere,
      emailPhrase: values.emailPhrase.trim() || null,
    }),
    shareWith: event.institutes.flatMap(({ terms }) => terms ?? []).filter((terms) => values.shareWith.includes(terms)),
    requestId,
  }
}

interface ProblemSummaryProps {
  event: FormOfEvent
  fieldProblems: readonly Fault[]
  attempt: number
}

export function ProblemSummary({ event, fieldProblems, attempt }: ProblemSummaryProps) {
  const faultWords = useProblemWords(event.questions, event.consents)
  return (
    <ErrorSummary
      attempt={attempt}
      fieldProblems={fieldProblems.map(({ path, message }) => ({
        id: controlOf(path),
        message: faultWords(path, message),
      }))}
    />
  )
}

/** Loaded only for people who ask for protection. */
const ProtectionBeyond = lazyPart(async () => (await import('./ProtectionBeyond.tsx')).ProtectionBeyond, ['rest'])

interface LaterStepProps extends FieldsProps {
  step: Exclude<Step, 'you'>
  event: FormOfEvent
  groupIsGiven: boolean
  isSignedIn: boolean
  /** True while computing the proof of work required when an event is flooded. */
  isWorking: boolean
  refusal: Refusal | null
}

/** The content of a page after the first. */
export function LaterStep({ step, event, groupIsGiven, isSignedIn, isWorking, refusal, ...fields }: LaterStepProps) {
  const { slug } = event
  switch (step) {
    case 'group':
      return (
        <GroupFields
          {...fields}
          event={event}
          given={
            groupIsGiven && (
              <Trans id="registering.youre-invited-as-part-of">You’re invited as part of this group</Trans>
            )
          }
        />
      )
    case 'sessions':
      return <SessionFields {...fields} event={event} />
    case 'contribution':
      return (
        <>
          <MotivationField {...fields} event={event} />
          <QuestionFields {...fields} event={event} />
        </>
      )
    case 'data':
      return (
        <>
          <div>
            <DataUseExplained event={event} />
          </div>
          <SharingFields {...fields} event={event} />
          <ProtectionDetails {...fields} />
          {fields.values.protectIdentity && <ProtectionBeyond {...fields} isSignedIn={isSignedIn} />}
          <AffiliationField {...fields} kind={event.kind} />
          <ConsentFields {...fields} event={event} />
        </>
      )
    case 'check':
      return (
        <>
          <AddressCheck email={fields.values.email} onUse={(email) => fields.change({ email })} />
          <ValuesInWords
            event={event}
            values={fields.values}
            withSharing
            changeLink={(to, what) => (
              <TextLink to={paths.register(slug, to === 'you' ? '' : to)}>
                <Trans id="common.change">Change</Trans>
                <span className="sr-only"> {what}</span>
              </TextLink>
            )}
          />
          <p role="status" className="text-ink-2 empty:hidden">
            {isWorking && (
              <Trans id="registering.small-calculation">
                Your device does a small calculation first, so that bots can’t take people’s seats. It takes a few
                seconds, and there’s nothing you need to do.
              </Trans>
            )}
          </p>
          {refusal && <Refused refusal={refusal} email={fields.values.email} slug={slug} />}
        </>
      )
    default:
      return step satisfies never
  }
}
