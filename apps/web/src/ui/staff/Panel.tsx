import { Trans } from '@lingui/react/macro'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { StaffButton } from './StaffButton.tsx'

/** A side panel for reading or editing; covers the page on narrow screens. */
export function Panel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  return (
    <aside
      aria-label={title}
      className="arrive fixed inset-y-0 end-0 z-30 flex w-full flex-col border-line-strong border-s bg-raised text-15 shadow-xl sm:max-w-[27rem] xl:sticky xl:inset-y-auto xl:top-2 xl:z-10 xl:max-h-[calc(100dvh-1rem)] xl:w-[27rem] xl:self-start xl:border xl:border-line xl:shadow-none"
    >
      <div className="flex items-center justify-between border-line border-b py-1.5 pe-3 ps-5">
        <h2 className="font-medium font-sans text-13 text-ink-2 tracking-normal">{title}</h2>
        <StaffButton kind="bare" shortcut="Escape" onClick={onClose}>
          <X size={16} strokeWidth={1.5} aria-hidden />
          <span className="sr-only">
            <Trans id="common.close">Close</Trans>
          </span>
        </StaffButton>
      </div>
      {children}
    </aside>
  )
}
