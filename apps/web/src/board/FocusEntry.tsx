import { useLingui } from '@lingui/react/macro'
import { useLocation, useSearchParams } from 'wouter'
import { paths } from '../kernel/routes.ts'
import { useCommands } from '../ui/commands.ts'
import { useKeys } from '../ui/staff/keys.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

/** Opens the board's list in focus mode as a new queue, starting with the open application. */
export function FocusEntry({ slug }: { slug: string }) {
  const { t } = useLingui()
  const [, navigate] = useLocation()
  const [params] = useSearchParams()

  function enter() {
    const next = new URLSearchParams(params)
    const open = next.get('open')
    next.delete('open')
    next.delete('at')
    if (open) next.set('application', open)
    next.set('queue', Date.now().toString(36))
    navigate(`${paths.manage(slug, 'review')}?${next}`)
  }

  const name = t({ id: 'common.focus-mode', message: 'Focus mode' })
  useKeys({ f: enter })
  useCommands([{ name, keys: 'f', act: enter }])
  return (
    <StaffButton shortcut="f" onClick={enter}>
      {name}
    </StaffButton>
  )
}
