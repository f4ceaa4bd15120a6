import { useLazyQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { AttackOnReportQuery } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { useAreaName } from '../../attack/areaName.ts'
import { Inferences, type Names } from '../../attack/Inferences.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RefusalNotice } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useList } from '../../ui/useList.ts'
import { useWithhold, type Withheld } from './useWithhold.ts'

const AttackOnReport = graphql(`
  query AttackOnReport($slug: String!) {
    event(slug: $slug) {
      slug
      report {
        draft {
          version
          attack {
            outcome
            inferences {
              ...Inferences_inference
            }
            change {
              groups
              countries
              total
            }
            withheld {
              groups
              countries
              total
            }
          }
        }
      }
    }
  }
`)

type Draft = NonNullable<NonNullable<NonNullable<AttackOnReportQuery['event']>['report']>['draft']>
type Attack = NonNullable<Draft['attack']>

interface AttackProps {
  slug: string
  /** Version of the report's draft. */
  version: number
  threshold: number
  names: Names
}

/** On request, tries to infer facts about small groups of people from the report, and offers a change that prevents it. */
export function AttackPart({ slug, version, threshold, names }: AttackProps) {
  const [run, { data, loading, error }] = useLazyQuery(AttackOnReport, { fetchPolicy: 'network-only' })
  const draft = data?.event?.report?.draft
  // Results for an earlier draft don't apply to this one.
  const attack = draft?.version === version ? draft.attack : null
  const start = () => void run({ variables: { slug } })
  return (
    <section aria-labelledby="attack-title" className="mt-8 mb-10">
      <h3 id="attack-title" className="font-medium text-17">
        <Trans id="report.can-anyone-be-identified">Can anyone be identified?</Trans>
      </h3>
      <p className="mt-1 max-w-measure text-15 text-ink-2">
        <Trans id="report.we-test-participation-figures-against">
          We test the participation figures against everything a stranger could have collected: the event page over
          time, earlier versions and the seat plan. We also use what participants know about their own organisation.
        </Trans>
      </p>
      <div className="mt-3 grid gap-4 text-15">
        {error && <RefusalNotice refused={null} />}
        {attack && (
          <Outcome
            slug={slug}
            version={version}
            threshold={threshold}
            names={names}
            attack={attack}
            onAgain={start}
            key={`${version} ${attack.outcome}`}
          />
        )}
        <div>
          <StaffButton busy={loading} onClick={start}>
            {loading ? (
              <Trans id="common.testing">Testing…</Trans>
            ) : attack ? (
              <Trans id="common.try-again">Try again</Trans>
            ) : (
              <Trans id="common.test-figures">Test the figures</Trans>
            )}
          </StaffButton>
        </div>
      </div>
    </section>
  )
}

function Outcome({
  slug,
  version,
  threshold,
  names,
  attack,
  onAgain,
}: AttackProps & { attack: Attack; onAgain: () => void }) {
  const { outcome, inferences, change, withheld } = attack
  const { withhold, refused, busy } = useWithhold(slug, version)
  const isSomeWithheld = withheld.groups.length > 0 || withheld.countries.length > 0 || withheld.total
  async function apply(next: Withheld, said: ReactNode) {
    if (!(await withhold(next))) return
    toast(said)
    onAgain()
  }
  return (
    <>
      {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onAgain} />}
      {outcome === 'UNFINISHED' && (
        <Notice
          tone="warning"
          title={<Trans id="common.were-still-trying-this-can">We’re still testing. This can take a minute.</Trans>}
        >
          <Trans id="report.until-its-done-report-cant">Until this is done, the report can’t be published.</Trans>
        </Notice>
      )}
      {outcome === 'SAFE' && !isSomeWithheld && (
        <Notice tone="good" title={<Trans id="common.nothing-found">Nothing found.</Trans>}>
          <Trans id="report.figures-say-nothing-about-fewer">
            The figures reveal nothing about fewer than {threshold} people that wasn’t already public.
          </Trans>
        </Notice>
      )}
      {outcome === 'SAFE' && isSomeWithheld && (
        <SafeNow
          attack={attack}
          names={names}
          busy={busy}
          onShow={() =>
            void apply(
              { groups: [], countries: [], total: false },
              <Trans id="report.no-longer-withheld">No longer withheld.</Trans>,
            )
          }
        />
      )}
      {change && (
        <Notice
          tone="warning"
          title={
            outcome === 'CONTRADICTORY' ? (
              <Trans id="report.event-page-and-registrations-contradict">
                The event page and the registrations contradict each other.
              </Trans>
            ) : (
              <Trans id="common.someone-could-be-identified">Someone could be identified.</Trans>
            )
          }
        >
          {outcome === 'CONTRADICTORY' ? (
            <Trans id="report.so-we-cant-show-that">So we can’t show that any of the figures are safe.</Trans>
          ) : (
            <Inferences inferences={inferences} names={names} />
          )}
          <ProposedChange
            change={change}
            names={names}
            busy={busy}
            onAccept={() =>
              void apply(change, <Trans id="report.these-figures-are-withheld">These figures are withheld.</Trans>)
            }
          />
        </Notice>
      )}
    </>
  )
}

interface SafeNowProps {
  attack: Attack
  names: Names
  busy: boolean
  onShow: () => void
}

/** Withheld figures, with reasons. */
function SafeNow({ attack: { inferences, withheld }, names, busy, onShow }: SafeNowProps) {
  return (
    <Notice
      tone="good"
      title={<Trans id="report.nothing-found-with-these-figures">Nothing found with these figures withheld:</Trans>}
    >
      <WithheldList withheld={withheld} names={names} />
      {inferences.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer">
            <Trans id="report.why-are-these-figures-withheld">Why are these figures withheld?</Trans>
          </summary>
          <Inferences inferences={inferences} names={names} />
        </details>
      )}
      <div className="mt-3">
        <StaffButton busy={busy} onClick={onShow}>
          <Trans id="report.stop-withholding-them">Stop withholding these figures</Trans>
        </StaffButton>
      </div>
    </Notice>
  )
}

interface ChangeProps {
  change: Withheld
  names: Names
  busy: boolean
  onAccept: () => void
}

/** The cheapest change that prevents the inferences, with a button to apply it. */
export function ProposedChange({ change, names, busy, onAccept }: ChangeProps) {
  return (
    <div className="mt-4">
      <p className="text-ink">
        <Trans id="report.its-enough-to-withhold">It’s enough to withhold:</Trans>
      </p>
      <WithheldList withheld={change} names={names} />
      <div className="mt-3">
        <StaffButton kind="primary" busy={busy} onClick={onAccept}>
          <Trans id="report.withhold-these-figures">Withhold these figures</Trans>
        </StaffButton>
      </div>
    </div>
  )
}

function WithheldList({ withheld: { groups, countries, total }, names }: { withheld: Withheld; names: Names }) {
  const { t } = useLingui()
  const list = useList()
  const countryName = useAreaName()
  const items = [
    ...(total ? [t({ id: 'report.total', message: 'the total' })] : []),
    ...groups.map((key) => names.get(key) ?? key),
    ...countries.map((code) => countryName(code)),
  ]
  return <p className="font-medium text-ink">{list(items)}</p>
}
