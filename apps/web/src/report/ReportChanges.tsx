import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import type { Language, ReportChangeKind, ReportPart } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { languages } from '../kernel/language.ts'
import { type Localised, localeOf, ReadingLanguages, textIn } from './inLanguages.tsx'

const Change = graphql(`
  fragment ReportChanges_change on ReportChange {
    part
    changeKind: kind
    findingId
    before {
      language
      text
    }
    after {
      language
      text
    }
  }
`)

export const partWords: Record<ReportPart, MessageDescriptor> = {
  TITLE: msg({ id: 'common.title', message: 'Title' }),
  INSTITUTES: msg({ id: 'report.institutes', message: 'Institutes' }),
  INTRODUCTION: msg({ id: 'report.introduction', message: 'Introduction' }),
  METHOD: msg({ id: 'report.method', message: 'Method' }),
  FIGURES: msg({ id: 'report.who-took-part', message: 'Who took part' }),
  TOPIC: msg({ id: 'common.topic-2', message: 'Topic' }),
  ORDER: msg({ id: 'common.order', message: 'Order' }),
  FINDING: msg({ id: 'common.finding', message: 'Finding' }),
  TRANSLATIONS: msg({ id: 'report.translations', message: 'Translations' }),
  CITATION: msg({ id: 'report.licence-doi-or-isbn', message: 'Licence, DOI or ISBN' }),
  RECOMMENDATION: msg({ id: 'reviews.recommendation', message: 'Recommendation' }),
}

const kindWords: Record<ReportChangeKind, MessageDescriptor> = {
  ADDED: msg({ id: 'report.added', message: 'added' }),
  REMOVED: msg({ id: 'report.removed', message: 'removed' }),
  CHANGED: msg({ id: 'report.changed', message: 'changed' }),
}

/** Changes from the previous version. */
export function ReportChanges({ changes }: { changes: readonly FragmentType<typeof Change>[] }) {
  const { t } = useLingui()
  const { language: own } = use(ReadingLanguages)
  return (
    <table className="w-full table-fixed text-15">
      <thead>
        <tr className="border-line-strong border-b">
          <th scope="col" className="py-2 pe-6 text-start font-medium">
            <Trans id="report.before">Before</Trans>
          </th>
          <th scope="col" className="py-2 text-start font-medium">
            <Trans id="common.now-2">Now</Trans>
          </th>
        </tr>
      </thead>
      {changes.map((given, place) => {
        const { part, changeKind, before, after } = readFragment(Change, given)
        const language = changedIn(before, after, own)
        const elsewhere = language !== own && languages.find(({ api }) => api === language)?.name
        const said = (texts: Localised) =>
          language ? texts.find((each) => each.language === language) : textIn(texts, own)
        return (
          <tbody key={place} className="border-line border-b align-top">
            <tr>
              <th colSpan={2} scope="rowgroup" className="pt-3 text-start font-medium">
                {t(partWords[part])}{' '}
                <span className="font-normal text-13 text-ink-2">
                  · {t(kindWords[changeKind])}
                  {elsewhere && ` · ${elsewhere}`}
                </span>
                {part === 'INSTITUTES' && (
                  <p className="font-normal text-13 text-ink-2">
                    <Trans id="report.earlier-versions-still-name-institutes">
                      Earlier versions still name institutes that have since left.
                    </Trans>
                  </p>
                )}
              </th>
            </tr>
            <tr>
              <td className="whitespace-pre-line pt-1 pe-6 pb-3 text-ink-2 [overflow-wrap:anywhere]">
                <Wording said={said(before)} />
              </td>
              <td className="whitespace-pre-line pt-1 pb-3 [overflow-wrap:anywhere]">
                <Wording said={said(after)} />
              </td>
            </tr>
          </tbody>
        )
      })}
    </table>
  )
}

const textOf = (texts: Localised, language: Language): string | undefined =>
  texts.find((each) => each.language === language)?.text

/** The reader's language if the texts differ in it, otherwise the first language in which they differ; null if they are equal. */
const changedIn = (before: Localised, after: Localised, own: Language): Language | null =>
  [own, ...[...after, ...before].map(({ language }) => language)].find(
    (language) => textOf(before, language) !== textOf(after, language),
  ) ?? null

function Wording({ said }: { said: Localised[number] | undefined }) {
  return said ? <span lang={localeOf(said.language)}>{said.text}</span> : '–'
}
