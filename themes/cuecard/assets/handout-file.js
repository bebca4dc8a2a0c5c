/* handout.yaml and coach.yaml: written by hand, read by a library that is loaded when a file is opened. */
(() => {
  'use strict';
  const h = window.cuecard.handout;
  const DOSE = ['sets', 'reps', 'count-as', 'hold', 'distance', 'time', 'rest', 'effort'];
  const ITEM = ['exercise', 'dose', 'sides', 'from-week', 'note'];
  const TEXTS = ['title', 'programme', 'when', 'weeks', 'goal', 'date', 'next-review', 'paper', 'size', 'per-page', 'mono'];
  const KEPT = ['brand', 'without-band-at', 'language', 'when', 'coach'];
  const KNOWN = ['for', 'exercises', 'dose', 'days', 'notes', ...TEXTS, ...KEPT];
  const COACH = ['name', 'qualification', 'practice', 'phone', 'email', 'web'];
  const COACH_KEPT = ['address', 'logo', 'logo-alt', 'accent'];
  const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

  /* A double-quoted text of JSON is one of YAML too, once what JSON leaves bare is escaped. */
  const quoted = text => JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    c => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
  const scalar = text => /^[0-9]+(-[0-9]+)?$/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text) || text === 'true' ? text : quoted(text);
  const flow = value => Array.isArray(value) ? '[' + value.map(flow).join(', ') + ']' : typeof value === 'object'
    ? '{' + Object.entries(value).map(([key, each]) => key + ': ' + flow(each)).join(', ') + '}' : scalar(value);
  const lines = (object, indent) => Object.entries(object).map(([key, value]) => indent + key + ': ' + flow(value) + '\n').join('');

  const write = (state, athlete) => {
    const out = {};
    if (state.title) out.title = state.title;
    if (athlete) out.for = athlete;
    if (state.programme) out.programme = state.programme;
    let text = lines(out, '');
    if (state.items.length) {
      text += 'exercises:\n';
      for (const item of state.items) {
        const { exercise, ...rest } = item;
        text += '  - exercise: ' + quoted(exercise) + '\n' + lines(rest, '    ');
      }
    }
    const more = {};
    for (const name of ['days', 'weeks', 'goal', 'notes', 'date', 'next-review', 'paper', 'size', 'per-page']) {
      if (state[name] && state[name].length) more[name] = state[name];
    }
    if (state.mono) more.mono = 'true';
    const kept = { ...state.kept };
    if (state.coach && state.coach.name) kept.coach = kept.coach || 'coach.yaml';
    return text + lines(more, '') + lines(kept, '');
  };
  const writeCoach = ({ kept, ...coach }) => lines({ ...coach, ...kept }, '');

  /* Reads a handout from what the YAML says: every scalar is a text. Tells each problem with its place. */
  const read = (data, known, limits) => {
    const problems = [];
    const bad = (where, value) => problems.push(h.say('handout-bad-value', { where, value: typeof value === 'object' ? '…' : value }));
    const text = (value, where) => {
      if (typeof value === 'string') return value;
      if (value !== undefined && value !== null) bad(where, value);
      return '';
    };
    const number = (value, where, limit) => {
      const given = text(value, where), n = h.parse(given);
      if (given && (!n || n.low < limit.low || n.high > limit.high)) {
        problems.push(h.say('handout-bad-number', { where, low: limit.low, high: limit.high }));
        return '';
      }
      return given.replace(/\s|\u2013/g, c => c === '\u2013' ? '-' : '');
    };
    const one = (value, where, allowed) => {
      const given = text(value, where);
      if (given && !allowed.includes(given)) bad(where, given);
      return allowed.includes(given) ? given : '';
    };
    const list = (value, where) => {
      if (value === undefined || value === null || value === '') return [];
      if (typeof value === 'object' && !Array.isArray(value)) { bad(where, value); return []; }
      return [].concat(value);
    };
    const fields = (value, where, allowed) => {
      if (value === undefined || value === null || value === '') return {};
      if (typeof value !== 'object' || Array.isArray(value)) { bad(where, value); return {}; }
      for (const key of Object.keys(value)) {
        if (!allowed.includes(key)) problems.push(h.say('handout-unknown-field', { where: where ? where + ', ' + key : key }));
      }
      return value;
    };
    const full = object => Object.fromEntries(Object.entries(object).filter(([, value]) => value && (!Array.isArray(value) || value.length)
      && (typeof value !== 'object' || Object.keys(value).length)));
    const dose = (value, where) => {
      const given = fields(value, where, DOSE), result = {};
      for (const name of DOSE) {
        if (given[name] === undefined) continue;
        result[name] = name === 'count-as' ? one(given[name], where + ', ' + name, ['repetitions', 'steps', 'rounds'])
          : number(given[name], where + ', ' + name, limits[name]);
      }
      return full(result);
    };
    /* What the handout says for all, under what an item says. */
    const merged = (own, all) => {
      const work = own.reps || own.distance || own.time;
      const rest = { ...all };
      if (work) ['reps', 'distance', 'time'].forEach(name => delete rest[name]);
      return { ...rest, ...own };
    };
    const top = fields(data, '', KNOWN), all = dose(top.dose, 'dose');
    const items = list(top.exercises, 'exercises').map((value, at) => {
      const where = 'exercises ' + (at + 1);
      const given = typeof value === 'string' ? { exercise: value } : fields(value, where, ITEM);
      const exercise = text(given.exercise, where + ', exercise');
      if (!known.exercises.has(exercise)) {
        problems.push(h.say('handout-unknown', { where, id: exercise }));
        return null;
      }
      return full({
        exercise, dose: merged(dose(given.dose, where + ', dose'), all),
        sides: one(given.sides, where + ', sides', ['both', 'each', 'alternating', 'left', 'right']),
        'from-week': number(given['from-week'], where + ', from-week', { low: 1, high: 104 }), note: text(given.note, where + ', note')
      });
    }).filter(Boolean);
    const programme = text(top.programme, 'programme');
    if (programme && !known.programmes.has(programme)) problems.push(h.say('handout-unknown', { where: 'programme', id: programme }));
    const calendar = name => {
      const given = text(top[name], name);
      if (given && !(h.date(given) && new Date(given + 'T00:00:00Z').toISOString().startsWith(given))) { bad(name, given); return ''; }
      return given;
    };
    const safely = name => { try { return calendar(name); } catch (e) { bad(name, top[name]); return ''; } };
    return {
      problems, athlete: text(top.for, 'for'), all,
      state: full({
        title: text(top.title, 'title'), programme: known.programmes.has(programme) ? programme : '', items, goal: text(top.goal, 'goal'),
        days: list(top.days, 'days').map(value => one(text(value, 'days').slice(0, 3), 'days', DAYS)).filter(Boolean),
        weeks: number(top.weeks, 'weeks', { low: 1, high: 104 }), notes: list(top.notes, 'notes').map(value => text(value, 'notes')),
        date: safely('date'), 'next-review': safely('next-review'), paper: one(top.paper, 'paper', ['a4', 'letter']),
        size: one(top.size, 'size', ['12', '14', '18']), 'per-page': one(top['per-page'], 'per-page', ['1', '2', 'summary']),
        mono: one(top.mono, 'mono', ['true', 'false']) === 'true' ? 'true' : '',
        kept: full(Object.fromEntries(KEPT.map(name => [name, top[name]])))
      })
    };
  };
  const readCoach = data => {
    const problems = [], coach = {}, kept = {};
    for (const [key, value] of Object.entries(data)) {
      if (COACH.includes(key) && typeof value === 'string') coach[key] = value;
      else if (COACH_KEPT.includes(key)) kept[key] = value;
      else problems.push(h.say('handout-unknown-field', { where: key }));
    }
    if (Object.keys(kept).length) coach.kept = kept;
    return { problems, coach };
  };
  let reader;
  const library = () => reader = reader || h.load(h.root.dataset.reader);
  const parse = async text => {
    await library();
    try {
      return { data: window.jsyaml.load(text, { schema: window.jsyaml.FAILSAFE_SCHEMA }) };
    } catch (e) {
      return { problem: h.say('handout-bad-yaml', { line: e.mark ? e.mark.line + 1 : 1, reason: e.reason || e.message }) };
    }
  };
  Object.assign(h, { write, writeCoach, read, readCoach, parseYaml: parse, COACH, DAYS });
})();
