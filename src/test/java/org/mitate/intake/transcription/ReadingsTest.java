package org.mitate.intake.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingsTest {

    private final Readings readings = new Readings();

    @Test
    void commonNamesAreRead() {
        assertThat(readings.of("山田")).contains("ヤマダ");
        assertThat(readings.of("五十嵐")).contains("イガラシ");
        assertThat(readings.of("健一郎")).contains("ケンイチロウ");
    }

    @Test
    void oldFormsOfKanjiAreReadAsTheCommonOnes() {
        assertThat(readings.of("髙橋")).contains("タカハシ");
        assertThat(readings.of("渡邉")).contains("ワタナベ");
    }

    @Test
    void whatTheDictionaryDoesNotKnowAsANameIsLeftToPeople() {
        assertThat(readings.of("陽菜")).isEmpty();
        assertThat(readings.of("小鳥遊")).isEmpty();
        assertThat(readings.of("")).isEmpty();
        assertThat(readings.of("A".repeat(5000))).isEmpty();
    }

    @Test
    void hiraganaBecomesKatakana() {
        assertThat(readings.of("さくら")).contains("サクラ");
    }
}
