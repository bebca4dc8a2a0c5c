package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The Nu HTML checker, the W3C's own, as the judge of every page. */
class NuCheckerTest {
    @Test
    void it_finds_neither_error_nor_warning_on_any_page_of_the_bundled_guide() throws Exception {
        List<String> pages = BundledSite.pages();
        List<String> found = new ArrayList<>();
        Judge judge = new Judge();
        for (String page : pages) {
            for (String problem : judge.problems(BundledSite.text(page))) {
                found.add(page + ":" + problem);
            }
        }
        assertThat(pages).hasSizeGreaterThan(40);
        assertThat(found).isEmpty();
    }

    @Test
    void it_does_judge() throws Exception {
        assertThat(new Judge().problems("<!doctype html><title>x</title><p><div></p>"))
                .isNotEmpty();
    }

    private static final class Judge extends DefaultHandler {
        private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
        private final List<String> problems = new ArrayList<>();

        Judge() throws Exception {
            checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
            checker.setUpValidatorAndParsers(this, true, false);
        }

        List<String> problems(String html) throws Exception {
            problems.clear();
            InputSource source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            source.setEncoding("UTF-8");
            source.setSystemId("page.html");
            checker.checkHtmlInputSource(source);
            return List.copyOf(problems);
        }

        @Override
        public void warning(SAXParseException problem) {
            note(problem);
        }

        @Override
        public void error(SAXParseException problem) {
            note(problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            note(problem);
        }

        private void note(SAXParseException problem) {
            problems.add(problem.getLineNumber() + ":" + problem.getColumnNumber() + " " + problem.getMessage());
        }
    }
}
