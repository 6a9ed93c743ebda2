package org.mitate.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Forms that wait for their paper: one is written and printed through the wizard, the others are
/// copies of its row by SQL, each under a number of its own.
final class Drafts {

    /// The pages of the wizard in their order, for a patient who comes in person.
    private static final Map<String, Map<String, String>> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("who", Forms.of("relation", "SELF", "patientBirth", "昭和45年5月5日"));
        PAGES.put("patient", patient());
        PAGES.put("contact", Forms.of("telephone", "090-0000-7788", "reachable", "平日の昼"));
        PAGES.put(
                "department",
                Forms.of("department", "THORACIC_SURGERY", "mode", "IN_PERSON", "language", "ja"));
        PAGES.put("doctor", doctor());
        PAGES.put(
                "illness",
                Forms.of("diagnosis", "肺がん", "course", "10月に診断されました。", "purpose", "TREATMENT"));
        PAGES.put("questions", Forms.of("question", "手術と薬のどちらがよいか。\n手術の危険はどのくらいか。"));
        PAGES.put("enclosures", Forms.of("count-CT", "2", "back-CT", "YES"));
        PAGES.put("dates", Forms.of());
        PAGES.put(
                "declarations",
                Forms.of(
                        "declared", "NOT_EXCLUDED\nADVICE_ONLY\nFEES\nNO_RECORDING",
                        "answerToDoctor", "YES"));
        PAGES.put("check", Forms.of());
    }

    private Drafts() {}

    /// @return the numbers under which the forms can be received
    static List<String> print(Program program, Database database, int many)
            throws IOException, SQLException {
        String first = write(program, database);
        long before = database.number("select count(*) from intake.draft");
        database.run(copies(first, before, many));
        return database.column(
                "select number from intake.draft where cookie like ?", before + "-%");
    }

    private static String write(Program program, Database database)
            throws IOException, SQLException {
        try (var applicant = new Browser(program.port())) {
            Answer page = applicant.get("/application").fine();
            String csrf = page.hidden("_csrf");
            applicant.post("/application", Forms.of("_csrf", csrf)).fine();
            for (var step : PAGES.entrySet()) {
                var form = new LinkedHashMap<>(step.getValue());
                form.put("_csrf", csrf);
                form.put("next", "1");
                applicant.post("/application/" + step.getKey(), form).fine();
            }
        }
        return database.column(
                        "select number from intake.draft where printed_at is not null order by made_at")
                .getLast();
    }

    private static String copies(String first, long before, int many) {
        return """
                insert into intake.draft (number, cookie, entries, secret, made_at, printed_at, ends_at)
                select 'D' || lpad((%2$d + copy)::text, 7, '0'), '%2$d-' || copy, entries, secret || copy,
                  made_at, printed_at, ends_at
                from intake.draft, generate_series(1, %3$d) copy
                where number = '%1$s'
                """
                .formatted(first, before, many);
    }

    private static Map<String, String> patient() {
        var form =
                Forms.of(
                        "patientFamily", "髙橋",
                        "patientGiven", "節子",
                        "patientFamilyKana", "タカハシ",
                        "patientGivenKana", "セツコ");
        form.putAll(
                Forms.of(
                        "sex", "FEMALE",
                        "country", "JP",
                        "postalCode", "1000001",
                        "prefecture", "東京都",
                        "city", "見立区",
                        "street", "桜台3丁目4番5号"));
        form.putAll(
                Forms.of(
                        "patientTelephone",
                        "03-0000-3456",
                        "nationality",
                        "JP",
                        "insurance",
                        "YES"));
        return form;
    }

    private static Map<String, String> doctor() {
        var form = Forms.of("hospital", "桜台中央病院", "hospitalDepartment", "呼吸器外科", "doctor", "小林 誠");
        form.putAll(Forms.of("letter", "YES", "letterLanguage", "ja", "sameHospital", "NO"));
        form.putAll(Forms.of("explained", "YES", "doctorAgrees", "YES"));
        return form;
    }
}
