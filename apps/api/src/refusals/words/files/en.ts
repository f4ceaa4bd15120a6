import type { Words } from '../../words.ts'

export const fileRefusals: Pick<Words['refusals'], 'UnknownFile'> = {
  UnknownFile: () => 'We can’t find this file. Files that aren’t used are deleted after a day. Upload it again.',
}
