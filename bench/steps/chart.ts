import type { Figures } from '../figures.ts'
import type { LatencyResults, Results, StepResults } from './results.ts'

const width = 900
const labelWidth = 200
const noteWidth = 190
const barHeight = 13
const groupHeight = 44
const top = 64
const plotWidth = width - labelWidth - noteWidth

/** One bar for each step and latency: what the step itself adds to a Node that does nothing, and to its machines. */
export function stepsChart({ profile, rounds, latencies }: Results): string {
  const names = latencies[0]?.steps.map(({ name }) => name) ?? []
  const longestMs = Math.max(...latencies.flatMap(({ steps }) => steps.map(({ ownMs }) => ownMs.max)))
  const tickMs = tickOf(longestMs)
  const ticks = Math.ceil(longestMs / tickMs)
  const scale = plotWidth / (ticks * tickMs)
  const height = top + names.length * groupHeight + 40
  const bottom = height - 34
  const grid = Array.from({ length: ticks + 1 }, (_, index) => {
    const x = labelWidth + index * tickMs * scale
    return (
      `<line class="grid" x1="${at(x)}" y1="${top - 8}" x2="${at(x)}" y2="${bottom}"/>` +
      `<text class="small" x="${at(x)}" y="${bottom + 18}" text-anchor="middle">${((index * tickMs) / 1_000).toFixed(1)} s</text>`
    )
  })
  const groups = names.map((name, index) => {
    const y = top + index * groupHeight
    const bars = latencies.flatMap((latency, row) => {
      const step = latency.steps.find((each) => each.name === name)
      return step === undefined ? [] : [bar(step, latency, y + row * (barHeight + 3), scale)]
    })
    return `<text x="${labelWidth - 10}" y="${y + 18}" text-anchor="end">${name}</text>${bars.join('')}`
  })
  const latencyWords = latencies.map(({ latencyMs }) => `${latencyMs} ms`).join(', ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>The steps' own time, ${profile.name} profile</title>`,
    `<style>${style}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="6"/>`,
    `<text class="head" x="16" y="24">Own time of each step, ${profile.name} profile</text>`,
    `<text class="small" x="16" y="43">Median of ${rounds} rounds; the line spans least to most. Bars of a step, from above: ${latencyWords} of latency on each AWS call.</text>`,
    legend(),
    ...grid,
    ...groups,
    '</svg>',
    '',
  ].join('\n')
}

function bar(step: StepResults, { bareNodeMs }: LatencyResults, y: number, scale: number): string {
  const bare = Math.min(bareNodeMs.median, step.ownMs.median) * scale
  const own = step.ownMs.median * scale
  const x = labelWidth
  return (
    `<rect class="bare" x="${x}" y="${y}" width="${at(bare)}" height="${barHeight}"/>` +
    `<rect class="own" x="${at(x + bare)}" y="${y}" width="${at(own - bare)}" height="${barHeight}"/>` +
    whisker(step.ownMs, y + barHeight / 2, scale) +
    `<text class="small" x="${width - noteWidth + 12}" y="${y + barHeight - 2}">${note(step)}</text>`
  )
}

function whisker({ min, max }: Figures, y: number, scale: number): string {
  const x = (ms: number) => at(labelWidth + ms * scale)
  return `<line class="whisker" x1="${x(min)}" y1="${y}" x2="${x(max)}" y2="${y}"/>`
}

function note({ ownMs, machinesMs }: StepResults): string {
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`
  const machines = machinesMs === undefined ? '' : `, machines ${seconds(machinesMs.median)}`
  return `${seconds(ownMs.median)}${machines}`
}

function legend(): string {
  const entry = (name: string, words: string, x: number) =>
    `<rect class="${name}" x="${x}" y="14" width="12" height="12"/><text class="small" x="${x + 18}" y="24">${words}</text>`
  return entry('bare', 'a Node that does nothing', 480) + entry('own', 'the step on top of it', 680)
}

/** A round distance of grid lines that makes five to ten of them. */
function tickOf(longestMs: number): number {
  const candidates = [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]
  return candidates.find((tick) => longestMs / tick <= 10) ?? 20_000
}

function at(value: number): string {
  return value.toFixed(1)
}

const style = `
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.head { font-weight: 600; font-size: 15px }
.small { font-size: 11.5px; fill: #59636e }
.ground { fill: #ffffff }
.grid { stroke: #d1d9e0 }
.bare { fill: #9198a1 }
.own { fill: #0969da }
.whisker { stroke: #1f2328; stroke-width: 1.5; opacity: 0.7 }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc }
  .small { fill: #9198a1 }
  .ground { fill: #0d1117 }
  .grid { stroke: #3d444d }
  .bare { fill: #656c76 }
  .own { fill: #4493f8 }
  .whisker { stroke: #f0f6fc }
}`
