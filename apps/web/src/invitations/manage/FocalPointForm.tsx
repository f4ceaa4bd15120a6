import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { checkEmail, checkName, checkOrganisation } from '@plenaria/schema/texts'
import { type FormEvent, useState } from 'react'
import type { EventWithFocalPointsQuery, InvitedToFragment } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { fieldMessage } from '../../kernel/fieldMessage.ts'
import { languageOfLocale, languages } from '../../kernel/language.ts'
import { EmailsLabel } from '../../planned/EmailsLabel.tsx'
import { faultsByControl } from '../../ui/faultsByControl.ts'
import { Select, TextArea, TextInput } from '../../ui/inputs.tsx'
import { Act } from '../../ui/staff/Act.tsx'
import { FormSection } from '../../ui/staff/FormSection.tsx'
import { NamedFaults } from '../../ui/staff/NamedFaults.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { toast } from '../../ui/Toast.tsx'
import { Deadline, soonBefore, useDeadline, useDeadlineFault } from './Deadline.tsx'

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

const longestName = 200
const mostPlaces = 500

export function FocalPointForm({
  event: to,
  before,
  onInvited,
}: {
  event: InvitedToFragment
  /** As it is, where one is changed. */
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
  const [values, setValues] = useState({
    ...{ organisation: before?.organisation ?? '', name: before?.name ?? '', email: before?.email ?? '' },
    ...{ places: String(before?.places ?? 3), note: before?.note ?? '', language: before?.language ?? own },
    groupKey: before?.group.key ?? groups[0]?.key ?? '',
  })
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)
  const isPast = before !== null && Date.parse(before.expiresAt) <= Date.now()
  const deadline = useDeadline(before && !isPast ? before.expiresAt : soonBefore(startsAt), zone)
  const [invite, { loading }] = useMutation(InviteFocalPoint)
  const deadlineFault = useDeadlineFault(deadline)
  const names = {
    organisation: t({ id: 'common.organisation', message: 'Organisation' }),
    name: t({ id: 'invitations.name-of-focal-point', message: 'Name of the focal point' }),
    email: t({ id: 'common.e-mail-address', message: 'E-mail address' }),
    'places-number': t({ id: 'invitations.places-to-fill', message: 'Places to fill' }),
    group: t({ id: 'common.stakeholder-group', message: 'Stakeholder group' }),
    deadline: t({ id: 'common.answer-by', message: 'Answer by' }),
    note: t({ id: 'invitations.personal-note', message: 'A personal note' }),
  }
  const shown = {
    ...{ ...faults, 'places-number': faults.places ?? '', group: faults.groupKey ?? '' },
    deadline: deadlineFault ?? '',
  }
  const change = (changes: Partial<typeof values>) => setValues((now) => ({ ...now, ...changes }))

  async function submit(event: FormEvent) {
    event.preventDefault()
    setAttempt(attempt + 1)
    setRefused(undefined)
    const problems = [
      ...checkOrganisation('organisation', values.organisation, longestName),
      ...checkName('name', values.name, longestName),
      ...checkEmail('email', values.email),
    ]
    const found = Object.fromEntries(problems.map((problem) => [problem.path, fieldMessage(own, problem)]))
    const places = /^\d{1,3}$/.test(values.places.trim()) ? Number(values.places) : 0
    if (places < 1 || places > mostPlaces)
      found.places = t({
        id: 'invitations.give-whole-number-from-1',
        message: `Give a whole number from 1 to ${mostPlaces}.`,
      })
    setFaults(found)
    if (!deadline.instant) deadline.setFault('MISSING')
    if (Object.keys(found).length > 0 || !deadline.instant) return
    const input = {
      ...values,
      ...{ eventSlug: slug, places, note: values.note.trim() || null },
      expiresAt: deadline.instant,
    }
    const answer = await invite({ variables: { input } }).catch(() => null)
    const result = answer?.data?.inviteFocalPoint
    if (result?.__typename === 'ActionPlanned') return onInvited()
    if (result?.__typename === 'FocalPointInvited') {
      toast(<Trans id="invitations.mail-to-is-on-its">The mail to {values.name} is on its way</Trans>)
      return onInvited()
    }
    if (result?.__typename === 'InvalidInput') {
      if (result.fields.some(({ path }) => path === 'expiresAt')) deadline.setFault('OUT_OF_RANGE')
      return setFaults(faultsByControl(result.fields))
    }
    setRefused(result ?? null)
  }

  return (
    <form noValidate onSubmit={submit}>
      <div className="mt-5 max-w-[44rem] empty:hidden">
        <NamedFaults names={names} faults={shown} attempt={attempt} />
      </div>
      <FormSection
        id="whom"
        title={<Trans id="invitations.whom-you-ask">Whom you ask</Trans>}
        help={
          <Trans id="invitations.focal-point-names-people-of">
            A focal point names the people of an organisation. Each of them is invited at once, without your doing, up
            to the number that you give.
          </Trans>
        }
      >
        <TextInput
          id="organisation"
          label={names.organisation}
          error={faults.organisation}
          value={values.organisation}
          onValue={(organisation) => change({ organisation })}
        />
        <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
          <TextInput
            id="name"
            label={names.name}
            autoComplete="off"
            error={faults.name}
            value={values.name}
            onValue={(name) => change({ name })}
          />
          <TextInput
            id="email"
            type="email"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            label={names.email}
            error={faults.email}
            value={values.email}
            onValue={(email) => change({ email })}
          />
          <Select
            id="language"
            label={<Trans id="invitations.language-of-mail">Language of the mail</Trans>}
            value={values.language}
            onValue={(value) => change({ language: languages.find(({ api }) => api === value)?.api ?? own })}
            choices={languages.map(({ api, name }) => ({ value: api, label: name }))}
          />
        </div>
      </FormSection>
      <FormSection id="places" title={<Trans id="invitations.their-places">Their places</Trans>}>
        <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
          <TextInput
            id="places-number"
            inputMode="numeric"
            label={names['places-number']}
            help={
              before ? t({ id: 'invitations.filled-so-far', message: `Filled so far: ${before.filled}` }) : undefined
            }
            error={faults.places}
            value={values.places}
            onValue={(places) => change({ places })}
          />
          <Select
            id="group"
            label={names.group}
            help={<Trans id="invitations.they-register-as-one-of">They register as one of this group.</Trans>}
            error={faults.groupKey}
            value={values.groupKey}
            onValue={(groupKey) => change({ groupKey })}
            choices={groups.map(({ key, name }) => ({ value: key, label: name }))}
          />
          <Deadline id="deadline" deadline={deadline} />
        </div>
        <TextArea
          id="note"
          optional
          label={names.note}
          help={
            <Trans id="invitations.stands-in-mail-and-on">
              Stands in the mail and on the focal point’s page, as you write it.
            </Trans>
          }
          error={faults.note}
          rows={4}
          limit={2_000}
          value={values.note}
          onValue={(note) => change({ note })}
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <div>
          <Act kind="primary" type="submit" busy={loading}>
            <EmailsLabel
              press={
                before
                  ? t({ id: 'invitations.save-changes', message: 'Save changes' })
                  : t({ id: 'common.send-invitation', message: 'Send invitation' })
              }
              people={1}
            />
          </Act>
        </div>
      </FormSection>
    </form>
  )
}
