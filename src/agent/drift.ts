import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { sha256 } from '../domain/sha256.ts'
import { changeWords, compareLists, type Change, type Difference } from './changes.ts'
import { run } from './command.ts'
import { accountFiles, findGiven, listImageFiles, placeOf } from './image-files.ts'
import type { JobUser } from './job-user.ts'
import type { Layout } from './layout.ts'
import { listPackages, packagesMark } from './packages.ts'

/** Sees what of the machine is no longer as its image made it. */
export interface DriftWatch {
  /** Looks once per boot, before the first job; a restarted agent keeps what the one before it saw. */
  begin(): Promise<void>
  /** What is different from then, in words; undefined when nothing is. Several that ask at once share an answer. */
  look(): Promise<string | undefined>
}

const limitMs = 120_000

/** What is kept of the beginning, beside the lists. */
interface Beginning {
  packages: string
  /** Digests of the account files. */
  accounts: Record<string, string>
  /** Directories that the image gave to jobs. */
  given: string[]
}

/**
 * @param told changes that somebody else knows of, such as a service of the image that a job stopped
 */
export function createDriftWatch(layout: Layout, user: JobUser, told: () => Iterable<Change>): DriftWatch {
  const { base } = layout
  const directory = `${layout.state}/drift`
  // Gone after a restart, while the lists stay, even in an image that somebody makes of this machine.
  const marker = `${layout.boot}/drift.json`
  let next: Promise<string | undefined> | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function begin(): Promise<void> {
    if ((await readFile(marker, 'utf8').catch(() => undefined)) !== undefined) return
    await mkdir(directory, { recursive: true, mode: 0o700 })
    await mkdir(layout.boot, { recursive: true })
    const given = await findGiven(layout, user)
    const beginning: Beginning = {
      packages: await packagesMark(base),
      accounts: await accountDigests(base, user),
      given,
    }
    await Promise.all([
      listImageFiles(layout, given, `${directory}/files.before`),
      listPackages(base, `${directory}/packages.before`),
    ])
    await writeFile(marker, JSON.stringify(beginning), { mode: 0o600 })
  }

  async function measure(): Promise<string | undefined> {
    const beginning = parseBeginning(await readFile(marker, 'utf8').catch(() => ''))
    if (beginning === undefined) return undefined
    const changes: Change[] = []
    if ((await packagesMark(base)) !== beginning.packages) {
      await listPackages(base, `${directory}/packages.now`)
      for (const { difference, key } of await compare(directory, 'packages'))
        changes.push({ group: 'packages', difference, name: key })
    }
    for (const [path, digest] of Object.entries(await accountDigests(base, user)))
      if (beginning.accounts[path] !== digest)
        changes.push({ group: '/etc', difference: 'changed', name: `/${path}` })
    if (await listImageFiles(layout, beginning.given, `${directory}/files.now`))
      for (const { difference, key } of await compare(directory, 'files'))
        changes.push({ difference, ...placeOf(key, base) })
    return changeWords([...changes, ...told()])
  }

  return {
    begin,
    look() {
      next ??= last.then(() => {
        next = undefined
        return measure()
      })
      last = next.catch(() => undefined)
      return next
    },
  }
}

/** Without the lines of the jobs' user: it has another number with each lease. */
async function accountDigests(base: string, { name }: JobUser): Promise<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const path of accountFiles) {
    const text = await readFile(`${base}/${path}`, 'utf8').catch(() => '')
    digests[path] = sha256(
      text
        .split('\n')
        .filter((line) => !line.startsWith(`${name}:`))
        .join('\n'),
    )
  }
  return digests
}

async function compare(directory: string, name: string): Promise<{ difference: Difference; key: string }[]> {
  const comparison = compareLists()
  await run(['comm', '-3', `${directory}/${name}.before`, `${directory}/${name}.now`], {
    limitMs,
    env: { ...process.env, LC_ALL: 'C' },
    onLine: (line) => {
      comparison.line(line)
    },
  })
  return comparison.changes()
}

/** Only root writes the file; undefined before the first look. */
function parseBeginning(text: string): Beginning | undefined {
  const stored: unknown = text === '' ? undefined : JSON.parse(text)
  return isBeginning(stored) ? stored : undefined
}

function isBeginning(value: unknown): value is Beginning {
  return typeof value === 'object' && value !== null && 'given' in value && 'accounts' in value
}
