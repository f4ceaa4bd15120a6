import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { Language } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { languageOfLocale } from '../kernel/language.ts'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { controlOf } from '../ui/staff/formProblems.ts'
import { useKeys } from '../ui/staff/keys.ts'
import { LocalisedInput } from '../ui/staff/LocalisedInput.tsx'
import { PanelForm } from '../ui/staff/PanelForm.tsx'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { writtenIn } from '../ui/staff/texts.ts'
import { toast } from '../ui/Toast.tsx'
import { RemoveTopic } from './RemoveTopic.tsx'
import { draftOf, emptyQuestion, inputOf, type ShownTopic, type TopicDraft } from './topicTree.ts'

const AddTopic = graphql(`
  mutation AddTopic($input: AddTopicInput!) {
    addTopic(input: $input) {
      __typename
      ... on TopicAdded {
        event {
          slug
          topics {
            id
            ...TopicInTree
          }
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const UpdateTopic = graphql(`
  mutation UpdateTopic($input: UpdateTopicInput!) {
    updateTopic(input: $input) {
      __typename
      ... on TopicUpdated {
        topic {
          ...TopicInTree
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface EditorProps {
  slug: string
  /** Null for a new one. */
  topic: ShownTopic | null
  /** Parent of a new topic; null for the top level. */
  parent: ShownTopic | null
  onRefetch: () => void
  onClose: () => void
}

/** Edits a topic's title and questions, beside the tree. */
export function TopicEditor({ slug, topic, parent, onRefetch, onClose }: EditorProps) {
  const { t, i18n } = useLingui()
  const [draft, setDraft] = useState<TopicDraft>(() => (topic ? draftOf(topic) : { titles: {}, questions: [] }))
  const [language, setLanguage] = useState<Language>(() => languageOfLocale(i18n.locale).api)
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)
  const [add, adding] = useMutation(AddTopic)
  const [update, updating] = useMutation(UpdateTopic)
  useKeys({ Escape: onClose })

  async function send() {
    const words = inputOf(draft)
    if (!topic) {
      const input = { eventSlug: slug, parentId: parent?.id ?? null, ...words }
      return (await add({ variables: { input } }).catch(() => null))?.data?.addTopic
    }
    const { id, version } = topic
    return (await update({ variables: { input: { id, version, ...words } } }).catch(() => null))?.data?.updateTopic
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setAttempt(attempt + 1)
    setRefused(undefined)
    setFieldProblems({})
    const result = await send()
    if (result?.__typename === 'TopicAdded' || result?.__typename === 'TopicUpdated') {
      toast(
        result.__typename === 'TopicAdded' ? (
          <Trans id="topics.topic-added">Topic added</Trans>
        ) : (
          <Trans id="topics.topic-saved">Topic saved</Trans>
        ),
      )
      return onClose()
    }
    if (result?.__typename !== 'InvalidInput') return setRefused(result ?? null)
    setFieldProblems(problemsByControl(result.fields, (path) => controlOf(path, draft, language)))
  }

  return (
    <PanelForm
      title={
        topic
          ? t({ id: 'topics.edit-topic', message: 'Edit a topic' })
          : t({ id: 'topics.add-topic', message: 'Add a topic' })
      }
      language={language}
      onLanguage={setLanguage}
      written={writtenIn(draft.titles)}
      fieldProblems={fieldProblems}
      attempt={attempt}
      refused={refused}
      onRefetch={onRefetch}
      onSubmit={submit}
      onClose={onClose}
      actions={
        <>
          <StaffButton kind="primary" type="submit" busy={adding.loading || updating.loading}>
            {topic ? (
              <Trans id="topics.save-topic">Save topic</Trans>
            ) : (
              <Trans id="topics.add-topic-2">Add topic</Trans>
            )}
          </StaffButton>
          {topic && <RemoveTopic topic={topic} onRemoved={onClose} />}
        </>
      }
    >
      <div className="mt-4 grid gap-5">
        {parent && (
          <p className="text-13 text-ink-2">
            <Trans id="topics.topic-is-added-last-under">The topic is added last, under “{parent.title}”.</Trans>
          </p>
        )}
        <LocalisedInput
          path="titles"
          label={<Trans id="common.title">Title</Trans>}
          value={draft.titles}
          onValue={(titles) => setDraft({ ...draft, titles })}
        />
        <Questions questions={draft.questions} onQuestions={(questions) => setDraft({ ...draft, questions })} />
      </div>
    </PanelForm>
  )
}

const maxQuestions = 10

interface QuestionsProps {
  questions: TopicDraft['questions']
  onQuestions: (questions: TopicDraft['questions']) => void
}

function Questions({ questions, onQuestions }: QuestionsProps) {
  const { t } = useLingui()
  return (
    <>
      {questions.map(({ id, texts }, index) => (
        <div key={id}>
          <LocalisedInput
            path={`questions.${index}.texts`}
            label={<Trans id="common.question-2">Question {index + 1}</Trans>}
            rows={2}
            value={texts}
            onValue={(value) => onQuestions(questions.map((each) => (each.id === id ? { id, texts: value } : each)))}
          />
          <StaffButton
            kind="bare"
            className="mt-1"
            aria-label={t({ id: 'topics.remove-question', message: `Remove question ${index + 1}` })}
            onClick={() => onQuestions(questions.filter((each) => each.id !== id))}
          >
            <Trans id="common.remove">Remove</Trans>
          </StaffButton>
        </div>
      ))}
      {questions.length < maxQuestions && (
        <p>
          <StaffButton onClick={() => onQuestions([...questions, emptyQuestion()])}>
            <Trans id="common.add-question">Add a question</Trans>
          </StaffButton>
        </p>
      )}
    </>
  )
}
