import { useMutation } from '@apollo/client/react'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { personChecks } from '@plenaria/schema/answers'
import { type FormEvent, useState } from 'react'
import type { AddPersonInput, AskedQuestionFragment, Language, RequestChannel } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { fieldMessage } from '../kernel/fieldMessage.ts'
import { languageOfLocale } from '../kernel/language.ts'
import { useAnnounced } from '../planned/useAnnounced.tsx'
import { afterColon, type ControlProblem, ErrorSummary } from '../ui/forms/ErrorSummary.tsx'
import { RadioGroup, Select, TextInput } from '../ui/forms/inputs.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { PersonFields } from './PersonFields.tsx'
import { answersOf, errorsOf, noPerson, type PersonValues } from './person.ts'
import { announceRecord } from './recordsChanged.ts'

const AddPerson = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) {
      __typename
      ... on PersonAdded {
        registration {
          reference
          attendanceRecords {
            session {
              id
            }
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

const channelWords: Record<RequestChannel, MessageDescriptor> = {
  EMAIL: msg({ id: 'records.by-email', message: 'By email' }),
  PHONE: msg({ id: 'records.by-phone', message: 'By phone' }),
  IN_PERSON: msg({ id: 'records.face-to-face', message: 'Face to face' }),
  LETTER: msg({ id: 'records.by-post', message: 'By post' }),
}

const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  pt_BR: 'Português',
  fr: 'Français',
}

interface AddPersonFormProps {
  slug: string
  groups: readonly { key: string; name: string }[]
  questions: readonly AskedQuestionFragment[]
  /** Id of the session at whose door the person is; null if they asked in another way. */
  checkInTo: string | null
  onAdded: () => void
}

/** The event's form, filled in by an organiser on someone's behalf; only the person's identity is required. */
export function AddPersonForm({ slug, groups, questions, checkInTo, onAdded }: AddPersonFormProps) {
  const { t } = useLingui()
  const fieldProblemsOf = useFaultsOfPerson()
  const inSummary = useProblemsInSummary(questions)
  const [values, setValues] = useState(noPerson)
  const [email, setEmail] = useState('')
  const [language, setLanguage] = useState<Language>('en')
  const [channel, setChannel] = useState<RequestChannel | ''>(checkInTo === null ? '' : 'IN_PERSON')
  const { send, missing, errors, attempt, refused, busy, dialog } = useAdding(onAdded)

  function submit(submission: FormEvent) {
    submission.preventDefault()
    const fieldProblems = fieldProblemsOf(values, email)
    if (channel === '' || Object.keys(fieldProblems).length > 0)
      return missing({
        ...(channel === '' && {
          requestedBy: t({ id: 'records.choose-how-asked', message: 'Choose how they asked.' }),
        }),
        ...fieldProblems,
      })
    const { organisation, motivation, answers, ...person } = values
    const given = { organisation: organisation.trim() || null, motivation: motivation.trim() || null }
    void send(
      {
        eventSlug: slug,
        ...person,
        ...given,
        email,
        language,
        requestedBy: channel,
        answers: answersOf(answers),
        checkInTo,
      },
      t({ id: 'records.add-person', message: 'Add a person' }),
    )
  }

  return (
    <>
      <form noValidate onSubmit={submit} className="mt-6 grid max-w-[40rem] gap-6">
        <ErrorSummary attempt={attempt} fieldProblems={inSummary(errors)} />
        {checkInTo === null && (
          <RadioGroup
            id="requestedBy"
            label={<Trans id="records.how-they-asked">Form of the request</Trans>}
            help={
              <Trans id="records.recorded-as-basis">This is recorded as the reason we hold the person’s data.</Trans>
            }
            error={errors.requestedBy}
            value={channel}
            onValue={(value) => setChannel(value as RequestChannel)}
            choices={(Object.keys(channelWords) as RequestChannel[]).map((value) => ({
              value,
              label: t(channelWords[value]),
            }))}
          />
        )}
        <TextInput
          id="email"
          type="email"
          inputMode="email"
          spellCheck={false}
          label={<Trans id="records.email-address">Email address</Trans>}
          error={errors.email}
          value={email}
          onValue={setEmail}
        />
        <Select
          id="language"
          label={<Trans id="records.language-of-emails">Email language</Trans>}
          value={language}
          onValue={(value) => setLanguage(value as Language)}
          choices={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
        />
        <PersonFields
          values={values}
          change={(changes) => setValues((now) => ({ ...now, ...changes }))}
          errors={errors}
          groups={groups}
          questions={questions}
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <div>
          <StaffButton kind="primary" type="submit" busy={busy}>
            {checkInTo === null ? (
              <Trans id="records.add-person">Add a person</Trans>
            ) : (
              <Trans id="records.register-and-check-in">Register and check in</Trans>
            )}
          </StaffButton>
        </div>
      </form>
      {dialog}
    </>
  )
}

/** Says who was added, and whether they are checked in: the session may have no place left. */
function Added({ input, records }: { input: AddPersonInput; records: readonly { session: { id: string } }[] }) {
  if (!input.checkInTo)
    return <Trans id="records.person-added-and-emailed">{input.name} added. We’ll email them.</Trans>
  return records.some(({ session }) => session.id === input.checkInTo) ? (
    <Trans id="records.registered-and-checked-in">{input.name} is registered and checked in.</Trans>
  ) : (
    <Trans id="records.registered-without-place">
      {input.name} is registered, but this session has no place for them. They aren’t checked in.
    </Trans>
  )
}

/** Validates everything at once, by the server's rules. */
function useFaultsOfPerson() {
  const { i18n } = useLingui()
  const { api } = languageOfLocale(i18n.locale)
  return ({ name, groupKey, country, languages }: PersonValues, email: string): Record<string, string> =>
    errorsOf(
      [
        ...personChecks.email(email),
        ...personChecks.name(name),
        ...personChecks.groupKey(groupKey),
        ...personChecks.country(country),
        ...personChecks.languages(languages),
      ].map((problem) => ({ path: problem.path, message: fieldMessage(api, problem) })),
    )
}

/** Prefixes each error with its field's name, for the summary. */
function useProblemsInSummary(questions: readonly AskedQuestionFragment[]) {
  const { t } = useLingui()
  const names: Record<string, string> = {
    email: t({ id: 'records.email-address', message: 'Email address' }),
    name: t({ id: 'common.name', message: 'Name' }),
    organisation: t({ id: 'common.organisation', message: 'Organisation' }),
    groupKey: t({ id: 'common.group', message: 'Group' }),
    country: t({ id: 'common.country', message: 'Country' }),
    languages: t({ id: 'common.languages', message: 'Languages' }),
    motivation: t({ id: 'common.motivation', message: 'Motivation' }),
    ...Object.fromEntries(questions.map(({ key, label }) => [`answers.${key}`, label])),
  }
  return (errors: Readonly<Record<string, string>>): ControlProblem[] =>
    Object.entries(errors).map(([id, message]) => {
      const name = names[id]
      return { id, message: name === undefined ? message : `${name}: ${afterColon(message)}` }
    })
}

/** Adds a person; the confirm button says that they will be emailed. */
function useAdding(onAdded: () => void) {
  const [add, { loading }] = useMutation(AddPerson)
  const { announce, dialog, busy } = useAnnounced()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [attempt, setAttempt] = useState(0)
  const [refused, setRefused] = useState<Refused | null>()

  function missing(found: Record<string, string>) {
    setErrors(found)
    setAttempt((before) => before + 1)
  }

  async function run(input: AddPersonInput) {
    const answer = await add({ variables: { input } }).catch(() => null)
    const result = answer?.data?.addPerson
    if (!result) return setRefused(null)
    if (result.__typename === 'InvalidInput') return missing(errorsOf(result.fields))
    if (result.__typename === 'PersonAdded')
      toast(<Added input={input} records={result.registration.attendanceRecords} />)
    else if (result.__typename !== 'ActionPlanned') return setRefused(result)
    onAdded()
    if (result.__typename === 'PersonAdded') announceRecord(result.registration.reference)
  }

  async function send(input: AddPersonInput, press: string) {
    setErrors({})
    setRefused(undefined)
    // At the door, it takes effect immediately instead of after a minute.
    if (input.checkInTo) return run(input)
    await announce({ kind: 'ADD_PERSON', args: { input }, press, run: () => run(input) })
  }

  return { send, missing, errors, attempt, refused, busy: busy || loading, dialog }
}
