package org.cuecard.diagnostic;

import java.util.Locale;

/**
 * Every kind of problem that Cuecard tells, each with a name that never changes its meaning. The manual's page on
 * diagnostics is made from this list.
 */
public enum Code {
    // Reading files
    NOT_UTF_8(Severity.ERROR, "A text file holds bytes that are not UTF-8. Save it as UTF-8 in your editor."),
    TOO_LARGE(Severity.ERROR, "A text file is larger than a spec or a page can sensibly be."),
    LINK_OUTSIDE(Severity.ERROR, "A symbolic link leads out of the guide's folder; it is not followed."),
    FOLDER_LOOP(Severity.ERROR, "A symbolic link leads back to a folder that it lies in."),
    UNREADABLE(Severity.ERROR, "The system did not let Cuecard read a file or a folder."),
    NO_GUIDE(Severity.ERROR, "The folder holds no site/guide.yaml, so it is not a guide."),
    NO_VOCABULARY(Severity.ERROR, "A guide with exercises needs site/vocabulary.yaml, which lists the terms they use."),
    NO_EXERCISES(Severity.ERROR, "A guide needs at least one exercise in exercises/."),
    UNREAD_FILE(Severity.ERROR, "A YAML or Markdown file has a place or an ending that Cuecard does not read."),
    NO_FRONT_MATTER(Severity.ERROR, "A page lacks its fields: YAML at its top, between two lines of three hyphens."),

    // YAML
    YAML_SYNTAX(Severity.ERROR, "The YAML cannot be parsed. Most often a colon, a quote or an indent is missing."),
    YAML_LIMIT(Severity.ERROR, "The YAML nests too deep, or repeats itself through aliases beyond any use."),
    YAML_FEATURE(Severity.ERROR, "The YAML uses what a spec never needs: tags, merge keys, a second document."),
    DUPLICATE_KEY(Severity.ERROR, "The same key stands twice in one mapping; only one of them could count."),

    // Fields
    MISSING_FIELD(Severity.ERROR, "A field that every such file needs is not there."),
    UNKNOWN_FIELD(Severity.ERROR, "No field has this name here. Cuecard never passes over a key in silence."),
    WRONG_TYPE(Severity.ERROR, "A list stands where a text belongs, a text where a number belongs, and so on."),
    OUT_OF_RANGE(Severity.ERROR, "A number lies outside what makes sense for its field."),
    BAD_VALUE(Severity.ERROR, "A value is not written the way its field asks for."),
    EMPTY_VALUE(Severity.ERROR, "A field is there but says nothing."),
    UNKNOWN_TERM(Severity.ERROR, "The guide's vocabulary, site/vocabulary.yaml, has no such term."),

    // Content that belongs together
    BAD_ID(Severity.ERROR, "A file's name is its id, and an id holds only a–z, 0–9 and single hyphens."),
    FILE_EXISTS(Severity.ERROR, "A file that was to be made is there already, and nothing is written over it."),
    DUPLICATE_ID(Severity.ERROR, "Two files claim the same id; links and addresses could not tell them apart."),
    FORMER_ID(Severity.ERROR, "A former id is in use, or two claim it: its old address could not lead to both."),
    MISSING_BODY(Severity.ERROR, "A spec (.yaml) has no body (.md) of the same name beside it."),
    MISSING_SPEC(Severity.ERROR, "A body (.md) has no spec (.yaml) of the same name beside it."),
    UNKNOWN_EXERCISE(Severity.ERROR, "A programme, a variation or a link names an exercise that is not there."),
    UNKNOWN_PROGRAMME(Severity.ERROR, "The guide names a programme that is not there."),
    PROGRESSION_CYCLE(Severity.ERROR, "Following easier or harder leads back to where it began."),
    UNKNOWN_SOURCE(Severity.ERROR, "A dose names a source that its file's credits do not list."),
    URL_CONFLICT(Severity.ERROR, "Two pages would be written to the same address."),
    UNPORTABLE_NAME(
            Severity.ERROR,
            "A name that not every computer can keep: a device of Windows such as con, a colon, or far too long."),
    BASE_URL(Severity.ERROR, "The base URL is not an absolute http or https address."),
    NO_BASE_URL(
            Severity.NOTE,
            "Without a base URL there is no sitemap, feed, canonical link or QR code, for they need absolute addresses."),

