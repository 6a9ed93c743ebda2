package org.mitate.review.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Transition;
import org.mitate.documents.DoctorName;
import org.mitate.documents.Dossier;
import org.mitate.documents.FileCabinet;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.review.DoctorsLoad;
import org.mitate.review.DoctorsLoad.Load;
import org.mitate.review.ReviewBoard;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Gathers the whole case for the digest page.
@Component
class Digests {

    private final ReviewBoard board;
    private final Dossier dossier;
    private final FileCabinet cabinet;
    private final CaseDesk desk;
    private final Hospital hospital;
    private final List<DoctorsLoad> loads;

    Digests(
            ReviewBoard board,
            Dossier dossier,
            FileCabinet cabinet,
            CaseDesk desk,
            Hospital hospital,
            List<DoctorsLoad> loads) {
        this.board = board;
        this.dossier = dossier;
        this.cabinet = cabinet;
        this.desk = desk;
        this.hospital = hospital;
        this.loads = loads;
    }

    DigestView of(Page page, CaseFile file) {
        var check = dossier.check(file);
        var wished = DoctorName.wished(file.application());
        var doctors = board.doctors(file);
        var names = new LinkedHashMap<String, String>();
        doctors.forEach(it -> names.put(it.id().value().toString(), it.name().written()));
        List<Transition> steps = desk.steps(file);
        var departments = departments(page);
        String own = departments.getOrDefault(file.department().code(), "");
        departments.remove(file.department().code());
        return new DigestView(
                file,
                own,
                check,
                cabinet.of(file),
                names,
                steps.contains(Transition.ACCEPT) ? busy(file, doctors) : Map.of(),
                doctors.stream()
                        .filter(it -> wished.isOf(it.name()))
                        .map(it -> it.id().value().toString())
                        .collect(Collectors.toUnmodifiableSet()),
                DoctorName.conflict(file.application()),
                check.undecided().stream()
                        .filter(code -> dossier.mayDecide(file, code))
                        .collect(Collectors.toUnmodifiableSet()),
                board.questions(file.id()),
                board.acceptance(file.id()),
                departments,
                steps);
    }

    private Map<String, Load> busy(CaseFile file, List<StaffMember> doctors) {
        var busy = new HashMap<String, Load>();
        for (StaffMember doctor : doctors) {
            String key = doctor.id().value().toString();
            loads.forEach(room -> busy.put(key, room.of(file, doctor.id())));
        }
        return busy;
    }

    Map<String, String> departments(Page page) {
        var names = new LinkedHashMap<String, String>();
        for (Department department : hospital.departments().all()) {
            names.put(department.code().code(), department.name().in(page.locale()));
        }
        return names;
    }
}
