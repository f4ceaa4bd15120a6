import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Link } from 'wouter'

const shape =
  'inline-flex min-h-[30px] max-md:min-h-11 max-md:min-w-11 max-md:justify-center cursor-pointer items-center gap-2 whitespace-nowrap rounded-control px-2.5 text-13 transition-colors duration-150 disabled:cursor-default disabled:opacity-50 aria-disabled:cursor-default aria-disabled:opacity-60'
const kinds = {
  plain: 'border border-line-strong bg-raised text-ink hover:border-ink',
  primary: 'border border-accent bg-accent text-on-accent hover:bg-[color-mix(in_oklab,var(--accent)_86%,var(--ink))]',
  bare: 'border border-transparent text-ink-2 hover:text-ink hover:bg-[color-mix(in_oklab,var(--line)_50%,transparent)]',
}

interface StaffButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Its keyboard shortcut. */
  shortcut?: string
  kind?: keyof typeof kinds
  /** Busy: keeps the focus and ignores further presses. */
  busy?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** A compact button for staff pages, 30 px high (44 px on phones), with its keyboard shortcut. */
export function StaffButton({
  shortcut,
  kind = 'plain',
  busy = false,
  className = '',
  children,
  onClick,
  type = 'button',
  ...rest
}: StaffButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={shortcut}
      onClick={busy ? undefined : onClick}
      className={`${shape} ${kinds[kind]} ${className}`}
    >
      {children}
      {shortcut && <Key>{shortcut}</Key>}
    </button>
  )
}

interface StaffLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'className'> {
  to: string
  /** Its keyboard shortcut. */
  shortcut?: string
  kind?: keyof typeof kinds
  children: ReactNode
}

/** A link that looks like a `StaffButton`. */
export function StaffLink({ shortcut, kind = 'plain', children, ...rest }: StaffLinkProps) {
  return (
    <Link {...rest} aria-keyshortcuts={shortcut} className={`${shape} ${kinds[kind]}`}>
      {children}
      {shortcut && <Key>{shortcut}</Key>}
    </Link>
  )
}

/** A key as printed on the keyboard. Hidden from screen readers: `aria-keyshortcuts` covers that. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <span
      aria-hidden="true"
      className="hidden min-w-4 rounded-[2px] border border-[color-mix(in_oklab,currentColor_45%,transparent)] px-1 text-center font-sans text-[0.6875rem] leading-[0.9375rem] md:inline-block"
    >
      {children}
    </span>
  )
}
