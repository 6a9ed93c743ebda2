package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationNumberTest {

    @ParameterizedTest
    @CsvSource({
        "T7000012050002, true",
        "T8000012050002, false",
        "T7000012050003, false",
        "7000012050002, false",
        "T700001205000, false",
        "t7000012050002, false"
    })
    void theFirstDigitChecksTheOthers(String number, boolean valid) {
        assertThat(RegistrationNumber.isValid(number)).isEqualTo(valid);
    }
}
