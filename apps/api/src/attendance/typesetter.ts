import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { documentFonts } from './fonts.ts'

let compiler: NodeCompiler | null = null

/** Typesets documents and pictures in this process. One for all, made on first use: it holds the fonts. */
export function typesetter(): NodeCompiler {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: documentFonts() }] })
  return compiler
}

/** One that has more fonts, for one document. */
export const typesetterWith = (fonts: readonly Buffer[]): NodeCompiler =>
  NodeCompiler.create({ fontArgs: [{ fontBlobs: [...documentFonts(), ...fonts] }] })
