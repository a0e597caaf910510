/**
 * Whether an instance type is among the allowed ones, matched as EC2's AllowedInstanceTypes does: `*` stands for any
 * characters, everything else for itself
 * (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirementsRequest.html).
 */
export function isAllowedInstanceType(instanceType: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesPattern(instanceType, pattern))
}

function matchesPattern(instanceType: string, pattern: string): boolean {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return instanceType === head
  if (!instanceType.startsWith(head)) return false
  let position = head.length
  for (const part of rest) {
    const found = instanceType.indexOf(part, position)
    if (found < 0) return false
    position = found + part.length
  }
  return instanceType.length - tail.length >= position && instanceType.endsWith(tail)
}
