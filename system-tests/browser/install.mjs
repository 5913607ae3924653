// `npm ci`, but only when node_modules does not stand for this lock file: a build should not pay for it each time.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const mark = `${root}node_modules/.anteroom-lock`
const wanted = createHash('sha256').update(readFileSync(`${root}package-lock.json`)).update(process.version).digest('hex')
const present = existsSync(mark) ? readFileSync(mark, 'utf8') : ''

if (present !== wanted) {
  const ran = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  })
  if (ran.status !== 0) process.exit(ran.status ?? 1)
  writeFileSync(mark, wanted)
}
