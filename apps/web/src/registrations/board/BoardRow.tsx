import { useLingui } from '@lingui/react/macro'
import { ShieldCheck } from 'lucide-react'
import type { Decision } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { useMoments } from '../../app/staff/moments.ts'
import { GroupName } from '../../groups/GroupMark.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { Hidden, isHidden, PersonName } from './Hidden.tsx'
import { StagedMark } from './StagedMark.tsx'

export const RowRegistration = graphql(`
  fragment Row_Registration on Registration {
    reference
    name
    organisation
    country
    state
    registeredAt
    offerExpiresAt
    version
    masked {
      field
      revealable
    }
    protected
    group {
      key
      name
    }
    staged {
      decision
      reason
      stagedAt
      stagedBy
    }
    viewerCan {
      decide
    }
  }
`)

interface BoardRowProps {
  registration: FragmentType<typeof RowRegistration>
  groups: readonly { key: string; name: string }[]
  selected: boolean
  /** Only the essential columns: an application is read at the side. */
  narrow: boolean
  /** Read at the side. */
  open: boolean
  /** The row that keys act on. */
  active: boolean
  /** The one row that Tab comes to. */
  reachable: boolean
  /** A decision on its way to the server. */
  sending: { decision: Decision | null } | null
  onToggle: (through: boolean) => void
  onOpen: () => void
  onActive: () => void
  /** `not-this`: others are, but nothing can be decided about this one. */
  selectable: 'yes' | 'not-this' | 'no'
}

export function BoardRow(props: BoardRowProps) {
  const { selected, open, active, reachable, sending, onToggle, onOpen, onActive, selectable, groups } = props
  const { t, i18n } = useLingui()
  const { short, day } = useMoments()
  const registration = readFragment(RowRegistration, props.registration)
  const { reference, name, organisation, country, state, offerExpiresAt, group, masked } = registration
  const decision = sending ? sending.decision : registration.staged?.decision
  const countryName = country && (new Intl.DisplayNames(i18n.locale, { type: 'region' }).of(country) ?? country)
  const spare = props.narrow ? 'xl:hidden' : ''
  const cell = 'h-9 truncate border-line border-b pr-4 text-ink-2'

  return (
    <tr
      data-reference={reference}
      onFocus={onActive}
      className={`group break-inside-avoid ${selected ? 'bg-[color-mix(in_oklab,var(--accent)_9%,var(--paper))]' : open ? 'bg-raised' : 'bg-paper hover:bg-raised'}`}
    >
      <th
        scope="row"
        className={`sticky left-0 z-10 h-9 print:static border-line border-b bg-inherit text-left font-normal ${active ? 'shadow-[inset_2px_0_0_var(--accent)]' : ''}`}
      >
        <div className="flex items-center gap-1 pr-3">
          {selectable === 'not-this' && <span className="size-8 shrink-0 print:hidden" />}
          {selectable === 'yes' && (
            <span className="grid size-8 shrink-0 place-items-center print:hidden">
              <input
                type="checkbox"
                aria-label={t`Select ${name ?? reference}`}
                checked={selected}
                tabIndex={reachable ? 0 : -1}
                onChange={() => {}}
                onClick={(event) => onToggle(event.shiftKey)}
                className="size-3.5 cursor-pointer accent-[var(--accent)]"
              />
            </span>
          )}
          <button
            type="button"
            tabIndex={reachable ? 0 : -1}
            aria-expanded={open}
            onClick={onOpen}
            title={name ?? undefined}
            className="min-w-0 grow cursor-pointer truncate py-1.5 pl-1 text-left text-ink underline-offset-4 hover:underline focus-visible:outline-offset-[-2px]"
          >
            <PersonName reference={reference} name={name} />
            {registration.protected && (
              <span className="pl-1.5 text-ink-3">
                <ShieldCheck size={13} strokeWidth={1.5} aria-hidden className="inline align-[-2px]" />
                <span className="sr-only">{t`asked for protection`}</span>
              </span>
            )}
          </button>
        </div>
      </th>
      <td className={`${cell} ${spare}`} title={organisation ?? undefined}>
        {organisation ??
          (isHidden(masked, 'ORGANISATION') ? <Hidden /> : <span className="text-ink-3">{t`No organisation`}</span>)}
      </td>
      <td className={`${cell}`}>
        <GroupName place={groups.findIndex(({ key }) => key === group.key)} name={group.name} />
      </td>
      <td className={`${cell} ${spare}`} title={countryName ?? undefined}>
        {country ? (
          <>
            <span aria-hidden>{country}</span>
            <span className="sr-only">{countryName}</span>
          </>
        ) : (
          <Hidden />
        )}
      </td>
      <td className="h-9 whitespace-nowrap border-line border-b pr-4">
        <StateMark state={state} />
        {offerExpiresAt && (
          <span className={`pl-2 text-ink-3 ${spare}`} title={short(offerExpiresAt)}>
            {t`until ${day(offerExpiresAt)}`}
          </span>
        )}
      </td>
      {selectable !== 'no' && (
        <td className="h-9 whitespace-nowrap border-line border-b pr-4">
          {decision && <StagedMark decision={decision} sending={sending !== null} />}
        </td>
      )}
      <td
        className={`h-9 whitespace-nowrap border-line border-b pr-3 text-right text-ink-3 ${spare}`}
        title={short(registration.registeredAt)}
      >
        {day(registration.registeredAt)}
      </td>
    </tr>
  )
}
