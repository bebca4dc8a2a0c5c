package org.cuecard.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, asked about the two profiles that every PDF of ours conforms to. */
public final class VeraJudge {
    private static final List<PDFAFlavour> PROFILES = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraJudge() {}

    /** Every rule that a document breaks, each in words; none when it conforms. */
    public static List<String> complaints(byte[] pdf) throws Exception {
        List<String> complaints = new ArrayList<>();
        for (PDFAFlavour profile : PROFILES) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
                ValidationResult result = validator.validate(parser);
                if (result.getTotalAssertions() == 0) {
                    complaints.add(profile + ": nothing was looked at");
                }
                result.getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion ->
                                profile + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                        .distinct()
                        .forEach(complaints::add);
            }
        }
        return complaints;
    }
}
