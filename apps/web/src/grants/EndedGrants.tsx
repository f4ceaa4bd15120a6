import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { useMoments } from '../ui/staff/moments.ts'
import { stateWord } from './grantWords.ts'

const EndedGrant = graphql(`
  fragment EndedGrants_Grant on Grant {
    id
    state
    partner {
      slug
      name
    }
    agreedAt
    endedAt
    auditEntries {
      id
      kind
    }
  }
`)

/** Collapsed list of grants that ended and proposals that were declined or withdrawn. */
export function EndedGrants({ slug, grants }: { slug: string; grants: readonly FragmentType<typeof EndedGrant>[] }) {
  const { t } = useLingui()
  const { day } = useMoments()
  const over = readFragment(EndedGrant, grants).filter(({ state }) => state === 'DECLINED' || state === 'ENDED')
  if (over.length === 0) return null
  return (
    <details className="mt-10 text-13">
      <summary className="cursor-pointer text-ink-2 hover:text-ink">
        <Plural id="grants.ended-grants" value={over.length} one="# ended grant" other="# ended grants" />
      </summary>
      <ul className="mt-2 border-line-strong border-t">
        {over.map(({ id, state, partner, agreedAt, endedAt, auditEntries }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-line border-b py-1.5">
            <Link
              to={paths.manage(slug, `partners/${id}`)}
              className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
            >
              {partner.name}
            </Link>
            <span className="text-ink-3">
              {t(stateWord(state, auditEntries[0]?.kind))}
              {agreedAt && endedAt && ` · ${[...new Set([day(agreedAt), day(endedAt)])].join(' – ')}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
