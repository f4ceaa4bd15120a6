import { Trans, useLingui } from '@lingui/react/macro'
import { languageCodes } from '@plenaria/schema/countries'
import { Field } from '../../ui/forms/Field.tsx'
import { RadioGroup, Select, TextInput } from '../../ui/forms/inputs.tsx'
import { CodeChoice } from '../../ui/staff/CodeChoice.tsx'
import { FormSection, useFieldProblem } from '../../ui/staff/FormSection.tsx'
import { LocalisedInput } from '../../ui/staff/LocalisedInput.tsx'
import { firstText } from '../../ui/staff/texts.ts'
import { type EventDraft, slugOf } from './draft.ts'

export interface SectionProps {
  draft: EventDraft
  onChange: (change: Partial<EventDraft>) => void
  /** Whether the event hasn't been saved yet: then settings that can't be changed later are shown. */
  isNew: boolean
}

/** An institute for which the viewer may host events. */
export interface Host {
  slug: string
  name: string
}

export function BasicsSection({ draft, onChange, isNew, hosts }: SectionProps & { hosts: readonly Host[] }) {
  const { t } = useLingui()
  const slugProblem = useFieldProblem('slug')
  return (
    <FormSection
      id="basics"
      title={<Trans id="events.basics">Basics</Trans>}
      help={
        <Trans id="events.events-title-and-description-in">
          The event’s title and description, in as many languages as you like.
        </Trans>
      }
    >
      {isNew && <KindFields draft={draft} hosts={hosts} onChange={onChange} />}
      <LocalisedInput
        path="titles"
        label={<Trans id="common.title">Title</Trans>}
        value={draft.titles}
        onValue={(titles) => onChange({ titles })}
      />
      {isNew && (
        <TextInput
          id="slug"
          label={<Trans id="common.address">Address</Trans>}
          help={
            <Trans id="events.address-of-events-page">
              The address of the event’s page: /e/{draft.slug || slugOf(firstText(draft.titles)) || '…'}
            </Trans>
          }
          error={slugProblem}
          value={draft.slug}
          placeholder={slugOf(firstText(draft.titles))}
          onValue={(slug) => onChange({ slug })}
        />
      )}
      <LocalisedInput
        path="seriesNames"
        label={<Trans id="common.series">Series</Trans>}
        help={<Trans id="events.where-event-is-one-of">Leave empty if the event isn’t part of a series.</Trans>}
        optional
        value={draft.seriesNames}
        onValue={(seriesNames) => onChange({ seriesNames })}
      />
      <LocalisedInput
        path="summaries"
        label={<Trans id="common.summary">Summary</Trans>}
        help={<Trans id="events.two-or-three-sentences">Write two or three sentences.</Trans>}
        rows={3}
        value={draft.summaries}
        onValue={(summaries) => onChange({ summaries })}
      />
      <LocalisedInput
        path="descriptions"
        label={<Trans id="common.description">Description</Trans>}
        help={
          <Trans id="events.required-before-publishing-blank-line">
            Required before publishing. A blank line starts a new paragraph.
          </Trans>
        }
        rows={8}
        formatted
        value={draft.descriptions}
        onValue={(descriptions) => onChange({ descriptions })}
      />
      <RadioGroup
        id="format"
        label={<Trans id="common.format">Format</Trans>}
        value={draft.format}
        onValue={(format) => {
          if (format === 'VIRTUAL' || format === 'IN_PERSON' || format === 'HYBRID') onChange({ format })
        }}
        choices={[
          { value: 'VIRTUAL', label: t({ id: 'events.virtual', message: 'Virtual' }) },
          { value: 'IN_PERSON', label: t({ id: 'events.in-person', message: 'In person' }) },
          { value: 'HYBRID', label: t({ id: 'events.hybrid', message: 'Hybrid' }) },
        ]}
      />
      <SpokenLanguages languages={draft.languages} onChange={(languages) => onChange({ languages })} />
    </FormSection>
  )
}

interface KindFieldsProps {
  draft: EventDraft
  hosts: readonly Host[]
  onChange: (change: Partial<EventDraft>) => void
}

/** Settings that are fixed once the event is saved, and how seats are allocated. */
function KindFields({ draft, hosts, onChange }: KindFieldsProps) {
  const { t } = useLingui()
  return (
    <>
      {hosts.length > 1 && (
        <Select
          id="hostSlug"
          label={<Trans id="events.host">Host</Trans>}
          value={draft.hostSlug}
          onValue={(hostSlug) => onChange({ hostSlug })}
          choices={hosts.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      )}
      <RadioGroup
        id="kind"
        label={<Trans id="common.kind">Kind</Trans>}
        value={draft.kind}
        onValue={(kind) => {
          if (kind === 'TRAINING') onChange({ kind, admission: 'FIRST_COME' })
          else if (kind === 'CONSULTATION') onChange({ kind, admission: 'REVIEW' })
          else if (kind === 'DIALOGUE') onChange({ kind, admission: 'INVITATION' })
        }}
        choices={[
          {
            value: 'CONSULTATION',
            label: t({ id: 'events.consultation', message: 'Consultation' }),
            help: t({
              id: 'events.people-register-their-interest-you',
              message: 'People register their interest, and you compose the room.',
            }),
          },
          {
            value: 'TRAINING',
            label: t({ id: 'events.training', message: 'Training' }),
            help: t({
              id: 'events.several-sessions-usually-first-come',
              message: 'People attend several sessions. Seats are usually first come, first served.',
            }),
          },
          {
            value: 'DIALOGUE',
            label: t({ id: 'events.track-1-5-dialogue', message: 'Track 1.5 dialogue' }),
            help: t({
              id: 'events.officials-and-others-together-in',
              message: 'Officials and others meet in a personal capacity.',
            }),
          },
        ]}
      />
      <RadioGroup
        id="admission"
        label={<Trans id="events.how-seats-are-given">How seats are allocated</Trans>}
        value={draft.admission}
        onValue={(admission) => {
          if (admission === 'REVIEW' || admission === 'FIRST_COME' || admission === 'INVITATION')
            onChange({ admission })
        }}
        choices={[
          {
            value: 'REVIEW',
            label: t({ id: 'events.you-decide', message: 'You decide' }),
            help: t({ id: 'events.by-date-that-you-promise', message: 'People hear from you by a date you promise.' }),
          },
          {
            value: 'FIRST_COME',
            label: t({ id: 'events.first-come-first-served-2', message: 'First come, first served' }),
            help: t({ id: 'events.within-seat-plan', message: 'Seats are allocated within the seat plan.' }),
          },
          {
            value: 'INVITATION',
            label: t({ id: 'events.by-invitation-2', message: 'By invitation' }),
            help: t({ id: 'events.only-who-is-invited-can', message: 'Only invited people can register.' }),
          },
        ].filter(({ value }) => draft.kind !== 'DIALOGUE' || value === 'INVITATION')}
      />
    </>
  )
}

function SpokenLanguages({ languages, onChange }: { languages: string[]; onChange: (languages: string[]) => void }) {
  const { t } = useLingui()
  const fieldProblem = useFieldProblem('languages')
  return (
    <Field
      id="languages"
      label={<Trans id="events.languages-spoken-at-event">Languages spoken at the event</Trans>}
      error={fieldProblem}
    >
      <CodeChoice
        id="languages"
        type="language"
        all={languageCodes}
        chosen={languages}
        add={t({ id: 'common.add-language', message: 'Add a language' })}
        onChosen={onChange}
      />
    </Field>
  )
}
