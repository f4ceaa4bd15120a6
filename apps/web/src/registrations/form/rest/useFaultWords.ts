import { useLingui } from '@lingui/react/macro'

/** Words for the error summary, where a message stands without its field: «Your name: Please fill this in.» */
export function useFaultWords(questions: readonly { key: string; label: string }[]) {
  const { t } = useLingui()
  return (path: string, message: string): string => {
    const [field = '', key = ''] = path.split('.', 2)
    const names: Record<string, string> = {
      name: t`Your name`,
      email: t`Your e-mail address`,
      organisation: t`Your organisation`,
      groupKey: t`Group`,
      country: t`Country or territory`,
      languages: t`Languages`,
      sessionIds: t`Sessions`,
      motivation: t`Contribution`,
      shareWith: t`Who sees your data`,
      consents: t`Consent`,
    }
    const name = field === 'answers' ? questions.find((question) => question.key === key)?.label : names[field]
    if (!name) return message
    return /[?:]$/.test(name) ? `${name} ${message}` : t`${name}: ${message}`
  }
}
