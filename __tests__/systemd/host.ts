import { type Containers, startContainers } from '../../sandbox/containers/containers.ts'
import type { SandboxOptions } from '../../sandbox/sandbox.ts'
import type { Ec2Instance } from '../../sandbox/ec2/instance.ts'
import { until } from '../end-to-end/pool.ts'

/** Containers of the image that `scripts/test-systemd.ts` made. */
export async function startHost(): Promise<Containers & { options: SandboxOptions }> {
  const image = process.env['CONTAINER_IMAGE']
  if (image === undefined) throw new Error('These tests run by `npm run test:systemd`.')
  const containers = await startContainers(image)
  return { ...containers, options: { createMachine: containers.createMachine } }
}

export async function terminated(instance: Ec2Instance, limitMs?: number): Promise<void> {
  await until(`${instance.id} is terminated`, () => instance.state === 'terminated', limitMs)
}
