package org.mitate.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Enclosure;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.paper.PaperCode;
import org.mitate.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The pages that came in, and where each lies.
@Repository
class Sheets {

    private final JdbcClient database;

    Sheets(JdbcClient database) {
        this.database = database;
    }

    /// @param fingerprint what makes the same sheet known again
    void add(Sheet sheet, byte[] fingerprint) {
        PaperCode code = sheet.code();
        Sheet.Id repeatOf = sheet.repeatOf();
        database.sql(
                        """
                        insert into inbox.page (
                          id, transmission_id, place, turned, unsure, fingerprint, blank, code_number,
                          code_kind, code_sheet, code_sheets, code_edition, strange_code, repeat_of,
                          lies)
                        values (
                          :id, :transmission, :place, :turned, :unsure, :fingerprint, :blank, :number, :kind,
                          :sheet, :sheets, :edition, :strange, :repeatOf, 'PILE')
                        """)
                .param("id", sheet.id().value())
                .param("transmission", sheet.transmission().value())
                .param("place", sheet.place())
                .param("turned", sheet.turned())
                .param("unsure", sheet.unsure())
                .param("fingerprint", fingerprint)
                .param("blank", sheet.blank())
                .param("number", code == null ? null : code.number().value())
                .param("kind", code == null ? null : code.kind().name())
                .param("sheet", code == null ? null : code.sheet())
                .param("sheets", code == null ? null : code.sheets())
                .param("edition", code == null ? null : code.edition())
                .param("strange", sheet.strangeCode())
                .param("repeatOf", repeatOf == null ? null : repeatOf.value())
                .update();
    }

    Optional<Sheet> find(Sheet.Id id) {
        return database.sql("select * from inbox.page where id = :id")
                .param("id", id.value())
                .query(Sheets::sheet)
                .optional();
    }

    /// In the order in which they came.
    List<Sheet> of(Transmission.Id transmission) {
        return database.sql(
                        """
                        select * from inbox.page where transmission_id = :transmission order by place
                        """)
                .param("transmission", transmission.value())
                .query(Sheets::sheet)
                .list();
    }

    /// Those nobody decided on, of transmissions that were read through, the oldest first.
    List<Sheet> pile() {
        return database.sql(
                        """
                        select p.* from inbox.page p
                        join inbox.transmission t on t.id = p.transmission_id
                        where p.lies = 'PILE' and t.read_at is not null
                        order by t.arrived_at, t.id, p.place
                        """)
                .query(Sheets::sheet)
                .list();
    }

    boolean has(Transmission.Id transmission, int place) {
        return database.sql(
                        """
                        select exists (
                          select from inbox.page
                          where transmission_id = :transmission and place = :place)
                        """)
                .param("transmission", transmission.value())
                .param("place", place)
                .query(Boolean.class)
                .single();
    }

    static Sheet sheet(ResultSet row, int number) throws SQLException {
        UUID repeatOf = row.getObject("repeat_of", UUID.class);
        return new Sheet(
                new Sheet.Id(row.getObject("id", UUID.class)),
                new Transmission.Id(row.getObject("transmission_id", UUID.class)),
                row.getInt("place"),
                row.getInt("turned"),
                row.getBoolean("unsure"),
                row.getBoolean("blank"),
                code(row),
                row.getBoolean("strange_code"),
                repeatOf == null ? null : new Sheet.Id(repeatOf),
                said(row),
                filing(row));
    }

    private static @Nullable Said said(ResultSet row) throws SQLException {
        UUID apart = row.getObject("apart", UUID.class);
        if (apart != null) return new Said.Apart(apart);
        String number = row.getString("said_number");
        return number == null ? null : new Said.Whose(new CaseNumber(number));
    }

    private static @Nullable PaperCode code(ResultSet row) throws SQLException {
        String number = row.getString("code_number");
        if (number == null) return null;
        return new PaperCode(
                new CaseNumber(number),
                PaperCode.Kind.valueOf(row.getString("code_kind")),
                row.getInt("code_sheet"),
                row.getInt("code_sheets"),
                row.getInt("code_edition"));
    }

    private static Sheet.Filing filing(ResultSet row) throws SQLException {
        String number = row.getString("case_number");
        String paper = row.getString("paper");
        String material = row.getString("material");
        return new Sheet.Filing(
                Sheet.Lies.valueOf(row.getString("lies")),
                number == null ? null : new CaseNumber(number),
                paper == null ? null : DocumentKind.valueOf(paper),
                material == null ? null : Enclosure.Kind.valueOf(material),
                row.getObject("file_id", UUID.class));
    }
}