    // Bodies
    RAW_HTML(Severity.ERROR, "A body holds HTML, and the guide does not allow it (raw-html in guide.yaml)."),
    HEADING_LEVEL(Severity.ERROR, "A heading skips a level, or claims the first, which is the page's title."),
    DUPLICATE_ANCHOR(Severity.ERROR, "Two places of one body claim the same anchor; a link could not tell them apart."),
    UNKNOWN_ADMONITION(Severity.ERROR, "A box after !!! is of a kind other than note, tip or warning."),
    TOO_COMPLEX(Severity.ERROR, "A body nests deeper, or runs on longer without an empty line, than any page needs."),
    EMPTY_LINK(Severity.ERROR, "A link has no words; a reader who hears the page learns nothing of it."),
    BROKEN_LINK(Severity.ERROR, "A link leads to nothing in this guide."),
    BROKEN_ANCHOR(Severity.ERROR, "A link leads to a page, but to no heading of that name on it."),
    ANCHOR_TAKEN(Severity.ERROR, "A heading has the anchor of a part that Cuecard itself makes on the page."),
    MISSING_IMAGE(Severity.ERROR, "A picture is named that is not among the guide's files."),
    REMOTE_IMAGE(
            Severity.ERROR, "A picture lies on another site, which would then learn of everybody who reads the page."),
    BAD_IMAGE(Severity.ERROR, "A picture cannot be read, or is of a kind that browsers do not show."),
    MISSING_ALT(Severity.ERROR, "A picture has no alternative text; a reader who cannot see it gets nothing."),
    PATH_OUTSIDE(Severity.ERROR, "A path is absolute or leads out of the guide's folder."),
    UNSAFE_LINK(Severity.ERROR, "A link uses a scheme, such as javascript:, that a guide must not publish."),

    // Translations
    NOTHING_TO_TRANSLATE(
            Severity.ERROR, "A translation has a file, a field or an entry that its original does not have."),
    NOT_TRANSLATABLE(
            Severity.ERROR,
            "A translation names a field that is no text for readers: what it says holds in every language."),
    UNKNOWN_LANGUAGE(Severity.ERROR, "A file is a translation into a language that the guide does not list."),

    // Care for the reader
    HTML_REMOVED(Severity.WARNING, "Something that could run, fetch or ask was taken out of the HTML of a body."),
    DUPLICATE_NAME(
            Severity.WARNING, "Two exercises go by the same name; a reader who searches cannot tell them apart."),
    REVIEW_OVERDUE(Severity.WARNING, "The date by which the content was to be reviewed has passed."),
    CURE_WORD(
            Severity.WARNING, "A word promises to make somebody well or to keep harm away. No guide can promise that."),
    LONG_SENTENCE(Severity.WARNING, "A sentence of more than 20 words is hard to follow in mid-exercise."),
    MANY_STEPS(Severity.WARNING, "More than six steps are hard to keep in mind."),
    MANY_EXERCISES(Severity.WARNING, "People do better on fewer: more than five exercises in one session."),
    HANDOUT_BAND(
            Severity.WARNING,
            "An exercise of a handout needs a band at a place where the handout says that its athlete cannot wear one."),
    SHEET_FULL(
            Severity.WARNING,
            "Exercises that were to share a page do not fit on it, or one is longer than a page. Type is never made"
                    + " smaller for it."),
    UNKNOWN_LICENCE(Severity.WARNING, "A picture or a text is used under a licence that nobody knows."),

    // Figures
    FIGURE_LIMIT(Severity.ERROR, "A figure's joint is to bend further than joints do."),
    FIGURE_REACH(
            Severity.ERROR, "A figure's foot is out of reach, or its knees cannot bend as asked where the feet are."),
    FIGURE_FLOOR(Severity.ERROR, "A part of a figure would sink into the floor, or be inside a step or a chair."),
    FIGURE_BALANCE(Severity.ERROR, "A figure would fall: its weight is not over what carries it."),
    FIGURE_BASE(Severity.ERROR, "A pose says something that means nothing for what the body rests on."),
    FIGURE_POSE(Severity.ERROR, "A pose is named that the figure does not have, has twice, or has only later."),
    FIGURE_STEP(Severity.ERROR, "Steps and poses do not match: a number without its step, a pose that no step names."),
    FIGURE_BAND(
            Severity.ERROR,
            "A figure's band cannot be where it is to be: no anchor tells its place, the body is in its way, or the hand"
                    + " that holds it is to rest on something."),
    FIGURE_MOTION(Severity.ERROR, "A figure's motion names fewer than two poses, or poses that do not go together."),
    FIGURE_PROP(Severity.WARNING, "A figure's ball does not fit between its knees, so that it is left out."),
    FIGURE_GHOST(
            Severity.WARNING, "A pose and its ghost are seen from different sides, so that the ghost is left out."),
    FIGURE_ARROW(Severity.WARNING, "An arrow points at the reader or away, so that nobody sees it."),

