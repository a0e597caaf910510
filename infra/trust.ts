import type { PolicyDocument } from './policies.ts'

/** Who may assume the caller's role. */
export interface Trust {
  oidcProviderArn: string
  /** Of the token's subject claim; may have wildcards. */
  subject: string
}

/** Host of GitHub's OIDC issuer: the name of the provider in IAM and the prefix of its condition keys. */
export const oidcIssuer = 'token.actions.githubusercontent.com'

/**
 * Lets EC2 give the role to machines.
 *
 * @param dnsSuffix of the partition: EC2 is `ec2.amazonaws.com.cn` in China's
 */
export function instanceTrust(dnsSuffix: string): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: `ec2.${dnsSuffix}` }, Action: 'sts:AssumeRole' }],
  }
}

/**
 * Lets workflows of one repository assume the caller's role by GitHub's OIDC provider
 * (https://docs.github.com/en/actions/reference/security/oidc).
 */
export function callerTrust({ oidcProviderArn, subject }: Trust): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: oidcProviderArn },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { [`${oidcIssuer}:aud`]: 'sts.amazonaws.com' },
          StringLike: { [`${oidcIssuer}:sub`]: subject },
        },
      },
    ],
  }
}
