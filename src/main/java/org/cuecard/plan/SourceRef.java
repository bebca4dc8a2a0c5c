package org.cuecard.plan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.cuecard.source.SourcePath;

/** A relative address in a file of the guide, and the file of the guide that it means. */
final class SourceRef {
    private SourceRef() {}

    /**
     * The path in the guide that a relative address means: read as it is, for a file's name may hold a percent sign,
     * and if there is no such file, with its percent signs undone.
     *
     * @param from the path of the file that it stands in
     * @param written without query and fragment
     * @param known whether the guide has a file
     * @return the path, of a file that the guide has or would need to have; nothing when it leads out of the guide
     */
    static Optional<String> resolve(String from, String written, Predicate<String> known) {
        return SourcePath.resolve(from, written).filter(known).or(() -> SourcePath.resolve(from, decode(written)));
    }

    /** Percent signs undone; a text that is not the encoding of anything is taken as it is. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                out.write(bytes[i]);
            } else {
                out.write(high * 16 + low);
                i += 2;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
