// Writes src/generated/<service>.d.ts from the services' OpenAPI documents. Deterministic, never committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const house = new URL('../../', import.meta.url)
const target = new URL('../src/generated/', import.meta.url)
const contracts = {
  account: 'gateway/contracts/http/openapi.yaml',
  scheduling: 'scheduling-service/contracts/http/openapi.yaml',
  intake: 'intake-service/contracts/http/openapi.yaml',
  notifications: 'notification-service/contracts/http/openapi.yaml',
}

await mkdir(target, { recursive: true })
for (const [name, path] of Object.entries(contracts)) {
  const types = astToString(await openapiTS(new URL(path, house)))
  await writeIfChanged(new URL(`${name}.d.ts`, target), `// From ${path}; do not edit.\n${types}`)
}

/** Leaves an unchanged file alone, so that a watching dev server does not reload for nothing. */
async function writeIfChanged(file, text) {
  const before = await readFile(file, 'utf8').catch(() => '')
  if (before !== text) await writeFile(file, text)
}
