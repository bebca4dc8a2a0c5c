/* Doses, days and dates in words, as the build writes them: the phrases come from the page. */
(() => {
  'use strict';
  const BOX = '\uE000';
  const root = document.getElementById('handout');
  const phrases = JSON.parse(root.dataset.phrases);
  const rules = new Intl.PluralRules(document.documentElement.lang);
  const fill = (text, values) => text.replace(/\{([A-Za-z][A-Za-z0-9-]*)\}/g, (all, name) => name in values ? values[name] : all);
  const say = (key, values = {}) => fill(phrases[key].other, values);
  /* A form that does not name its number cannot speak of a range. */
  const names = text => (text.match(/\{[A-Za-z0-9-]+\}/g) || []).length;
  const sayFor = (n, key, values = {}) => {
    const form = phrases[key][rules.select(n.high)];
    const fits = form !== undefined && (n.low === n.high || names(form) >= names(phrases[key].other));
    return fill(fits ? form : phrases[key].other, values);
  };
  const parse = text => {
    const found = /^\s*(\d{1,6})(?: ?[-\u2013] ?(\d{1,6}))?\s*$/.exec(text || '');
    if (!found) return null;
    const low = +found[1], high = found[2] === undefined ? low : +found[2];
    return low > high ? null : { low, high };
  };
  const range = (n, key) => n.low === n.high ? String(n.low) : say(key, { low: n.low, high: n.high });
  const figures = n => range(n, 'range');
  const spoken = n => range(n, 'range-spoken');
  const count = (key, n, form = figures) => sayFor(n, key, { n: form(n) });
  const inMinutes = n => n.low >= 120 && n.low % 60 === 0 && n.high % 60 === 0;
  const time = (suffix, form) => n => inMinutes(n)
    ? count('count-minutes' + suffix, { low: n.low / 60, high: n.high / 60 }, form)
    : count('count-seconds' + suffix, n, form);
  const timeShort = time('-short', figures), timeSpoken = time('', spoken);
  const commas = list => list.length ? list.reduce((a, b) => say('list-comma', { first: a, second: b })) : '';
  const and = list => list.length < 2 ? commas(list) : say('list-and', { first: commas(list.slice(0, -1)), second: list[list.length - 1] });
  const sentence = text => say('sentence', { words: text.charAt(0).toLocaleUpperCase(document.documentElement.lang) + text.slice(1) });
  const date = text => {
    const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text || '');
    return found ? say('date', { day: +found[3], month: say('month-' + +found[2]), year: +found[1] }) : '';
  };
  const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const day = (id, short) => say('day-' + WEEK.find(name => name.startsWith(id)) + (short ? '-short' : ''));
  const days = list => list.length === 7 ? say('every-day') : list.length ? and(list.map(id => day(id))) : say('any-day');

  /* A dose whose numbers are texts such as 8-12, made numbers. Who sets repetitions, a distance or a time wants none of the others. */
  const over = (own, given) => {
    const dose = {};
    const setsWork = own.reps || own.distance || own.time;
    const work = setsWork ? own : given;
    for (const name of ['sets', 'hold', 'rest', 'effort']) dose[name] = parse(own[name]) || parse(given[name]);
    for (const name of ['reps', 'distance', 'time']) dose[name] = parse(work[name]);
    dose.countAs = own.countAs || given.countAs || 'repetitions';
    dose.daysAWeek = parse(given.daysAWeek);
    dose.weeks = parse(given.weeks);
    return dose;
  };
  const work = dose => {
    const list = [];
    if (dose.reps) {
      const counted = n => count('count-' + dose.countAs, n);
      list.push({
        label: 'label-' + dose.countAs, n: dose.reps, cell: figures(dose.reps),
        spoken: count('count-' + dose.countAs, dose.reps, spoken),
        short: dose.countAs === 'repetitions' ? figures(dose.reps) : counted(dose.reps)
      });
    }
    if (dose.distance) {
      const short = count('count-metres-short', dose.distance);
      list.push({ label: 'label-distance', n: dose.distance, cell: short, spoken: count('count-metres', dose.distance, spoken), short });
    }
    if (dose.time) {
      const short = timeShort(dose.time);
      list.push({ label: 'label-time', n: dose.time, cell: short, spoken: timeSpoken(dose.time), short });
    }
    return list;
  };
  const label = (key, n) => sayFor(n || { low: 10, high: 10 }, key);
  const sides = id => say('sides-' + id);
  /* Pieces of text, and null for each number that nobody has set. */
  const short = dose => {
    const list = work(dose);
    const done = list.length ? commas(list.map(each => each.short)) : dose.hold ? say('dose-hold', { hold: timeShort(dose.hold) }) : BOX;
    let text = say('dose-sets-of', { sets: dose.sets ? figures(dose.sets) : BOX, work: done });
    if (list.length && dose.hold) text = say('dose-with-hold', { work: text, hold: timeShort(dose.hold) });
    return text.split(new RegExp('(' + BOX + ')')).filter(piece => piece).map(piece => piece === BOX ? null : piece);
  };
  const rest = (n, none, some) => n.high === 0 ? say(none) : some(n);
  const cells = (dose, side) => {
    const list = work(dose);
    const cell = (key, n, form) => ({ label: label(key, n), value: n ? form(n) : null });
    const all = [cell('label-sets', dose.sets, figures)];
    list.forEach(each => all.push({ label: label(each.label, each.n), value: each.cell }));
    if (!list.length) all.push(dose.hold ? cell('label-hold', dose.hold, timeShort) : cell('label-' + dose.countAs, null, figures));
    if (list.length && dose.hold) all.push(cell('label-hold', dose.hold, timeShort));
    all.push({ label: label('label-side', null), value: sides(side) });
    all.push(cell('label-rest', dose.rest, n => rest(n, 'dose-no-rest', timeShort)));
    all.push(cell('label-days-a-week', dose.daysAWeek, figures));
    if (dose.effort) all.push(cell('label-effort', dose.effort, n => say('dose-effort', { n: figures(n) })));
    return all;
  };
  const SIDED = { each: 'spoken-each-side', alternating: 'spoken-alternating', left: 'spoken-left', right: 'spoken-right' };
  const speech = (dose, side) => {
    const list = work(dose), clauses = [];
    let done = list.length ? commas(list.map(each => each.spoken)) : dose.hold ? say('spoken-hold-work', { time: timeSpoken(dose.hold) }) : '';
    if (dose.sets) {
      done = done ? sayFor(dose.sets, 'spoken-sets-of', { sets: spoken(dose.sets), work: done }) : count('count-sets', dose.sets, spoken);
    }
    if (done) clauses.push(SIDED[side] ? say(SIDED[side], { dose: done }) : done);
    if (list.length && dose.hold) clauses.push(say('spoken-hold', { time: timeSpoken(dose.hold) }));
    if (dose.rest) clauses.push(rest(dose.rest, 'spoken-no-rest', n => say('spoken-rest', { time: timeSpoken(n) })));
    if (dose.daysAWeek) clauses.push(count('count-days-a-week', dose.daysAWeek, spoken));
    if (dose.effort) clauses.push(say('spoken-effort', { n: spoken(dose.effort) }));
    if (dose.weeks) clauses.push(say('spoken-weeks', { weeks: count('count-weeks', dose.weeks, spoken) }));
    return clauses.length ? sentence(commas(clauses)) : say('spoken-open');
  };
  window.cuecard = window.cuecard || {};
  window.cuecard.handout = { root, say, count, parse, date, day, days, over, sides, short, cells, speech, commas };
})();
