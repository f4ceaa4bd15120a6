/**
 * How a page's code begins. A module that didn't arrive is never asked for again by browsers, not even if only a hint named it. So the page
 * names its files for `fetch`, and a few lines in it fetch what it begins with, as often as it takes, before they import it. Meanwhile the
 * page stands as the server drew it (decision 94).
 */

/** The attribute of what the page begins with; of the module itself it is `entry`. */
const begins = 'data-start'

/** Named as what `bringCode.ts` fetches them as, so that each is fetched once. */
export const hintFor = (href: string, attribute = ''): string =>
  `<link rel="preload" as="fetch" crossorigin href="${href}"${attribute}>`

/** Milliseconds between tries, at first and at most. */
const [firstWait, maxWait] = [1_000, 30_000]

export const startScript = `const pause=(wait)=>new Promise((go)=>{addEventListener('online',go,{once:true});setTimeout(go,wait)})
const whole=async({href})=>{for(let wait=${firstWait};;wait=Math.min(2*wait,${maxWait})){try{const file=await fetch(href);await file.arrayBuffer();if(file.ok||file.status<500)return}catch{}await pause(wait)}}
const files=[...document.querySelectorAll('link[${begins}]')]
await Promise.all(files.map(whole))
for(const{href,dataset}of files)if(dataset.start)import(href)`

/** The template with that script in place of the entry's own element. The entry is named first: it is the largest, and all else waits for it. */
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
