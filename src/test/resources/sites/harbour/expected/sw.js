// Keeps this guide for readers without a connection. Cuecard wrote it for this very site: do not edit it.
'use strict';
(() => {
  // The hash of the whole site, and the files to keep from the first visit on, each with its own hash.
  const VERSION = '0e3b1ea7ab2e';
  const FILES = new Map([
    ['index.html', 'd06c51ed643a'],
    ['offline.html', 'fb8994fcdcf3'],
    ['assets/lib/fuse.5a7d7163.js', '1ab274a4d4b8'],
    ['assets/lib/js-yaml.a5926f4b.js', '45dc3dd03dc0'],
    ['assets/parameters.71ca8fb8.css', '71ca8fb8f7b6'],
    ['assets/plain.be4abb43.css', 'be4abb43cab5'],
    ['data/search.js', '8dad5f37a685'],
    ['handout/exercises/heel-raise.js', '5b694befc5ed'],
    ['handout/exercises/side-step.js', '0210f0b5b59d'],
    ['handout/exercises/wall-sit.js', '78620159390d'],
    ['handout/programmes/any-time.js', '443b3dfb70ce'],
    ['handout/programmes/twice-a-week.js', '8ea1286610b8'],
    ['exercises/index.html', '15eeaae6fbb0'],
    ['programmes/index.html', '5d4913d96d9e'],
    ['programmes/any-time.html', '9af467cbd090'],
    ['programmes/any-time/now.html', '7de53fd1166d'],
    ['programmes/twice-a-week.html', '4bc9794a9be9'],
    ['programmes/twice-a-week/now.html', 'e9d8378b46d7'],
    ['exercises/heel-raise.html', 'e71e2a7cdd64'],
    ['exercises/heel-raise/now.html', 'a3ec78699b70'],
    ['exercises/side-step.html', '2b5a9f289cf3'],
    ['exercises/side-step/now.html', '8425880cdf99'],
    ['exercises/wall-sit.html', 'cef9235506bd'],
    ['exercises/wall-sit/now.html', '78f44f339190'],
    ['deep/notes.html', 'eb96e5e0994d'],
    ['safety.html', '6304aa910bb1'],
    ['authors/ida.html', 'cc7c517fcd79'],
    ['authors/index.html', '5fdfcb5ce8a3'],
    ['equipment/index.html', '399fee3c125f'],
    ['equipment/loop-band.html', '42d8d4a4e90c'],
    ['equipment/wall.html', '7c4303101398'],
    ['handout.html', '12c9e5e33571'],
    ['levels/beginner.html', '4dc9087921d3'],
    ['levels/index.html', '51f8945209cb'],
    ['muscles/gluteus-medius.html', 'db6bd30df80b'],
    ['muscles/index.html', '09815f7933c1'],
    ['muscles/quadriceps.html', '1625baf71fe2'],
    ['muscles/soleus.html', '3f9f4c7fc4e1'],
    ['patterns/gait.html', 'ba81cc70bfd5'],
    ['patterns/index.html', '5a066c5ce2da'],
    ['images/rise-20.10823de9.jpg', '10823de91d3d'],
    ['media/exercises/images/rise.svg', 'fb91f9a03c20']
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
    const wanted = [...FILES].map(([path, hash]) => [ROOT + path, hash]);
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
    return { cache, keys, hashes: new Map(list ? await list.json() : []) };
  }

  async function takenOver(old, key, hash) {
    for (const { cache, hashes } of old) {
      if (HASHED.test(key) || (hash && hashes.get(key.slice(ROOT.length)) === hash)) {
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
