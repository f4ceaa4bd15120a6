import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import { Select, TextInput } from '../ui/forms/inputs.tsx'
import { LocalTime } from '../ui/staff/LocalTime.tsx'
import { useZoneName } from '../ui/When.tsx'
import { GroupName } from './GroupMark.tsx'
import { type GroupSeatsDraft, type PlanDraft, type SeatField, seatFields, sumsOf } from './planDraft.ts'

interface SeatFieldsProps {
  draft: PlanDraft
  names: readonly string[]
  /** Error messages, by path (`plan.total`, `plan.groups.0.minimum`). */
  errors: Readonly<Record<string, string>>
  /** IANA zone of the event. */
  zone: string
  onChange: (draft: PlanDraft) => void
}

/** Inputs for a seat plan: for the whole room, then one row per group, with sums below. */
export function SeatFields({ draft, names, errors, zone, onChange }: SeatFieldsProps) {
  const { t } = useLingui()
  const zoneName = useZoneName()
  return (
    <div className="grid gap-6">
      <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextInput
          id="plan.total"
          label={<Trans id="common.seats-in-room">Seats in the room</Trans>}
          inputMode="numeric"
          error={errors['plan.total']}
          value={draft.total}
          onValue={(total) => onChange({ ...draft, total })}
        />
        <TextInput
          id="plan.organisationCap"
          label={<Trans id="common.seats-organisation-can-hold">Seats an organisation can hold</Trans>}
          optional
          inputMode="numeric"
          error={errors['plan.organisationCap']}
          value={draft.organisationCap}
          onValue={(organisationCap) => onChange({ ...draft, organisationCap })}
        />
      </div>
      <SeatTable draft={draft} names={names} errors={errors} onChange={(groups) => onChange({ ...draft, groups })} />
      <div className="grid gap-y-5">
        <Select
          id="plan.policy"
          label={<Trans id="groups.next-for-free-seat">Next for a free seat</Trans>}
          value={draft.policy}
          onValue={(policy) => onChange({ ...draft, policy: policy === 'FIFO' ? 'FIFO' : 'BALANCED' })}
          choices={[
            {
              value: 'BALANCED',
              label: t({
                id: 'groups.group-furthest-below-its-target',
                message: 'The group furthest below its target',
              }),
            },
            {
              value: 'FIFO',
              label: t({ id: 'groups.person-who-waited-longest', message: 'The first person in the queue' }),
            },
          ]}
        />
        <div>
          <LocalTime
            id="plan.minimumsReleasedAt"
            label={<Trans id="common.minimums-reserve-seats-until">Minimums reserve seats until</Trans>}
            optional
            error={errors['plan.minimumsReleasedAt']}
            zone={zone}
            value={draft.minimumsReleasedAt}
            onValue={(minimumsReleasedAt) => onChange({ ...draft, minimumsReleasedAt })}
          />
          <p className="mt-1 text-13 text-ink-3">{zoneName(zone)}</p>
        </div>
      </div>
    </div>
  )
}

interface SeatTableProps {
  draft: PlanDraft
  names: readonly string[]
  errors: Readonly<Record<string, string>>
  onChange: (groups: GroupSeatsDraft[]) => void
}

function SeatTable({ draft, names, errors, onChange }: SeatTableProps) {
  const { t } = useLingui()
  const sums = sumsOf(draft)
  const titles: Record<SeatField, string> = {
    minimum: t({ id: 'common.minimum-2', message: 'Minimum' }),
    target: t({ id: 'common.target-2', message: 'Target' }),
    maximum: t({ id: 'common.maximum', message: 'Maximum' }),
    priority: t({ id: 'common.priority', message: 'Priority' }),
  }

  const nameOf = (index: number) => names[index] || t({ id: 'common.group-2', message: `Group ${index + 1}` })

  function set(index: number, field: SeatField, value: string) {
    onChange(draft.groups.map((group, each) => (each === index ? { ...group, [field]: value } : group)))
  }

  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-13">
        <thead className="text-ink-3">
          <tr className="border-line-strong border-b">
            <th scope="col" className="py-1 text-start font-normal max-sm:hidden">
              <Trans id="common.group">Group</Trans>
            </th>
            {seatFields.map((field) => (
              <th
                key={field}
                scope="col"
                className="w-1/4 py-1 ps-2 text-start font-normal max-sm:first-of-type:ps-0 sm:w-[4.75rem]"
              >
                {titles[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {draft.groups.map((group, index) => (
            <Fragment key={index}>
              <tr aria-hidden className="sm:hidden">
                <td colSpan={4} className="max-w-0 pt-2">
                  <GroupName place={index} name={nameOf(index)} whole />
                </td>
              </tr>
              <tr className="border-line border-b align-top">
                <th scope="row" className="max-w-0 py-2 text-start font-normal max-sm:hidden">
                  <GroupName place={index} name={nameOf(index)} whole />
                </th>
                {seatFields.map((field) => {
                  const path = `plan.groups.${index}.${field}`
                  const error = errors[path]
                  return (
                    <td key={field} className="py-1 ps-2">
                      <input
                        id={path}
                        inputMode="numeric"
                        aria-label={t({ id: 'groups.value-2', message: `${nameOf(index)}: ${titles[field]}` })}
                        aria-invalid={error ? true : undefined}
                        aria-describedby={error ? `${path}-error` : undefined}
                        value={group[field]}
                        onChange={({ currentTarget }) => set(index, field, currentTarget.value)}
                        className="w-full min-w-12 rounded-control border border-control bg-raised px-2 py-1 text-end text-15 aria-invalid:border-fault aria-invalid:outline-1 aria-invalid:outline-fault"
                      />
                      {error && (
                        <p id={`${path}-error`} className="mt-0.5 text-fault leading-4">
                          {error}
                        </p>
                      )}
                    </td>
                  )
                })}
              </tr>
            </Fragment>
          ))}
        </tbody>
        <tfoot className="text-ink-2">
          <tr aria-hidden className="sm:hidden">
            <td colSpan={4} className="pt-2">
              <Trans id="groups.together-of-seats">Total, of {draft.total || 0} seats</Trans>
            </td>
          </tr>
          <tr>
            <th scope="row" className="py-1.5 text-start font-normal max-sm:hidden">
              <Trans id="groups.together-of-seats">Total, of {draft.total || 0} seats</Trans>
            </th>
            <td className="py-1.5 pe-2 ps-2 text-end">{sums.minimum}</td>
            <td className="py-1.5 pe-2 ps-2 text-end">{sums.target}</td>
            <td className="py-1.5 pe-2 ps-2 text-end">{sums.maximum}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
