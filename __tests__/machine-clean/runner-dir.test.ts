import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { isRoot } from '../../src/agent/job-user.ts'

const repository = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')
const bootstrap = readFileSync(`${repository}/src/userdata/bootstrap.sh`, 'utf8')
const functions = bootstrap.match(/^(only_root_writes|take_runner_of_image)\(\) \{.*?^\}$/gms) ?? []

/** What the boot makes of an image's runner in /opt/image/runner, after a change by the script. */
function take(change: string): string {
  const script = `set -euo pipefail
mkdir -p /opt/image/runner/bin /opt/ec2-runner-pool
: >/opt/image/runner/bin/node; : >/opt/image/runner/config.sh; chmod +x /opt/image/runner/config.sh
RUNNER_DIR=/opt/image/runner runner=/opt/ec2-runner-pool/runner
id -u runner >/dev/null 2>&1 || useradd runner
${change}
${functions.join('\n')}
take_runner_of_image
if [[ -L $runner ]]; then readlink "$runner"; else echo copied; fi
find "$runner/" \\( -not -user root -o -perm /022 \\) -printf 'writable: %p\\n'
test -x "$runner/config.sh" -a -e "$runner/bin/node"`
  const { stdout, stderr } = spawnSync(
    'bash',
    [`${repository}/__tests__/machine-clean/machine.sh`, repository, 'bash', '-c', script],
    { encoding: 'utf8' },
  )
  return `${stdout}${stderr}`.trim()
}

const notLooked = isRoot() ? '' : ' (not looked at: it takes root)'

test.each([
  ['only root can write', 'true', '/opt/image/runner'],
  [
    'only root can write, by another name',
    'ln -s image/runner /opt/alias; RUNNER_DIR=/opt/alias',
    '/opt/image/runner',
  ],
  ['is another user’s', 'chown -R runner: /opt/image/runner', 'copied'],
  [
    'is another user’s behind a link',
    'chown -R runner: /opt/image; ln -s /opt/image/runner /opt/alias; RUNNER_DIR=/opt/alias',
    'copied',
  ],
  ['has a file that anybody can write', 'chmod 777 /opt/image/runner/bin/node', 'copied'],
  ['has a file that a group can write', 'chmod 664 /opt/image/runner/bin/node', 'copied'],
  ['lies below a directory that anybody can write', 'chmod 777 /opt/image', 'copied'],
])(`a runner of the image that %s${notLooked}`, (_what, change, taken) => {
  if (isRoot()) expect(take(change)).toBe(taken)
})
