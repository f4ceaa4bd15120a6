import { Trans } from '@lingui/react/macro'
import { useLocation, useSearchParams } from 'wouter'
import { paths } from '../kernel/routes.ts'
import { useKeys } from '../ui/staff/keys.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

/** Opens what the board shows in focus mode, as a new queue that begins with the open application. */
export function FocusEntry({ slug }: { slug: string }) {
  const [, navigate] = useLocation()
  const [params] = useSearchParams()

  function enter() {
    const next = new URLSearchParams(params)
    const open = next.get('open')
    next.delete('open')
    if (open) next.set('application', open)
    next.set('queue', Date.now().toString(36))
    navigate(`${paths.manage(slug, 'review')}?${next}`)
  }

  useKeys({ f: enter })
  return (
    <StaffButton shortcut="f" onClick={enter}>
      <Trans id="common.focus-mode">Focus mode</Trans>
    </StaffButton>
  )
}
