package org.mitate.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;

/// An amount of whole yen, never negative: money that flows back is a refund, not a minus.
public record Yen(@JsonValue long amount) implements Comparable<Yen> {

    public static final Yen ZERO = new Yen(0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Yen {
        if (amount < 0) {
            throw new IllegalArgumentException("Yen are not negative: " + amount);
        }
    }

    public static Yen of(long amount) {
        return amount == 0 ? ZERO : new Yen(amount);
    }

    public static Yen sum(Stream<Yen> amounts) {
        return amounts.reduce(ZERO, Yen::plus);
    }

    public Yen plus(Yen other) {
        return of(Math.addExact(amount, other.amount));
    }

    public Yen minus(Yen other) {
        return of(amount - other.amount);
    }

    public Yen times(long count) {
        return of(Math.multiplyExact(amount, count));
    }

    public Yen orLess(Yen other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return amount == 0;
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }
}
