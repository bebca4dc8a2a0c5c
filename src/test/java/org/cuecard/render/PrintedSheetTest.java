package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cuecard.render.PrintedSheet.Landing;
import org.junit.jupiter.api.Test;

class PrintedSheetTest {
    @Test
    void a_sheet_is_the_same_after_it_was_remembered() {
        byte[] pdf = {1, 2, 3};
        List<Landing> landings = List.of(new Landing("łódź", 1, 2, false), new Landing("", 3, 3, true));
        PrintedSheet sheet = PrintedSheet.of(new PrintedSheet(pdf, 4, landings).toBytes());
        assertThat(sheet.pdf()).containsExactly(1, 2, 3);
        assertThat(sheet.pages()).isEqualTo(4);
        assertThat(sheet.landings()).isEqualTo(landings);
    }

    @Test
    void a_sheet_may_have_no_landings() {
        PrintedSheet sheet = PrintedSheet.of(new PrintedSheet(new byte[0], 1).toBytes());
        assertThat(sheet.pdf()).isEmpty();
        assertThat(sheet.landings()).isEmpty();
    }
}
