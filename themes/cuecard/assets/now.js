// Goes along with somebody who does an exercise: a clock walks along the plan of now-plan.js, and a stage shows where
// it is. Every word comes from the page. What is kept is kept on this device.
(() => {
  'use strict';
  const body = document.body;
  const at = name => document.querySelector(`[data-now="${name}"]`);
  const last = list => list[list.length - 1];
  const words = at('words').dataset;
  const exercises = Array.from(document.querySelectorAll('.now-exercise'), cuecard.exercise);
  const moments = cuecard.plan(exercises);
  const blocks = last(moments).block + 1;

  // What is kept
  const place = 'cuecard-now:' + location.pathname;
  const recall = key => { try { return localStorage.getItem(key); } catch { return null; } };
  const keep = (key, value) => {
    try {
      if (value) {
        localStorage.setItem(key, value);
      } else {
        localStorage.removeItem(key);
      }
    } catch { /* The browser forbids it; then it is forgotten. */ }
  };
  const chosen = {};
  document.querySelectorAll('[data-choice]').forEach(box => {
    const key = box.dataset.choice;
    box.checked = chosen[key] = recall('cuecard-now-' + key) === 'on';
    box.closest('label').hidden = key === 'buzz' && !navigator.vibrate;
    box.addEventListener('change', () => {
      chosen[key] = box.checked;
      keep('cuecard-now-' + key, box.checked && 'on');
      signal(880, 1);
    });
  });

  let audio;
  function signal(pitch, length) {
    if (chosen.sound) {
      audio ??= new AudioContext();
      const tone = audio.createOscillator(), loud = audio.createGain();
      tone.frequency.value = pitch;
      loud.gain.value = 0.2;
      tone.connect(loud).connect(audio.destination);
      tone.start();
      tone.stop(audio.currentTime + 0.12 * length);
    }
    if (chosen.buzz) {
      navigator.vibrate?.(80 * length);
    }
  }

  // The screen stays on while the clock runs. A browser takes the lock back when the page is out of sight.
  let lock;
  function sleep() {
    lock?.release();
    lock = null;
  }
  async function stayAwake() {
    try {
      const got = await navigator.wakeLock.request('screen');
      sleep();
      lock = got;
      if (!running()) {
        sleep();
      }
    } catch { /* Not every browser can, and a low battery may forbid it. */ }
  }

  // The clock. Time is what performance.now tells, never a number of ticks: a tab in the background loses none.
  let now = 0, since = 0, spent = 0, told = -1;
  const running = () => body.dataset.state === 'run';
  const length = moment => moment.seconds * 1000 * (moment.paced && chosen.slow ? 1.6 : 1);

  function tick() {
    if (!running()) {
      return;
    }
    const before = now;
    spent = performance.now() - since;
    while (now < moments.length && moments[now].seconds && spent >= length(moments[now])) {
      since += length(moments[now]);
      spent -= length(moments[now++]);
    }
    if (now === before) {
      draw();
    } else {
      arrive();
    }
  }

  function go(to) {
    now = to;
    spent = 0;
    since = performance.now();
    arrive();
  }

  function arrive() {
    if (now === moments.length) {
      finish();
      return;
    }
    const { kind, block, n } = moments[now], fresh = block !== told;
    told = block;
    keep(place, block && block + '/' + blocks);
    signal(kind === 'work' ? 880 : 440, fresh ? 3 : 1);
    draw();
    if (fresh || (kind === 'work' && n === 1)) {
      say('live', ['word', 'cue'].concat(fresh ? ['side', 'set'] : [])
        .map(name => at(name).textContent.replace(/\.$/, '')).filter(Boolean).join('. '));
    }
  }

  const first = block => moments.findIndex(moment => moment.block === block);

  function jump(by) {
    const { block } = moments[now];
    const begun = now > first(block) || performance.now() - since > 3000;
    const to = by > 0 ? block + 1 : Math.max(0, begun ? block : block - 1);
    go(to < blocks ? first(to) : moments.length);
  }

  // The stage
  function say(name, text = '') {
    const node = at(name);
    if (node.textContent !== text) {
      node.textContent = text;
    }
  }

  function show(name, node) {
    const into = at(name);
    if (into.shown !== node) {
      into.shown = node;
      into.replaceChildren(...(node ? [node.cloneNode(true)] : []));
    }
  }

  function draw() {
    const m = moments[now], e = exercises[m.ex], open = !m.seconds, total = length(m) / 1000;
    const step = m.whole ? e.each[Math.floor(spent / 5000) % e.each.length] : m.step;
    const counted = m.kind === 'work' && !m.whole, next = m.kind === 'next';
    const set = e.setNames[m.set] ?? '', passed = spent / 1000;
    const seconds = open ? Math.floor(passed) : Math.ceil(total - passed);
    const texts = {
      ready: [words.ready, moments[now + 1].step.word],
      hold: [words.hold, step.cue],
      rest: [words.rest, words.next + ' ' + set],
      next: [words.next + ' ' + e.name, [e.dose, e.from].filter(Boolean).join(words.comma)],
      work: [step.word, step.cue || step.more]
    }[m.kind] ?? [step.turn ? words.turn : step.word, step.more];
    body.dataset.kind = m.kind;
    body.dataset.side = m.side ?? '';
    body.dataset.size = texts[0].length > 36 ? 'small' : texts[0].length > 16 ? 'middle' : '';
    say('word', texts[0]);
    say('cue', texts[1]);
    say('name', e.name);
    say('where', e.place);
    const timeless = open && (m.whole || next || m.kind === 'after');
    say('number', timeless ? '' : String(counted ? m.n : seconds));
    say('unit', counted ? e.unit : m.whole && open ? e.distance || words.count : timeless ? '' : words.seconds);
    say('set', m.kind === 'rest' || next ? '' : set);
    say('side', words[m.side]);
    say('badge', words[m.side + 'Sign']);
    say('main', !open ? words.pause : m.whole || m.kind === 'after' ? words.done : words.goOn);
    at('main').parentNode.dataset.act = open ? 'end' : 'pause';
    say('skip', next ? words.leaveOut : words.enough);
    at('skip').hidden = !(next || m.enough || (counted && m.n < last(e.count) && m.n >= e.count[0]));
    at('hush').hidden = !open;
    ring(counted ? m.n / last(e.count) : open ? 0 : (m.kind === 'work' || m.kind === 'hold' ? passed : seconds) / total,
      counted && last(e.count) <= 30 ? last(e.count) : 1);
    show('figure', step.picture);
    show('more', next && e.setup);
    Array.from(at('segs').children, (seg, i) => seg.classList.toggle('on', i <= m.part));
  }

  // The ring is 100 long all round; where things are counted it has a part for each.
  function ring(share, parts) {
    const gap = parts > 1 ? Math.min(1.6, 30 / parts) : 0, part = `${100 / parts - gap} ${gap} `;
    at('todo').setAttribute('stroke-dasharray', part);
    at('done').setAttribute('stroke-dasharray',
      parts > 1 ? part.repeat(Math.round(share * parts)) + '0 100' : `${share * 100} 200`);
  }

  // What the reader does
  const pausing = at('pause'), care = at('care'), home = care.parentNode;

  function run() {
    body.dataset.state = 'run';
    at('main').parentNode.focus();
    stayAwake();
  }

  function begin(block) {
    run();
    told = -1;
    scrollTo(0, 0);
    go(first(block));
  }

  function pause() {
    tick();
    if (running()) {
      body.dataset.state = 'pause';
      sleep();
      at('slot').append(care);
      pausing.showModal();
    }
  }

  function leave(state, word, cue) {
    body.dataset.state = state;
    pausing.close();
    sleep();
    home.append(care);
    body.dataset.kind = body.dataset.side = body.dataset.size = '';
    say('word', word);
    say('cue', cue);
    say('name', words.name);
    say('where');
    offer();
    scrollTo(0, 0);
    at('word').focus();
  }

  function finish() {
    keep(place);
    signal(660, 6);
    leave('done', words.finished, words.finishedMore);
    say('live', words.finished);
  }

  function kept() {
    const [block, of] = (recall(place) ?? '').split('/').map(Number);
    return of === blocks && block < blocks ? block : 0;
  }

  function offer() {
    at('resume').hidden = !kept();
  }

  const acts = {
    start: () => begin(0),
    resume: () => begin(kept()),
    main: () => (moments[now].seconds ? pause() : go(now + 1)),
    hush: pause,
    skip: () => (moments[now].kind === 'work' ? jump(1) : go(moments[now].end)),
    back: () => jump(-1),
    next: () => jump(1),
    goOn: () => pausing.close(),
    quit: () => leave('list', words.name, words.about)
  };
  document.addEventListener('click', event => acts[event.target.closest('[data-do]')?.dataset.do]?.());
  pausing.addEventListener('close', () => {
    if (body.dataset.state === 'pause') {
      since = performance.now() - spent;
      run();
    }
  });

  const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
  document.addEventListener('keydown', event => {
    const key = { ArrowRight: () => jump(forward), ArrowLeft: () => jump(-forward), Escape: pause,
      ' ': event.target.closest('button, a') ? null : acts.main }[event.key];
    if (key && running() && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      key();
    }
  });

  let touch;
  document.addEventListener('touchstart', event => { touch = event.touches[0]; }, { passive: true });
  document.addEventListener('touchend', event => {
    const end = event.changedTouches[0], x = end.clientX - touch.clientX;
    if (running() && Math.abs(x) > 60 && Math.abs(end.clientY - touch.clientY) < 60) {
      jump(x < 0 ? forward : -forward);
    }
  });

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && running()) {
      stayAwake();
      tick();
    }
  });

  at('segs').append(...Array.from({ length: last(moments).part + 1 }, () => document.createElement('i')));
  at('choices').hidden = at('bar').hidden = false;
  offer();
  setInterval(tick, 100);
})();
