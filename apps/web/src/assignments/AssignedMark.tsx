import { useLingui } from '@lingui/react/macro'
import { UserCheck } from 'lucide-react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'

const MarkedRegistration = graphql(`
  fragment AssignedMark_Registration on Registration {
    isAssignedToViewer
  }
`)

/** Shown beside a name if the viewer is assigned to review the application. */
export function AssignedMark({ registration }: { registration: FragmentType<typeof MarkedRegistration> }) {
  const { t } = useLingui()
  if (!readFragment(MarkedRegistration, registration).isAssignedToViewer) return null
  const words = t({ id: 'assignments.assigned-to-you', message: 'assigned to you' })
  return (
    <span className="ps-1.5 text-accent" title={words}>
      <UserCheck size={13} strokeWidth={1.5} aria-hidden className="inline align-[-2px]" />
      <span className="sr-only">{words}</span>
    </span>
  )
}
