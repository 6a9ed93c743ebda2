package org.mitate.documents;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.application.Enclosure;
import org.mitate.files.DocumentStore;
import org.mitate.files.PageImages;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The cabinet of scans: takes them in, and shows them to who may see them.
///
/// Whoever opens a scan has looked at the case before (`CaseShelf.look`); here it is only about
/// which scans.
@Component
public class FileCabinet {

    private final StoredFiles files;
    private final DocumentStore store;
    private final StaffDirectory directory;
    private final Clock clock;

    FileCabinet(StoredFiles files, DocumentStore store, StaffDirectory directory, Clock clock) {
        this.files = files;
        this.store = store;
        this.directory = directory;
        this.clock = clock;
    }

    /// Keeps a scan: first its bytes for good, then its row; a row that is not committed leaves no
    /// bytes behind.
    @Transactional
    public StoredFile keep(
            CaseId id, DocumentKind kind, Enclosure.@Nullable Kind material, Scan scan) {
        var file =
                new StoredFile(
                        new StoredFile.Id(Ids.next(clock)),
                        kind,
                        material,
                        scan.name(),
                        scan.media(),
                        scan.pages(),
                        false,
                        clock.instant());
        store.keepUnlessRolledBack(file.id().value(), scan.content());
        String by = directory.acting().map(member -> member.name().written()).orElse("");
        files.add(id, file, scan.content().length, by);
        return file;
    }

    /// The scans of a case that the acting member may see, in the order in which they came.
    public List<StoredFile> of(CaseFile file) {
        StaffMember member = directory.actingMember();
        return files.of(file.id()).stream().filter(it -> maySee(member, it)).toList();
    }

    public StoredFile get(CaseFile file, UUID id) {
        return files.find(file.id(), id)
                .filter(it -> maySee(directory.actingMember(), it))
                .orElseThrow(() -> Refusal.notFound("NO_SUCH_FILE"));
    }

    public byte[] content(StoredFile file) {
        return store.fetch(file.id().value());
    }

    /// A page of a TIFF or PDF as PNG.
    ///
    /// @param page counted from 1
    public byte[] page(StoredFile file, int page) {
        if (page < 1 || page > file.pages()) throw Refusal.notFound("NO_SUCH_FILE");
        if (!file.media().isInPages()) throw Refusal.notFound("NO_SUCH_FILE");
        return PageImages.png(file.media(), content(file), page);
    }

    /// A specialist sees the material of the own categories only (rules.md §10).
    private static boolean maySee(StaffMember member, StoredFile file) {
        boolean wholeCase =
                member.is(Role.SECRETARIAT)
                        || member.is(Role.REVIEWER)
                        || member.is(Role.CONSULTANT);
        var material = file.material();
        return wholeCase || material != null && member.categories().contains(material.name());
    }
}
