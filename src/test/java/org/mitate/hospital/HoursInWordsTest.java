package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mitate.ui.Texts;

class HoursInWordsTest {

    private final Texts texts = new Texts();

    @Test
    void hoursAreSaidAsPeopleSayThem() {
        var keio = new HoursInWords(Profiles.KEIO.contactHours(), texts, Locale.JAPANESE);

        assertThat(keio.open()).isEqualTo("月曜から土曜 8時30分から16時30分");
        assertThat(keio.closed()).isEqualTo("第1・第3土曜、日曜、祝日はお休みです。");
    }

    @Test
    void inEnglishToo() {
        var keio = new HoursInWords(Profiles.KEIO.contactHours(), texts, Locale.ENGLISH);

        assertThat(keio.open()).isEqualTo("Monday to Saturday, 8:30 to 16:30");
        assertThat(keio.closed())
                .isEqualTo("Closed: 1st and 3rd Saturday, Sunday, national holidays.");
    }

    @Test
    void closuresOfAnotherHospital() {
        var other = new HoursInWords(Profiles.INCREMENTS.contactHours(), texts, Locale.JAPANESE);

        assertThat(other.open()).isEqualTo("月曜から金曜 9時から17時");
        assertThat(other.closed()).isEqualTo("土曜、日曜、祝日、12月29日から1月3日はお休みです。");
    }
}
