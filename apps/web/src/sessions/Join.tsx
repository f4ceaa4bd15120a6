import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../ui/Button.tsx'
import { useNow, useWhen } from '../ui/When.tsx'

interface Props {
  reference: string
  session: { id: string; hasJoinLink: boolean; linkShownAt: string | null; joiningCountsFrom: string | null }
  /** Whether it is the page's first action. */
  isFirst?: boolean
}

/**
 * How to join a session online: when the link will be available, or a button that opens it in a new tab, also without JavaScript.
 */
export function Join({ reference, session, isFirst = false }: Props) {
  const { i18n } = useLingui()
  const { id, hasJoinLink, linkShownAt, joiningCountsFrom } = session
  const when = useWhen()
  const now = useNow()

  if (!hasJoinLink)
    return (
      <p className="w-full text-ink-2">
        <Trans id="sessions.organisers-havent-added-link-to">
          The organisers haven’t added a link to join yet. It will appear here.
        </Trans>
      </p>
    )
  if (linkShownAt && Date.parse(linkShownAt) > now)
    return (
      <p className={`text-15 text-ink-2 print:hidden ${isFirst ? 'w-full' : 'mt-2'}`}>
        <Trans id="sessions.link-to-join-is-shown">
          The link to join appears here on {when({ at: linkShownAt, as: 'brief' })}.
        </Trans>
      </p>
    )
  return (
    <form
      method="post"
      action={`/api/registrations/${encodeURIComponent(reference)}/sessions/${encodeURIComponent(id)}/join`}
      target="_blank"
      className={`print:hidden ${isFirst ? '' : 'mt-2'}`}
      rel="noopener"
    >
      <input type="hidden" name="language" value={i18n.locale} />
      <Button type="submit" native kind={isFirst ? 'primary' : 'secondary'}>
        <Trans id="sessions.join-session">Join the session</Trans>
      </Button>
      {joiningCountsFrom && now < Date.parse(joiningCountsFrom) && (
        <p className="mt-2 text-15 text-ink-2">
          <Trans id="sessions.attendance-is-recorded-from">
            If you join after {when({ at: joiningCountsFrom, as: 'brief' })}, your attendance is recorded.
          </Trans>
        </p>
      )}
    </form>
  )
}
