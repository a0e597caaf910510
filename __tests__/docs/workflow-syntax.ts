import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'

/** What GitHub's own parser has against a workflow, in its words; none for a sound one. */
export function workflowErrors(name: string, content: string): string[] {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(String)
}
