package org.cuecard.figure;

/** Something of the left side and the same of the right one; it may be changed. */
final class BothSides<T> {
    private T left;
    private T right;

    BothSides(T left, T right) {
        this.left = left;
        this.right = right;
    }

    BothSides<T> copy() {
        return new BothSides<>(left, right);
    }

    T get(Side side) {
        return side == Side.LEFT ? left : right;
    }

    void put(Side side, T value) {
        if (side == Side.LEFT) {
            left = value;
        } else {
            right = value;
        }
    }
}
