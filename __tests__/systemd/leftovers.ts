/** Something that a job leaves behind. */
export interface Leftover {
  name: string
  /** Run by a job of run A, as its user, with `bash -e`. */
  plant: string
  /** Says what of it is there for run B; silent when nothing is. By default a job of run B runs it. */
  look: string
  /** Run by root outside of all jobs, where a job does not see enough. */
  asRoot?: true
}

const process = (seconds: number) => `pgrep -af 'sleep ${seconds}' || true`
const files = (...paths: string[]) => `ls -d ${paths.join(' ')} 2>/dev/null || true`
const ssh = (command: string) => [
  'mkdir -p -m 700 ~/.ssh',
  "[ -e ~/.ssh/id_ed25519 ] || ssh-keygen -q -t ed25519 -N '' -f ~/.ssh/id_ed25519",
  'cp ~/.ssh/id_ed25519.pub ~/.ssh/authorized_keys',
  `ssh -o BatchMode=yes -o StrictHostKeyChecking=accept-new localhost ${command}`,
]
const everywhere = 'find / \\( -path /proc -o -path /sys -o -path /opt/hostedtoolcache \\) -prune -o'
const lines = (...texts: string[]) => texts.join('\n')

/** Without sudo. */
export const plainLeftovers: Leftover[] = [
  {
    name: 'files in the home, in directories that cannot be written too',
    plant: 'mkdir -p ~/.cache/x && touch ~/left ~/.cache/x/left && chmod 500 ~/.cache/x',
    look: files('~/left', '~/.cache/x'),
  },
  {
    name: 'files in every directory where everybody may write',
    plant: `${everywhere} -type d -perm -0002 -print 2>/dev/null | while read -r d; do touch "$d/planted" 2>/dev/null || true; done`,
    look: `${everywhere} -name planted -print 2>/dev/null || true`,
    asRoot: true,
  },
  {
    name: 'files in every directory that is its own',
    plant: `${everywhere} -type d -user "$(id -u)" -print 2>/dev/null | while read -r d; do touch "$d/planted-own" 2>/dev/null || true; done`,
    look: `${everywhere} -name planted-own -print 2>/dev/null || true`,
    asRoot: true,
  },
  {
    name: 'a process in a session of its own, without environment',
    plant: 'cd / && env -i setsid -f sleep 7001 >/dev/null 2>&1 </dev/null',
    look: process(7001),
  },
  {
    name: 'a process that came by ssh',
    plant: lines(...ssh("'setsid -f sleep 7002 >/dev/null 2>&1 </dev/null'")),
    look: process(7002),
  },
  {
    name: "a service of the user's own systemd",
    plant: lines(...ssh("'systemd-run --user --quiet --unit=planted sleep 7003'")),
    look: process(7003),
  },
  {
    name: 'a process in a user namespace, with mounts',
    plant: `setsid -f unshare --user --map-root-user --mount bash -c 'mount -t tmpfs tmpfs /mnt && exec sleep 7004' >/dev/null 2>&1 </dev/null`,
    look: process(7004),
  },
  {
    name: 'a cron table',
    plant: "echo '* * * * * touch /var/tmp/cron-ran' | crontab -",
    look: 'ls /var/spool/cron/crontabs',
    asRoot: true,
  },
  {
    name: 'a job of at',
    plant: "echo 'touch /var/tmp/at-ran' | at now + 1 hour 2>/dev/null",
    look: "find /var/spool/cron/atjobs -type f -not -name '.SEQ'",
    asRoot: true,
  },
  {
    name: 'shared memory, semaphores and queues of System V',
    plant: 'ipcmk -M 4096 >/dev/null; ipcmk -S 1 >/dev/null; ipcmk -Q >/dev/null',
    look: "ipcs -m -s -q | grep '^0x' || true",
  },
  {
    name: "a secret in the user's keyring",
    plant: 'keyctl add user planted secret @u >/dev/null',
    look: 'keyctl show @u 2>/dev/null | grep planted || true',
  },
  {
    name: 'a program in place of config.sh',
    plant: lines(
      'for f in /opt/ec2-runner-pool/leases/*/config.sh; do [ -e "$f" ] || continue',
      '  rm -f "$f"; printf \'#!/bin/bash\\nsetsid -f sleep 7005 >/dev/null 2>&1 </dev/null\\n\' >"$f"; chmod 755 "$f"; done',
    ),
    look: process(7005),
  },
  {
    name: 'a program in place of config.sh that puts a link where root writes',
    plant: lines(
      'for f in /opt/ec2-runner-pool/leases/*/config.sh; do [ -e "$f" ] || continue',
      `  printf 'setsid -f bash -c "while :; do ln -sfn /etc/issue.net /home/runner/.bashrc; done" >/dev/null 2>&1 </dev/null\\n' >>"$f"; done`,
    ),
    look: "find /etc/issue.net -not -user root; pgrep -af 'issue.net' || true",
  },
]

