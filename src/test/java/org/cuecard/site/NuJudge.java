package org.cuecard.site;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The Nu HTML checker, in this process: what it has to say against a page. */
public final class NuJudge extends DefaultHandler {
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
    private final List<String> problems = new ArrayList<>();

    public NuJudge() throws Exception {
        checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
        checker.setUpValidatorAndParsers(this, true, false);
    }

    /** Each problem with its line and column; errors and warnings alike. */
    public List<String> problems(String html) throws Exception {
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
