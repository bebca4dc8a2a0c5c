package org.cuecard.figure;

/** Measures along an axis, straight lines between the rows; beyond the ends the end's measures hold. */
final class ProfileTable {
    private final double[][] rows;

    /** @param rows ascending in their first column, which is the place along the axis */
    ProfileTable(double[]... rows) {
        this.rows = rows;
    }

    double first() {
        return rows[0][0];
    }

    double last() {
        return rows[rows.length - 1][0];
    }

    int size() {
        return rows.length;
    }

    double place(int row) {
        return rows[row][0];
    }

    /** The measure of a column (from 1) at a place. */
    double at(double place, int column) {
        if (place <= rows[0][0]) {
            return rows[0][column];
        }
        for (int i = 1; i < rows.length; i++) {
            if (place <= rows[i][0]) {
                double part = (place - rows[i - 1][0]) / (rows[i][0] - rows[i - 1][0]);
                return rows[i - 1][column] * (1 - part) + rows[i][column] * part;
            }
        }
        return rows[rows.length - 1][column];
    }
}
