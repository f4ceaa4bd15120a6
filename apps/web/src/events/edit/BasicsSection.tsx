import { Trans, useLingui } from '@lingui/react/macro'
import { languageCodes } from '@plenaria/schema/countries'
import { CodeChoice } from '../../app/staff/CodeChoice.tsx'
import { Field } from '../../ui/Field.tsx'
import { RadioGroup, Select, TextInput } from '../../ui/inputs.tsx'
import { type EventDraft, firstText, slugOf } from './draft.ts'
import { FormSection, useFault } from './FormSection.tsx'
import { LocalisedInput } from './LocalisedInput.tsx'

export interface SectionProps {
  draft: EventDraft
  onChange: (change: Partial<EventDraft>) => void
  /** Not saved yet: what can't be changed later is asked. */
  isNew: boolean
}

/** Where the viewer may host: slug and name. */
export interface Host {
  slug: string
  name: string
}

export function BasicsSection({ draft, onChange, isNew, hosts }: SectionProps & { hosts: readonly Host[] }) {
  const { t } = useLingui()
  const slugFault = useFault('slug')
  return (
    <FormSection
      id="basics"
      title={<Trans>Basics</Trans>}
      help={<Trans>What it is, in as many languages as you write it in.</Trans>}
    >
      {isNew && (
        <>
          {hosts.length > 1 && (
            <Select
              id="hostSlug"
              label={<Trans>Host</Trans>}
              value={draft.hostSlug}
              onValue={(hostSlug) => onChange({ hostSlug })}
              choices={hosts.map(({ slug, name }) => ({ value: slug, label: name }))}
            />
          )}
          <RadioGroup
            id="kind"
            label={<Trans>Kind</Trans>}
            value={draft.kind}
            onValue={(kind) => {
              if (kind === 'TRAINING') onChange({ kind, admission: 'FIRST_COME' })
              else if (kind === 'CONSULTATION') onChange({ kind, admission: 'REVIEW' })
              else if (kind === 'DIALOGUE') onChange({ kind, admission: 'INVITATION' })
            }}
            choices={[
              {
                value: 'CONSULTATION',
                label: t`Consultation`,
                help: t`People register their interest; you compose the room.`,
              },
              { value: 'TRAINING', label: t`Training`, help: t`Several sessions, usually first come, first served.` },
              {
                value: 'DIALOGUE',
                label: t`Track 1.5 dialogue`,
                help: t`Officials and others together, in a personal capacity.`,
              },
            ]}
          />
          <RadioGroup
            id="admission"
            label={<Trans>How seats are given</Trans>}
            value={draft.admission}
            onValue={(admission) => {
              if (admission === 'REVIEW' || admission === 'FIRST_COME' || admission === 'INVITATION')
                onChange({ admission })
            }}
            choices={[
              { value: 'REVIEW', label: t`You decide`, help: t`By a date that you promise.` },
              { value: 'FIRST_COME', label: t`First come, first served`, help: t`Within the seat plan.` },
              { value: 'INVITATION', label: t`By invitation`, help: t`Only who is invited can register.` },
            ].filter(({ value }) => draft.kind !== 'DIALOGUE' || value === 'INVITATION')}
          />
        </>
      )}
      <LocalisedInput
        path="titles"
        label={<Trans>Title</Trans>}
        value={draft.titles}
        onValue={(titles) => onChange({ titles })}
      />
      {isNew && (
        <TextInput
          id="slug"
          label={<Trans>Address</Trans>}
          help={
            <Trans>
              Part of the event’s address for good: /e/{draft.slug || slugOf(firstText(draft.titles)) || '…'}
            </Trans>
          }
          error={slugFault}
          value={draft.slug}
          placeholder={slugOf(firstText(draft.titles))}
          onValue={(slug) => onChange({ slug })}
        />
      )}
      <LocalisedInput
        path="seriesNames"
        label={<Trans>Series</Trans>}
        help={<Trans>Where the event is one of several.</Trans>}
        optional
        value={draft.seriesNames}
        onValue={(seriesNames) => onChange({ seriesNames })}
      />
      <LocalisedInput
        path="summaries"
        label={<Trans>Summary</Trans>}
        help={<Trans>Two or three sentences.</Trans>}
        rows={3}
        value={draft.summaries}
        onValue={(summaries) => onChange({ summaries })}
      />
      <LocalisedInput
        path="descriptions"
        label={<Trans>Description</Trans>}
        help={<Trans>Needed before it is published. A blank line begins a paragraph.</Trans>}
        rows={8}
        value={draft.descriptions}
        onValue={(descriptions) => onChange({ descriptions })}
      />
      <RadioGroup
        id="format"
        label={<Trans>Format</Trans>}
        value={draft.format}
        onValue={(format) => {
          if (format === 'VIRTUAL' || format === 'IN_PERSON' || format === 'HYBRID') onChange({ format })
        }}
        choices={[
          { value: 'VIRTUAL', label: t`Virtual` },
          { value: 'IN_PERSON', label: t`In person` },
          { value: 'HYBRID', label: t`Hybrid` },
        ]}
      />
      <SpokenLanguages languages={draft.languages} onChange={(languages) => onChange({ languages })} />
    </FormSection>
  )
}

function SpokenLanguages({ languages, onChange }: { languages: string[]; onChange: (languages: string[]) => void }) {
  const { t } = useLingui()
  const fault = useFault('languages')
  return (
    <Field id="languages" label={<Trans>Languages spoken at the event</Trans>} error={fault}>
      <CodeChoice
        id="languages"
        type="language"
        all={languageCodes}
        chosen={languages}
        add={t`Add a language`}
        onChosen={onChange}
      />
    </Field>
  )
}
