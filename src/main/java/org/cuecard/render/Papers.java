package org.cuecard.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cuecard.model.Catalog;
import org.cuecard.model.Paper;
import org.cuecard.plan.PlannedPage;
import org.cuecard.render.view.LinkView;
import org.cuecard.render.view.PaperView;
import org.cuecard.render.view.PrintView;

/** Sizes of paper, the guide's own first. */
final class Papers {
    private static final int KILOBYTE = 1000;

    private final List<Paper> order;
    private final Wording words;
    private final SheetPrints prints;

    Papers(Catalog catalog, Wording words, SheetPrints prints) {
        this.prints = prints;
        Paper first = catalog.guide().paper().orElse(Paper.A4);
        List<Paper> papers = new ArrayList<>(List.of(first));
        Arrays.stream(Paper.values()).filter(paper -> paper != first).forEach(papers::add);
        this.order = List.copyOf(papers);
        this.words = words;
    }

    /** The sheet for each size, as a page to print and as a PDF. */
    List<PrintView> prints(PageLinks here, Function<Paper, PlannedPage> sheet) {
        return order.stream()
                .map(paper -> {
                    PlannedPage page = sheet.apply(paper);
                    return new PrintView(
                            name(paper),
                            here.to(page),
                            here.plan().pdf(page).map(here::to),
                            prints.of(page).map(this::facts));
                })
                .toList();
    }

    /** In kilobytes of 1,000 bytes, as browsers and file managers count. */
    private String facts(SheetPrints.Facts pdf) {
        int kilobytes = Math.max(1, (pdf.bytes() + KILOBYTE / 2) / KILOBYTE);
        return words.sayFor(pdf.pages(), Phrase.PDF_FACTS, Wording.figure(pdf.pages()), Wording.figure(kilobytes));
    }

    /** The paper of a sheet, with the way to the same sheet on others and back to its page. */
    PaperView view(Paper paper, PageLinks here, Function<Paper, PlannedPage> sheet, PlannedPage back) {
        return new PaperView(
                paper.name().toLowerCase(Locale.ROOT),
                name(paper),
                paper == Paper.A4,
                order.stream()
                        .filter(other -> other != paper)
                        .map(other -> new LinkView(name(other), here.to(sheet.apply(other)), false))
                        .toList(),
                here.to(back));
    }

    String name(Paper paper) {
        return words.say(
                switch (paper) {
                    case A4 -> Phrase.PAPER_A4;
                    case LETTER -> Phrase.PAPER_LETTER;
                });
    }
}
