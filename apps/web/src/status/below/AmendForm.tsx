import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, use, useState } from 'react'
import type { RegistrationState } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { useMutation } from '../../kernel/data.ts'
import { fieldMessage } from '../../kernel/fieldMessage.ts'
import { languageOfLocale } from '../../kernel/language.ts'
import { type Changes, changed, type Values } from '../../registering/form/draft.ts'
import { PersonFields } from '../../registering/form/PersonFields.tsx'
import { ProtectionOffer } from '../../registering/form/ProtectionOffer.tsx'
import {
  type AskedOfEvent,
  givenAnswers,
  givenNames,
  givenProtection,
  givenSessions,
  problemsOf,
} from '../../registering/form/rest/checks.ts'
import { GroupFields, MotivationField } from '../../registering/form/rest/fields.tsx'
import { AffiliationField, ProtectionDetails } from '../../registering/form/rest/privacy.tsx'
import { QuestionFields } from '../../registering/form/rest/QuestionFields.tsx'
import { SessionFields } from '../../registering/form/rest/SessionFields.tsx'
import { useProblemWords } from '../../registering/form/rest/useProblemWords.ts'
import { controlOf } from '../../registering/form/steps.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/forms/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PresentTime } from '../../ui/When.tsx'
import { AmendEffect } from './AmendEffect.tsx'

const AmendableEvent = graphql(`
  fragment AmendForm_event on Event {
    slug
    kind
    admission
    offersProtection
    endsAt
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
    sessions {
      id
    }
    ...GroupChoices_event
    ...SessionChoices_event
    ...QuestionFields_event
  }
`)

const Amend = graphql(`
  mutation Amend($input: AmendRegistrationInput!) {
    amendRegistration(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on AmendmentAccepted {
        registration {
          reference
          ...Status_registration
        }
      }
    }
  }
`)

interface Fault {
  path: string
  message: string
}

/**
 * Everything people can change about their registration, on one page. Group and organisation are fixed while holding a seat or an
 * offer; group and sessions are fixed once the event is over.
 */
