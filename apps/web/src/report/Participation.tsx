import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useCodeName } from '../ui/languages/codeNames.ts'
import { ReadingLanguages, textIn } from './inLanguages.tsx'

const Figures = graphql(`
  fragment Participation_figures on ParticipationFigures {
    threshold
    people
    range {
      from
      to
    }
    groups {
      key
      names {
        language
        text
      }
      people
    }
    countries {
      code
      people
    }
    regions {
      code
      isWhole
      people
    }
    otherCountries
  }
`)

interface Row {
  key: string
  name: string
  people?: number | null
}

/** Numbers of people with a seat, as charts and tables; numbers below the threshold are withheld. */
export function Participation({ figures }: { figures: FragmentType<typeof Figures> }) {
  const { t, i18n } = useLingui()
  const { language } = use(ReadingLanguages)
  const { threshold, people, range, groups, countries, regions, otherCountries } = readFragment(Figures, figures)
  const countryName = useCodeName('region')
  const byGroup = groups.map(({ key, names, people: count }) => ({
    key,
    name: textIn(names, language)?.text ?? key,
    people: count,
  }))
  const shown: Row[] = countries
    .map(({ code, people: count }) => ({ key: code, name: countryName(code), people: count }))
    .toSorted((one, other) => other.people - one.people || one.name.localeCompare(other.name, i18n.locale))
  const inRegions: Row[] = regions.map(({ code, isWhole, people: count }) => {
    const region = countryName(code)
    const others = t({ id: 'report.region-other-countries', message: `${region}: other countries` })
    return { key: code, name: isWhole ? region : others, people: count }
  })
  const listed = [...shown, ...inRegions.toSorted((one, other) => (other.people ?? 0) - (one.people ?? 0))]
  const others = {
    key: 'others',
    name: t({ id: 'report.other-countries-together', message: 'Other countries combined' }),
    people: otherCountries,
  }
  const byCountry = otherCountries === 0 ? listed : [...listed, others]
  const isComplete =
    otherCountries === 0 && regions.length === 0 && people != null && byGroup.every((row) => row.people != null)
  return (
    <>
      <p>
        {range ? (
          <Trans id="report.between-and-people-held-seat">
            Between {range.from} and {range.to} people held a seat.
          </Trans>
        ) : people == null ? (
          <Trans id="report.number-of-participants-is-withheld">The number of participants is withheld.</Trans>
        ) : (
          <Plural
            id="report.people-held-seat"
            value={people}
            one="One person held a seat."
            other="# people held a seat."
          />
        )}
      </p>
      <div className="mt-6 grid gap-x-12 gap-y-8 md:grid-cols-2">
        <Counts caption={t({ id: 'report.by-stakeholder-group', message: 'By stakeholder group' })} rows={byGroup} />
        {byCountry.length > 0 && (
          <Counts
            caption={t({ id: 'report.by-country-and-region', message: 'By country and region' })}
            rows={byCountry}
          />
        )}
      </div>
      {!isComplete && (
        <p className="mt-4 text-15 text-ink-2">
          <Trans id="report.numbers-about-fewer-than-people">
            Numbers about fewer than {threshold} people are withheld, along with any that could reveal them.
          </Trans>
        </p>
      )}
    </>
  )
}

/** A table with bars in its cells, so that the chart and the accessible data are the same. */
function Counts({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const most = Math.max(1, ...rows.map(({ people }) => people ?? 0))
  return (
    <table className="w-full self-start text-15">
      <caption className="mb-2 text-start font-medium">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">
            <Trans id="common.people">People</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, people }) => (
          <tr key={key} className="border-line border-b align-top">
            <th scope="row" className="py-2 pe-4 text-start font-normal">
              {name}
              {people != null && people > 0 && (
                <svg
                  aria-hidden="true"
                  viewBox="0 0 100 4"
                  preserveAspectRatio="none"
                  className="mt-1.5 block h-1.5 w-full"
                >
                  <rect width={(people / most) * 100} height="4" className="fill-accent" />
                </svg>
              )}
            </th>
            <td className="whitespace-nowrap py-2 text-end tabular-nums">
              {people ?? (
                <span className="text-ink-2">
                  <Trans id="report.withheld">withheld</Trans>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
