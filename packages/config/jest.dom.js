/**
 * Jest's environment with a document, whose window is a global object of V8's own. jsdom's looks its properties up through an
 * interceptor: code that reads a global such as `Map` in a loop takes four times as long.
 */
import { createRequire, registerHooks } from 'node:module'
import './jest.compiled.js'

const edits = [
  ['const window = {};', 'const window = makeVMContext ? vm.createContext(vm.constants.DONT_CONTEXTIFY) : {};'],
  ['    vm.createContext(window);\n', ''],
]

/** @throws where jsdom makes its window in another way than this file knows */
function withOwnGlobal(source) {
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`jsdom has changed: it no longer says «${from.trim()}».`)
    return text.replace(from, to)
  }, source)
}

const hooks = registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    return url.endsWith('/jsdom/lib/jsdom/browser/Window.js')
      ? { ...loaded, source: withOwnGlobal(String(loaded.source)) }
      : loaded
  },
})
const { TestEnvironment } = createRequire(import.meta.url)('jest-environment-jsdom')
hooks.deregister()

export default TestEnvironment
