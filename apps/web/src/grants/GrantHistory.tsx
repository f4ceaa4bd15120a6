import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useMoments } from '../ui/staff/moments.ts'

export const HistoryOfGrant = graphql(`
  fragment GrantHistory_Grant on Grant {
    auditEntries {
      id
      at
      kind
      actorKind
      actor
      reason
      institute {
        slug
        name
      }
    }
  }
`)

const words: Record<string, MessageDescriptor> = {
  GRANT_PROPOSED: msg({ id: 'common.grant-was-proposed', message: 'The grant was proposed' }),
  GRANT_TERMS_PROPOSED: msg({ id: 'common.other-terms-were-proposed', message: 'Different terms were proposed' }),
  GRANT_AGREED: msg({ id: 'common.terms-were-accepted', message: 'The terms were accepted' }),
  GRANT_DECLINED: msg({ id: 'common.proposal-was-declined', message: 'The proposal was declined' }),
  GRANT_TAKEN_BACK: msg({ id: 'common.proposal-was-taken-back', message: 'The proposal was withdrawn' }),
  GRANT_ENDED: msg({ id: 'common.grant-was-ended', message: 'The grant was ended' }),
  GRANT_EXPIRED: msg({ id: 'common.grant-ended-at-its-date', message: 'The grant reached its end date' }),
}

/** The history of a grant, newest first. */
export function GrantHistory({ grant }: { grant: FragmentType<typeof HistoryOfGrant> }) {
  const { t } = useLingui()
  const { dense } = useMoments()
  const { auditEntries } = readFragment(HistoryOfGrant, grant)
  if (auditEntries.length === 0) return null
  return (
    <section className="mt-10 max-w-[64rem]">
      <h2 className="text-20">
        <Trans id="common.history">History</Trans>
      </h2>
      <ol className="mt-2 border-line-strong border-t text-13">
        {auditEntries.map(({ id, at, kind, actor, actorKind, institute, reason }) => (
          <li
            key={id}
            className="grid gap-x-4 border-line border-b py-1.5 leading-5 sm:grid-cols-[10rem_minmax(0,1fr)_minmax(0,1fr)] lg:grid-cols-[12rem_minmax(0,1fr)_minmax(0,1fr)] sm:gap-x-6"
          >
            <time dateTime={at} className="text-ink-3">
              {dense(at)}
            </time>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {words[kind] ? t(words[kind]) : kind.toLowerCase().replaceAll('_', ' ')}
              {reason && <span className="block text-ink-2">{reason}</span>}
            </span>
            <span className="min-w-0 text-ink-2 [overflow-wrap:anywhere] sm:text-end">
              {actorKind === 'CLOCK' ? (
                <Trans id="common.automatically">automatically</Trans>
              ) : (
                [institute?.name, actor].filter(Boolean).join(', ')
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