    // A coach's profile
    BAD_LOGO(
            Severity.ERROR,
            "A logo cannot be shown: it is not where coach.yaml says, or it is no SVG, PNG or JPEG that can be read."),
    UNSAFE_LOGO(
            Severity.ERROR,
            "A logo in SVG holds something that could run or fetch, or that cannot be printed as it looks. Only shapes,"
                    + " groups and gradients are taken over."),

    // Themes
    NO_THEME(Severity.ERROR, "Neither the guide nor Cuecard has a theme of this name."),
    THEME_CYCLE(Severity.ERROR, "A theme extends itself through its parents."),
    THEME_ENGINE(Severity.ERROR, "The theme was made for another version of Cuecard."),
    THEME_PARAMETER(Severity.ERROR, "The guide sets a theme parameter that is unknown or of the wrong type."),
    TEMPLATE_SYNTAX(Severity.ERROR, "A template is not valid Mustache: a section that is not closed, say."),
    UNKNOWN_NAME(Severity.ERROR, "A template uses a name that the page's data does not have."),
    UNKNOWN_PARTIAL(Severity.ERROR, "A template includes a partial that neither the theme nor its parents have."),
    PARTIAL_CYCLE(Severity.ERROR, "A partial or a stylesheet includes itself, directly or through others."),
    UNKNOWN_BLOCK(Severity.ERROR, "A template fills a block that the layout it builds on does not have."),
    WRONG_USE(Severity.ERROR, "A template uses a value as what it is not: a list as a text, plain text as markup."),
    MISSING_TEMPLATE(Severity.ERROR, "A theme lacks the template for a kind of page."),
    MISSING_STRING(Severity.ERROR, "The theme's strings for the guide's language lack a text that is needed."),
    UNKNOWN_STRING(Severity.ERROR, "A strings file holds a text that no theme declares."),
    STRING_PLACEHOLDER(
            Severity.ERROR,
            "A text asks for something that is not filled in there, or (a warning) leaves out something that is."),
    UNUSED_FILE(Severity.WARNING, "A file of the theme is none that Cuecard or a template asks for."),
    PARENT_CHANGED(
            Severity.WARNING,
            "A theme's file takes the place of one of its parent, and that one has changed since somebody compared the"
                    + " two."),
    MISSING_ASSET(Severity.ERROR, "A stylesheet or a template names an asset that the theme does not have."),
    REMOTE_ASSET(
            Severity.ERROR,
            "A stylesheet fetches something from elsewhere. A page of a guide asks no other server for anything."),
    PDF_REFUSED(Severity.ERROR, "A sheet asks for what no paper has room for, so no PDF can be made of it."),
    PDF_CHARACTER(Severity.ERROR, "A character that the font of PDFs lacks; it would be printed as another sign."),
    PDF_DIRECTION(
            Severity.WARNING,
            "PDFs are left out in a language that is written from right to left; a browser can print them."),
    LOW_CONTRAST(Severity.ERROR, "Two colours that meet as text and ground are too near to be read by everybody."),

    // Other people's exercises
    JSON_SYNTAX(Severity.ERROR, "The JSON cannot be parsed. Most often the file was cut short or edited by hand."),
    TABLE_SYNTAX(
            Severity.ERROR,
            "A table cannot be read: a quote that is never closed, no line of headings, or a file that is no CSV."),
    NOTHING_TO_IMPORT(Severity.ERROR, "The file holds no exercise in the form that was named."),
    IMPORT_FAILED(Severity.ERROR, "The system did not let what was imported be written; the guide is as it was."),

    // Output
    OUTPUT_NOT_OURS(Severity.ERROR, "The output folder holds files and none is Cuecard's, so nothing is touched."),
    OUTPUT_FOREIGN_FILE(Severity.ERROR, "Where a page is to be written stands a file that Cuecard did not make."),
    OUTPUT_INSIDE_INPUT(Severity.ERROR, "The output folder is one of the folders that the guide is read from."),
    OUTPUT_FAILED(Severity.ERROR, "The system did not let Cuecard write; the last good site is as it was."),
    OUTPUT_EDITED(
            Severity.WARNING,
            "Somebody edited a file that Cuecard had written; such edits belong into the guide's files."),
    OUTPUT_LITTER(
            Severity.WARNING,
            "The new site stands, but not all of the old one could be cleared away; the next build tries again."),
    OUTPUT_BUSY(Severity.ERROR, "Another build is writing to the same output folder.");

    private final Severity severity;
    private final String explanation;

    Code(Severity severity, String explanation) {
        this.severity = severity;
        this.explanation = explanation;
    }

    /** The name by which people and programs know it, such as {@code unknown-term}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much it matters, unless a diagnostic says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What it means, in a sentence or two. */
    public String explanation() {
        return explanation;
    }
}
