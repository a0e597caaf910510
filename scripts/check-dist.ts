import { execFileSync } from 'node:child_process'

/**
 * After a fresh bundle: whether `dist/` is what is committed. `git status` and not `git diff`, which does not see
 * new files.
 */
const changes = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' })
if (changes !== '') {
  process.stderr.write(
    `dist/ is not what the sources build; commit what \`npm run bundle\` made:\n${changes}`,
  )
  process.exitCode = 1
}
