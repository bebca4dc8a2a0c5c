package org.cuecard.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.source.ContentHash;
import org.cuecard.source.Memory;

/**
 * The PDFs of a guide's sheets. What pages say of them, their size and number of pages, is kept; their bytes are asked
 * of the memory, or made again. Safe for use by several threads.
 */
final class SheetPrints {
    private final SitePlan plan;
    private final SheetPress press;
    private final Memory memory;
    private final Function<PlannedPage, SheetPress.Sheet> layout;
    private final BiFunction<PlannedPage, PrintedSheet, List<String>> fit;
    private final Map<String, Facts> facts = new ConcurrentHashMap<>();

    /**
     * What a page says of a PDF.
     *
     * @param bytes its size
     * @param pages how many pages it has
     * @param fit what did not fit where it was to be
     */
    record Facts(int bytes, int pages, List<String> fit) {
        Facts {
            fit = List.copyOf(fit);
        }
    }

    /**
     * PDFs that nobody has asked for yet.
     *
     * @param layout a sheet as its page shows it
     * @param fit what of a printed sheet did not fit
     */
    SheetPrints(
            SitePlan plan,
            SheetPress press,
            Memory memory,
            Function<PlannedPage, SheetPress.Sheet> layout,
            BiFunction<PlannedPage, PrintedSheet, List<String>> fit) {
        this.fit = fit;
        this.plan = plan;
        this.press = press;
        this.memory = memory;
        this.layout = layout;
    }

    /** Prints every sheet, on as many threads as there are processors; tells those that cannot be printed. */
    List<SiteRenderer.Refusal> printAll() {
        return plan.printed().parallelStream().flatMap(this::refusal).toList();
    }

    private Stream<SiteRenderer.Refusal> refusal(PlannedPage sheet) {
        try {
            return facts(sheet).fit().stream().map(problem -> SiteRenderer.Refusal.full(sheet, problem));
        } catch (SheetRefusedException refused) {
            return Stream.of(new SiteRenderer.Refusal(sheet, true, refused.reason(), refused.hint()));
        }
    }

    /** The size of a sheet's PDF; empty where there is none. */
    Optional<Facts> of(PlannedPage sheet) {
        return plan.pdf(sheet).map(path -> facts(sheet));
    }

    private Facts facts(PlannedPage sheet) {
        String key = sheet.path().value();
        Facts known = facts.get(key);
        if (known == null) {
            PrintedSheet made = print(sheet);
            known = new Facts(made.pdf().length, made.pages(), fit.apply(sheet, made));
            facts.put(key, known);
        }
        return known;
    }

    byte[] pdf(PlannedPage sheet) {
        return print(sheet).pdf();
    }

    private PrintedSheet print(PlannedPage page) {
        SheetPress.Sheet sheet = layout.apply(page);
        ContentHash read = ContentHash.begin()
                .with(press.engine())
                .with(sheet.date().toString())
                .with(sheet.html());
        SheetPress.linked(sheet.html())
                .forEach(address -> read.with(address)
                        .with(sheet.files().apply(address).orElse("".getBytes(StandardCharsets.UTF_8))));
        return PrintedSheet.of(
                memory.remember("pdf", read.hex(), () -> press.print(sheet).toBytes()));
    }
}
