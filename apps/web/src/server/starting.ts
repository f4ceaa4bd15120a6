/**
 * Loads a page's initial code. Browsers never retry a module that failed to load, even if only a hint referred to it. So the page
 * lists its files for `fetch`, and a short script fetches the initial ones, retrying as needed, before importing them. Meanwhile
 * the page stays as the server rendered it (decision 94).
 */

/** Attribute of the initial files; its value is `entry` for the entry module. */
const begins = 'data-start'

/** `as="fetch"` matches how `bringCode.ts` loads the files, so that each is fetched only once. */
export const hintFor = (href: string, attribute = ''): string =>
  `<link rel="preload" as="fetch" crossorigin href="${href}"${attribute}>`

/** Initial and maximum delay between retries, in milliseconds. */
const [firstWait, maxWait] = [1_000, 30_000]

export const startScript = `const pause=(wait)=>new Promise((go)=>{addEventListener('online',go,{once:true});setTimeout(go,wait)})
const whole=async({href})=>{for(let wait=${firstWait};;wait=Math.min(2*wait,${maxWait})){try{const file=await fetch(href);await file.arrayBuffer();if(file.ok||file.status<500)return}catch{}await pause(wait)}}
const files=[...document.querySelectorAll('link[${begins}]')]
await Promise.all(files.map(whole))
for(const{href,dataset}of files)if(dataset.start)import(href)`

/**
 * Replaces the entry's own script element by the start script. The entry comes first: it is the largest file, and everything else
 * waits for it.
 */
export function withStart(template: string): string {
  const hints: string[] = []
  const named = (attribute: string) => (_: string, href: string) => {
    hints.push(hintFor(href, ` ${attribute}`))
    return ''
  }
  const bare = template
    .replace(/<script type="module"[^>]* src="([^"]+)"><\/script>/, named(`${begins}="entry"`))
    .replace(/<link rel="modulepreload"[^>]* href="([^"]+)">/g, named(begins))
  return bare
    .replace('<!--head-->', () => `${hints.join('')}<!--head-->`)
    .replace('</body>', () => `<script type="module">${startScript}</script></body>`)
}
