import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { paths } from '../kernel/routes.ts'
import { useCommands } from '../ui/commands.ts'
import { Menu } from '../ui/staff/Menu.tsx'

interface RecordsMenuProps {
  slug: string
  viewerCan: { addPeople: boolean; mergeRegistrations: boolean }
}

/** Actions on registrations other than deciding: add one, and find duplicates. Renders nothing if the viewer may do neither. */
export function RecordsMenu({ slug, viewerCan }: RecordsMenuProps) {
  const { t } = useLingui()
  const [, navigate] = useLocation()
  const links = [
    viewerCan.addPeople && {
      to: paths.manage(slug, 'registrations/add'),
      name: t({ id: 'records.add-person', message: 'Add a person' }),
    },
    viewerCan.mergeRegistrations && {
      to: paths.manage(slug, 'registrations/duplicates'),
      name: t({ id: 'records.possible-duplicates', message: 'Possible duplicates' }),
    },
  ].filter((link) => link !== false)
  useCommands(links.map(({ to, name }) => ({ name, act: () => navigate(to) })))
  if (links.length === 0) return null
  return (
    <Menu label={<Trans id="records.people">People</Trans>}>
      {links.map(({ to, name }) => (
        <MenuLink key={to} to={to}>
          {name}
        </MenuLink>
      ))}
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
