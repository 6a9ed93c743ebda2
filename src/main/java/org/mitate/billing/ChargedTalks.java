package org.mitate.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mitate.hospital.Quote;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The issued bills of many talks at once, without names.
@Repository
class ChargedTalks {

    private final JdbcClient database;

    ChargedTalks(JdbcClient database) {
        this.database = database;
    }

    List<ChargedTalk> newest(LocalDate first, LocalDate last, int skip, int most) {
        return database.sql(
                        """
                        select b.number, b.talk_on, b.mode, i.seconds, i.total, array(
                            select code from billing.line l
                            where l.case_id = b.case_id and l.issue = b.issue
                              and l.code <> :consultation
                            order by place) as codes
                        from billing.bill b
                        join billing.issue i on i.case_id = b.case_id and i.issue = b.issue
                        where b.talk_on between :first and :last
                        order by b.talk_on desc, b.number
                        limit :most offset :skip
                        """)
                .param("consultation", Quote.CONSULTATION)
                .param("first", first)
                .param("last", last)
                .param("most", most)
                .param("skip", skip)
                .query(ChargedTalks::talk)
                .list();
    }

    int count(LocalDate first, LocalDate last) {
        return database.sql(
                        """
                        select count(*) from billing.bill
                        where talk_on between :first and :last and issue > 0
                        """)
                .param("first", first)
                .param("last", last)
                .query(Integer.class)
                .single();
    }

    private static ChargedTalk talk(ResultSet row, int number) throws SQLException {
        var diagnosed =
                Arrays.stream((String[]) row.getArray("codes").getArray())
                        .map(code -> code.substring(Quote.DIAGNOSIS.length()))
                        .map(DiagnosisCategory::new)
                        .toList();
        return new ChargedTalk(
                new CaseNumber(row.getString("number")),
                row.getObject("talk_on", LocalDate.class),
                Mode.valueOf(row.getString("mode")),
                row.getLong("seconds"),
                diagnosed,
                Yen.of(row.getLong("total")));
    }
}
