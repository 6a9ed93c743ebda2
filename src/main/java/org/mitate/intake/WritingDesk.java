package org.mitate.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mitate.hospital.Hospital;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.shared.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The desk at which applicants write their form, before anything reaches the hospital.
@Component
public class WritingDesk {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Drafts drafts;
    private final Editions editions;
    private final Hospital hospital;
    private final Vault vault;
    private final Clock clock;

    WritingDesk(Drafts drafts, Editions editions, Hospital hospital, Vault vault, Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.hospital = hospital;
        this.vault = vault;
        this.clock = clock;
    }

    /// A fresh draft with the cookie by which its browser finds it again.
    public Begun begin() {
        return begin(CaseNumber.draw(), CaseNumber.draw());
    }

    Begun begin(CaseNumber number, CaseNumber secret) {
        Instant now = clock.instant();
        String cookie = randomCookie();
        var draft =
                new Draft(
                        number,
                        secret,
                        Map.of(),
                        0,
                        now.plus(Duration.ofDays(hospital.profile().procedure().draftDays())));
        drafts.add(draft, mark(cookie), mark(draft.number(), draft.secret()), now);
        return new Begun(draft, cookie);
    }

    public record Begun(Draft draft, String cookie) {}

    public Optional<Draft> find(String cookie) {
        return drafts.byCookie(mark(cookie), clock.instant());
    }

    /// The draft behind the number on a sheet; empty when it ended, was received, or never was.
    public Optional<Draft> find(CaseNumber number) {
        return drafts.byNumber(number, clock.instant());
    }

    /// Those of these numbers behind which a draft waits for its paper, each with the newest
    /// edition that was printed.
    public Map<CaseNumber, Integer> waiting(Collection<CaseNumber> numbers) {
        return drafts.waiting(numbers, clock.instant());
    }

    public void write(Draft draft, Map<String, List<String>> entries) {
        drafts.write(draft.with(entries));
    }

    /// From now on the draft waits for its paper (90 days in the first profile). What was changed
    /// since the last print makes another edition; printing the same again does not.
    ///
    /// @throws Refusal `TOO_MANY_EDITIONS`
    @Transactional
    public Draft print(Draft draft) {
        Instant now = clock.instant();
        int days = hospital.profile().procedure().printedDraftDays();
        Instant endsAt = now.plus(Duration.ofDays(days));
        drafts.printed(draft.number(), now, endsAt);
        int edition = editions.print(draft, now);
        return new Draft(draft.number(), draft.secret(), draft.entries(), edition, endsAt);
    }

    /// Whether all that it says now stands on paper; if not, it is to be looked through again.
    public boolean isPrinted(Draft draft) {
        return edition(draft.number(), draft.edition())
                .filter(printed -> printed.entries().equals(draft.entries()))
                .isPresent();
    }

    /// What stood on the sheets of one edition; kept for sheets that come late, also after the
    /// receipt, until the draft would have ended.
    public Optional<Edition> edition(CaseNumber number, int edition) {
        return editions.find(number, edition, clock.instant());
    }

    /// The newest that was printed.
    public Optional<Edition> newestEdition(CaseNumber number) {
        return editions.newest(number, clock.instant());
    }

    public void forget(Draft draft) {
        drafts.remove(draft.number());
    }

    /// Whether the applicant has an own copy from the wizard.
    boolean hasOwnCopy(CaseNumber number) {
        return drafts.isPrepared(number);
    }

    /// A fresh secret for a form that was written by hand.
    CaseNumber giveSecret(CaseNumber number) {
        CaseNumber secret = CaseNumber.draw();
        drafts.giveKey(number, mark(number, secret), clock.instant());
        return secret;
    }

    /// Whether this pair from an own copy may see how the case is going.
    public boolean mayAsk(CaseNumber number, CaseNumber secret) {
        return drafts.knows(number, mark(number, secret));
    }

    void received(CaseNumber number) {
        drafts.received(number, clock.instant());
    }

    private String mark(String cookie) {
        return vault.sign("draft-cookie", cookie);
    }

    private String mark(CaseNumber number, CaseNumber secret) {
        return vault.sign("draft-secret", number.value() + secret.value());
    }

    private static String randomCookie() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
