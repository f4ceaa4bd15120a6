import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import type { ReportChangeKind, ReportPart } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { type Localised, ReadIn, textIn } from './inLanguages.tsx'

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
  TITLE: msg`Title`,
  INSTITUTES: msg`Institutes`,
  INTRODUCTION: msg`Introduction`,
  METHOD: msg`Method`,
  FIGURES: msg`Who took part`,
  ORDER: msg`Order`,
  FINDING: msg`Finding`,
}

const kindWords: Record<ReportChangeKind, MessageDescriptor> = {
  ADDED: msg`added`,
  REMOVED: msg`taken out`,
  CHANGED: msg`changed`,
}

/** What a version says otherwise than the one before. */
export function ReportChanges({ changes }: { changes: readonly FragmentType<typeof Change>[] }) {
  const { t } = useLingui()
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-[34rem] table-fixed text-15">
        <thead>
          <tr className="border-line-strong border-b text-start">
            <th scope="col" className="w-32 py-2 pe-4 font-medium">
              <Trans>What</Trans>
            </th>
            <th scope="col" className="py-2 pe-6 font-medium">
              <Trans>Before</Trans>
            </th>
            <th scope="col" className="py-2 font-medium">
              <Trans>Now</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((given, place) => {
            const { part, changeKind, before, after } = readFragment(Change, given)
            return (
              <tr key={place} className="border-line border-b align-top">
                <th scope="row" className="py-2.5 pe-4 text-start font-normal">
                  {t(partWords[part])}
                  <span className="block text-13 text-ink-2">{t(kindWords[changeKind])}</span>
                </th>
                <td className="whitespace-pre-line py-2.5 pe-6 text-ink-2">
                  <Said texts={before} />
                </td>
                <td className="whitespace-pre-line py-2.5">
                  <Said texts={after} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Said({ texts }: { texts: Localised }) {
  const { language } = use(ReadIn)
  return <>{textIn(texts, language)?.text ?? '–'}</>
}
