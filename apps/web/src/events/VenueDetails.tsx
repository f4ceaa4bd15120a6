import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Language } from '../__generated__/graphql.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { useCodeName } from '../ui/languages/codeNames.ts'

/** The fields of a venue that the event's and the registration's fragments select. */
interface ShownVenue {
  name: string | null
  address: string | null
  city: string
  country: string
  mapPage: string | null
  directions: string | null
  directionTexts: readonly { language: Language }[]
  accessibility: string | null
  accessibilityTexts: readonly { language: Language }[]
  isAddressPublic: boolean
  viewerSeesAddress: boolean
}

/** Where an event takes place, how to get there, and how accessible it is. */
export function VenueDetails({ venue }: { venue: ShownVenue }) {
  const countryName = useCodeName('region')
  const textLanguage = useTextLanguage()
  const { name, address, city, country, mapPage, directions, accessibility } = venue
  return (
    <>
      <address className="not-italic">
        {name && <span className="block font-medium">{name}</span>}
        {address && <span className="block whitespace-pre-line">{address}</span>}
        <span className="block">
          {city}, {countryName(country)}
        </span>
      </address>
      {mapPage && (
        <p className="mt-2">
          <a href={mapPage} rel="noreferrer" className="text-accent underline underline-offset-4">
            <Trans id="events.open-map">Open the map</Trans>
          </a>
        </p>
      )}
      {!venue.viewerSeesAddress && (
        <p className="mt-2 text-15 text-ink-2">
          <Trans id="events.address-only-for-seat-holders">Only people who hold a seat can see the address.</Trans>
        </p>
      )}
      {venue.viewerSeesAddress && !venue.isAddressPublic && (
        <p className="mt-2 text-15 text-ink-2">
          <Trans id="events.address-isnt-public">This address isn’t public. Please don’t share it.</Trans>
        </p>
      )}
      {directions && (
        <Part title={<Trans id="events.how-to-get-there">How to get there</Trans>}>
          <p lang={textLanguage(venue.directionTexts)?.locale} className="whitespace-pre-line">
            {directions}
          </p>
        </Part>
      )}
      {accessibility && (
        <Part title={<Trans id="events.accessibility">Accessibility</Trans>}>
          <p lang={textLanguage(venue.accessibilityTexts)?.locale} className="whitespace-pre-line">
            {accessibility}
          </p>
        </Part>
      )}
    </>
  )
}

const Part = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <>
    <h3 className="mt-5 font-medium font-sans text-17">{title}</h3>
    {children}
  </>
)
