package org.mitate.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CaseNumberTest {

    @Test
    void isPrintedInTwoGroups() {
        assertThat(new CaseNumber("8F3K27TV").printed()).isEqualTo("8F3K-27TV");
    }

    @Test
    void isReadInAnyWidthWithOrWithoutHyphen() {
        var number = new CaseNumber("8F3K27TV");

        assertThat(CaseNumber.read(" 8f3k-27tv ")).contains(number);
        assertThat(CaseNumber.read("８Ｆ３Ｋ－２７ＴＶ")).contains(number);
        assertThat(CaseNumber.read("8F3K27TV")).contains(number);
    }

    @Test
    void forgivesTheLettersThatHandsConfuse() {
        assertThat(CaseNumber.read("OIL0-UUUU")).contains(new CaseNumber("0110VVVV"));
    }

    @Test
    void nothingElseIsANumber() {
        assertThat(CaseNumber.read("8F3K-27T")).isEmpty();
        assertThat(CaseNumber.read("髙橋 節子")).isEmpty();
        assertThatThrownBy(() -> new CaseNumber("8F3K-27TV"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isDrawnByChance() {
        assertThat(CaseNumber.draw()).isNotEqualTo(CaseNumber.draw());
    }
}
