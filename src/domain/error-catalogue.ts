import type { CatalogueEntry } from './catalogue-entry.ts'
import { machineErrors } from './machine-errors.ts'

const access = {
  'no-credentials': {
    title: 'No credentials',
    cause: 'The step found no AWS credentials in its environment.',
    evidence: 'The SDK says that it could not load credentials from any provider.',
    remedy:
      'Run aws-actions/configure-aws-credentials before this step, in the same job, and give the job `permissions: id-token: write`.',
  },
  'credentials-refused': {
    title: 'Credentials refused',
    cause:
      'AWS does not accept the credentials: they expired while the job ran, were deleted, or belong to another partition.',
    evidence: 'The code of AWS, such as `ExpiredTokenException` or `UnrecognizedClientException`.',
    remedy:
      'Run aws-actions/configure-aws-credentials in this job, right before this step. A job that lasts longer than the session needs `role-duration-seconds`.',
  },
  'access-denied': {
    title: 'Access denied',
    cause: 'The role may not do what the step needs.',
    evidence:
      'AWS names the action and the resource; the statement that would allow it stands below its words.',
    remedy:
      "Add the statement to the role's policy; docs/permissions.md has the whole policy. If AWS speaks of an explicit deny, a permissions boundary or an organization's policy forbids it instead.",
  },
} as const satisfies Record<string, CatalogueEntry>

const pool = {
  'invalid-input': {
    title: 'Invalid input',
    cause: 'An input of the step is missing or not what it may be. Nothing was called yet.',
    evidence: 'The message shows the value, what is allowed, and an example.',
    remedy: 'Correct the input in the workflow file; README.md, Inputs, lists them all.',
  },
  'check-failed': {
    title: 'Check failed',
    cause: 'A dry run of refresh found something that would stop a refresh or a launch. Nothing was changed.',
    evidence: 'The table of checks in the log and in the job summary.',
    remedy: 'Do what the table says beside each ✘, then run the dry run again.',
  },
  'class-unknown': {
    title: 'Class unknown',
    cause: 'The step asks for a resource class that the refresh workflow does not define.',
    evidence: 'The message lists the classes of the pool.',
    remedy:
      'Use one of them, or add the class to `resource-class-config` of the refresh workflow and run it.',
  },
  'pool-not-set-up': {
    title: 'Pool not set up',
    cause:
      'There is no table for this repository in this region: refresh has never run here, or runs for another region or account.',
    evidence: 'The message names the table and the region.',
    remedy:
      'Run the workflow with `mode: refresh` once, in this region and account, and keep it on a schedule.',
  },
  'configuration-unreadable': {
    title: 'Configuration unreadable',
    cause:
      'The table stands, but its configuration was written by another version of the action, or not yet.',
    evidence: 'The table has an item `configuration` with other attributes, or none.',
    remedy:
      'Run the workflow with `mode: refresh` with this version, and use the same version in all workflows.',
  },
  'registration-token-expired': {
    title: 'Registration token expired',
    cause:
      'GitHub lets the token that registers runners live for an hour, and refresh has not renewed it in time.',
    evidence: 'The message says when it expires or expired.',
    remedy:
      'Run the workflow with `mode: refresh` now, and look why its schedule did not run: GitHub delays schedules under load and switches them off in public repositories that saw no activity for 60 days.',
  },
  'pool-full': {
    title: 'Pool full',
    cause:
      'The pool has as many machines as `max-instances` allows, or other runs that wait longer were served first.',
    evidence: 'The log says how long the step waited and for how many machines.',
    remedy: 'Raise `max-instances` of the refresh workflow, or `capacity-timeout-min` of this step.',
  },
} as const satisfies Record<string, CatalogueEntry>

