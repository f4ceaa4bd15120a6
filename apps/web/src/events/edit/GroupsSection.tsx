import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { plannedRoom } from '../../groups/planDraft.ts'
import { Room } from '../../groups/Room.tsx'
import { SeatFields } from '../../groups/SeatFields.tsx'
import { FormContext, FormItem, FormSection } from '../../ui/staff/FormSection.tsx'
import { LocalisedInput } from '../../ui/staff/LocalisedInput.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { textFor } from '../../ui/staff/texts.ts'
import type { SectionProps } from './BasicsSection.tsx'
import type { GroupDraft } from './draft.ts'
import { emptyGroup, emptySeats } from './emptyDraft.ts'

const maxGroups = 8

/** Groups and their seats, for drafts only; published events have a separate seat plan page. */
export function GroupsSection({ draft, onChange }: SectionProps) {
  const { t } = useLingui()
  const { fieldProblems, language } = use(FormContext)
  const { groups, plan } = draft
  const names = groups.map((group) => textFor(language, group.names))
  const room = plannedRoom(
    plan,
    groups.map((group, place) => ({ key: group.id, name: names[place] ?? '', confirmed: 0, offered: 0 })),
  )

  function setGroup(index: number, change: Partial<GroupDraft>) {
    onChange({ groups: groups.map((group, each) => (each === index ? { ...group, ...change } : group)) })
  }

  function remove(index: number) {
    onChange({
      groups: groups.filter((_, each) => each !== index),
      plan: { ...plan, groups: plan.groups.filter((_, each) => each !== index) },
    })
  }

  return (
    <FormSection
      id="groups"
      title={<Trans id="events.groups-and-seat-plan">Groups and seat plan</Trans>}
      help={
        <Trans id="events.who-should-be-in-room">
          Enter the groups that should be in the room, and how many seats each has. The groups are fixed once the event
          is published. You can still change the seats.
        </Trans>
      }
    >
      {groups.map((group, index) => (
        <FormItem
          key={group.id}
          title={names[index] || t({ id: 'common.group-2', message: `Group ${index + 1}` })}
          actions={
            groups.length > 1 && (
              <StaffButton kind="bare" onClick={() => remove(index)}>
                <Trans id="common.remove">Remove</Trans>
              </StaffButton>
            )
          }
        >
          <LocalisedInput
            path={`groups.${index}.names`}
            label={<Trans id="common.name">Name</Trans>}
            value={group.names}
            onValue={(value) => setGroup(index, { names: value })}
          />
          <LocalisedInput
            path={`groups.${index}.descriptions`}
            label={<Trans id="events.who-belongs-to-it">Who belongs to this group</Trans>}
            optional
            value={group.descriptions}
            onValue={(descriptions) => setGroup(index, { descriptions })}
          />
        </FormItem>
      ))}
      {groups.length < maxGroups && (
        <p>
          <StaffButton
            onClick={() =>
              onChange({
                groups: [...groups, emptyGroup()],
                plan: { ...plan, groups: [...plan.groups, { ...emptySeats }] },
              })
            }
          >
            <Trans id="events.add-group">Add a group</Trans>
          </StaffButton>
        </p>
      )}
      <div className="mx-auto w-full max-w-[30rem]">
        <Room groups={room.groups} total={room.total} />
      </div>
      <SeatFields
        draft={plan}
        names={names}
        errors={fieldProblems}
        zone={draft.zone}
        onChange={(next) => onChange({ plan: next })}
      />
    </FormSection>
  )
}
