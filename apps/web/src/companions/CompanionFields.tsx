import { Trans, useLingui } from '@lingui/react/macro'
import type { CompanionKind } from '../__generated__/graphql.ts'
import { Select, TextInput } from '../ui/forms/inputs.tsx'
import { kindWords } from './kindWords.ts'

/** A companion as typed. */
export interface CompanionDraft {
  kind: CompanionKind
  name: string
  language: string
  email: string
}

export const emptyCompanion: CompanionDraft = { kind: 'ASSISTANT', name: '', language: '', email: '' }

const kinds: readonly CompanionKind[] = ['ASSISTANT', 'INTERPRETER', 'OTHER']

interface CompanionFieldsProps {
  draft: CompanionDraft
  onChange: (draft: CompanionDraft) => void
  fieldProblems: Record<string, string>
  /** Whether their name and address are masked: empty then means unchanged. */
  isHidden?: boolean
  /** Whether the person they accompany is protected: then they are not emailed. */
  isProtected: boolean
}

export function CompanionFields({
  draft,
  onChange,
  fieldProblems,
  isHidden = false,
  isProtected,
}: CompanionFieldsProps) {
  const { t } = useLingui()
  const set = (changes: Partial<CompanionDraft>) => onChange({ ...draft, ...changes })
  return (
    <>
      <Select
        id="kind"
        label={<Trans id="institutes.role">Role</Trans>}
        value={draft.kind}
        onValue={(kind) => set({ kind: kinds.find((one) => one === kind) ?? 'OTHER' })}
        choices={kinds.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
      />
      {draft.kind === 'INTERPRETER' && (
        <TextInput
          id="language"
          autoComplete="off"
          label={<Trans id="common.languages">Languages</Trans>}
          help={<Trans id="companions.such-as">For example, “Spanish and English” or “American Sign Language”.</Trans>}
          error={fieldProblems.language}
          value={draft.language}
          onValue={(language) => set({ language })}
        />
      )}
      <TextInput
        id="name"
        autoComplete="off"
        label={<Trans id="common.name">Name</Trans>}
        optional={isHidden}
        help={
          isHidden && (
            <Trans id="companions.hidden-name-stays">
              The name is hidden from you. Leave this field empty to keep the name.
            </Trans>
          )
        }
        error={fieldProblems.name}
        value={draft.name}
        onValue={(name) => set({ name })}
      />
      {isProtected ? (
        <p className="text-ink-2">
          <Trans id="companions.not-emailed">
            This person asked for protection, so we don’t email their companions. Tell them yourself.
          </Trans>
        </p>
      ) : (
        <TextInput
          id="email"
          type="email"
          inputMode="email"
          spellCheck={false}
          autoComplete="off"
          label={<Trans id="records.email-address">Email address</Trans>}
          optional
          help={
            <Trans id="companions.emailed-if-address">
              If you enter an address, we’ll email this person to say they’re expected. The email doesn’t say who
              they’re accompanying.
            </Trans>
          }
          error={fieldProblems.email}
          value={draft.email}
          onValue={(email) => set({ email })}
        />
      )}
    </>
  )
}
