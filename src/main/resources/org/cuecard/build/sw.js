// Keeps this guide for readers without a connection. Cuecard wrote it for this very site: do not edit it.
'use strict';
(() => {
  // The hash of the whole site, and the files to keep from the first visit on, each with its checksum.
  const VERSION = '@version@';
  const FILES = new Map(@files@);

  const ROOT = new URL('./', self.location).href;
  const NAMES = 'cuecard ' + new URL(ROOT).pathname + ' ';
  const NAME = NAMES + VERSION;
  const NOTE = ROOT + 'offline.html';
  const LIST = ROOT + 'sw.js?files';

  // A file with its hash in its name never changes.
  const HASHED = /\.[0-9a-f]{8}\.[a-z0-9]+$/;
  const PATIENCE_MS = 3000;
  const MOST_VISITED = 100;
  const AT_ONCE = 6;

  self.addEventListener('install', event => {
    event.waitUntil(fill().then(() => self.skipWaiting()));
  });

  self.addEventListener('activate', event => {
    event.waitUntil(removeOld().then(() => self.clients.claim()));
  });

  self.addEventListener('fetch', event => {
    const request = event.request;
    const url = new URL(request.url);
    const ours = request.method === 'GET' && url.href.startsWith(ROOT) && !request.headers.has('range');
    if (!ours || url.pathname.endsWith('.zip')) {
      return;
    }
    const key = keyOf(url);
    event.respondWith(HASHED.test(url.pathname) ? keptFirst(request, key) : freshFirst(event, request, key));
  });

  // A page of search results is the same file whatever is searched for.
  function keyOf(url) {
    return url.origin + url.pathname + (url.pathname.endsWith('/') ? 'index.html' : '');
  }

  async function oldNames() {
    return (await caches.keys()).filter(name => name.startsWith(NAMES) && name !== NAME);
  }

  async function removeOld() {
    await Promise.all((await oldNames()).map(name => caches.delete(name)));
  }

  // The next version of the site: what did not change is taken over, the rest is fetched. What cannot be fetched is not
  // kept, for a guide with a gap is better than none.
  async function fill() {
    const cache = await caches.open(NAME);
    const old = await Promise.all((await oldNames()).map(openOld));
    const visited = new Set();
    const wanted = [...FILES].map(([path, sum]) => [ROOT + path, sum]);
    const known = new Set(wanted.map(([key]) => key));
    for (const { keys } of old) {
      keys.filter(key => !known.has(key)).slice(-MOST_VISITED).forEach(key => visited.add(key));
    }
    visited.forEach(key => wanted.push([key, '']));
    const workers = Array.from({ length: AT_ONCE }, async () => {
      for (let next = wanted.shift(); next; next = wanted.shift()) {
        const response = await takenOver(old, next[0], next[1]) || await fetched(next[0]);
        if (response) {
          await cache.put(next[0], response);
        }
      }
    });
    await Promise.all(workers);
    await cache.put(LIST, new Response(JSON.stringify([...FILES])));
  }

  async function openOld(name) {
    const cache = await caches.open(name);
    const list = await cache.match(LIST);
    const keys = (await cache.keys()).map(request => request.url).filter(key => key !== LIST);
    return { cache, keys, sums: new Map(list ? await list.json() : []) };
  }

  async function takenOver(old, key, sum) {
    for (const { cache, sums } of old) {
      if (HASHED.test(key) || (sum && sums.get(key.slice(ROOT.length)) === sum)) {
        const response = await cache.match(key);
        if (response) {
          return response;
        }
      }
    }
    return undefined;
  }

  async function fetched(key) {
    try {
      const response = await fetch(key, { cache: 'no-cache' });
      return response.ok ? plain(response) : undefined;
    } catch {
      return undefined;
    }
  }

  // A browser refuses to show a page that came by way of a redirect.
  function plain(response) {
    return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
  }

  async function keptFirst(request, key) {
    const cache = await caches.open(NAME);
    const kept = await cache.match(key);
    if (kept) {
      return kept;
    }
    const response = await fetch(request);
    if (response.ok) {
      await keep(cache, key, response.clone());
    }
    return response;
  }

  // What the server has now; what is kept, when it does not answer, or not soon.
  async function freshFirst(event, request, key) {
    const cache = await caches.open(NAME);
    const kept = await cache.match(key) || await cache.match(key + '.html');
    const answer = fetch(request, { cache: 'no-cache' }).then(response => {
      if (response.ok && response.type === 'basic' && !response.redirected) {
        event.waitUntil(keep(cache, key, response.clone()));
      }
      return kept && response.status >= 500 ? kept : response;
    });
    if (kept) {
      event.waitUntil(answer.catch(() => kept));
      const late = new Promise(resolve => { setTimeout(resolve, PATIENCE_MS, kept); });
      return Promise.race([answer.catch(() => kept), late]);
    }
    return answer.catch(() => instead(cache, request));
  }

  async function instead(cache, request) {
    const note = request.mode === 'navigate' && await cache.match(NOTE);
    return note ? Response.redirect(NOTE) : Response.error();
  }

  async function keep(cache, key, response) {
    try {
      const known = await cache.match(key);
      await cache.put(key, response);
      if (!known) {
        const keys = (await cache.keys()).filter(request => request.url !== LIST);
        const visited = keys.filter(request => !FILES.has(request.url.slice(ROOT.length)));
        await Promise.all(visited.slice(0, -MOST_VISITED).map(request => cache.delete(request)));
      }
    } catch {
      // There is no room left on the device; the page is shown all the same.
    }
  }
})();
