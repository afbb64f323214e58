// Shows a pass without a network once it has been opened on this device.
// A page is kept under a digest of its whole link: only the exact link, token included, finds it again,
// and the token itself is not written down.

const PAGES = 'passes'
const FILES = 'files'
const MOST_PAGES = 20
const MOST_FILES = 80

const base = new URL(registration.scope).pathname.replace(/\/p\/$/, '')
const isPage = (url) =>
  url.origin === location.origin && /^\/p\/[^/.]+$/.test(url.pathname.slice(base.length))
const isFile = (url) => url.origin === location.origin && /-[0-9a-f]{16,}(\.\w+)?$/.test(url.pathname)

/** The language is no part of the key: the copy is in whichever was read last. */
async function pageKey(url) {
  const link = new TextEncoder().encode(`${url.pathname}?${url.searchParams.get('token')}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', link))
  return `${registration.scope}kept/${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

async function keep(cacheName, key, response, most) {
  const cache = await caches.open(cacheName)
  await cache.delete(key)
  await cache.put(key, response)
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((old) => cache.delete(old)))
}

/** Network first; what it says decides whether the copy is renewed, dropped or shown. */
async function page(request) {
  const key = await pageKey(new URL(request.url))
  const pages = await caches.open(PAGES)
  const isVisit = request.mode === 'navigate'
  try {
    const response = await fetch(request)
    if (response.status === 200) await keep(PAGES, key, response.clone(), MOST_PAGES)
    if (response.status === 404 || response.status === 410) await pages.delete(key)
    // A server that is down behind a proxy is as far away as one that nothing reaches.
    return (isVisit && response.status >= 500 && (await pages.match(key))) || response
  } catch (failure) {
    if (!isVisit) throw failure
    return (
      (await pages.match(key)) ?? (await caches.match(`${registration.scope}offline`)) ?? Response.error()
    )
  }
}

/** A file's address changes with its content, so a copy is never stale. */
async function file(request) {
  const copy = await (await caches.open(FILES)).match(request)
  if (copy) return copy
  const response = await fetch(request)
  if (response.ok) await keep(FILES, request, response.clone(), MOST_FILES)
  return response
}

async function keepFirstVisit({ page: address, files }) {
  const wanted = files.map((name) => new URL(name)).filter(isFile)
  await Promise.all(wanted.map((url) => file(new Request(url))))
  if (isPage(new URL(address))) await page(new Request(address))
}

async function install() {
  await (await caches.open(FILES)).add(`${registration.scope}offline`)
  await skipWaiting()
}

addEventListener('install', (event) => event.waitUntil(install()))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('message', (event) => event.waitUntil(keepFirstVisit(event.data)))
addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET') return
  if (isPage(url)) event.respondWith(page(event.request))
  else if (isFile(url)) event.respondWith(file(event.request))
})
