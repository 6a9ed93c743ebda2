package org.mitate.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells apart the people whom a search on the [Board] has found.
@Component
public class CaseFinder {

    private final JdbcClient database;

    CaseFinder(JdbcClient database) {
        this.database = database;
    }

    /// By number of the case, as it is kept.
    public Map<String, FoundPerson> persons(List<BoardRow> rows) {
        var persons = new HashMap<String, FoundPerson>();
        if (rows.isEmpty()) return persons;
        database.sql(
                        """
                        select number, patient_kana, birth_on, consultee,
                          application -> 'patient' ->> 'telephone' as telephone
                        from cases.file
                        where number in (:numbers)
                        """)
                .param("numbers", rows.stream().map(row -> row.number().value()).toList())
                .query(
                        row -> {
                            var person =
                                    new FoundPerson(
                                            row.getString("patient_kana"),
                                            row.getObject("birth_on", LocalDate.class),
                                            row.getString("consultee"),
                                            row.getString("telephone"));
                            persons.put(row.getString("number"), person);
                        });
        return persons;
    }
}
