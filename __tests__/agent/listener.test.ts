import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markedProcesses, systemdUnit, type Containment } from '../../src/agent/containment.ts'
import type { LeaseFiles } from '../../src/agent/lease-files.ts'
import type { ListenerEnd } from '../../src/agent/listener-end.ts'
import { startListener } from '../../src/agent/listener.ts'

let directory: string
const user = { name: 'runner', home: '/home/runner', uid: undefined }
const path = process.env['PATH'] ?? ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'listener-'))
})
afterEach(() => {
  process.env['PATH'] = path
  rmSync(directory, { recursive: true })
})

const files = (): LeaseFiles => ({
  name: 'i-1-1',
  directory,
  scripts: directory,
  pidFile: join(directory, 'listener.pid'),
  unit: 'lease-1',
})

function script(name: string, text: string): string {
  const file = join(directory, name)
  writeFileSync(file, `#!/bin/bash\n${text}\n`, { mode: 0o755 })
  return file
}

/** The end of a listener that is a script. */
async function endOf(text: string, containment: Partial<Containment> = {}): Promise<ListenerEnd> {
  const listen = script('listen.sh', text)
  const marks = { lease: `test-${process.pid}-listener`, directory, uid: undefined }
  const plain = { ...markedProcesses(user), command: () => ['/bin/bash', listen], ...containment }
  const env = { PATH: path, EC2_RUNNER_POOL_LEASE: marks.lease }
  return (await startListener(files(), marks, plain, env, () => undefined).exited).end
}

describe('the end of a listener without systemd', () => {
  test.each<[string, ListenerEnd]>([
    ['exit 5', { kind: 'exited', code: 5 }],
    ['kill -9 $$', { kind: 'killed', signal: 'SIGKILL' }],
    // As runuser tells of a program that a signal ended.
    ['exit 137', { kind: 'killed', signal: 'SIGKILL' }],
    ['exit 139', { kind: 'killed', signal: 'SIGSEGV' }],
  ])('%s is %j', async (text, end) => {
    expect(await endOf(text)).toEqual(end)
  })

  test("the kernel's out-of-memory killer is told from others", async () => {
    const group = '/sys/fs/cgroup/memory/listener-test'
    if (process.getuid?.() !== 0 || !existsSync('/sys/fs/cgroup/memory')) {
      console.log('no limit of memory can be set here: the out-of-memory killer stays unseen')
      return
    }
    mkdirSync(group, { recursive: true })
    try {
      writeFileSync(join(group, 'memory.limit_in_bytes'), String(30 * 2 ** 20))
      const greedy = 'const all = []; for (;;) all.push(Buffer.alloc(2 ** 20, 1))'
      const end = await endOf(`echo $$ >${group}/cgroup.procs; exec '${process.execPath}' -e '${greedy}'`)
      expect(end).toEqual({ kind: 'out-of-memory' })
    } finally {
      rmdirSync(group)
    }
  })
})

describe('the end of a listener by the word of systemd', () => {
  const killed: ListenerEnd = { kind: 'killed', signal: 'SIGKILL' }

  test.each<[string, number, ListenerEnd]>([
    // What systemd-run says of a unit that failed in another way than by an exit code is always 1 or 255.
    ['LoadState=loaded Result=oom-kill ExecMainCode=2 ExecMainStatus=9', 1, { kind: 'out-of-memory' }],
    ['LoadState=loaded Result=signal ExecMainCode=2 ExecMainStatus=9', 255, killed],
    [
      'LoadState=loaded Result=core-dump ExecMainCode=3 ExecMainStatus=11',
      1,
      { kind: 'killed', signal: 'SIGSEGV' },
    ],
    ['LoadState=loaded Result=exit-code ExecMainCode=1 ExecMainStatus=7', 7, { kind: 'exited', code: 7 }],
    ['LoadState=loaded Result=timeout ExecMainCode=2 ExecMainStatus=15', 1, { kind: 'timed-out' }],
    ['LoadState=loaded Result=resources ExecMainCode=0 ExecMainStatus=0', 1, { kind: 'not-started' }],
    ['LoadState=not-found Result=success ExecMainCode=0 ExecMainStatus=0', 0, { kind: 'exited', code: 0 }],
    ['LoadState=not-found Result=success ExecMainCode=0 ExecMainStatus=0', 1, { kind: 'not-started' }],
  ])('%s with exit code %d is %j', async (properties, code, end) => {
    script('systemctl', `[[ $1 != show ]] || printf '%s\\n' ${properties}`)
    process.env['PATH'] = `${directory}:${path}`
    const unit = systemdUnit(user, false, 252)
    const ofUnit: Containment['end'] = (...args) => unit.end(...args)
    expect(await endOf(`exit ${code}`, { end: ofUnit })).toEqual(end)
  })
})
