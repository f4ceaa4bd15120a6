import { lazyPart } from '../kernel/lazyPart.tsx'
import AccountRoutes from '../people/account/AccountRoutes.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { useIsMember } from './AccountLink.tsx'

const StaffShell = lazyPart(async () => (await import('./staff/StaffShell.tsx')).StaffShell, ['staff'])

/** Account pages; for members of institutes, inside the workspace's shell. */
export default function MemberAccount() {
  const isMember = useIsMember(true)
  if (isMember === null) return <PageSkeleton />
  const pages = <AccountRoutes />
  return isMember ? <StaffShell>{pages}</StaffShell> : pages
}
