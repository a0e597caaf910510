import { describe, expect, test } from '@jest/globals'
import { lintCloudFormation } from '../../infra/lint/cloudformation.ts'
import { lintPolicy } from '../../infra/lint/policies.ts'
import { lintTerraform } from '../../infra/lint/terraform.ts'
import type { Statement } from '../../infra/policies.ts'

describe('the check of CloudFormation templates', () => {
  const sound = `
Parameters:
  Makes: { Type: String, Default: 'yes', AllowedPattern: 'yes|no' }
Conditions:
  MakesVpc: !Equals [!Ref Makes, 'yes']
  MakesBoth: !And [!Condition MakesVpc, !Equals [!Ref Makes, 'both']]
Resources:
  Vpc: { Type: AWS::EC2::VPC, Condition: MakesVpc, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet:
    Type: AWS::EC2::Subnet
    Condition: MakesBoth
    Properties: { VpcId: !Ref Vpc, CidrBlock: !GetAtt Vpc.CidrBlock, MapPublicIpOnLaunch: true }
Outputs:
  Id: { Value: !If [MakesVpc, !Ref Vpc, none] }
`
  test('finds nothing in a sound one', () => {
    expect(lintCloudFormation(sound)).toEqual([])
  })

  test.each([
    ['a type that is none', 'AWS::EC2::Subnet', 'AWS::EC2::Subnett', 'there is no type AWS::EC2::Subnett'],
    ['a property that is none', 'MapPublicIpOnLaunch', 'PublicIp', 'there is no property PublicIp'],
    ['a property that is missing', 'VpcId: !Ref Vpc,', '', 'VpcId is missing'],
    ['a value of another type', 'MapPublicIpOnLaunch: true', 'MapPublicIpOnLaunch: 1', '1 is no boolean'],
    ['an attribute that is none', 'Vpc.CidrBlock', 'Vpc.Cidr', 'AWS::EC2::VPC has no attribute Cidr'],
    ['a name that is none', '!Ref Makes,', '!Ref Make,', 'there is no Make'],
    ['a condition that is none', 'Condition: MakesBoth', 'Condition: Both', 'there is no condition Both'],
    ['what may not be there', 'Condition: MakesBoth', '', 'Vpc is made only if MakesVpc'],
    [
      'a dependency on what may not be there',
      'Outputs:',
      '  Role: { Type: AWS::EC2::InternetGateway, DependsOn: Vpc }\nOutputs:',
      'Resources.Role.DependsOn: Vpc is made only if MakesVpc',
    ],
    ['a default that is not allowed', "Default: 'yes'", "Default: 'si'", 'the default is not allowed'],
    ['a parameter of no use', 'Parameters:', 'Parameters:\n  More: { Type: String }', 'nothing uses it'],
  ])('finds %s', (_, part, other, finding) => {
    expect(lintCloudFormation(sound.replace(part, other)).join('\n')).toContain(finding)
  })

  test('takes a dependency on what is made under the same condition, and a list as its default', () => {
    const depends = 'Subnet:\n    DependsOn: [Vpc]'
    const list = "Type: CommaDelimitedList, Default: 'yes,no'"
    const other = sound.replace('Subnet:', depends).replace("Type: String, Default: 'yes'", list)
    expect(lintCloudFormation(other)).toEqual([])
  })

  test('throws on what is no YAML', () => {
    expect(() => lintCloudFormation('a: 1\na: 2\n')).toThrow('unique')
  })
})

describe('the check of Terraform modules', () => {
  const variable = 'variable "cidr" {\n  description = "Addresses."\n  type        = string\n}\n'
  const vpc = 'resource "aws_vpc" "this" {\n  count = 1\n\n  cidr_block = var.cidr\n}\n'
  const output = 'output "id" {\n  description = "Its id."\n  value       = aws_vpc.this[0].id\n}\n'
  const lint = (...texts: string[]) =>
    lintTerraform(new Map(texts.map((text, index) => [`${index}.tf`, text])))

  test('finds nothing in a sound one', async () => {
    expect(await lint(variable, vpc, output)).toEqual([])
  })

  test.each([
    ['what is not declared', vpc.replace('var.cidr', 'var.cidrs'), 'var.cidrs: is not declared'],
    ['what nothing uses', vpc.replace('var.cidr', '"10.0.0.0/16"'), 'var.cidr: nothing uses it'],
    ['text that is not formatted', vpc.replace('  count', 'count'), 'not as terraform fmt formats it'],
  ])('finds %s', async (_, resource, finding) => {
    expect((await lint(variable, resource, output)).join('\n')).toContain(finding)
  })

  test('finds one of a list that is not said', async () => {
    expect(await lint(variable, vpc, output.replace('[0]', ''))).toEqual([
      'aws_vpc.this.id: there may be several or none',
    ])
  })

  test('finds what has no description', async () => {
    expect(await lint(variable, vpc, output.replace('Its id.', ''))).toEqual([
      'output.id: has no description',
    ])
  })

  test('throws on what is no Terraform', async () => {
    await expect(lint('resource "aws_vpc" {')).rejects.toThrow()
  })
})

describe('the check of policies', () => {
  const instances = 'arn:aws:ec2:us-east-1:123456789012:instance/*'
  const sound: Statement = {
    Sid: 'End',
    Effect: 'Allow',
    Action: 'ec2:TerminateInstances',
    Resource: instances,
    Condition: { StringLike: { 'aws:ResourceTag/pool': '*' } },
  }
  const lint = (change: Partial<Statement>) =>
    lintPolicy({ Version: '2012-10-17', Statement: [{ ...sound, ...change }] })

  test('finds nothing in a sound one', async () => {
    expect(await lint({})).toEqual([])
  })

  test('lets a fleet use what its launches use, beyond what the reference lists', async () => {
    const resources = ['fleet', 'key-pair'].map((type) => instances.replace('instance', type))
    const fleet = { Action: 'ec2:CreateFleet', Resource: resources, Condition: {} }
    expect(await lint(fleet)).toEqual([])
  })

  test.each<[string, Partial<Statement>, string]>([
    ['an action that is none', { Action: 'ec2:EndInstances' }, 'there is no action ec2:EndInstances'],
    ['resources of another kind', { Resource: instances.replace('instance/', 'image/') }, 'no action knows'],
    ['resources that could be named', { Resource: '*' }, 'could name its resources'],
    ['resources where none can be named', { Action: 'ec2:DescribeInstances' }, 'knows no resources but *'],
    [
      'a key that the action never sets',
      { Condition: { StringLike: { 'aws:RequestTag/pool': '*' } } },
      'ec2:TerminateInstances does not set aws:RequestTag/pool',
    ],
    [
      'a variable that is none',
      { Condition: { StringLike: { 'ec2:SourceInstanceARN': '${ec2:InstanceId2}' } } },
      'there is no variable ec2:InstanceId2',
    ],
  ])('finds %s', async (_, change, finding) => {
    expect((await lint(change)).join('\n')).toContain(finding)
  })
})
