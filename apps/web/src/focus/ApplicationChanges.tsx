import { useEventChanges, useRegistrationChanges } from '../kernel/live.ts'

interface ChangesProps {
  slug: string
  reference: string
  /** When the server read the data on screen. */
  readAt: string
  mayDecide: boolean
  onChange: () => void
}

/**
 * Subscribes to changes of the open application. Deciders subscribe to this one only, including changes between prefetching and
 * opening it. Reviewers aren't notified of reviews and notes about a single application, so they subscribe to all changes of the
 * event.
 */
export function ApplicationChanges({ slug, reference, readAt, mayDecide, onChange }: ChangesProps) {
  return mayDecide ? (
    <ApplicationChangesListener reference={reference} readAt={readAt} onChange={onChange} />
  ) : (
    <EventChangesListener slug={slug} onChange={onChange} />
  )
}

function ApplicationChangesListener({
  reference,
  readAt,
  onChange,
}: Pick<ChangesProps, 'reference' | 'readAt' | 'onChange'>) {
  useRegistrationChanges(reference, readAt, onChange)
  return null
}

function EventChangesListener({ slug, onChange }: Pick<ChangesProps, 'slug' | 'onChange'>) {
  useEventChanges(slug, onChange)
  return null
}
