module.exports = {
  layout: "exercise.njk",
  eleventyComputed: {
    notFeel: data => data["not-feel"],
    stopSigns: data => data["stop-signs"],
    notFor: data => data["not-for"],
  },
};
