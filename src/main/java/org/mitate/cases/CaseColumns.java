package org.mitate.cases;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Application;
import org.mitate.shared.Folding;
import org.mitate.staff.StaffId;
import tools.jackson.databind.json.JsonMapper;

/// A case as the columns of its row; what board and search need is drawn out of the application.
final class CaseColumns {

    private CaseColumns() {}

    static Map<String, @Nullable Object> of(CaseFile file, JsonMapper json) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", file.id().value());
        columns.put("number", file.number().value());
        columns.put("version", file.version());
        columns.put("stage", file.stage().name());
        columns.put("bundle", file.bundle());
        columns.put("channel", file.arrival().channel().name());
        columns.put("arrivedAt", Cases.utc(file.arrival().arrivedAt()));
        columns.put("receiptAt", Cases.utc(file.arrival().receiptAt()));
        columns.put("remark", file.arrival().remark());
        columns.put("targetOn", file.targetOn());
        columns.put("application", json.writeValueAsString(file.application()));
        addPersons(file, columns);
        addCourse(file.course(), columns);
        return columns;
    }

    private static void addPersons(CaseFile file, Map<String, @Nullable Object> columns) {
        Application application = file.application();
        columns.put("patient", file.patient().written());
        columns.put("patientKana", file.patient().kana());
        columns.put("consultee", file.consultee().written());
        columns.put("relation", application.consultee().relation().name());
        columns.put("department", file.department().code());
        columns.put("mode", file.mode().name());
        columns.put("birthOn", application.patient().birthDate());
        columns.put(
                "telephones",
                Folding.digits(application.patient().telephone())
                        + " "
                        + Folding.digits(application.consultee().telephone())
                        + " "
                        + Folding.digits(application.applicant().telephone()));
        columns.put(
                "searchKey",
                file.patient().searchKey()
                        + " "
                        + file.consultee().searchKey()
                        + " "
                        + application.applicant().name().searchKey());
    }

    private static void addCourse(Course course, Map<String, @Nullable Object> columns) {
        StaffId doctor = course.doctor();
        columns.put("doctorId", doctor == null ? null : doctor.value());
        columns.put("completeOn", course.completeOn());
        columns.put("appointmentAt", Cases.utc(course.appointmentAt()));
        columns.put("priority", course.priority());
        columns.put("diedOn", course.diedOn());
        columns.put("flags", course.flags().toArray(String[]::new));
        columns.put("waitingFor", course.next().waitingFor().name());
        columns.put("nextTask", course.next().task());
        columns.put("dueAt", Cases.utc(course.next().dueAt()));
    }
}
