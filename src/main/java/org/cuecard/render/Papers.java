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

/** Sizes of paper, the guide's own first. */
final class Papers {
    private final List<Paper> order;
    private final Wording words;

    Papers(Catalog catalog, Wording words) {
        Paper first = catalog.guide().paper().orElse(Paper.A4);
        List<Paper> papers = new ArrayList<>(List.of(first));
        Arrays.stream(Paper.values()).filter(paper -> paper != first).forEach(papers::add);
        this.order = List.copyOf(papers);
        this.words = words;
    }

    /** A link to the sheet for each size. */
    List<LinkView> links(PageLinks here, Function<Paper, PlannedPage> sheet) {
        return order.stream()
                .map(paper -> new LinkView(name(paper), here.to(sheet.apply(paper)), false))
                .toList();
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
