import type { Report, ReportCase } from './report.ts'

/** A report as CI systems read it: https://github.com/testmoapp/junitxml */
export function junit({ title, cases }: Report): string {
  const suites = new Map<string, ReportCase[]>()
  for (const one of cases) suites.set(one.suite, [...(suites.get(one.suite) ?? []), one])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${text(title)}" ${counts(cases)}>`,
    ...Array.from(suites, ([name, own]) => suite(name, own)),
    '</testsuites>',
    '',
  ].join('\n')
}

const suite = (name: string, cases: readonly ReportCase[]): string =>
  [`  <testsuite name="${text(name)}" ${counts(cases)}>`, ...cases.map(testcase), '  </testsuite>'].join('\n')

const counts = (cases: readonly ReportCase[]): string => {
  const failed = cases.filter(({ failures }) => failures.length > 0).length
  const skipped = cases.filter((one) => one.skipped !== undefined).length
  return `tests="${cases.length}" failures="${failed}" errors="0" skipped="${skipped}"`
}

function testcase({ suite, name, failures, skipped }: ReportCase): string {
  const open = `    <testcase classname="${text(suite)}" name="${text(name)}"`
  const inside = [
    ...(skipped === undefined ? [] : [`      <skipped message="${text(skipped)}"/>`]),
    // One element for all, since many readers look at the first only.
    ...(failures.length === 0
      ? []
      : [`      <failure message="${text(failures[0] ?? '')}">${text(failures.join('\n'))}</failure>`]),
  ]
  return inside.length === 0 ? `${open}/>` : [`${open}>`, ...inside, '    </testcase>'].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no way to write most control characters. */
const text = (value: string): string =>
  value
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
