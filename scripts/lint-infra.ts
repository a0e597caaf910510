import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintCloudFormation } from '../infra/lint/cloudformation.ts'
import { lintPolicy } from '../infra/lint/policies.ts'
import { lintTerraform } from '../infra/lint/terraform.ts'
import { examplePolicies } from '../infra/rendering.ts'

/**
 * Checks the CloudFormation template by AWS's own description of its resources, the Terraform module by HashiCorp's
 * own parser and formatter, and the policies by AWS's service authorization reference, all from npm. Exits 1 on any
 * finding.
 */
const module = 'infra/terraform'
const template = 'infra/cloudformation.yml'
const files = readdirSync(module)
  .filter((file) => file.endsWith('.tf'))
  .map((file): [string, string] => [join(module, file), readFileSync(join(module, file), 'utf8')])
const { callerPolicy, callerKeyPolicy, instancePolicy, instanceKeyPolicy } = examplePolicies
const findings = [
  ...lintCloudFormation(readFileSync(template, 'utf8')).map((finding) => `${template}: ${finding}`),
  ...(await lintTerraform(new Map(files))).map((finding) => `${module}: ${finding}`),
  ...(await lintPolicy(callerPolicy)).map((finding) => `the caller's policy: ${finding}`),
  ...(await lintPolicy(callerKeyPolicy)).map((finding) => `the caller's policy of the key: ${finding}`),
  ...(await lintPolicy(instancePolicy)).map((finding) => `the instance's policy: ${finding}`),
  ...(await lintPolicy(instanceKeyPolicy)).map((finding) => `the instance's policy of the key: ${finding}`),
]
for (const finding of findings) console.log(finding)
console.log(`infra: ${findings.length} findings`)
process.exitCode = findings.length === 0 ? 0 : 1
