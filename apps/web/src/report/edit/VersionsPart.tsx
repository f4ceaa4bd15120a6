import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Language } from '../../__generated__/graphql.ts'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import { FormSection } from '../../ui/staff/FormSection.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { useWhen } from '../../ui/When.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

interface PartProps {
  slug: string
  /** Sorted newest first. */
  versions: readonly {
    number: number
    publishedAt: string
    content?: { languages: readonly Language[] } | null
    withdrawal?: { withdrawnAt: string } | null
  }[]
  canWithdraw: boolean
}

/** Published versions, with buttons to withdraw them. */
export function VersionsPart({ slug, versions, canWithdraw }: PartProps) {
  const when = useWhen()
  const [withdrawing, setWithdrawing] = useState<number | null>(null)
  const chosen = versions.find(({ number }) => number === withdrawing)
  const day = (at: string) => when({ at, zone: 'UTC', as: 'dates' })
  if (versions.length === 0) return null
  return (
    <FormSection id="versions" title={<Trans id="report.published-versions">Published versions</Trans>}>
      <ul className="grid gap-3">
        {versions.map((version) => {
          const { number, withdrawal } = version
          const withdrawn = withdrawal && day(withdrawal.withdrawnAt)
          return (
            <li key={number} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <span>
                <TextLink to={paths.report(slug, number)}>
                  <Trans id="report.version">
                    Version {version.number}, {day(version.publishedAt)}
                  </Trans>
                </TextLink>
                {withdrawn && (
                  <span className="text-ink-2">
                    {' · '}
                    <Trans id="report.withdrawn-on">withdrawn on {withdrawn}</Trans>
                  </span>
                )}
              </span>
              {canWithdraw && !withdrawn && (
                <StaffButton onClick={() => setWithdrawing(number)}>
                  <Trans id="report.withdraw-version">Withdraw version {number}</Trans>
                </StaffButton>
              )}
            </li>
          )
        })}
      </ul>
      {chosen?.content && (
        <WithdrawDialog
          slug={slug}
          number={chosen.number}
          languages={chosen.content.languages}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </FormSection>
  )
}
