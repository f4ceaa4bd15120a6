import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { checkEmail, checkName, checkOrganisation } from '@plenaria/schema/texts'
import { type FormEvent, type ReactNode, useState } from 'react'
import type {
  EventWithFocalPointsQuery,
  InvitedToFragment,
  InviteFocalPointMutation,
  Language,
} from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { fieldMessage } from '../../kernel/fieldMessage.ts'
import { languageOfLocale, languages } from '../../kernel/language.ts'
import { EmailsLabel } from '../../planned/EmailsLabel.tsx'
import { TestToMyself } from '../../planned/TestToMyself.tsx'
import { Select, TextArea, TextInput } from '../../ui/forms/inputs.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { FormSection } from '../../ui/staff/FormSection.tsx'
import { NamedProblems } from '../../ui/staff/NamedProblems.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { Deadline, soonBefore, useDeadline, useDeadlineProblem } from './Deadline.tsx'

const InviteFocalPoint = graphql(`
  mutation InviteFocalPoint($input: InviteFocalPointInput!) {
    inviteFocalPoint(input: $input) {
      __typename
      ... on FocalPointInvited {
        focalPoint {
          id
          ...FocalPointRow_FocalPoint
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

type Before = NonNullable<EventWithFocalPointsQuery['event']>['focalPoints'][number]

const maxNameLength = 200
const maxPlaces = 500

interface Values {
  organisation: string
  name: string
  email: string
  places: string
  note: string
  language: Language
  groupKey: string
}

const valuesOf = (before: Before | null, language: Language, groupKey: string): Values => ({
  organisation: before?.organisation ?? '',
  name: before?.name ?? '',
  email: before?.email ?? '',
  places: String(before?.places ?? 3),
  note: before?.note ?? '',
  language: before?.language ?? language,
  groupKey: before?.group.key ?? groupKey,
})

/** Null unless it is a whole number in range. */
function placesIn({ places }: Values): number | null {
  const number = /^\d{1,3}$/.test(places.trim()) ? Number(places) : 0
  return number < 1 || number > maxPlaces ? null : number
}

const inputOf = (eventSlug: string, values: Values, places: number, expiresAt: string) => ({
  ...values,
  eventSlug,
  places,
  note: values.note.trim() || null,
  expiresAt,
})

const actionOf = (input: ReturnType<typeof inputOf>) => ({ kind: 'INVITE_FOCAL_POINT' as const, args: { input } })

function useFieldNames() {
  const { t } = useLingui()
  return {
    organisation: t({ id: 'common.organisation', message: 'Organisation' }),
    name: t({ id: 'invitations.name-of-focal-point', message: 'Focal point’s name' }),
    email: t({ id: 'common.email-address', message: 'Email address' }),
    'places-number': t({ id: 'invitations.places-to-fill', message: 'Places to fill' }),
    group: t({ id: 'common.stakeholder-group', message: 'Stakeholder group' }),
    deadline: t({ id: 'common.answer-by', message: 'Answer by' }),
    note: t({ id: 'invitations.personal-note', message: 'Personal note' }),
  }
}

export function FocalPointForm({
  event: to,
  before,
  onInvited,
}: {
  event: InvitedToFragment
  /** The focal point being edited; null for a new one. */
  before: Before | null
  onInvited: () => void
}) {
  const { i18n, t } = useLingui()
  const {
    slug,
    startsAt,
    zone,
    viewerCan: { inviteGroups: groups },
  } = to
  const own = languageOfLocale(i18n.locale).api
  const [values, setValues] = useState(() => valuesOf(before, own, groups[0]?.key ?? ''))
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)
  const isPast = before !== null && Date.parse(before.expiresAt) <= Date.now()
  const deadline = useDeadline(before && !isPast ? before.expiresAt : soonBefore(startsAt), zone)
  const [invite, { loading }] = useMutation(InviteFocalPoint)
  const deadlineProblem = useDeadlineProblem(deadline)
  const names = useFieldNames()
  const shown = {
    ...fieldProblems,
    'places-number': fieldProblems.places ?? '',
    group: fieldProblems.groupKey ?? '',
    deadline: deadlineProblem ?? '',
  }
  const change = (changes: Partial<Values>) => setValues((now) => ({ ...now, ...changes }))

  function fieldProblemsOf({ organisation, name, email }: Values): Record<string, string> {
    const problems = [
      ...checkOrganisation('organisation', organisation, maxNameLength),
      ...checkName('name', name, maxNameLength),
      ...checkEmail('email', email),
    ]
    return Object.fromEntries(problems.map((problem) => [problem.path, fieldMessage(own, problem)]))
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setAttempt(attempt + 1)
    setRefused(undefined)
    const found = fieldProblemsOf(values)
    const places = placesIn(values)
    if (places === null)
      found.places = t({
        id: 'invitations.give-whole-number-from-1',
        message: `Enter a whole number from 1 to ${maxPlaces}.`,
      })
    setFieldProblems(found)
    if (!deadline.instant) deadline.setFieldProblem('MISSING')
    if (Object.keys(found).length > 0 || places === null || !deadline.instant) return
    const answer = await invite({ variables: { input: inputOf(slug, values, places, deadline.instant) } }).catch(
      () => null,
    )
    settle(answer?.data?.inviteFocalPoint)
  }

  function settle(result: InviteFocalPointMutation['inviteFocalPoint'] | undefined) {
    if (result?.__typename === 'ActionPlanned') return onInvited()
    if (result?.__typename === 'FocalPointInvited') {
      toast(<Trans id="invitations.mail-to-is-on-its">The email to {values.name} is on its way</Trans>)
      return onInvited()
    }
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    if (result.fields.some(({ path }) => path === 'expiresAt')) deadline.setFieldProblem('OUT_OF_RANGE')
    setFieldProblems(problemsByControl(result.fields))
  }

  return (
    <form noValidate onSubmit={submit}>
      <div className="mt-5 max-w-[44rem] empty:hidden">
        <NamedProblems names={names} fieldProblems={shown} attempt={attempt} />
      </div>
      <FormSection
        id="whom"
        title={<Trans id="invitations.focal-point">Focal point</Trans>}
        help={
          <Trans id="invitations.focal-point-names-people-of">
            A focal point names people from an organisation, up to the number you set. Each of them is invited
            automatically and immediately.
          </Trans>
        }
      >
        <WhomFields values={values} names={names} fieldProblems={fieldProblems} onChange={change} />
      </FormSection>
      <FormSection id="places" title={<Trans id="invitations.their-places">Places</Trans>}>
        <PlacesFields
          values={values}
          names={names}
          fieldProblems={fieldProblems}
          onChange={change}
          groups={groups}
          before={before}
        >
          <Deadline id="deadline" deadline={deadline} />
        </PlacesFields>
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <div className="flex flex-wrap gap-3">
          <StaffButton kind="primary" type="submit" busy={loading}>
            <EmailsLabel
              press={
                before
                  ? t({ id: 'invitations.save-changes', message: 'Save changes' })
                  : t({ id: 'common.send-invitation', message: 'Send invitation' })
              }
              people={1}
            />
          </StaffButton>
          <TestToMyself
            action={actionOf(inputOf(slug, values, placesIn(values) ?? 0, deadline.instant ?? ''))}
            language={values.language}
            disabled={loading || !deadline.instant || Object.keys(fieldProblemsOf(values)).length > 0}
          />
        </div>
      </FormSection>
    </form>
  )
}

interface FieldsProps {
  values: Values
  names: ReturnType<typeof useFieldNames>
  fieldProblems: Readonly<Record<string, string>>
  onChange: (changes: Partial<Values>) => void
}

function WhomFields({ values, names, fieldProblems, onChange }: FieldsProps) {
  return (
    <>
      <TextInput
        id="organisation"
        label={names.organisation}
        error={fieldProblems.organisation}
        value={values.organisation}
        onValue={(organisation) => onChange({ organisation })}
      />
      <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextInput
          id="name"
          label={names.name}
          autoComplete="off"
          error={fieldProblems.name}
          value={values.name}
          onValue={(name) => onChange({ name })}
        />
        <TextInput
          id="email"
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          label={names.email}
          error={fieldProblems.email}
          value={values.email}
          onValue={(email) => onChange({ email })}
        />
        <Select
          id="language"
          label={<Trans id="invitations.email-language">Email language</Trans>}
          value={values.language}
          onValue={(value) =>
            onChange({ language: languages.find(({ api }) => api === value)?.api ?? values.language })
          }
          choices={languages.map(({ api, name }) => ({ value: api, label: name }))}
        />
      </div>
    </>
  )
}

interface PlacesProps extends FieldsProps {
  groups: InvitedToFragment['viewerCan']['inviteGroups']
  /** The focal point being edited; null for a new one. */
  before: Before | null
  /** The deadline field. */
  children: ReactNode
}

function PlacesFields({ values, names, fieldProblems, onChange, groups, before, children }: PlacesProps) {
  const { t } = useLingui()
  return (
    <>
      <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextInput
          id="places-number"
          inputMode="numeric"
          label={names['places-number']}
          help={before ? t({ id: 'invitations.filled-so-far', message: `Filled so far: ${before.filled}` }) : undefined}
          error={fieldProblems.places}
          value={values.places}
          onValue={(places) => onChange({ places })}
        />
        <Select
          id="group"
          label={names.group}
          help={<Trans id="invitations.invited-people-register-in-this">Invited people register in this group.</Trans>}
          error={fieldProblems.groupKey}
          value={values.groupKey}
          onValue={(groupKey) => onChange({ groupKey })}
          choices={groups.map(({ key, name }) => ({ value: key, label: name }))}
        />
        {children}
      </div>
      <TextArea
        id="note"
        optional
        label={names.note}
        help={
          <Trans id="invitations.stands-in-mail-and-on">
            Appears in the email and on the focal point’s page exactly as you write it.
          </Trans>
        }
        error={fieldProblems.note}
        rows={4}
        limit={2_000}
        value={values.note}
        onValue={(note) => onChange({ note })}
      />
    </>
  )
}
