import { useLingui } from '@lingui/react/macro'
import { faultOfPicture } from './kinds.ts'

/** Says why a file can't be uploaded; null if it can. */
export function usePictureWords(): (file: File) => string | null {
  const { t } = useLingui()
  const words = {
    KIND: t({
      id: 'institutes.this-is-not-png-jpeg',
      message: 'This isn’t a PNG, JPEG or WebP image. SVG files aren’t accepted because they can contain code.',
    }),
    SIZE: t({
      id: 'ui.file-is-larger-than-15',
      message: 'The file is larger than 15 MB. Make it smaller and choose it again.',
    }),
  }
  return (file) => {
    const problem = faultOfPicture(file)
    return problem && words[problem]
  }
}
