import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import type { NamedRefusal } from './useOrders.tsx'

/** Lists why a decision was refused, row by row, in the server's words. */
export function RefusedRows({
  refused,
  title,
  onClose,
}: {
  refused: readonly Pick<NamedRefusal, 'reference' | 'name' | 'message'>[]
  /** Title of the list. Default: the number of refusals. */
  title?: ReactNode
  onClose?: () => void
}) {
  if (refused.length === 0) return null
  return (
    <div role="alert" className="arrive mb-3 border-fault border-s-4 py-1 ps-4 text-13">
      <div className="flex items-center justify-between gap-4">
        <p className="font-medium text-15">
          {title ?? (
            <Plural
              id="board.registrations-were-refused"
              value={refused.length}
              one="# registration couldn’t be decided"
              other="# registrations couldn’t be decided"
            />
          )}
        </p>
        {onClose && (
          <StaffButton kind="bare" onClick={onClose}>
            <Trans id="board.dismiss">Dismiss</Trans>
          </StaffButton>
        )}
      </div>
      <ul className="max-h-48 overflow-y-auto">
        {refused.map(({ reference, name, message }) => (
          <li key={reference} className="grid gap-x-4 border-line border-t py-1 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <span className="truncate font-medium" title={name}>
              {name}
            </span>
            <span className="text-ink-2">{message}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
