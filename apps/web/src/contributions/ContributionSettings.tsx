import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { ContributionSettings_EventFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { wholeNumber } from '../groups/planDraft.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { Checkbox, RadioGroup, TextInput } from '../ui/forms/inputs.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { FormContext } from '../ui/staff/FormSection.tsx'
import { LocalTime } from '../ui/staff/LocalTime.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { instantOf, localOf } from '../ui/staff/zoned.ts'
import { toast } from '../ui/Toast.tsx'
import { useZoneName } from '../ui/When.tsx'

const Settings = graphql(`
  fragment ContributionSettings_event on Event {
    slug
    zone
    version
    contributionsUntil
    contributionWords
    contributors
    contributionsOpenedAt
    contributionsToOpen
  }
`)

const SetContributions = graphql(`
  mutation SetContributions($input: SetContributionsInput!) {
    setContributions(input: $input) {
      __typename
      ... on ContributionsSet {
        event {
          ...ContributionSettings_event
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

interface SettingsProps {
  event: FragmentType<typeof Settings>
  onRefetch: () => void
}

/** Whether participants are asked to contribute, until when, how much, who may, and whether everyone can read it. */
export function ContributionSettings({ event: given, onRefetch }: SettingsProps) {
  const event = readFragment(Settings, given)
  return <Form key={event.version} event={event} onRefetch={onRefetch} />
}

function Form({ event, onRefetch }: { event: ContributionSettings_EventFragment; onRefetch: () => void }) {
  const { t } = useLingui()
  const { slug, zone, version } = event
  const zoneName = useZoneName()(zone)
  const [saved] = useState(() => ({
    until: event.contributionsUntil ? localOf(event.contributionsUntil, zone) : '',
    words: String(event.contributionWords),
    contributors: event.contributors,
    open: event.contributionsOpenedAt !== null,
  }))
  const [draft, setDraft] = useState(saved)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [set, { loading }] = useMutation(SetContributions)

  async function save(submission: FormEvent) {
    submission.preventDefault()
    setRefused(undefined)
    const words = wholeNumber(draft.words)
    if (words === null)
      return setErrors({ words: t({ id: 'common.give-whole-number', message: 'Enter a whole number.' }) })
    setErrors({})
    const until = draft.until ? (instantOf(draft.until, zone)?.instant ?? null) : null
    const input = { eventSlug: slug, version, until, words, contributors: draft.contributors, open: draft.open }
    const answer = await set({ variables: { input } }).catch(() => null)
    const result = answer?.data?.setContributions
    if (result?.__typename === 'ContributionsSet')
      return toast(<Trans id="contributions.rules-saved">Contribution rules saved</Trans>)
    if (result?.__typename === 'ActionPlanned') return
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    setErrors(problemsByControl(result.fields))
  }

  return (
    <section
      aria-label={t({ id: 'contributions.written-contributions', message: 'Written contributions' })}
      className="mt-10 max-w-measure"
    >
      <h2 className="border-line-strong border-b pb-1 text-20">
        <Trans id="contributions.written-contributions">Written contributions</Trans>
      </h2>
      <FormContext value={{ fieldProblems: errors, language: 'en' }}>
        <form noValidate onSubmit={save} className="mt-4 grid gap-5">
          {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
          <LocalTime
            id="until"
            label={<Trans id="contributions.deadline-for-contributions">Deadline for contributions</Trans>}
            help={
              <Trans id="contributions.in-events-time-zone-leave">
                Use the event’s time zone, {zoneName}. Leave empty if you don’t want contributions.
              </Trans>
            }
            optional
            zone={zone}
            value={draft.until}
            onValue={(until) => setDraft({ ...draft, until })}
          />
          <TextInput
            id="words"
            label={<Trans id="contributions.word-limit">Word limit</Trans>}
            inputMode="numeric"
            error={errors.words}
            value={draft.words}
            onValue={(words) => setDraft({ ...draft, words })}
            className="max-w-32"
          />
          <ContributorsChoice
            value={draft.contributors}
            onValue={(contributors) => setDraft({ ...draft, contributors })}
          />
          <Checkbox
            id="open"
            checked={draft.open}
            onChecked={(open) => setDraft({ ...draft, open })}
            label={
              <Trans id="contributions.let-everyone-read-texts-meant">
                Let everyone read the texts meant for publication
              </Trans>
            }
            help={
              <Trans id="contributions.with-name-or-as-of-group">
                Texts appear under the writer’s name or group, as each writer chose. Texts meant only for rapporteurs
                stay private. We first check each text for anything that may identify someone. Texts sent later wait for
                an editor. You can undo this for a minute.
              </Trans>
            }
          />
          <div className="flex flex-wrap items-center gap-4">
            <StaffButton
              kind="primary"
              type="submit"
              busy={loading}
              disabled={JSON.stringify(draft) === JSON.stringify(saved)}
            >
              {draft.open && !saved.open ? (
                <Plural
                  id="contributions.publish-contributions"
                  value={event.contributionsToOpen ?? 0}
                  one="Publish # contribution"
                  other="Publish # contributions"
                />
              ) : (
                <Trans id="common.save">Save</Trans>
              )}
            </StaffButton>
            {saved.open && (
              <TextLink to={paths.contributions(slug)}>
                <Trans id="contributions.page-with-contributions">Contributions page</Trans>
              </TextLink>
            )}
          </div>
        </form>
      </FormContext>
    </section>
  )
}

type Contributors = ContributionSettings_EventFragment['contributors']

function ContributorsChoice({ value, onValue }: { value: Contributors; onValue: (value: Contributors) => void }) {
  const { t } = useLingui()
  return (
    <RadioGroup
      id="contributors"
      label={<Trans id="contributions.who-is-asked">Who can contribute</Trans>}
      value={value}
      onValue={(chosen) => onValue(chosen === 'SEATED' ? 'SEATED' : 'REGISTERED')}
      choices={[
        {
          value: 'SEATED',
          label: t({ id: 'contributions.those-who-hold-seat', message: 'People who hold a seat' }),
        },
        {
          value: 'REGISTERED',
          label: t({
            id: 'contributions.everybody-who-registered-and-has',
            message: 'Everyone who registered, unless they withdrew or were declined',
          }),
        },
      ]}
    />
  )
}
