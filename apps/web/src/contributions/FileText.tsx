import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { describedBy, Field } from '../ui/forms/Field.tsx'

interface Read {
  text: string
  leftBehind: string[]
}

/** Extracts the text of a file for the form. The file is stored neither here nor on the server. */
export function FileText({ id, onText }: { id: string; onText: (text: string) => void }) {
  const { i18n } = useLingui()
  const [said, setSaid] = useState<ReactNode>(null)
  const [fieldProblem, setFieldProblem] = useState<ReactNode>(null)

  async function take(file: File | undefined) {
    if (!file) return
    setSaid(null)
    setFieldProblem(null)
    const answer = await readFile(file, i18n.locale)
    if ('message' in answer)
      return setFieldProblem(
        answer.message || <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>,
      )
    onText(answer.text)
    setSaid(
      answer.leftBehind.length > 0 ? (
        <Trans id="contributions.text-is-in-field-comments">
          We’ve put the text in the field, left out comments and accepted all tracked changes. Please check it.
        </Trans>
      ) : (
        <Trans id="contributions.text-is-in-field-please">We’ve put the text in the field. Please check it.</Trans>
      ),
    )
  }

  const help = (
    <Trans id="contributions.pdf-docx-odt-or-txt">
      PDF, DOCX, ODT or TXT, up to 5 MB. We copy the text into the field above. We don’t keep the file, its images, its
      comments or its author’s name.
    </Trans>
  )
  return (
    <Field
      id={id}
      label={<Trans id="contributions.or-use-text-from-file">Or use text from a file</Trans>}
      optional
      help={help}
    >
      <input
        id={id}
        type="file"
        accept=".pdf,.docx,.odt,.txt"
        aria-describedby={describedBy({ id, help })}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
        className="block w-full text-15 text-ink-2 file:me-4 file:cursor-pointer file:rounded-control file:border file:border-control file:border-solid file:bg-transparent file:px-4 file:py-2 file:font-medium file:text-ink hover:file:border-ink"
      />
      <p role="status" className="mt-1 text-15 text-ink-2 empty:hidden">
        {said}
      </p>
      {fieldProblem && (
        <p role="alert" className="mt-1 text-15 text-fault">
          {fieldProblem}
        </p>
      )}
    </Field>
  )
}

/** The message is empty if the server didn't answer. */
async function readFile(file: File, locale: string): Promise<Read | { message: string }> {
  try {
    const answer = await fetch('/api/contribution-text', {
      method: 'POST',
      headers: { 'accept-language': locale, 'content-type': 'application/octet-stream' },
      body: file,
    })
    const received: unknown = await answer.json()
    if (typeof received !== 'object' || received === null) return { message: '' }
    if ('text' in received && 'leftBehind' in received && Array.isArray(received.leftBehind))
      return { text: String(received.text), leftBehind: received.leftBehind.map(String) }
    return { message: 'message' in received ? String(received.message) : '' }
  } catch {
    return { message: '' }
  }
}
