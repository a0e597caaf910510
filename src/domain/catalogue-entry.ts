/** What is known of one kind of failure, in words that fit every case of it. */
export interface CatalogueEntry {
  /** The heading in docs/troubleshooting.md; its anchor is the error's code. */
  title: string
  /** Why it happens. */
  cause: string
  /** Where to look for what shows it. */
  evidence: string
  /** What the user can do about it. */
  remedy: string
}
