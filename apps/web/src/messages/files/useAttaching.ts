import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { sendFile } from '../../kernel/sendFile.ts'
import { type Attachment, type AttachmentFault, faultOf, isTooLarge } from './attachment.ts'

interface FileProblem {
  /** The file's name as chosen. */
  file: string
  problem: string
}

/** Uploads a file and attaches it to the message. */
export function useAttaching(slug: string, files: readonly Attachment[], onFiles: (files: Attachment[]) => void) {
  const { t, i18n } = useLingui()
  const wordsOf = useFaultWords()
  const [error, setError] = useState<FileProblem | null>(null)
  /** Upload progress from 0 to 1; null if nothing is being sent. */
  const [share, setShare] = useState<number | null>(null)
  /** The file whose upload failed, for a retry. */
  const [unsent, setUnsent] = useState<File | null>(null)
  // The message may change during an upload.
  const present = useRef({ files, onFiles })
  useEffect(() => {
    present.current = { files, onFiles }
  })

  async function choose(chosen: File | undefined) {
    if (!chosen || share !== null) return
    const fault = faultOf(chosen, files)
    setUnsent(null)
    setError(fault && { file: chosen.name, problem: wordsOf(fault) })
    if (!fault) await send(chosen)
  }

  async function send(chosen: File) {
    setShare(0)
    const path = `/api/events/${encodeURIComponent(slug)}/attachments?name=${encodeURIComponent(chosen.name)}`
    const answer = await sendFile(path, chosen, i18n.locale, setShare)
    setShare(null)
    const stored = answer.ok ? storedIn(answer.body) : null
    if (stored) return add(stored)
    const message = answer.ok ? null : answer.message
    setUnsent(message === null ? chosen : null)
    setError({
      file: chosen.name,
      problem:
        message ??
        t({ id: 'common.server-didnt-respond-please-try', message: 'The server didn’t respond. Please try again.' }),
    })
  }

  function add(stored: Attachment) {
    const now = [...present.current.files, stored]
    if (isTooLarge(now)) setError({ file: stored.name, problem: wordsOf('TOGETHER') })
    else present.current.onFiles(now)
  }

  return { error, share, choose, retry: unsent && (() => void choose(unsent)), forgetError: () => setError(null) }
}

function storedIn({ id, name, size }: Record<string, unknown>): Attachment | null {
  return typeof id === 'string' && typeof name === 'string' && typeof size === 'number'
    ? { fileId: id, name, size }
    : null
}

function useFaultWords(): (fault: AttachmentFault) => string {
  const { t } = useLingui()
  const words: Record<AttachmentFault, string> = {
    KIND: t({
      id: 'messages.file-isnt-pdf-png-jpeg',
      message: 'This file isn’t a PDF, PNG, JPEG or WebP. Choose another.',
    }),
    PDF_SIZE: t({
      id: 'messages.this-pdf-is-larger-than',
      message: 'This PDF is larger than 5 MB. Make it smaller, or link to it in the text.',
    }),
    IMAGE_SIZE: t({
      id: 'ui.file-is-larger-than-15',
      message: 'The file is larger than 15 MB. Make it smaller and choose it again.',
    }),
    TOGETHER: t({
      id: 'messages.files-would-be-larger-than',
      message: 'Together, the files would be larger than 5 MB. Remove one first, or make this one smaller.',
    }),
  }
  return (fault) => words[fault]
}
