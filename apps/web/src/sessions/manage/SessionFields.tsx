import { Trans, useLingui } from '@lingui/react/macro'
import { languageCodes } from '@plenaria/schema/countries'
import { Field } from '../../ui/forms/Field.tsx'
import { Checkbox, RadioGroup, TextInput } from '../../ui/forms/inputs.tsx'
import { useQuoted } from '../../ui/quoted.ts'
import { CodeChoice } from '../../ui/staff/CodeChoice.tsx'
import { LocalisedInput } from '../../ui/staff/LocalisedInput.tsx'
import { LocalTime } from '../../ui/staff/LocalTime.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { JoinLinkField } from './JoinLinkField.tsx'
import { emptyMaterial, type MaterialDraft, type SessionEdit } from './sessionDraft.ts'
import type { ShownSession } from './sessionFacts.ts'

export interface SessionFieldsProps {
  draft: SessionEdit
  /** IANA zone of the event. */
  zone: string
  /** Names of the venue's rooms, as suggestions. */
  rooms: readonly string[]
  /** The saved session; null for a new one. */
  session: ShownSession | null
  fieldProblems: Record<string, string>
  onChange: (change: Partial<SessionEdit>) => void
}

export function SessionFields({ draft, zone, rooms, session, fieldProblems, onChange }: SessionFieldsProps) {
  const { t } = useLingui()
  return (
    <div className="mt-4 grid gap-5">
      <LocalisedInput
        path="titles"
        label={<Trans id="common.title">Title</Trans>}
        value={draft.titles}
        onValue={(titles) => onChange({ titles })}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))] gap-x-4 gap-y-5">
        <LocalTime
          id="startsLocal"
          label={<Trans id="common.starts">Starts</Trans>}
          zone={zone}
          refusesSkipped
          value={draft.startsLocal}
          onValue={(startsLocal) => onChange({ startsLocal })}
        />
        <LocalTime
          id="endsLocal"
          label={<Trans id="common.ends">Ends</Trans>}
          zone={zone}
          refusesSkipped
          value={draft.endsLocal}
          onValue={(endsLocal) => onChange({ endsLocal })}
        />
      </div>
      <KindChoice value={draft.kind} onValue={(kind) => onChange({ kind })} />
      <LocalisedInput
        path="tracks"
        label={<Trans id="sessions.track">Track</Trans>}
        help={
          <Trans id="sessions.sessions-with-same-track-stand">Sessions in the same track are listed together.</Trans>
        }
        optional
        value={draft.tracks}
        onValue={(tracks) => onChange({ tracks })}
      />
      <TextInput
        id="room"
        label={<Trans id="sessions.room">Room</Trans>}
        help={<Trans id="sessions.empty-online">Leave empty if the session is online.</Trans>}
        optional
        error={fieldProblems.room}
        list={rooms.length > 0 ? 'rooms-of-venue' : undefined}
        value={draft.room}
        onValue={(room) => onChange({ room })}
      />
      <datalist id="rooms-of-venue">
        {rooms.map((room) => (
          <option key={room} value={room} />
        ))}
      </datalist>
      <TextInput
        id="capacity"
        label={<Trans id="common.places">Places</Trans>}
        help={
          <Trans id="sessions.leave-empty-if-everyone-with">
            Leave empty if everyone with a seat at the event can attend. If you set a number, everyone beyond it joins
            the session’s waitlist.
          </Trans>
        }
        optional
        inputMode="numeric"
        error={fieldProblems.capacity}
        value={draft.capacity}
        onValue={(capacity) => onChange({ capacity })}
      />
      <Languages
        id="languages"
        label={t({ id: 'sessions.languages-spoken', message: 'Languages spoken' })}
        help={t({ id: 'sessions.leave-empty-to-use-events', message: 'Leave empty to use the event’s languages.' })}
        codes={draft.languages}
        error={fieldProblems.languages}
        onCodes={(languages) => onChange({ languages })}
      />
      <Languages
        id="interpretation"
        label={t({ id: 'sessions.interpreted-into', message: 'Interpreted into' })}
        codes={draft.interpretation}
        error={fieldProblems.interpretation}
        onCodes={(interpretation) => onChange({ interpretation })}
      />
      <LocalisedInput
        path="descriptions"
        label={<Trans id="common.description">Description</Trans>}
        optional
        rows={5}
        formatted
        value={draft.descriptions}
        onValue={(descriptions) => onChange({ descriptions })}
      />
      <JoinLinkField draft={draft} zone={zone} session={session} fieldProblems={fieldProblems} onChange={onChange} />
      <Materials
        materials={draft.materials}
        fieldProblems={fieldProblems}
        onMaterials={(materials) => onChange({ materials })}
      />
    </div>
  )
}

