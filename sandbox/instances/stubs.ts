import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * System commands that would change the machine that the sandbox runs on. They stand first on an instance's PATH and
 * write each call to a log. What they do not cover: commands by absolute path.
 */
const doNothing = 'exit 0'

const refuse = (reason: string) => `echo "$(basename "$0"): ${reason}" >&2\nexit 1`

const noSystemd = refuse("System has not been booted with systemd as init system (PID 1). Can't operate.")

const shutdown = `delay=60
for argument; do
  case "$argument" in
    -c) control cancel; exit ;;
    -r | --reboot | -H | --halt) echo 'shutdown: the sandbox only powers off' >&2; exit 1 ;;
    now | +0) delay=0 ;;
    +*) delay=$((60 * \${argument#+})) ;;
  esac
done
control "power-off?afterSeconds=$delay"`

const systemctl = `for argument; do
  case "$argument" in
    -*) ;;
    poweroff) control 'power-off?afterSeconds=0'; exit ;;
    *) break ;;
  esac
done
${noSystemd}`

/** Runs the command as whoever runs the instance. */
const sudo = `while [ $# -gt 0 ]; do
  case "$1" in
    -u | -g | -h | -p | -C | -T | -r | -t) shift 2 ;;
    --) shift; break ;;
    -l | -v | -k | -K) exit 0 ;;
    -*) shift ;;
    *=*) export "$1"; shift ;;
    *) break ;;
  esac
done
[ $# -eq 0 ] || exec "$@"`

const runuser = `command=
user=
while [ $# -gt 0 ]; do
  case "$1" in
    -u | --user) user=$2; shift 2 ;;
    -g | -G | -s | -w | --group | --supp-group | --shell) shift 2 ;;
    -c | --command) command=$2; shift 2 ;;
    --) shift; break ;;
    -*) shift ;;
    *) [ -z "$user" ] || break; user=$1; shift ;;
  esac
done
[ -z "$command" ] || exec bash -c "$command" "$@"
[ $# -eq 0 ] || exec "$@"`

const stubs: Record<string, string> = {
  shutdown,
  poweroff: "control 'power-off?afterSeconds=0'",
  systemctl,
  sudo,
  runuser,
  su: runuser,
  ...commands(
    'useradd userdel usermod groupadd groupdel passwd chpasswd chown chgrp loginctl crontab docker',
    doNothing,
  ),
  ...commands('systemd-run systemd-notify journalctl', noSystemd),
  ...commands('reboot halt init telinit', refuse('the sandbox only powers off')),
  ...commands('apt apt-get dnf yum apk zypper', refuse('the sandbox installs no packages')),
  ...commands(
    'iptables ip6tables nft sysctl modprobe mount umount',
    refuse('the sandbox leaves the kernel alone'),
  ),
}

function commands(names: string, body: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, body]))
}

/**
 * A stub finds its instance by the path it was called by, `<own>/bin/<name>`, as its environment may have been cleared.
 * `bin` is a symbolic link to the one directory of stubs.
 */
const header = (name: string) => `#!/bin/bash
own=\${0%/*/*}
echo "${name} $*" | sed 's/ $//' >>"$own/stubs.log"
control() { curl --silent --show-error --max-time 5 --request POST "$(<"$own/control-url")/$1" >&2; }
`

/** Writes the stubs that all instances share. */
export function writeStubs(directory: string): void {
  mkdirSync(directory, { recursive: true })
  for (const [name, body] of Object.entries(stubs)) {
    writeFileSync(join(directory, name), `${header(name)}${body}\n`, { mode: 0o755 })
  }
}

/** Puts the stubs into an instance's own directory; `controlUrl` is where its power button answers. */
export function linkStubs(stubs: string, own: string, controlUrl: string): { bin: string; log: string } {
  const bin = join(own, 'bin')
  const log = join(own, 'stubs.log')
  symlinkSync(stubs, bin)
  writeFileSync(join(own, 'control-url'), controlUrl)
  writeFileSync(log, '')
  return { bin, log }
}
