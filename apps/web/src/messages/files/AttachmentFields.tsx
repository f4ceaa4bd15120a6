import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { attachmentLimits } from '@plenaria/schema/attachments'
import { useRef } from 'react'
import { useFieldProblem } from '../../ui/staff/FormSection.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { AttachmentList, useFileSize } from './AttachmentList.tsx'
import { type Attachment, attachmentKinds, repeatedIn, sizeOf } from './attachment.ts'
import type { useAttaching } from './useAttaching.ts'

interface FieldsProps {
  attaching: ReturnType<typeof useAttaching>
  files: readonly Attachment[]
  /** URLs of the files saved with the message, by file id. */
  urls: ReadonlyMap<string, string>
  onFiles: (files: Attachment[]) => void
}

/** Manages the message's attachments, which are uploaded as soon as they are chosen. */
export function AttachmentFields({ attaching, files, urls, onFiles }: FieldsProps) {
  const problem = useFieldProblem('attachmentIds')
  const heading = useRef<HTMLHeadingElement>(null)
  const { error, share, choose, retry, forgetError } = attaching
  const shown = error ? (
    <Trans id="messages.file-and-its-problem">
      <bdi>{error.file}</bdi>: {error.problem}
    </Trans>
  ) : (
    problem
  )
  const isFull = files.length === attachmentLimits.files

  function remove({ fileId }: Attachment) {
    // The focused button disappears.
    heading.current?.focus()
    forgetError()
    onFiles(files.filter((file) => file.fileId !== fileId))
  }

  return (
    <section aria-labelledby="attachments" className={`grid gap-2 ${shown ? 'border-fault border-s-4 ps-4' : ''}`}>
      <h2 id="attachments" ref={heading} tabIndex={-1} className="text-20">
        <Trans id="messages.attachments">Attachments</Trans>
      </h2>
      <p id="attachments-help" className="max-w-measure text-13 text-ink-2">
        <Trans id="messages.up-to-three-pdfs-or">
          Attach up to 3 PDFs or images, 5 MB in total. We remove details of who made them, when and where, but not what
          can be read or seen in them. People who asked for protection get them under a neutral name.
        </Trans>
      </p>
      {shown && (
        <p role="alert" className="font-medium text-fault [overflow-wrap:anywhere]">
          {shown}
        </p>
      )}
      <AttachmentList
        files={files.map((file) => ({ ...file, url: urls.get(file.fileId) }))}
        actionOf={(file) => <RemoveButton file={file} onRemove={() => remove(file)} />}
      />
      <Total files={files} />
      {repeatedIn(files).map((name) => (
        <p key={name} role="status" className="text-13 text-offered">
          <Trans id="messages.file-is-attached-twice">
            <bdi>{name}</bdi> seems to be attached more than once. Remove the copies that aren’t needed.
          </Trans>
        </p>
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <FileInput disabled={isFull} onFile={(file) => void choose(file)} />
        {share !== null && (
          <label className="flex items-center gap-2 text-13">
            <Trans id="ui.uploading">Uploading…</Trans>
            <progress value={share} max={1} className="w-32" />
          </label>
        )}
        {retry && (
          <StaffButton onClick={retry}>
            <Trans id="common.try-again">Try again</Trans>
          </StaffButton>
        )}
      </div>
    </section>
  )
}

function RemoveButton({ file, onRemove }: { file: Attachment; onRemove: () => void }) {
  const { t } = useLingui()
  const { name } = file
  return (
    <StaffButton onClick={onRemove} aria-label={t({ id: 'messages.remove-file', message: `Remove ${name}` })}>
      <Trans id="common.remove">Remove</Trans>
    </StaffButton>
  )
}

/** Announced when a file is added or removed. */
function Total({ files }: { files: readonly Attachment[] }) {
  const total = useFileSize()(sizeOf(files))
  return (
    <p role="status" className="text-13 text-ink-3 empty:hidden">
      {files.length > 0 && (
        <>
          <Plural id="messages.files-count" value={files.length} one="# file" other="# files" />, {total}
        </>
      )}
    </p>
  )
}

function FileInput({ disabled, onFile }: { disabled: boolean; onFile: (file: File | undefined) => void }) {
  return (
    <label className="inline-flex min-h-[30px] cursor-pointer items-center has-disabled:cursor-default has-disabled:opacity-50 rounded-control border border-line-strong bg-raised px-2.5 text-13 focus-within:outline-2 focus-within:outline-focus focus-within:outline-offset-2 hover:border-ink max-md:min-h-11">
      <Trans id="messages.attach-file">Attach a file</Trans>
      <input
        id="attachmentIds"
        type="file"
        accept={attachmentKinds}
        aria-describedby="attachments-help"
        disabled={disabled}
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
        className="sr-only"
      />
    </label>
  )
}
