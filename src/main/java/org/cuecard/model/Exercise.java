package org.cuecard.model;

import org.cuecard.source.SourceFile;

/**
 * An exercise of the guide.
 *
 * @param id the file's name, {@code [a-z0-9]+(-[a-z0-9]+)*}
 * @param spec what its YAML says
 * @param body what its Markdown says
 * @param specFile the YAML file
 * @param bodyFile the Markdown file
 */
public record Exercise(String id, ExerciseSpec spec, Prose body, SourceFile specFile, SourceFile bodyFile) {}
