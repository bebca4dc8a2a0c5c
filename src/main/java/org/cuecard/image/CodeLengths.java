package org.cuecard.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lengths of the best prefix codes of which none is longer than a limit, by package-merge (Larmore and Hirschberg
 * 1990). JPEG and DEFLATE both have such a limit, and Huffman's own codes may be longer.
 */
final class CodeLengths {
    /** One symbol, or two packages put together. */
    private record Coin(long weight, int symbol, List<Coin> halves) {}

    private CodeLengths() {}

    /**
     * The length of each symbol's code; 0 for one that never occurs. Of two symbols, the rarer never has the shorter.
     *
     * @param limit the longest code, in bits
     */
    static int[] of(long[] frequencies, int limit) {
        int[] lengths = new int[frequencies.length];
        List<Coin> symbols = new ArrayList<>();
        for (int i = 0; i < frequencies.length; i++) {
            if (frequencies[i] > 0) {
                symbols.add(new Coin(frequencies[i], i, List.of()));
            }
        }
        if (symbols.size() == 1) {
            lengths[symbols.get(0).symbol()] = 1;
            return lengths;
        }
        symbols.sort(Comparator.comparingLong(Coin::weight));
        List<Coin> row = symbols;
        for (int level = 1; level < limit; level++) {
            row = merged(symbols, row);
        }
        int taken = Math.max(0, 2 * symbols.size() - 2);
        row.subList(0, taken).forEach(coin -> count(coin, lengths));
        return lengths;
    }

    private static List<Coin> merged(List<Coin> symbols, List<Coin> row) {
        List<Coin> merged = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < row.size(); i += 2) {
            Coin one = row.get(i);
            Coin other = row.get(i + 1);
            long weight = one.weight() + other.weight();
            while (next < symbols.size() && symbols.get(next).weight() <= weight) {
                merged.add(symbols.get(next++));
            }
            merged.add(new Coin(weight, -1, List.of(one, other)));
        }
        merged.addAll(symbols.subList(next, symbols.size()));
        return merged;
    }

    private static void count(Coin coin, int[] lengths) {
        if (coin.halves().isEmpty()) {
            lengths[coin.symbol()]++;
        } else {
            coin.halves().forEach(half -> count(half, lengths));
        }
    }
}
