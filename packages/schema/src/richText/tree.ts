/** Formatted text as a tree of blocks: the value of the scalar `RichText`. Only what the tree can express can be shown. */

export type Inline =
  | { kind: 'TEXT'; text: string }
  | { kind: 'BREAK' }
  | { kind: 'STRONG'; children: Inline[] }
  | { kind: 'EMPHASIS'; children: Inline[] }
  /** The address begins with `https:`, `http:` or `mailto:`. */
  | { kind: 'LINK'; address: string; children: Inline[] }
  /** Refers to the footnote with this number. */
  | { kind: 'NOTE'; number: number }

export type Block =
  | { kind: 'PARAGRAPH'; children: Inline[] }
  /** Level 1 or 2, relative to the heading above the text. */
  | { kind: 'HEADING'; level: 1 | 2; children: Inline[] }
  /** `start`: the first number of an ordered list; null if the list is not ordered. */
  | { kind: 'LIST'; start: number | null; items: Block[][] }
  | { kind: 'QUOTE'; children: Block[] }
  /** Every row has as many cells as the header. */
  | { kind: 'TABLE'; header: Inline[][]; rows: Inline[][][] }
  /** Footnotes 1, 2, … of the whole text; always the last block. */
  | { kind: 'NOTES'; notes: Inline[][] }

export type RichText = Block[]
