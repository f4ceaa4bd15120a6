import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { usePictureWords } from '../../../ui/staff/crop/usePictureWords.ts'
import { sendPicture, type UploadAnswer } from './upload.ts'

type Uploaded = Extract<UploadAnswer, { ok: true }>['file']

/** Uploads a picture and holds the result. */
export function useUpload(slug: string) {
  const { t, i18n } = useLingui()
  const problemOf = usePictureWords()
  const [file, setFile] = useState<Uploaded | null>(null)
  const [error, setError] = useState<string | null>(null)
  /** Upload progress from 0 to 1; null if no upload is running. */
  const [share, setShare] = useState<number | null>(null)
  /** File whose upload failed, for a retry. */
  const [unsent, setUnsent] = useState<File | null>(null)

  async function choose(chosen: File | undefined) {
    if (!chosen || share !== null) return
    const problem = problemOf(chosen)
    setUnsent(null)
    setError(problem)
    if (problem) return
    setShare(0)
    const answer = await sendPicture(slug, chosen, i18n.locale, setShare)
    setShare(null)
    if (answer.ok) return setFile(answer.file)
    setUnsent(answer.message === null ? chosen : null)
    setError(
      answer.message ??
        t({ id: 'common.server-didnt-respond-please-try', message: 'The server didn’t respond. Please try again.' }),
    )
  }

  return {
    file,
    error,
    share,
    choose,
    retry: unsent && (() => choose(unsent)),
    forget: () => setFile(null),
  }
}
