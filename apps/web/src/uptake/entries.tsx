import { Trans, useLingui } from '@lingui/react/macro'
import { Check, Hourglass, Minus, Reply } from 'lucide-react'
import type { ReactNode } from 'react'
import type { UptakeEntries_EntryFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { languages } from '../kernel/language.ts'
import { uptakeWords } from '../report/uptakeWords.ts'
import { useCodeName } from '../ui/languages/codeNames.ts'
import { useWhen } from '../ui/When.tsx'

const Entry = graphql(`
  fragment UptakeEntries_Entry on UptakeEntry {
    id
    recommendationId
    kind
    body
    country
    title
    documentDate
    paragraph
    url
    remark
    language
    byRecipient
    rewordedAt
    enteredAt
  }
`)

/** Icon and colour for each kind. */
const looks = {
  USED: { Icon: Check, colour: 'text-confirmed' },
  ANSWERED: { Icon: Reply, colour: 'text-waitlisted' },
  NOT_TAKEN_UP: { Icon: Minus, colour: 'text-ink-2' },
  UNDER_CONSIDERATION: { Icon: Hourglass, colour: 'text-offered' },
}

interface ListProps {
  entries: readonly FragmentType<typeof Entry>[]
  recommendations?: readonly { id: string; place: string }[]
  /** Renders the actions of an entry. */
  actions?: (id: string, body: string) => ReactNode
}

/** How a finding was used and by whom, with sources. */
export function UptakeEntries({ entries, recommendations, actions }: ListProps) {
  return (
    <ul className="grid gap-5">
      {entries.map((given) => {
        const entry = readFragment(Entry, given)
        return (
          <li key={entry.id} className="border-line-strong border-s-2 ps-4">
            <OneEntry entry={entry} about={recommendations?.find(({ id }) => id === entry.recommendationId)?.place} />
            {actions && <div className="mt-2 flex flex-wrap gap-2">{actions(entry.id, entry.body)}</div>}
          </li>
        )
      })}
    </ul>
  )
}

/** `about`: number of the recommendation. */
function OneEntry({ entry, about }: { entry: UptakeEntries_EntryFragment; about?: string }) {
  const { t } = useLingui()
  const when = useWhen()
  const { kind, body, country, title, documentDate, paragraph, url, remark, language, byRecipient, rewordedAt } = entry
  const { Icon, colour } = looks[kind]
  const countryName = useCodeName('region')(country)
  const day = documentDate && when({ at: `${documentDate}T12:00:00Z`, zone: 'UTC', as: 'date' })
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 [overflow-wrap:anywhere]">
        <span className={`inline-flex items-baseline gap-1.5 font-medium ${colour}`}>
          <Icon size={16} strokeWidth={1.75} aria-hidden className="self-center" />
          {t(uptakeWords[kind])}
        </span>
        <span>
          {body}, {countryName}
        </span>
        {about && (
          <span className="text-ink-2">
            <Trans id="uptake.on-recommendation">On recommendation {about}</Trans>
          </span>
        )}
      </p>
      {title && (
        <p className="mt-1 [overflow-wrap:anywhere]">
          {url ? (
            <a href={url} rel="noreferrer nofollow" className="text-accent underline underline-offset-4">
              {title}
            </a>
          ) : (
            title
          )}
          <span className="text-ink-2">
            {day && `, ${day}`}
            {paragraph && `, ${paragraph}`}
          </span>
        </p>
      )}
      {remark && (
        <p
          lang={languages.find(({ api }) => api === language)?.locale}
          className="mt-1 whitespace-pre-line text-ink-2 [overflow-wrap:anywhere]"
        >
          {remark}
        </p>
      )}
      <p className="mt-1 text-13 text-ink-3">
        {byRecipient && rewordedAt ? (
          <Trans id="uptake.reported-by-body-itself-reworded">
            Reported by the body itself, reworded by the report’s editors
          </Trans>
        ) : byRecipient ? (
          <Trans id="uptake.said-by-body-itself">Reported by the body itself</Trans>
        ) : (
          <Trans id="uptake.entered-by-editors-of-report">Recorded by the report’s editors</Trans>
        )}
      </p>
    </>
  )
}
