import type { ReactNode } from 'react'
import { useHydrated } from '../../kernel/hydration.ts'

/**
 * An on/off switch with immediate effect. `busy`: the change is being saved; further presses are ignored, as on a server-rendered
 * switch until its code has loaded.
 */
export function Switch({
  id,
  on,
  onChange,
  busy = false,
  children,
}: {
  id: string
  on: boolean
  onChange: (on: boolean) => void
  busy?: boolean
  children: ReactNode
}) {
  const isUnavailable = !useHydrated() || busy
  return (
    <div className="flex items-start gap-3">
      <button
        id={id}
        type="button"
        role="switch"
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-busy={isUnavailable || undefined}
        aria-disabled={isUnavailable || undefined}
        onClick={() => isUnavailable || onChange(!on)}
        className="mt-[3px] flex h-[22px] w-[40px] shrink-0 cursor-pointer items-center rounded-full border-[1.5px] border-control bg-raised px-[2px] transition-colors duration-150 aria-checked:justify-end aria-checked:border-accent aria-checked:bg-accent aria-disabled:opacity-60 forced-colors:aria-checked:bg-[Highlight]"
      >
        <span
          aria-hidden
          className={`size-[15px] rounded-full ${on ? 'bg-on-accent' : 'bg-control'} forced-colors:bg-[ButtonText]`}
        />
      </button>
      <label id={`${id}-label`} htmlFor={id} className="cursor-pointer">
        {children}
      </label>
    </div>
  )
}
