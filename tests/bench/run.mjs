// npm run bench: installs what is missing, here and in the folder of the peers, and starts the benchmark.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { childEnvironment, install, root } from '../../tools/install.mjs'

const folder = dirname(fileURLToPath(import.meta.url))
const options = process.argv.slice(2)

try {
  install()
  if (!options.includes('--without-peers') && !options.includes('--figure')) install(folder)
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exit(1)
}
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const { status } = spawnSync(process.execPath, [tsx, join(folder, 'bench.ts'), ...options], {
  cwd: root,
  stdio: 'inherit',
  env: childEnvironment({ NODE_ENV: 'production' }),
})
process.exit(status ?? 1)
