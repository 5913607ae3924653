import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin, Rollup } from 'vite'

const source = new URL('../src/service-worker.js', import.meta.url)

/** Emits `sw.js` with the list of files that the client pages need; the desk's own files are not kept on devices. */
export function serviceWorker(): Plugin {
  return {
    name: 'anteroom-service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = ['/index.html', '/icon.svg', ...clientFiles(bundle)].sort()
        const text = readFileSync(source, 'utf8')
        const version = createHash('sha256').update(text).update(files.join()).digest('hex').slice(0, 12)
        const filled = text.replace('__VERSION__', version).replace('__FILES__', JSON.stringify(files))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: filled })
      },
    },
  }
}

/** What the entry and the client pages reach, and the fonts of the Latin alphabet. */
function clientFiles(bundle: Rollup.OutputBundle): string[] {
  const found = new Set<string>()
  const visit = (name: string): void => {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk' || found.has(name)) return
    found.add(name)
    for (const next of chunk.imports) visit(next)
    for (const next of chunk.dynamicImports) if (!isDesk(bundle[next])) visit(next)
  }
  for (const [name, one] of Object.entries(bundle)) if (one.type === 'chunk' && one.isEntry) visit(name)
  const styles = Object.keys(bundle).filter((name) => name.endsWith('.css') && !/Desk|desk/.test(name))
  const fonts = Object.keys(bundle).filter((name) => /-latin-wght-normal.*\.woff2$/.test(name))
  return [...found, ...styles, ...fonts].map((name) => `/${name}`)
}

function isDesk(chunk: Rollup.OutputAsset | Rollup.OutputChunk | undefined): boolean {
  return chunk?.type === 'chunk' && (chunk.facadeModuleId ?? '').includes('/features/desk/')
}
