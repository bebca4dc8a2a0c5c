package org.cuecard.plan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A relative address in a file of the guide, and the file of the guide that it means. */
final class SourceRef {
    private SourceRef() {}

    /**
     * The path in the guide that a relative path means.
     *
     * @param from the path of the file that it stands in
     * @param relative percent-encoded or not; without query and fragment
     * @return the path, or nothing when it leads out of the guide's folder
     */
    static Optional<String> resolve(String from, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        String[] folders = from.split("/", -1);
        for (int i = 0; i < folders.length - 1; i++) {
            parts.addLast(folders[i]);
        }
        for (String part : decode(relative).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** The other way round: how a file names another, not encoded. */
    static String relative(String from, String to) {
        int shared = 0;
        int limit = Math.min(from.lastIndexOf('/'), to.lastIndexOf('/'));
        for (int i = 0; i <= limit && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        long up = from.chars().skip(shared).filter(c -> c == '/').count();
        return "../".repeat((int) up) + to.substring(shared);
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
