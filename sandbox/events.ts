/** Something that happened to an instance, for a timeline that people read. */
export interface InstanceEvent {
  kind:
    | 'instance-launched'
    | 'instance-booted'
    | 'instance-shutting-down'
    | 'instance-stopped'
    | 'instance-terminated'
  /** Epoch milliseconds. */
  atMs: number
  instanceId: string
  instanceType: string
  zone: string
  lifecycle: 'spot' | 'on-demand'
  /** Why EC2 ends it, in EC2's words. */
  reason?: string
}
