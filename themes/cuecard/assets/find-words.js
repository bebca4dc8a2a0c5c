// Finds entries of the guide by words: whole, begun, contained or mistyped. Knows nothing of the page.
(function () {
  'use strict';
  const cuecard = (self.cuecard = self.cuecard || {});
  const WORD = /[\p{L}\p{N}\p{M}]+/gu;
  const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ة: 'ه', ى: 'ي', ـ: '' };
  const ARTICLE = 'ال';
  const PLAIN = /^[\0-\x7f]*$/;
  const FEWEST_FOR_INSIDE = 4;
  const FEWEST_FOR_ERRORS = 3;

  /** Small letters without accents, vowel signs and hamza: "Café" and "CAFE" are one word, and so are "أفتح" and "افتح". */
  function fold(text) {
    if (PLAIN.test(text)) {
      return text.toLowerCase();
    }
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

  /** word -> the numbers of the entries that have it, rising, and what its best place in each is worth */
  function postings(entries, terms) {
    const all = new Map();
    entries.forEach((entry, number) => fields(entry, terms).forEach(([text, worth]) => words(text).forEach((word) => {
      let places = all.get(word);
      if (!places) {
        all.set(word, (places = { numbers: [], worths: [] }));
      }
      const last = places.numbers.length - 1;
      if (places.numbers[last] !== number) {
        places.numbers.push(number);
        places.worths.push(worth);
      } else if (places.worths[last] < worth) {
        places.worths[last] = worth;
      }
    })));
    return all;
  }

  const ROWS = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];
  const LONGEST = 60;

  /**
   * How many letters are wrong, missing, added or swapped in a typed word, against a word or the beginning of it; more
   * than the most that matter as soon as that is certain.
   */
  function slips(typed, word, most) {
    if (typed.length > LONGEST || typed.length - word.length > most) {
      return most + 1;
    }
    const length = Math.min(word.length, typed.length + most, LONGEST);
    let [before, last, row] = ROWS;
    let best = 0;
    for (let j = 0; j <= length; j++) {
      last[j] = j;
    }
    for (let i = 1; i <= typed.length; i++) {
      row[0] = i;
      best = i;
      for (let j = 1; j <= length; j++) {
        let least = Math.min(last[j], row[j - 1], last[j - 1] - (typed[i - 1] === word[j - 1] ? 1 : 0)) + 1;
        if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
          least = Math.min(least, before[j - 2] + 1);
        }
        row[j] = least;
        best = Math.min(best, least);
      }
      if (best > most) {
        return most + 1;
      }
      [before, last, row] = [last, row, before];
    }
    // A word that is only begun is less sure than a whole one.
    return Math.min(length === word.length ? last[length] : most + 1, best + 1);
  }

  function Finder(entries, terms, Fuse) {
    const index = postings(entries, terms);
    const list = Array.from(index.keys());
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
        let fewest = typed.length < 6 ? 1 : 2;
        list.forEach((word) => {
          const wrong = slips(typed, word, fewest);
          if (wrong < fewest) {
            found.clear();
            fewest = wrong;
          }
          if (wrong === fewest) {
            found.set(word, 0.4 / wrong);
          }
        });
      }
      return found;
    }

    /** Entries that have all of the words, or where none has, as many as any has; the best first. */
    this.find = function (query) {
      const typed = words(query);
      const scores = new Float64Array(entries.length);
      const matched = new Uint8Array(entries.length);
      const marked = new Map();
      typed.forEach((one) => {
        const best = new Float64Array(entries.length);
        meant(one).forEach((sure, word) => {
          marked.set(word, sure >= 0.8 && word.startsWith(one) ? one.length : word.length);
          const places = index.get(word);
          places.numbers.forEach((number, at) => {
            best[number] = Math.max(best[number], places.worths[at] * sure);
          });
        });
        best.forEach((score, number) => {
          scores[number] += score;
          matched[number] += score > 0 ? 1 : 0;
        });
      });
      const most = matched.reduce((a, b) => Math.max(a, b), 0);
      const numbers = [];
      matched.forEach((count, number) => most > 0 && count === most && numbers.push(number));
      numbers.sort((a, b) => scores[b] - scores[a] || a - b);
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
