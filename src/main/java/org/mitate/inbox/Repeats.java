package org.mitate.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mitate.paper.PaperCode;
import org.mitate.recognition.Fingerprint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Knows the same sheet again, by its picture: faxed twice it has other bytes.
@Repository
class Repeats {

    /// A form is waited for 90 days (rules.md §10); whoever sends it again does so before long.
    private static final Duration LONGEST_AGO = Duration.ofDays(120);

    /// A sheet without a code is compared with all others, which takes its time, and whoever sees
    /// that a fax did not go through sends it again at once.
    private static final Duration LONGEST_AGO_WITHOUT_CODE = Duration.ofDays(14);

    private final JdbcClient database;
    private final Clock clock;

    Repeats(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The first of the same sheets. Until the end of the transaction nobody else asks, so that of
    /// two that come at the same moment one is the repeat.
    ///
    /// @param code narrows the search where the page carries one
    Optional<Sheet.Id> find(@Nullable PaperCode code, Fingerprint fingerprint) {
        database.sql("select pg_advisory_xact_lock(hashtext('inbox.page'))").query().singleRow();
        return code == null
                ? first(withoutCode(), fingerprint::isAlike)
                : first(withCode(code), fingerprint::isSame);
    }

    private static Optional<Sheet.Id> first(List<Candidate> all, Predicate<Fingerprint> same) {
        return all.stream()
                .filter(candidate -> same.test(candidate.fingerprint()))
                .map(Candidate::id)
                .findFirst();
    }

    private record Candidate(Sheet.Id id, Fingerprint fingerprint) {}

    private List<Candidate> withCode(PaperCode code) {
        return database.sql(
                        """
                        select id, fingerprint from inbox.page
                        where code_number = :number and code_kind = :kind and code_sheet = :sheet
                          and code_edition = :edition
                          and repeat_of is null and fingerprint is not null and id >= :from
                        order by id
                        """)
                .param("number", code.number().value())
                .param("kind", code.kind().name())
                .param("sheet", code.sheet())
                .param("edition", code.edition())
                .param("from", firstIdAt(clock.instant().minus(LONGEST_AGO)))
                .query(Repeats::candidate)
                .list();
    }

    private List<Candidate> withoutCode() {
        return database.sql(
                        """
                        select id, fingerprint from inbox.page
                        where code_number is null and repeat_of is null and not blank
                          and fingerprint is not null and id >= :from
                        order by id
                        """)
                .param("from", firstIdAt(clock.instant().minus(LONGEST_AGO_WITHOUT_CODE)))
                .query(Repeats::candidate)
                .list();
    }

    /// Keys begin with the time of their making ([org.mitate.shared.Ids]), so that the index of the
    /// keys is one of the times.
    private static UUID firstIdAt(Instant time) {
        return new UUID(time.toEpochMilli() << 16, 0);
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                new Sheet.Id(row.getObject("id", UUID.class)),
                new Fingerprint(row.getBytes("fingerprint")));
    }
}
