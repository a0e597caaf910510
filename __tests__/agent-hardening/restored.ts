import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFirewall, restoreFirewall } from '../../src/agent/firewall.ts'
import { unmountForeign } from '../../src/agent/foreign-mounts.ts'
import { endLoops, readKernel } from '../../src/agent/kernel.ts'
import { readMounts } from '../../src/agent/mounts.ts'
import { readNetwork, restoreNetwork } from '../../src/agent/network.ts'
import { restoreUnits, takeUnitBaseline } from '../../src/agent/units.ts'

/**
 * Runs as root in namespaces of its own: `restored.ts SCENARIO` plants what a job with sudo leaves, puts the system
 * back, and prints what is there as JSON.
 */
const directory = mkdtempSync(join(tmpdir(), 'restored-'))
const below = (path: string) => join(directory, path)

function sh(script: string): string {
  return execFileSync('bash', ['-euc', script], { cwd: directory, stdio: ['ignore', 'pipe', 'ignore'] })
    .toString()
    .trim()
}

const scenarios: Record<string, () => Promise<unknown>> = {
  async mounts() {
    sh(
      'mkdir image data deep bound used; mount -t tmpfs image image; echo kept >image/file; echo kept >data/file',
    )
    const before = await readMounts()
    sh('mount -t tmpfs x deep; mkdir "deep/a b"; mount -t tmpfs y "deep/a b"; mount -t tmpfs again deep')
    sh('mount --bind data bound; mount -t tmpfs used used')
    const holder = spawn('sleep', ['60'], { cwd: below('used') })
    await once(holder, 'spawn')
    await unmountForeign(before)
    const after = await readMounts()
    holder.kill('SIGKILL')
    const kept = sh('cat image/file data/file; umount image')
    return {
      same: JSON.stringify(after) === JSON.stringify(before),
      kept,
      visible: ['deep', 'bound', 'used'].flatMap((name) => readdirSync(below(name))),
    }
  },
  async network() {
    sh('mount -t sysfs sysfs /sys; ip link add image0 type bridge')
    const before = await readNetwork()
    const name = `restored-${process.pid}`
    sh(
      `ip netns add ${name}; ip link add job0 type bridge; ip link add in0 type veth peer name out0 netns ${name}`,
    )
    sh(
      'ip link add ours0 type veth peer name theirs0; ip link set ours0 master image0; ip link set theirs0 master image0',
    )
    const told = await restoreNetwork(before)
    const { links, namespaces } = await readNetwork()
    return { told, links: links.map((link) => link.name).sort(), isGone: !namespaces.includes(name) }
  },
  async firewall() {
    sh(
      'nft add table inet image; nft add chain inet image c; nft add rule inet image c tcp dport 25 counter drop',
    )
    sh(
      'iptables -A OUTPUT -d 192.0.2.1 -j DROP; iptables -N IMAGE; ip6tables -A INPUT -s 2001:db8::1 -j DROP',
    )
    sh('nft add table inet ec2_runner_pool')
    const rules = () =>
      sh('nft -s list ruleset; iptables-save | sed "s/^#.*//"; ip6tables-save | sed "s/^#.*//"')
    const before = await readFirewall()
    const asBooted = sh('nft -s list table inet image; iptables -S; ip6tables -S')
    sh('nft flush table inet image; nft add table ip job; nft add chain ip job c; nft add rule ip job c drop')
    sh(
      'iptables -F; iptables -P FORWARD DROP; iptables -t nat -A POSTROUTING -j MASQUERADE; ip6tables -N JOB',
    )
    const changed = rules()
    const told = await restoreFirewall(before)
    return {
      told,
      changed: changed.includes('MASQUERADE'),
      same: sh('nft -s list table inet image; iptables -S; ip6tables -S') === asBooted,
      left: ['MASQUERADE', 'table ip job', 'JOB'].filter((word) => rules().includes(word)),
      wall: rules().includes('table inet ec2_runner_pool'),
      again: await restoreFirewall(before),
    }
  },
  async loops() {
    const before = await readKernel()
    writeFileSync(below('disk'), Buffer.alloc(1 << 20))
    const device = sh('losetup --find --show disk')
    const seen = (await readKernel()).loops[device]
    const told = await endLoops(before)
    return { seen: seen === below('disk'), told, left: (await readKernel()).loops[device] ?? '' }
  },
  async units() {
    const unit = (text: string) => `[Service]\nExecStart=/bin/sleep 600\n${text}`
    writeFileSync('/usr/lib/systemd/system/of-image.service', unit(''))
    writeFileSync('/usr/lib/systemd/system/started.service', unit(''))
    writeFileSync('/usr/lib/systemd/system/timed.service', unit(''))
    writeFileSync('/usr/lib/systemd/system/timed.timer', '[Timer]\nOnActiveSec=2\nAccuracySec=1ms\n')
    sh('systemctl daemon-reload; systemctl start of-image timed.timer')
    const before = await takeUnitBaseline()
    mkdirSync('/etc/systemd/system/cron.service.d', { recursive: true })
    writeFileSync('/etc/systemd/system/cron.service.d/job.conf', '[Service]\nNice=5\n')
    writeFileSync(
      '/etc/systemd/system/job.service',
      `${unit('Restart=always\n')}[Install]\nWantedBy=multi-user.target\n`,
    )
    writeFileSync('/run/systemd/system/job-run.service', unit('KillSignal=SIGCONT\nTimeoutStopSec=300\n'))
    sh(
      'systemctl daemon-reload; systemctl enable --now job; systemctl start job-run started; systemctl stop of-image',
    )
    sh(
      'systemd-run --unit=transient sleep 600; systemd-run --scope --unit=in-scope sleep 600 >/dev/null & sleep 0.5',
    )
    sh('systemd-run --unit=fails false; systemd-run --on-active=1h --unit=later true; sleep 2')
    const startedAtMs = performance.now()
    const told = await restoreUnits(before)
    const tookMs = performance.now() - startedAtMs
    const up = (name: string) => sh(`systemctl is-active ${name} || true`)
    const mine = [
      'job.service',
      'job-run.service',
      'started.service',
      'transient.service',
      'in-scope.scope',
      'later.timer',
    ]
    return {
      told,
      isQuick: tookMs < 70_000,
      up: mine.filter((name) => up(name) === 'active'),
      untouched: ['timed.service', 'cron.service', 'dbus.service'].map(up),
      files: [
        '/etc/systemd/system/job.service',
        '/etc/systemd/system/cron.service.d',
        '/run/systemd/system/job-run.service',
      ].filter((path) => existsSync(path)),
      enabled: readdirSync('/etc/systemd/system/multi-user.target.wants').includes('job.service'),
      failed: sh('systemctl list-units --state=failed --plain --no-legend fails.service'),
      again: await restoreUnits(before),
    }
  },
}

try {
  console.log(JSON.stringify(await scenarios[process.argv[2] ?? '']?.()))
} finally {
  await sleep(0)
  rmSync(directory, { recursive: true, force: true })
}
