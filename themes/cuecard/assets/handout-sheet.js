/* The pages: the pieces that the build made of the print templates, filled with what the coach says. */
(() => {
  'use strict';
  const h = window.cuecard.handout;
  const piece = id => document.getElementById(id).content.cloneNode(true);
  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };
  /* Texts go to their places; what has none to show is taken out. */
  const fill = (part, values) => {
    part.querySelectorAll('[data-if]').forEach(each => { if (!values[each.dataset.if]) each.remove(); else each.removeAttribute('data-if'); });
    part.querySelectorAll('[data-text]').forEach(each => { each.textContent = values[each.dataset.text] || ''; each.removeAttribute('data-text'); });
    return part;
  };
  const slot = (part, name) => part.querySelector('[data-slot="' + name + '"]');
  const into = (part, name, ...nodes) => {
    const place = slot(part, name);
    if (place) { place.replaceChildren(...nodes); place.removeAttribute('data-slot'); }
  };
  const parts = dose => h.short(dose).map(text => text === null ? piece('t-slot') : document.createTextNode(text));

  /* The build's own markup, with an exercise's drawings in their places and ids that no other item has. */
  const markup = (item, name, as, black) => {
    const parsed = new DOMParser().parseFromString(item.data[name], 'text/html');
    const part = parsed.querySelector('[data-as="' + as + '"]');
    const drawings = (black ? item.data.blackDrawings : item.data.drawings) || [];
    part.querySelectorAll('[data-drawing]').forEach(mark => {
      const text = drawings[+mark.dataset.drawing].replaceAll('handout-item-', 'item-' + item.number + '-');
      mark.replaceWith(new DOMParser().parseFromString(text, 'text/html').body.firstElementChild);
    });
    return document.importNode(part, true);
  };
  const own = (item, spoken) => fill(piece('t-own'), {
    begins: item.fromWeek > 1 ? h.say('from-week', { n: item.fromWeek }) : '', spoken: spoken ? h.speech(item.dose, item.sides) : '', note: item.note
  });
  // Six columns of large type have no room: there each name stands beside its value
  const dose = (item, large) => {
    const cells = h.cells(item.dose, item.sides);
    const value = cell => cell.value === null ? piece('t-fill') : element(large ? 'b' : 'span', 'value', cell.value);
    if (large) {
      const list = element('div', 'dose-list');
      cells.forEach(cell => {
        const line = element('p', 'dose-cell');
        line.append(element('span', '', cell.label + ':'), ' ', value(cell));
        list.append(line);
      });
      return list;
    }
    const table = element('table', 'dose'), head = table.createTHead().insertRow(), body = table.createTBody().insertRow();
    cells.forEach(cell => {
      const th = element('th', '', cell.label);
      th.scope = 'col';
      head.append(th);
      body.insertCell().append(value(cell));
    });
    return table;
  };
  const section = (item, look) => {
    const one = look.perPage === '1';
    const part = markup(item, one && look.size === '18' ? 'large' : 'normal', one ? 'page' : 'item', look.mono);
    part.querySelectorAll('[data-slot="number"]').forEach(each => each.replaceWith(String(item.number)));
    into(part, 'parts', ...parts(item.dose));
    into(part, 'dose', dose(item, look.size === '18'));
    into(part, 'own', own(item, !one));
    return part.firstElementChild;
  };
  const log = (items, days, week, withDose) => {
    const table = piece('t-log'), head = table.querySelector('tr'), last = head.lastElementChild, body = table.querySelector('tbody');
    h.DAYS.forEach(day => { const th = element('th', 'd', h.day(day, true)); th.scope = 'col'; last.before(th); });
    if (!withDose) table.querySelector('table').classList.add('log');
    items.filter(item => (item.fromWeek || 1) <= week).forEach(item => {
      const row = element('tr'), th = element('th', '', item.data.name), effort = element('td', 'e');
      th.scope = 'row';
      if (withDose) {
        const line = element('span', 'row-dose');
        line.append(...parts(item.dose), h.commas(['', h.sides(item.sides)]));
        th.append(line);
      }
      row.append(th);
      h.DAYS.forEach(day => {
        const td = element('td', 'd');
        td.append(!days.length || days.includes(day) ? element('span', 'tick') : piece('t-rest'));
        row.append(td);
      });
      effort.append(element('span', 'score'));
      row.append(effort);
      body.append(row);
    });
    return table;
  };
  const list = texts => texts.map(text => element('li', '', text));
  const head = handout => {
    const part = fill(piece('t-head'), handout), coach = handout.coachData;
    const facts = fill(piece('t-facts'), { athlete: handout.athlete, coach: coach.name, date: handout.date, nextReview: handout.nextReview });
    into(part, 'facts', facts);
    into(part, 'notes', ...handout.notes.map(text => element('p', 'gap', text)));
    if (coach.name) {
      const below = [coach.practice ? coach.name : '', coach.qualification].filter(Boolean);
      const letterhead = fill(piece('t-letterhead'), { letterhead: coach.practice || coach.name, below: h.commas(below) });
      into(letterhead, 'contact', ...[coach.phone, coach.email, coach.web].filter(Boolean).map(text => element('p', '', text)));
      into(part, 'letterhead', letterhead);
    }
    return part;
  };
  const leaf = (...nodes) => { const made = element('div', 'leaf'); made.append(...nodes); return made; };
  const programmeSheets = handout => {
    const leaves = [], count = Math.min(handout.weeks || 4, 12);
    const first = fill(piece('t-first'), handout);
    into(first, 'week', log(handout.items, handout.days, 1, true));
    leaves.push(leaf(head(handout), first));
    const size = handout.look.perPage === '1' ? 1 : 2;
    for (let i = 0; i < handout.items.length; i += size) {
      leaves.push(leaf(...handout.items.slice(i, i + size).map(item => section(item, handout.look))));
    }
    const last = fill(piece('t-last'), handout), weeks = [];
    for (let week = 2; week <= count; week++) {
      const part = fill(piece('t-week'), { week: h.say('week', { n: week }) });
      into(part, 'week', log(handout.items, handout.days, week, false));
      weeks.push(part);
    }
    into(last, 'weeks', ...weeks);
    into(last, 'progression', ...list(handout.progressionList));
    if (handout.stopSigns.length) into(last, 'stop', ...list(handout.stopSigns));
    leaves.push(leaf(last));
    return leaves;
  };
  const summarySheet = handout => {
    const part = fill(piece('t-summary'), handout), body = part.querySelector('tbody'), top = part.querySelector('tr');
    const days = handout.days.length ? h.DAYS.filter(day => handout.days.includes(day)).map(day => h.day(day, true)) : ['1', '2', '3'];
    days.forEach(text => { const th = element('th', 'd', text); th.scope = 'col'; top.lastElementChild.before(th); });
    handout.items.forEach(item => {
      const row = markup(item, 'normal', 'row', handout.look.mono).querySelector('tr');
      into(row, 'parts', ...parts(item.dose));
      into(row, 'sides', h.sides(item.sides));
      into(row, 'begins', ...(item.fromWeek > 1 ? [fill(piece('t-begins'), { begins: h.say('from-week', { n: item.fromWeek }) })] : []));
      into(row, 'note', ...(item.note ? [element('b', '', item.note)] : []));
      days.forEach(() => { const td = element('td', 'd'); td.append(element('span', 'tick')); row.append(td); });
      const effort = element('td', 'e');
      effort.append(element('span', 'score'));
      row.append(effort);
      body.append(row);
    });
    if (handout.stopSigns.length) into(part, 'stop', handout.stopSigns.map(text => text + '. ').join(''));
    return [leaf(head(handout), part)];
  };

  const host = document.getElementById('b-sheets');
  const shadow = host.attachShadow({ mode: 'open' });
  const desk = element('div', 'desk');
  const link = address => { const made = element('link'); made.rel = 'stylesheet'; made.href = address; return made; };
  const styles = host.dataset.styles.split(' ').map(link);
  const looks = { medium: link(host.dataset.medium), large: link(host.dataset.large), mono: link(host.dataset.mono), letter: link(h.root.dataset.letter) };
  shadow.append(...styles, desk);
  const paper = { a4: link(h.root.dataset.a4), letter: link(h.root.dataset.letter) };
  Object.values(paper).forEach(each => { each.media = 'print'; });
  const margins = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, margins];
  const cssText = text => '"' + Array.from(text, c => /[\p{L}\p{N} .,:-]/u.test(c) ? c : '\\' + c.codePointAt(0).toString(16) + ' ').join('') + '"';
  const FONTS = { 12: 'font-size: 12pt; line-height: 14pt', 14: 'font-size: 14pt; line-height: 16pt', 18: 'font-size: 16pt; line-height: 19pt' };

  const widest = () => desk.firstElementChild ? desk.firstElementChild.offsetWidth : 0;
  const fit = () => {
    desk.style.zoom = '1';
    const width = widest();
    if (width) desk.style.zoom = String(Math.min(1, host.clientWidth / width));
  };
  const show = handout => {
    const { look } = handout;
    const set = (sheet, wanted) => { if (wanted && !sheet.parentNode) desk.before(sheet); else if (!wanted) sheet.remove(); };
    set(looks.letter, look.paper === 'letter');
    set(looks.medium, look.size === '14');
    set(looks.large, look.size === '18');
    set(looks.mono, look.mono);
    for (const [name, sheet] of Object.entries(paper)) {
      if (name === look.paper) document.head.append(sheet); else sheet.remove();
    }
    const d = h.root.dataset, font = FONTS[look.size] + '; font-family: ' + getComputedStyle(document.body).fontFamily;
    const running = handout.athlete ? h.say('handout-running', { athlete: handout.athlete, title: handout.title }) : handout.title;
    margins.replaceSync('@page {'
      + '@top-left { content: ' + cssText(running) + '; ' + font + '; vertical-align: bottom; padding-bottom: 2mm; text-align: left; width: 65%; }'
      + '@top-right { content: ' + cssText(handout.date) + '; ' + font + '; vertical-align: bottom; padding-bottom: 2mm; text-align: right; width: 35%; }'
      + '@bottom-left { content: ' + cssText(d.stopLine) + '; ' + font + '; vertical-align: top; padding-top: 2mm; text-align: left; width: 75%; }'
      + '@bottom-right { content: ' + cssText(d.pageNumber + ' ') + ' counter(page) ' + cssText(' ' + d.pageOf + ' ') + ' counter(pages); ' + font
      + '; vertical-align: top; padding-top: 2mm; text-align: right; width: 25%; } }');
    desk.className = 'desk ' + look.paper + ' ' + (look.perPage === 'summary' ? 'sheet-summary' : 'sheet-programme');
    desk.replaceChildren(...(!handout.items.length ? [] : look.perPage === 'summary' ? summarySheet(handout) : programmeSheets(handout)));
    fit();
  };
  const waiting = styles.map(each => new Promise(done => { each.onload = done; each.onerror = done; }));
  Promise.all(waiting).then(fit);
  window.addEventListener('resize', fit);
  Object.assign(h, { show, fit, element });
})();
