import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { messageOf } from '../domain/errors.ts'
import { within, type Clock } from './clock.ts'
import type { ItemStore } from './item.ts'
import type { Layout } from './layout.ts'
import type { Log } from './log.ts'

interface BootContext {
  layout: Layout
  instanceId: string
  item: ItemStore
  end: () => Promise<void>
  clock: Clock
  log: Log
}

/** The kernel makes one at each boot, see random(4). */
const bootIdFile = '/proc/sys/kernel/random/boot_id'
/** The pool may learn of the end of a machine from elsewhere too, so it is not waited for long. */
const tellLimitMs = 10_000
/** An agent of the image waits so long for the boot script to put another into its place. */
const imageWaitMs = 60_000

/**
 * Whether the agent may serve. A machine that restarts has lost what was done to it for its first boot only, so it
 * tells the pool and ends. A note of another instance is that of an image made from a machine of a pool: its boot
 * script, which removes the note and starts the agent again, has not come so far.
 */
export async function isFirstBoot(context: BootContext): Promise<boolean> {
  const { layout, instanceId, clock, log } = context
  const bootId = readFileSync(bootIdFile, 'utf8').trim()
  const noted = notedBoot(layout, `${instanceId} ${bootId}`)
  if (noted === `${instanceId} ${bootId}`) return true
  if (noted.startsWith(`${instanceId} `)) await endRestarted(context)
  else {
    log.line('the boot script of this instance has not run yet')
    await clock.sleep(imageWaitMs)
  }
  return false
}

/** What the first agent noted; makes the note where there is none. */
function notedBoot({ state }: Layout, thisBoot: string): string {
  const note = `${state}/first-boot`
  try {
    return readFileSync(note, 'utf8')
  } catch {
    // There is none yet.
  }
  try {
    // In one step, so that no crash leaves half a note.
    writeFileSync(`${note}.new`, thisBoot)
    renameSync(`${note}.new`, note)
  } catch {
    // On a full disk the guard alone ends a machine that restarts.
  }
  return thisBoot
}

async function endRestarted({ item, end, clock, log }: BootContext): Promise<void> {
  const message = 'the machine restarted'
  log.line(`ending the instance: ${message}`)
  const now = clock.nowMs()
  const told = item.write({
    set: {
      heartbeatAtMs: now,
      phase: 'failed',
      phaseSinceAtMs: now,
      failure: 'restarted',
      message,
      endedAtMs: now,
      endCode: 'restarted',
    },
  })
  const failed = (error: unknown) => {
    log.line(messageOf(error))
  }
  await within(clock, tellLimitMs, told.catch(failed))
  await end()
}
