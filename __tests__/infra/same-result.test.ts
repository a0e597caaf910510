import { beforeAll, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@cdktn/hcl2json'
import { type JsonObject, objectAt, readTemplate } from '../../infra/lint/template.ts'
import { readAction } from '../inputs/environment.ts'
import { root } from '../docs/documents.ts'

/** What Terraform calls CloudFormation's types; a role's inline policies and an egress rule are resources there. */
const terraformTypes: Record<string, string> = {
  'AWS::EC2::InternetGateway': 'aws_internet_gateway',
  'AWS::EC2::Route': 'aws_route',
  'AWS::EC2::RouteTable': 'aws_route_table',
  'AWS::EC2::SecurityGroup': 'aws_security_group',
  'AWS::EC2::Subnet': 'aws_subnet',
  'AWS::EC2::SubnetRouteTableAssociation': 'aws_route_table_association',
  // The gateway's own vpc_id attaches it.
  'AWS::EC2::VPCGatewayAttachment': 'aws_internet_gateway',
  'AWS::EC2::VPC': 'aws_vpc',
  'AWS::EC2::VPCEndpoint': 'aws_vpc_endpoint',
  'AWS::IAM::InstanceProfile': 'aws_iam_instance_profile',
  'AWS::IAM::OIDCProvider': 'aws_iam_openid_connect_provider',
  'AWS::IAM::Role': 'aws_iam_role',
  'AWS::IAM::RolePolicy': 'aws_iam_role_policy',
  'AWS::IAM::ServiceLinkedRole': 'aws_iam_service_linked_role',
}
const withinOthers = ['aws_iam_role_policy', 'aws_vpc_security_group_egress_rule']

const template = readTemplate(readFileSync(join(root, 'infra/cloudformation.yml'), 'utf8'))
/** The module's blocks by kind and name. */
const module: Record<'resource' | 'variable' | 'output', JsonObject> = {
  resource: {},
  variable: {},
  output: {},
}

beforeAll(async () => {
  const folder = join(root, 'infra/terraform')
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tf'))) {
    const parsed = await parse(file, readFileSync(join(folder, file), 'utf8'))
    for (const kind of ['resource', 'variable', 'output'] as const) {
      for (const [name, block] of Object.entries(objectAt(parsed, kind)))
        module[kind][name] =
          kind === 'resource'
            ? { ...objectAt(module.resource, name), ...objectAt(parsed.resource, name) }
            : block
    }
  }
})

/** `IamInstanceProfile` with a separator, `iam-instance-profile`. */
function separated(name: string, separator: string): string {
  return name.replace(/\B[A-Z]/g, (letter) => separator + letter).toLowerCase()
}

/** A default as CloudFormation writes it, which knows texts and numbers only, lists with commas, and no null. */
function asText(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : JSON.stringify(value ?? '').replaceAll('"', '')
}

/** The first block of a name, as the parser lists it. */
function block(kind: 'variable' | 'output', name: string): JsonObject {
  return objectAt({ first: [module[kind][name]].flat()[0] }, 'first')
}

test('the template and the module make the same kinds of resources', () => {
  const types = Object.values(objectAt(template, 'Resources')).map(
    (resource) => terraformTypes[String(objectAt({ resource }, 'resource')['Type'])],
  )
  expect(Object.keys(module.resource).sort()).toEqual([...new Set([...types, ...withinOthers])].sort())
})

test('both make roles for one pool, unless they are told another; the module knows the name by itself', () => {
  expect(objectAt(objectAt(template, 'Parameters'), 'PoolName')['Default']).toBeUndefined()
  expect(block('variable', 'pool_name')['default']).toBeNull()
})

test('both ask for the same, but for the name, which CloudFormation takes from the stack', () => {
  const parameters = Object.entries(objectAt(template, 'Parameters'))
  expect(Object.keys(module.variable).sort()).toEqual(
    [...parameters.map(([name]) => separated(name, '_')), 'name'].sort(),
  )
  for (const [name, parameter] of parameters) {
    const { Default: value } = objectAt({ parameter }, 'parameter')
    const fallback = block('variable', separated(name, '_'))['default']
    expect([name, asText(fallback)]).toEqual([name, asText(value)])
  }
})

test('the outputs are named like the inputs that they are for', () => {
  const outputs = Object.entries(objectAt(template, 'Outputs'))
  const names = outputs.map(([name]) => separated(name, '-'))
  expect(Object.keys(module.output).sort()).toEqual([...names].sort())
  const inputs = names.filter((name) => name !== 'role-to-assume')
  expect(inputs).toHaveLength(3)
  for (const input of inputs) expect(Object.keys(readAction().inputs)).toContain(input)
  for (const [index, [, output]] of outputs.entries())
    expect(objectAt({ output }, 'output')['Description']).toContain(names[index])
})
