import type { ReactNode } from 'react'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { useIsMember } from './AccountLink.tsx'

const StaffShell = lazyPart(async () => (await import('./staff/StaffShell.tsx')).StaffShell, ['staff'])

/** Around pages of the account: for members of institutes the shell of their workspace, for everybody else nothing. */
export function MemberShell({ children }: { children: ReactNode }) {
  const isMember = useIsMember(true)
  if (isMember === null) return <PageSkeleton />
  return isMember ? <StaffShell>{children}</StaffShell> : children
}
