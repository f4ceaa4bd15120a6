/** A text as it is searched: its words beside the people it must not identify. */

import type { Scene } from '../text/scene.ts'
import type { Word } from '../text/words.ts'
import type { Register } from './register.ts'

export interface Reading {
  register: Register
  words: readonly Word[]
  scene: Scene
  /** Words that stand in the text with a small letter as well. */
  small: ReadonlySet<string>
  /** The text has no capitals to go by, as the name of a file. */
  isPlain: boolean
  /** No word begins with a capital letter. */
  isLower: boolean
}
