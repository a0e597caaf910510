import type { CatalogueEntry } from './catalogue-entry.ts'

/** Failures of the machines, by code. */
export const machineErrors = {
  'boot-failed': {
    title: 'Boot failed',
    cause:
      'The boot script could not prepare the machine: the image lacks a program, or the runner, the agent or the scripts of the inputs could not be fetched.',
    evidence: "The end of the machine's log, which is on its console too (EC2 console, Get system log).",
    remedy:
      'Add to the image what the log names; docs/images.md has the whole list. Unless `runner-dir` is set the machine needs outbound access to GitHub. Where the log names the instance policy, update the role of the machines as docs/permissions.md has it; where it names a content that is missing, run the workflow with `mode: refresh`.',
  },
  'pre-runner-script-failed': {
    title: 'Pre-runner script failed',
    cause: '`pre-runner-script` of the refresh workflow ended with an error, so the machine does not serve.',
    evidence: 'The end of what the script printed.',
    remedy:
      'Correct the script and run the refresh workflow. A script whose failure may be ignored ends with `exit 0`.',
  },
  'agent-silent': {
    title: 'Agent silent',
    cause:
      "The machine was launched, and its agent never reported. The likely cause is the policy of the instance profile's role: without it the machine can write nothing to the table, its reason included. Else it did not boot, or could not reach AWS.",
    evidence:
      'The phase is missing. The system log of the machine (EC2 console, Monitor and troubleshoot) has the boot, and a line `ec2-runner-pool: AWS denies` with action, attributes and table where the policy is the cause.',
    remedy:
      'Check that the role of the instance profile has the instance policy of docs/permissions.md, as this version has it, for the table of this pool. Then check that the subnet has a way to the internet, the security group lets out HTTPS, and the image is a Linux with cloud-init. `timeouts-config` of the refresh workflow gives slow images more time.',
  },
  'not-ready-in-time': {
    title: 'Not ready in time',
    cause: 'The machine hung in one phase until its deadline.',
    evidence: 'The message names the phase and its seconds.',
    remedy: '`timeouts-config` of the refresh workflow gives slow images more time.',
  },
  'registration-refused': {
    title: 'Registration refused',
    cause: 'GitHub did not register the runner: its token expired, or GitHub was not reached.',
    evidence: 'The last lines of config.sh.',
    remedy:
      'Run the workflow with `mode: refresh`, which renews the token; when GitHub was not reached, check the way out of the subnet.',
  },
  'runner-deprecated': {
    title: 'Runner deprecated',
    cause: 'GitHub gives no more jobs to this version of the runner.',
    evidence: 'The words of config.sh, or the date that GitHub names for the version.',
    remedy:
      'Run the workflow with `mode: refresh` now, with `actions-runner-version` at latest or at a newer version.',
  },
  'runner-failed': {
    title: 'Runner failed',
    cause:
      'The machine booted and could not serve a lease: its runner, its clean-up or the machine itself failed.',
    evidence: "The end of the agent's log.",
    remedy: 'Its log says more. A full disk or too little memory are the usual causes.',
  },
  'out-of-memory': {
    title: 'Out of memory',
    cause: "The machine ran out of memory, and the kernel killed the runner's listener again and again.",
    evidence: "The end of the listener's output, and the kernel's lines in the system log of the machine.",
    remedy: 'Use a resource class with more memory, or let jobs and `pre-runner-script` use less.',
  },
  'metadata-wall-missing': {
    title: 'Metadata wall missing',
    cause: 'Jobs would reach the credentials of the instance role, which `job-instance-credentials` forbids.',
    evidence: "The message, the agent's log, and the boot log on the machine's console.",
    remedy:
      'Put nftables or iptables into the image, or set `job-instance-credentials: true` and have no wall.',
  },
  'ended-by-ec2': {
    title: 'Ended by EC2',
    cause: 'EC2 ended the machine while it got ready.',
    evidence: "EC2's reason.",
    remedy:
      'With `Client.InternalError` the usual cause is an encrypted volume whose KMS key the spot service-linked role may not use; with `Client.VolumeLimitExceeded` it is the quota of EBS storage.',
  },
  'spot-interruption': {
    title: 'Spot interruption',
    cause: 'EC2 takes the spot instance back.',
    evidence: 'The notice that the machine found in its metadata.',
    remedy:
      'Use on-demand for runs that can not wait, or allow more instance types (`allowed-instance-types`).',
  },
  'item-broken': {
    title: 'Item broken',
    cause: "A job with its machine's role wrote into the machine's item what nobody believes.",
    evidence: 'The message names the attribute and what stands there.',
    remedy: 'Run it again, and look at what ran on it. `runner-sudo: false` keeps the role from jobs.',
  },
  'machine-taken-away': {
    title: 'Machine taken away',
    cause: 'Somebody else ended the machine, gave it back, or deleted its row while the step used it.',
    evidence: "The reason in the machine's row, where it still has one.",
    remedy:
      'Run it again. Should it come back, look who ends machines of the pool or deletes rows of its table.',
  },
} as const satisfies Record<string, CatalogueEntry>
