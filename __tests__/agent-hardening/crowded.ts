import { closeSync, mkdirSync, openSync } from 'node:fs'
import { takeBaseline } from '../../src/agent/baseline.ts'
import { wipeLease } from '../../src/agent/cleaning.ts'
import { layoutBelow } from '../../src/agent/layout.ts'
import { createTrash } from '../../src/agent/trash.ts'

/** Cleans up after a job that left so many files among the temporary ones: `crowded.ts ROOT NUMBER`. */
const [, , root = '', number] = process.argv
const layout = layoutBelow(root)
const user = { name: 'runner', home: `${layout.homes}/runner`, uid: undefined }
const { state, temporary, pristineRunner, leases, toolCache } = layout
for (const directory of [state, temporary, pristineRunner, leases, toolCache, user.home])
  mkdirSync(directory, { recursive: true })
const baseline = await takeBaseline(layout, user)
for (let index = 0; index < Number(number); index++)
  closeSync(openSync(`${temporary}/${index}-`.padEnd(temporary.length + 250, 'x'), 'w'))
const trash = createTrash(layout.trash, { line: () => undefined, tail: () => '' })
await wipeLease({ layout, user, scripts: `${state}/lease-1`, baseline, trash, kill: () => Promise.resolve() })
await trash.emptied()
