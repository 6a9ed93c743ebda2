package org.mitate.guide.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/departments`: all departments, and which of them consult online (rules.md CH11).
@RestController
@CrossOrigin
class DepartmentsApi {

    private final Hospital hospital;

    DepartmentsApi(Hospital hospital) {
        this.hospital = hospital;
    }

    @GetMapping("/api/departments")
    List<Answer> departments(HttpServletRequest request) {
        var query = Query.of(request, "on");
        var on = query.date("on");
        query.refuseMistakes();
        return hospital.departmentsOn(on.orElseGet(hospital::today)).all().stream()
                .map(Answer::of)
                .toList();
    }

    record Answer(
            DepartmentCode code,
            String name,
            List<String> aliases,
            Department.Online online,
            Optional<LocalDate> onlineFrom) {

        static Answer of(Department department) {
            return new Answer(
                    department.code(),
                    department.name().ja(),
                    department.aliases(),
                    department.online(),
                    department.onlineFrom());
        }
    }
}
