package org.mitate.intake.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class FormRegionsTest {

    @Autowired private FormRegions regions;

    @Test
    void everyBoxOfTheFormIsFoundOnIt() {
        var found = regions.all();

        for (FormPlace place : FormPlace.ALL) {
            assertThat(found).containsKeys(place.fields().toArray(String[]::new));
        }
    }

    @Test
    void theFieldsRunDownThePaper() {
        var found = regions.all();

        assertThat(found.get("patientFamily").top())
                .isLessThan(found.get("patientTelephone").top());
        assertThat(found.get("patientTelephone").top()).isLessThan(found.get("telephone").top());
        assertThat(found.get("hospital").sheet()).isEqualTo(1);
        assertThat(found.get("diagnosis").sheet()).isEqualTo(2);
        assertThat(found.get("question1").top()).isLessThan(found.get("question5").top());
        assertThat(found.get("patientBirth").left()).isEqualTo(0.5);
    }
}
