import { useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Language, TranslationsPart_PreviewFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { languages } from '../../kernel/language.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { When } from '../../ui/When.tsx'
import { type Places, TextOfReport } from './TextOfReport.tsx'
import { cell, TranslationRow } from './TranslationRow.tsx'

const Preview = graphql(`
  fragment TranslationsPart_Preview on ReportPreview {
    translations {
      ...TranslationRow_Translation
      language
      isInReport
      missing {
        kind
        id
      }
      stale {
        kind
        id
        sourceHash
        changedAt
        changedBy {
          name
        }
      }
    }
  }
`)

const ConfirmTranslations = graphql(`
  mutation ConfirmTranslations($input: ConfirmTranslationsInput!) {
    confirmTranslations(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

type Translation = TranslationsPart_PreviewFragment['translations'][number]
type Stale = Translation['stale'][number]

interface PartProps {
  slug: string
  preview: FragmentType<typeof Preview>
  places: Places
  onRefetch: () => void
}

/** The state of each translation: what is missing, and what is older than the original since which change. */
export function TranslationsPart({ slug, preview, places, onRefetch }: PartProps) {
  const { translations } = readFragment(Preview, preview)
  return (
    <section aria-labelledby="translations-title" className="mt-4 border-line-strong border-t pt-6">
      <h2 id="translations-title" tabIndex={-1} className="text-20">
        <Trans id="report.translations">Translations</Trans>
      </h2>
      <div className="mt-3 overflow-x-auto">
        <table aria-labelledby="translations-title" className="w-full max-w-[60rem] border-collapse text-15">
          <thead className="text-13 text-ink-3">
            <tr className="border-line-strong border-b text-start">
              <th scope="col" className={`${cell} text-start font-normal`}>
                <Trans id="common.language">Language</Trans>
              </th>
              <th scope="col" className={`${cell} text-start font-normal`}>
                <Trans id="report.translator">Translator</Trans>
              </th>
              <th scope="col" className={`${cell} text-start font-normal`}>
                <Trans id="report.missing-texts">Missing</Trans>
              </th>
              <th scope="col" className={`${cell} text-start font-normal`}>
                <Trans id="report.outdated-texts">Outdated</Trans>
              </th>
              <th scope="col" className={`${cell} text-start font-normal`}>
                <Trans id="report.reviewed-by">Reviewed by</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {translations.map((translation) => (
              <TranslationRow key={translation.language} slug={slug} translation={translation} onRefetch={onRefetch} />
            ))}
          </tbody>
        </table>
      </div>
      {translations
        .filter(({ isInReport, stale, missing }) => stale.length > 0 || (isInReport && missing.length > 0))
        .map((translation) => (
          <OfLanguage
            key={translation.language}
            slug={slug}
            translation={translation}
            places={places}
            onRefetch={onRefetch}
          />
        ))}
    </section>
  )
}

const nameOf = (language: Language): string => languages.find(({ api }) => api === language)?.name ?? language

interface OfLanguageProps extends Omit<PartProps, 'preview'> {
  translation: Translation
}

/** The texts of one language that need work, each with a link to where it is edited. */
function OfLanguage({ slug, translation, places, onRefetch }: OfLanguageProps) {
  const { language, isInReport, missing, stale } = translation
  const { confirm, refused, busy } = useConfirming(slug, language)
  const name = nameOf(language)
  return (
    <section aria-labelledby={`translation-${language}`} className="mt-6 max-w-[60rem]">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 id={`translation-${language}`} tabIndex={-1} className="scroll-mt-6 font-medium text-17">
          {name}
        </h3>
        {stale.length > 1 && (
          <StaffButton busy={busy} onClick={() => void confirm(stale)}>
            <Plural
              id="report.confirm-all-outdated-texts"
              value={stale.length}
              one="Confirm # text"
              other="Confirm all # texts"
            />
          </StaffButton>
        )}
      </div>
      {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
      <ul className="mt-2 text-15">
        {stale.map((text) => (
          <li
            key={`${text.kind} ${text.id}`}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-t py-2"
          >
            <span>
              <TextOfReport slug={slug} text={text} language={language} places={places} />
              <span className="block text-13 text-ink-2">
                <Since text={text} />
              </span>
            </span>
            <StaffButton busy={busy} onClick={() => void confirm([text])}>
              <Trans id="report.confirm-translation">Confirm translation</Trans>
            </StaffButton>
          </li>
        ))}
        {isInReport &&
          missing.map((text) => (
            <li key={`${text.kind} ${text.id}`} className="border-line border-t py-2">
              <TextOfReport slug={slug} text={text} language={language} places={places} />
              <span className="block text-13 text-ink-2">
                <Trans id="report.missing-texts">Missing</Trans>
              </span>
            </li>
          ))}
      </ul>
    </section>
  )
}

function Since({ text: { changedAt, changedBy } }: { text: Stale }) {
  if (!changedAt) return <Trans id="report.original-has-changed">The original has changed.</Trans>
  if (!changedBy)
    return (
      <Trans id="report.original-changed-on">
        Original changed: <When at={changedAt} as="moment" />
      </Trans>
    )
  const { name } = changedBy
  return (
    <Trans id="report.original-changed-by">
      Original changed by {name}: <When at={changedAt} as="moment" />
    </Trans>
  )
}

function useConfirming(slug: string, language: Language) {
  const [refused, setRefused] = useState<Refused | null>()
  const [send, { loading: busy }] = useMutation(ConfirmTranslations, {
    refetchQueries: ['ReportToEdit'],
    awaitRefetchQueries: true,
  })
  async function confirm(stale: readonly Stale[]) {
    setRefused(undefined)
    const texts = stale.map(({ kind, id, sourceHash }) => ({ kind, id, sourceHash }))
    const answer = await send({ variables: { input: { eventSlug: slug, language, texts } } }).catch(() => null)
    const result = answer?.data?.confirmTranslations
    if (result?.__typename !== 'TranslationsConfirmed') return setRefused(result ?? null)
    toast(
      <Plural
        id="report.confirmed-as-still-right"
        value={texts.length}
        one="Confirmed. # translation is up to date again."
        other="Confirmed. # translations are up to date again."
      />,
    )
  }
  return { confirm, refused, busy }
}
