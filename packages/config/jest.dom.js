/**
 * A faster jsdom environment for Jest:
 * - All test files of a worker share one window, so that modules are loaded once (`jest.runtime.js`). Each starts with an empty
 *   document at the same URL, without cookies or stored data.
 * - Labels and their controls are looked up in an index. jsdom walks the whole document for each label, and for each control
 *   whose labels are read.
 * - A style rule is only matched against elements of the types it names.
 * - Computed styles are cached until the document changes. jsdom recomputes them, up to the root, for each query by role or
 *   name.
 */
import { createRequire, registerHooks } from 'node:module'
import './jest.compiled.js'
import { clearLeftovers, collectGarbage, onePerProject } from './jest.kept.js'

/** Replacements of source text, by the ending of the file's path. */
const edits = {
  'nodes/HTMLLabelElement-impl.js': [
    [
      'const root = this.getRootNode({});\n',
      `const root = this.getRootNode({});
      if (root.nodeType === NODE_TYPE.DOCUMENT_NODE) {
        const labelled = root.getElementById(forValue);
        return labelled && isLabelable(labelled) ? labelled : null;
      }
`,
    ],
  ],
  'helpers/form-controls.js': [
    [
      'for (const descendant of domSymbolTree.treeIterator(root)) {\n          if (descendant.control',
      'for (const descendant of root.getElementsByTagName?.("label") ?? domSymbolTree.treeIterator(root)) {\n          if (descendant.control',
    ],
  ],
  'helpers/style-rules.js': [
    [
      'function matches(rule, element) {\n',
      `const typesBySelector = new Map();

/** Of the elements that the selector can match; null: any. Rules of fonts and layers have no selector. */
function typesOf(selector) {
  if (selector === undefined) return null;
  if (!typesBySelector.has(selector)) {
    const last = /(?:^|[\\s>])([a-z][a-z0-9]*)(?:\\[[a-z]+(?:="?[a-z]+"?)?\\]|:[a-z-]+)*$/;
    const types = selector.split(",").map(part => last.exec(part.trim())?.[1]);
    typesBySelector.set(selector, types.includes(undefined) ? null : new Set(types));
  }
  return typesBySelector.get(selector);
}

function matches(rule, element) {
  if (typesOf(rule.selectorText)?.has(element._localName) === false) {
    return false;
  }
`,
    ],
    [
      'function getComputedValue(element, property) {\n',
      `function getComputedValue(element, property) {
  if (!element._attached) return computeValue(element, property);
  exports.getDeclarationForElement(element);
  const cache = element._ownerDocument._styleCache;
  cache.values ??= new WeakMap();
  if (!cache.values.has(element)) cache.values.set(element, new Map());
  const values = cache.values.get(element);
  if (!values.has(property)) values.set(property, computeValue(element, property));
  return values.get(property);
}

function computeValue(element, property) {
`,
    ],
  ],
  'browser/Window.js': [
    [
      `    const declaration = new CSSStyleDeclaration();
    const { forEach } = Array.prototype;

    const elementDeclaration = getDeclarationForElement(elt);
`,
      `    const elementDeclaration = getDeclarationForElement(elt);
    const cache = elt._ownerDocument._styleCache;
    cache.computed ??= new WeakMap();
    if (elt._attached && cache.computed.has(elt)) return cache.computed.get(elt);
    const declaration = new CSSStyleDeclaration();
    cache.computed.set(elt, declaration);
    const { forEach } = Array.prototype;
`,
    ],
  ],
}

const missing = new Set(Object.keys(edits))

/** @throws if jsdom's source differs from what this file expects */
function edited(source, file) {
  missing.delete(file)
  return edits[file].reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`jsdom has changed: ${file} no longer says «${from.trim()}».`)
    return text.replace(from, () => to)
  }, source)
}

const hooks = registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    const file = url.includes('/jsdom/lib/jsdom/') && Object.keys(edits).find((end) => url.endsWith(`/${end}`))
    return file ? { ...loaded, source: edited(String(loaded.source), file) } : loaded
  },
})
const require = createRequire(import.meta.url)
const { TestEnvironment } = require('jest-environment-jsdom')
// Otherwise the environment would load it later, without the edits.
createRequire(require.resolve('jest-environment-jsdom'))('jsdom')
hooks.deregister()
if (missing.size > 0) throw new Error(`jsdom has changed: it no longer loads ${[...missing].join(', ')}.`)

/** Objects that tests modify, such as `fetch` or an element's size. React, Testing Library and css.escape modify them too. */
class Originals {
  constructor(objects) {
    this.kept = objects.map((object) => ({ object, properties: Object.getOwnPropertyDescriptors(object) }))
  }

  restore() {
    for (const { object, properties } of this.kept)
      for (const [name, now] of Object.entries(Object.getOwnPropertyDescriptors(object))) {
        const before = properties[name]
        if (before?.get === now.get && before?.set === now.set && before?.value === now.value) continue
        if (before) Object.defineProperty(object, name, before)
        else if (now.configurable && !/^(_|IS_REACT|CSS$)/.test(name)) delete object[name]
      }
  }
}

class DocumentEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    const { global } = this
    this.url = global.location.href
    const { doctype, documentElement, head, body } = global.document
    this.parts = { doctype, documentElement, head, body }
    this.originals = new Originals([
      global,
      global.document,
      global.navigator,
      global.Element.prototype,
      global.HTMLElement.prototype,
    ])
  }

  async setup() {
    const { document, history, localStorage, sessionStorage } = this.global
    const { doctype, documentElement, head, body } = this.parts
    for (const element of [documentElement, head, body])
      for (const { name } of [...element.attributes]) element.removeAttribute(name)
    // Testing Library's `screen` is bound to the first body, and a test may have replaced any of these.
    document.replaceChildren()
    document.append(doctype)
    document.append(documentElement)
    documentElement.replaceChildren(head, body)
    head.replaceChildren()
    body.replaceChildren()
    this.dom.cookieJar.removeAllCookiesSync()
    localStorage.clear()
    sessionStorage.clear()
    history.replaceState(null, '', this.url)
  }

  async teardown() {
    clearLeftovers(this)
    this.originals.restore()
    await collectGarbage()
  }
}

export default onePerProject(DocumentEnvironment)
