import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { paths } from '../kernel/routes.ts'
import { Menu } from '../ui/staff/Menu.tsx'

interface RecordsMenuProps {
  slug: string
  viewerCan: { addPeople: boolean; mergeRegistrations: boolean }
}

/** What organisers do with registrations besides deciding: add one, and look for duplicates. Nothing where they may do neither. */
export function RecordsMenu({ slug, viewerCan }: RecordsMenuProps) {
  if (!viewerCan.addPeople && !viewerCan.mergeRegistrations) return null
  return (
    <Menu label={<Trans id="records.people">People</Trans>}>
      {viewerCan.addPeople && (
        <MenuLink to={paths.manage(slug, 'registrations/add')}>
          <Trans id="records.add-person">Add a person</Trans>
        </MenuLink>
      )}
      {viewerCan.mergeRegistrations && (
        <MenuLink to={paths.manage(slug, 'registrations/duplicates')}>
          <Trans id="records.possible-duplicates">Possible duplicates</Trans>
        </MenuLink>
      )}
    </Menu>
  )
}

function MenuLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="block px-3 py-1.5 hover:bg-[color-mix(in_oklab,var(--line)_50%,transparent)]">
      {children}
    </Link>
  )
}
