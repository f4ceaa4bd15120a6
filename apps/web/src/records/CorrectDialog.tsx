import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { CorrectionFormQuery, CorrectRegistrationInput, PersonalField } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { useAnnounced } from '../planned/useAnnounced.tsx'
import { AskedQuestion } from '../registering/form/rest/QuestionFields.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { TextArea } from '../ui/forms/inputs.tsx'
import { PersonNamed } from '../ui/PersonNamed.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { PersonFields } from './PersonFields.tsx'
import { answersOf, errorsOf, type PersonValues } from './person.ts'
import { announceRecord } from './recordsChanged.ts'

const CorrectionForm = graphql(`
  query CorrectionForm($reference: String!) {
    registration(reference: $reference) {
      reference
      version
      name
      organisation
      country
      languages
      motivation
      answers {
        questionKey
        values
      }
      masked {
        field
      }
      group {
        key
      }
      event {
        slug
        groups {
          key
          name
        }
        questions {
          need
          ...AskedQuestion
        }
      }
    }
  }
`)

const CorrectRegistration = graphql(`
  mutation CorrectRegistration($input: CorrectRegistrationInput!) {
    correctRegistration(input: $input) {
      __typename
      ... on RegistrationCorrected {
        registration {
          reference
          version
          name
          organisation
          country
          languages
          motivation
          group {
            key
            name
          }
          ...Answers_Registration
          ...History_Registration
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

interface CorrectDialogProps {
  reference: string
  onClose: () => void
}

/** Corrects a person's stored data, with a reason; the person is emailed. */
export function CorrectDialog({ reference, onClose }: CorrectDialogProps) {
  const { data, error, refetch } = useQuery(CorrectionForm, { variables: { reference }, fetchPolicy: 'network-only' })
  const registration = data?.registration
  return (
    <Dialog wide title={<Trans id="records.correct-details">Correct details</Trans>} onClose={onClose}>
      {registration ? (
        <CorrectForm
          key={registration.version}
          registration={registration}
          onRefetch={() => void refetch()}
          onClose={onClose}
        />
      ) : error || data ? (
        <RefusalNotice refused={null} />
      ) : (
        <Skeleton lines={6} />
      )}
    </Dialog>
  )
}

type Found = NonNullable<CorrectionFormQuery['registration']>

const maskOf: Partial<Record<PersonalField, keyof PersonValues>> = {
  NAME: 'name',
  ORGANISATION: 'organisation',
  COUNTRY: 'country',
  LANGUAGES: 'languages',
  MOTIVATION: 'motivation',
  ANSWERS: 'answers',
}

const valuesOf = ({ name, organisation, country, languages, motivation, answers, group }: Found): PersonValues => ({
  name: name ?? '',
  organisation: organisation ?? '',
  country: country ?? '',
  motivation: motivation ?? '',
  groupKey: group.key,
  languages: [...languages],
  answers: Object.fromEntries(answers.map(({ questionKey, values }) => [questionKey, [...values]])),
})

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Fields that differ from the stored values. */
function changesOf(before: PersonValues, now: PersonValues): Partial<CorrectRegistrationInput> {
  const { organisation, motivation, answers, ...others } = now
  const rest = Object.entries(others).filter(([field, value]) => !isSame(before[field as keyof PersonValues], value))
  return {
    ...Object.fromEntries(rest),
    ...(organisation !== before.organisation && { organisation: organisation.trim() || null }),
    ...(motivation !== before.motivation && { motivation: motivation.trim() || null }),
    ...(!isSame(answersOf(answers), answersOf(before.answers)) && { answers: answersOf(answers) }),
  }
}

interface CorrectFormProps {
  registration: Found
  onRefetch: () => void
  onClose: () => void
}

function CorrectForm({ registration, onRefetch, onClose }: CorrectFormProps) {
  const { t } = useLingui()
  const before = valuesOf(registration)
  const [values, setValues] = useState(before)
  const [reason, setReason] = useState('')
  const { send, errors, refused, busy, dialog } = useCorrecting(onClose)
  const hidden = new Set(registration.masked.flatMap(({ field }) => maskOf[field] ?? []))

  function submit(submission: FormEvent) {
    submission.preventDefault()
    const { reference, version } = registration
    void send(
      { reference, version, reason, ...changesOf(before, values) },
      t({ id: 'records.correct', message: 'Correct' }),
    )
  }

  return (
    <>
      <form noValidate onSubmit={submit} className="mt-4 grid gap-5 text-15">
        <PersonFields
          values={values}
          change={(changes) => setValues((now) => ({ ...now, ...changes }))}
          errors={errors}
          groups={registration.event.groups}
          questions={readFragment(
            AskedQuestion,
            registration.event.questions.filter(({ need }) => !need),
          )}
          hidden={hidden}
        />
        <TextArea
          id="reason"
          rows={2}
          limit={500}
          label={<Trans id="common.reason-2">Reason</Trans>}
          help={<Trans id="records.we-email-person-what-you">We email the person what you corrected and why.</Trans>}
          error={errors.reason}
          value={reason}
          onValue={setReason}
        />
        {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
        <DialogActions>
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <StaffButton kind="primary" type="submit" busy={busy}>
            <Trans id="records.correct">Correct</Trans>
          </StaffButton>
        </DialogActions>
      </form>
      {dialog}
    </>
  )
}

/** Sends a correction; the confirm button shows how many people will be emailed. */
function useCorrecting(onDone: () => void) {
  const [correct, { loading, client }] = useMutation(CorrectRegistration)
  const { announce, dialog, busy } = useAnnounced()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()

  async function run(input: CorrectRegistrationInput) {
    const answer = await correct({ variables: { input } }).catch(() => null)
    const result = answer?.data?.correctRegistration
    if (!result) return setRefused(null)
    if (result.__typename === 'InvalidInput') return setErrors(errorsOf(result.fields))
    if (result.__typename === 'RegistrationCorrected')
      toast(
        <Trans id="records.person-corrected-and-emailed">
          <PersonNamed reference={input.reference} client={client} />: details corrected. We’ll email the person.
        </Trans>,
      )
    else if (result.__typename !== 'ActionPlanned') return setRefused(result)
    onDone()
    if (result.__typename === 'RegistrationCorrected') announceRecord(input.reference)
  }

  async function send(input: CorrectRegistrationInput, press: string) {
    setErrors({})
    setRefused(undefined)
    await announce({ kind: 'CORRECT_REGISTRATION', args: { input }, press, run: () => run(input) })
  }

  return { send, errors, refused, busy: busy || loading, dialog }
}