/** With sudo; each by an honest job. */
export const sudoLeftovers: Leftover[] = [
  {
    name: 'a process of root in a session of its own',
    plant: 'cd / && sudo env -i setsid -f sleep 7101 >/dev/null 2>&1 </dev/null',
    look: process(7101),
  },
  {
    name: 'files of root in the home and among temporary files',
    plant: 'sudo mkdir ~/root-owned && sudo touch ~/root-owned/left /tmp/root-left',
    look: files('~/root-owned', '/tmp/root-left'),
  },
  {
    name: 'a file system mounted in the home',
    plant: 'mkdir ~/mounted && sudo mount -t tmpfs tmpfs ~/mounted',
    look: 'findmnt -rno TARGET | grep /mounted || true',
  },
  {
    name: 'a directory bound into the home: it keeps what is in it',
    plant:
      'sudo mkdir -p /srv/one/two && sudo touch /srv/one/two/keep && mkdir ~/bound && sudo mount --bind /srv/one ~/bound',
    look: 'test -e /srv/one/two/keep || echo /srv/one/two/keep is gone; findmnt -rno TARGET | grep /bound || true',
  },
  {
    name: 'a directory bound deep below /tmp: it keeps what is in it',
    plant:
      'sudo mkdir -p /srv/three && sudo touch /srv/three/keep && mkdir -p /tmp/a/b/c && sudo mount --bind /srv/three /tmp/a/b/c',
    look: 'test -e /srv/three/keep || echo /srv/three/keep is gone; findmnt -rno TARGET | grep /tmp/a || true',
  },
  {
    name: 'a file system mounted elsewhere',
    plant: 'sudo mount -t tmpfs tmpfs /mnt',
    look: 'findmnt -rno TARGET /mnt || true',
  },
  {
    name: 'a transient service',
    plant: 'sudo systemd-run --quiet --unit=planted-transient sleep 7102',
    look: lines('systemctl is-active planted-transient | grep -x active || true', process(7102)),
  },
  {
    name: 'a service from a unit file, started and enabled',
    plant: lines(
      "printf '[Service]\\nExecStart=/bin/sleep 7103\\n[Install]\\nWantedBy=multi-user.target\\n' | sudo tee /etc/systemd/system/planted.service >/dev/null",
      'sudo systemctl daemon-reload && sudo systemctl enable --quiet --now planted.service',
    ),
    look: lines('systemctl is-active planted.service | grep -x active || true', process(7103)),
  },
  {
    name: 'a timer',
    plant: 'sudo systemd-run --quiet --unit=planted-timer --on-active=1h true',
    look: 'systemctl is-active planted-timer.timer | grep -x active || true',
  },
  {
    name: 'a network namespace',
    plant: 'sudo ip netns add planted',
    look: 'ip netns list',
  },
  {
    name: 'a network device',
    plant: 'sudo ip link add planted0 type bridge',
    look: 'ip -o link show planted0 2>/dev/null || true',
  },
  {
    name: 'rules of iptables',
    plant: 'sudo iptables -A OUTPUT -d 192.0.2.1 -j DROP',
    look: 'sudo iptables -S | grep 192.0.2.1 || true',
  },
  {
    name: 'rules of nft',
    plant: 'sudo nft add table inet planted',
    look: 'sudo nft list tables | grep planted || true',
  },
  {
    name: "root's own directory in the tool cache: the next run can install there",
    plant: 'sudo mkdir -p "$RUNNER_TOOL_CACHE/tool" && sudo chown root:root "$RUNNER_TOOL_CACHE/tool"',
    look: 'touch "$RUNNER_TOOL_CACHE/tool/installed" || true',
  },
]
