import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useLocation, useRouter, useSearch } from 'wouter'
import type { Language } from '../../__generated__/graphql.ts'
import { inLanguage, languages, rememberLanguage } from '../../kernel/language.ts'
import { SetLanguage } from '../../kernel/setLanguage.ts'
import { Select } from '../../ui/forms/inputs.tsx'

/** The language of emails and of the site, which switches immediately. */
export function LanguageChoice({ language }: { language: Language }) {
  const { base } = useRouter()
  const [path, navigate] = useLocation()
  const search = useSearch()
  const [setLanguage] = useMutation(SetLanguage, { errorPolicy: 'ignore' })

  async function choose(api: string) {
    const chosen = languages.find((each) => each.api === api)
    if (!chosen) return
    await setLanguage({ variables: { language: chosen.api } })
    rememberLanguage(chosen)
    navigate(`~${inLanguage(chosen, base + path)}${search && `?${search}`}`)
  }

  return (
    <div className="max-w-64">
      <Select
        id="language"
        label={<Trans id="people.language-for-emails">Language for emails</Trans>}
        value={language}
        onValue={(api) => void choose(api)}
        choices={languages.map(({ api, name }) => ({ value: api, label: name }))}
      />
    </div>
  )
}
