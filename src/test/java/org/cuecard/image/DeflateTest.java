package org.cuecard.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflateTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 257, 258, 259, 40_000, 300_000})
    void what_is_packed_is_unpacked_again(int length) throws DataFormatException {
        Random random = new Random(length);
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        byte[] plain = new byte[length];
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) "a shell opens, a shell closes; ".charAt((i + i / 700) % 31);
        }

        for (byte[] data : new byte[][] {noise, plain, text}) {
            byte[] packed = Deflate.zlib(data);
            Inflater inflater = new Inflater();
            inflater.setInput(packed);
            byte[] unpacked = new byte[length + 1];
            int read = inflater.inflate(unpacked);
            assertThat(inflater.finished()).isTrue();
            inflater.end();
            assertThat(Arrays.copyOf(unpacked, read)).isEqualTo(data);
        }
        assertThat(Deflate.zlib(plain).length).isLessThan(200 + length / 200);
    }
}
