import { describe, expect, test } from '@jest/globals'
import { poolNames, queueName } from '../../src/domain/names.ts'

const github = 'https://github.com'
const tableOf = (fullName: string, serverUrl = github) => {
  const [owner = '', name = ''] = fullName.split('/')
  return poolNames({ owner, name }, serverUrl).table
}

describe('names of a pool', () => {
  test('begin with one prefix, so that a policy can name them, and show the repository', () => {
    const names = poolNames({ owner: 'octo-org', name: 'octo-repo' }, github)
    expect(names.table).toMatch(/^ec2-runner-pool-octo-org-octo-repo-[0-9a-f]{8}$/)
    expect(names.launchTemplate).toBe(names.table)
    expect(names.queuePrefix).toBe(`${names.table}-`)
    expect(queueName(names, 'large', 'spot')).toBe(`${names.table}-large-spot`)
  })

  test.each([
    ['a hyphen moved between owner and name', 'a-b/c', 'a/b-c'],
    ['a dot and a hyphen', 'octo/x.y', 'octo/x-y'],
    ['a dot and an underscore', 'octo/x.y', 'octo/x_y'],
    ['names alike in their first characters', `octo/${'n'.repeat(60)}1`, `octo/${'n'.repeat(60)}2`],
    ['names of punctuation only', 'octo/..-', 'octo/.-.'],
  ])('keep apart: %s', (_, one, other) => {
    expect(tableOf(one)).not.toBe(tableOf(other))
  })

  test('keep equal repositories on two GitHub servers apart, ports included', () => {
    const servers = [github, 'https://github.example.com', 'https://github.example.com:8443']
    expect(new Set(servers.map((server) => tableOf('octo/repo', server))).size).toBe(servers.length)
  })

  test.each([
    ['case of the repository', 'Octo-Org/Octo-Repo', 'octo-org/octo-repo', github],
    ['case and path of the server', 'octo/repo', 'octo/repo', 'https://GitHub.com/'],
  ])('do not depend on %s', (_, one, other, serverUrl) => {
    expect(tableOf(one, serverUrl)).toBe(tableOf(other))
  })

  test.each([
    ['the longest', 'o'.repeat(39), 'n'.repeat(100)],
    ['the shortest', 'o', 'n'],
    ['of punctuation', '-', '...'],
    ['cut at a hyphen', 'o'.repeat(23), '-n'],
  ])('fit AWS for a repository whose names are %s', (_, owner, name) => {
    const names = poolNames({ owner, name }, github)
    // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html
    expect(queueName(names, 'c'.repeat(20), 'on-demand')).toMatch(/^[\w-]{1,80}$/)
    expect(names.table).toMatch(/^[\w.-]{3,255}$/)
  })
})
