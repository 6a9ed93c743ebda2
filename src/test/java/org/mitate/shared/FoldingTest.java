package org.mitate.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    @DisplayName("V19 old and new kanji of a name fold to the same")
    void oldAndNewKanjiFoldToTheSame() {
        assertThat(Folding.fold("髙橋")).isEqualTo(Folding.fold("高橋"));
        assertThat(Folding.fold("山﨑")).isEqualTo(Folding.fold("山崎"));
        assertThat(Folding.fold("渡邊")).isEqualTo(Folding.fold("渡辺")).isEqualTo(Folding.fold("渡邉"));
        assertThat(Folding.fold("𠮷田")).isEqualTo(Folding.fold("吉田"));
    }

    @Test
    void readingsFoldWhateverTheirScriptAndWidth() {
        assertThat(Folding.fold("ﾀｶﾊｼ ｾﾂｺ"))
                .isEqualTo(Folding.fold("たかはし　せつこ"))
                .isEqualTo("タカハシセツコ");
    }

    @Test
    void whatWasWrittenStaysAsWritten() {
        var name = new PersonName("髙橋", "節子", "たかはし", "ｾﾂｺ");

        assertThat(name.written()).isEqualTo("髙橋 節子");
        assertThat(name.kana()).isEqualTo("タカハシ セツコ");
    }

    @Test
    void telephoneNumbersAreTheirDigits() {
        assertThat(Folding.digits("０９０－０００0-4417")).isEqualTo("09000004417");
    }
}
