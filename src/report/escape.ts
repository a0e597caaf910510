/**
 * Text from machines and services may hold anything: on the page it stays text. What has a meaning in Markdown or HTML
 * becomes an entity, which can not be syntax (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references).
 * A plain word between backticks stays code.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/`[\w .:/*=-]+`|[&<>`*_~[\]\\|#!]/g, (found) => (found.length > 1 ? found : entity(found)))
    .replace(/^(?:[-+]|\d+(?=[.)]))(?=\S?(?: |$))/, (found) => found.slice(0, -1) + entity(found.slice(-1)))
}

/** Many lines as they are. */
export function preformatted(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  // GitHub counts lines by line feeds; a lone carriage return would end one too.
  return `<pre>\n${escaped.replace(/\r\n?/g, '\n')}\n</pre>`
}

function entity(character: string): string {
  switch (character) {
    case '&':
      return '&amp;'
    case '<':
      return '&lt;'
    case '>':
      return '&gt;'
    default:
      return `&#${character.charCodeAt(0)};`
  }
}
