package org.mitate.administration;

import java.util.List;
import java.util.stream.Stream;
import org.mitate.administration.Gap.Door;
import org.mitate.hospital.Department;
import org.mitate.hospital.Departments;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Institution;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the profile leaves open, and what waits for an administrator's word.
@Component
@Order(1)
class ProfileInspection implements Inspection {

    /// No place of Japan has such a postal code: it stands for one that is to be filled in.
    private static final String NO_PLACE = "000";

    private final Hospital hospital;

    ProfileInspection(Hospital hospital) {
        this.hospital = hospital;
    }

    @Override
    public Stream<Gap> gaps() {
        Profile profile = hospital.profile();
        return Stream.of(
                        institution(profile.institution()),
                        closures(profile),
                        planned(hospital.departments()),
                        holidays())
                .flatMap(it -> it);
    }

    private static Stream<Gap> institution(Institution institution) {
        return Stream.of(
                        when(institution.issuer().registration().isEmpty(), "T_NUMBER"),
                        when(isOpen(institution.postalCode()), "POSTAL_CODE"),
                        when(institution.address().ja().isBlank(), "ADDRESS"),
                        when(institution.telephone().isBlank(), "TELEPHONE"),
                        when(institution.fax().isBlank(), "FAX"))
                .flatMap(it -> it);
    }

    private static boolean isOpen(String postalCode) {
        return postalCode.isBlank() || postalCode.startsWith(NO_PLACE);
    }

    /// rules.md CH09: the year end is nowhere closed by itself.
    private Stream<Gap> closures(Profile profile) {
        boolean none =
                profile.contactHours().extraClosures().isEmpty()
                        && hospital.calendar().closuresFrom(hospital.today()).isEmpty();
        return none ? Stream.of(Gap.of("NO_CLOSURES", Door.HOLIDAYS)) : Stream.empty();
    }

    /// rules.md CH11: the date has come, and nobody has activated them.
    private Stream<Gap> planned(Departments departments) {
        var due =
                departments.all().stream()
                        .filter(it -> it.online() == Department.Online.PLANNED)
                        .filter(
                                it ->
                                        it.onlineFrom()
                                                .filter(day -> !day.isAfter(hospital.today()))
                                                .isPresent())
                        .map(Department::name)
                        .toList();
        return due.isEmpty()
                ? Stream.empty()
                : Stream.of(new Gap("PLANNED_DUE", Door.DEPARTMENTS, due));
    }

    /// The Cabinet Office publishes the next year in February.
    private Stream<Gap> holidays() {
        int last = hospital.calendar().holidays().lastListedYear();
        var year = String.valueOf(last);
        return last > hospital.today().minusMonths(3).getYear()
                ? Stream.empty()
                : Stream.of(new Gap("HOLIDAYS_END", Door.HOLIDAYS, List.of(new Words(year, year))));
    }

    private static Stream<Gap> when(boolean missing, String code) {
        return missing ? Stream.of(Gap.of(code, Door.PROFILE)) : Stream.empty();
    }
}