export function AmendForm({
  event: given,
  reference,
  version,
  state,
  values: sent,
  onDone,
}: {
  event: FragmentType<typeof AmendableEvent>
  reference: string
  version: number
  state: RegistrationState
  values: Values
  onDone: (changed: boolean) => void
}) {
  const event = readFragment(AmendableEvent, given)
  const { i18n } = useLingui()
  const faultWords = useProblemWords(event.questions)
  const [amend] = useMutation(Amend, { refetchQueries: ['RegistrationToFollow'], awaitRefetchQueries: true })
  const [values, setValues] = useState(sent)
  const [readVersion] = useState(version)
  const [isSuperseded, setOvertaken] = useState(false)
  const [fieldProblems, setFieldProblems] = useState<readonly Fault[]>([])
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<ReactNode>(null)
  const isOver = use(PresentTime)() >= Date.parse(event.endsAt)
  const holdsSeat = !isOver && (state === 'OFFERED' || state === 'CONFIRMED')

  function show(found: readonly Fault[]) {
    setFieldProblems(found)
    setAttempt((before) => before + 1)
  }

  async function save() {
    const asked = { questions: event.questions, sessions: event.sessions, consents: [] }
    const language = languageOfLocale(i18n.locale).api
    const isKept = isSame(sent.skippedSessions, values.skippedSessions)
    const problems = (['you', 'group', 'sessions', 'contribution', 'data'] as const)
      .flatMap((step) => problemsOf(step, asked, values))
      .filter(({ path }) => path !== 'sessionIds' || !isKept)
    show(problems.map((problem) => ({ path: problem.path, message: fieldMessage(language, problem) })))
    if (problems.length > 0) return
    setBusy(true)
    setRefusal(null)
    try {
      const { data } = await amend({
        variables: {
          input: {
            reference,
            version: isSuperseded ? version : readVersion,
            ...amendedValues(asked, values),
            // An unchanged selection isn't sent, whatever has happened to the programme since.
            ...(isKept ? {} : { sessionIds: givenSessions(event, values) }),
          },
        },
      })
      const answer = data?.amendRegistration
      if (answer?.__typename === 'AmendmentAccepted') return onDone(true)
      if (answer?.__typename === 'InvalidInput') show(answer.fields)
      else if (answer?.__typename === 'ChangedMeanwhile') setOvertaken(true)
      else
        setRefusal(
          <Notice tone="fault" title={<Trans id="common.nothing-was-changed">Nothing was changed</Trans>}>
            {answer?.message}
          </Notice>,
        )
    } catch {
      setRefusal(
        <Notice tone="fault" title={<Trans id="status.not-saved-yet">Not saved yet</Trans>}>
          <Trans id="status.server-didnt-respond-your-changes">
            The server didn’t respond. Your changes are still here. Try again.
          </Trans>
        </Notice>,
      )
    }
    setBusy(false)
  }

  const errors = Object.fromEntries(fieldProblems.map(({ path, message }) => [controlOf(path), message]))
  const fields = {
    values,
    change: (changes: Changes) => setValues((now) => changed(now, changes)),
    errors,
  }
  return (
    <form
      noValidate
      className="grid gap-8"
      onSubmit={(submit) => {
        submit.preventDefault()
        void save()
      }}
    >
      <ErrorSummary
        attempt={attempt}
        fieldProblems={fieldProblems.map(({ path, message }) => ({
          id: controlOf(path),
          message: faultWords(path, message),
        }))}
      />
      <PersonFields
        {...fields}
        slug={event.slug}
        addressIsFixed
        organisation={holdsSeat ? <FixedOrganisation name={sent.organisation} /> : undefined}
      />
      <GroupFields {...fields} event={event} given={isOver ? <GroupOfThePast /> : holdsSeat && <GroupOfTheSeat />} />
      {!isOver && <SessionFields {...fields} event={event} />}
      <MotivationField {...fields} event={event} />
      <QuestionFields {...fields} event={event} />
      <ProtectionOffer {...fields} isOffered={event.offersProtection} />
      <ProtectionDetails {...fields} />
      <AffiliationField {...fields} kind={event.kind} />
      {!isOver && <AmendEffect state={state} sent={sent} values={values} />}
      {refusal}
      {isSuperseded && <ChangedMeanwhile />}
      <div className="flex flex-wrap items-center gap-5">
        <Button type="submit" busy={busy}>
          {isSuperseded ? (
            <Trans id="status.save-mine-all-same">Save mine anyway</Trans>
          ) : (
            <Trans id="status.save-my-changes">Save my changes</Trans>
          )}
        </Button>
        <Button kind="quiet" onClick={() => onDone(false)}>
          <Trans id="status.discard-changes">Discard changes</Trans>
        </Button>
      </div>
    </form>
  )
}

/** The values as input of the mutation. */
function amendedValues(asked: AskedOfEvent, values: Values) {
  const { name, organisation, groupKey, country, languages, motivation } = values
  return {
    name,
    organisation,
    groupKey,
    country,
    languages,
    motivation,
    organisationNames: givenNames(values),
    answers: givenAnswers(asked, values).map(({ questionKey, values }) => ({ questionKey, values: [...values] })),
    ...givenProtection(values),
  }
}

function GroupOfThePast() {
  return <Trans id="status.group-you-were-registered-for">The group you registered in. It stays as it was.</Trans>
}

function GroupOfTheSeat() {
  return <Trans id="status.group-your-seat-was-given">The group your seat was allocated for</Trans>
}

function FixedOrganisation({ name }: { name: string }) {
  return (
    <div>
      {name !== '' && (
        <>
          <p className="font-medium">
            <Trans id="common.your-organisation">Your organisation</Trans>
          </p>
          <p className="mt-1">{name}</p>
        </>
      )}
      <p className="mt-1 text-15 text-ink-2">
        <Trans id="status.your-seat-was-given-for">
          Your seat was allocated for this group and organisation. To change either, write to the organisers.
        </Trans>
      </p>
    </div>
  )
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id))

function ChangedMeanwhile() {
  return (
    <Notice
      tone="warning"
      title={<Trans id="status.this-registration-has-changed-in">This registration has changed in the meantime</Trans>}
    >
      <Trans id="status.somebody-perhaps-you-in-another">
        Someone, perhaps you in another window, changed this registration after you opened it. Your changes are still
        here but not saved. If you save them now, they replace the other change.
      </Trans>
    </Notice>
  )
}
