// Finds entries of the guide by words: whole, begun, contained or mistyped. Knows nothing of the page.
(function () {
  'use strict';
  const cuecard = (self.cuecard = self.cuecard || {});
  const WORD = /[\p{L}\p{N}\p{M}]+/gu;
  const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ة: 'ه', ى: 'ي', ـ: '' };
  const ARTICLE = 'ال';
  const FEWEST_FOR_INSIDE = 4;
  const FEWEST_FOR_ERRORS = 3;

  /** Small letters without accents, vowel signs and hamza: "Café" and "CAFE" are one word, and so are "أفتح" and "افتح". */
  function fold(text) {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.replace(/[ßæœøłđıةىـ]/g, (letter) => LETTERS[letter]);
  }

  function words(text) {
    return (text.match(WORD) || []).map(fold);
  }

  /** The texts of an entry, each with what a word in it is worth. */
  function fields(entry, terms) {
    const list = [[entry.name, 12]];
    (entry.also || []).forEach((name) => list.push([name, 9]));
    Object.keys(terms).forEach((kind) =>
      (entry[kind] || []).forEach((id) => (terms[kind][id] || []).forEach((name) => list.push([name, kind === 'muscle' ? 6 : 4]))));
    list.push([entry.summary, 4]);
    (entry.headings || []).forEach((heading) => list.push([heading, 3]));
    (entry.steps || []).forEach((step) => list.push([step, 2]));
    if (entry.text) {
      list.push([entry.text, 1]);
    }
    return list;
  }

  /** word -> (number of an entry -> what its best place is worth) */
  function postings(entries, terms) {
    const all = new Map();
    entries.forEach((entry, number) => fields(entry, terms).forEach(([text, worth]) => words(text).forEach((word) => {
      let places = all.get(word);
      if (!places) {
        all.set(word, (places = new Map()));
      }
      if (!(places.get(number) >= worth)) {
        places.set(number, worth);
      }
    })));
    return all;
  }

  /** How many letters are wrong, missing, added or swapped in a typed word, against a word or the beginning of it. */
  function slips(typed, word) {
    let before = [];
    let last = Array.from({ length: word.length + 1 }, (_, at) => at);
    for (let i = 1; i <= typed.length; i++) {
      const row = [i];
      for (let j = 1; j <= word.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (typed[i - 1] === word[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return Math.min(last[word.length], 1 + Math.min(...last));
  }

  function Finder(entries, terms, Fuse) {
    const index = postings(entries, terms);
    const list = Array.from(index.keys());
    const near = new Fuse(list, { threshold: 0.4, distance: 20, ignoreFieldNorm: true });
    const names = new Fuse(entries.map((entry) => entry.name), { threshold: 0.7, distance: 50, ignoreFieldNorm: true });

    /** Words of the guide that a typed one may mean, with how sure that is, from 0 to 1. */
    function meant(typed) {
      const found = new Map();
      if (index.has(typed)) {
        found.set(typed, 1);
      }
      list.forEach((word) => {
        if (word !== typed && (word.startsWith(typed) || (word.startsWith(ARTICLE) && word.startsWith(typed, ARTICLE.length)))) {
          found.set(word, 0.8);
        } else if (typed.length >= FEWEST_FOR_INSIDE && word !== typed && word.includes(typed)) {
          found.set(word, 0.5);
        }
      });
      if (found.size === 0 && typed.length >= FEWEST_FOR_ERRORS) {
        const hits = near.search(typed, { limit: 40 }).map((hit) => [hit.item, slips(typed, hit.item)]);
        const fewest = Math.min(typed.length < 6 ? 1 : 2, ...hits.map((hit) => hit[1]));
        hits.filter((hit) => hit[1] <= fewest).forEach((hit) => found.set(hit[0], 0.4 / hit[1]));
      }
      return found;
    }

    /** Entries that have all of the words, or where none has, as many as any has; the best first. */
    this.find = function (query) {
      const typed = words(query);
      const scores = new Map();
      const marked = new Map();
      typed.forEach((one) => {
        const best = new Map();
        meant(one).forEach((sure, word) => {
          marked.set(word, sure >= 0.8 && word.startsWith(one) ? one.length : word.length);
          index.get(word).forEach((worth, number) => best.set(number, Math.max(best.get(number) || 0, worth * sure)));
        });
        best.forEach((score, number) => {
          const sum = scores.get(number) || { words: 0, score: 0 };
          scores.set(number, { words: sum.words + 1, score: sum.score + score });
        });
      });
      const most = Math.max(0, ...Array.from(scores.values(), (sum) => sum.words));
      const numbers = Array.from(scores.keys()).filter((number) => scores.get(number).words === most);
      numbers.sort((a, b) => scores.get(b).score - scores.get(a).score || a - b);
      return { numbers: numbers, marked: marked, asked: typed.length > 0 };
    };

    /** Numbers of the entries whose names are closest to what was typed. */
    this.closest = function (query) {
      return names.search(query.slice(0, 32), { limit: 3 }).map((hit) => hit.refIndex);
    };
  }

  /** A text in pieces: [piece, whether it was looked for]. */
  function pieces(text, marked) {
    const result = [];
    let done = 0;
    for (const match of text.matchAll(WORD)) {
      const length = marked.get(fold(match[0]));
      if (length) {
        const end = match.index + (fold(match[0]).length === match[0].length ? length : match[0].length);
        result.push([text.slice(done, match.index), false], [text.slice(match.index, end), true]);
        done = end;
      }
    }
    result.push([text.slice(done), false]);
    return result.filter(([piece]) => piece);
  }

  cuecard.find = { Finder: Finder, pieces: pieces };
})();
