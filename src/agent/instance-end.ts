import { messageOf } from '../domain/errors.ts'
import type { SignedCall } from './aws.ts'
import { run } from './command.ts'
import type { Layout } from './layout.ts'
import type { Log } from './log.ts'

const powerOffLimitMs = 30_000

/** Ends this instance through EC2, else by powering off, which the launch template turns into the same. */
export async function endInstance(
  call: SignedCall,
  instanceId: string,
  layout: Layout,
  log: Log,
): Promise<void> {
  const query = new URLSearchParams({
    Action: 'TerminateInstances',
    Version: '2016-11-15',
    'InstanceId.1': instanceId,
  })
  try {
    await call(
      'ec2',
      { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      query.toString(),
    )
    return
  } catch (error) {
    log.line(`EC2 did not end the instance: ${messageOf(error)}`)
  }
  await powerOff(layout, log)
}

/** Powers the machine off; the guard goes on with that, whatever becomes of the agent. */
export async function powerOff({ state }: Layout, log: Log): Promise<void> {
  for (const command of [
    ['/bin/bash', `${state}/guard.sh`, 'now'],
    ['systemctl', 'poweroff', '--force'],
    ['shutdown', '-P', 'now'],
  ]) {
    const { code, tail } = await run(command, { limitMs: powerOffLimitMs })
    if (code === 0) return
    log.line(`${command.join(' ')} failed: ${tail.trim()}`)
  }
}
