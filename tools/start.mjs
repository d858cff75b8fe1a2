// npm start: installs what is missing, builds, serves the build. PORT changes the port.
import { createServer } from 'node:net'
import { install, root } from './install.mjs'

const host = '127.0.0.1'

function wantedPort() {
  const given = process.env.PORT
  if (given === undefined || given === '') return 4173
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT is "${given}"; it must be a whole number from 1 to 65535.`)
  return port
}

/** Fails before any work is done, in one line, when nobody can listen there. */
const claim = (port) =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (fault) =>
      reject(
        new Error(
          fault.code === 'EADDRINUSE'
            ? `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port === 65_535 ? 4173 : port + 1} npm start`
            : `Cannot listen on ${host}:${port} (${fault.code}). Choose another port: PORT=4174 npm start`,
        ),
      ),
    )
    probe.listen(port, host, () => probe.close(resolve))
  })

async function start() {
  const port = wantedPort()
  await claim(port)
  install()
  delete process.env.NODE_ENV
  const { build, preview } = await import('vite')
  await build({ root, logLevel: 'warn' })
  const server = await preview({ root, logLevel: 'warn', preview: { host, port, strictPort: true } })
  console.log(`\nParley is served on http://${host}:${port}/  (Ctrl+C stops it)`)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      server.httpServer.close()
      process.exit(0)
    })
}

try {
  await start()
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exit(1)
}
