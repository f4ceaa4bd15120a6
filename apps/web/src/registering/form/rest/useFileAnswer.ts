import { useLingui } from '@lingui/react/macro'
import { answerFileLimits, mediaTypesOf } from '@plenaria/schema/answerFiles'
import { useState } from 'react'
import type { AskedQuestionFragment } from '../../../__generated__/graphql.ts'
import { sendFile } from '../../../kernel/sendFile.ts'

/** Names of the files that were chosen since the page was loaded, by id. They are neither sent nor stored. */
const names = new Map<string, string>()

type Fault = 'KIND' | 'TOO_LARGE'

/** Why a file would be refused, if that is known before it is sent. */
function faultOf({ size, type }: File, { fileTypes, maximum }: AskedQuestionFragment): Fault | null {
  const accepted: readonly string[] = fileTypes.flatMap((each) => mediaTypesOf[each])
  if (!accepted.includes(type)) return 'KIND'
  // The server scales pictures down.
  const pdf = (maximum ?? answerFileLimits.megabytes) * 1024 * 1024
  return size > (type === 'application/pdf' ? pdf : answerFileLimits.pictureBytes) ? 'TOO_LARGE' : null
}

/** Uploads a file for an answer. */
export function useFileAnswer(slug: string, question: AskedQuestionFragment, onId: (id: string) => void) {
  const { t, i18n } = useLingui()
  const [problem, setProblem] = useState<string | null>(null)
  /** Upload progress from 0 to 1; null if nothing is being sent. */
  const [share, setShare] = useState<number | null>(null)
  /** The file whose upload failed, for a retry. */
  const [unsent, setUnsent] = useState<File | null>(null)
  const words: Record<Fault, string> = {
    KIND: t({
      id: 'registering.file-is-of-another-kind',
      message: 'This type of file isn’t accepted. Choose another.',
    }),
    TOO_LARGE: t({
      id: 'registering.file-is-too-large',
      message: 'This file is too large. Make it smaller and choose it again.',
    }),
  }

  async function choose(file: File | undefined) {
    if (!file || share !== null) return
    const fault = faultOf(file, question)
    setUnsent(null)
    setProblem(fault && `${file.name} · ${words[fault]}`)
    if (!fault) await send(file)
  }

  async function send(file: File) {
    setShare(0)
    const path = `/api/events/${encodeURIComponent(slug)}/answers/${encodeURIComponent(question.key)}`
    const answer = await sendFile(path, file, i18n.locale, setShare)
    setShare(null)
    const id = answer.ok && typeof answer.body.id === 'string' ? answer.body.id : null
    if (id !== null) {
      names.set(id, file.name)
      return onId(id)
    }
    const message = answer.ok ? null : answer.message
    setUnsent(message === null ? file : null)
    setProblem(
      `${file.name} · ${
        message ??
        t({ id: 'common.server-didnt-respond-please-try', message: 'The server didn’t respond. Please try again.' })
      }`,
    )
  }

  return {
    problem,
    share,
    choose,
    retry: unsent && (() => void choose(unsent)),
    nameOf: (id: string) => names.get(id) ?? null,
  }
}
