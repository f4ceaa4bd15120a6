import type { Words } from '../../words.ts'
import { megabytes } from './megabytes.ts'

export const fileRefusals: Pick<Words['refusals'], 'UnknownFile' | 'AttachmentsTooLarge'> = {
  UnknownFile: () => 'We can’t find this file. Files that aren’t used are deleted after a day. Upload it again.',
  AttachmentsTooLarge: ({ size }) =>
    `These files are ${megabytes('en', size)} MB in total, and a message can have only 5 MB. Remove one, or make it smaller.`,
}
