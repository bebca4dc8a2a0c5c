package org.cuecard.parse;

import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.source.ReadProblem;

/** Tells what kept files from being read. */
public final class ReadProblems {
    private ReadProblems() {}

    /** The problem in words, with what to do about it. */
    public static Diagnostic diagnostic(ReadProblem problem) {
        String path = problem.where().file().path();
        return switch (problem.kind()) {
            case NOT_UTF_8 ->
                Diagnostic.of(
                        Code.NOT_UTF_8,
                        problem.where(),
                        "this is not UTF-8 text",
                        "save the file as UTF-8: most editors offer it under \"save with encoding\"");
            case TOO_LARGE ->
                Diagnostic.of(
                        Code.TOO_LARGE,
                        problem.where(),
                        "this file is too large to be a text: " + problem.detail(),
                        "keep long texts in several pages, and data in site/assets/");
            case LINK_OUTSIDE ->
                Diagnostic.of(
                        Code.LINK_OUTSIDE,
                        problem.where(),
                        "\"" + path + "\" is a link to " + problem.detail() + ", outside the guide's folder",
                        "copy what it leads to into the guide's folder");
            case FOLDER_LOOP ->
                Diagnostic.of(
                        Code.FOLDER_LOOP,
                        problem.where(),
                        "\"" + path + "\" is a link that cannot be followed: " + problem.detail(),
                        "remove the link");
            case UNREADABLE ->
                Diagnostic.of(
                        Code.UNREADABLE,
                        problem.where(),
                        "\"" + path + "\" cannot be read: " + problem.detail(),
                        "check that the file is there and that you may read it");
        };
    }
}
