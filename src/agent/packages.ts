import { stat } from 'node:fs/promises'
import { run } from './command.ts'

/** Where package managers keep what is installed: dpkg, and rpm in its old and new place and forms. */
const databases = [
  'var/lib/dpkg/status',
  ...['var/lib/rpm', 'usr/lib/sysimage/rpm'].flatMap((directory) =>
    ['rpmdb.sqlite', 'Packages', 'Packages.db'].map((name) => `${directory}/${name}`),
  ),
]

const script = `list=$1 root=$2
{ [[ ! -e $root/var/lib/dpkg/status ]] ||
    nice -n 19 dpkg-query --admindir="$root/var/lib/dpkg" -W -f '\${binary:Package}\\t\${Version} \${db:Status-Abbrev}\\n'
  [[ ! -e $root/var/lib/rpm ]] || nice -n 19 rpm --root "\${root:-/}" -qa --qf '%{NAME}\\t%{VERSION}-%{RELEASE}\\n'
} | LC_ALL=C sort >"$list"`
const limitMs = 120_000

/** The same as long as nobody installed or removed a package; to ask the package managers takes longer. */
export async function packagesMark(base: string): Promise<string> {
  const marks = await Promise.all(
    databases.map((path) =>
      stat(`${base}/${path}`).then(
        ({ size, mtimeMs, ino }) => `${path} ${ino} ${size} ${mtimeMs}`,
        () => '',
      ),
    ),
  )
  return marks.filter(Boolean).join('\n')
}

/** Writes the sorted list of packages and their versions, a line for each. */
export async function listPackages(base: string, list: string): Promise<void> {
  await run(['bash', '-c', script, 'list', list, base], { limitMs })
}
