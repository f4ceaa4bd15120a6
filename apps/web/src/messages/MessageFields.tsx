import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Language, MessageEventFragment, MessageKind } from '../__generated__/graphql.ts'
import { RadioGroup } from '../ui/forms/inputs.tsx'
import { LanguageTabs } from '../ui/staff/LanguageTabs.tsx'
import { LocalisedInput } from '../ui/staff/LocalisedInput.tsx'
import { writtenIn } from '../ui/staff/texts.ts'
import { MergeFields } from './MergeFields.tsx'
import type { MessageDraft } from './messageDraft.ts'
import { RecipientFields } from './RecipientFields.tsx'

interface FieldsProps {
  draft: MessageDraft
  onChange: (changes: Partial<MessageDraft>) => void
}

export function RecipientsSection({ event, draft, onChange }: FieldsProps & { event: MessageEventFragment }) {
  return (
    <section aria-labelledby="to-whom">
      <h2 id="to-whom" className="text-20">
        <Trans id="common.recipients-2">Recipients</Trans>
      </h2>
      <div className="mt-2">
        <RecipientFields
          slug={event.slug}
          groups={event.groups}
          maskedFields={event.viewerCan.maskedFields}
          sessions={event.sessions}
          views={event.boardViews}
          mayDecide={event.viewerCan.decide}
          kind={draft.kind}
          value={draft.recipients}
          onValue={(recipients) => onChange({ recipients })}
        />
      </div>
    </section>
  )
}

interface WordsProps extends FieldsProps {
  language: Language
  onLanguage: (language: Language) => void
  /** Rendered beside the heading. */
  children: ReactNode
}

/** Edits subject and text in each language. */
export function MessageWords({ draft, language, onChange, onLanguage, children }: WordsProps) {
  return (
    <section aria-labelledby="what" className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="what" className="text-20">
          <Trans id="messages.message-2">Message</Trans>
        </h2>
        {children}
      </div>
      <LanguageTabs language={language} written={writtenIn(draft.subjects)} onLanguage={onLanguage} />
      <LocalisedInput
        path="subjects"
        label={<Trans id="common.subject">Subject</Trans>}
        help={
          <Trans id="messages.people-who-asked-for-protection">
            People who asked for protection get a neutral subject.
          </Trans>
        }
        value={draft.subjects}
        onValue={(subjects) => onChange({ subjects })}
      />
      <LocalisedInput
        path="texts"
        rows={12}
        label={<Trans id="common.text">Text</Trans>}
        help={
          <Trans id="messages.plain-text-empty-line-begins">
            Plain text. Leave an empty line between paragraphs. The link to their registration page is added below.
          </Trans>
        }
        value={draft.texts}
        onValue={(texts) => onChange({ texts })}
      />
      <MergeFields
        control={`texts.${language}`}
        onText={(text) => onChange({ texts: { ...draft.texts, [language]: text } })}
      />
    </section>
  )
}

export function KindChoice({ value, onValue }: { value: MessageKind; onValue: (kind: MessageKind) => void }) {
  return (
    <RadioGroup
      id="kind"
      label={<Trans id="messages.message-type">Message type</Trans>}
      value={value}
      onValue={(kind) => onValue(kind === 'NEWS' ? 'NEWS' : 'SERVICE')}
      choices={[
        {
          value: 'SERVICE',
          label: <Trans id="messages.about-their-registration-or-event">About their registration or the event</Trans>,
          help: (
            <Trans id="messages.everybody-gets-it-change-of">
              Everyone gets it. Use it for a change of time or what to bring.
            </Trans>
          ),
        },
        {
          value: 'NEWS',
          label: <Trans id="messages.news">News</Trans>,
          help: (
            <Trans id="messages.recipients-can-unsubscribe-from-news">
              Recipients can unsubscribe from news about this event with one click. People who have unsubscribed are
              left out.
            </Trans>
          ),
        },
      ]}
    />
  )
}
