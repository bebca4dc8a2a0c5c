// What somebody does, moment by moment, made from a page's list of exercises. It knows neither clock nor screen.
(() => {
  'use strict';
  const READY = 5; // seconds before a set that the reader has to get to
  const STEP = 2.5; // seconds for a step of a repetition, where no tempo is set
  const AGAIN = 3; // seconds for a step that was read before
  const last = list => list[list.length - 1];
  const range = text => (text ? text.split('-').map(Number) : null);

  // How many seconds it takes to read a step and do it.
  const reading = step => 3 + Math.min(9, Math.ceil((step.word + step.more).length / 14));

  function exercise(node) {
    const data = node.dataset;
    const steps = Array.from(node.querySelectorAll('.now-step'), step => {
      const text = name => step.querySelector(name)?.textContent ?? '';
      const title = text('h3');
      return { when: step.dataset.when, word: title || text('.act'), more: title && text('.act'),
        cue: text('.cue-words'), picture: step.querySelector('img') };
    });
    steps.forEach((step, i) => { step.picture ??= steps[i - 1]?.picture; });
    const when = time => steps.filter(step => step.when === time);
    return { name: data.name, place: data.place, from: data.from, dose: data.dose, unit: data.unit, distance: data.distance,
      setNames: data.setNames.split('|'), setup: node.querySelector('.ready'), sides: data.sides,
      sets: range(data.sets) ?? [1], count: range(data.count), single: 'single' in data, hold: range(data.hold),
      time: range(data.time), rest: range(data.rest), tempo: Number(data.tempo),
      before: when('before'), each: when('each').length ? when('each') : steps.slice(-1), after: when('after') };
  }

  // One set, on one side. "paced" moments are as long as we think fit, not as a dose says.
  function set(e, put) {
    const count = e.count && last(e.count);
    if (!count) {
      const whole = e.time ?? (e.distance ? null : e.hold);
      put('work', whole ? last(whole) : 0, { whole: true });
      return;
    }
    const own = e.tempo || (e.time ? last(e.time) / count : 0);
    const turns = e.sides === 'alternating' && !e.single ? ['right', 'left'] : [null];
    for (let n = 1; n <= count; n++) {
      const steps = e.single ? [e.each[(n - 1) % e.each.length]] : e.each;
      // A hold comes where the movement turns back: before its last step.
      const held = Math.max(0, steps.length - 2);
      turns.forEach(side => steps.forEach((step, i) => {
        const more = { n, step, ...(side && { side }) };
        put('work', own ? own / steps.length : STEP, { ...more, paced: !own });
        if (e.hold && i === held) {
          put('hold', last(e.hold), more);
        }
      }));
    }
  }

  // A moment of no seconds lasts until the reader ends it. A block is what one goes back and forth by; a part is what
  // the bar at the foot counts: a set on a side. "end" is where the next exercise begins.
  function plan(exercises) {
    const moments = [];
    let block = -1, part = -1;
    exercises.forEach((e, ex) => {
      const start = moments.length, sets = last(e.sets);
      const sides = { each: ['right', 'left'], left: ['left'], right: ['right'] }[e.sides] ?? [''];
      const put = (kind, seconds, more) =>
        moments.push({ kind, seconds, block, part, ex, step: e.each[0], ...more });
      const begin = (kind, seconds, more) => { block++; put(kind, seconds, more); };
      if (ex) {
        begin('next', last(exercises[ex - 1].rest ?? [0]));
      }
      for (let n = 0; n < sets; n++) {
        sides.forEach((side, turn) => {
          const here = { set: n, side };
          if (!n && !turn || !last(moments).seconds) {
            begin('ready', READY, here);
          }
          e.before.forEach(step =>
            begin('step', n + turn ? AGAIN : reading(step), { ...here, step, paced: true }));
          block++;
          part++;
          set(e, (kind, seconds, more) => put(kind, seconds, { ...here, ...more }));
          if (turn < sides.length - 1) {
            block++;
            (e.after.length ? e.after : [{ turn: true, word: '', more: '' }]).forEach(step =>
              put('turn', reading(step), { set: n, side: sides[turn + 1], step, paced: true }));
          } else if (!side) {
            e.after.forEach(step => begin('after', 0, { ...here, step }));
          }
        });
        if (n < sets - 1 && (!e.rest || last(e.rest))) {
          begin('rest', last(e.rest ?? [0]), { set: n + 1, side: sides[0], enough: n + 1 >= e.sets[0] });
        }
      }
      moments.slice(start).forEach(moment => { moment.end = moments.length; });
    });
    return moments;
  }

  window.cuecard = { ...window.cuecard, exercise, plan };
})();
