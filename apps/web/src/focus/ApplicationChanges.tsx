import { useEventChanges, useRegistrationChanges } from '../kernel/live.ts'

interface ChangesProps {
  slug: string
  reference: string
  /** When the server read what is shown. */
  readAt: string
  mayDecide: boolean
  onChange: () => void
}

/**
 * Hears of changes of the open application. Those who decide hear of this one alone, and also of changes between reading it ahead and
 * opening it. Reviewers are not notified of
 * reviews and notes about a single application, so they hear of all changes of the event.
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
