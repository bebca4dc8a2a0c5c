package org.cuecard.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** An operator of a page's content with its operands. */
record Step(Operator operator, List<COSBase> operands) {
    static final Step ARTIFACT = new Step(Operator.getOperator("BMC"), List.of(COSName.ARTIFACT));
    static final Step END = new Step(Operator.getOperator("EMC"), List.of());

    Step {
        operands = List.copyOf(operands);
    }

    static List<Step> parse(PDContentStream content) throws IOException {
        List<Step> steps = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(content).parse()) {
            if (token instanceof Operator operator) {
                steps.add(new Step(operator, operands));
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        return steps;
    }

    static byte[] bytes(List<Step> steps) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        ContentStreamWriter writer = new ContentStreamWriter(bytes);
        for (Step step : steps) {
            for (COSBase operand : step.operands) {
                writer.writeToken(operand);
            }
            writer.writeToken(step.operator);
        }
        return bytes.toByteArray();
    }

    String name() {
        return operator.getName();
    }

    /** The name of a font or an object, or of what a mark marks. */
    Optional<COSName> named() {
        return !operands.isEmpty() && operands.get(0) instanceof COSName name ? Optional.of(name) : Optional.empty();
    }

    boolean opensMark() {
        return name().equals("BDC") || name().equals("BMC");
    }

    boolean closesMark() {
        return name().equals("EMC");
    }

    /** What a mark says besides its name. */
    Optional<COSDictionary> properties(PDResources resources) {
        if (!name().equals("BDC") || operands.size() < 2) {
            return Optional.empty();
        }
        if (operands.get(1) instanceof COSDictionary direct) {
            return Optional.of(direct);
        }
        PDPropertyList list = operands.get(1) instanceof COSName name ? resources.getProperties(name) : null;
        return list == null ? Optional.empty() : Optional.of(list.getCOSObject());
    }

    /** Whether a mark says of its content where it stands in the tree of tags, or that it stands nowhere. */
    boolean placesContent(PDResources resources) {
        return opensMark()
                && (named().filter(COSName.ARTIFACT::equals).isPresent()
                        || properties(resources)
                                .filter(list -> list.containsKey(COSName.MCID))
                                .isPresent());
    }
}
