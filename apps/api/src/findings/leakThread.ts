/** Runs the leak check in a thread of its own, so that requests aren't delayed. */

import { createHash, randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Setting } from '@plenaria/domain/disclosure/register/register'
import type { Leak } from '@plenaria/domain/disclosure/text/leak'

export interface Search {
  id: string
  /** Key of the setting: the thread caches the most recent ones. */
  key: string
  /** As JSON; omitted if the thread should have it cached. */
  setting?: string
  text: string
  /** Whether it is a file name, or a field of file metadata. */
  isLabel: boolean
}

/** `leaks: null`: the setting is no longer in the thread's cache. */
export type Found = { id: string; leaks: Leak[] | null } | { id: string; fault: string }

export interface Searcher {
  leaksIn: (text: string) => Promise<Leak[]>
  leaksInLabel: (label: string) => Promise<Leak[]>
}

interface Pending {
  resolve: (leaks: Leak[] | null) => void
  reject: (fault: Error) => void
}

const pending = new Map<string, Pending>()
let thread: Worker | null = null

function openThread(): Worker {
  const opened = new Worker(new URL('./leakWorker.ts', import.meta.url), { execArgv: [] })
  const fail = (fault: Error) => {
    if (thread === opened) thread = null
    for (const { reject } of pending.values()) reject(fault)
    pending.clear()
  }
  opened.on('message', (found: Found) => {
    const waiting = pending.get(found.id)
    pending.delete(found.id)
    if (pending.size === 0) opened.unref()
    if ('fault' in found) waiting?.reject(new Error(found.fault))
    else waiting?.resolve(found.leaks)
  })
  opened.on('error', fail)
  opened.on('exit', () => fail(new Error('The thread of the leak check has ended.')))
  opened.unref()
  return opened
}

function ask(search: Omit<Search, 'id'>): Promise<Leak[] | null> {
  thread ??= openThread()
  const running = thread
  const id = randomUUID()
  return new Promise((resolve, reject) => {
    pending.set(id, { resolve, reject })
    running.ref()
    running.postMessage({ ...search, id } satisfies Search)
  })
}

/** A searcher for the setting's people in texts. */
export function searcherOf(setting: Setting): Searcher {
  const json = JSON.stringify(setting)
  return searcherBy(createHash('sha256').update(json).digest('hex'), async () => json)
}

/** @param read returns the setting of this key as JSON; called only if the thread doesn't have it cached */
export function searcherBy(key: string, read: () => Promise<string>): Searcher {
  let setting: Promise<string> | undefined
  const search = async (text: string, isLabel: boolean): Promise<Leak[]> => {
    const known = await ask({ key, text, isLabel })
    if (known) return known
    setting ??= read()
    const leaks = await ask({ key, setting: await setting, text, isLabel })
    if (leaks === null) throw new Error('The leak check has lost what it looks for.')
    return leaks
  }
  return { leaksIn: (text) => search(text, false), leaksInLabel: (label) => search(label, true) }
}
