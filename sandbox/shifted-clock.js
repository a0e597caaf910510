/** Preloaded into steps when the sandbox has skipped time: their clock is ahead by SANDBOX_SKIPPED_MS milliseconds. */
const skippedMs = Number(process.env.SANDBOX_SKIPPED_MS)
const MachineDate = Date

globalThis.Date = class Date extends MachineDate {
  constructor(...parts) {
    if (parts.length === 0) super(MachineDate.now() + skippedMs)
    else super(...parts)
  }

  static now() {
    return MachineDate.now() + skippedMs
  }
}
