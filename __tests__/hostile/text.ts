import fc from 'fast-check'

/** Where every planted command would leave its mark, below the given directory. */
export const markName = 'was-executed'

/** Fragments that mean something to a shell, to YAML, JSON or Markdown, or to GitHub's runner. */
function fragments(mark: string): string[] {
  return [
    ...[
      "'",
      '"',
      '`',
      '\\',
      '\\\\',
      '$',
      '!',
      '%',
      '&',
      ';',
      '|',
      '<',
      '>',
      '#',
      '*',
      '?',
      '~',
      '=',
      ' ',
      '\t',
    ],
    ...['\n', '\r', '\r\n', '\n\n', '\u0085', '\u2028', '\u00a0', '\ufeff', '\u202e', '\u0007', '\u001b[31m'],
    ...[`$(touch ${mark})`, `\`touch ${mark}\``, `'; touch ${mark}; '`, `"; touch ${mark}; "`],
    ...[
      `\ntouch ${mark}\n`,
      `\rtouch ${mark}\r`,
      `\${x:=$(touch ${mark})}`,
      `<(touch ${mark})`,
      `| touch ${mark} |`,
    ],
    ...[
      'EOF',
      '\nEOF\n',
      "<<'EOF'\n",
      '<<-EOF\n',
      '$(cat <<EOF',
      '@ID@',
      '@MESSAGE@',
      '@LOG_TAIL@',
      '%s%n',
      '%q',
    ],
    ...[
      'ünïcödé',
      '😀',
      '中文',
      'ß',
      'İ',
      '{}',
      '[]',
      '{"a":1}',
      '__proto__',
      'constructor',
      '${{ secrets.X }}',
    ],
    ...[
      '::error::x',
      '::stop-commands::t',
      '::add-mask::e',
      '##[stop-commands]t',
      '##[add-mask]e',
      '##',
      '[error]',
    ],
    ...['::set-output name=label::x', '##[set-output name=label]x', ':', '::', '%0A::error::x', '%0D'],
    ...[
      '</details>',
      '<script>',
      '<!--',
      '-->',
      '---',
      '| --- |',
      '![x](https://example.com/x)',
      '~~~',
      '```',
    ],
    ...[
      '0',
      '-1',
      '1e3',
      '99999999999999999999',
      'NaN',
      'null',
      'true',
      'a',
      '../',
      '/',
      '.',
      '-',
      'x'.repeat(300),
    ],
  ]
}

/** Text from somebody who means harm; without NUL, which neither a variable nor a script can hold. */
export function hostileText(mark: string): fc.Arbitrary<string> {
  const fragment = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...fragments(mark)) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
    },
  )
  return fc.array(fragment, { maxLength: 12, size: 'max' }).map((parts) => parts.join(''))
}
