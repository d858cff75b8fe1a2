// Finds a Chromium for the tests in a real browser, or installs one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { childEnvironment, root } from './install.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A file of that name is not enough: some are mere stubs that ask for a package, or lack their libraries. */
function runs(path) {
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0
}

function onThePath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) {
      const path = join(folder, name)
      if (folder !== '' && existsSync(path) && runs(path)) return path
    }
  return null
}

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  const path = chromium.executablePath()
  return path !== '' && existsSync(path) && runs(path) ? path : null
}

/** The Chromium on this machine: CHROMIUM_PATH, else one on the PATH, else Playwright's own; null if there is none. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is "${given}", and there is no such file.`)
    return given
  }
  return onThePath() ?? playwrightsOwn()
}

const run = (command, parameters) =>
  spawnSync(command, parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' }),
  }).status === 0

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** The Chromium on this machine, installed if need be. Throws an error that names the ways to get one. */
export function findOrInstallBrowser() {
  const found = findBrowser()
  if (found !== null) return found

  console.log('No Chromium found; installing one ...')
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  run(process.execPath, [cli, 'install', '--no-shell', 'chromium'])
  const own = playwrightsOwn()
  if (own !== null) return own

  if (isRootOnDebian()) {
    const wait = ['-o', 'DPkg::Lock::Timeout=300']
    run('apt-get', [...wait, 'update'])
    run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', 'chromium'])
    const installed = onThePath()
    if (installed !== null) return installed
  }

  throw new Error(
    [
      'No Chromium was found, and none could be installed. Three ways to get one:',
      '  1. set CHROMIUM_PATH to a Chromium or Chrome that you have',
      '  2. install chromium (or google-chrome) so that it is on the PATH',
      '  3. npx playwright install --with-deps chromium',
    ].join('\n'),
  )
}
