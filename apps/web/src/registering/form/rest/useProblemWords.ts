import { useLingui } from '@lingui/react/macro'
import { afterColon } from '../../../ui/forms/ErrorSummary.tsx'

/** Words for the error summary, where a message stands without its field: «Your name: please fill this in.» */
export function useProblemWords(
  questions: readonly { key: string; label: string }[],
  consents: readonly { key: string; text: string }[] = [],
) {
  const { t } = useLingui()
  return (path: string, sentence: string): string => {
    const [field = '', key = ''] = path.split('.', 2)
    const names: Record<string, string> = {
      name: t({ id: 'common.your-name', message: 'Your name' }),
      email: t({ id: 'common.your-e-mail-address', message: 'Your email address' }),
      organisation: t({ id: 'common.your-organisation', message: 'Your organisation' }),
      organisationNames: t({ id: 'common.your-organisation', message: 'Your organisation' }),
      groupKey: t({ id: 'common.group', message: 'Group' }),
      country: t({ id: 'registering.country-or-territory', message: 'Country or territory' }),
      languages: t({ id: 'common.languages', message: 'Languages' }),
      sessionIds: t({ id: 'common.sessions', message: 'Sessions' }),
      motivation: t({ id: 'registering.contribution', message: 'Contribution' }),
      shareWith: t({ id: 'common.who-sees-your-data-2', message: 'Who sees your data' }),
      pseudonym: t({ id: 'registering.your-name-in-lists', message: 'Your name in lists' }),
      emailPhrase: t({ id: 'registering.your-phrase', message: 'Your phrase' }),
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
    return name.endsWith(':') ? `${name} ${message}` : t({ id: 'common.name-message', message: `${name}: ${message}` })
  }
}
