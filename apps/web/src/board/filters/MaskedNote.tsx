import { Trans, useLingui } from '@lingui/react/macro'
import type { PersonalField } from '../../__generated__/graphql.ts'
import { fieldWords } from '../../grants/grantWords.ts'
import { useList } from '../../ui/useList.ts'
import { searchedFields } from './SearchField.tsx'

/** Says which fields can't be filtered, searched or sorted by because they are masked for the viewer. */
export function MaskedNote({ maskedFields }: { maskedFields: readonly PersonalField[] }) {
  const { t } = useLingui()
  const list = useList()
  const fields = maskedFields.filter(
    (field) => field === 'COUNTRY' || field === 'LANGUAGES' || field === 'ANSWERS' || searchedFields.includes(field),
  )
  if (fields.length === 0) return null
  const hinderedNames = list(fields.map((field) => t(fieldWords[field].inSentence)))
  return (
    <p className="text-13 text-ink-3 print:hidden">
      <Trans id="board.you-do-not-see-here">
        You can’t see {hinderedNames} here, so you can’t filter, search or sort by them.
      </Trans>
    </p>
  )
}
