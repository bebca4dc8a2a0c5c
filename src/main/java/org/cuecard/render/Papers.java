package org.cuecard.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cuecard.model.Catalog;
import org.cuecard.model.Ink;
import org.cuecard.model.Paper;
import org.cuecard.model.SheetFormat;
import org.cuecard.model.TypeSize;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.LinkView;
import org.cuecard.render.view.PaperView;
import org.cuecard.render.view.PrintView;

/** The formats of a guide's sheets: sizes of paper, the guide's own first, and sizes of type. */
final class Papers {
    private static final int KILOBYTE = 1000;

    private final List<SheetFormat> order;
    private final Wording words;
    private final SheetPrints prints;

    Papers(Catalog catalog, SitePlan plan, Wording words, SheetPrints prints) {
        this.prints = prints;
        Paper first = catalog.guide().paper().orElse(Paper.A4);
        List<SheetFormat> formats = new ArrayList<>(plan.formats());
        formats.sort(Comparator.comparing((SheetFormat format) -> format.paper() != first));
        this.order = List.copyOf(formats);
        this.words = words;
    }

    /** The sheet in each format, as a page to print and as a PDF. */
    List<PrintView> prints(PageLinks here, Function<SheetFormat, PlannedPage> sheet) {
        return order.stream().map(sheet).map(page -> print(page, here)).toList();
    }

    /** The whole guide in each format; nothing for a guide without a booklet. */
    List<PrintView> booklets(PageLinks here) {
        return order.stream()
                .flatMap(format -> here.plan().booklet(format).stream())
                .map(page -> print(page, here))
                .toList();
    }

    private PrintView print(PlannedPage page, PageLinks here) {
        return new PrintView(
                name(page.format().orElseThrow()),
                here.to(page),
                here.plan().pdf(page).map(here::to),
                prints.of(page).map(this::facts));
    }

    private String facts(SheetPrints.Facts pdf) {
        String kilobytes = Wording.figure(kilobytes(pdf.bytes()));
        return words.sayFor(pdf.pages(), Phrase.PDF_FACTS, Wording.figure(pdf.pages()), kilobytes);
    }

    /** In kilobytes of 1,000 bytes, as browsers and file managers count. */
    static int kilobytes(int bytes) {
        return Math.max(1, (bytes + KILOBYTE / 2) / KILOBYTE);
    }

    /** The paper of a sheet, with the way to the same sheet in others and back to its page. */
    PaperView view(SheetFormat format, PageLinks here, Function<SheetFormat, PlannedPage> sheet, PlannedPage back) {
        return new PaperView(
                format.paper().name().toLowerCase(Locale.ROOT),
                name(format),
                format.paper() == Paper.A4,
                format.type() == TypeSize.MEDIUM,
                format.type() == TypeSize.LARGE,
                format.ink() == Ink.BLACK,
                order.stream()
                        .filter(other -> !other.equals(format))
                        .map(other -> new LinkView(name(other), here.to(sheet.apply(other)), false))
                        .toList(),
                here.to(back));
    }

    /** The paper of pieces of a sheet, which no page leads to. */
    PaperView alone(SheetFormat format, String back) {
        return new PaperView(
                format.paper().name().toLowerCase(Locale.ROOT),
                name(format),
                format.paper() == Paper.A4,
                format.type() == TypeSize.MEDIUM,
                format.type() == TypeSize.LARGE,
                format.ink() == Ink.BLACK,
                List.of(),
                back);
    }

    /** Paper and size of type, in words. */
    String name(SheetFormat format) {
        String paper = words.say(
                switch (format.paper()) {
                    case A4 -> Phrase.PAPER_A4;
                    case LETTER -> Phrase.PAPER_LETTER;
                });
        return switch (format.type()) {
            case NORMAL -> paper;
            case MEDIUM ->
                words.say(
                        Phrase.FORMAT_POINTS,
                        paper,
                        Wording.figure(format.type().points()));
            case LARGE -> words.say(Phrase.FORMAT_LARGE, paper);
        };
    }
}
