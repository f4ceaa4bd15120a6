/** Camera input: a code held in front of the camera. */
import { writeFile } from 'node:fs/promises'
import { encode } from 'uqr'

const [width, height] = [640, 480]
const [black, white] = [16, 235]

/** Writes a video of the code, for `--use-file-for-fake-video-capture`. */
export async function filmOf(text: string, file: string): Promise<void> {
  const { size, data } = encode(text, { border: 4 })
  const square = Math.floor((height * 0.8) / size)
  const [left, top] = [width, height].map((side) => Math.floor((side - size * square) / 2)) as [number, number]
  const brightness = Buffer.alloc(width * height, white)
  for (const [y, row] of data.entries())
    for (const [x, isDark] of row.entries())
      for (let line = 0; isDark && line < square; line += 1) {
        const from = (top + y * square + line) * width + left + x * square
        brightness.fill(black, from, from + square)
      }
  const withoutColour = Buffer.alloc((width * height) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), brightness, withoutColour])
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)
  await writeFile(file, Buffer.concat([header, ...Array.from({ length: 5 }, () => frame)]))
}
