package org.cuecard.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build. Everything that a build depends on besides the guide's files stands here: there is no other clock,
 * locale or working folder.
 *
 * @param guide the guide's folder
 * @param output the folder to write to
 * @param baseUrl the address of the published site, in place of the guide's own
 * @param drafts whether drafts are part of the site
 * @param strict whether a warning keeps the site from being written, as an error does
 * @param pdf whether sheets are PDFs too
 * @param now the day against which due dates are held
 */
public record BuildRequest(
        Path guide,
        Path output,
        Optional<String> baseUrl,
        boolean drafts,
        boolean strict,
        boolean pdf,
        LocalDate now) {}
