import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useState } from 'react'
import type { RefusedLink } from '../people/SignInDoor.tsx'
import { openByLink } from '../people/signIn.ts'
import { useTokenInAddress } from '../people/useTokenInAddress.ts'

/**
 * Exchanges the page's token for a cookie, so that the registration can be queried; the token stays valid. `onOpened`: called
 * when a link is opened while the page is already loaded.
 */
export function useOpenedByLink(onOpened: () => void): { opening: boolean; refused: RefusedLink | null } {
  const { i18n } = useLingui()
  const [refused, setRefused] = useState<RefusedLink | null>(null)

  async function open(token: string) {
    const answer = await openByLink(token, i18n.locale)
    setRefused(answer.ok ? null : { message: answer.message, token: answer.code === 'LINK_NOT_VALID' ? null : token })
  }

  const token = useTokenInAddress((another) => void open(another).then(onOpened))
  const [opening, setOpening] = useState(token !== null)
  const openFirst = useEffectEvent(() => {
    if (token) void open(token).finally(() => setOpening(false))
  })
  useEffect(() => openFirst(), [])
  return { opening, refused }
}
