import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useCodeName } from '../ui/languages/codeNames.ts'
import { Fact } from '../ui/staff/Fact.tsx'
import { Hidden, isHidden, Organisation, ProtectedMark } from '../ui/staff/Hidden.tsx'
import { raised, useList } from '../ui/useList.ts'

const FactsOfPerson = graphql(`
  fragment PersonFacts_Registration on Registration {
    reference
    email
    organisation
    affiliation
    country
    languages
    protected
    masked {
      field
      revealable
    }
  }
`)

/** The person's data, as given in the registration that the page was opened from. */
export function PersonFacts({ registration: masked }: { registration: FragmentType<typeof FactsOfPerson> }) {
  const list = useList()
  const countryName = useCodeName('region')
  const languageName = useCodeName('language')
  const registration = readFragment(FactsOfPerson, masked)
  const { email, country, languages } = registration
  return (
    <>
      {registration.protected && (
        <p className="mt-1">
          <ProtectedMark />
        </p>
      )}
      <dl className="mt-3 grid gap-1 text-15">
        <Fact name={<Trans id="common.email-address">Email address</Trans>}>
          {email ? (
            <a href={`mailto:${email}`} className="underline decoration-line-strong underline-offset-4">
              {email}
            </a>
          ) : (
            <Hidden />
          )}
        </Fact>
        <Fact name={<Trans id="common.organisation">Organisation</Trans>}>
          <Organisation of={registration} />
        </Fact>
        <Fact name={<Trans id="common.country">Country</Trans>}>{country ? countryName(country) : <Hidden />}</Fact>
        <Fact name={<Trans id="common.languages">Languages</Trans>}>
          {isHidden(registration.masked, 'LANGUAGES') ? <Hidden /> : raised(list(languages.map(languageName)))}
        </Fact>
      </dl>
    </>
  )
}
