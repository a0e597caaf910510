import { Document, isScalar, parseDocument, visit } from 'yaml'
import { instancePolicy } from './instance-policy.ts'
import { callerPolicy, type Place, type PolicyDocument } from './policies.ts'
import { callerKeyPolicy, instanceKeyPolicy } from './table-key.ts'
import { callerTrust, instanceTrust, oidcIssuer, type Trust } from './trust.ts'

/** The pool's policies by name, for one place. */
export type Policies = Record<
  | 'callerTrust'
  | 'callerPolicy'
  | 'callerKeyPolicy'
  | 'instanceTrust'
  | 'instancePolicy'
  | 'instanceKeyPolicy',
  PolicyDocument
>

function policiesFor(place: Place, trust: Trust): Policies {
  return {
    callerTrust: callerTrust(trust),
    callerPolicy: callerPolicy(place),
    callerKeyPolicy: callerKeyPolicy(place),
    instanceTrust: instanceTrust(place.dnsSuffix),
    instancePolicy: instancePolicy(place),
    instanceKeyPolicy: instanceKeyPolicy(place),
  }
}

/** An account that stands for the reader's own. */
export const examplePlace: Place = {
  partition: 'aws',
  dnsSuffix: 'amazonaws.com',
  region: 'us-east-1',
  account: '123456789012',
  pool: 'octo-org-octo-repo-e10524c2',
  instanceRoleArn: 'arn:aws:iam::123456789012:role/runner-pool-instance',
  launch: {
    vpcArn: 'arn:aws:ec2:us-east-1:123456789012:vpc/vpc-0123456789abcdef0',
    subnetIds: ['subnet-0123456789abcdef0', 'subnet-0fedcba9876543210'],
    securityGroupId: 'sg-0123456789abcdef0',
    securityGroupIds: ['sg-0fedcba9876543210'],
    imageOwners: ['123456789012', 'amazon', '099720109477'],
    keyName: 'admin',
  },
  imageParameter: 'runner-pool/ami',
  tableKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555',
  variable: (name) => `\${${name}}`,
}

/** The policies of that account. */
export const examplePolicies: Policies = policiesFor(examplePlace, {
  oidcProviderArn: `arn:aws:iam::123456789012:oidc-provider/${oidcIssuer}`,
  subject: 'repo:octo-org/octo-repo:*',
})

/** What takes more than a name to say in the template, by the word that stands for it in the policies. */
const cloudFormationValues: ReadonlyMap<string, string> = new Map([
  [
    'OidcProviderArn',
    `!If [CreatesOidcProvider, !Ref OidcProvider, !Sub 'arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${oidcIssuer}']`,
  ],
  [
    'VpcArn',
    "!Sub ['arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:vpc/${Id}', { Id: !If [CreatesVpc, !Ref Vpc, !Ref VpcId] }]",
  ],
  ['AllImageOwners', "!Split [',', !Join [',', [!Ref AWS::AccountId, !Join [',', !Ref ImageOwners]]]]"],
])

/** With the names that Fn::Sub fills in; what IAM fills in is spelled `${!name}` there. */
const cloudFormationPolicies: Policies = policiesFor(
  {
    partition: '${AWS::Partition}',
    dnsSuffix: '${AWS::URLSuffix}',
    region: '${AWS::Region}',
    account: '${AWS::AccountId}',
    pool: '${PoolName}',
    instanceRoleArn: '${InstanceRole.Arn}',
    launch: {
      vpcArn: '${VpcArn}',
      subnetIds: '${SubnetIds}',
      securityGroupId: '${SecurityGroup.GroupId}',
      securityGroupIds: '${SecurityGroupIds}',
      imageOwners: '${AllImageOwners}',
      keyName: '${KeyName}',
    },
    imageParameter: '${ImageParameter}',
    tableKeyArn: '${TableKmsKeyArn}',
    variable: (name) => `\${!${name}}`,
  },
  { oidcProviderArn: '${OidcProviderArn}', subject: 'repo:${Repository}:${Subject}' },
)

/** With Terraform's references; what IAM fills in is spelled `$${name}` there. */
const terraformPolicies: Policies = policiesFor(
  {
    partition: '${local.partition}',
    dnsSuffix: '${local.dns_suffix}',
    region: '${local.region}',
    account: '${local.account}',
    pool: '${local.pool_name}',
    instanceRoleArn: '${aws_iam_role.instance.arn}',
    launch: {
      vpcArn: 'arn:${local.partition}:ec2:${local.region}:${local.account}:vpc/${local.vpc_id}',
      subnetIds: '${var.subnet_ids}',
      securityGroupId: '${aws_security_group.instance.id}',
      securityGroupIds: '${local.security_group_ids}',
      imageOwners: '${local.image_owners}',
      keyName: '${var.key_name}',
    },
    imageParameter: '${var.image_parameter}',
    tableKeyArn: '${var.table_kms_key_arn}',
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
  visit(document, {
    Scalar(_, { tag, value }) {
      const yaml = tag === '!Ref' ? cloudFormationValues.get(String(value)) : undefined
      // The tags of the functions are known to CloudFormation alone.
      return yaml === undefined
        ? undefined
        : (parseDocument(yaml, { logLevel: 'silent' }).contents ?? undefined)
    },
  })
  return document.toString({ lineWidth: 0 })
}

const terraformNames: [string, keyof Policies][] = [
  ['caller_trust', 'callerTrust'],
  ['caller_policy', 'callerPolicy'],
  ['caller_key_policy', 'callerKeyPolicy'],
  ['instance_trust', 'instanceTrust'],
  ['instance_policy', 'instancePolicy'],
  ['instance_key_policy', 'instanceKeyPolicy'],
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
