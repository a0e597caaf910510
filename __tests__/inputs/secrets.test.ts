import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/domain/errors.ts'
import { readInputs } from '../../src/inputs.ts'
import { readAction, refreshInputs, stepEnvironment } from './environment.ts'

/** Put together here, so that nobody's scanner takes them for real ones. */
const letters = 'aB3dE5gH1jK7mN9pQ2sT4vW6xY8zA0cD'
const token = (prefix: string, length = 36) => `${prefix}_${letters.repeat(20).slice(0, length)}`
const keyId = (prefix: string) => `${prefix}IOSFODNN7EXAMPLE`.slice(0, 20).replace('7', '5')
const secretKey = `${letters}+/${letters}`.slice(0, 40)
const pem = (kind: string) =>
  `-----BEGIN ${kind}-----\n${letters}${letters}\n${letters}\n-----END ${kind}-----`

const inputs = ['pre-runner-script', 'pre-job-script', 'post-job-script', 'runner-env']
const read = (name: string, text: string) => readInputs(stepEnvironment({ ...refreshInputs, [name]: text }))

function refusal(name: string, text: string): string {
  try {
    read(name, text)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return ''
}

describe.each(inputs)('a secret in %s', (name) => {
  const prefix = name === 'runner-env' ? 'NAME=' : 'echo hello\nlogin --with '

  test.each([
    ['a personal token', token('ghp'), 'a token of GitHub'],
    ['an OAuth token', token('gho'), 'a token of GitHub'],
    ["a user's token of an app", token('ghu'), 'a token of GitHub'],
    ['a token of a workflow', token('ghs'), 'a token of GitHub'],
    ['one of 520 characters', token('ghs', 516), 'a token of GitHub'],
    [
      "one with the app's number in front",
      `ghs_123456_${token('').slice(1)}.${letters}`,
      'a token of GitHub',
    ],
    ['a refresh token', token('ghr', 76), 'a token of GitHub'],
    [
      'a fine-grained token',
      `github_pat_${letters.slice(0, 22)}_${letters}${letters}`.slice(0, 93),
      'a token of GitHub',
    ],
    ['a key and its secret', `${keyId('AKIA')}:${secretKey}`, 'an access key of AWS'],
    ['a secret by its name', `x AWS_SECRET_ACCESS_KEY="${secretKey}"`, 'an access key of AWS'],
    ['a session by its name', `aws_session_token=${letters.repeat(8)}`, 'an access key of AWS'],
    ['a private key in one line', pem('PRIVATE KEY').replaceAll('\n', '\\n'), 'a private key'],
  ])('is refused, and not shown: %s', (_, secret, what) => {
    const message = refusal(name, prefix + secret)
    expect(message).toContain(`Input ${name} holds what looks like ${what}.`)
    for (const part of [secret, secret.slice(-20), letters.slice(0, 20), secretKey.slice(0, 20)])
      expect(message).not.toContain(part)
  })

  test('is not shown by the message of another fault of the same input either', () => {
    expect(refusal(name, `${token('ghp')}\nRUNNER_NAME=x\nno assignment`)).not.toContain(letters.slice(0, 20))
  })

  test("is told of in the input's description", () => {
    expect(readAction().inputs[name]?.description).toContain('Not for secrets')
  })
})

test.each(['RSA PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'])(
  'a script with a key of the kind %s is refused',
  (kind) => {
    expect(refusal('pre-runner-script', `cat >key <<EOF\n${pem(kind)}\nEOF`)).toContain('a private key')
    const withHead = pem(kind).replace('\n', '\nVersion: GnuPG v2\nComment: mine\n\n')
    expect(refusal('pre-runner-script', withHead)).toContain('a private key')
  },
)

test.each([
  ['a mention of a prefix', 'case "$TOKEN" in ghs_*|ghp_*|github_pat_*) echo token ;; esac'],
  ['a long name that begins like one', 'ghs_install_the_packages_that_all_of_the_jobs_need() { :; }'],
  ['a commit', 'git checkout 356a192b7913b04c54574d18c28d46e6395428ab'],
  [
    'an id of a key and a commit',
    `echo ${keyId('AKIA')}\ngit checkout 356a192b7913b04c54574d18c28d46e6395428ab`,
  ],
  ['an id of a key alone', `aws iam get-access-key-last-used --access-key-id ${keyId('AKIA')}`],
  [
    'a secret that a command fetches',
    'export AWS_SECRET_ACCESS_KEY="$(aws ssm get-parameter --name /pool/key --output text)"',
  ],
  ['a secret of the environment', 'export AWS_SECRET_ACCESS_KEY=$POOL_SECRET GITHUB_TOKEN=${TOKEN}'],
  [
    'a look for a private key',
    'grep -rl -- "-----BEGIN RSA PRIVATE KEY-----" /etc && exit 1\necho "no private key lies about"',
  ],
  ['a public key', pem('PUBLIC KEY')],
  ['a checksum', `echo "${'0123456789abcdef'.repeat(4)}  runner.tar.gz" | sha256sum --check`],
  ['an image in base64', `base64 -d <<<'${letters.repeat(40)}' >logo.png`],
])('a script that holds none is taken: %s', (_, script) => {
  expect(read('pre-runner-script', script)).toMatchObject({ preRunnerScript: script })
})
