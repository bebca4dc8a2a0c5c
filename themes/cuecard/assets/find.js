// The search and the filters on the list of exercises. All words come from the page and from the index file.
(function () {
  'use strict';
  const form = document.getElementById('find');
  if (!form) {
    return;
  }
  const cuecard = (self.cuecard = self.cuecard || {});
  const get = (id) => document.getElementById(id);
  const field = get('q');
  const filters = get('find-filters');
  const opener = get('find-open');
  const box = get('found');
  const status = get('found-status');
  const list = get('found-list');
  const more = get('found-more');
  const keySwitch = get('find-key');
  const PAGE = 24;
  const KEY = 'cuecard-search-key';
  const kinds = Array.from(filters.querySelectorAll('[data-filter]'), (group) => group.dataset.filter);
  const openerText = opener.textContent;
  let guide = null;
  let loading = null;
  let shown = PAGE;
  let sayLater = 0;
  let keepLater = 0;

  function script(address) {
    return new Promise((done, failed) => {
      const element = document.createElement('script');
      element.src = address;
      element.onload = done;
      element.onerror = failed;
      document.head.append(element);
    });
  }

  /** Loads index and library, once, when somebody first wants them. */
  function load() {
    if (!loading) {
      loading = Promise.all([script(form.dataset.index), script(form.dataset.library)]).then(
        () => {
          const data = cuecard.search;
          const entries = data.exercises.concat(data.others);
          guide = {
            words: data.words, terms: data.terms, entries: entries, count: data.exercises.length,
            finder: new cuecard.find.Finder(entries, data.terms, self.Fuse),
          };
        },
        () => {
          loading = null;
          get('found-failed').hidden = false;
          throw new Error('the index of the search was not to be had');
        });
    }
    return loading;
  }

  // What is asked for: the field and the boxes are the state, and the address follows them.

  function boxes(kind) {
    return Array.from(filters.querySelectorAll('input[name="' + kind + '"]'));
  }

  function chosen(kind) {
    return boxes(kind).filter((box) => box.checked).map((box) => box.value);
  }

  function restore() {
    const asked = new URLSearchParams(location.hash.slice(1));
    field.value = asked.get('q') || new URLSearchParams(location.search).get('q') || '';
    kinds.forEach((kind) => {
      const values = (asked.get(kind) || '').split(',');
      boxes(kind).forEach((box) => {
        box.checked = values.includes(box.value);
      });
    });
  }

  /** Browsers count changes of the address, so it follows with a delay. */
  function keep() {
    clearTimeout(keepLater);
    keepLater = setTimeout(() => {
      const parts = kinds.filter((kind) => chosen(kind).length).map((kind) => kind + '=' + chosen(kind).join(','));
      if (field.value.trim()) {
        parts.unshift('q=' + encodeURIComponent(field.value.trim()));
      }
      try {
        history.replaceState(null, '', location.pathname + (parts.length ? '#' + parts.join('&') : ''));
      } catch (e) {
        location.hash = parts.join('&');
      }
    }, 250);
  }

  // What is found.

  function fits(entry, kind, values) {
    if (!values.length) {
      return true;
    }
    const own = entry[kind] || [];
    return kind === 'equipment' ? own.every((id) => values.includes(id)) : own.some((id) => values.includes(id));
  }

  /** What to show, and for each setting of each filter how many there would be. */
  function select() {
    const result = guide.finder.find(field.value);
    const numbers = result.asked ? result.numbers : guide.entries.map((entry, number) => number).filter((number) => number < guide.count);
    const asked = new Map(kinds.map((kind) => [kind, chosen(kind)]));
    const filtered = kinds.some((kind) => asked.get(kind).length);
    const counts = new Map(kinds.map((kind) => [kind, new Map()]));
    const hits = [];
    numbers.forEach((number) => {
      const entry = guide.entries[number];
      if (number >= guide.count) {
        if (!filtered) {
          hits.push(entry);
        }
        return;
      }
      const against = kinds.filter((kind) => !fits(entry, kind, asked.get(kind)));
      if (!against.length) {
        hits.push(entry);
      }
      kinds.forEach((kind) => {
        if (!against.length || (against.length === 1 && against[0] === kind)) {
          (entry[kind] || []).forEach((id) => counts.get(kind).set(id, (counts.get(kind).get(id) || 0) + 1));
        }
      });
    });
    return { hits: hits, exercises: hits.filter((hit) => hit.id).length, counts: counts, filtered: filtered, result: result };
  }

  // What is shown.

  function make(name, className, ...content) {
    const element = document.createElement(name);
    if (className) {
      element.className = className;
    }
    element.append(...content);
    return element;
  }

  function marked(text, marks) {
    return cuecard.find.pieces(text, marks).map(([piece, hit]) => (hit ? make('mark', '', piece) : piece));
  }

  /** The first text beyond name and summary in which something was found, with what leads it in. */
  function matched(entry, marks) {
    const texts = [];
    (entry.also || []).forEach((text) => texts.push([guide.words.also, text]));
    kinds.forEach((kind) => (entry[kind] || []).forEach((id) => {
      const names = guide.terms[kind][id];
      texts.push([guide.words[kind], names.length > 1 ? names[0] + ' (' + names.slice(1).join(', ') + ')' : names[0]]);
    }));
    (entry.steps || []).forEach((text) => texts.push([guide.words.step, text]));
    (entry.headings || []).forEach((text) => texts.push(['', text]));
    if (entry.text) {
      texts.push(['', excerpt(entry.text, marks)]);
    }
    const found = texts.find(([, text]) => cuecard.find.pieces(text, marks).some(([, hit]) => hit));
    if (!found) {
      return null;
    }
    return make('p', 'matched', found[0] ? found[0] + ': ' : '', make('b', '', ...marked(found[1], marks)));
  }

  /** A stretch of a long text around the first thing found. */
  function excerpt(text, marks) {
    const pieces = cuecard.find.pieces(text, marks);
    const at = pieces.findIndex(([, hit]) => hit);
    if (at < 0) {
      return '';
    }
    const start = pieces.slice(0, at).reduce((sum, [piece]) => sum + piece.length, 0);
    const from = start < 60 ? 0 : text.indexOf(' ', start - 60) + 1;
    const to = text.indexOf(' ', start + 80);
    return (from > 0 ? '… ' : '') + text.slice(from, to < 0 ? text.length : to) + (to < 0 ? '' : ' …');
  }

  function row(entry, marks) {
    const link = make('a', '', ...marked(entry.name, marks));
    link.href = form.dataset.root.replace(/[^/]*$/, '') + entry.url;
    const text = make('div', '', make('h2', '', link), make('p', '', ...marked(entry.summary, marks)));
    const title = cuecard.find.pieces(entry.name + ' ' + entry.summary, marks).some(([, hit]) => hit);
    const where = title || !marks.size ? null : matched(entry, marks);
    if (where) {
      text.append(where);
    }
    if (entry.facts) {
      text.append(make('ul', 'hit-facts', ...entry.facts.map((fact) => make('li', '', fact))));
    }
    const hit = make('li', 'hit');
    if (entry.picture) {
      const image = make('img');
      image.alt = '';
      image.width = entry.width;
      image.height = entry.height;
      image.loading = 'lazy';
      image.src = form.dataset.root.replace(/[^/]*$/, '') + entry.picture;
      hit.className = 'hit pictured';
      hit.append(make('div', entry.sources ? 'photo' : 'plate', image));
    }
    hit.append(text);
    return hit;
  }

  function chip(kind, value) {
    const name = guide.terms[kind][value] ? guide.terms[kind][value][0] : value;
    const button = make('button', 'chip', name);
    button.type = 'button';
    button.setAttribute('aria-label', guide.words.remove.replace('{filter}', name));
    button.addEventListener('click', () => {
      boxes(kind).filter((box) => box.value === value).forEach((box) => {
        box.checked = false;
      });
      changed();
      (status.querySelector('.chip') || field).focus();
    });
    return button;
  }

  function clear() {
    field.value = '';
    kinds.forEach((kind) => boxes(kind).forEach((box) => {
      box.checked = false;
    }));
    changed();
    field.focus();
  }

  function nothing() {
    const names = guide.finder.closest(field.value).map((number) => {
      const link = make('a', '', guide.entries[number].name);
      link.href = form.dataset.root.replace(/[^/]*$/, '') + guide.entries[number].url;
      return make('li', '', link);
    });
    const item = make('li', 'none', make('p', '', guide.words.none));
    if (names.length) {
      item.append(make('p', '', guide.words.closest), make('ul', '', ...names));
    }
    return item;
  }

  function show() {
    const found = select();
    const on = found.result.asked || found.filtered;
    document.querySelector('.finding').classList.toggle('found-on', on);
    box.hidden = !on;
    kinds.forEach((kind) => boxes(kind).forEach((box) => {
      box.parentElement.querySelector('span').textContent = String(found.counts.get(kind).get(box.value) || 0);
    }));
    const chips = kinds.flatMap((kind) => chosen(kind).map((value) => chip(kind, value)));
    opener.textContent = chips.length ? guide.words.filters.replace('{n}', String(chips.length)) : openerText;
    if (!on) {
      list.replaceChildren();
      status.replaceChildren();
      say('');
      return;
    }
    const others = found.hits.length - found.exercises;
    const count = guide.words.count.replace('{n}', String(found.exercises)).replace('{total}', String(guide.count));
    const told = [make('b', '', count)];
    if (others) {
      told.push(make('span', '', guide.words.others.replace('{n}', String(found.hits.length))));
    }
    if (found.result.asked) {
      told.push(make('span', '', guide.words.query.replace('{query}', () => field.value.trim())));
    }
    const all = make('button', 'chip plain', guide.words.clear);
    all.type = 'button';
    all.addEventListener('click', clear);
    status.replaceChildren(...told, ...chips, all);
    const rows = found.hits.slice(0, shown).map((entry) => row(entry, found.result.marked));
    list.replaceChildren(...(rows.length ? rows : [nothing()]));
    more.parentElement.hidden = found.hits.length <= shown;
    more.textContent = guide.words.more;
    say(told.map((part) => part.textContent).join(', '));
  }

  /** Tells a screen reader the number when typing pauses. */
  function say(text) {
    clearTimeout(sayLater);
    sayLater = setTimeout(() => {
      get('found-said').textContent = text;
    }, 500);
  }

  function update() {
    if (guide) {
      show();
      return Promise.resolve();
    }
    return load().then(show, () => undefined);
  }

  function changed() {
    shown = PAGE;
    keep();
    return update();
  }

  // Keys: down into the list, up and down in it, Escape back to the field, and there Escape empties it.

  function links() {
    return Array.from(list.querySelectorAll('a'));
  }

  function step(event, by) {
    const all = links();
    const at = all.indexOf(document.activeElement) + by;
    event.preventDefault();
    (at < 0 ? field : all[Math.min(at, all.length - 1)] || field).focus();
  }

  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && links().length) {
      event.preventDefault();
      links()[0].focus();
    } else if (event.key === 'Escape' && field.value) {
      event.preventDefault();
      field.value = '';
      changed();
    }
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      step(event, 1);
    } else if (event.key === 'ArrowUp') {
      step(event, -1);
    } else if (event.key === 'Escape') {
      field.focus();
    }
  });
  field.addEventListener('focus', () => load().catch(() => undefined));
  field.addEventListener('input', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed().then(() => links().length && links()[0].focus());
  });
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('change', (event) => {
    if (event.target !== keySwitch) {
      changed();
    }
  });
  opener.addEventListener('click', () => opener.setAttribute('aria-expanded', String(opener.getAttribute('aria-expanded') !== 'true')));
  more.addEventListener('click', () => {
    const first = shown;
    shown += PAGE;
    show();
    links()[first].focus();
  });

  try {
    keySwitch.checked = localStorage.getItem(KEY) !== 'off';
    keySwitch.addEventListener('change', () => localStorage.setItem(KEY, keySwitch.checked ? 'on' : 'off'));
  } catch (e) {
    keySwitch.closest('label').hidden = true;
  }

  function arrive() {
    restore();
    if (location.hash === '#find') {
      field.focus();
    }
    if (field.value || kinds.some((kind) => chosen(kind).length)) {
      update();
    } else if (guide) {
      show();
    }
  }
  addEventListener('hashchange', arrive);
  arrive();
})();
