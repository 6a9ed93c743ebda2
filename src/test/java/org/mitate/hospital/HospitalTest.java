package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.hospital.terms.DepartmentCode;

class HospitalTest {

    private static final DepartmentCode EYES = new DepartmentCode("OPHTHALMOLOGY");
    private static final Clock LATE_EVENING =
            Clock.fixed(Instant.parse("2026-11-24T15:30:00Z"), ZoneOffset.UTC);

    private final List<Activation> activations = new ArrayList<>();
    private final Hospital hospital = hospital(Profiles.KEIO);

    @Test
    void todayIsTheHospitalsDay() {
        assertThat(hospital.today()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void theVersionInForceOnTheDayCounts() {
        var dearer = from("2027-04", LocalDate.of(2027, 4, 1));
        var changing = hospital(dearer, Profiles.KEIO);

        assertThat(changing.profile()).isSameAs(Profiles.KEIO);
        assertThat(changing.profileOn(LocalDate.of(2027, 3, 31))).isSameAs(Profiles.KEIO);
        assertThat(changing.profileOn(LocalDate.of(2027, 4, 1))).isSameAs(dearer);
        assertThat(changing.profileOn(LocalDate.of(2020, 1, 1))).isSameAs(Profiles.KEIO);
        assertThat(changing.version("2027-04")).isSameAs(dearer);
    }

    @Test
    @DisplayName("CH11 a date alone never activates a planned department")
    void aPlannedDepartmentWaitsForTheAdministrator() {
        var later = hospital.departmentsOn(LocalDate.of(2030, 1, 1)).find(EYES).orElseThrow();

        assertThat(later.online()).isEqualTo(Department.Online.PLANNED);
        assertThat(later.onlineFrom()).contains(LocalDate.of(2027, 2, 1));
    }

    @Test
    @DisplayName("CH11 from the day of the activation the department is active")
    void anActivationCountsFromTheDayItWasMade() {
        var from = LocalDate.of(2027, 2, 1);
        activations.add(new Activation(EYES, from, Instant.parse("2026-11-24T01:00:00Z"), "Sato"));

        var dayBefore = hospital.departmentsOn(LocalDate.of(2026, 11, 23)).find(EYES).orElseThrow();
        var today = hospital.departments().find(EYES).orElseThrow();

        assertThat(dayBefore.online()).isEqualTo(Department.Online.PLANNED);
        assertThat(today.online()).isEqualTo(Department.Online.ACTIVE);
        assertThat(today.onlineFrom()).contains(from);
    }

    private Hospital hospital(Profile... versions) {
        return new Hospital(() -> notices(versions), LATE_EVENING);
    }

    private Notices notices(Profile... versions) {
        return new Notices(List.of(versions), List.of(), activations, Holidays.builtIn(), Set.of());
    }

    private static Profile from(String version, LocalDate from) {
        return ProfileReader.read(
                "later.yaml",
                Profiles.text("keio")
                        .replace("version: 2026-11", "version: " + version)
                        .replace("from: 2026-11-01", "from: " + from));
    }
}
