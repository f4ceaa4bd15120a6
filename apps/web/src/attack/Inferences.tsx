import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Inferences_InferenceFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { useList } from '../ui/useList.ts'
import { useAreaName } from './areaName.ts'
import { Learned, ReaderWords, useSourceWords } from './inferenceWords.tsx'

export const InferenceShown = graphql(`
  fragment Inferences_inference on Inference {
    kind
    groupKey
    country
    isOtherCountries
    sessionId
    minimum
    maximum
    readerGroupKey
    isCertain
    sources {
      kind
      groupKey
      country
      version
    }
  }
`)

type Inference = Inferences_InferenceFragment

/** Names of groups by key, and of sessions by id. */
export type Names = ReadonlyMap<string, string>

interface InferencesProps {
  inferences: readonly FragmentType<typeof InferenceShown>[]
  names: Names
}

/** Number of inferences shown at first. */
const few = 4

/** What could be inferred, by whom, and from which published figures. */
export function Inferences({ inferences: given, names }: InferencesProps) {
  const inferences = given.map((each) => readFragment(InferenceShown, each))
  const [isAll, setAll] = useState(false)
  const shown = isAll ? inferences : inferences.slice(0, few)
  const hidden = inferences.length - shown.length
  return (
    <div className="mt-1 grid gap-3 text-ink">
      {[...Map.groupBy(shown, ({ readerGroupKey }) => readerGroupKey ?? null)].map(([reader, learned]) => (
        <div key={reader}>
          <p>
            <ReaderWords group={reader === null ? null : (names.get(reader) ?? reader)} />
          </p>
          <ul className="mt-1 grid list-disc gap-2 ps-5">
            {learned.map((inference, place) => (
              <li key={place}>
                <Sentence inference={inference} names={names} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && (
        <div>
          <StaffButton kind="bare" onClick={() => setAll(true)}>
            <Plural id="attack.show-more" value={hidden} one="Show one more" other="Show # more" />
          </StaffButton>
        </div>
      )}
    </div>
  )
}

function Sentence({ inference, names }: { inference: Inference; names: Names }) {
  const { kind, minimum, maximum, isCertain } = inference
  const whom = useWhom(names)(inference)
  const sources = useSources(inference, names)
  return (
    <>
      <span className="font-medium">{whom}:</span> <Learned kind={kind} minimum={minimum} maximum={maximum} />
      {!isCertain && (
        <>
          {' '}
          <Trans id="attack.we-couldnt-rule-it-out">(we couldn’t rule it out)</Trans>
        </>
      )}
      {sources !== '' && (
        <span className="block text-13 text-ink-2">
          <Trans id="attack.learned-from">Learned from: {sources}</Trans>
        </span>
      )}
    </>
  )
}

function useWhom(names: Names): (inference: Inference) => string {
  const { t } = useLingui()
  const countryName = useAreaName()
  return ({ groupKey, country, isOtherCountries, sessionId }) => {
    const parts = [
      sessionId && (names.get(sessionId) ?? null),
      groupKey && (names.get(groupKey) ?? groupKey),
      country && countryName(country),
      isOtherCountries ? t({ id: 'attack.other-countries', message: 'other countries' }) : null,
    ].filter((part) => part != null)
    return parts.length > 0
      ? parts.join(' · ')
      : t({ id: 'attack.all-groups-together', message: 'All groups together' })
  }
}

function useSources({ sources }: Inference, names: Names): string {
  const words = useSourceWords()
  const list = useList()
  const countryName = useAreaName()
  const named = sources.map(({ kind, groupKey, country, version }) => {
    const group = groupKey ? (names.get(groupKey) ?? groupKey) : null
    return words({ kind, group, country: country ? countryName(country) : null, version: version ?? null })
  })
  return list(named)
}
