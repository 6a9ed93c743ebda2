package org.mitate.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The shelf on which the cases stand to be read; changes go over the [CaseDesk].
@Component
public class CaseShelf {

    private final Cases cases;
    private final Journal journal;
    private final Access access;

    CaseShelf(Cases cases, Journal journal, Access access) {
        this.cases = cases;
        this.journal = journal;
        this.access = access;
    }

    /// The case for somebody who looks at it: refuses who may not, and writes the look down.
    ///
    /// @param what the part that is looked at, as a code for the book of looks
    @Transactional
    public CaseFile look(CaseNumber number, String what) {
        CaseFile file = get(number);
        access.look(file, what);
        return file;
    }

    /// The case for the program's own work; nobody sees it.
    public CaseFile get(CaseId id) {
        return cases.byId(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_CASE"));
    }

    public CaseFile get(CaseNumber number) {
        return cases.byNumber(number).orElseThrow(() -> Refusal.notFound("NO_SUCH_CASE"));
    }

    public Optional<CaseFile> find(CaseNumber number) {
        return cases.byNumber(number);
    }

    /// All cases at these stages, priority first, then by receipt; faxes of one night share the
    /// receipt of the next opening (rules.md CH10) and stand in the order in which they came.
    public List<CaseFile> at(Set<Stage> stages) {
        return cases.inStages(stages);
    }

    /// Those of these cases whose patient has died.
    public Set<CaseId> dead(Collection<CaseId> among) {
        return cases.dead(among);
    }

    /// The cases of a consulting doctor, the nearest appointment first.
    public List<CaseFile> assignedTo(StaffId doctor) {
        return cases.ofDoctor(doctor);
    }

    /// The cases of the same application, this one included.
    public List<CaseFile> bundled(CaseFile file) {
        return file.bundle() == null ? List.of(file) : cases.inBundle(file.bundle());
    }

    public List<JournalEntry> journal(CaseId id) {
        return journal.of(id);
    }
}
