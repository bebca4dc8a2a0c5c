package org.cuecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class ContentMarksTest {
    private static String marked(String content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, content);
            new ContentMarks().mark(document);
            return text(page.getContents().readAllBytes());
        }
    }

    private static PDPage page(PDDocument document, String content) throws IOException {
        PDPage page = new PDPage();
        PDStream stream = new PDStream(document);
        write(stream, content);
        page.setContents(stream);
        page.setResources(new PDResources());
        document.addPage(page);
        return page;
    }

    private static void write(PDStream stream, String content) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.US_ASCII)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void a_shape_without_a_tag_is_an_artifact() throws IOException {
        assertThat(marked("q 0 0 9 9 re f Q")).isEqualTo("q /Artifact BMC 0 0 9 9 re f EMC Q");
    }

    @Test
    void a_path_that_only_clips_is_nothing_to_mark() throws IOException {
        assertThat(marked("0 0 9 9 re W n")).isEqualTo("0 0 9 9 re W n");
    }

    @Test
    void what_has_a_tag_keeps_it() throws IOException {
        String tagged = "/P <</MCID 0 >> BDC BT (a) Tj ET 0 0 9 9 re f EMC";
        assertThat(marked(tagged)).isEqualTo("/P <</MCID 0 >> BDC BT (a) Tj ET 0 0 9 9 re f EMC");
    }

    @Test
    void a_mark_that_places_nothing_does_not_make_a_text_content() throws IOException {
        assertThat(marked("BT /Span <</ActualText (a) >> BDC (b) Tj EMC ET"))
                .isEqualTo("/Artifact BMC BT /Span <</ActualText (a) >> BDC (b) Tj EMC ET EMC");
    }

    @Test
    void in_a_text_with_a_tag_inside_only_the_rest_is_marked() throws IOException {
        assertThat(marked("BT (a) Tj /P <</MCID 0 >> BDC (b) Tj EMC ET"))
                .isEqualTo("BT /Artifact BMC (a) Tj EMC /P <</MCID 0 >> BDC (b) Tj EMC ET");
    }

    @Test
    void artifacts_side_by_side_are_one() throws IOException {
        assertThat(marked("0 0 9 9 re f BT (a) Tj ET 1 1 2 2 re S"))
                .isEqualTo("/Artifact BMC 0 0 9 9 re f BT (a) Tj ET 1 1 2 2 re S EMC");
    }

    @Test
    void a_form_that_holds_tags_is_marked_inside() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, "/Tags Do /Plain Do");
            form(document, page, "Tags", "0 0 9 9 re f /P <</MCID 0 >> BDC 1 1 2 2 re f EMC");
            form(document, page, "Plain", "0 0 9 9 re f");
            new ContentMarks().mark(document);
            assertThat(text(page.getContents().readAllBytes())).isEqualTo("/Tags Do /Artifact BMC /Plain Do EMC");
            PDFormXObject tags = (PDFormXObject) page.getResources().getXObject(COSName.getPDFName("Tags"));
            assertThat(text(tags.getContents().readAllBytes()))
                    .isEqualTo("/Artifact BMC 0 0 9 9 re f EMC /P <</MCID 0 >> BDC 1 1 2 2 re f EMC");
        }
    }

    private static void form(PDDocument document, PDPage page, String name, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setResources(new PDResources());
        write(form.getStream(), content);
        page.getResources().put(COSName.getPDFName(name), form);
    }
}
