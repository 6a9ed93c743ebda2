package org.mitate.billing.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.billing.card.CardTrouble.Kind;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks ahead at the online consultations that are fixed: three days before without a card
/// somebody calls, from the day before the upper bound is held (rules.md §6).
@Component
public class CardsAhead {

    private static final Set<Stage> FIXED =
            EnumSet.of(Stage.BOOKED, Stage.CHECKED_IN, Stage.IN_CONSULTATION);

    private final CaseShelf shelf;
    private final Cards cards;
    private final CardTerms terms;
    private final Holds holds;
    private final Notices notices;
    private final Hospital hospital;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CardsAhead(
            CaseShelf shelf,
            Cards cards,
            CardTerms terms,
            Holds holds,
            Notices notices,
            Hospital hospital,
            TransactionTemplate transaction,
            Clock clock) {
        this.shelf = shelf;
        this.cards = cards;
        this.terms = terms;
        this.holds = holds;
        this.notices = notices;
        this.hospital = hospital;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return how many consultations were looked at
    public int look() {
        List<CaseFile> soon =
                shelf.at(FIXED).stream().filter(terms::needsCard).filter(this::isSoon).toList();
        soon.forEach(file -> transaction.executeWithoutResult(status -> look(file)));
        return soon.size();
    }

    private void look(CaseFile file) {
        if (cards.of(file.id()).isEmpty()) remind(file);
        else holds.hold(file.id());
    }

    private void remind(CaseFile file) {
        @Nullable Instant at = file.course().appointmentAt();
        if (file.stage() == Stage.BOOKED && !file.isDead()) {
            notices.tell(file.id(), Kind.MISSING, String.valueOf(at));
        }
    }

    private boolean isSoon(CaseFile file) {
        @Nullable Instant at = file.course().appointmentAt();
        if (at == null) return false;
        LocalDate day = LocalDate.ofInstant(at, hospital.zone());
        int ahead = hospital.profile().payment().cardReminderDays();
        LocalDate today = LocalDate.ofInstant(clock.instant(), hospital.zone());
        return !day.minusDays(Math.max(ahead, 1)).isAfter(today);
    }
}
