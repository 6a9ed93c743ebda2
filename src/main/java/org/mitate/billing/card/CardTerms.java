package org.mitate.billing.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.diagnosis.DiagnosisOrder;
import org.mitate.diagnosis.DiagnosisOrders;
import org.mitate.hospital.FeeTerms.Item;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.OnlineTerms;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.shared.Yen;
import org.springframework.stereotype.Component;

/// For whom a card is registered, from when it is asked, and for how much (rules.md §6).
@Component
public class CardTerms {

    private static final Set<Stage> WANTED =
            EnumSet.of(Stage.BOOKED, Stage.CHECKED_IN, Stage.IN_CONSULTATION, Stage.CONSULTED);

    private final Hospital hospital;
    private final DiagnosisOrders orders;
    private final Optional<PaymentGateway> gateway;

    CardTerms(Hospital hospital, DiagnosisOrders orders, Optional<PaymentGateway> gateway) {
        this.hospital = hospital;
        this.orders = orders;
        this.gateway = gateway;
    }

    /// Whether nothing but a card pays this case, in a room of ours: with another product's room
    /// (`EXTERNAL`) the result is entered by hand.
    public boolean needsCard(CaseFile file) {
        Set<PaymentMethod> methods =
                hospital.profile().payment().methods().getOrDefault(file.mode(), Set.of());
        return file.mode() == Mode.ONLINE
                && methods.equals(Set.of(PaymentMethod.CARD))
                && hospital.profile().online().room() instanceof OnlineTerms.BuiltIn;
    }

    public boolean hasGateway() {
        return gateway.isPresent();
    }

    /// Code of the gateway, for its label on every page that it touches.
    public String gatewayName() {
        return gateway.map(PaymentGateway::name).orElse("NONE");
    }

    public boolean isByGateway(CaseFile file) {
        return hasGateway() && needsCard(file);
    }

    /// The marks that the profile takes online, as they stand on cards.
    public List<String> marks() {
        return EnumSet.allOf(CardMark.class).stream()
                .filter(mark -> hospital.profile().payment().acceptsCard(Mode.ONLINE, mark))
                .map(CardMark::label)
                .toList();
    }

    /// The most this consultation can come to: the last step and everything that is ordered.
    public Yen upperBound(CaseFile file) {
        var fees = hospital.feesOn(day(file));
        var priced = fees.diagnoses().stream().map(Item::code).collect(Collectors.toSet());
        var ordered =
                orders.of(file.id()).all().stream()
                        .filter(it -> it.state().isPending() || it.state().isBillable())
                        .map(DiagnosisOrder::category)
                        .filter(priced::contains)
                        .distinct()
                        .toList();
        return fees.upperBound(Mode.ONLINE, ordered);
    }

    /// From when the upper bound is held: the beginning of the day before, since banks hold an
    /// amount for some days only.
    public Instant heldFrom(CaseFile file) {
        return day(file).minusDays(1).atStartOfDay(hospital.zone()).toInstant();
    }

    boolean takes(CardOnFile card) {
        return card.mark()
                .filter(mark -> hospital.profile().payment().acceptsCard(Mode.ONLINE, mark))
                .isPresent();
    }

    /// Whether money may be held for the case as it stands; a death stops everything (EX06).
    boolean isWanted(CaseFile file) {
        return WANTED.contains(file.stage()) && !file.isDead();
    }

    private LocalDate day(CaseFile file) {
        @Nullable Instant at = file.course().appointmentAt();
        return at == null ? hospital.today() : LocalDate.ofInstant(at, hospital.zone());
    }
}
