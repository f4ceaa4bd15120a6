import { useLingui } from '@lingui/react/macro'
import { afterColon } from '../../../ui/ErrorSummary.tsx'

/** Words for the error summary, where a message stands without its field: «Your name: please fill this in.» */
export function useFaultWords(
  questions: readonly { key: string; label: string }[],
  consents: readonly { key: string; text: string }[] = [],
) {
  const { t } = useLingui()
  return (path: string, sentence: string): string => {
    const [field = '', key = ''] = path.split('.', 2)
    const names: Record<string, string> = {
      name: t`Your name`,
      email: t`Your e-mail address`,
      organisation: t`Your organisation`,
      organisationNames: t`Your organisation`,
      groupKey: t`Group`,
      country: t`Country or territory`,
      languages: t`Languages`,
      sessionIds: t`Sessions`,
      motivation: t`Contribution`,
      shareWith: t`Who sees your data`,
      pseudonym: t`Your name in lists`,
      emailPhrase: t`Your phrase`,
    }
    const name =
      field === 'answers'
        ? questions.find((question) => question.key === key)?.label
        : field === 'consents'
          ? consents.find((consent) => consent.key === key)?.text
          : names[field]
    if (!name) return sentence
    if (/[.?!]$/.test(name)) return `${name} ${sentence}`
    const message = afterColon(sentence)
    return name.endsWith(':') ? `${name} ${message}` : t`${name}: ${message}`
  }
}
