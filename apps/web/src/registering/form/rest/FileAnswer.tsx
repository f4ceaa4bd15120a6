import { Trans } from '@lingui/react/macro'
import { answerFileLimits, mediaTypesOf } from '@plenaria/schema/answerFiles'
import { useRef } from 'react'
import type { AskedQuestionFragment } from '../../../__generated__/graphql.ts'
import { Button } from '../../../ui/Button.tsx'
import { describedBy, Field, type FieldProps } from '../../../ui/forms/Field.tsx'
import { useFileAnswer } from './useFileAnswer.ts'

interface FileAnswerProps {
  field: FieldProps
  /** Slug of the event. */
  slug: string
  question: AskedQuestionFragment
  /** Id of the file; empty: none. */
  id: string
  onId: (id: string) => void
  isProtected: boolean
}

/** A file as an answer: sent as soon as it is chosen, before the form. */
export function FileAnswer({ field, slug, question, id, onId, isProtected }: FileAnswerProps) {
  const { share, problem, retry, nameOf, choose } = useFileAnswer(slug, question, onId)
  const input = useRef<HTMLInputElement>(null)
  const name = nameOf(id)
  const error = problem ?? field.error ?? null
  const help = <Help question={question} help={field.help} isProtected={isProtected} />

  function remove() {
    // The focused button disappears.
    input.current?.focus()
    onId('')
  }

  return (
    <Field {...field} error={error} help={help}>
      <input
        id={field.id}
        ref={input}
        type="file"
        accept={question.fileTypes.flatMap((type) => mediaTypesOf[type]).join(',')}
        aria-describedby={describedBy({ id: field.id, help, error })}
        aria-invalid={error ? true : undefined}
        disabled={share !== null}
        onChange={({ currentTarget }) => {
          void choose(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
        className="block w-full"
      />
      <p role="status" className="mt-2 [overflow-wrap:anywhere]">
        {share === null && id !== '' && (
          <>
            <Trans id="registering.your-file-is-attached">Your file is attached.</Trans> {name && <bdi>{name}</bdi>}
          </>
        )}
        {share !== null && <Trans id="ui.uploading">Uploading…</Trans>}
      </p>
      {share !== null && <progress value={share} max={1} className="block w-full" />}
      {id !== '' && share === null && (
        <Button kind="quiet" onClick={remove}>
          <Trans id="registering.remove-file">Remove the file</Trans>
        </Button>
      )}
      {retry && (
        <Button kind="quiet" onClick={retry}>
          <Trans id="common.try-again">Try again</Trans>
        </Button>
      )}
    </Field>
  )
}

function Help({
  question: { fileTypes, maximum },
  help,
  isProtected,
}: {
  question: AskedQuestionFragment
  help: FieldProps['help']
  isProtected: boolean
}) {
  const megabytes = maximum ?? answerFileLimits.megabytes
  return (
    <>
      {help && <span className="block">{help}</span>}
      {fileTypes.length > 1 && (
        <Trans id="registering.pdf-or-image-up-to">
          A PDF of up to {megabytes} MB, or an image. We remove details of who made it, when and where, but not what can
          be read or seen in it.
        </Trans>
      )}
      {fileTypes.join() === 'PDF' && (
        <Trans id="registering.pdf-up-to">
          A PDF of up to {megabytes} MB. We remove details of who made it and when, but not what can be read in it.
        </Trans>
      )}
      {fileTypes.join() === 'IMAGE' && (
        <Trans id="registering.image-up-to">
          An image: PNG, JPEG or WebP. We remove details of who made it, when and where, but not what can be seen in it.
        </Trans>
      )}
      {isProtected && (
        <span className="mt-1 block">
          <Trans id="registering.who-opens-protected-file">
            You asked for protection, so this file is hidden together with your name. Only staff who may look up your
            identity can open it, and they must record a reason, which you can read.
          </Trans>
        </span>
      )}
    </>
  )
}
