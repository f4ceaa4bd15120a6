import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from 'wouter'
import { useHydrated } from '../kernel/hydration.ts'

type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'grave'

const shape =
  'inline-flex items-center justify-center gap-2 rounded-control font-medium transition-colors duration-150 cursor-pointer aria-disabled:cursor-default aria-disabled:opacity-60'
/** Transparent borders become visible in forced-colours mode. */
const kinds: Record<ButtonKind, string> = {
  primary:
    'border border-transparent bg-accent px-5 py-2.5 text-on-accent hover:bg-[color-mix(in_oklab,var(--accent)_86%,var(--ink))]',
  secondary: 'border border-control px-5 py-2.5 text-ink hover:border-ink',
  quiet:
    'py-1 text-start text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink hover:decoration-ink',
  grave:
    'border border-transparent bg-fault px-5 py-2.5 text-paper hover:bg-[color-mix(in_oklab,var(--fault)_86%,var(--ink))]',
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind
  /**
   * Marks the button as busy: announced to screen readers, keeps the focus and ignores clicks. So does a server-rendered button
   * until hydration.
   */
  busy?: boolean
  /** Submits a form that has an `action`; the browser does so itself until the code has loaded. */
  native?: boolean
}

/** A button whose label names its action: «Send my registration», never «Submit». */
export function Button({
  kind = 'primary',
  busy = false,
  native = false,
  className = '',
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const isUnavailable = (!useHydrated() && !native) || busy
  return (
    <button
      {...rest}
      type={isUnavailable ? 'button' : type}
      aria-disabled={isUnavailable || undefined}
      aria-busy={isUnavailable || undefined}
      onClick={isUnavailable ? undefined : onClick}
      className={`${shape} ${kinds[kind]} ${className}`}
    />
  )
}

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'className'> {
  to: string
  className?: string
  children: ReactNode
}

/** A link that looks like a button. */
export function ButtonLink({ kind = 'primary', className = '', ...rest }: LinkProps & { kind?: ButtonKind }) {
  return <Link {...rest} className={`${shape} ${kinds[kind]} ${className}`} />
}

/** A link to a file or a place on the page that looks like a button; works before JavaScript. */
export function AnchorButton({
  kind = 'primary',
  ...rest
}: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> & { kind?: ButtonKind }) {
  return <a {...rest} className={`${shape} ${kinds[kind]}`} />
}

export function TextLink({ className = '', ...rest }: LinkProps) {
  return <Link {...rest} className={`${textLink} ${className}`} />
}

const textLink =
  'text-accent underline decoration-[color-mix(in_oklab,var(--accent)_45%,transparent)] underline-offset-4 hover:decoration-accent'
