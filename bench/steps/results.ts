import type { Call } from '../../sandbox/calls.ts'
import { figuresOf, type Figures } from '../figures.ts'
import type { Profile } from './profiles.ts'
import { steps, type MeasuredStep, type Round, type StepName } from './round.ts'

/** What the rounds of one profile came to. */
export interface Results {
  profile: Profile
  rounds: number
  latencies: LatencyResults[]
}

export interface LatencyResults {
  latencyMs: number
  bareNodeMs: Figures
  steps: StepResults[]
}

export interface StepResults {
  name: StepName
  wallMs: Figures
  cpuMs: Figures
  peakMemoryMib: Figures
  /** Wall time without the machines' part. */
  ownMs: Figures
  /** The step's own time over the time of a bare Node in the same round. */
  ownOverBareNode: Figures
  /** Absent where the step waits for no machine. */
  machinesMs?: Figures
  seenAfterMs?: Figures
  /** By `service operation`, in the order of first use. */
  calls: Record<string, Figures>
}

/** Sums up rounds of one latency; every round of it has the same steps. */
export function sumUp(latencyMs: number, rounds: readonly Round[]): LatencyResults {
  return {
    latencyMs,
    bareNodeMs: figuresOf(rounds.map(({ bareNode }) => bareNode.wallMs)),
    steps: steps.map((name) => sumUpStep(name, rounds)),
  }
}

function sumUpStep(name: StepName, rounds: readonly Round[]): StepResults {
  const measured = rounds.map((round) => ({ step: round.steps[name], bareNodeMs: round.bareNode.wallMs }))
  const of = (value: (step: MeasuredStep, bareNodeMs: number) => number): Figures =>
    figuresOf(measured.map(({ step, bareNodeMs }) => value(step, bareNodeMs)))
  const own = ({ wallMs, machines }: MeasuredStep) => wallMs - (machines?.tookMs ?? 0)
  const machines = measured.flatMap(({ step }) => step.machines ?? [])
  return {
    name,
    wallMs: of(({ wallMs }) => wallMs),
    cpuMs: of(({ cpuMs }) => cpuMs),
    peakMemoryMib: of(({ peakMemoryMib }) => peakMemoryMib),
    ownMs: of(own),
    ownOverBareNode: of((step, bareNodeMs) => own(step) / bareNodeMs),
    ...(machines.length === 0
      ? {}
      : {
          machinesMs: figuresOf(machines.map(({ tookMs }) => tookMs)),
          seenAfterMs: figuresOf(machines.map(({ seenAfterMs }) => seenAfterMs)),
        }),
    calls: countCalls(measured.map(({ step }) => step.calls)),
  }
}

function countCalls(rounds: readonly (readonly Call[])[]): Record<string, Figures> {
  const nameOf = ({ service, operation }: Call) => `${service} ${operation}`
  const names = [...new Set(rounds.flatMap((calls) => calls.map(nameOf)))]
  const count = (calls: readonly Call[], name: string) => calls.filter((call) => nameOf(call) === name).length
  return Object.fromEntries(names.map((name) => [name, figuresOf(rounds.map((calls) => count(calls, name)))]))
}
