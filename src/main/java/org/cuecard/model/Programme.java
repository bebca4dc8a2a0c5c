package org.cuecard.model;

import org.cuecard.source.SourceFile;

/** A programme of the guide; its parts are as in {@link Exercise}. */
public record Programme(String id, ProgrammeSpec spec, Prose body, SourceFile specFile, SourceFile bodyFile) {}
