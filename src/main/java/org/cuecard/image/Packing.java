package org.cuecard.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What became of a photograph as bytes, for whoever remembers it. */
final class Packing {
    private static final int JPEG = 1;
    private static final int PNG = 2;

    private Packing() {}

    static byte[] pack(Developed developed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (developed instanceof Developed.Good good) {
            word(out, good.renditions().size());
            for (Rendition rendition : good.renditions()) {
                word(out, rendition.kind() == PictureKind.PNG ? PNG : JPEG);
                word(out, rendition.width());
                word(out, rendition.height());
                block(out, rendition.bytes());
            }
        } else if (developed instanceof Developed.Bad bad) {
            word(out, 0);
            block(out, bad.reason().getBytes(StandardCharsets.UTF_8));
            block(out, bad.hint().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    static Developed unpack(byte[] packed) {
        try {
            ByteSource in = new ByteSource(packed);
            int count = in.i32();
            if (count == 0) {
                return new Developed.Bad(text(in), text(in));
            }
            List<Rendition> renditions = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                PictureKind kind = in.i32() == PNG ? PictureKind.PNG : PictureKind.JPEG;
                int width = in.i32();
                int height = in.i32();
                renditions.add(new Rendition(kind, width, height, in.bytes(in.i32())));
            }
            return new Developed.Good(renditions);
        } catch (BadPictureException e) {
            throw new IllegalArgumentException("these bytes are none that were packed here", e);
        }
    }

    private static String text(ByteSource in) throws BadPictureException {
        return new String(in.bytes(in.i32()), StandardCharsets.UTF_8);
    }

    private static void block(ByteArrayOutputStream out, byte[] bytes) {
        word(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void word(ByteArrayOutputStream out, int value) {
        JpegWriter.words(out, value >>> 16, value);
    }
}
