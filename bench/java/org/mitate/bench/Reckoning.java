package org.mitate.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks afterwards whether everything that was acknowledged is there, and nothing half.
record Reckoning(Victims victims, Database database, Browser secretary) {

    /// Each question has to find nothing.
    private static final Map<String, String> HALF_DONE = new LinkedHashMap<>();

    static {
        HALF_DONE.put(
                "cases without their receipt in the journal",
                """
                select number from cases.file where not exists (
                  select from cases.journal where case_id = file.id and seq = 1 and code = 'RECEIVE')
                """);
        HALF_DONE.put(
                "drafts received without a case, or cases whose draft is not",
                """
                select coalesce(d.number, f.number)
                from (select * from intake.draft where received_at is not null) d
                  full join cases.file f on f.number = d.number
                where d.number is null or f.number is null or d.entries <> ''
                """);
        HALF_DONE.put(
                "cases without their form in the dossier, or with two",
                """
                select number from cases.file where 1 <> (
                  select count(*) from documents.paper
                  where case_id = file.id and kind = 'APPLICATION_FORM')
                """);
        HALF_DONE.put(
                "stages that the journal does not know, gaps in the journal",
                """
                select number from cases.file join lateral (
                  select count(*) as lines, max(seq) as last,
                    (array_agg(to_stage order by seq desc))[1] as stage
                  from cases.journal where case_id = file.id) j on true
                where j.lines <> j.last or j.stage <> file.stage
                """);
        HALF_DONE.put(
                "letters of which the journal or the dossier does not know",
                """
                select f.id from documents.file f where not exists (
                  select from documents.paper p
                  where p.case_id = f.case_id and p.kind = 'REFERRAL_LETTER')
                  or 1 <> (select count(*) from documents.file o where o.case_id = f.case_id)
                """);
        HALF_DONE.put(
                "cases with a date but without exactly one appointment at it, or the other way round",
                """
                select number from cases.file where (stage = 'BOOKED') <> (1 = (
                  select count(*) from scheduling.appointment a
                  where a.case_id = file.id and a.status = 'BOOKED'
                    and a.starts_at = file.appointment_at and a.doctor_id = file.doctor_id))
                """);
        HALF_DONE.put(
                "doctors or rooms that are booked twice",
                """
                select a.id from scheduling.appointment a join scheduling.appointment b
                  on a.id < b.id and a.during && b.during
                    and (a.doctor_id = b.doctor_id or a.room_id = b.room_id)
                where a.status = 'BOOKED' and b.status = 'BOOKED'
                """);
    }

    /// Acknowledged changes of which the journal knows nothing.
    List<Diary.Entry> lost(Diary diary) throws Exception {
        var kept =
                new HashSet<>(
                        database.column(
                                """
                                select f.number || ' ' || request_key
                                from cases.journal join cases.file f on f.id = case_id
                                where request_key is not null
                                """));
        return diary.entries().stream()
                .filter(entry -> !kept.contains(entry.number() + " " + entry.key()))
                .toList();
    }

    /// What is half done, by what it is.
    Map<String, List<String>> halfDone() throws Exception {
        var found = new LinkedHashMap<String, List<String>>();
        for (var question : HALF_DONE.entrySet()) {
            found.put(question.getKey(), database.column(question.getValue()));
        }
        found.put("scans that cannot be opened", unreadable());
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /// Every scan is fetched over HTTP and compared, byte by byte.
    private List<String> unreadable() throws Exception {
        var files =
                database.rows(
                        """
                        select c.number, f.id from documents.file f join cases.file c on c.id = f.case_id
                        """);
        var broken = new java.util.ArrayList<String>();
        for (List<String> file : files) {
            String address = "/cases/%s/documents/%s/content".formatted(file.get(0), file.get(1));
            if (!Arrays.equals(secretary.get(address).body(), Letter.PDF)) broken.add(address);
        }
        return broken;
    }
}
