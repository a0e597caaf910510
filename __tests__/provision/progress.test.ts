import { expect, test } from '@jest/globals'
import type { Phase } from '../../src/domain/protocol.ts'
import { createProgress } from '../../src/provision/progress.ts'
import type { Readiness } from '../../src/provision/readiness.ts'
import type { Log } from '../../src/report/log.ts'
import { instanceId, instanceItem } from '../domain/samples.ts'

const startMs = 1_000_000

/** Looks each second; each instance is in the phase that a function of its number and the second tells. */
function linesOf(
  seconds: number,
  count: number,
  phaseAt: (number: number, second: number) => Phase | undefined,
) {
  const lines: string[] = []
  let now = startMs
  // The progress uses nothing else of a log.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  const log = { info: (line: string) => lines.push(`${(now - startMs) / 1_000}: ${line}`) } as unknown as Log
  const clock = { now: () => now, sleep: () => Promise.resolve() }
  const progress = createProgress(count, { clock, log })
  for (let second = 0; second <= seconds; second++) {
    now = startMs + second * 1_000
    const readiness: Readiness = { ready: [], waiting: [], broken: [] }
    for (let number = 1; number <= count; number++) {
      const phase = phaseAt(number, second)
      const item = instanceItem(number, {
        createdAtMs: startMs,
        phaseSinceAtMs: startMs,
        ...(phase === undefined ? {} : { phase }),
      })
      const held = { instance: item, origin: 'launched' as const }
      readiness[phase === 'ready' ? 'ready' : 'waiting'].push({ held, item })
    }
    progress.tell(readiness)
  }
  return lines
}

test('a line comes at once, when a phase changes, and every 20 s', () => {
  const lines = linesOf(45, 1, (_, second) => (second < 22 ? undefined : 'preparing'))
  const id = instanceId(1)
  expect(lines).toEqual([
    `0: 0 of 1 ready; waiting for ${id} silent for 0 s since its launch`,
    `20: 0 of 1 ready; waiting for ${id} silent for 20 s since its launch`,
    `22: 0 of 1 ready; waiting for ${id} preparing for 22 s`,
    `42: 0 of 1 ready; waiting for ${id} preparing for 42 s`,
  ])
})

test('changes in quick succession share a line', () => {
  const lines = linesOf(4, 4, (number, second) => (second >= number ? 'ready' : 'registering'))
  expect(lines.map((line) => line.slice(0, line.indexOf(' ready')))).toEqual([
    '0: 0 of 4',
    '2: 2 of 4',
    '4: 4 of 4',
  ])
})

test('many instances are told of by phase, with the longest', () => {
  const [line] = linesOf(0, 500, (number) =>
    number === 1 ? 'registering' : number < 100 ? 'preparing' : undefined,
  )
  expect(line).toBe(
    '0: 0 of 500 ready; waiting for 401 silent for 0 s since its launch or less, 98 preparing for 0 s or less, ' +
      '1 registering for 0 s',
  )
})
