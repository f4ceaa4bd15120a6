import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { languageOfLocale, languages } from '../kernel/language.ts'
import { Select, TextArea } from '../ui/forms/inputs.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'

const EventOfCard = graphql(`
  query EventOfCard($slug: String!) {
    event(slug: $slug) {
      slug
      state
      title
    }
  }
`)

/** The card for partners' own websites: the code to copy, and a preview. */
export function CardPage({ slug }: { slug: string }) {
  const { i18n, t } = useLingui()
  const { data, error, refetch } = useQuery(EventOfCard, { variables: { slug } })
  const [locale, setLocale] = useState(i18n.locale)
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event } = data
  const { base } = languageOfLocale(locale)
  const path = `${base}/embed/${encodeURIComponent(slug)}`
  const code = `<iframe src="${location.origin}${path}" title="${escaped(event?.title ?? '')}" width="100%" height="460" style="border:0" loading="lazy"></iframe>`
  return (
    <Page title={<Trans id="common.card-for-websites">Card for websites</Trans>}>
      <p className="mt-1 max-w-measure text-13 text-ink-2">
        <Trans id="embed.any-institute-can-show-event">
          Any institute can show the event on its own site, with its dates, its current seat numbers and a link to
          register. The link opens here in a new tab. The card sets no cookies and runs no scripts.
        </Trans>
      </p>
      {event && event.state !== 'DRAFT' ? (
        <div className="mt-5 grid max-w-[41rem] gap-6">
          <Select
            id="language"
            label={<Trans id="embed.language-of-card">Card language</Trans>}
            value={locale}
            onValue={setLocale}
            choices={languages.map((each) => ({ value: each.locale, label: each.name }))}
          />
          <div>
            <TextArea
              id="code"
              label={<Trans id="embed.put-this-into-page">Paste this into your page</Trans>}
              rows={4}
              readOnly
              spellCheck={false}
              value={code}
              onValue={() => {}}
            />
            <p className="mt-2 flex flex-wrap items-center gap-3" role="status">
              <StaffButton
                kind="primary"
                onClick={() =>
                  void navigator.clipboard.writeText(code).then(
                    () => setCopied('yes'),
                    () => setCopied('no'),
                  )
                }
              >
                <Trans id="embed.copy-it">Copy</Trans>
              </StaffButton>
              {copied === 'yes' && <Trans id="common.copied">Copied</Trans>}
              {copied === 'no' && (
                <Trans id="embed.your-browser-blocked-copying-select">
                  Your browser blocked copying. Select the text and copy it yourself.
                </Trans>
              )}
            </p>
          </div>
          <section aria-label={t({ id: 'embed.preview', message: 'Preview' })}>
            <h2 className="border-line-strong border-b pb-1 text-20">
              <Trans id="embed.preview">Preview</Trans>
            </h2>
            <iframe
              key={path}
              src={path}
              title={t({ id: 'embed.card-of', message: `Card for ${event.title}` })}
              height="460"
              className="mt-4 w-full border border-line"
            />
          </section>
        </div>
      ) : (
        <div className="mt-6">
          <Nothing title={<Trans id="embed.drafts-have-no-card">Drafts have no card</Trans>}>
            <Trans id="embed.publish-event-first-until-then">
              Publish the event first. Until then, no one can see the card.
            </Trans>
          </Nothing>
        </div>
      )}
    </Page>
  )
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
