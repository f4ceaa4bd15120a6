import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { formatLocale } from '../../ui/When.tsx'

/** Text around the city in names of zones: «São Paulo Time», «hora de São Paulo». */
const around: Record<string, RegExp> = {
  en: /^(.+) Time$/,
  es: /^hora de (.+)$/,
  fr: /^heure\s?: (.+)$/,
  'pt-BR': /^Horário (.+)$/,
}

interface Choice {
  value: string
  label: string
}

/** By locale. Naming some four hundred zones is slow, so it is done once. */
const named = new Map<string, Choice[]>()

/**
 * Zones to choose from, labelled with city and name in the page's language. `current` is always included, and is the only option
 * until the page has been rendered.
 */
export function useZoneChoices(current: string): Choice[] {
  const { i18n } = useLingui()
  const { locale } = i18n
  const [all, setAll] = useState(named.get(locale) ?? [])
  useEffect(() => {
    const timer = setTimeout(() => setAll(choicesIn(locale)))
    return () => clearTimeout(timer)
  }, [locale])
  return all.some(({ value }) => value === current) ? all : [choiceOf(current, locale), ...all]
}

function choicesIn(locale: string): Choice[] {
  const choices =
    named.get(locale) ??
    Intl.supportedValuesOf('timeZone')
      .map((zone) => choiceOf(zone, locale))
      .toSorted((one, other) => one.label.localeCompare(other.label, locale))
  named.set(locale, choices)
  return choices
}

const choiceOf = (zone: string, locale: string): Choice => ({ value: zone, label: labelOf(zone, locale) })

function labelOf(zone: string, locale: string): string {
  const called = nameOf(zone, formatLocale(locale), 'longGeneric')
  const place = placeOf(zone, locale) ?? placeOf(zone, 'en') ?? zone.split('/').at(-1)?.replaceAll('_', ' ')
  return called.endsWith(` ${place}`) || called === place ? `${place}` : `${place} · ${called}`
}

const placeOf = (zone: string, locale: string): string | undefined =>
  around[locale]?.exec(nameOf(zone, locale, 'shortGeneric'))?.[1]

function nameOf(timeZone: string, locale: string, timeZoneName: 'longGeneric' | 'shortGeneric'): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
