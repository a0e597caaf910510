import type { Given } from './given.ts'
import { parsePattern } from './values.ts'

/** What useradd takes (https://man7.org/linux/man-pages/man8/useradd.8.html), but not root. @throws InputError */
export function parseRunnerUser(given: Given): string {
  return parsePattern(given, {
    pattern: /^(?!root$)[a-z_][a-z0-9_-]{0,31}$/,
    allowed:
      'the name of a Linux user other than root, up to 32 lower-case letters, digits, hyphens and underscores, ' +
      'beginning with a letter or an underscore',
    example: 'ubuntu',
  })
}

/** @throws InputError when the text is neither empty nor an absolute path */
export function parseRunnerDir(given: Given): string | undefined {
  if (given.text === '') return undefined
  const path = parsePattern(given, {
    pattern: /^(?=.{1,1024}$)(?!.*\/\.{1,2}(\/|$))(\/[\w.+@-]+)+\/?$/,
    allowed: 'an absolute path of up to 1024 letters, digits and . _ + @ -, without . and .. as parts',
    example: '/opt/actions-runner',
  })
  return path.replace(/\/$/, '')
}
