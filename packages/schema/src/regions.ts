/** Regions by country: those of UN M49, with the Americas split in two. */
const countriesByRegion: Readonly<Record<string, string>> = {
  '002':
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE ' +
    'RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW',
  '009': 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  '021': 'BM CA GL PM US',
  '142':
    'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA ' +
    'SG SY TH TJ TL TM TR TW UZ VN YE',
  '150':
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL ' +
    'PT RO RS RU SE SI SJ SK SM UA VA',
  '419':
    'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE ' +
    'PR PY SR SV SX TC TT UY VC VE VG VI',
}

const fewestInLargeRegion = 20

/** UN M49 region codes. */
export const regions: readonly string[] = Object.keys(countriesByRegion).toSorted()

const regionByCountry = new Map(
  Object.entries(countriesByRegion).flatMap(([region, codes]) =>
    codes.split(' ').map((code) => [code, region] as const),
  ),
)

/** The region of a country (ISO 3166-1 alpha-2); null for Antarctica and for unknown codes. */
export const regionOf = (country: string): string | null => regionByCountry.get(country) ?? null

/** Also null in a region with few countries: there, "its other countries" would nearly identify one. */
export function largeRegionOf(country: string): string | null {
  const region = regionOf(country)
  const countries = region === null ? [] : (countriesByRegion[region] ?? '').split(' ')
  return countries.length < fewestInLargeRegion ? null : region
}
