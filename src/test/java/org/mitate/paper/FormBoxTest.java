package org.mitate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormBoxTest {

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(FormBox.COURSE.cut("10月に診断されました。")).isEqualTo("10月に診断されました。");
        assertThat(FormBox.COURSE.rest("10月に診断されました。")).isEmpty();
    }

    @Test
    void aLongTextBeginsInTheBoxAndSaysWhereToReadOn() {
        String text = "手術と薬の治療の説明を受けました。".repeat(10);

        assertThat(FormBox.COURSE.cut(text)).startsWith("手術と薬").endsWith("…（別紙へ）");
        assertThat(FormBox.COURSE.rest(text)).get().extracting("text").isEqualTo(text);
    }

    @Test
    void manyShortLinesOverflowToo() {
        assertThat(FormBox.COURSE.cut("9月 健診\n10月 検査\n11月 診断\n12月 手術")).endsWith("…（別紙へ）");
    }
}
