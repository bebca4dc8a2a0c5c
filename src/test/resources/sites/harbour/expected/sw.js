// Keeps this guide for readers without a connection. Cuecard wrote it for this very site: do not edit it.
'use strict';
(() => {
  // The hash of the whole site, and the files to keep from the first visit on, each with its checksum.
  const VERSION = '54e89de1a7ef';
  const FILES = new Map([
    ['index.html', 'C433FF0E'],
    ['offline.html', '1CC420FA'],
    ['assets/lib/fuse.5a7d7163.js', '3BAAB263'],
    ['assets/lib/js-yaml.a5926f4b.js', 'F43BA234'],
    ['assets/parameters.8771983c.css', '1E35E351'],
    ['assets/plain.d941db26.css', 'AFC62D60'],
    ['data/search.js', 'B6CA2B06'],
    ['handout/exercises/heel-raise.js', 'B1977B7A'],
    ['handout/exercises/side-step.js', '2EAF1D3D'],
    ['handout/exercises/wall-sit.js', '0BE45BB3'],
    ['handout/programmes/any-time.js', 'BFE0C1AC'],
    ['handout/programmes/twice-a-week.js', '8CCE5661'],
    ['exercises/index.html', '89E3D2BE'],
    ['programmes/index.html', 'B0F1396A'],
    ['programmes/any-time.html', '89DA7780'],
    ['programmes/any-time/now.html', 'E3517F99'],
    ['programmes/twice-a-week.html', '5E9C4770'],
    ['programmes/twice-a-week/now.html', 'C930A676'],
    ['exercises/heel-raise.html', 'B616B6AF'],
    ['exercises/heel-raise/now.html', '84A8249D'],
    ['exercises/side-step.html', 'B4E8B225'],
    ['exercises/side-step/now.html', 'BB40C6F8'],
    ['exercises/wall-sit.html', '53BF2EAE'],
    ['exercises/wall-sit/now.html', 'EDE22DA1'],
    ['deep/notes.html', '6534B2C3'],
    ['safety.html', '4939A897'],
    ['authors/ida.html', 'DAFFCC9F'],
    ['authors/index.html', '95CFD5C0'],
    ['equipment/index.html', '0939516B'],
    ['equipment/loop-band.html', '760168BF'],
    ['equipment/wall.html', '2456748A'],
    ['handout.html', '77E277AC'],
    ['levels/beginner.html', 'DB40D249'],
    ['levels/index.html', '62CEADB4'],
    ['muscles/gluteus-medius.html', '9171DDE8'],
    ['muscles/index.html', 'E9D55F67'],
    ['muscles/quadriceps.html', '31245505'],
    ['muscles/soleus.html', '7BC8BEA5'],
    ['patterns/gait.html', '8B393CF0'],
    ['patterns/index.html', '44620E31'],
    ['images/rise-20.10823de9.jpg', '88FE48C6'],
    ['media/exercises/images/rise.svg', 'AE4D91CD']
  ]);

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
