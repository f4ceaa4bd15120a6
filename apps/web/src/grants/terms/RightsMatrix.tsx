import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { Capability } from '../../__generated__/graphql.ts'
import { paths } from '../../kernel/routes.ts'
import { allCapabilities, capabilityGroups, capabilityWords } from '../../tokens/capabilityWords.ts'
import { InstituteMark } from '../../ui/InstituteMark.tsx'
import { type Extent, ExtentMark, extentOf } from './ExtentMark.tsx'
import type { TermsInWords } from './terms.ts'
import { useTermsSentences } from './useTermsSentences.ts'

export interface InstituteRights {
  slug: string
  name: string
  markUrl: string | null
  isHost: boolean
  /** Id of the institute's grant, if the viewer may see it. */
  grantId: string | null
  terms: TermsInWords | null
}

interface RightsMatrixProps {
  slug: string
  rights: readonly InstituteRights[]
  /** The host's name. */
  host: string
  /** IANA zone of the event. */
  zone: string
}

/** Which institute may do what: a table on wide screens, otherwise one block per institute; plus the same in sentences. */
export function RightsMatrix(props: RightsMatrixProps) {
  return (
    <>
      <div className="hidden xl:block">
        <Table {...props} />
      </div>
      <div className="xl:hidden">
        <Blocks {...props} />
      </div>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-13 text-ink-3">
        <Legend extent="ALL">
          <Trans id="grants.can">can</Trans>
        </Legend>
        <Legend extent="PART">
          <Trans id="grants.can-within-limits-given-below">can, within the limits given below</Trans>
        </Legend>
        <Legend extent="NONE">
          <Trans id="grants.cant">can’t</Trans>
        </Legend>
      </p>
    </>
  )
}

function Legend({ extent, children }: { extent: Extent; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <ExtentMark extent={extent} />
      {children}
    </span>
  )
}

function Table({ rights, ...rest }: RightsMatrixProps) {
  const { t } = useLingui()
  return (
    <table className="w-full border-collapse text-13">
      <caption className="sr-only">
        <Trans id="grants.what-members-of-each-institute">What members of each institute can do at this event</Trans>
      </caption>
      <thead>
        <tr className="text-ink-3">
          <td />
          {capabilityGroups.map(({ key, name, capabilities }) => (
            <th
              key={key}
              scope="colgroup"
              colSpan={capabilities.length}
              className="border-line border-s px-2 pb-1 text-start font-normal"
            >
              {t(name)}
            </th>
          ))}
        </tr>
        <tr className="border-line-strong border-b align-bottom">
          <th scope="col" className="pe-3 pb-2 text-start font-medium">
            <Trans id="common.institute">Institute</Trans>
          </th>
          {allCapabilities.map((capability) => (
            <th key={capability} scope="col" className="px-1 pb-2 text-center font-medium leading-4">
              {t(capabilityWords[capability].short)}
            </th>
          ))}
        </tr>
      </thead>
      {rights.map((row) => (
        <tbody key={row.slug} className="border-line-strong border-b">
          <tr>
            <th scope="row" className="max-w-52 py-2.5 pe-3 text-start font-medium text-15">
              <InstituteName {...row} event={rest.slug} />
            </th>
            {allCapabilities.map((capability) => (
              <td key={capability} className="px-1 py-2.5 text-center">
                <Cell row={row} capability={capability} />
              </td>
            ))}
          </tr>
          <tr>
            <td />
            <td colSpan={allCapabilities.length} className="max-w-0 pb-3 ps-2 text-15 text-ink-2 normal-nums">
              <Sentences row={row} {...rest} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  )
}

function Cell({ row, capability }: { row: InstituteRights; capability: Capability }) {
  const extent = extentIn(row, capability)
  if (extent === null)
    return (
      <span className="text-ink-3">
        <span aria-hidden="true">?</span>
        <span className="sr-only">
          <Trans id="grants.not-shown-to-you">not shown to you</Trans>
        </span>
      </span>
    )
  return (
    <>
      <ExtentMark extent={extent} />
      <span className="sr-only">
        {extent === 'ALL' && <Trans id="grants.can">can</Trans>}
        {extent === 'PART' && <Trans id="grants.may-within-limits">can, within limits</Trans>}
        {extent === 'NONE' && <Trans id="grants.cant">can’t</Trans>}
      </span>
    </>
  )
}

function extentIn({ isHost, terms }: InstituteRights, capability: Capability): Extent | null {
  if (isHost) return 'ALL'
  return terms && extentOf(terms, capability)
}

function Blocks({ rights, ...rest }: RightsMatrixProps) {
  const { t } = useLingui()
  return (
    <ul className="border-line-strong border-t">
      {rights.map((row) => (
        <li key={row.slug} className="border-line-strong border-b py-4">
          <h2 className="font-medium font-sans text-17 tracking-normal">
            <InstituteName {...row} event={rest.slug} />
          </h2>
          <div className="mt-1 max-w-measure text-ink-2">
            <Sentences row={row} {...rest} />
          </div>
          {!row.isHost && row.terms && (
            <dl className="mt-3 grid gap-x-8 gap-y-3 text-13 sm:grid-cols-2 lg:grid-cols-4">
              {capabilityGroups.map(({ key, name, capabilities }) => (
                <div key={key}>
                  <dt className="text-ink-3">{t(name)}</dt>
                  {capabilities.map((capability) => (
                    <dd key={capability} className="flex items-center gap-2 py-0.5">
                      <Cell row={row} capability={capability} />
                      <span className={extentIn(row, capability) === 'NONE' ? 'text-ink-3' : undefined}>
                        {t(capabilityWords[capability].name)}
                      </span>
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  )
}

function InstituteName({ event, name, markUrl, isHost, grantId }: InstituteRights & { event: string }) {
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <InstituteMark markUrl={markUrl} size={24} />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {grantId ? (
          <Link
            to={paths.manage(event, `partners/${grantId}`)}
            className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
          >
            {name}
          </Link>
        ) : (
          name
        )}
        <span className="block font-normal text-13 text-ink-3">
          {isHost ? <Trans id="common.host">host</Trans> : <Trans id="grants.partner">partner</Trans>}
        </span>
      </span>
    </span>
  )
}

function Sentences({
  row: { name, isHost, terms },
  host,
  zone,
}: Omit<RightsMatrixProps, 'rights'> & { row: InstituteRights }) {
  const sentences = useTermsSentences()
  if (isHost)
    return (
      <Trans id="grants.hosts-event-its-members-may">
        {name} hosts the event. Its members can do everything their role allows.
      </Trans>
    )
  if (!terms)
    return (
      <Trans id="grants.is-another-partner-its-grant">
        {name} is another partner, with a separate grant from {host}.
      </Trans>
    )
  return sentences(terms, { partner: name, zone }).map((sentence, place) => (
    <Fragment key={sentence}>
      {place > 0 && ' '}
      {sentence}
    </Fragment>
  ))
}
