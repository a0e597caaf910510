import type { Given } from './given.ts'
import { parsePattern } from './values.ts'

/**
 * The id of an AMI, or `resolve:ssm:` with the name of the SSM parameter that holds it, as EC2 itself takes it
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-systems-manager-parameter-to-find-AMI.html).
 *
 * @throws InputError when the text is neither
 */
export function parseAmi(given: Given): string {
  return parsePattern(given, {
    pattern: /^(ami-[0-9a-f]{8,17}|resolve:ssm:[\w./-]{1,1011}(:[\w.-]{1,100})?)$/,
    allowed:
      'the id of a machine image, or resolve:ssm: with the name of an SSM parameter that holds one, ' +
      'and after another colon its version or label',
    example: 'ami-0123456789abcdef0 or resolve:ssm:/pool/ami',
  })
}
