// Installs what the lock asks for when node_modules does not match it. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * The environment for what we start: without an inherited NODE_ENV, which as "production" would leave out the
 * packages that build and test, and give React without what its tests need.
 */
export const childEnvironment = (extra = {}) => {
  const { NODE_ENV: _, ...rest } = process.env
  return { ...rest, ...extra }
}

const oldestNode = [20, 19]

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]))
    throw new Error(`Parley needs Node ${oldestNode.join('.')} or later; this is ${process.versions.node}.`)
}

/** Runs `npm ci` in a folder unless a stamp says that it was installed from this very lock, on this platform. */
export function install(folder = root) {
  refuseOldNode()
  const stampFile = join(folder, 'node_modules', '.parley-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  const stamp = `${lock} ${process.platform} ${process.arch}\n`
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return

  console.log('Installing packages (npm ci) ...')
  const npm = process.env.npm_execpath
  const options = { cwd: folder, stdio: 'inherit', env: childEnvironment() }
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const outcome = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...parameters], options)
    : spawnSync('npm', parameters, { ...options, shell: process.platform === 'win32' })
  if (outcome.status !== 0)
    throw new Error('npm ci failed: see above. Parley needs the network for its first start.')
  writeFileSync(stampFile, stamp)
}