type Kind = SessionEdit['kind']

function KindChoice({ value, onValue }: { value: Kind; onValue: (kind: Kind) => void }) {
  const { t } = useLingui()
  return (
    <RadioGroup
      id="kind"
      label={<Trans id="common.kind">Kind</Trans>}
      value={value}
      onValue={(kind) => onValue(kind === 'BREAKOUT' ? 'BREAKOUT' : 'PLENARY')}
      choices={[
        {
          value: 'PLENARY',
          label: t({ id: 'sessions.plenary', message: 'Plenary' }),
          help: t({ id: 'sessions.everybody-together', message: 'Everyone together.' }),
        },
        {
          value: 'BREAKOUT',
          label: t({ id: 'sessions.breakout', message: 'Breakout' }),
          help: t({ id: 'sessions.part-of-event-beside-others', message: 'A part of the event, alongside others.' }),
        },
      ]}
    />
  )
}

interface LanguagesProps {
  id: string
  label: string
  help?: string
  error?: string
  codes: readonly string[]
  onCodes: (codes: string[]) => void
}

function Languages({ id, label, help, error, codes, onCodes }: LanguagesProps) {
  const { t } = useLingui()
  return (
    <Field id={id} label={label} help={help} error={error} optional>
      <CodeChoice
        id={id}
        type="language"
        all={languageCodes}
        chosen={codes}
        add={t({ id: 'common.add-language', message: 'Add a language' })}
        onChosen={onCodes}
      />
    </Field>
  )
}

interface MaterialsProps {
  materials: readonly MaterialDraft[]
  fieldProblems: Record<string, string>
  onMaterials: (materials: MaterialDraft[]) => void
}

function Materials({ materials, fieldProblems, onMaterials }: MaterialsProps) {
  const quoted = useQuoted()
  const set = (index: number, change: Partial<MaterialDraft>) =>
    onMaterials(materials.map((each, place) => (place === index ? { ...each, ...change } : each)))
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-medium">
        <Trans id="sessions.materials">Materials</Trans>
      </legend>
      {materials.map((material, index) => (
        <div key={material.id} className="grid gap-3 border-line-strong border-s-2 ps-4">
          <TextInput
            id={`materials.${index}.title`}
            label={<Trans id="common.name">Name</Trans>}
            error={fieldProblems[`materials.${index}.title`]}
            value={material.title}
            onValue={(title) => set(index, { title })}
          />
          <TextInput
            id={`materials.${index}.link`}
            label={<Trans id="common.address">Address</Trans>}
            type="url"
            error={fieldProblems[`materials.${index}.link`]}
            value={material.link}
            onValue={(link) => set(index, { link })}
          />
          <Checkbox
            id={`materials.${index}.isPublic`}
            label={
              <Trans id="sessions.for-everybody-not-only-for">For everyone, not only people who hold a place</Trans>
            }
            checked={material.isPublic}
            onChecked={(isPublic) => set(index, { isPublic })}
          />
          <p>
            <StaffButton kind="bare" onClick={() => onMaterials(materials.filter((each) => each !== material))}>
              <Trans id="common.remove">Remove</Trans>
              <span className="sr-only"> {quoted(material.title || material.link)}</span>
            </StaffButton>
          </p>
        </div>
      ))}
      <p>
        <StaffButton onClick={() => onMaterials([...materials, emptyMaterial()])}>
          <Trans id="sessions.add-material">Add material</Trans>
        </StaffButton>
      </p>
    </fieldset>
  )
}
