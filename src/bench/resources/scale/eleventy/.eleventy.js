const yaml = require("js-yaml");

const SIZE = 60;
const KINDS = ["trains", "equipment", "levels", "patterns"];

function termsOf(exercise, kind) {
  const d = exercise.data;
  switch (kind) {
    case "trains": return [...d.muscles.primary, ...(d.muscles.secondary || [])];
    case "equipment": return d.equipment;
    case "levels": return [d.level];
    default: return [d.pattern];
  }
}

module.exports = function (config) {
  config.addDataExtension("yaml", contents => yaml.load(contents));
  config.addFilter("json", value => JSON.stringify(value));
  config.addFilter("dash", value => String(value).replace("-", "–"));

  const cached = make => { let of, value; return api => {
    const all = api.getFilteredByGlob("exercises/*.md");
    if (of !== api) { of = api; value = make(all.slice().sort((a, b) => a.data.name < b.data.name ? -1 : 1)); }
    return value;
  }; };
  config.addCollection("byName", cached(all => all));
  config.addCollection("byId", cached(all => [Object.fromEntries(all.map(e => [e.fileSlug, e]))]));
  const terms = all => {
    const found = {};
    for (const kind of KINDS) {
      found[kind] = {};
      for (const e of all) for (const id of termsOf(e, kind)) (found[kind][id] = found[kind][id] || []).push(e);
    }
    return found;
  };
  config.addCollection("terms", cached(all => [terms(all)]));
  config.addCollection("lists", cached(all => {
    const lists = [];
    const list = (path, title, entries, finder) => {
      const of = Math.max(1, Math.ceil(entries.length / SIZE));
      for (let n = 1; n <= of; n++) {
        lists.push({ path, title, n, of, finder, url: p => p === 1 ? `/${path}/` : `/${path}/page/${p}/`,
          entries: entries.slice((n - 1) * SIZE, n * SIZE) });
      }
    };
    list("exercises", "Exercises", all, true);
    for (const [kind, ids] of Object.entries(terms(all))) {
      for (const [id, entries] of Object.entries(ids)) list(`${kind}/${id}`, id, entries, false);
    }
    return lists;
  }));
  const formats = ["a4", "a4-large", "letter", "letter-large"];
  config.addCollection("sheets", cached(all => all.flatMap(e => formats.map(format => ({ format, exercise: e })))));
  config.addGlobalData("formats", formats);
  config.addGlobalData("kinds", KINDS);
  config.addGlobalData("site", { title: "A made-up guide", url: "https://guide.example",
    safety: ["General information, not diagnosis or treatment."] });
  return { dir: { input: ".", includes: "_includes", data: "_data" }, markdownTemplateEngine: false,
    templateFormats: ["njk", "md"] };
};
