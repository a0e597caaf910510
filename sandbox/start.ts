import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** How a step started: what it took until its first AWS request, and what it loaded. */
export interface Start {
  /** Since Node's own start. */
  firstRequestMs: number
  /** User and system time of all threads until the first request. */
  firstRequestCpuMs: number
  /** Files of the bundle that were loaded before the first request. */
  filesBefore: string[]
  /** Files of the bundle that were loaded until the step's end. */
  files: string[]
}

/** Environment of a step that notes its start in this file. */
export function startProbe(file: string): Record<string, string> {
  return { NODE_OPTIONS: `--import=${new URL('start-probe.js', import.meta.url).href}`, START_PROBE: file }
}

/** What a step noted. Throws when it made no AWS request. */
export function readStart(file: string): Start {
  const notes = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(parseNote)
  const requestAt = notes.findIndex((note) => note.has('firstRequestMs'))
  const request = notes[requestAt]
  if (request === undefined) throw new Error(`The step made no AWS request: ${file}`)
  const loaded = (until: number) =>
    notes.slice(0, until).flatMap((note) => {
      const url = note.get('load')
      return typeof url === 'string' ? [fileURLToPath(url)] : []
    })
  return {
    firstRequestMs: Number(request.get('firstRequestMs')),
    firstRequestCpuMs: Number(request.get('firstRequestCpuMs')),
    filesBefore: loaded(requestAt),
    files: loaded(notes.length),
  }
}

function parseNote(line: string): Map<string, unknown> {
  const note: unknown = JSON.parse(line)
  if (typeof note !== 'object' || note === null) throw new Error(`Not a note of a start: ${line}`)
  return new Map(Object.entries(note))
}
