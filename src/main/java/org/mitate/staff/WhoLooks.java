package org.mitate.staff;

import java.util.Optional;
import java.util.stream.Collectors;
import org.mitate.ui.Viewer;
import org.mitate.ui.Viewers;
import org.springframework.stereotype.Component;

/// Tells the pages who is looking.
@Component
class WhoLooks implements Viewers {

    private final StaffDirectory directory;

    WhoLooks(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Viewer> viewer() {
        return directory
                .acting()
                .map(
                        member ->
                                new Viewer(
                                        member.name().written(),
                                        member.roles().stream()
                                                .map(Role::name)
                                                .collect(Collectors.toUnmodifiableSet())));
    }
}
