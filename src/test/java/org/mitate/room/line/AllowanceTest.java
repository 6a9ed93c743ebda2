package org.mitate.room.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    @Test
    void muchAtOnceAndThenTenASecond() {
        var allowance = new Allowance(0);

        for (int i = 0; i < 150; i++) assertThat(allowance.take(0)).isTrue();
        assertThat(allowance.take(0)).isFalse();

        long later = TimeUnit.SECONDS.toNanos(1);
        for (int i = 0; i < 10; i++) assertThat(allowance.take(later)).isTrue();
        assertThat(allowance.take(later)).isFalse();
    }
}
