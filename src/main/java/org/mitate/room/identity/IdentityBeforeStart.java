package org.mitate.room.identity;

import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.StartCondition;
import org.mitate.hospital.terms.Mode;
import org.springframework.stereotype.Component;

/// No online talk starts before it is known who is there (rules.md §9).
@Component
class IdentityBeforeStart implements StartCondition {

    private final IdentityBook book;

    IdentityBeforeStart(IdentityBook book) {
        this.book = book;
    }

    @Override
    public Optional<String> missing(CaseFile file) {
        boolean known = file.mode() != Mode.ONLINE || book.of(file.id()).isPresent();
        return known ? Optional.empty() : Optional.of("IDENTITY");
    }
}
