import { Trans } from '@lingui/react/macro'
import { Eye } from 'lucide-react'
import { useList } from '../ui/useList.ts'
import { usePresence } from './usePresence.ts'

/** Other members who have the same application open, so that two people don't decide independently. */
export function OtherReaders({ reference }: { reference: string }) {
  const list = useList()
  const members = usePresence(reference)
  return (
    <p role="status" className="flex items-baseline gap-2 text-13 text-offered empty:hidden print:hidden">
      {members.length > 0 && (
        <>
          <Eye size={14} strokeWidth={1.5} aria-hidden className="shrink-0 translate-y-0.5" />
          <span>
            <Trans id="reviews.also-open-with">
              Also open with {list(members.map(({ name, institute }) => `${name} (${institute.name})`))}
            </Trans>
          </span>
        </>
      )}
    </p>
  )
}
