package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.cuecard.plan.PlanOptions;
import org.cuecard.plan.PlannedPage;
import org.cuecard.source.Memory;
import org.junit.jupiter.api.Test;

class SheetPrintsTest {
    private static final Fixture FIXTURE = Fixture.guide(UnaryOperator.identity(), PlanOptions.DEFAULT.withPdf(true));

    /** A press that prints its own name. */
    private record Named(String engine) implements SheetPress {
        @Override
        public PrintedSheet print(Sheet sheet) {
            return new PrintedSheet(engine.getBytes(StandardCharsets.UTF_8), 1);
        }

        @Override
        public boolean hasGlyph(int codePoint) {
            return true;
        }
    }

    @Test
    void what_one_engine_printed_is_not_taken_for_the_print_of_another() {
        Map<String, byte[]> kept = new ConcurrentHashMap<>();
        Memory memory = (kind, key, make) -> kept.computeIfAbsent(kind + key, any -> make.get());
        PlannedPage sheet = FIXTURE.plan().printed().get(0);
        for (String engine : new String[] {"one 1.0", "one 1.1", "another", "one 1.0"}) {
            SheetPrints prints = new SheetPrints(
                    FIXTURE.plan(), new Named(engine), memory, page -> PressOfTests.EMPTY, (page, made) -> List.of());
            assertThat(prints.pdf(sheet)).asString(StandardCharsets.UTF_8).isEqualTo(engine);
        }
        assertThat(kept).hasSize(3);
    }
}
