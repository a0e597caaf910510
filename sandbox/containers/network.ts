/**
 * The network of containers. `scripts/test-systemd.ts` makes it in a network namespace of its own, so that nothing of the
 * host's is touched and several runs have no address in common.
 */
export const bridge = 'pool0'

/** The address of the sandbox's services, and the containers' way to everything. */
export const gateway = '10.200.0.1'

/** Where instances find their metadata (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html). */
export const metadataAddress = '169.254.169.254'

/** @param index 2 to 254 */
export function containerAddress(index: number): string {
  return `10.200.0.${index}`
}

/** Commands that make the network, to be run as root in an empty network namespace. */
export const makeNetwork = [
  'ip link set lo up',
  `ip link add ${bridge} type bridge`,
  `ip address add ${gateway}/24 dev ${bridge}`,
  `ip address add ${metadataAddress}/32 dev ${bridge}`,
  `ip link set ${bridge} up`,
]