const launch = {
  'no-capacity': {
    title: 'No capacity',
    cause: "EC2 has no machine of the allowed types free in the pool's zones now.",
    evidence:
      '`InsufficientInstanceCapacity` or `UnfulfillableCapacity`, for each market and zone that was tried.',
    remedy:
      'Allow more instance types (`allowed-instance-types`), add subnets of other zones, or try again later.',
  },
  'type-not-offered': {
    title: 'Type not offered',
    cause:
      "No allowed type has the vCPUs and the memory of the class, the architecture of the AMI, and is offered in the pool's zones.",
    evidence: '`InvalidFleetConfiguration` or `Unsupported`.',
    remedy:
      'Allow more instance types (`allowed-instance-types`), or add subnets of other zones. An arm64 AMI needs types such as `c7g*`, an x86_64 one types such as `c7i*`.',
  },
  'architecture-mismatch': {
    title: 'Architecture mismatch',
    cause: 'The allowed types are of another architecture than the AMI.',
    evidence: "EC2 names the type's architecture and the AMI's.",
    remedy:
      'Give `ami` of the refresh workflow an image for the allowed types, or allow types for the image: an arm64 AMI needs types such as `c7g*`, an x86_64 one types such as `c7i*`.',
  },
  'spot-quota': {
    title: 'Spot quota',
    cause: "The account's vCPU quota for spot instances (L-34B43A08) is used up.",
    evidence: '`MaxSpotInstanceCountExceeded`.',
    remedy:
      'Ask for a higher quota "All Standard Spot Instance Requests" in Service Quotas, or use on-demand.',
  },
  'on-demand-quota': {
    title: 'On-demand quota',
    cause:
      "The account's vCPU quota for on-demand instances (L-1216C47A) is used up. Machines that just ended count for a while.",
    evidence: '`VcpuLimitExceeded`.',
    remedy: 'Ask for a higher quota "Running On-Demand Standard instances" in Service Quotas.',
  },
  'spot-role-missing': {
    title: 'Spot role missing',
    cause: 'The account has no service-linked role for spot instances, and the caller may not create it.',
    evidence: '`AuthFailure.ServiceLinkedRoleCreationNotPermitted`.',
    remedy: 'Create it once: aws iam create-service-linked-role --aws-service-name spot.amazonaws.com',
  },
  'subnet-full': {
    title: 'Subnet full',
    cause: 'A subnet has no free addresses.',
    evidence: '`InsufficientFreeAddressesInSubnet`.',
    remedy: 'Add larger subnets, or subnets of other zones, to `subnet-ids` of the refresh workflow.',
  },
  'image-not-found': {
    title: 'Image not found',
    cause: 'The AMI is not in this region, was deregistered, or is not shared with the account.',
    evidence: '`InvalidAMIID.NotFound`, or an empty answer of DescribeImages.',
    remedy: 'Give `ami` of the refresh workflow a Linux image of this region and run the workflow.',
  },
  'image-unusable': {
    title: 'Image unusable',
    cause: 'GitHub has no Linux runner for the architecture of the AMI.',
    evidence: 'The message names the architecture.',
    remedy: 'Give `ami` a Linux image of this region for x86_64 or arm64.',
  },
  'instance-profile-missing': {
    title: 'Instance profile missing',
    cause: 'There is no instance profile of the name or ARN that `iam-instance-profile` gives.',
    evidence: '`Invalid IAM Instance Profile`.',
    remedy:
      'Correct `iam-instance-profile` and run the refresh workflow. It is the name of a profile, not of a role; a profile made a moment ago may need a minute.',
  },
  'launch-refused': {
    title: 'Launch refused',
    cause:
      'EC2 refuses what the launch template or the request says, such as a subnet or a security group that is gone.',
    evidence: "EC2's code, such as `InvalidSubnetID.NotFound`.",
    remedy: 'Correct the input that EC2 names and run the refresh workflow again.',
  },
  'account-not-enabled': {
    title: 'Account not enabled',
    cause: 'AWS has not enabled the account, or the account for this region, yet.',
    evidence: '`PendingVerification`, `OptInRequired` or `Blocked`.',
    remedy: 'Follow what AWS says; new accounts are verified by mail, usually within hours.',
  },
  'launch-limit': {
    title: 'Launch limit',
    cause:
      'EC2 takes no more launch requests from the account at the moment. All of a region share one limit.',
    evidence: '`RequestLimitExceeded` or another limit of requests.',
    remedy: 'Try again later, or let runs launch fewer machines at once.',
  },
  'launch-failed': {
    title: 'Launch failed',
    cause: 'EC2 gave too few machines, for a reason that the action does not know.',
    evidence: "EC2's code and words.",
    remedy: 'Follow what EC2 says, or try again later.',
  },
} as const satisfies Record<string, CatalogueEntry>

const github = {
  'github-token-refused': {
    title: 'GitHub token refused',
    cause: 'GitHub did not accept `github-token`: it expired, was revoked, or is no token.',
    evidence: "GitHub's answer 401.",
    remedy: 'Give a token that has not expired, from a secret of the repository.',
  },
  'github-token-without-rights': {
    title: 'GitHub token without rights',
    cause: '`github-token` may not manage the runners of this repository.',
    evidence: "GitHub's answer 403 or 404.",
    remedy:
      'Give a fine-grained token or GitHub App token with the repository permission "Administration: write", or a classic token with the scope `repo`. The GITHUB_TOKEN of a workflow can not manage runners.',
  },
  'github-rate-limit': {
    title: 'GitHub rate limit',
    cause: "GitHub's rate limit for this token is used up.",
    evidence: "GitHub's answer 429, or 403 with the words rate limit.",
    remedy:
      'It is renewed within the hour. A token of its own for the pool does not share its limit with others.',
  },
  'runner-version-unknown': {
    title: 'Runner version unknown',
    cause: 'GitHub has no package of this version with a SHA-256 for the architecture of the AMI.',
    evidence: 'The message names the version and the package.',
    remedy: 'Set `actions-runner-version` to a version that was released, such as 2.338.2, or to latest.',
  },
} as const satisfies Record<string, CatalogueEntry>

const other = {
  cancelled: {
    title: 'Cancelled',
    cause: 'The workflow run was cancelled. What the step held was given back.',
    evidence: "The run's page says who cancelled it.",
    remedy: 'Nothing is to be done. What could not be given back in time ends itself at its deadline.',
  },
  'call-failed': {
    title: 'Call failed',
    cause: 'A call to AWS or GitHub failed again and again, for a reason that the action does not know.',
    evidence: "The service's code and words.",
    remedy: 'Follow what the service says, or try again later.',
  },
  unexpected: {
    title: 'Unexpected',
    cause: 'The action met what its authors did not foresee.',
    evidence: 'The stack.',
    remedy: 'Please report it with the summary of the step.',
  },
} as const satisfies Record<string, CatalogueEntry>

/** Every failure that the action knows, by code, in the chapters of docs/troubleshooting.md. */
export const errorChapters = {
  'Access to AWS': access,
  'Inputs and the pool': pool,
  Launches: launch,
  Machines: machineErrors,
  GitHub: github,
  'Everything else': other,
}

type Chapters = typeof errorChapters

/** Stable name of a failure: the anchor in docs/troubleshooting.md. */
export type ErrorCode = { [Title in keyof Chapters]: keyof Chapters[Title] }[keyof Chapters]

/**
 * What is known of each failure. Put together on demand: a constant would be carried into the agent, which has no use
 * for it and little room.
 */
export function errorCatalogue(): Readonly<Record<ErrorCode, CatalogueEntry>> {
  return { ...access, ...pool, ...launch, ...machineErrors, ...github, ...other }
}
