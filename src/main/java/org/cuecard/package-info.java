/**
 * Cuecard turns exercise specs (YAML) and their bodies (Markdown) into a static guide and printable pages. This is the
 * map of its code.
 *
 * <h2>The one way through the house</h2>
 *
 * Data goes one way, and each stage is a function of what the one before hands over:
 *
 * <pre>
 *   exercises/  site/  themes/
 *        |   source.SourceTreeReader          the only reader of input files
 *        v
 *   SourceTree → parse.CatalogReader → Catalog → plan.SitePlanner → SitePlan + LinkTable
 *        |                                                 |
 *        +----→ theme.ThemeReader → Theme -----------------+
 *                                                          v
 *                                    render.SiteRenderer → files, each made when it is asked for
 *                                                          |
 *                                     output.SiteWriter → disk      the only writer of a site
 * </pre>
 *
 * {@link org.cuecard.build.SiteBuilder} is this picture as code. Problems of an author are never exceptions: every
 * stage before rendering returns a {@link org.cuecard.diagnostic.Checked}, and rendering cannot fail, because all that
 * could be wrong was found before.
 *
 * <h2>The rooms, and what each may import</h2>
 *
 * {@code PackageArrowsTest} holds this table; change both together.
 *
 * <table>
 * <caption>Packages below org.cuecard</caption>
 * <tr><th>room</th><th>may import</th><th>holds</th></tr>
 * <tr><td>source</td><td>nothing</td><td>files, spans, the tree of what was read, hashes of content and the memory of
 * what was made of it</td></tr>
 * <tr><td>diagnostic</td><td>source</td><td>problems as values, and how they are told</td></tr>
 * <tr><td>image</td><td>nothing</td><td>photographs read, made smaller and written again, the same bytes on every
 * machine</td></tr>
 * <tr><td>schema</td><td>source, diagnostic</td><td>records as the schema of YAML: reader, JSON Schema, reference;
 * SnakeYAML is seen here only</td></tr>
 * <tr><td>model</td><td>source, schema</td><td>the domain as immutable records</td></tr>
 * <tr><td>parse</td><td>source, diagnostic, schema, model</td><td>files to a catalog, Markdown to prose, a logo to a safe one,
 * the checks of content; flexmark is seen here only</td></tr>
 * <tr><td>plan</td><td>source, diagnostic, model</td><td>every page and its address, where every link leads</td></tr>
 * <tr><td>figure</td><td>source, model</td><td>poses in degrees to line art: solver, body, raster, curves, SVG</td></tr>
 * <tr><td>theme</td><td>source, diagnostic, schema</td><td>themes, their texts and assets, the check of every name in
 * every template; Mustache.java is seen here only</td></tr>
 * <tr><td>render</td><td>source, schema, image, model, plan, figure, theme</td><td>view records (the contract of themes), pages, sheets, feeds; ZXing is seen here only</td></tr>
 * <tr><td>pdf</td><td>source, render</td><td>sheets to tagged PDFs, by the engine inside or by a browser; OpenHTMLToPDF and PDFBox are seen here only</td></tr>
 * <tr><td>output</td><td>source, diagnostic, plan</td><td>what a site will be, and the swap that puts it in place</td></tr>
 * <tr><td>build</td><td>all above</td><td>the whole way; what an author begins with</td></tr>
 * <tr><td>serve</td><td>source, diagnostic, output, build</td><td>a guide in the browser while it is written: watch,
 * server on loopback, what a preview adds to a page</td></tr>
 * <tr><td>importer</td><td>source, diagnostic, schema, model, parse</td><td>other people's exercises to specs and
 * bodies, and back to a table; FastCSV is seen here only</td></tr>
 * <tr><td>cli</td><td>source, diagnostic, build, serve, importer</td><td>one file a command; the only place that prints</td></tr>
 * </table>
 *
 * <h2>Decisions that shape the rest</h2>
 *
 * <ol>
 *   <li>Records are the schema. A record in {@code model} declares a file's fields once, with their meaning; the
 *       reader, the JSON Schema and the manual's reference are made from it.
 *   <li>View records are the contract of themes. Every name in every template is resolved against them when the theme
 *       is loaded, inside lists that happen to be empty too.
 *   <li>The whole line always runs. There is no invalidation logic; only pure functions may be remembered.
 *   <li>Check everything, then write. A build that fails or is killed leaves the last good site whole.
 *   <li>A body is parsed once, to markup with gaps where addresses go ({@link org.cuecard.model.Prose}), and a page is
 *       made when the writer asks for it, so that a large guide is never in memory as HTML. Of a very large one, each
 *       exercise is packed when it was read and checked, its files are read again by the few who want their text, and
 *       what grows with the guide is written piece by piece.
 *   <li>A figure is known by what of its spec is drawn, and by no word of it. It is solved when the guide is checked,
 *       unless it is remembered as sound, and its lines are found when a page asks for them; the solver tells what no
 *       body can do as values, and the build turns them into diagnostics.
 *   <li>A preview runs the whole line too. What it remembers is pure: a file by its size and times, a part of the guide
 *       by the very files and rules that it was read with, together with what was wrong in it, and a plan by what plans
 *       take from the parts. A plan that depends on more has to name it there.
 *   <li>Themes are objects and may be remembered for as long as a process lives, known by the hash of all that they are
 *       read from.
 *   <li>A sheet is printed to PDF from the very page that a browser prints, by a press that {@code render} knows as an
 *       interface only. It is printed before the pages that tell its length, and its bytes are remembered.
 *   <li>A handout for one athlete is a programme: the guide is tailored to the athlete in memory and takes the way of
 *       every guide from there. An athlete's name reaches the page and no file, no memory and no message.
 *   <li>What is made of the whole site, its archive and the script that keeps it for readers without a connection, is
 *       made last, of the files as they were written: no page is rendered twice for it.
 *   <li>A guide may mount others below itself, each checked and planned on its own; the manual stands beside the
 *       bundled guide in this way.
 * </ol>
 */
@NullMarked
package org.cuecard;

import org.jspecify.annotations.NullMarked;
