// Prints what a phone fetches for the first booking page, compressed, and fails the build above the limit.
import { readFileSync, rmSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const out = new URL('../target/classes/web/', import.meta.url)
const LIMIT_KB = 150
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', out), 'utf8'))

const chunks = new Set()
const styles = new Set()
for (const entry of ['index.html', 'src/features/booking/ui/BookingPage.tsx']) visit(entry)

function visit(name) {
  const chunk = manifest[name]
  if (chunk === undefined || chunks.has(chunk.file)) return
  chunks.add(chunk.file)
  for (const css of chunk.css ?? []) styles.add(css)
  for (const next of chunk.imports ?? []) visit(next)
}

const size = (files) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, out))).length, 0) / 1024
const [js, css] = [size(chunks), size(styles)]
// Only this script reads it; the pages never do.
rmSync(new URL('.vite/', out), { recursive: true })
console.log(`booking page, first load: ${js.toFixed(1)} kB scripts + ${css.toFixed(1)} kB styles, gzip (limit ${LIMIT_KB})`)
if (js + css > LIMIT_KB) process.exit(1)
