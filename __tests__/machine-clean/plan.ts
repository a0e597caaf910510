/** What is done on one machine. */
export interface Plan {
  /** As root, before the first lease: what the image has. */
  image?: string
  /** In the first lease, in this order. */
  plants: Step[]
  /** In the second lease, when the first has been cleaned up. */
  looks: Step[]
}

/** A shell script on a machine. */
export interface Step {
  /** The output stands under this name. */
  name: string
  /** `root` stands for a program with setuid, a container, or sudo. */
  as: 'job' | 'root'
  script: string
}

/** What came of a plan. */
export interface Outcome {
  /** Why the machine can serve no more after its first lease; null when it can. */
  failure: string | null
  outputs: Record<string, string>
  uids: number[]
}
