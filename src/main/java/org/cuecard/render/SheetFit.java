package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.model.PerPage;
import org.cuecard.model.TypeSize;
import org.cuecard.render.PrintedSheet.Landing;

/** Sees whether the exercises of a handout came to lie on the pages that they were laid out for. */
public final class SheetFit {
    private final List<Landing> landings;
    private final int pages;
    private final TypeSize type;
    private final List<String> names;
    private final List<String> found = new ArrayList<>();

    private SheetFit(PrintedSheet sheet, TypeSize type, List<String> names) {
        this.landings = sheet.landings();
        this.pages = sheet.pages();
        this.type = type;
        this.names = names;
    }

    /**
     * What did not fit, each as a sentence without its mark.
     *
     * @param names the exercises' names, in their order
     */
    public static List<String> problems(PrintedSheet sheet, PerPage perPage, TypeSize type, List<String> names) {
        SheetFit fit = new SheetFit(sheet, type, names);
        fit.checkEach(perPage);
        if (perPage == PerPage.TWO) {
            fit.checkPairs();
        } else if (perPage == PerPage.SUMMARY && fit.pages > 1) {
            fit.found.add("the summary takes " + fit.pages + " pages" + inType(type));
        }
        return List.copyOf(fit.found);
    }

    /** What to do about it. */
    public static String hint(PerPage perPage) {
        return switch (perPage) {
            case ONE -> "print it in smaller type, or say less in the exercise's file";
            case TWO -> "print one exercise a page (--per-page 1), or in smaller type";
            case SUMMARY -> "choose fewer exercises, or print them in smaller type";
        };
    }

    /** In large print an exercise goes on where its movement begins, and perhaps where its faults do. */
    private void checkEach(PerPage perPage) {
        int most = type == TypeSize.LARGE && perPage == PerPage.ONE ? 3 : 1;
        for (int i = 0; i < landings.size(); i++) {
            Landing landing = landings.get(i);
            int taken = landing.last() - landing.first() + 1;
            if (taken > most) {
                found.add(name(i) + " takes " + taken + " pages" + inType(type));
            }
            if (landing.overflows()) {
                found.add(name(i) + " is wider than the page" + inType(type));
            }
        }
    }

    private void checkPairs() {
        for (int i = 0; i + 1 < landings.size(); i += 2) {
            if (landings.get(i).last() != landings.get(i + 1).first()) {
                found.add(name(i) + " and " + name(i + 1) + " do not fit on one page" + inType(type)
                        + ", so each has one of its own");
            }
        }
    }

    private String name(int index) {
        return index < names.size() ? "\"" + names.get(index) + "\"" : "exercise " + (index + 1);
    }

    private static String inType(TypeSize type) {
        return " in type of " + type.points() + " points";
    }
}
