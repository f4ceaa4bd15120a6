import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql, readFragment } from '../__generated__/index.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { Select, TextInput } from '../ui/forms/inputs.tsx'
import { DeleteButton } from '../ui/staff/DeleteButton.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { type Texts, textsInput, textsOf } from '../ui/staff/texts.ts'
import { toast } from '../ui/Toast.tsx'
import type { Membership } from './ComposePage.tsx'
import type { MessageDraft } from './messageDraft.ts'

const TemplateFacts = graphql(`
  fragment MessageTemplateFacts on MessageTemplate {
    id
    name
    kind
    subjects {
      language
      text
    }
    texts {
      language
      text
    }
  }
`)

const SaveTemplate = graphql(`
  mutation SaveMessageTemplate($input: SaveMessageTemplateInput!) {
    saveMessageTemplate(input: $input) {
      __typename
      ... on MessageTemplateSaved {
        institute {
          slug
          messageTemplates {
            ...MessageTemplateFacts
          }
        }
      }
      ... on InvalidInput {
        fields {
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const RemoveTemplate = graphql(`
  mutation RemoveMessageTemplate($id: ID!) {
    removeMessageTemplate(id: $id) {
      __typename
      ... on MessageTemplateRemoved {
        institute {
          slug
          messageTemplates {
            ...MessageTemplateFacts
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** The open dialog: the list of templates, or the name under which to save one. */
export type TemplateDoor = 'use' | 'keep'

const kept = (memberships: readonly Membership[]) =>
  memberships.flatMap(({ institute }) =>
    institute.messageTemplates.map((each) => ({ institute, template: readFragment(TemplateFacts, each) })),
  )

interface ActionsProps {
  memberships: readonly Membership[]
  draft: MessageDraft
  onOpen: (door: TemplateDoor) => void
}

/** Starts from one of the institutes' templates, or saves the message as one. */
export function TemplateActions({ memberships, draft, onOpen }: ActionsProps) {
  const isWritten = textsInput(draft.subjects).length > 0 && textsInput(draft.texts).length > 0
  return (
    <div className="flex flex-wrap gap-2">
      {kept(memberships).length > 0 && (
        <StaffButton onClick={() => onOpen('use')}>
          <Trans id="messages.start-from-template">Start from a template…</Trans>
        </StaffButton>
      )}
      <StaffButton kind="bare" disabled={!isWritten} onClick={() => onOpen('keep')}>
        <Trans id="messages.keep-as-template">Save as a template…</Trans>
      </StaffButton>
    </div>
  )
}

interface DialogProps {
  door: TemplateDoor
  memberships: readonly Membership[]
  draft: MessageDraft
  onUse: (words: { kind: MessageDraft['kind']; subjects: Texts; texts: Texts }) => void
  onClose: () => void
}

/** A form outside the message's, because forms can't be nested. */
export function TemplateDialog({ door, memberships, draft, onUse, onClose }: DialogProps) {
  const { t } = useLingui()
  if (door === 'keep') return <KeepDialog memberships={memberships} draft={draft} onClose={onClose} />
  return (
    <Dialog title={t({ id: 'messages.start-from-template-2', message: 'Start from a template' })} onClose={onClose}>
      <ul className="mt-4 border-line border-t">
        {kept(memberships).map(({ institute, template }) => (
          <li key={template.id} className="flex items-center justify-between gap-3 border-line border-b py-2">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {template.name}
              {memberships.length > 1 && <span className="block text-13 text-ink-3">{institute.name}</span>}
            </span>
            <span className="flex shrink-0 gap-1">
              <StaffButton
                onClick={() => {
                  const { kind, subjects, texts } = template
                  onUse({ kind, subjects: textsOf(subjects), texts: textsOf(texts) })
                  onClose()
                }}
              >
                <Trans id="messages.use">Use</Trans>
              </StaffButton>
              <Remove id={template.id} name={template.name} />
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function Remove({ id, name }: { id: string; name: string }) {
  const { t } = useLingui()
  const [remove, { loading }] = useMutation(RemoveTemplate)
  return (
    <DeleteButton
      busy={loading}
      label={t({ id: 'messages.remove', message: `Remove ${name}` })}
      title={<Trans id="messages.delete-template">Delete the template “{name}”?</Trans>}
      consequence={
        <Trans id="messages.all-members-of-institute-lose">
          All members of the institute will lose this template. Messages written with it are kept.
        </Trans>
      }
      onConfirm={() =>
        remove({ variables: { id } }).then(
          () => {},
          () => {},
        )
      }
    >
      <Trans id="common.remove">Remove</Trans>
    </DeleteButton>
  )
}

function KeepDialog({
  memberships,
  draft,
  onClose,
}: {
  memberships: readonly Membership[]
  draft: MessageDraft
  onClose: () => void
}) {
  const { t } = useLingui()
  const [name, setName] = useState('')
  const [slug, setSlug] = useState(memberships[0]?.institute.slug ?? '')
  const [fieldProblem, setFieldProblem] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [save, { loading }] = useMutation(SaveTemplate)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setFieldProblem(null)
    setRefused(undefined)
    if (!name.trim()) return setFieldProblem(t({ id: 'messages.enter-name', message: 'Enter a name.' }))
    const words = { kind: draft.kind, subjects: textsInput(draft.subjects), texts: textsInput(draft.texts) }
    const answer = await save({ variables: { input: { instituteSlug: slug, name, ...words } } }).catch(() => null)
    const result = answer?.data?.saveMessageTemplate
    if (result?.__typename === 'MessageTemplateSaved') {
      toast(<Trans id="messages.template-saved">Template saved</Trans>)
      return onClose()
    }
    if (result?.__typename === 'InvalidInput') setFieldProblem(result.fields[0]?.message ?? result.message)
    else setRefused(result ?? null)
  }

  return (
    <Dialog title={t({ id: 'messages.keep-as-template-2', message: 'Save as a template' })} onClose={onClose}>
      <form noValidate className="mt-4 grid gap-4" onSubmit={(event) => void submit(event)}>
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <TextInput
          id="template-name"
          label={<Trans id="common.name">Name</Trans>}
          help={
            <Trans id="messages.this-replaces-template-with-same">This replaces the template with the same name.</Trans>
          }
          error={fieldProblem}
          value={name}
          onValue={setName}
          autoFocus
        />
        {memberships.length > 1 && (
          <Select
            id="template-institute"
            label={<Trans id="common.for">For</Trans>}
            value={slug}
            onValue={setSlug}
            choices={memberships.map(({ institute }) => ({ value: institute.slug, label: institute.name }))}
          />
        )}
        <DialogActions>
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <StaffButton kind="primary" type="submit" busy={loading}>
            <Trans id="messages.keep-template">Save template</Trans>
          </StaffButton>
        </DialogActions>
      </form>
    </Dialog>
  )
}
