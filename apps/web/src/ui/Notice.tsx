import type { ReactNode } from 'react'

type Tone = 'plain' | 'good' | 'warning' | 'fault'

const rules: Record<Tone, string> = {
  plain: 'border-line-strong',
  good: 'border-confirmed',
  warning: 'border-offered',
  fault: 'border-fault',
}

/** A message in the flow of a page. Errors interrupt a screen reader; other messages are announced politely. */
export function Notice({
  tone = 'plain',
  title,
  action,
  children,
}: {
  tone?: Tone
  title?: ReactNode
  action?: ReactNode
  children?: ReactNode
}) {
  return (
    <div
      role={tone === 'fault' ? 'alert' : 'status'}
      className={`border-s-4 ${rules[tone]} arrive wrap-anywhere min-w-0 py-1 ps-5`}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children && <div className="max-w-measure text-ink-2">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  )
}
