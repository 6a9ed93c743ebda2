package org.mitate.room.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mitate.cases.CaseId;
import org.mitate.consultation.CheckIn.Identity;
import org.mitate.room.identity.IdentityCheck.DoctorPaper;
import org.mitate.room.identity.IdentityCheck.PlainPaper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The checks of identity in the database; none is ever changed.
@Repository
class IdentityBook {

    private final JdbcClient database;

    IdentityBook(JdbcClient database) {
        this.database = database;
    }

    Optional<IdentityCheck> of(CaseId id) {
        return database.sql("select * from room.identity where case_id = :case")
                .param("case", id.value())
                .query(IdentityBook::check)
                .optional();
    }

    void add(CaseId id, IdentityCheck check) {
        database.sql(
                        """
                        insert into room.identity (
                          case_id, at, by_name, method, papers, questions, shown, declared, present)
                        values (
                          :case, :at, :by, :method, :papers, :questions, :shown, :declared, :present)
                        """)
                .param("case", id.value())
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .param("by", check.by())
                .param("method", check.method().name())
                .param("papers", names(check.papers()))
                .param("questions", names(check.questions()))
                .param("shown", check.shown() == null ? null : check.shown().name())
                .param("declared", check.declared().toArray(String[]::new))
                .param("present", check.present().toArray(String[]::new))
                .update();
    }

    private static IdentityCheck check(ResultSet row, int number) throws SQLException {
        String shown = row.getString("shown");
        return new IdentityCheck(
                Identity.valueOf(row.getString("method")),
                strings(row.getArray("papers")).stream().map(PlainPaper::valueOf).toList(),
                strings(row.getArray("questions")).stream()
                        .map(Question::valueOf)
                        .collect(Collectors.toSet()),
                shown == null ? null : DoctorPaper.valueOf(shown),
                strings(row.getArray("declared")),
                strings(row.getArray("present")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static List<String> strings(Array words) throws SQLException {
        return Arrays.asList((String[]) words.getArray());
    }
}
