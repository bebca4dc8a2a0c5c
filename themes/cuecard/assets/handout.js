/* Making a handout: the form is the state; the address holds it, all but the athlete's name. */
(() => {
  'use strict';
  const h = window.cuecard.handout, { root, say } = h;
  const $ = id => document.getElementById(id);
  const all = query => [...root.querySelectorAll(query)];
  const KEY = 'cuecard-handout:' + location.pathname;
  const camel = name => name.replace(/-(.)/g, (all, c) => c.toUpperCase());
  const kebab = name => name.replace(/[A-Z]/g, c => '-' + c.toLowerCase());

  /* Data comes as scripts, for a page on a disk may load nothing else; each once. */
  const scripts = {}, data = { exercise: {}, programme: {} };
  h.load = address => scripts[address] = scripts[address] || new Promise((done, failed) => {
    const script = h.element('script');
    script.src = address;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
  h.exercise = each => { data.exercise[each.id] = each; };
  h.programme = each => { data.programme[each.id] = each; };
  const sources = {
    exercise: Object.fromEntries(all('#b-choices button').map(each => [each.dataset.id, each.dataset.src])),
    programme: Object.fromEntries(all('[data-field="programme"] option[data-src]').map(each => [each.value, each.dataset.src]))
  };
  const known = { exercises: new Set(Object.keys(sources.exercise)), programmes: new Set(Object.keys(sources.programme)) };
  const fetchData = async (kind, id) => { await h.load(sources[kind][id]); return data[kind][id]; };
  const usualItem = id => ((data.programme[field('programme')] || {}).items || []).find(item => item.exercise === id) || {};

  let kept = {}, coachKept;
  const list = $('b-items'), said = $('b-said');
  const tell = texts => said.replaceChildren(...texts.map(text => h.element('p', '', text)));

  /* Fields */
  const inputs = name => all('[data-field="' + name + '"]');
  const field = name => {
    const [input] = inputs(name);
    if (!input) return '';
    if (input.type === 'radio') return inputs(name).find(each => each.checked).value;
    return input.type === 'checkbox' ? input.checked ? 'true' : '' : input.value.trim();
  };
  const setField = (name, value) => inputs(name).forEach(input => {
    if (input.type === 'radio') input.checked = input.value === value;
    else if (input.type === 'checkbox') input.checked = value === 'true';
    else input.value = value || '';
  });
  const FIRST = Object.fromEntries(['paper', 'size', 'per-page'].map(name => [name, field(name)]));
  const isGood = input => {
    const n = h.parse(input.value);
    const whole = input.dataset.field === 'weeks' || input.dataset.item === 'from-week';
    return !input.value.trim() || !!n && n.low >= +input.dataset.low && n.high <= +input.dataset.high && !(whole && n.low !== n.high);
  };
  const value = input => input.dataset.low && !isGood(input) ? '' : input.value.trim().replace(/ ?[\u2013-] ?(?=\d+$)/, input.dataset.low ? '-' : '$&');
  const itemState = row => {
    const item = { exercise: row.dataset.id }, dose = {};
    row.querySelectorAll('[data-dose]').forEach(input => { if (value(input)) dose[kebab(input.dataset.dose)] = value(input); });
    if (row.dataset.countAs) dose['count-as'] = row.dataset.countAs;
    if (Object.keys(dose).length) item.dose = dose;
    row.querySelectorAll('[data-item]').forEach(input => { if (value(input)) item[input.dataset.item] = value(input); });
    return item;
  };
  const coach = () => {
    const made = {};
    all('[data-coach]').forEach(input => { if (input.value.trim()) made[input.dataset.coach] = input.value.trim(); });
    if (coachKept) made.kept = coachKept;
    return made;
  };
  const state = () => {
    const made = { items: [...list.children].map(itemState) };
    for (const name of ['title', 'programme', 'goal', 'date', 'next-review', 'mono']) if (field(name)) made[name] = field(name);
    const weeks = inputs('weeks')[0];
    if (value(weeks)) made.weeks = value(weeks);
    for (const name of ['paper', 'size', 'per-page']) made[name] = field(name);
    const notes = field('notes').split(/\n+/).map(text => text.trim()).filter(Boolean), days = all('[data-list="days"]:checked').map(each => each.value);
    if (notes.length) made.notes = notes;
    if (days.length) made.days = days;
    if (Object.keys(coach()).length) made.coach = coach();
    if (Object.keys(kept).length) made.kept = kept;
    return made;
  };
  const athlete = () => root.querySelector('[data-private="athlete"]').value.trim();

  /* The address and the device */
  const encode = made => {
    const bytes = new TextEncoder().encode(JSON.stringify(made));
    return btoa(Array.from(bytes, b => String.fromCharCode(b)).join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  };
  const decode = text => {
    try {
      const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
      const made = JSON.parse(new TextDecoder().decode(bytes));
      return made && typeof made === 'object' && Array.isArray(made.items) ? made : null;
    } catch (e) {
      return null;
    }
  };
  const storage = (work, other) => { try { return work(window.localStorage); } catch (e) { return other; } };
  let ours = '';
  const keep = made => {
    ours = '#h=' + encode(made);
    history.replaceState(null, '', ours);
    if ($('b-remember').checked) storage(store => store.setItem(KEY, JSON.stringify(made)));
  };

  /* The pages */
  const numbered = () => [...list.children].map((row, at) => {
    const item = itemState(row), usual = usualItem(item.exercise), exercise = data.exercise[item.exercise];
    const ownDose = {};
    Object.entries(item.dose || {}).forEach(([name, text]) => { ownDose[camel(name)] = text; });
    return {
      number: at + 1, data: exercise, dose: h.over(ownDose, usual.dose || exercise.dose || {}), sides: item.sides || usual.sides || exercise.sides,
      fromWeek: +(item['from-week'] || usual.fromWeek || 1), note: item.note || usual.note || ''
    };
  });
  const today = () => { const now = new Date(); return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, '0')).join('-'); };
  const update = () => {
    const made = state(), programme = data.programme[made.programme] || {}, items = numbered();
    const days = made.days || programme.days || [];
    if (days.length) items.forEach(item => { item.dose.daysAWeek = { low: days.length, high: days.length }; });
    const weeks = +(made.weeks || programme.weeks || 0), plan = [];
    if (weeks) plan.push(h.count('count-weeks', { low: weeks, high: weeks }) + '. ');
    if (days.length) plan.push(h.count('count-days-a-week', { low: days.length, high: days.length }) + '. ');
    if (programme.minutes) plan.push(say('minutes-a-session', { minutes: h.count('count-minutes', h.parse(programme.minutes)) }) + '. ');
    const when = (made.kept || {}).when || (made.days ? '' : programme.when);
    const bands = [...new Set(items.flatMap(item => item.data.bands || []))];
    h.show({
      items, days, weeks, athlete: athlete(), goal: made.goal || '', notes: made.notes || [], coachData: made.coach || {},
      title: made.title || programme.name || (items.length === 1 ? items[0].data.name : say('handout-name')),
      date: h.date(made.date || today()), nextReview: h.date(made['next-review']), plan: plan.join('') + (when || h.days(h.DAYS.filter(day => days.includes(day)))) + '.',
      week: say('week', { n: 1 }), bands: bands.join('. ') + (bands.length ? '.' : ''), warmUp: (programme.warmUp || []).join(' '),
      progression: (programme.progression || []).length, progressionList: programme.progression || [], stopSigns: programme.stopSigns || [],
      look: { paper: made.paper, size: made.size, perPage: made['per-page'], mono: !!made.mono }
    });
    $('b-empty').hidden = items.length > 0;
    $('b-print').disabled = !items.length;
    $('b-many').textContent = items.length > 5 ? say('handout-many', { n: items.length }) : $('b-many').dataset.few;
    $('b-many').classList.toggle('warn', items.length > 5);
    [...list.children].forEach(check);
    keep(made);
  };
  const check = row => {
    const bad = [...row.querySelectorAll('[data-low]')].filter(input => { input.setAttribute('aria-invalid', String(!isGood(input))); return !isGood(input); });
    row.querySelector('[data-say]').textContent = bad.map(input => say('handout-bad-number',
      { where: input.parentNode.firstChild.textContent, low: input.dataset.low, high: input.dataset.high })).join(' ');
    row.querySelector('[data-do="up"]').disabled = !row.previousElementSibling;
    row.querySelector('[data-do="down"]').disabled = !row.nextElementSibling;
    const usual = usualItem(row.dataset.id), exercise = data.exercise[row.dataset.id], dose = usual.dose || exercise.dose || {};
    row.querySelectorAll('[data-dose]').forEach(input => { input.placeholder = dose[input.dataset.dose] || ''; });
  };

  /* Items */
  const addRow = item => {
    const row = $('t-item').content.firstElementChild.cloneNode(true), exercise = data.exercise[item.exercise];
    row.dataset.id = item.exercise;
    row.querySelector('h3').textContent = exercise.name;
    const picture = root.querySelector('#b-choices button[data-id="' + item.exercise + '"] img');
    if (picture) row.querySelector('.builder-pic').append(picture.cloneNode());
    row.querySelectorAll('[data-do]').forEach(button => button.append(h.element('span', 'vh', ' ' + exercise.name)));
    const dose = item.dose || {};
    row.querySelectorAll('[data-dose]').forEach(input => { input.value = dose[kebab(input.dataset.dose)] || ''; });
    if (dose['count-as']) row.dataset.countAs = dose['count-as'];
    row.querySelectorAll('[data-item]').forEach(input => { input.value = item[input.dataset.item] || ''; });
    list.append(row);
    return row;
  };
  const withPictures = ids => Promise.all([...new Set(ids)].map(id => fetchData('exercise', id)));
  const apply = async made => {
    const items = made.items.filter(item => item && known.exercises.has(item.exercise));
    const lost = made.items.filter(item => !item || !known.exercises.has(item.exercise));
    const programme = known.programmes.has(made.programme) ? made.programme : '';
    if (programme) await fetchData('programme', programme);
    await withPictures(items.map(item => item.exercise));
    for (const name of ['title', 'goal', 'date', 'next-review', 'mono', 'weeks']) setField(name, typeof made[name] === 'string' ? made[name] : '');
    setField('programme', programme);
    for (const name of ['paper', 'size', 'per-page']) setField(name, inputs(name).some(each => each.value === made[name]) ? made[name] : FIRST[name]);
    if (!made['per-page'] && made.size === '18') setField('per-page', '1');
    setField('notes', [].concat(made.notes || []).join('\n'));
    all('[data-list="days"]').forEach(each => { each.checked = [].concat(made.days || []).includes(each.value); });
    all('[data-coach]').forEach(each => { each.value = (made.coach || {})[each.dataset.coach] || ''; });
    coachKept = (made.coach || {}).kept;
    kept = made.kept || {};
    list.replaceChildren();
    items.forEach(addRow);
    if (lost.length) tell(lost.map(item => say('handout-unknown', { where: say('handout-name'), id: String(item && item.exercise) })));
    update();
  };
  const follow = async (id, dose = {}) => {
    const programme = await fetchData('programme', id);
    await withPictures(programme.items.map(item => item.exercise));
    setField('programme', id);
    list.replaceChildren();
    programme.items.forEach(item => addRow({ exercise: item.exercise, dose }));
    update();
  };
  const add = async id => {
    await withPictures([id]);
    const row = addRow({ exercise: id });
    update();
    return row;
  };

  /* Files */
  const save = (name, text) => {
    const link = h.element('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  const limits = {};
  $('t-item').content.querySelectorAll('[data-dose]').forEach(input => { limits[input.dataset.dose] = { low: +input.dataset.low, high: +input.dataset.high }; });
  const open = async files => {
    const messages = [];
    for (const file of files) {
      const { data: content, problem } = await h.parseYaml(await file.text());
      if (problem || !content || typeof content !== 'object' || Array.isArray(content)) {
        messages.push(file.name + ': ' + (problem || say('handout-not-one', { file: file.name })));
        continue;
      }
      const isCoach = 'name' in content && !('exercises' in content);
      const result = isCoach ? h.readCoach(content) : h.read(content, known, limits);
      result.problems.forEach(text => messages.push(file.name + ': ' + text));
      if (isCoach) {
        all('[data-coach]').forEach(each => { each.value = result.coach[each.dataset.coach] || ''; });
        coachKept = result.coach.kept;
        update();
      } else {
        root.querySelector('[data-private="athlete"]').value = result.athlete;
        await apply({ coach: coach(), items: [], ...result.state });
        if (!list.children.length && result.state.programme) await follow(result.state.programme, result.all);
        const names = Object.keys(result.state.kept || {}).filter(name => name !== 'when' && name !== 'coach');
        if (names.length) messages.push(say('handout-kept', { fields: h.commas(names) }));
      }
      if (!result.problems.length) messages.unshift(say('handout-opened', { file: file.name }));
    }
    tell(messages);
  };

  /* What the coach does */
  inputs('size').forEach(each => each.addEventListener('change', () => {
    if (each.value === '18' && field('per-page') === '2') { setField('per-page', '1'); update(); }
  }));
  root.addEventListener('input', event => { if (!event.target.closest('.picker, .builder-view') && event.target.type !== 'file') update(); });
  root.querySelector('form').addEventListener('submit', event => event.preventDefault());
  inputs('programme').forEach(select => select.addEventListener('change', () => { if (select.value) follow(select.value); }));
  $('b-choices').addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button) add(button.dataset.id);
  });
  const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  $('b-find').addEventListener('input', event => {
    const wanted = fold(event.target.value.trim());
    all('#b-choices li').forEach(each => { each.hidden = !fold(each.textContent).includes(wanted); });
  });
  $('b-find').addEventListener('keydown', event => {
    const first = root.querySelector('#b-choices li:not([hidden]) button');
    if (event.key === 'Enter' && first) { event.preventDefault(); first.click(); }
  });
  list.addEventListener('click', event => {
    const button = event.target.closest('[data-do]'), row = button && button.closest('li');
    if (!row) return;
    const action = button.dataset.do, next = row.nextElementSibling || row.previousElementSibling;
    if (action === 'up') row.previousElementSibling.before(row);
    if (action === 'down') row.nextElementSibling.after(row);
    if (action === 'remove') row.remove();
    update();
    const focus = action === 'remove' ? next ? next.querySelector('[data-do="remove"]') : root.querySelector('.picker summary') : button;
    (focus.disabled ? focus.parentNode.querySelector('[data-do]:not(:disabled)') : focus).focus();
  });
  $('b-print').addEventListener('click', () => window.print());
  $('b-save').addEventListener('click', () => save('handout.yaml', h.write(state(), athlete())));
  $('b-save-coach').addEventListener('click', () => save('coach.yaml', h.writeCoach(coach())));
  $('b-open').addEventListener('change', async event => { await open([...event.target.files]); event.target.value = ''; });
  const stored = storage(store => store.getItem(KEY), null);
  $('b-remember').checked = stored !== null;
  const forgettable = () => { $('b-forget').hidden = !$('b-remember').checked; };
  const forget = () => { storage(store => store.removeItem(KEY)); $('b-remember').checked = false; forgettable(); };
  $('b-remember').addEventListener('change', event => { if (event.target.checked) update(); else forget(); forgettable(); });
  $('b-forget').addEventListener('click', () => { forget(); $('b-remember').focus(); });
  const view = $('b-view');
  const whole = on => { document.documentElement.classList.toggle('builder-whole', on); h.fit(); (on ? $('b-close') : $('b-see')).focus(); };
  $('b-see').addEventListener('click', () => whole(true));
  $('b-close').addEventListener('click', () => whole(false));
  view.addEventListener('keydown', event => { if (event.key === 'Escape' && document.documentElement.classList.contains('builder-whole')) whole(false); });

  const start = async () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    const before = decode(asked.get('h') || '') || storage(store => JSON.parse(stored), null) || { items: [] };
    await apply(before);
    if (known.exercises.has(asked.get('add'))) await add(asked.get('add'));
    if (known.programmes.has(asked.get('programme'))) await follow(asked.get('programme'));
    forgettable();
  };
  window.addEventListener('hashchange', () => { if (location.hash !== ours) start(); });
  root.hidden = false;
  start();
})();
