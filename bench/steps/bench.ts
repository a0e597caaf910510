import { latenciesMs, type Profile } from './profiles.ts'
import { sumUp, type Results } from './results.ts'
import { playRound, type Round } from './round.ts'

/** Plays rounds of one profile, the latencies in turn, so that a slow minute of the computer strikes them alike. */
export async function benchSteps(
  profile: Profile,
  rounds: number,
  say: (line: string) => void,
): Promise<Results> {
  const played = new Map<number, Round[]>(latenciesMs.map((latencyMs) => [latencyMs, []]))
  for (let number = 1; number <= rounds; number++) {
    for (const [latencyMs, ofLatency] of played) {
      say(`${profile.name}: round ${number} of ${rounds}, ${latencyMs} ms of latency`)
      ofLatency.push(await playRound(profile, latencyMs))
    }
  }
  return {
    profile,
    rounds,
    latencies: [...played].map(([latencyMs, ofLatency]) => sumUp(latencyMs, ofLatency)),
  }
}
