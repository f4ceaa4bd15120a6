import { Trans, useLingui } from '@lingui/react/macro'
import { countries } from '@plenaria/schema/countries'
import { Checkbox, Select, TextArea, TextInput } from '../../ui/forms/inputs.tsx'
import { useCodeChoices } from '../../ui/languages/codeNames.ts'
import { FormItem, FormSection, useFieldProblem } from '../../ui/staff/FormSection.tsx'
import { LocalisedInput } from '../../ui/staff/LocalisedInput.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import type { SectionProps } from './BasicsSection.tsx'
import { emptyVenueRoom, type VenueDraft, type VenueRoomDraft } from './venueDraft.ts'

/** The event's venue; not shown for virtual events. */
export function VenueSection({ draft, onChange }: SectionProps) {
  const { venue } = draft
  const set = (change: Partial<VenueDraft>) => onChange({ venue: { ...venue, ...change } })
  return (
    <FormSection
      id="venue"
      title={<Trans id="common.venue">Venue</Trans>}
      help={
        <Trans id="events.city-and-country-before-publishing">
          City and country are required before publishing. The rest can follow.
        </Trans>
      }
    >
      <PlaceFields venue={venue} onChange={set} />
      <Checkbox
        id="venue.isAddressPublic"
        label={<Trans id="events.show-address-only-to-people">Show the address only to people who hold a seat</Trans>}
        help={
          <Trans id="events.city-country-and-accessibility-stay">
            City, country and accessibility stay public. The name, address, map, directions and rooms don’t.
          </Trans>
        }
        checked={!venue.isAddressPublic}
        onChecked={(isHidden) => set({ isAddressPublic: !isHidden })}
      />
      <LocalisedInput
        path="venue.directions"
        label={<Trans id="events.how-to-get-there">How to get there</Trans>}
        optional
        rows={3}
        value={venue.directions}
        onValue={(directions) => set({ directions })}
      />
      <LocalisedInput
        path="venue.accessibility"
        label={<Trans id="events.accessibility">Accessibility</Trans>}
        help={
          <Trans id="events.steps-lifts-toilets-hearing-loops">
            Steps, lifts, toilets, hearing loops. This is always public, so don’t name the venue here.
          </Trans>
        }
        optional
        rows={3}
        value={venue.accessibility}
        onValue={(accessibility) => set({ accessibility })}
      />
      <Rooms rooms={venue.rooms} onChange={(rooms) => set({ rooms })} />
    </FormSection>
  )
}

interface PlaceProps {
  venue: VenueDraft
  onChange: (change: Partial<VenueDraft>) => void
}

function PlaceFields({ venue, onChange }: PlaceProps) {
  const { t } = useLingui()
  const problemAt = {
    name: useFieldProblem('venue.name'),
    address: useFieldProblem('venue.address'),
    city: useFieldProblem('venue.city'),
    country: useFieldProblem('venue.country'),
    mapLink: useFieldProblem('venue.mapLink'),
    position: useFieldProblem('venue.position'),
  }
  const choices = useCodeChoices('region', countries)
  return (
    <>
      <TextInput
        id="venue.name"
        label={<Trans id="events.name-of-venue">Venue name</Trans>}
        optional
        error={problemAt.name}
        value={venue.name}
        onValue={(name) => onChange({ name })}
      />
      <TextArea
        id="venue.address"
        label={<Trans id="events.street-address">Street address</Trans>}
        optional
        rows={2}
        error={problemAt.address}
        value={venue.address}
        onValue={(address) => onChange({ address })}
      />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextInput
          id="venue.city"
          label={<Trans id="events.city">City</Trans>}
          error={problemAt.city}
          value={venue.city}
          onValue={(city) => onChange({ city })}
        />
        <Select
          id="venue.country"
          label={<Trans id="common.country">Country</Trans>}
          error={problemAt.country}
          placeholder={t({ id: 'events.choose-country', message: 'Choose a country' })}
          value={venue.country}
          onValue={(country) => onChange({ country })}
          choices={choices}
        />
        <TextInput
          id="venue.mapLink"
          label={<Trans id="events.link-to-map">Map link</Trans>}
          help={<Trans id="events.starts-with-https">The link has to start with https://.</Trans>}
          optional
          type="url"
          error={problemAt.mapLink}
          value={venue.mapLink}
          onValue={(mapLink) => onChange({ mapLink })}
        />
        <TextInput
          id="venue.position"
          label={<Trans id="events.latitude-and-longitude">Latitude and longitude</Trans>}
          help={<Trans id="events.for-calendars-such-as-8">Used in calendars. Example: 8.953, -79.534.</Trans>}
          optional
          error={problemAt.position}
          value={venue.position}
          onValue={(position) => onChange({ position })}
        />
      </div>
    </>
  )
}

const maxRooms = 40

function Rooms({ rooms, onChange }: { rooms: VenueRoomDraft[]; onChange: (rooms: VenueRoomDraft[]) => void }) {
  const { t } = useLingui()
  return (
    <>
      {rooms.map((room, index) => (
        <RoomFields
          key={room.id}
          title={room.name || t({ id: 'events.room', message: `Room ${index + 1}` })}
          index={index}
          room={room}
          onChange={(change) => onChange(rooms.map((each) => (each === room ? { ...each, ...change } : each)))}
          onRemove={() => onChange(rooms.filter((each) => each !== room))}
        />
      ))}
      {rooms.length < maxRooms && (
        <p>
          <StaffButton onClick={() => onChange([...rooms, emptyVenueRoom()])}>
            <Trans id="events.add-room">Add a room</Trans>
          </StaffButton>
        </p>
      )}
    </>
  )
}

interface RoomProps {
  title: string
  index: number
  room: VenueRoomDraft
  onChange: (change: Partial<VenueRoomDraft>) => void
  onRemove: () => void
}

function RoomFields({ title, index, room, onChange, onRemove }: RoomProps) {
  const nameProblem = useFieldProblem(`venue.rooms.${index}.name`)
  const capacityProblem = useFieldProblem(`venue.rooms.${index}.capacity`)
  return (
    <FormItem
      title={title}
      actions={
        <StaffButton kind="bare" onClick={onRemove}>
          <Trans id="common.remove">Remove</Trans>
          <span className="sr-only"> {title}</span>
        </StaffButton>
      }
    >
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-[1fr_14rem]">
        <TextInput
          id={`venue.rooms.${index}.name`}
          label={<Trans id="common.name">Name</Trans>}
          error={nameProblem}
          value={room.name}
          onValue={(name) => onChange({ name })}
        />
        <TextInput
          id={`venue.rooms.${index}.capacity`}
          label={<Trans id="events.capacity">Capacity</Trans>}
          optional
          inputMode="numeric"
          error={capacityProblem}
          value={room.capacity}
          onValue={(capacity) => onChange({ capacity })}
        />
      </div>
    </FormItem>
  )
}
