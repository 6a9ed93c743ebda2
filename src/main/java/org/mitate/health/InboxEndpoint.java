package org.mitate.health;

import java.util.Map;
import java.util.TreeMap;
import org.mitate.inbox.Sources;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;

/// `/actuator/inbox` answers 503 while a watched folder or the mailbox cannot be reached, and says
/// since when. `/actuator/health` stays up: a fax server that rests is no reason to take a node
/// away from the people at their desks.
@Component
@WebEndpoint(id = "inbox")
class InboxEndpoint {

    private final Sources sources;

    InboxEndpoint(Sources sources) {
        this.sources = sources;
    }

    @ReadOperation
    WebEndpointResponse<Map<String, Object>> tell() {
        var failing = new TreeMap<String, String>();
        for (var source : sources.all()) {
            var since = source.failingSince();
            if (since != null) failing.put(source.name(), since.toString());
        }
        return failing.isEmpty()
                ? new WebEndpointResponse<>(Map.of("status", "UP"), 200)
                : new WebEndpointResponse<>(Map.of("status", "DOWN", "since", failing), 503);
    }
}
