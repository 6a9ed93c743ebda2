package org.mitate.room.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.CheckIn.Identity;
import org.mitate.paper.EvidenceSheet.Side;
import org.mitate.room.identity.IdentityCheck;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;

/// Doctor and consultee on the sheet.
@Component
class Sides {

    private final StaffDirectory directory;
    private final SheetWords words;

    Sides(StaffDirectory directory, SheetWords words) {
        this.directory = directory;
        this.words = words;
    }

    Side doctor(CaseFile file, Optional<IdentityCheck> check) {
        String known =
                registered(file)
                        .map(year -> words.of("evidence.registered", String.valueOf(year)))
                        .orElse(words.of("evidence.registered.none"));
        String shown =
                check.map(IdentityCheck::shown)
                        .map(paper -> words.of("identity.shown." + paper))
                        .orElse(words.of("evidence.shown.none"));
        String when =
                check.filter(it -> it.shown() != null)
                        .map(it -> words.of("evidence.shown.to", words.second(it.at())))
                        .orElse("");
        String name = doctor(file).map(it -> it.name().written()).orElse("―");
        return new Side(name, known, shown, when);
    }

    Side consultee(CaseFile file, Optional<IdentityCheck> check) {
        var relation = file.application().consultee().relation();
        String when =
                check.map(it -> words.of("evidence.seen.by", words.second(it.at()), it.by()))
                        .orElse("");
        return new Side(
                file.consultee().written(),
                words.of("relation." + relation),
                check.map(this::method).orElse(words.of("evidence.shown.none")),
                when);
    }

    Optional<Integer> registered(CaseFile file) {
        return doctor(file).map(StaffMember::registrationYear);
    }

    private Optional<StaffMember> doctor(CaseFile file) {
        return Optional.ofNullable(file.course().doctor()).flatMap(directory::find);
    }

    private String method(IdentityCheck check) {
        var parts =
                new ArrayList<String>(List.of(words.of("consultation.identity." + check.method())));
        check.papers().forEach(paper -> parts.add(words.of("identity.paper." + paper)));
        if (check.method() == Identity.ONE_AND_QUESTIONS) {
            check.questions().stream()
                    .sorted()
                    .forEach(question -> parts.add(words.of("identity.question." + question)));
        }
        return String.join("、", parts) + words.of("evidence.matched");
    }
}
