import type { Figures } from '../figures.ts'
import { countText, markdownTable, spread } from '../report/markdown.ts'
import type { Results, StepResults } from './results.ts'

/** Times, CPU and memory of each step, and its calls, in Markdown. */
export function stepsMarkdown({ profile, rounds, latencies }: Results): string {
  const rows = latencies.flatMap(({ latencyMs, steps }) => steps.map((step) => timeRow(step, latencyMs)))
  const bareNode = latencies.map(
    ({ latencyMs, bareNodeMs }) => `${spread(bareNodeMs, 1_000, 2)} s in the rounds with ${latencyMs} ms`,
  )
  const [first] = latencies
  return [
    `${profile.words} Median (least to most) of ${rounds} rounds for each latency. A bare Node that does nothing took ${bareNode.join(', ')}.`,
    markdownTable(
      [
        'step',
        'latency, ms',
        'wall, s',
        'machines, s',
        'own, s',
        'own / bare Node',
        'CPU, s',
        'memory, MiB',
        'seen after, s',
      ],
      rows,
    ),
    markdownTable(['step', 'AWS', 'GitHub', 'by operation'], (first?.steps ?? []).map(callRow)),
  ].join('\n\n')
}

function timeRow(step: StepResults, latencyMs: number): string[] {
  const seconds = (figures: Figures | undefined, digits = 2) =>
    figures === undefined ? '' : spread(figures, 1_000, digits)
  return [
    step.name,
    String(latencyMs),
    seconds(step.wallMs),
    seconds(step.machinesMs),
    seconds(step.ownMs),
    spread(step.ownOverBareNode, 1, 1),
    seconds(step.cpuMs),
    spread(step.peakMemoryMib, 1, 0),
    seconds(step.seenAfterMs),
  ]
}

function callRow({ name, calls }: StepResults): string[] {
  const entries = Object.entries(calls)
  const isGithub = (key: string) => key.startsWith('github ')
  const sum = (which: (key: string) => boolean) => {
    const counts = entries.filter(([key]) => which(key)).map(([, figures]) => figures)
    const total = (value: (figures: Figures) => number) => counts.reduce((sum, each) => sum + value(each), 0)
    return countText({ min: total(({ min }) => min), max: total(({ max }) => max) })
  }
  const operations = entries.map(([key, figures]) => `${key.replace(/^\w+ /, '')} ${countText(figures)}`)
  return [name, sum((key) => !isGithub(key)), sum(isGithub), operations.join(', ')]
}
