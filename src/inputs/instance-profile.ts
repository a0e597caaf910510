import type { Given } from './given.ts'
import { parsePattern } from './values.ts'

/** An instance profile, by whichever of the two the user named it. */
export type InstanceProfile = { name: string } | { arn: string }

/** @throws InputError when the text is neither a name nor an ARN */
export function parseInstanceProfile(given: Given): InstanceProfile {
  const text = parsePattern(given, {
    pattern: /^(arn:aws[a-z-]*:iam::\d{12}:instance-profile\/([!-~]{1,510}\/)?)?[\w+=,.@-]{1,128}$/,
    allowed: 'the name or the ARN of an instance profile',
    example: 'runner-pool or arn:aws:iam::123456789012:instance-profile/runner-pool',
  })
  return text.startsWith('arn:') ? { arn: text } : { name: text }
}
