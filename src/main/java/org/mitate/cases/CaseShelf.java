package org.mitate.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The shelf on which the cases stand to be read; changes go over the [CaseDesk].
@Component
public class CaseShelf {

    private final Cases cases;
    private final PastCases past;
    private final Worklists worklists;
    private final Journal journal;
    private final Access access;

    CaseShelf(Cases cases, PastCases past, Worklists worklists, Journal journal, Access access) {
        this.cases = cases;
        this.past = past;
        this.worklists = worklists;
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

    /// Some cases at once, for lists; nobody sees more of them than a line.
    public Map<CaseId, CaseFile> all(Collection<CaseId> ids) {
        return worklists.all(ids).stream().collect(Collectors.toMap(CaseFile::id, it -> it));
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

    /// A page of the cases that were received before an instant, the newest first.
    ///
    /// @param last the case at which the page before ended; empty for the first page
    public List<CaseFile> received(Instant from, Instant to, Optional<CaseFile> last, int most) {
        return past.received(from, to, last, most);
    }

    public int countReceived(Instant from, Instant to) {
        return past.countReceived(from, to);
    }

    /// The cases of a consulting doctor, the nearest appointment first.
    public List<CaseFile> assignedTo(StaffId doctor) {
        return cases.ofDoctor(doctor);
    }

    /// The cases of a consulting doctor at these stages, the nearest appointment first.
    public List<CaseFile> assignedTo(StaffId doctor, Set<Stage> stages, int most) {
        return worklists.of(doctor, stages, most);
    }

    public int count(StaffId doctor, Set<Stage> stages) {
        return worklists.count(doctor, stages);
    }

    /// The cases of these departments at these stages, priority first, then by receipt.
    ///
    /// @param most how many at most; [#count(Set, Set)] says how many there are
    public List<CaseFile> waiting(Set<Stage> stages, Set<String> departments, int most) {
        return worklists.waiting(stages, departments, most);
    }

    public int count(Set<Stage> stages, Set<String> departments) {
        return worklists.count(stages, departments);
    }

    /// When these cases came to a stage for the last time; those that never did are left out.
    public Map<CaseId, Instant> reached(Collection<CaseId> ids, Stage stage) {
        return worklists.reached(ids, stage);
    }

    /// The cases of the same application, this one included.
    public List<CaseFile> bundled(CaseFile file) {
        return file.bundle() == null ? List.of(file) : cases.inBundle(file.bundle());
    }

    public List<JournalEntry> journal(CaseId id) {
        return journal.of(id);
    }
}
