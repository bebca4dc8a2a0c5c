package org.cuecard.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.Paper;
import org.cuecard.model.SheetFormat;

/**
 * What the plan of a site depends on beside the guide itself.
 *
 * @param baseUrl the address of the whole site, in place of the guide's own {@code base-url}
 * @param mount the folder of the site that the guide goes to, such as {@code manual}; empty for the site's root
 * @param listLength how many entries a page of a list holds before the list goes on to another page
 * @param neighbours other guides of the same site, linked at the foot of each page beside the guide's own mounts
 * @param pdf whether each sheet is a PDF too, unless the guide says otherwise
 * @param languages the languages of the guide; its mount is the folder of one of them
 * @param formats how sheets are laid out, each exercise and programme in each
 */
public record PlanOptions(
        Optional<String> baseUrl,
        String mount,
        int listLength,
        List<MenuEntry> neighbours,
        boolean pdf,
        SiteLanguages languages,
        List<SheetFormat> formats) {
    /** Sixty entries: a page of a list stays below a hundred kilobytes, and a guide of usual size has one page. */
    public static final int LIST_LENGTH = 60;

    /** A guide on its own, at the root of its site, with its own base URL. */
    public static final PlanOptions DEFAULT =
            new PlanOptions(Optional.empty(), "", LIST_LENGTH, List.of(), true, SiteLanguages.one(""), usual());

    public PlanOptions {
        Objects.requireNonNull(baseUrl);
        if (mount.endsWith("/")) {
            mount = mount.substring(0, mount.length() - 1);
        }
        if (!mount.isEmpty() && UrlPath.parse(mount).isEmpty()) {
            throw new IllegalArgumentException("\"" + mount + "\" is not a folder of the site");
        }
        if (listLength < 1) {
            throw new IllegalArgumentException("a list needs room for at least one entry");
        }
        neighbours = List.copyOf(neighbours);
        formats = List.copyOf(formats);
    }

    /** Each paper, in the usual size and in large print. */
    private static List<SheetFormat> usual() {
        return Stream.of(Paper.values())
                .map(SheetFormat::of)
                .flatMap(format -> Stream.of(format, format.large()))
                .toList();
    }

    public PlanOptions withBaseUrl(String url) {
        return new PlanOptions(Optional.of(url), mount, listLength, neighbours, pdf, languages, formats);
    }

    public PlanOptions withMount(String folder) {
        return new PlanOptions(baseUrl, folder, listLength, neighbours, pdf, SiteLanguages.one(folder), formats);
    }

    /** In the folder of one language of several. */
    public PlanOptions withLanguage(String tag, SiteLanguages all) {
        return new PlanOptions(baseUrl, all.folder(tag), listLength, neighbours, pdf, all, formats);
    }

    public PlanOptions withListLength(int length) {
        return new PlanOptions(baseUrl, mount, length, neighbours, pdf, languages, formats);
    }

    public PlanOptions withNeighbours(List<MenuEntry> others) {
        return new PlanOptions(baseUrl, mount, listLength, others, pdf, languages, formats);
    }

    public PlanOptions withPdf(boolean wanted) {
        return new PlanOptions(baseUrl, mount, listLength, neighbours, wanted, languages, formats);
    }

    public PlanOptions withFormats(List<SheetFormat> wanted) {
        return new PlanOptions(baseUrl, mount, listLength, neighbours, pdf, languages, wanted);
    }
}
