import type { Fault } from '../calls.ts'
import { type Random, seeded } from './random.ts'

/** Something that goes wrong in one stage of a run. */
export type SoakFault =
  | { kind: 'step killed' | 'step cancelled'; afterMs: number }
  | { kind: 'call failed'; fault: Fault }
  | { kind: 'instance never boots' | 'instance taken away' | 'agent killed' | 'spot notice' }
  | { kind: 'listener exits'; code: number }
  | { kind: 'config.sh hangs' | 'config.sh is refused' }
  | { kind: 'hand-out duplicated' | 'hand-out lost' }

export interface SoakRun {
  /** How many machines of which class; each is one provision. */
  provisions: { resourceClass: string; count: number }[]
  /** What goes wrong, by stage; most stages have nothing. */
  faults: Partial<Record<Stage, SoakFault>>
  /** Before the run begins, milliseconds. */
  pauseMs: number
}

export const stages = ['provision', 'jobs', 'release'] as const
export type Stage = (typeof stages)[number]

/** What `seed` makes of so many runs; each stage of a run has a fault with the probability `faultShare`. */
export function planSoak(seed: number, runs: number, faultShare: number): SoakRun[] {
  return Array.from({ length: runs }, (_, index) => {
    const random = seeded(seed * 1_000_003 + index)
    const classes = random.chance(0.2) ? ['large', 'xlarge'] : [random.one(['large', 'large', 'xlarge'])]
    return {
      provisions: classes.map((resourceClass) => ({
        resourceClass,
        count: random.whole(1, classes.length === 1 ? 4 : 2),
      })),
      faults: Object.fromEntries(
        stages.flatMap((stage) => (random.chance(faultShare) ? [[stage, faultOf(stage, random)]] : [])),
      ),
      pauseMs: random.whole(0, 500),
    }
  })
}

function faultOf(stage: Stage, random: Random): SoakFault {
  switch (stage) {
    case 'provision':
      return random.one<() => SoakFault>([
        () => stopped(random),
        () => ({ kind: 'call failed', fault: failedCall(random) }),
        () => ({ kind: 'instance never boots' }),
        () => ({ kind: 'listener exits', code: random.one([1, 2, 5, 7]) }),
        () => ({ kind: random.one(['config.sh hangs', 'config.sh is refused']) }),
        () => ({ kind: random.one(['hand-out duplicated', 'hand-out lost']) }),
      ])()
    case 'jobs':
      return { kind: random.one(['instance taken away', 'agent killed', 'spot notice']) }
    case 'release':
      return random.chance(0.5) ? stopped(random) : { kind: 'call failed', fault: failedCall(random) }
  }
}

function stopped(random: Random): SoakFault {
  return { kind: random.one(['step killed', 'step cancelled']), afterMs: random.whole(100, 1_500) }
}

function failedCall(random: Random): Fault {
  const [service, operation, code] = random.one<[Fault['service'], string, string]>([
    ['dynamodb', 'UpdateItem', 'ProvisionedThroughputExceededException'],
    ['dynamodb', 'UpdateItem', 'InternalServerError'],
    ['dynamodb', 'BatchGetItem', 'ThrottlingException'],
    ['dynamodb', 'Query', 'InternalServerError'],
    ['ec2', 'CreateFleet', 'RequestLimitExceeded'],
    ['ec2', 'CreateFleet', 'InternalError'],
    ['ec2', 'TerminateInstances', 'RequestLimitExceeded'],
    ['sqs', 'ReceiveMessage', 'ServiceUnavailable'],
    ['sqs', 'SendMessageBatch', 'InternalError'],
  ])
  const status = code.startsWith('Internal') ? { status: 500 } : {}
  const lost = random.chance(0.5) ? { executed: true, disconnect: true } : {}
  return { service, operation, code, caller: 'action', times: random.whole(1, 2), ...status, ...lost }
}
