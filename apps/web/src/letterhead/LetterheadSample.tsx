import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Language, LetterheadInput } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { languageOfLocale, languages } from '../kernel/language.ts'
import { EmailBody } from '../messages/EmailBody.tsx'
import { useSettled } from '../messages/useSettled.ts'
import { Select } from '../ui/forms/inputs.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { contentLanguages } from '../ui/staff/texts.ts'
import { toast } from '../ui/Toast.tsx'

const PreviewLetterhead = graphql(`
  query PreviewLetterhead($input: PreviewLetterheadInput!) {
    previewLetterhead(input: $input) {
      __typename
      ... on EmailPreview {
        senderName
        replyTo
        ...EmailBody_EmailPreview
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const TestLetterhead = graphql(`
  mutation TestLetterhead($slug: String!, $language: Language!) {
    testLetterhead(instituteSlug: $slug, language: $language) {
      __typename
      ... on LetterheadTestSent {
        to
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface LetterheadSampleProps {
  slug: string
  from: string
  letterhead: LetterheadInput
  /** Whether the letterhead is saved: a test email uses the saved version. */
  isSaved: boolean
}

/** A sample email, with a button that sends it to the viewer. */
export function LetterheadSample({ slug, from, letterhead, isSaved }: LetterheadSampleProps) {
  const { i18n, t } = useLingui()
  const [language, setLanguage] = useState<Language>(languageOfLocale(i18n.locale).api)
  const input = useSettled({ instituteSlug: slug, language, letterhead })
  const { data, previousData } = useQuery(PreviewLetterhead, { variables: { input }, fetchPolicy: 'no-cache' })
  const shown = (data ?? previousData)?.previewLetterhead
  const preview = shown?.__typename === 'EmailPreview' ? shown : null
  const [test, { loading }] = useMutation(TestLetterhead)

  async function send() {
    const answer = await test({ variables: { slug, language } }).catch(() => null)
    const result = answer?.data?.testLetterhead
    if (result?.__typename === 'LetterheadTestSent') {
      const { to } = result
      return toast(<Trans id="letterhead.test-is-on-its-way">The test is on its way to {to}</Trans>)
    }
    toast(result?.message ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)
  }

  return (
    <section aria-label={t({ id: 'messages.preview', message: 'Preview' })} className="grid content-start gap-4">
      <Select
        id="sample-language"
        label={<Trans id="letterhead.language-of-sample">Sample language</Trans>}
        value={language}
        onValue={(value) => setLanguage(contentLanguages.find((one) => one === value) ?? 'en')}
        choices={contentLanguages.map((value) => ({
          value,
          label: languages.find(({ api }) => api === value)?.name ?? value,
        }))}
      />
      <div className="border border-line bg-raised">
        {preview ? (
          <>
            <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 border-line border-b px-4 py-3 text-13 [overflow-wrap:anywhere]">
              <dt className="text-ink-2">
                <Trans id="letterhead.sent-by">Sent by</Trans>
              </dt>
              <dd>
                <bdi>{preview.senderName}</bdi> <bdi className="text-ink-2">&lt;{from}&gt;</bdi>
              </dd>
              <dt className="text-ink-2">
                <Trans id="letterhead.replies-to">Replies to</Trans>
              </dt>
              <dd>{preview.replyTo ? <bdi>{preview.replyTo}</bdi> : <Trans id="letterhead.no-one">No one</Trans>}</dd>
            </dl>
            <EmailBody preview={preview} />
          </>
        ) : (
          <p className="px-4 py-4 text-13 text-ink-2">{shown && 'message' in shown ? shown.message : null}</p>
        )}
      </div>
      <div className="grid justify-items-start gap-1">
        <StaffButton busy={loading} disabled={!isSaved} onClick={() => void send()}>
          <Trans id="letterhead.send-me-test">Send me a test email</Trans>
        </StaffButton>
        {!isSaved && (
          <p className="text-13 text-ink-2">
            <Trans id="letterhead.save-before-test">Save first. The test uses the saved settings.</Trans>
          </p>
        )}
      </div>
    </section>
  )
}
