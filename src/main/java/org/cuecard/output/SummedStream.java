package org.cuecard.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import org.cuecard.output.WrittenFiles.Written;

/** Hands bytes on, and knows their number and their checksum. Closing it closes what they go to. */
final class SummedStream extends OutputStream {
    private final OutputStream to;
    private final CRC32 crc = new CRC32();
    private long size;

    SummedStream(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int next) throws IOException {
        write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        to.write(bytes, from, length);
        crc.update(bytes, from, length);
        size += length;
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }

    @Override
    public void close() throws IOException {
        to.close();
    }

    /** What was written; to be asked once, at the end. */
    Written written() {
        return new Written(size, (int) crc.getValue());
    }
}
