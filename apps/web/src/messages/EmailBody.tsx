import { Trans } from '@lingui/react/macro'
import type { ComponentProps, ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { languages } from '../kernel/language.ts'
import { AttachmentList } from './files/AttachmentList.tsx'

const Body = graphql(`
  fragment EmailBody_EmailPreview on EmailPreview {
    language
    subject
    greeting
    paragraphs
    action
    signature
    footer
  }
`)

interface BodyProps {
  preview: FragmentType<typeof Body>
  /** Shown above the email. */
  notice?: ReactNode
  /** Attached files. */
  files?: ComponentProps<typeof AttachmentList>['files'] | undefined
}

/** Renders an email as its reader sees it. */
export function EmailBody({ preview: masked, notice, files = [] }: BodyProps) {
  const preview = readFragment(Body, masked)
  return (
    <div
      lang={languages.find(({ api }) => api === preview.language)?.locale}
      className="grid gap-3 px-4 py-4 [overflow-wrap:anywhere]"
    >
      {notice}
      <p className="font-serif text-20">{preview.subject || <Trans id="messages.no-subject">(no subject)</Trans>}</p>
      {preview.greeting && <p>{preview.greeting}</p>}
      {preview.paragraphs.map((paragraph, place) => (
        <p key={place} className="whitespace-pre-line leading-6">
          {paragraph}
        </p>
      ))}
      <p>
        <span className="inline-block rounded-control bg-accent px-4 py-2 text-13 text-on-accent">
          {preview.action}
        </span>
      </p>
      {preview.signature && <p className="whitespace-pre-line leading-6">{preview.signature}</p>}
      <p className="border-line border-t pt-2 text-13 text-ink-3">{preview.footer}</p>
      <AttachmentList files={files} />
    </div>
  )
}
