/** Each other setting with what it is for and a value, written so that YAML and TypeScript read it alike. */
const LINES: readonly (readonly [why: string, name: string, value: string])[] = [
  ['port to listen on; 0 takes any free one', 'port', '4010'],
  ['address to listen on; one that other machines can reach needs adminToken', 'host', "'127.0.0.1'"],
  ['what every call of the control API must show', 'adminToken', "'a long secret'"],
  ['where state is kept', 'data', "'.understudy'"],
  ['keep nothing on disk', 'ephemeral', 'true'],
  ['forget saved state at each start', 'fresh', 'true'],
  ['seed data, <dir>/<api>/*.json, in place of what comes with the package', 'fixtures', "'fixtures'"],
  ["stop every workspace's clock at this instant", 'now', "'2026-03-02T09:00:00Z'"],
  ['enforce the documented limits', 'rateLimit', 'true'],
  ['what an acknowledged change survives: the end of the process, or a power loss (disk)', 'durability', "'process'"],
  ['workspaces in memory at once', 'maxResident', '1000'],
  ['hosts beside this machine to which webhooks may be delivered', 'webhookHosts', "['hooks.example.com']"],
  ['an answer that contradicts its document becomes a 500 that says so', 'strict', 'true'],
  ['how requests are told: pretty or json', 'logFormat', "'pretty'"],
  ['tell no requests', 'quiet', 'true'],
  ['workspaces that are there from the start', 'workspaces', "['demo']"],
  ['what goes wrong, as at /_understudy/faults', 'faults', "[{ operation: 'listUsers', status: 503, times: 1 }]"],
  [
    'what `understudy exec` demands, and the reports that it writes',
    'exec',
    "{ minCoverage: 80, failOnViolation: true, report: ['coverage.xml', 'coverage.md'] }",
  ],
]

const HEAD = 'Settings of Understudy. Flags and variables go before them; what is left out has its default.'

/** The text of a new configuration file: these APIs, and every other setting in a comment. */
export function configTemplate(form: 'yaml' | 'ts', apis: readonly string[]): string {
  const mark = form === 'yaml' ? '#' : '//'
  const indent = form === 'yaml' ? '' : '  '
  const end = form === 'yaml' ? '' : ','
  const list = `[${apis.map((name) => `'${name}'`).join(', ')}]`
  const settings = [
    `${indent}${mark} built-in APIs by name, or paths of OpenAPI documents\n${indent}apis: ${list}${end}`,
    ...LINES.map(([why, name, value]) => `${indent}${mark} ${why}\n${indent}${mark} ${name}: ${value}${end}`),
  ].join('\n\n')
  if (form === 'yaml') return `${mark} ${HEAD}\n\n${settings}\n`
  return `import { defineConfig } from 'understudy'\n\n${mark} ${HEAD}\nexport default defineConfig({\n${settings}\n})\n`
}
