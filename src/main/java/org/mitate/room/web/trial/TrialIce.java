package org.mitate.room.web.trial;

import java.util.List;
import org.mitate.entrance.Visitor;
import org.mitate.room.IceServer;
import org.mitate.room.IceServers;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The same ways between browsers as in the talk, so that the trial finds what the talk will find.
@RestController
class TrialIce {

    private final IceServers servers;

    TrialIce(IceServers servers) {
        this.servers = servers;
    }

    /// @param relay whether the hospital runs one
    record Ways(List<IceServer> servers, boolean relay) {}

    @GetMapping("/visit/trial/ice")
    ResponseEntity<Ways> ways(Visitor visitor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Ways(servers.fresh(), servers.haveRelay()));
    }
}
