import { existsSync, readFileSync } from 'node:fs'

const file = '/run/systemd/container'

/** Whether this runs under the systemd of a container by systemd-nspawn: a machine to be changed, unlike one to work on. */
export function isContainer(): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').trim() === 'systemd-nspawn'
}
