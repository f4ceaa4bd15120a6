import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { TextArea } from '../ui/forms/inputs.tsx'

const limit = 2_000

export type NoticeSubject = 'TIMES' | 'VENUE'

/** Organisers' note in the email about new times or another venue, with a suggested apology. */
export function useNoticeText(subject: NoticeSubject = 'TIMES'): {
  text: string
  field: ReactNode
  isTooLong: boolean
} {
  const { t } = useLingui()
  const [text, setText] = useState(() =>
    subject === 'VENUE'
      ? t({
          id: 'planned.we-had-to-change-venue',
          message: 'We’ve had to change the venue and apologise for the inconvenience.',
        })
      : t({
          id: 'planned.we-had-to-change-times',
          message: 'We’ve had to change the times and apologise for the inconvenience.',
        }),
  )
  const isTooLong = text.trim().length > limit
  const field = (
    <TextArea
      id="notify-text"
      label={<Trans id="common.your-text">Your text</Trans>}
      optional
      error={
        isTooLong
          ? t({ id: 'planned.shorten-text-to-characters', message: `Shorten the text to ${limit} characters.` })
          : undefined
      }
      rows={4}
      limit={limit}
      value={text}
      onValue={setText}
    />
  )
  return { text: text.trim(), field, isTooLong }
}
