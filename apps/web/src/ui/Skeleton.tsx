import { Trans } from '@lingui/react/macro'

/** Placeholder for lines of text, shown after a short delay. */
export function Skeleton({ lines = 3, className = '' }: { lines?: number; className?: string }) {
  return (
    <div aria-hidden className={`after-a-moment grid gap-3 ${className}`}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={`h-4 bg-line ${line === lines - 1 ? 'w-2/5' : 'w-full'}`} />
      ))}
    </div>
  )
}

export function PageSkeleton() {
  return (
    <div aria-busy className="mx-auto max-w-page px-5 py-12 sm:px-8">
      <p className="sr-only" role="status">
        <Trans id="ui.loading">Loading</Trans>
      </p>
      <div className="after-a-moment h-10 w-3/5 bg-line" />
      <Skeleton lines={5} className="mt-8 max-w-measure" />
    </div>
  )
}
