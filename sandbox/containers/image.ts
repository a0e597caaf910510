import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const exec = promisify(execFile)

/** What an image of a cloud has and a job may use. */
const packages = [
  ...['systemd-sysv', 'dbus', 'libpam-systemd', 'sudo', 'curl', 'ca-certificates', 'iproute2', 'iptables'],
  ...[
    'nftables',
    'procps',
    'cron',
    'openssh-server',
    'keyutils',
    'libstdc++6',
    'at',
    'libnss-myhostname',
    'dbus-user-session',
  ],
]

/** What no test reads. */
const left = ['man', 'doc', 'locale', 'info']

/** Where a container finds who it is: each file is written before its boot. */
export const containerFiles = {
  /** `ADDRESS=<IPv4 address>/<bits>` and `GATEWAY=<IPv4 address>` */
  network: 'etc/sandbox/network',
  /** The environment of the user data beyond what cloud-init gives it. */
  environment: 'etc/sandbox/environment',
  userData: 'var/lib/cloud/instance/scripts/part-001',
} as const

const userDataOutput = 'var/log/cloud-init-output.log'

/**
 * Stands in for cloud-init: the user data runs once in the instance's life, with the directory, the umask, the outputs and the
 * environment that it has there, HOME not in it; what it leaves running stays when it ends.
 */
const units: Record<string, string> = {
  'sandbox-network.service': `[Unit]
DefaultDependencies=no
Before=network.target
Wants=network.target
[Service]
Type=oneshot
RemainAfterExit=yes
EnvironmentFile=/${containerFiles.network}
ExecStart=/sbin/ip address add \${ADDRESS} dev host0
ExecStart=/sbin/ip link set host0 up
ExecStart=/sbin/ip route add default via \${GATEWAY}
`,
  'cloud-init.target': `[Unit]
After=multi-user.target
`,
  'cloud-final.service': `[Unit]
After=multi-user.target network.target
ConditionPathExists=/${containerFiles.userData}
ConditionPathExists=!/var/lib/cloud/instance/sem/config_scripts_user
[Service]
Type=oneshot
RemainAfterExit=yes
KillMode=process
TimeoutSec=0
WorkingDirectory=/
Environment=LANG=C.UTF-8
EnvironmentFile=/${containerFiles.environment}
ExecStartPre=/bin/mkdir -p /var/lib/cloud/instance/sem
ExecStartPre=/bin/touch /var/lib/cloud/instance/sem/config_scripts_user
ExecStart=/bin/bash -c 'umask 0022; unset HOME USER LOGNAME SHELL; /${containerFiles.userData} 2>&1 | tee -a /${userDataOutput} >/dev/console; exit $\${PIPESTATUS[0]}'
`,
}

const wanted: Record<string, string> = {
  'sysinit.target.wants': 'sandbox-network.service',
  'multi-user.target.wants': 'cloud-init.target',
  'cloud-init.target.wants': 'cloud-final.service',
}

/** Directories where everybody may write that other images have. */
const worldWritable = ['var/crash']

/** What of the distribution would write on the console or start in the middle of a test. */
const masked = [
  'console-getty.service',
  'apt-daily.timer',
  'apt-daily-upgrade.timer',
  'dpkg-db-backup.timer',
  'e2scrub_all.timer',
]

/**
 * Makes a minimal root of the host's own distribution, from the host's own package sources, or takes the one that an
 * earlier run made of the same contents. Needs root and mmdebstrap; takes half a minute.
 *
 * @returns its directory, which nobody may change
 */
export async function containerImage(): Promise<string> {
  const { codename, mirror } = await hostSource()
  const contents = createHash('sha256')
  for (const part of [packages, units, wanted, masked, worldWritable, codename])
    contents.update(JSON.stringify(part))
  const image = join(tmpdir(), `runner-pool-image-${contents.digest('hex').slice(0, 16)}`)
  if (existsSync(image)) return image
  const fresh = `${image}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  const excluded = left.map((name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`)
  await exec('mmdebstrap', [
    ...['--quiet', '--mode=root', '--variant=essential', `--include=${packages.join(',')}`],
    ...[...excluded, codename, fresh, mirror],
  ])
  addUnits(fresh)
  addFiles(fresh)
  renameSync(fresh, image)
  return image
}

/** The distribution's release and where the host gets its packages. */
async function hostSource(): Promise<{ codename: string; mirror: string }> {
  const codename = /^VERSION_CODENAME="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? ''
  const format = '$(RELEASE) $(REPO_URI)'
  const { stdout } = await exec('apt-get', ['indextargets', '--format', format, 'Identifier: Packages'])
  const mirror = stdout
    .split('\n')
    .map((line) => line.split(' '))
    .find(([release]) => release === codename)?.[1]
  if (mirror === undefined) throw new Error(`apt has no source of the release "${codename}"`)
  return { codename, mirror }
}

function addFiles(root: string): void {
  // There is no name server, and a question to none is answered at once.
  writeFileSync(join(root, 'etc/resolv.conf'), '')
  for (const path of worldWritable) {
    mkdirSync(join(root, path), { recursive: true })
    chmodSync(join(root, path), 0o1777)
  }
}

function addUnits(root: string): void {
  const system = join(root, 'etc/systemd/system')
  for (const [name, text] of Object.entries(units)) writeFileSync(join(system, name), text)
  for (const [directory, unit] of Object.entries(wanted)) link(`../${unit}`, join(system, directory, unit))
  for (const unit of masked) link('/dev/null', join(system, unit))
  mkdirSync(join(root, dirname(containerFiles.network)), { recursive: true })
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  rmSync(path, { force: true })
  symlinkSync(target, path)
}
