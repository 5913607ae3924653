// Keeps the shell of the client pages on the device, so that a page, its help lines and answers that wait are there
// without a line. Never touches /api, never asks anybody anything on its own. The build fills in the two lists.
const NAME = 'shell-__VERSION__'
const FILES = __FILES__

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)))
  self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  const drop = (names) => Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)))
  event.waitUntil(caches.keys().then(drop).then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (isPage(pathname)) event.respondWith(fetch(request).catch(() => shell()))
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request, { ignoreVary: true }).then((kept) => kept ?? fetch(request)))
  }
})

function isPage(pathname) {
  return /^\/(a|me|intake|sign-in)?(\/|$)/.test(pathname)
}

async function shell() {
  return (await caches.match('/index.html', { ignoreVary: true })) ?? Response.error()
}
