package org.cuecard.image;

import java.util.ArrayDeque;
import java.util.Deque;

/** Makes a picture smaller while its rows come in; of the large one it never holds more than one row. */
final class Scaler implements RowSink {
    private static final int HALF = 1 << (Taps.SHIFT - 1);

    private final int width;
    private final int height;
    private final int channels;
    private final Taps across;
    private final Taps down;
    private final char[] done;
    private final int[] narrow;

    /** Sums of the rows that are in the making, the uppermost first. */
    private final Deque<int[]> sums = new ArrayDeque<>();

    private int y;
    private int finished;

    Scaler(int fromWidth, int fromHeight, int width, int height, int channels) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.across = new Taps(fromWidth, width);
        this.down = new Taps(fromHeight, height);
        this.done = new char[width * height * channels];
        this.narrow = new int[width * channels];
    }

    @Override
    public void row(char[] light) {
        narrow(light);
        while (finished + sums.size() < height && down.first(finished + sums.size()) <= y) {
            sums.addLast(new int[narrow.length]);
        }
        int row = finished;
        for (int[] sum : sums) {
            int[] weights = down.weights(row);
            int tap = y - down.first(row);
            if (tap >= 0 && tap < weights.length) {
                int weight = weights[tap];
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += narrow[i] * weight;
                }
            }
            row++;
        }
        while (!sums.isEmpty() && down.last(finished) <= y) {
            int[] sum = sums.removeFirst();
            int to = finished * narrow.length;
            for (int i = 0; i < sum.length; i++) {
                done[to + i] = (char) whole(sum[i]);
            }
            keepBelowAlpha(to);
            finished++;
        }
        y++;
    }

    private void narrow(char[] light) {
        for (int x = 0; x < width; x++) {
            int[] weights = across.weights(x);
            int from = across.first(x) * channels;
            int to = x * channels;
            int a = 0;
            int b = 0;
            int c = 0;
            int d = 0;
            for (int weight : weights) {
                a += light[from] * weight;
                b += light[from + 1] * weight;
                c += light[from + 2] * weight;
                d += channels == 4 ? light[from + 3] * weight : 0;
                from += channels;
            }
            narrow[to] = whole(a);
            narrow[to + 1] = whole(b);
            narrow[to + 2] = whole(c);
            if (channels == 4) {
                narrow[to + 3] = whole(d);
            }
        }
    }

    /** The curve's dips below zero can leave more light than there is pixel. */
    private void keepBelowAlpha(int to) {
        for (int i = to; channels == 4 && i < to + narrow.length; i += 4) {
            for (int c = 0; c < 3; c++) {
                done[i + c] = (char) Math.min(done[i + c], done[i + 3]);
            }
        }
    }

    private static int whole(int sum) {
        return Math.max(0, Math.min(LinearLight.FULL, (sum + HALF) >> Taps.SHIFT));
    }

    Pixels pixels() {
        return new Pixels(width, height, channels, done);
    }
}
