import { Document, isScalar, visit } from 'yaml'
import { instancePolicy } from './instance-policy.ts'
import { callerPolicy, type Place, type PolicyDocument } from './policies.ts'
import { callerTrust, instanceTrust, oidcIssuer, type Trust } from './trust.ts'

/** The pool's policies by name, for one place. */
export type Policies = Record<
  'callerTrust' | 'callerPolicy' | 'instanceTrust' | 'instancePolicy',
  PolicyDocument
>

function policiesFor(place: Place, trust: Trust): Policies {
  return {
    callerTrust: callerTrust(trust),
    callerPolicy: callerPolicy(place),
    instanceTrust: instanceTrust(),
    instancePolicy: instancePolicy(place),
  }
}

/** An account that stands for the reader's own. */
export const examplePlace: Place = {
  partition: 'aws',
  region: 'us-east-1',
  account: '123456789012',
  pool: '*',
  instanceRoleArn: 'arn:aws:iam::123456789012:role/runner-pool-instance',
  variable: (name) => `\${${name}}`,
}

/** The policies of that account. */
export const examplePolicies: Policies = policiesFor(examplePlace, {
  oidcProviderArn: `arn:aws:iam::123456789012:oidc-provider/${oidcIssuer}`,
  subject: 'repo:octo-org/octo-repo:*',
})

/** With the names that Fn::Sub fills in; what IAM fills in is spelled `${!name}` there. */
const cloudFormationPolicies: Policies = policiesFor(
  {
    partition: '${AWS::Partition}',
    region: '${AWS::Region}',
    account: '${AWS::AccountId}',
    pool: '${PoolName}',
    instanceRoleArn: '${InstanceRole.Arn}',
    variable: (name) => `\${!${name}}`,
  },
  {
    oidcProviderArn: `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${oidcIssuer}`,
    subject: 'repo:${Repository}:${Subject}',
  },
)

/** With Terraform's references; what IAM fills in is spelled `$${name}` there. */
const terraformPolicies: Policies = policiesFor(
  {
    partition: '${local.partition}',
    region: '${local.region}',
    account: '${local.account}',
    pool: '${var.pool_name}',
    instanceRoleArn: '${aws_iam_role.instance.arn}',
    variable: (name) => `$\${${name}}`,
  },
  {
    oidcProviderArn: `arn:\${local.partition}:iam::\${local.account}:oidc-provider/${oidcIssuer}`,
    subject: 'repo:${var.repository}:${var.subject}',
  },
)

/** One policy as YAML with CloudFormation's short forms. */
export function cloudFormationYaml(name: keyof Policies): string {
  const document = new Document(cloudFormationPolicies[name], {
    aliasDuplicateObjects: false,
    schema: 'yaml-1.1',
  })
  visit(document, {
    Scalar(key, scalar) {
      if (key === 'key' || !isScalar(scalar) || typeof scalar.value !== 'string') return
      const [, whole] = /^\$\{([\w.:]+)\}$/.exec(scalar.value) ?? []
      if (whole !== undefined) {
        scalar.tag = whole.includes('.') ? '!GetAtt' : '!Ref'
        scalar.value = whole
      } else if (/\$\{[^!]/.test(scalar.value)) scalar.tag = '!Sub'
      // Nothing is filled in without Fn::Sub, so nothing is escaped.
      else scalar.value = scalar.value.replaceAll('${!', '${')
    },
  })
  return document.toString({ lineWidth: 0 })
}

const terraformNames: [string, keyof Policies][] = [
  ['caller_trust', 'callerTrust'],
  ['caller_policy', 'callerPolicy'],
  ['instance_trust', 'instanceTrust'],
  ['instance_policy', 'instancePolicy'],
]

/** Every policy as a local value of a Terraform module, before `terraform fmt`. */
export function terraformLocals(): string {
  const locals = terraformNames.map(
    ([local, name]) => `${local} = jsonencode(${expression(terraformPolicies[name])})`,
  )
  return `locals {\n${locals.join('\n\n')}\n}\n`
}

/** A value in Terraform's language, whose text has JSON's escapes. */
function expression(value: unknown): string {
  if (Array.isArray(value)) return `[\n${value.map((item) => `${expression(item)},\n`).join('')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => {
      const name = /^\w+$/.test(key) ? key : JSON.stringify(key)
      return `${name} = ${expression(member)}\n`
    })
    return `{\n${members.join('')}}`
  }
  const [, reference] = typeof value === 'string' ? (/^\$\{([\w.]+)\}$/.exec(value) ?? []) : []
  return reference ?? JSON.stringify(value)
}
