/** A text prepared for searching, with the people it must not identify. */

import type { Scene } from '../text/scene.ts'
import type { Word } from '../text/words.ts'
import type { Register } from './register.ts'

export interface Reading {
  register: Register
  words: readonly Word[]
  scene: Scene
  /** Words that also appear in lower case in the text. */
  small: ReadonlySet<string>
  /** Capitals carry no meaning in the text, as in a file name. */
  isPlain: boolean
  /** No word begins with a capital letter. */
  isLower: boolean
}
