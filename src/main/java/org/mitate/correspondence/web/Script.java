package org.mitate.correspondence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.JournalEntry;
import org.mitate.correspondence.CallReason;
import org.mitate.correspondence.CallTask;
import org.mitate.hospital.Hospital;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Page;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Component;

/// What to say on the telephone, made for this very case and reason: who calls, that it is the
/// right person, the matter, what can be done instead, and thanks.
@Component
class Script {

    private static final String SAY = "correspondence.say.";

    private final Texts texts;
    private final Hospital hospital;
    private final CaseShelf shelf;
    private final StaffDirectory directory;

    Script(Texts texts, Hospital hospital, CaseShelf shelf, StaffDirectory directory) {
        this.texts = texts;
        this.hospital = hospital;
        this.shelf = shelf;
        this.directory = directory;
    }

    List<CallView.Line> of(Page page, CallTask task, CaseFile file) {
        var lines = new ArrayList<CallView.Line>();
        for (String key : keys(task.reason(), file)) {
            String meaning = page.japanese() ? "" : say(Locale.ENGLISH, key, task, file);
            lines.add(new CallView.Line(say(Locale.JAPANESE, key, task, file), meaning));
        }
        return lines;
    }

    private List<String> keys(CallReason reason, CaseFile file) {
        var keys = new ArrayList<String>(List.of("GREETING", "IDENTITY", reason.name()));
        if (reason == CallReason.DECLINED || reason == CallReason.REFUSED) {
            why(file).filter(code -> texts.knows(SAY + code)).ifPresent(keys::add);
            keys.add("NO_FEE");
        }
        keys.add(reason == CallReason.LETTER_MISSING ? "BYE_WAITING" : "BYE");
        return keys;
    }

    /// The code with which the case came to its stage.
    private Optional<String> why(CaseFile file) {
        return shelf.journal(file.id()).reversed().stream()
                .filter(entry -> entry.reached().filter(file.stage()::equals).isPresent())
                .map(JournalEntry::reason)
                .map(reason -> "why." + reason.code())
                .findFirst();
    }

    private String say(Locale locale, String key, CallTask task, CaseFile file) {
        var profile = hospital.profile();
        String department =
                hospital.departments()
                        .find(file.department())
                        .map(found -> found.name().in(locale))
                        .orElse("");
        return texts.in(
                locale,
                SAY + key,
                profile.institution().name().in(locale),
                profile.institution().office().in(locale),
                directory.actingMember().name().family(),
                Callee.of(file, task.reason()).name(),
                file.patient().written(),
                department,
                profile.institution().appointmentDesk().in(locale));
    }
}
