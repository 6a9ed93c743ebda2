package org.mitate.files;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Finds sealed bytes that no room knows: whoever is killed between keeping bytes and writing their
/// row leaves them behind. They are laid aside and not deleted, for a database that was restored
/// from an older copy knows too little; once a room knows them again, they are put back.
@Component
class StrayFiles implements Chore {

    private static final Logger LOG = LoggerFactory.getLogger(StrayFiles.class);

    /// No transaction takes nearly as long.
    private static final Duration YOUNGEST = Duration.ofDays(1);

    private static final int AT_ONCE = 1000;

    private final DocumentStore store;
    private final List<FileOwner> owners;
    private final Clock clock;

    StrayFiles(DocumentStore store, List<FileOwner> owners, Clock clock) {
        this.store = store;
        this.owners = owners;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stray-files";
    }

    @Override
    public Timing timing() {
        return new Timing.Daily(LocalTime.of(4, 10));
    }

    @Override
    public int carryOut() {
        return putBack() + layAside();
    }

    private int putBack() {
        var back = known(store.aside());
        for (UUID id : back) {
            store.putBack(id);
            LOG.info("The stored file {} has its row again and was put back.", id);
        }
        return back.size();
    }

    private int layAside() {
        var kept = store.keptBefore(clock.instant().minus(YOUNGEST));
        var strays = new ArrayList<>(kept);
        strays.removeAll(known(kept));
        for (UUID id : strays) {
            store.layAside(id);
            LOG.warn("Nobody knows the stored file {}: it was laid aside.", id);
        }
        return strays.size();
    }

    private Set<UUID> known(List<UUID> files) {
        var known = new HashSet<UUID>();
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            var some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            for (FileOwner owner : owners) known.addAll(owner.known(some));
        }
        return known;
    }
}
