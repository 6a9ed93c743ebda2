package org.mitate.hospital;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.ledger.Ledger;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a new version of the profile is tried out, taken over from its date, and taken back before
/// it. What was once kept stays: bookings pin a version (rules.md §6).
@Component
public class ProfileDesk {

    private final ProfileShelf shelf;
    private final ProfileTrials trials;
    private final Hospital hospital;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProfileDesk(
            ProfileShelf shelf,
            ProfileTrials trials,
            Hospital hospital,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.trials = trials;
        this.hospital = hospital;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// Every version of this hospital that was ever kept, the earliest date first.
    public List<KeptVersion> versions() {
        return shelf.versionsOf(hospital.profile().id());
    }

    public Optional<KeptVersion> version(String version) {
        return versions().stream().filter(it -> it.version().equals(version)).findFirst();
    }

    /// The newest first.
    public List<ProfileTrial> trials() {
        return trials.all();
    }

    public ProfileTrial trial(UUID id) {
        return trials.find(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_TRIAL"));
    }

    /// Lays a text on the desk; it counts for nothing yet.
    ///
    /// @throws ProfileProblems if it cannot be used
    @Transactional
    public ProfileTrial tryOut(String name, String yaml, String account) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var trial = new ProfileTrial(Ids.next(clock), name, yaml, at, account);
        trial.read();
        trials.add(trial);
        return trial;
    }

    @Transactional
    public void throwAway(UUID id) {
        trials.remove(id);
    }

    /// Why the text cannot be taken over; empty when it can.
    public Optional<Refusal> obstacle(ProfileTrial trial) {
        return new TakeoverPolicy(hospital, versions())
                .obstacle(trial.read(), shelf.hashOf(trial.read()), trial.text().hash());
    }

    /// The version counts from its date, on every node, without a start.
    ///
    /// @throws Refusal what [#obstacle] says
    @Transactional
    public Profile takeOver(UUID id, String account, String reason) {
        shelf.lock();
        var trial = trial(id);
        obstacle(trial)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        var profile = trial.read();
        var before = shelf.hashOf(profile);
        shelf.keep(profile, trial.text(), account);
        if (before.isPresent()) shelf.stand(profile, true, account);
        trials.remove(id);
        var what = profile.version() + " / " + profile.from();
        ledger.changed(account, what, "PROFILE_TAKEN_OVER", reason);
        events.publishEvent(new HouseChanged());
        return profile;
    }

    /// Takes back a version before its date; a price that a booking pinned by it stays.
    ///
    /// @throws Refusal if it is in force already
    @Transactional
    public void takeBack(String version, String account, String reason) {
        shelf.lock();
        var profile =
                version(version)
                        .filter(KeptVersion::stands)
                        .map(KeptVersion::read)
                        .orElseThrow(() -> Refusal.notFound("NO_SUCH_PROFILE"));
        if (!profile.from().isAfter(hospital.today())) {
            throw Refusal.notNow("VERSION_IN_FORCE", version);
        }
        shelf.stand(profile, false, account);
        ledger.changed(account, version + " / " + profile.from(), "PROFILE_TAKEN_BACK", reason);
        events.publishEvent(new HouseChanged());
    }
}
