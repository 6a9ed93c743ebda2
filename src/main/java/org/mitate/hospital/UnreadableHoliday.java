package org.mitate.hospital;

/// A line of a list of holidays that is not `year/month/day,name`.
final class UnreadableHoliday extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final String line;

    UnreadableHoliday(int number, String line, Throwable cause) {
        super(
                "Line %d of the holidays is not \"year/month/day,name\": %s"
                        .formatted(number, line),
                cause);
        this.number = number;
        this.line = line;
    }

    int number() {
        return number;
    }

    String line() {
        return line;
    }
}
